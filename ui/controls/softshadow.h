#pragma once

#include <QPixmap>
#include <QWidget>

#include "ui/theme/look.h"

namespace postr {

/// Soft shadow under a floating pill: blurred once, then blitted. Never takes the pointer. GUI thread.
class SoftShadow final : public QWidget {
    Q_OBJECT

public:
    SoftShadow(Look &look, QWidget *parent);
    /// Moves under `control`, which is in the same parent.
    void follow(const QRect &control);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static constexpr int kSpread = 28, kDrop = 8;
    Look &m_look;
    QPixmap m_pixmap;
};

}  // namespace postr
