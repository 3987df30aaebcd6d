#include "ui/pages/peoplepage.h"

#include <QStackedWidget>

#include "core/base/whendone.h"
#include "ui/controls/button.h"
#include "ui/feed/feedpane.h"
#include "ui/feed/peoplemodel.h"
#include "ui/pages/pageheader.h"

namespace postr {

PeoplePage::PeoplePage(const Screen &screen, const Place &place, QWidget *parent)
    : Page(place, parent), m_screen(screen), m_panes(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("peoplePage"));
    setAccessibleName(tr("People"));
    m_header = new PageHeader(screen.look, tr("People"), &screen.requests, this);
    auto *followers = m_header->addTab(tr("Followers"), QStringLiteral("tabFollowers"));
    auto *following = m_header->addTab(tr("Following"), QStringLiteral("tabFollowing"));
    column()->addWidget(m_header);
    column()->addWidget(m_panes, 1);
    connect(followers, &QAbstractButton::clicked, this, [this] { showTab(0); });
    connect(following, &QAbstractButton::clicked, this, [this] { showTab(1); });
    const bool isSecond = place.kind == Place::Kind::Following;
    (isSecond ? following : followers)->setChecked(true);
    showTab(isSecond ? 1 : 0);
    loadName();
}

void PeoplePage::showTab(int tab)
{
    FeedPane *&pane = m_made[size_t(tab)];
    if (!pane) {
        const auto kind = tab == 0 ? PageQuery::Kind::Followers : PageQuery::Kind::Following;
        const FeedPane::Empty empty =
            tab == 0 ? FeedPane::Empty{Icon::People, tr("Nobody yet"), tr("Who follows this person appears here.")}
                     : FeedPane::Empty{Icon::People, tr("Nobody yet"), tr("Whom this person follows appears here.")};
        pane = new FeedPane(m_screen,
                            std::make_unique<PeopleModel>(
                                m_screen.session, PageQuery::named(kind, place().person.text()), m_screen.context.now),
                            empty, m_panes);
        pane->setObjectName(tab == 0 ? QStringLiteral("paneFollowers") : QStringLiteral("paneFollowing"));
        m_panes->addWidget(pane);
    }
    m_panes->setCurrentWidget(pane);
}

void PeoplePage::loadName()
{
    whenDone(m_screen.session.loadProfile(place().person), this,
             [this](const Result<std::optional<ProfilePage>> &page) {
                 if (page && *page) {
                     m_header->setTitle((*page)->person.name);
                     m_header->setDetail(QLatin1Char('@') + (*page)->person.handle);
                 }
             });
}

FeedPane *PeoplePage::pane() const { return static_cast<FeedPane *>(m_panes->currentWidget()); }

}  // namespace postr
