#pragma once

#include <QAbstractButton>

#include "ui/theme/look.h"

namespace postr {

/// One of several tabs that share a row's width, the chosen one underlined. Exclusive among its siblings. GUI
/// thread; borrows look.
class LineTab final : public QAbstractButton {
    Q_OBJECT

public:
    LineTab(Look &look, const QString &text, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
};

}  // namespace postr
