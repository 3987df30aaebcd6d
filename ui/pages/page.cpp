#include "ui/pages/page.h"

#include "ui/feed/feedpane.h"
#include "ui/feed/feedview.h"

namespace postr {

Page::Page(Place place, QWidget *parent) : QWidget(parent), m_place(std::move(place)), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void Page::showNewest()
{
    if (FeedPane *list = pane()) {
        list->showNewest();
    }
}

void Page::resume(const QString &, const ListPosition &at)
{
    if (FeedPane *list = pane()) {
        list->model().startFrom(at);
    }
}

QWidget *Page::firstFocus() const { return pane() ? pane()->view() : nullptr; }

}  // namespace postr
