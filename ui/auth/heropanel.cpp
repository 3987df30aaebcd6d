#include "ui/auth/heropanel.h"

#include <QPainter>
#include <QVBoxLayout>
#include <cmath>
#include <numbers>

#include "ui/controls/controls.h"
#include "ui/controls/label.h"

namespace postr {

HeroPanel::HeroPanel(Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setFixedWidth(metric::kHero);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(56, 64, 56, 64);
    column->setSpacing(0);
    auto *brand = new QHBoxLayout;
    brand->setSpacing(10);
    brand->addWidget(new Mark(look, 30, true, this));
    brand->addWidget(new TextLabel(look, QStringLiteral("Postr"), Type::Brand, Color::HeroText, this), 1);
    column->addLayout(brand);
    column->addStretch(1);
    column->addWidget(new Paragraph(look, tr("Your feed,\non your computer."), Type::Hero, Color::HeroText, this));
    column->addSpacing(14);
    auto *promise = new Paragraph(look, tr("Opens instantly, reads offline, and never loses a word you wrote."),
                                  Type::Body, Color::HeroText, this);
    promise->setMaximumWidth(360);
    column->addWidget(promise);
    column->addStretch(1);
    column->addSpacing(30);  // as much as the brand takes above: the words stand in the middle
    controls::follow(look, this);
}

void HeroPanel::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    // 150 degrees, as long as CSS makes it: the corners get the end colours.
    const qreal angle = 150 * std::numbers::pi / 180;
    const qreal length = std::abs(width() * std::sin(angle)) + std::abs(height() * std::cos(angle));
    const QPointF centre(width() / 2.0, height() / 2.0);
    const QPointF half(std::sin(angle) * length / 2, -std::cos(angle) * length / 2);
    QLinearGradient gradient(centre - half, centre + half);
    gradient.setColorAt(0, m_look.theme[Color::HeroTop]);
    gradient.setColorAt(0.6, m_look.theme[Color::HeroMiddle]);
    gradient.setColorAt(1, m_look.theme[Color::HeroBottom]);
    p.fillRect(rect(), gradient);
}

}  // namespace postr
