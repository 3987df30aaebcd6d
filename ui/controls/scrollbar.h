#pragma once

#include <QAbstractScrollArea>
#include <QScrollBar>

#include "ui/theme/look.h"

namespace postr {

/// A thin scroll bar that floats over the content, so that rows keep the whole width. Mirrors the area's own
/// vertical bar, which stays hidden. The area is the parent.
class OverlayScrollBar final : public QScrollBar {
    Q_OBJECT

public:
    OverlayScrollBar(Look &look, QAbstractScrollArea *area);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void copyRange();

    Look &m_look;
    QAbstractScrollArea *m_area;
};

}  // namespace postr
