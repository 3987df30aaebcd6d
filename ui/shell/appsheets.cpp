// What the app window asks, and what it writes.
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QShortcut>

#include "core/base/version.h"
#include "core/base/whendone.h"
#include "ui/composer/composer.h"
#include "ui/composer/inlinereply.h"
#include "ui/controls/notice.h"
#include "ui/feed/feedpane.h"
#include "ui/feed/feedview.h"
#include "ui/pages/homepage.h"
#include "ui/sheets/keyssheet.h"
#include "ui/sheets/palette.h"
#include "ui/sheets/reportsheet.h"
#include "ui/sheets/textsheet.h"
#include "ui/shell/apptree.h"
#include "ui/shell/busysheet.h"
#include "ui/shell/pagestack.h"
#include "ui/theme/look.h"
#include "ui/viewer/imageviewer.h"

using namespace Qt::StringLiterals;

namespace postr {

template <class T>
void AppTree::sayFailure(const QFuture<T> &done)
{
    whenDone(done, this, [this](const T &result) {
        if (!result && result.error().code != ErrorCode::Canceled) {
            say(result.error().message);
        }
    });
}

void AppTree::write(const Intent &intent) { sayFailure(m_session.write(intent)); }

void AppTree::discard(const Mid &mid) { sayFailure(m_session.discard(mid)); }

bool AppTree::isSheetOpen() const { return m_sheet && m_sheet->isOpen(); }

void AppTree::openSheet(Sheet *sheet)
{
    m_sheet = sheet;
    for (QShortcut *key : std::as_const(m_keys)) {
        key->setEnabled(false);
    }
    connect(sheet, &Sheet::closed, this, &AppTree::onSheetClosed);
    sheet->open();
}

void AppTree::onSheetClosed()
{
    for (QShortcut *key : std::as_const(m_keys)) {
        key->setEnabled(true);
    }
    if (!m_link.isEmpty()) {
        openLink(std::exchange(m_link, {}));
    }
}

void AppTree::openComposer() { compose({}); }

Composer *AppTree::makeComposer()
{
    auto *composer = new Composer(m_look, m_session, m_screen.context, this);
    composer->setPerson(m_me);
    connect(composer, &Composer::posted, this,
            [this, composer](const OutboxRow &row) { onPosted(row, composer->target().replyTo.has_value()); });
    connect(composer, &Composer::accountPicked, this, [this, composer](const AccountSummary &account) {
        composer->handOver([this, account](const Draft &draft) {
            emit carryRequested(account, {draft, m_session.identity().origin, m_me.handle});
        });
    });
    connect(composer, &Sheet::closed, this, [this, composer] {
        if (composer->hasDraft()) {
            say(tr("Kept as a draft."));
        }
    });
    return composer;
}

void AppTree::onPosted(const OutboxRow &row, bool isReply)
{
    const bool isSeen = !isReply && m_pages->page() == m_home;
    if (isSeen) {
        m_home->pane()->showNewest();
    }
    const int left = int(std::min<qint64>(row.notBefore - m_screen.context.now(), Preferences::kLongestUndo * 1000));
    if (left > 0) {
        const auto undo = [this, mid = row.mid] {
            whenDone(m_session.takeBack(mid), this,
                     [this](const Result<Draft> &draft) { draft ? openDraft(*draft) : say(draft.error().message); });
        };
        m_toast->say(tr("It goes out in %n second(s).", nullptr, (left + 999) / 1000), tr("Undo"), undo, left);
    } else if (!isSeen) {
        say(isReply ? tr("Your reply is on its way.") : tr("Your post is on its way."));
    }
}

void AppTree::openDraft(const Draft &draft)
{
    if (isSheetOpen()) {
        return;
    }
    Composer *composer = makeComposer();
    composer->openDraft(draft);
    openSheet(composer);
}

void AppTree::compose(const ComposeTarget &target, const QList<PictureSource> &pictures)
{
    if (isSheetOpen()) {
        return;
    }
    for (InlineReply *inPage : m_pages->findChildren<InlineReply *>()) {
        inPage->handOver();
    }
    Composer *composer = makeComposer();
    composer->setTarget(target);
    composer->resume(pictures);
    openSheet(composer);
}

void AppTree::takeOver(const CarriedDraft &carried)
{
    if (isSheetOpen()) {
        return;
    }
    Composer *composer = makeComposer();
    composer->takeOver(carried);
    openSheet(composer);
    say(carried.draft.pictures.isEmpty()
            ? tr("The text is also kept as a draft of @%1.").arg(carried.from)
            : tr("The text is also kept as a draft of @%1, and its pictures are there.").arg(carried.from));
}

void AppTree::openPictures(const QList<MediaItem> &media, int index)
{
    if (!media.isEmpty() && !isSheetOpen()) {
        openSheet(new ImageViewer(m_look, m_session, media, index, this));
    }
}

void AppTree::openPalette()
{
    if (isSheetOpen()) {
        return;
    }
    using Act = Keymap::Act;
    const std::pair<Act, Icon> offered[] = {
        {Act::Compose, Icon::Pen},
        {Act::GoHome, Icon::Home},
        {Act::GoNotifications, Icon::Bell},
        {Act::GoBookmarks, Icon::Bookmark},
        {Act::GoProfile, Icon::Person},
        {Act::GoOutbox, Icon::Outbox},
        {Act::GoExplore, Icon::Hash},
        {Act::GoDrafts, Icon::Drafts},
        {Act::GoSettings, Icon::Settings},
        {Act::Newest, Icon::Up},
        {Act::Help, Icon::Info},
    };
    QList<Palette::Item> items;
    for (const auto &[what, icon] : offered) {
        const Keymap::Entry entry = Keymap::entry(m_look.preferences.values(), what);
        items.append({icon, what == Act::Help ? tr("Keyboard") : entry.words,
                      entry.keys.isEmpty() ? QString() : Keymap::printed(entry.keys.constFirst()),
                      [this, what = what] { act(what); }});
    }
    items.append({Icon::Eye, tr("Light theme"), {}, [this] { chooseTheme(ThemeChoice::Light); }});
    items.append({Icon::EyeOff, tr("Dark theme"), {}, [this] { chooseTheme(ThemeChoice::Dark); }});
    items.append({Icon::Refresh, tr("Check for updates"), tr("in the browser"),
                  [this] { emit m_requests.linkActivated(releasesPage()); }});
    items.append({Icon::Cross, tr("Sign out…"), {}, [this] { openSignOut(); }});
    openSheet(new Palette(m_screen, items, this));
}

// In the sheet while it is there, else over the page: a refusal is never lost.
void AppTree::answer(TextSheet *sheet, const QFuture<Result<OutboxRow>> &done)
{
    whenDone(done, this, [this, sheet = QPointer(sheet)](const Result<OutboxRow> &written) {
        if (sheet && sheet->isOpen()) {
            written ? sheet->finish() : sheet->refuse(written.error().message);
        } else if (!written) {
            say(written.error().message);
        }
    });
}

void AppTree::editPost(const FeedEntry &entry)
{
    if (isSheetOpen()) {
        return;
    }
    const bool isUnsent = !entry.mid.isEmpty();
    auto *sheet = new TextSheet(m_look, {tr("Edit post"), entry.text, tr("Save"), QStringLiteral("editSheet")}, this);
    connect(sheet, &TextSheet::accepted, this, [this, sheet, entry, isUnsent](const QString &text) {
        QFuture<Result<OutboxRow>> done;
        if (isUnsent) {
            done = m_session.editUnsent(entry.mid, text);
        } else {
            const Result<Intent> edit = Intent::editPost(entry.id, entry.rev, text, !entry.media.isEmpty());
            if (!edit) {
                sheet->refuse(edit.error().message);
                return;
            }
            done = m_session.write(*edit);
        }
        answer(sheet, done);
    });
    openSheet(sheet);
}

void AppTree::editUnsent(const OutboxRow &row)
{
    if (isSheetOpen()) {
        return;
    }
    auto *sheet = new TextSheet(
        m_look, {tr("Edit before it is sent"), row.intent.text(), tr("Save"), QStringLiteral("editSheet")}, this);
    connect(sheet, &TextSheet::accepted, this,
            [this, sheet, mid = row.mid](const QString &text) { answer(sheet, m_session.editUnsent(mid, text)); });
    openSheet(sheet);
}

void AppTree::report(const FeedEntry &entry)
{
    if (!isSheetOpen()) {
        openReport(new ReportSheet(m_look, ReportSheet::About::Post, entry.author.handle, this),
                   [id = entry.id](ReportReason reason, const QString &comment) {
                       return Intent::reportPost(id, reason, comment);
                   });
    }
}

void AppTree::reportPerson(const PersonSummary &person)
{
    if (!isSheetOpen()) {
        openReport(new ReportSheet(m_look, ReportSheet::About::Person, person.handle, this),
                   [id = person.id](ReportReason reason, const QString &comment) {
                       return Intent::reportPerson(id, reason, comment);
                   });
    }
}

void AppTree::openReport(ReportSheet *sheet, std::function<Intent(ReportReason, const QString &comment)> intent)
{
    connect(sheet, &ReportSheet::accepted, this,
            [this, intent = std::move(intent)](ReportReason reason, const QString &comment) {
                whenDone(m_session.write(intent(reason, comment)), this, [this](const Result<OutboxRow> &done) {
                    say(done ? tr("Thank you. The moderators will look at it.") : done.error().message);
                });
            });
    openSheet(sheet);
}

void AppTree::openLink(const QString &link)
{
    if (isSheetOpen()) {
        m_link = link;
        if (!m_sheet->hasInput()) {
            m_sheet->dismiss();  // what is written there is kept, and the link followed when it is
        }
        return;
    }
    const Result<Place> place = Place::fromLink(link, m_session.identity().origin);
    if (place) {
        open(*place);
    } else {
        say(place.error().message);
    }
}

void AppTree::share(const QString &path)
{
    QGuiApplication::clipboard()->setText(Place::link(m_session.identity().origin, path));
    say(tr("The link is copied."));
}

void AppTree::openSignOut()
{
    if (isSheetOpen()) {
        return;
    }
    whenDone(m_session.loadDrafts(), this, [this](const Result<QList<Draft>> &drafts) {
        if (isSheetOpen()) {
            return;
        }
        const SyncState sync = m_session.syncState();
        auto *sheet =
            new SignOutSheet(m_look, m_me.handle, sync.waiting + sync.failed, drafts ? int(drafts->size()) : 0, this);
        connect(sheet, &SignOutSheet::decided, this, &AppTree::signOutRequested);
        openSheet(sheet);
    });
}

void AppTree::showSigningOut(const QString &sentence) { openSheet(new BusySheet(m_look, sentence, this)); }

void AppTree::confirmDelete(const PostId &id)
{
    auto *sheet = new ConfirmSheet(m_look,
                                   {tr("Delete this post?"), tr("It disappears for everyone. This cannot be undone."),
                                    tr("Delete"), QStringLiteral("deleteSheet"), true},
                                   this);
    connect(sheet, &ConfirmSheet::accepted, this, [this, id] { write(Intent::deletePost(id)); });
    openSheet(sheet);
}

void AppTree::openAccount(int number)
{
    const QList<AccountSummary> accounts = m_screen.context.accounts();
    if (number <= accounts.size() && accounts.at(number - 1).state != AccountSummary::State::Open) {
        emit accountRequested(accounts.at(number - 1));
    }
}

void AppTree::confirmRemoval(const AccountSummary &account)
{
    if (account.state == AccountSummary::State::Open) {
        openSignOut();  // asks about unsent work, too
        return;
    }
    if (isSheetOpen()) {
        return;
    }
    auto *sheet = new ConfirmSheet(
        m_look,
        {tr("Remove @%1 from this computer?").arg(account.handle),
         tr("Its drafts, what it has not sent and all that is stored for it go. What is at the server stays."),
         tr("Remove"), QStringLiteral("removeAccountSheet"), true},
        this);
    connect(sheet, &ConfirmSheet::accepted, this, [this, account] { emit accountRemoveRequested(account); });
    openSheet(sheet);
}

void AppTree::confirmDiscard(const Mid &mid)
{
    auto *sheet = new ConfirmSheet(m_look,
                                   {tr("Discard this text?"), tr("It was not sent, and it is gone afterwards."),
                                    tr("Discard"), QStringLiteral("discardSheet"), true},
                                   this);
    connect(sheet, &ConfirmSheet::accepted, this, [this, mid] { discard(mid); });
    openSheet(sheet);
}

// Text fields take printable keys before a shortcut sees them, and a sheet switches these off.
void AppTree::addShortcuts()
{
    for (const Keymap::Entry &entry : Keymap::entries(m_look.preferences.values())) {
        const bool isAccount = entry.act == Keymap::Act::Account;
        if (Keymap::isFixed(entry.act) && !isAccount) {
            continue;  // Enter is the list's own key: elsewhere it presses a button; "?" see keyPressEvent()
        }
        int number = 0;
        for (const QKeySequence &keys : entry.keys) {
            ++number;
            auto *key = new QShortcut(keys, this);
            key->setObjectName(entry.name);
            key->setEnabled(!isSheetOpen());
            connect(key, &QShortcut::activated, this,
                    [this, what = entry.act, isAccount, number] { isAccount ? openAccount(number) : act(what); });
            m_keys.append(key);
        }
    }
}

void AppTree::bindKeys(const Preferences::Values &before)
{
    if (before.keys != m_look.preferences->keys || before.singleKeys != m_look.preferences->singleKeys) {
        qDeleteAll(m_keys);
        m_keys.clear();
        addShortcuts();
    }
}

void AppTree::chooseTheme(ThemeChoice choice)
{
    m_look.preferences.change([choice](Preferences::Values &values) { values.theme = choice; });
}

// Where the question mark is on a keyboard, and with which modifiers, a shortcut cannot say; what it types can.
void AppTree::keyPressEvent(QKeyEvent *event)
{
    if (event->text() == QLatin1String("?") && !isSheetOpen()) {
        act(Keymap::Act::Help);
        return;
    }
    QWidget::keyPressEvent(event);
}

void AppTree::act(Keymap::Act what)
{
    using Act = Keymap::Act;
    FeedPane *pane = m_pages->page()->pane();
    const int row = pane ? pane->view()->currentRow() : -1;
    const bool canAnswer =
        row >= 0 && pane->model().row(row).isPost() && pane->model().entry(row).state != PostState::Failed;
    switch (what) {
    case Act::Next:
    case Act::Previous:
        if (pane) {
            pane->moveCurrent(what == Act::Next ? 1 : -1);
        }
        break;
    case Act::Newest:
        if (pane) {
            pane->showNewest();
        }
        break;
    case Act::Reply:
        if (canAnswer) {
            compose({pane->model().entry(row), std::nullopt});
        }
        break;
    case Act::Quote:
        if (canAnswer) {
            compose({std::nullopt, pane->model().entry(row)});
        }
        break;
    case Act::Picture:
        if (pane) {
            pane->view()->openAttachment();
        }
        break;
    case Act::Like:
        if (pane) {
            pane->toggleLike();
        }
        break;
    case Act::Repost:
    case Act::Bookmark:
        if (pane) {
            pane->toggleMark(what == Act::Repost ? IntentKind::SetRepost : IntentKind::SetBookmark);
        }
        break;
    case Act::Compose:
        openComposer();
        break;
    case Act::TakeBack:
        m_toast->act();
        break;
    case Act::Palette:
        openPalette();
        break;
    case Act::Search:
        open(Place::of(Place::Kind::Search));
        break;
    case Act::Back:
        m_pages->goBack();
        break;
    case Act::Forward:
        m_pages->goForward();
        break;
    case Act::GoHome:
        open(Place::of(Place::Kind::Home));
        break;
    case Act::GoExplore:
        open(Place::of(Place::Kind::Explore));
        break;
    case Act::GoDrafts:
        open(Place::of(Place::Kind::Drafts));
        break;
    case Act::GoNotifications:
        open(Place::of(Place::Kind::Notifications));
        break;
    case Act::GoBookmarks:
        open(Place::of(Place::Kind::Bookmarks));
        break;
    case Act::GoProfile:
        open(Place::profile(m_me.id));
        break;
    case Act::GoOutbox:
        open(Place::of(Place::Kind::Outbox));
        break;
    case Act::GoSettings:
        open(Place::of(Place::Kind::Settings));
        break;
    case Act::Help:
        openSheet(new KeysSheet(m_look, this));
        break;
    case Act::Open:
    case Act::Account:
        break;
    }
}

}  // namespace postr
