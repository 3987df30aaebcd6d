#include "ui/theme/style.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include "ui/theme/look.h"

namespace postr {
namespace {

constexpr int kBullet = 0x2022, kCheck = 16;

}  // namespace

Style::Style(Look &look) : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_look(look) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (element == PE_IndicatorMenuCheckMark) {
        const QPoint corner = option->rect.center() - QPoint(kCheck / 2 - 1, kCheck / 2 - 1);
        const qreal dpr = painter->device()->devicePixelRatio();
        painter->drawPixmap(corner, m_look.icons.get(Icon::Check, Color::Accent, kCheck, dpr));
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_LineEdit_PasswordCharacter:
        return kBullet;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

}  // namespace postr
