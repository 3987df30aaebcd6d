#include "ui/composer/graphemering.h"

#include <QPainter>
#include <algorithm>

#include "core/model/post.h"
#include "ui/controls/controls.h"

namespace postr {
namespace {

constexpr int kSide = 26, kPen = 3, kNearlyFull = kMaxPostGraphemes - 50;

}  // namespace

GraphemeRing::GraphemeRing(Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setObjectName(QStringLiteral("composeRing"));
    setFixedSize(kSide, kSide);
    controls::follow(look, this);
    setUsed(0);
}

void GraphemeRing::setUsed(int graphemes)
{
    m_used = graphemes;
    const QString words = tr("%n of 500 characters used", nullptr, graphemes);
    setAccessibleName(words);
    setToolTip(words);
    update();
}

void GraphemeRing::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = QRectF(rect()).adjusted(kPen / 2.0, kPen / 2.0, -kPen / 2.0, -kPen / 2.0);
    p.setPen(QPen(m_look.theme[Color::Line], kPen));
    p.drawEllipse(ring);
    if (m_used == 0) {
        return;
    }
    const Color role = m_used > kMaxPostGraphemes ? Color::Danger
                       : m_used > kNearlyFull     ? Color::Caution
                                                  : Color::Accent;
    const qreal share = std::min(1.0, qreal(m_used) / kMaxPostGraphemes);
    p.setPen(QPen(m_look.theme[role], kPen, Qt::SolidLine, Qt::FlatCap));
    p.drawArc(ring, 90 * 16, -qRound(share * 360 * 16));
}

}  // namespace postr
