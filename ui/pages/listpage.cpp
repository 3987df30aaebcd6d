#include "ui/pages/listpage.h"

#include <QVBoxLayout>

#include "ui/feed/feedmodel.h"
#include "ui/pages/pageheader.h"

namespace postr {

ListPage::ListPage(const Screen &screen, const Place &place, const QString &title, const FeedList &list,
                   FeedPane::Empty empty, QWidget *parent)
    : Page(place, parent)
{
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PageHeader(screen.look, title, nullptr, this));
    m_pane = new FeedPane(screen, std::make_unique<FeedModel>(screen.session, list, screen.context.now),
                          std::move(empty), this);
    column->addWidget(m_pane, 1);
}

}  // namespace postr
