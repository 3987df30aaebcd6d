#include "ui/shell/apptree.h"
#include "ui/controls/accountmenu.h"

#include <QAction>
#include <QActionGroup>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

#include "core/base/whendone.h"
#include "ui/controls/controls.h"
#include "ui/controls/notice.h"
#include "ui/pages/accountlist.h"
#include "ui/pages/conversationpage.h"
#include "ui/pages/draftspage.h"
#include "ui/pages/explorepage.h"
#include "ui/pages/exportsection.h"
#include "ui/pages/findpage.h"
#include "ui/pages/homepage.h"
#include "ui/pages/listpage.h"
#include "ui/pages/notificationspage.h"
#include "ui/pages/outboxpage.h"
#include "ui/pages/peoplepage.h"
#include "ui/pages/personpage.h"
#include "ui/pages/safetypage.h"
#include "ui/pages/settingspage.h"
#include "ui/sheets/accountsheet.h"
#include "ui/sheets/historysheet.h"
#include "ui/sheets/rebindsheet.h"
#include "ui/shell/navcolumn.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/sendwatch.h"
#include "ui/shell/sidecolumn.h"
#include "ui/shell/syncwords.h"
#include "ui/shell/visitkeeper.h"
#include "ui/theme/draw.h"
#include "ui/viewer/imageviewer.h"

namespace postr {
namespace {

constexpr int kTickMs = 10'000;
constexpr int kCountMs = 100;  // several signals of one sync step are one count

}  // namespace

AppTree::AppTree(Look &look, SessionView &session, const UiContext &context, QWidget *parent)
    : QWidget(parent), m_look(look), m_session(session), m_screen{look, session, m_requests, context}
{
    setObjectName(QStringLiteral("appTree"));
    look.pictures.setSource([&session](const PictureQuery &query) { return session.loadPicture(query); });
    look.pictures.setAnimations([&session](const PictureQuery &query) { return session.openAnimation(query); });
    build();
    connectRequests();
    new SendWatch(m_screen, this);
    addShortcuts();
    connect(&look.preferences, &Preferences::changed, this, &AppTree::bindKeys);
    open(Place::of(Place::Kind::Home));
    new VisitKeeper(m_screen, *m_pages, this);
    const PostModel *first = &m_home->pane()->model();
    const auto startSide = [this, first] {
        if (first->phase() != PostModel::Phase::Loading) {
            m_side->start();
        }
    };
    connect(first, &PostModel::phaseChanged, m_side, startSide);
    startSide();
    showMe({session.identity().user, {}, {}, {}, false});
    loadMe();
    // The profile may arrive or change with the first pulls.
    connect(&session, &SessionView::listChanged, this, [this](const FeedList &list) {
        if (list == FeedList::Home) {
            loadMe();
        }
    });
    connect(&session, &SessionView::peopleChanged, this, &AppTree::loadMe);
    connect(&session, &SessionView::syncStateChanged, this, &AppTree::showStatus);
    connect(&session, &SessionView::syncStateChanged, this, &AppTree::noteNetwork);
    connect(&session, &SessionView::exportStateChanged, this, &AppTree::sayExport);
    connect(&m_tick, &QTimer::timeout, this, &AppTree::showStatus);
    connect(&m_tick, &QTimer::timeout, this, &AppTree::retryPictures);
    m_tick.start(kTickMs);
    m_count.setSingleShot(true);
    m_count.setInterval(kCountMs);
    connect(&m_count, &QTimer::timeout, this, &AppTree::loadUnread);
    const auto countSoon = [this] {
        if (!m_count.isActive()) {
            m_count.start();
        }
    };
    connect(&session, &SessionView::notificationsChanged, this, countSoon);
    connect(&session, &SessionView::outboxChanged, this, countSoon);
    showStatus();
    loadUnread();
    noteNetwork();
}

AppTree::~AppTree()
{
    m_look.pictures.setAnimations({});
    m_look.pictures.setSource({});
}

/// What could not be had without the network, as soon as it is back.
void AppTree::noteNetwork()
{
    const bool wasOffline = std::exchange(m_isOffline, m_session.syncState().kind == SyncState::Kind::Offline);
    if (wasOffline && !m_isOffline) {
        m_look.pictures.retryLater();
    }
}

/// What the server did not give although it was there.
void AppTree::retryPictures()
{
    if (!m_isOffline) {
        m_look.pictures.retryLater();
    }
}

void AppTree::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_nav = new NavColumn(m_look, this);
    row->addWidget(m_nav);
    m_before = new QWidget(this);
    row->addWidget(m_before, 1);
    m_content = new QWidget(this);
    m_content->setMaximumWidth(metric::kContent);
    auto *column = new QVBoxLayout(m_content);
    // The hairline to the side column. Layouts mirror, contents margins do not.
    column->setContentsMargins(isRightToLeft() ? 1 : 0, 0, isRightToLeft() ? 0 : 1, 0);
    m_pages = new PageStack([this](const Place &place, QWidget *host) { return makePage(place, host); }, m_content);
    column->addWidget(m_pages);
    row->addWidget(m_content, 1000);
    auto *rest = new QWidget(this);  // takes the spare width also while the side column is hidden
    auto *restColumn = new QVBoxLayout(rest);
    restColumn->setContentsMargins(0, 0, 0, 0);
    m_side = new SideColumn(m_screen, rest);
    m_side->setMaximumWidth(428);
    restColumn->addWidget(m_side);
    row->addWidget(rest, 1);
    m_toast = new Toast(m_look, m_content);
    m_toast->setObjectName(QStringLiteral("toast"));
    connect(m_pages, &PageStack::pageChanged, this, &AppTree::onPage);
    connect(m_nav, &NavColumn::composeRequested, this, &AppTree::openComposer);
    connect(m_nav, &NavColumn::accountMenuRequested, this, &AppTree::showAccountMenu);
    connect(m_nav, &NavColumn::placeRequested, this, &AppTree::open);
    controls::follow(m_look, this);
}

void AppTree::connectRequests()
{
    Requests *ask = &m_requests;
    connect(ask, &Requests::placeOpened, this, &AppTree::open);
    connect(ask, &Requests::backRequested, this, [this] { m_pages->goBack(); });
    connect(ask, &Requests::composeRequested, this, &AppTree::openComposer);
    connect(ask, &Requests::replyRequested, this, [this](const FeedEntry &entry, const QList<PictureSource> &pictures) {
        compose({entry, std::nullopt}, pictures);
    });
    connect(ask, &Requests::quoteRequested, this, [this](const FeedEntry &entry) { compose({std::nullopt, entry}); });
    connect(ask, &Requests::editRequested, this, &AppTree::editPost);
    connect(ask, &Requests::reportRequested, this, &AppTree::report);
    connect(ask, &Requests::personReportRequested, this, &AppTree::reportPerson);
    connect(ask, &Requests::draftOpened, this, &AppTree::openDraft);
    connect(ask, &Requests::historyRequested, this, [this](const PostId &post) {
        if (!isSheetOpen()) {
            openSheet(new HistorySheet(m_screen, post, this));
        }
    });
    connect(ask, &Requests::accountSheetRequested, this, [this](AccountMatter matter) {
        if (m_screen.context.account && !isSheetOpen()) {
            openSheet(new AccountSheet(m_screen, matter, m_me.handle, this));
        }
    });
    connect(ask, &Requests::pictureOpened, this,
            [this](const FeedEntry &entry, int index) { openPictures(entry.media, index); });
    connect(ask, &Requests::shareRequested, this, &AppTree::share);
    connect(ask, &Requests::deleteRequested, this, &AppTree::confirmDelete);
    connect(ask, &Requests::retryRequested, this, [this](const Mid &mid) { sayFailure(m_session.retry(mid)); });
    connect(ask, &Requests::discardRequested, this,
            [this](const Mid &mid, bool hasText) { hasText ? confirmDiscard(mid) : discard(mid); });
    connect(ask, &Requests::intentRequested, this, &AppTree::write);
    connect(ask, &Requests::said, this, &AppTree::say);
    connect(ask, &Requests::accountRequested, this, &AppTree::accountRequested);
    connect(ask, &Requests::accountAddRequested, this, &AppTree::accountAddRequested);
    connect(ask, &Requests::accountRemoveRequested, this, &AppTree::confirmRemoval);
    connect(ask, &Requests::linkActivated, this, [this](const QUrl &url) {
        if (url.scheme() == QLatin1String("postr")) {
            openLink(url.toString());
        } else if (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http")) {
            if (!QDesktopServices::openUrl(url)) {
                say(tr("No browser could be opened. The address is %1").arg(url.toString()));
            }
        }
    });
}

Page *AppTree::makePage(const Place &place, QWidget *parent)
{
    switch (place.kind) {
    case Place::Kind::Home:
        m_home = new HomePage(m_screen, parent);
        return m_home;
    case Place::Kind::Explore:
        return new ExplorePage(m_screen, parent);
    case Place::Kind::Drafts:
        return new DraftsPage(m_screen, parent);
    case Place::Kind::Search:
        return new FindPage(m_screen, place.text, parent);
    case Place::Kind::Notifications:
        return new NotificationsPage(m_screen, parent);
    case Place::Kind::Bookmarks: {
        auto *page = new OneListPage(m_screen, place, tr("Bookmarks"), FeedList::Bookmarks,
                                     {Icon::Bookmark, tr("Nothing is bookmarked"),
                                      tr("Bookmark a post to find it again here. Nobody else sees it.")},
                                     parent);
        page->setObjectName(QStringLiteral("bookmarksPage"));
        return page;
    }
    case Place::Kind::Profile: {
        auto *page = new PersonPage(m_screen, place, place.person == m_me.id, parent);
        connect(page, &PersonPage::editRequested, this, &AppTree::editProfile);
        return page;
    }
    case Place::Kind::Thread: {
        auto *page = new ConversationPage(m_screen, place.post, parent);
        connect(page, &ConversationPage::posted, this, [this](const OutboxRow &row) { onPosted(row, true); });
        return page;
    }
    case Place::Kind::Outbox: {
        auto *page = new OutboxPage(m_screen, parent);
        connect(page, &OutboxPage::editRequested, this, &AppTree::editUnsent);
        return page;
    }
    case Place::Kind::Followers:
    case Place::Kind::Following:
        return new PeoplePage(m_screen, place, parent);
    case Place::Kind::Safety:
        return new SafetyPage(m_screen, parent);
    case Place::Kind::Settings: {
        auto *page = new SettingsPage(m_screen, parent);
        connect(page, &SettingsPage::signOutRequested, this, &AppTree::openSignOut);
        connect(page, &SettingsPage::rebindRequested, this,
                [this](Keymap::Act what) { openSheet(new RebindSheet(m_look, what, this)); });
        return page;
    }
    }
    Q_UNREACHABLE();
}

void AppTree::open(const Place &place) { m_pages->open(place); }

void AppTree::onPage(Page *page)
{
    m_nav->setPlace(page->place());
    giveMe(page);
}

void AppTree::loadMe()
{
    whenDone(m_session.loadMe(), this, [this](const Result<PersonSummary> &me) {
        if (me && *me != m_me) {
            showMe(*me);
        }
    });
}

void AppTree::showMe(const PersonSummary &me)
{
    m_me = me;
    m_nav->setMe(me);
    for (Page *page : m_pages->findChildren<Page *>(QString(), Qt::FindDirectChildrenOnly)) {
        giveMe(page);
    }
}

void AppTree::giveMe(Page *page) const
{
    if (auto *home = qobject_cast<HomePage *>(page)) {
        home->setMe(m_me);
    } else if (auto *conversation = qobject_cast<ConversationPage *>(page)) {
        conversation->setMe(m_me);
    } else if (auto *settings = qobject_cast<SettingsPage *>(page)) {
        settings->setMe(m_me);
    }
}

void AppTree::showStatus()
{
    const SyncState state = m_session.syncState();
    const SyncWords words = SyncWords::of(state, m_screen.context.now());
    m_nav->setStatus(words.light, words.title, words.age);
    m_nav->setUnsent(state.failed + (state.kind == SyncState::Kind::Idle || state.kind == SyncState::Kind::Running
                                         ? 0
                                         : state.waiting));
}

/// The end of an export, where it is not seen: the settings show it themselves.
void AppTree::sayExport(const ExportState &state)
{
    if (state.outcome && m_pages->page()->place().kind != Place::Kind::Settings) {
        say(ExportSection::outcomeOf(state));
    }
}

void AppTree::loadUnread()
{
    whenDone(m_session.loadNotifications({false, std::nullopt, 1}), this, [this](const Result<NotificationPage> &page) {
        if (page) {
            m_nav->setUnread(page->unread);
            emit unreadCounted(page->unread);
        }
    });
}

QMenu *AppTree::makeAccountMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("accountMenu"));
    connect(menu, &QMenu::aboutToHide, menu, &QObject::deleteLater);
    m_look.dress(*menu);
    const bool hasOthers =
        accountmenu::addOthers(*menu, m_look, m_screen.context, true,
                               [this](const AccountSummary &to) { emit m_requests.accountRequested(to); });
    if (hasOthers) {
        menu->addSeparator();
    }
    QAction *add = menu->addAction(tr("Add an account…"));
    add->setObjectName(QStringLiteral("addAccountAction"));
    connect(add, &QAction::triggered, &m_requests, &Requests::accountAddRequested);
    menu->addSeparator();
    auto *group = new QActionGroup(menu);
    const auto addTheme = [&](ThemeChoice choice, const QString &text, const QString &name) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(m_look.theme.choice() == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { chooseTheme(choice); });
    };
    addTheme(ThemeChoice::Light, tr("Light theme"), QStringLiteral("themeLight"));
    addTheme(ThemeChoice::Dark, tr("Dark theme"), QStringLiteral("themeDark"));
    addTheme(ThemeChoice::System, tr("Theme of the system"), QStringLiteral("themeSystem"));
    menu->addSeparator();
    QAction *out = menu->addAction(tr("Sign out…"));
    out->setObjectName(QStringLiteral("signOutAction"));
    connect(out, &QAction::triggered, this, &AppTree::openSignOut);
    return menu;
}

void AppTree::showAccounts()
{
    for (AccountList *list : m_pages->findChildren<AccountList *>()) {
        list->reload();
    }
}

void AppTree::showAccountMenu()
{
    QMenu *menu = makeAccountMenu();
    const QWidget *button = m_nav->account();
    menu->popup(button->mapToGlobal(QPoint(0, -menu->sizeHint().height() - 6)));
}

void AppTree::say(const QString &sentence) { m_toast->say(sentence); }

void AppTree::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), m_look.theme[Color::Background]);
    const QRect main = m_content->geometry();
    p.fillRect(main, m_look.theme[Color::Surface]);
    draw::verticalHairline(p, isRightToLeft() ? main.left() : main.right(), 0, height(), m_look.theme[Color::Line]);
    if (m_before->isVisible() && m_before->width() > 0) {
        const int other = isRightToLeft() ? main.right() + 1 : main.left() - 1;
        draw::verticalHairline(p, other, 0, height(), m_look.theme[Color::Line]);
    }
}

void AppTree::resizeEvent(QResizeEvent *)
{
    const bool side = width() >= metric::kNoSideBelow;
    m_nav->setCompact(width() < metric::kCompactBelow);
    m_nav->setStatusVisible(!side);
    m_side->setVisible(side);
    m_before->setVisible(!side);
}

}  // namespace postr
