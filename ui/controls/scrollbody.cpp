#include "ui/controls/scrollbody.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>

#include "ui/controls/scrollbar.h"

namespace postr {

ScrollBody::ScrollBody(Look &look, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    auto *content = new QWidget;
    setWidget(content);
    content->setAutoFillBackground(false);  // setWidget() switches it on
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    content->installEventFilter(this);
    new OverlayScrollBar(look, this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && widget()->isAncestorOf(now) && now->height() < viewport()->height()) {
            ensureWidgetVisible(now, 0, space::kS);
        }
    });
}

int ScrollBody::heightForWidth(int width) const
{
    const QLayout *layout = widget()->layout();
    return !layout                       ? 0
           : layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                         : layout->totalSizeHint().height();
}

QSize ScrollBody::sizeHint() const { return {360, heightForWidth(std::max(width(), 120))}; }

void ScrollBody::show(const QWidget *child, const QRect &rect)
{
    const QPoint at = child->mapTo(widget(), rect.center());
    ensureVisible(at.x(), at.y(), 0, rect.height());
}

bool ScrollBody::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();  // an area does not ask for another height by itself
    }
    return QScrollArea::eventFilter(watched, event);
}

}  // namespace postr
