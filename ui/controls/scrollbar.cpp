#include "ui/controls/scrollbar.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>

#include "ui/controls/controls.h"
#include "ui/theme/draw.h"

namespace postr {
namespace {

constexpr int kWidth = 12, kThumb = 6, kThumbHot = 8, kShortest = 36;

}  // namespace

OverlayScrollBar::OverlayScrollBar(Look &look, QAbstractScrollArea *area)
    : QScrollBar(Qt::Vertical, area), m_look(look), m_area(area)
{
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::ArrowCursor);
    area->installEventFilter(this);
    QScrollBar *source = area->verticalScrollBar();
    connect(source, &QScrollBar::rangeChanged, this, &OverlayScrollBar::copyRange);
    connect(source, &QScrollBar::valueChanged, this, &OverlayScrollBar::copyRange);
    connect(this, &QScrollBar::valueChanged, source, &QScrollBar::setValue);
    controls::follow(look, this);
    place();
    copyRange();
}

void OverlayScrollBar::place()
{
    const bool mirrored = m_area->isRightToLeft();
    setGeometry(mirrored ? 0 : m_area->width() - kWidth, 0, kWidth, m_area->height());
    raise();
}

void OverlayScrollBar::copyRange()
{
    const QScrollBar *source = m_area->verticalScrollBar();
    const QSignalBlocker quiet(this);  // its value is the source's already
    setPageStep(source->pageStep());
    setSingleStep(source->singleStep());
    setRange(source->minimum(), source->maximum());
    setValue(source->value());
    setVisible(source->maximum() > source->minimum());
    update();
}

void OverlayScrollBar::paintEvent(QPaintEvent *)
{
    const int span = maximum() - minimum();
    if (span <= 0) {
        return;
    }
    QPainter p(this);
    const int room = height() - 4;
    const int length = std::clamp(room * pageStep() / (span + pageStep()), kShortest, room);
    const int top = 2 + int(qint64(room - length) * (value() - minimum()) / span);
    const bool hot = underMouse() || isSliderDown();
    const int wide = hot ? kThumbHot : kThumb;
    const QRectF thumb((width() - wide) / 2.0 + 1, top, wide, length);
    draw::fill(p, thumb, wide / 2.0, draw::withAlpha(m_look.theme[Color::Faint], hot ? 200 : 80));
}

bool OverlayScrollBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutDirectionChange) {
        place();
    }
    return QScrollBar::eventFilter(watched, event);
}

}  // namespace postr
