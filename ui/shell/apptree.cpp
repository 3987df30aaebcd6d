#include "ui/shell/apptree.h"

#include <QAction>
#include <QActionGroup>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QUrl>

#include "core/base/whendone.h"
#include "ui/composer/composer.h"
#include "ui/controls/controls.h"
#include "ui/controls/notice.h"
#include "ui/feed/feedpane.h"
#include "ui/pages/homepage.h"
#include "ui/shell/busysheet.h"
#include "ui/shell/navcolumn.h"
#include "ui/shell/sidecolumn.h"
#include "ui/shell/syncwords.h"
#include "ui/theme/draw.h"

namespace postr {
namespace {

constexpr int kTickMs = 10'000;

}  // namespace

AppTree::AppTree(Look &look, SessionView &session, const UiContext &context, QWidget *parent)
    : QWidget(parent), m_look(look), m_session(session), m_context(context)
{
    setObjectName(QStringLiteral("appTree"));
    build();
    addShortcuts();
    showMe({session.identity().user, {}, {}, {}, false});
    whenDone(session.loadMe(), this, [this](const Result<PersonSummary> &me) {
        if (me) {
            showMe(*me);
        }
    });
    // The profile may arrive or change with the first pulls.
    connect(&session, &SessionView::listChanged, this, [this](FeedList list) {
        if (list == FeedList::Home) {
            whenDone(m_session.loadMe(), this, [this](const Result<PersonSummary> &me) {
                if (me && *me != m_me) {
                    showMe(*me);
                }
            });
        }
    });
    connect(&session, &SessionView::syncStateChanged, this, &AppTree::showStatus);
    connect(&m_tick, &QTimer::timeout, this, &AppTree::showStatus);
    m_tick.start(kTickMs);
    showStatus();
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
    m_home = new HomePage(m_look, m_session, m_context, m_content);
    column->addWidget(m_home);
    row->addWidget(m_content, 1000);
    auto *rest = new QWidget(this);  // takes the spare width also while the side column is hidden
    auto *restColumn = new QVBoxLayout(rest);
    restColumn->setContentsMargins(0, 0, 0, 0);
    m_side = new SideColumn(m_look, m_session, m_context, rest);
    m_side->setMaximumWidth(428);
    restColumn->addWidget(m_side);
    row->addWidget(rest, 1);
    m_toast = new Toast(m_look, m_content);
    m_toast->setObjectName(QStringLiteral("toast"));
    connect(m_nav, &NavColumn::composeRequested, this, &AppTree::openComposer);
    connect(m_nav, &NavColumn::accountMenuRequested, this, &AppTree::showAccountMenu);
    connect(m_nav, &NavColumn::homeRequested, this, [this] { m_home->currentPane()->showNewest(); });
    connect(m_home, &HomePage::composeRequested, this, &AppTree::openComposer);
    connect(m_home, &HomePage::actionFailed, this, &AppTree::say);
    connect(m_home, &HomePage::deleteRequested, this, &AppTree::confirmDelete);
    connect(m_home, &HomePage::discardRequested, this, &AppTree::confirmDiscard);
    connect(m_home, &HomePage::linkActivated, this, [](const QUrl &url) {
        if (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http")) {
            QDesktopServices::openUrl(url);
        }
    });
    connect(m_side, &SideColumn::retryRequested, this, &AppTree::retry);
    connect(m_side, &SideColumn::discardRequested, this,
            [this](const Mid &mid, bool isPost) { isPost ? confirmDiscard(mid) : discard(mid); });
    controls::follow(m_look, this);
}

// Text fields take printable keys before a shortcut sees them, and a sheet switches these off.
void AppTree::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, const QString &name, auto act) {
        auto *key = new QShortcut(keys, this);
        key->setObjectName(name);
        connect(key, &QShortcut::activated, this, act);
        m_keys.append(key);
    };
    add(Qt::Key_J, QStringLiteral("keyNext"), [this] { m_home->currentPane()->moveCurrent(1); });
    add(Qt::Key_K, QStringLiteral("keyPrevious"), [this] { m_home->currentPane()->moveCurrent(-1); });
    add(Qt::Key_L, QStringLiteral("keyLike"), [this] { m_home->currentPane()->toggleLike(); });
    add(Qt::Key_T, QStringLiteral("keyRepost"), [this] { m_home->currentPane()->toggleMark(IntentKind::SetRepost); });
    add(Qt::Key_B, QStringLiteral("keyBookmark"),
        [this] { m_home->currentPane()->toggleMark(IntentKind::SetBookmark); });
    add(Qt::Key_Period, QStringLiteral("keyNewest"), [this] { m_home->currentPane()->showNewest(); });
    add(Qt::Key_N, QStringLiteral("keyCompose"), [this] { openComposer(); });
    add(Qt::CTRL | Qt::Key_N, QStringLiteral("keyComposeCtrl"), [this] { openComposer(); });
}

void AppTree::showMe(const PersonSummary &me)
{
    m_me = me;
    m_nav->setMe(me);
    m_home->setMe(me);
}

void AppTree::showStatus()
{
    const SyncWords words = SyncWords::of(m_session.syncState(), m_context.now());
    m_nav->setStatus(words.light, words.title, words.age);
}

void AppTree::openSheet(Sheet *sheet)
{
    m_sheet = sheet;
    for (QShortcut *key : std::as_const(m_keys)) {
        key->setEnabled(false);
    }
    connect(sheet, &Sheet::closed, this, [this] {
        for (QShortcut *key : std::as_const(m_keys)) {
            key->setEnabled(true);
        }
    });
    sheet->open();
}

void AppTree::openComposer() { compose({}); }

void AppTree::compose(const ComposeTarget &target)
{
    if (m_sheet && m_sheet->isOpen()) {
        return;
    }
    auto *composer = new Composer(m_look, m_session, m_context, this);
    composer->setPerson(m_me);
    composer->setTarget(target);
    composer->setText(m_keptTexts.value({target.replyToId(), target.quoteId()}));
    connect(composer, &Composer::posted, this, [this] { m_home->currentPane()->showNewest(); });
    connect(composer, &Sheet::closed, this,
            [this, composer] { onComposerClosed(composer->target(), composer->text()); });
    openSheet(composer);
}

void AppTree::onComposerClosed(const ComposeTarget &target, const QString &text)
{
    m_keptTexts.insert({target.replyToId(), target.quoteId()}, text);
    if (!text.trimmed().isEmpty()) {
        say(tr("Your text is kept until you open a new post again."));
    }
}

QMenu *AppTree::makeAccountMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("accountMenu"));
    connect(menu, &QMenu::aboutToHide, menu, &QObject::deleteLater);
    m_look.dress(*menu);
    auto *group = new QActionGroup(menu);
    const auto addTheme = [&](ThemeChoice choice, const QString &text, const QString &name) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(m_look.theme.choice() == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { emit themeChosen(choice); });
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

void AppTree::showAccountMenu()
{
    QMenu *menu = makeAccountMenu();
    const QWidget *button = m_nav->account();
    menu->popup(button->mapToGlobal(QPoint(0, -menu->sizeHint().height() - 6)));
}

void AppTree::openSignOut()
{
    if (m_sheet && m_sheet->isOpen()) {
        return;
    }
    const SyncState sync = m_session.syncState();
    auto *sheet = new SignOutSheet(m_look, m_me.handle, sync.waiting + sync.failed, this);
    connect(sheet, &SignOutSheet::decided, this, &AppTree::signOutRequested);
    openSheet(sheet);
}

void AppTree::showSigningOut(const QString &sentence) { openSheet(new BusySheet(m_look, sentence, this)); }

void AppTree::say(const QString &sentence) { m_toast->say(sentence); }

void AppTree::confirmDelete(const PostId &id)
{
    auto *sheet = new ConfirmSheet(m_look,
                                   {tr("Delete this post?"), tr("It disappears for everyone. This cannot be undone."),
                                    tr("Delete"), QStringLiteral("deleteSheet"), true},
                                   this);
    connect(sheet, &ConfirmSheet::accepted, this, [this, id] {
        whenDone(m_session.write(Intent::deletePost(id)), this, [this](const Result<OutboxRow> &written) {
            if (!written) {
                say(written.error().message);
            }
        });
    });
    openSheet(sheet);
}

void AppTree::confirmDiscard(const Mid &mid)
{
    auto *sheet = new ConfirmSheet(m_look,
                                   {tr("Discard this post?"), tr("It was not sent, and its text is gone afterwards."),
                                    tr("Discard"), QStringLiteral("discardSheet"), true},
                                   this);
    connect(sheet, &ConfirmSheet::accepted, this, [this, mid] { discard(mid); });
    openSheet(sheet);
}

void AppTree::discard(const Mid &mid)
{
    whenDone(m_session.discard(mid), this, [this](const Status &done) {
        if (!done) {
            say(done.error().message);
        }
    });
}

void AppTree::retry(const Mid &mid)
{
    whenDone(m_session.retry(mid), this, [this](const Status &done) {
        if (!done) {
            say(done.error().message);
        }
    });
}

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
