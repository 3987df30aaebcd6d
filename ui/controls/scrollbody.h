#pragma once

#include <QScrollArea>

#include "ui/theme/look.h"

namespace postr {

/// The middle of a sheet or a page: as high as what is in it while there is room, else it scrolls. What has the focus stays in sight. GUI thread; borrows
/// look.
class ScrollBody final : public QScrollArea {
    Q_OBJECT

public:
    ScrollBody(Look &look, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 120}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// A rectangle of `child`, somewhere inside.
    void show(const QWidget *child, const QRect &rect);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

}  // namespace postr
