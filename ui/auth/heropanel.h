#pragma once

#include <QWidget>

#include "ui/theme/look.h"

namespace postr {

/// The coloured side of the auth window. GUI thread; borrows look.
class HeroPanel final : public QWidget {
    Q_OBJECT

public:
    explicit HeroPanel(Look &look, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
};

}  // namespace postr
