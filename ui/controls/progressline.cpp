#include "ui/controls/progressline.h"

#include <QPainter>

#include "ui/controls/controls.h"
#include "ui/theme/draw.h"

namespace postr {
namespace {

constexpr int kThickness = 8, kLeast = 120;

}  // namespace

ProgressLine::ProgressLine(Look &look, QWidget *parent) : QProgressBar(parent), m_look(look)
{
    setRange(0, 100);
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    controls::follow(look, this);
}

QSize ProgressLine::sizeHint() const { return {kLeast, kThickness}; }

void ProgressLine::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const Theme &theme = m_look.theme;
    draw::fill(p, rect(), kThickness / 2.0, theme[Color::Line]);
    const int done = qMax(kThickness, width() * value() / maximum());
    draw::fill(p, QRect(isRightToLeft() ? width() - done : 0, 0, done, height()), kThickness / 2.0,
               theme[Color::Accent]);
}

}  // namespace postr
