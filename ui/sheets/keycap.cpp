#include "ui/sheets/keycap.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeySequence>
#include <QPainter>

#include "ui/controls/controls.h"
#include "ui/theme/draw.h"

namespace postr {

KeyCap::KeyCap(Look &look, const QString &text, QWidget *parent) : QWidget(parent), m_look(look), m_text(text)
{
    const int wide = controls::roundedUp(look.shaper.line(text, Type::MetaStrong).width) + 14;
    const int high = look.fonts.lineHeight(Type::MetaStrong) + 6;
    setFixedSize(std::max(high + 2, wide), high);
    controls::follow(look, this);
}

void KeyCap::addAll(Look &look, const QString &printed, QBoxLayout *row, QWidget *parent)
{
    for (const QString &key : printed.split(QLatin1Char(' '))) {
        const bool isEnter = key == QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText);
        row->addWidget(new KeyCap(look, isEnter ? QCoreApplication::translate("KeyList", "Enter") : key, parent));
    }
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    draw::fill(p, rect(), radius::kBadge, m_look.theme[Color::Background]);
    draw::outline(p, rect(), radius::kBadge, m_look.theme[Color::Line]);
    const TextLine line = m_look.shaper.line(m_text, Type::MetaStrong);
    m_look.ink.line(p, QPointF((width() - line.width) / 2, 3 + m_look.fonts.baseline(Type::MetaStrong)), line,
                    m_look.theme[Color::Text]);
}

}  // namespace postr
