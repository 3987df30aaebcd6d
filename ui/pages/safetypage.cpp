#include "ui/pages/safetypage.h"

#include <QStackedWidget>

#include "ui/controls/button.h"
#include "ui/feed/feedpane.h"
#include "ui/pages/pageheader.h"

namespace postr {

SafetyPage::SafetyPage(const Screen &screen, QWidget *parent)
    : Page(Place::of(Place::Kind::Safety), parent), m_screen(screen)
{
    setObjectName(QStringLiteral("safetyPage"));
    setAccessibleName(tr("Blocked and muted people"));
    auto *header = new PageHeader(screen.look, tr("Safety"), &screen.requests, this);
    auto *blockedTab = header->addTab(tr("Blocked"), QStringLiteral("tabBlocked"));
    auto *mutedTab = header->addTab(tr("Muted"), QStringLiteral("tabMuted"));
    blockedTab->setChecked(true);
    column()->addWidget(header);
    m_panes = new QStackedWidget(this);
    column()->addWidget(m_panes, 1);
    m_blocked = addPane(RestrictedModel::Kind::Blocked);
    m_muted = addPane(RestrictedModel::Kind::Muted);
    connect(blockedTab, &QAbstractButton::clicked, this, [this] { m_panes->setCurrentWidget(m_blocked); });
    connect(mutedTab, &QAbstractButton::clicked, this, [this] { m_panes->setCurrentWidget(m_muted); });
}

FeedPane *SafetyPage::addPane(RestrictedModel::Kind kind)
{
    const FeedPane::Empty empty =
        kind == RestrictedModel::Kind::Blocked
            ? FeedPane::Empty{Icon::People, tr("Nobody is blocked"),
                              tr("People you block see nothing of you, and you nothing of them.")}
            : FeedPane::Empty{Icon::People, tr("Nobody is muted"),
                              tr("Posts of people you mute stay out of your lists. They are not told.")};
    auto *pane = new FeedPane(m_screen, std::make_unique<RestrictedModel>(m_screen.session, kind, m_screen.context.now),
                              empty, m_panes);
    m_panes->addWidget(pane);
    return pane;
}

FeedPane *SafetyPage::pane() const { return static_cast<FeedPane *>(m_panes->currentWidget()); }

}  // namespace postr
