#include "ui/pages/personpage.h"

#include <QApplication>
#include <QMenu>
#include <QStackedWidget>

#include "core/base/whendone.h"
#include "ui/controls/button.h"
#include "ui/controls/linetab.h"
#include "ui/controls/notice.h"
#include "ui/feed/feedmodel.h"
#include "ui/feed/feedpane.h"
#include "ui/pages/pageheader.h"
#include "ui/pages/profileheader.h"
#include "ui/requests.h"
#include "ui/theme/look.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

/// By tab.
constexpr FeedList::Kind kLists[] = {FeedList::Posts, FeedList::Replies, FeedList::Media, FeedList::Likes};

}  // namespace

PersonPage::PersonPage(const Screen &screen, const Place &place, bool isRoot, QWidget *parent)
    : Page(place, parent), m_screen(screen)
{
    setObjectName(u"personPage"_s);
    setAccessibleName(tr("Profile"));
    m_bar = new PageHeader(screen.look, tr("Profile"), isRoot ? nullptr : &screen.requests, this);
    column()->addWidget(m_bar);
    m_stack = new QStackedWidget(this);
    column()->addWidget(m_stack, 1);
    m_state = new StatePanel(screen.look, m_stack);
    m_state->button()->setObjectName(u"personStateAction"_s);
    m_stack->addWidget(m_state);
    m_header = new ProfileHeader(screen.look, this);
    m_header->hide();
    const QString names[kTabs] = {tr("Posts"), tr("Replies"), tr("Media"), tr("Likes")};
    const QString objects[kTabs] = {u"tabPosts"_s, u"tabReplies"_s, u"tabMedia"_s, u"tabLikes"_s};
    for (int i = 0; i < kTabs; ++i) {
        m_tabs[size_t(i)] = m_header->addTab(names[i], objects[i]);
        connect(m_tabs[size_t(i)], &QAbstractButton::clicked, this, [this, i] { showTab(i); });
    }
    m_tabs[0]->setChecked(true);
    connect(m_header, &ProfileHeader::followPressed, this, [this] {
        const PersonSummary &person = m_shown->person;
        emit m_screen.requests.intentRequested(person.blocked
                                                   ? Intent::setRelation(IntentKind::SetBlock, person.id, false)
                                                   : Intent::setFollow(person.id, !person.following));
    });
    const auto openPeople = [this](Place::Kind kind) {
        emit m_screen.requests.placeOpened(Place::peopleOf(m_person, kind));
    };
    connect(m_header, &ProfileHeader::followersPressed, this, [openPeople] { openPeople(Place::Kind::Followers); });
    connect(m_header, &ProfileHeader::followingPressed, this, [openPeople] { openPeople(Place::Kind::Following); });
    connect(m_header, &ProfileHeader::facetPressed, &screen.requests, &Requests::follow);
    connect(m_header, &ProfileHeader::editPressed, this, [this] { emit editRequested(m_shown->profile); });
    connect(m_header, &ProfileHeader::menuPressed, this, [this] {
        makeMenu()->popup(m_header->menuButton()->mapToGlobal(QPoint(0, m_header->menuButton()->height() + 4)));
    });
    connect(&screen.session, &SessionView::peopleChanged, this, [this] { m_person.isEmpty() ? find() : load(); });
    connect(&screen.session, &SessionView::outboxChanged, this, [this] {
        if (m_shown && isVisible()) {
            load();
        }
    });
    connect(&screen.session, &SessionView::pageFetched, this, [this](const PageWish &wish, const PageReport &report) {
        if (m_person.isEmpty() && wish.query.kind == PageQuery::Kind::PostsOf &&
            wish.query.text == this->place().text) {
            m_isAnswered = report.problem.isEmpty();
            m_isAnswered ? find() : sayProblem(report.problem);
        } else if (!m_person.isEmpty() && wish.query.list.person() == m_person) {
            load();  // numbers come with the rows
            if (!m_shown && !report.problem.isEmpty()) {
                sayProblem(report.problem);
            }
        }
    });
    connect(m_state->button(), &QAbstractButton::clicked, this, [this] {
        if (m_isAnswered) {
            emit m_screen.requests.backRequested();
            return;
        }
        m_isAsked = false;
        m_person.isEmpty() ? find() : load();
    });
    m_state->tell(Icon::Person, tr("Looking for this person"), tr("Their page opens as soon as the server answers."),
                  {});
    place.person.isEmpty() ? find() : setPerson(place.person);
}

void PersonPage::find()
{
    whenDone(m_screen.session.findPerson(place().text), this, [this](const Result<std::optional<UserId>> &found) {
        if (!m_person.isEmpty()) {
            return;
        }
        if (found && *found) {
            setPerson(**found);
        } else if (m_isAnswered) {
            sayNobody();
        } else if (!std::exchange(m_isAsked, true)) {
            m_screen.session.fetch({PageQuery::named(PageQuery::Kind::PostsOf, place().text), false});
        }
    });
    if (m_screen.session.syncState().kind == SyncState::Kind::Offline) {
        m_state->tell(
            Icon::Offline, tr("The server cannot be reached"),
            tr("@%1 is not on this computer yet. The page opens by itself as soon as it can.").arg(place().text), {});
    }
}

void PersonPage::sayNobody()
{
    m_state->tell(Icon::Person, tr("Nobody here is called @%1").arg(place().text),
                  tr("The name may be misspelt, or the account is gone."), tr("Back"));
}

void PersonPage::sayProblem(const QString &sentence)
{
    m_state->tell(Icon::Warning, tr("This page cannot be shown"), sentence, tr("Try again"));
}

void PersonPage::setPerson(const UserId &person)
{
    m_person = person;
    setPlace(Place::profile(person));
    showTab(0);
    load();
}

// What changed while nobody looked.
void PersonPage::showEvent(QShowEvent *)
{
    if (m_shown) {
        load();
    }
}

void PersonPage::load()
{
    whenDone(m_screen.session.loadProfile(m_person), this, [this](const Result<std::optional<ProfilePage>> &page) {
        if (page && *page) {
            show(**page);
        } else if (!std::exchange(m_isAsked, true)) {  // with their posts comes who they are
            m_screen.session.fetch({PageQuery::of(FeedList(FeedList::Posts, m_person)), false});
        }
    });
}

void PersonPage::show(const ProfilePage &page)
{
    m_shown = page;
    m_bar->setTitle(page.person.name);
    m_bar->setDetail(u'@' + page.person.handle);
    m_header->show(page);
    pane()->setHeader(m_header);
    m_stack->setCurrentWidget(pane());
}

FeedPane *PersonPage::pane() const { return m_panes[size_t(m_tab)]; }

FeedPane *PersonPage::addPane(int tab)
{
    const FeedPane::Empty empties[kTabs] = {
        {Icon::Pen, tr("No posts yet"), tr("What this person writes appears here.")},
        {Icon::Reply, tr("No replies yet"), tr("Answers to other people's posts appear here.")},
        {Icon::Eye, tr("No pictures yet"), tr("Posts with pictures appear here.")},
        {Icon::Like, tr("No likes yet"), tr("Posts that this person likes appear here.")}};
    auto *pane = new FeedPane(
        m_screen, std::make_unique<FeedModel>(m_screen.session, FeedList(kLists[tab], m_person), m_screen.context.now),
        empties[tab], m_stack);
    pane->setObjectName(u"panePerson%1"_s.arg(tab));
    m_stack->addWidget(pane);
    return pane;
}

void PersonPage::showTab(int tab)
{
    if (m_panes[size_t(m_tab)] && m_tab != tab) {
        m_panes[size_t(m_tab)]->setHeader(nullptr);
    }
    m_tab = tab;
    FeedPane *&pane = m_panes[size_t(tab)];
    if (!pane) {
        pane = addPane(tab);
    }
    m_tabs[size_t(tab)]->setChecked(true);
    if (m_shown) {
        // The header moves from list to list, and the focus with it.
        const bool hadFocus = m_header->isAncestorOf(QApplication::focusWidget());
        pane->setHeader(m_header);
        m_stack->setCurrentWidget(pane);
        if (hadFocus) {
            m_tabs[size_t(tab)]->setFocus(Qt::OtherFocusReason);
        }
    }
}

void PersonPage::resume(const QString &list, const ListPosition &at)
{
    const auto wanted = FeedList::fromName(list);
    if (m_person.isEmpty() || !wanted || wanted->person() != m_person) {
        return;
    }
    for (int tab = 0; tab < kTabs; ++tab) {
        if (kLists[tab] == wanted->kind()) {
            showTab(tab);
            Page::resume(list, at);
        }
    }
}

QMenu *PersonPage::makeMenu()
{
    const PersonSummary person = m_shown->person;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"personMenu"_s);
    connect(menu, &QMenu::aboutToHide, menu, &QObject::deleteLater);
    m_screen.look.dress(*menu);
    Requests *ask = &m_screen.requests;
    const auto add = [&](const QString &text, const QString &name, const Intent &intent) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [ask, intent] { emit ask->intentRequested(intent); });
    };
    QAction *link = menu->addAction(tr("Copy link"));
    link->setObjectName(u"personCopyLink"_s);
    connect(link, &QAction::triggered, this, [ask, person] { emit ask->shareRequested(u"user/"_s + person.handle); });
    // What is said in the bio, for the keyboard and for screen readers.
    const QString bio = m_shown->profile.bio;
    for (const Facet &facet : findFacets(bio)) {
        const QString text = bio.mid(facet.start, facet.length);
        QAction *target = menu->addAction(QString(text).replace(u'&', u"&&"_s));
        target->setObjectName(u"personTarget"_s);
        connect(target, &QAction::triggered, this, [ask, kind = facet.kind, text] { ask->follow(kind, text); });
    }
    menu->addSeparator();
    add(person.muted ? tr("Unmute @%1").arg(person.handle) : tr("Mute @%1").arg(person.handle), u"personMute"_s,
        Intent::mutePerson(person.id, !person.muted));
    add(person.repostsMuted ? tr("Show reposts by @%1").arg(person.handle)
                            : tr("Hide reposts by @%1").arg(person.handle),
        u"personMuteReposts"_s, Intent::muteReposts(person.id, !person.repostsMuted));
    add(person.blocked ? tr("Unblock @%1").arg(person.handle) : tr("Block @%1").arg(person.handle), u"personBlock"_s,
        Intent::setRelation(IntentKind::SetBlock, person.id, !person.blocked));
    QAction *report = menu->addAction(tr("Report @%1…").arg(person.handle));
    report->setObjectName(u"personReport"_s);
    connect(report, &QAction::triggered, this, [ask, person] { emit ask->personReportRequested(person); });
    return menu;
}

}  // namespace postr
