#include "ui/pages/listpage.h"

#include "ui/feed/feedmodel.h"
#include "ui/pages/pageheader.h"

namespace postr {

OneListPage::OneListPage(const Screen &screen, const Place &place, const QString &title, const FeedList &list,
                         FeedPane::Empty empty, QWidget *parent)
    : Page(place, parent)
{
    setAccessibleName(title);
    column()->addWidget(new PageHeader(screen.look, title, nullptr, this));
    m_pane = new FeedPane(screen, std::make_unique<FeedModel>(screen.session, list, screen.context.now),
                          std::move(empty), this);
    column()->addWidget(m_pane, 1);
}

}  // namespace postr
