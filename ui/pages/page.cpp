#include "ui/pages/page.h"

#include "ui/feed/feedpane.h"
#include "ui/feed/feedview.h"

namespace postr {

void Page::showNewest()
{
    if (FeedPane *list = pane()) {
        list->showNewest();
    }
}

QWidget *Page::firstFocus() const { return pane() ? pane()->view() : nullptr; }

}  // namespace postr
