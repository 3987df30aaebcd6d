#include "ui/pages/homepage.h"

#include <QStackedWidget>

#include "ui/controls/button.h"
#include "ui/feed/feedmodel.h"
#include "ui/feed/feedpane.h"
#include "ui/pages/composerprompt.h"
#include "ui/pages/pageheader.h"
#include "ui/requests.h"

namespace postr {

HomePage::HomePage(const Screen &screen, QWidget *parent) : Page(Place::of(Place::Kind::Home), parent), m_screen(screen)
{
    setObjectName(QStringLiteral("homePage"));
    setAccessibleName(tr("Home"));
    auto *header = new PageHeader(screen.look, tr("Home"), nullptr, this);
    m_following = header->addTab(tr("Following"), QStringLiteral("tabFollowing"));
    m_everyone = header->addTab(tr("Everyone"), QStringLiteral("tabEveryone"));
    m_following->setChecked(true);
    column()->addWidget(header);
    m_prompt = new ComposerPrompt(screen.look, this);
    column()->addWidget(m_prompt);
    m_panes = new QStackedWidget(this);
    column()->addWidget(m_panes, 1);
    m_home = addPane(FeedList::Home);
    connect(m_prompt, &QAbstractButton::clicked, &screen.requests, &Requests::composeRequested);
    connect(m_following, &QAbstractButton::clicked, this, [this] { showList(FeedList::Home); });
    connect(m_everyone, &QAbstractButton::clicked, this, [this] { showList(FeedList::Everyone); });
}

FeedPane *HomePage::addPane(const FeedList &list)
{
    FeedPane::Empty empty{Icon::People, tr("Your feed is empty"),
                          tr("Posts of the people you follow appear here. Look at Everyone to find some."),
                          tr("Show everyone"), [this] { showList(FeedList::Everyone); }};
    if (list == FeedList::Everyone) {
        empty = {Icon::Pen, tr("Nobody has written anything yet"), tr("You could be the first."), tr("New post"),
                 [this] { emit m_screen.requests.composeRequested(); }};
    }
    auto *pane = new FeedPane(m_screen, std::make_unique<FeedModel>(m_screen.session, list, m_screen.context.now),
                              empty, m_panes);
    pane->setObjectName(list == FeedList::Home ? QStringLiteral("paneHome") : QStringLiteral("paneEveryone"));
    m_panes->addWidget(pane);
    return pane;
}

void HomePage::setMe(const PersonSummary &me) { m_prompt->setPerson(me); }

FeedPane *HomePage::pane() const { return m_panes->currentWidget() == m_home ? m_home : m_all; }

FeedList HomePage::currentList() const
{
    return m_panes->currentWidget() == m_home ? FeedList::Home : FeedList::Everyone;
}

void HomePage::showList(const FeedList &list)
{
    if (list == currentList()) {
        pane()->showNewest();  // a second click on the tab goes to the newest
        return;
    }
    const bool home = list == FeedList::Home;
    (home ? m_following : m_everyone)->setChecked(true);
    if (!home && !m_all) {
        m_all = addPane(FeedList::Everyone);
    }
    m_panes->setCurrentWidget(home ? m_home : m_all);
}

}  // namespace postr
