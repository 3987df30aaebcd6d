#pragma once

#include <QProgressBar>

#include "ui/theme/look.h"

namespace postr {

/// How far something is: a bar of its own paint, read by screen readers as any other. GUI thread; borrows look.
class ProgressLine final : public QProgressBar {
    Q_OBJECT

public:
    explicit ProgressLine(Look &look, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
};

}  // namespace postr
