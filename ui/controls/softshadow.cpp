#include "ui/controls/softshadow.h"

#include <QPainter>

#include "ui/theme/draw.h"

namespace postr {

SoftShadow::SoftShadow(Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&look.theme, &Theme::changed, this, [this] {
        m_pixmap = {};
        update();
    });
}

void SoftShadow::follow(const QRect &control)
{
    const QRect wanted = control.adjusted(-kSpread, -kSpread + kDrop, kSpread, kSpread + kDrop);
    if (wanted.size() != size()) {
        m_pixmap = {};
    }
    setGeometry(wanted);
}

void SoftShadow::paintEvent(QPaintEvent *)
{
    const qreal dpr = devicePixelRatioF();
    if (m_pixmap.isNull() || m_pixmap.devicePixelRatio() != dpr) {
        const QSizeF inner = size() - QSize(2 * kSpread, 2 * kSpread);
        m_pixmap =
            QPixmap::fromImage(draw::softShadow(inner, inner.height() / 2, kSpread, m_look.theme[Color::Shadow], dpr));
    }
    QPainter(this).drawPixmap(0, 0, m_pixmap);
}

}  // namespace postr
