#include "ui/pages/homepage.h"

#include <QHBoxLayout>
#include <QStackedWidget>

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/feed/feedpane.h"
#include "ui/pages/composerprompt.h"
#include "ui/pages/pageheader.h"

namespace postr {

HomePage::HomePage(Look &look, SessionView &session, const UiContext &context, QWidget *parent)
    : QWidget(parent), m_look(look), m_session(session), m_context(context)
{
    setObjectName(QStringLiteral("homePage"));
    setAccessibleName(tr("Home"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *header = new PageHeader(look, tr("Home"), this);
    m_following = header->addTab(tr("Following"), QStringLiteral("tabFollowing"));
    m_everyone = header->addTab(tr("Everyone"), QStringLiteral("tabEveryone"));
    m_following->setChecked(true);
    column->addWidget(header);
    m_prompt = new ComposerPrompt(look, this);
    column->addWidget(m_prompt);
    m_panes = new QStackedWidget(this);
    column->addWidget(m_panes, 1);
    m_home = addPane(FeedList::Home);
    connect(m_prompt, &QAbstractButton::clicked, this, &HomePage::composeRequested);
    connect(m_following, &QAbstractButton::clicked, this, [this] { showList(FeedList::Home); });
    connect(m_everyone, &QAbstractButton::clicked, this, [this] { showList(FeedList::Everyone); });
}

FeedPane *HomePage::addPane(FeedList list)
{
    auto *pane = new FeedPane(m_look, m_session, m_context, list, m_panes);
    pane->setObjectName(list == FeedList::Home ? QStringLiteral("paneHome") : QStringLiteral("paneEveryone"));
    m_panes->addWidget(pane);
    connect(pane, &FeedPane::actionFailed, this, &HomePage::actionFailed);
    connect(pane, &FeedPane::deleteRequested, this, &HomePage::deleteRequested);
    connect(pane, &FeedPane::discardRequested, this, &HomePage::discardRequested);
    connect(pane, &FeedPane::linkActivated, this, &HomePage::linkActivated);
    connect(pane, &FeedPane::composeRequested, this, &HomePage::composeRequested);
    connect(pane, &FeedPane::everyoneRequested, this, [this] { showList(FeedList::Everyone); });
    return pane;
}

void HomePage::setMe(const PersonSummary &me) { m_prompt->setPerson(me); }

FeedPane *HomePage::currentPane() const { return m_panes->currentWidget() == m_home ? m_home : m_all; }

FeedList HomePage::currentList() const
{
    return m_panes->currentWidget() == m_home ? FeedList::Home : FeedList::Everyone;
}

void HomePage::showList(FeedList list)
{
    const bool home = list == FeedList::Home;
    if (list == currentList()) {
        currentPane()->showNewest();  // a second click on the tab goes to the newest
        return;
    }
    (home ? m_following : m_everyone)->setChecked(true);
    if (!home && !m_all) {
        m_all = addPane(FeedList::Everyone);
        m_session.refresh(FeedList::Everyone);
    }
    m_panes->setCurrentWidget(home ? m_home : m_all);
}

}  // namespace postr
