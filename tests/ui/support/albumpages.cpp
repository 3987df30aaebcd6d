#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTextEdit>

#include "tests/ui/support/album.h"
#include "tests/ui/support/memorysession.h"
#include "tests/ui/support/paintings.h"
#include "tests/ui/support/samples.h"
#include "ui/feed/feedpane.h"
#include "ui/feed/feedview.h"
#include "ui/pages/page.h"
#include "ui/pages/personpage.h"
#include "ui/sheets/portraitpicker.h"
#include "ui/shell/pagestack.h"
#include "ui/theme/look.h"

using namespace Qt::StringLiterals;

namespace postr {

void Album::pages(MemorySession &session, const UiContext &context)
{
    session.fill(samples::conversation() + samples::pleasantFeed());
    session.notifications = samples::notifications();
    for (int number = 0; number < 7; ++number) {
        const ProfilePage page = samples::profile(number);
        session.profiles.insert(page.profile.id, page);
    }
    session.me = samples::person(0);
    const auto open = [&](const Place &place, const QString &name) {
        window().showApp(session, context)->open(place);
        settle();
        for (const PageWish &wish : std::as_const(session.fetched)) {
            emit session.pageFetched(wish, {});
        }
        shoot(name);
    };
    open(Place::thread(samples::postId(91)), u"conversation"_s);
    open(Place::thread(samples::postId(14)), u"conversation-link"_s);
    open(Place::thread(samples::postId(555)), u"conversation-gone"_s);
    open(Place::profile(samples::person(2).id), u"profile"_s);
    open(Place::profile(samples::person(0).id), u"profile-own"_s);
    open(Place::profileOf(u"nobody"_s), u"profile-unknown"_s);
    session.orders[PageQuery::Kind::Followers].people = {samples::person(0).id, samples::person(3).id,
                                                         samples::person(4).id};
    window().showApp(session, context)->open(Place::peopleOf(samples::person(2).id, Place::Kind::Followers));
    settle();
    shoot(u"followers"_s);
    open(Place::of(Place::Kind::Notifications), u"notifications"_s);
    open(Place::of(Place::Kind::Bookmarks), u"bookmarks"_s);
    open(Place::of(Place::Kind::Search), u"search-empty"_s);
    open(Place::search(u"in"_s), u"search"_s);
    open(Place::search(u"quagga"_s), u"search-nothing"_s);
    open(Place::of(Place::Kind::Outbox), u"outbox"_s);
    open(Place::of(Place::Kind::Drafts), u"drafts-page"_s);
    open(Place::of(Place::Kind::Explore), u"explore"_s);
    open(Place::of(Place::Kind::Settings), u"settings"_s);
    settings(session, context);
    account(session, context);
    session.profiles[samples::person(3).id].person.blocked = true;
    session.profiles[samples::person(4).id].person.blocked = true;
    open(Place::of(Place::Kind::Safety), u"safety"_s);
    writing(session, context);
    const auto sheet = [&](auto show, const QString &name) {
        AppTree *app = window().showApp(session, context);
        settle();
        show(app);
        shoot(name);
    };
    sheet([this](AppTree *) { QTest::keyClick(m_window->appTree(), '?'); }, u"keys"_s);
    sheet([this](AppTree *) { QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier); }, u"palette"_s);
    sheet(
        [this](AppTree *) {
            QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
            QTest::keyClicks(m_window->findChild<QLineEdit *>(u"paletteText"_s), u"no"_s);
        },
        u"palette-typed"_s);
    sheet([](AppTree *app) { emit app->requests().reportRequested(samples::pleasantFeed()[1]); }, u"report"_s);
    sheet([](AppTree *app) { emit app->requests().personReportRequested(samples::person(1)); }, u"report-person"_s);
    sheet([](AppTree *app) { emit app->requests().editRequested(samples::pleasantFeed()[1]); }, u"edit"_s);
    portraits(session, context);
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(samples::now() - 7'200'000, Qt::UTC);
    session.history = {{{0, u"The ferry leaves at eight, see you on the upper deck."_s, then},
                        {1, u"The ferry leaves at nine, see you on the upper deck."_s, then.addSecs(300)},
                        {2, u"The ferry leaves at nine, see you on the upper deck ⛴️"_s, then.addSecs(420)}}};
    sheet([](AppTree *app) { emit app->requests().historyRequested(samples::postId(1)); }, u"history"_s);
    session.historyFailure = Error{ErrorCode::Offline, u"You are offline."_s, true, {}};
    sheet([](AppTree *app) { emit app->requests().historyRequested(samples::postId(1)); }, u"history-offline"_s);
}

void Album::portraits(MemorySession &session, const UiContext &context)
{
    ProfilePage &me = session.profiles[samples::person(0).id];
    const Profile before = me.profile;
    me.profile.banner = u"sample/2.jpg"_s;
    AppTree *app = window().showApp(session, context);
    app->open(Place::profile(me.profile.id));
    settle();
    shoot(u"profile-banner"_s);
    const auto edit = [&] {
        app->pages()->page()->findChild<QAbstractButton *>(u"profileEdit"_s)->click();
        settle();
    };
    edit();
    shoot(u"profile-edit"_s);
    session.opened = samples::painting(u"sample/4.jpg"_s, {1600, 1000});
    auto *picker = m_window->findChild<PortraitPicker *>();
    emit picker->chosen(ProfileField::Avatar, {});
    settle();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Plus);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Plus);
    shoot(u"crop-avatar"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    emit picker->chosen(ProfileField::Banner, {});
    settle();
    shoot(u"crop-banner"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    settle();
    shoot(u"profile-edit-chosen"_s);
    me.profile = before;
}

/// An export under way, and one that is done, on the settings page that is shown.
void Album::storage(MemorySession &session)
{
    QWidget *page = m_window->appTree()->pages()->page();
    auto *body = page->findChild<QScrollArea *>();
    const auto exportAll = [&] {
        page->findChild<QAbstractButton *>(u"storageExport"_s)->click();
        auto *dialog = page->findChild<QFileDialog *>(u"exportDialog"_s);
        emit dialog->fileSelected(u"/home/mara/postr-2026-11-24.zip"_s);
        dialog->close();
    };
    session.hold = true;
    exportAll();
    session.exports.last().progressed(42);
    settle();
    body->ensureWidgetVisible(page->findChild<QWidget *>(u"exportProgress"_s), 0, 120);
    settle();
    shoot(u"settings-exporting"_s);
    session.hold = false;
    session.answerHeld();
    settle();
    body->ensureWidgetVisible(page->findChild<QWidget *>(u"exportShow"_s), 0, 60);
    settle();
    shoot(u"settings-exported"_s);
}

void Album::settings(MemorySession &session, const UiContext &given)
{
    UiContext context = given;
    context.accounts = samples::accounts;
    context.hasNotifications = context.hasAutostart = context.hasMenuEntry = true;
    context.hasTray = [] { return true; };
    context.showInFolder = [](const QString &) {};
    session.storage = {48'200'000, 212'400'000, 512'000'000, 3'100'000, 48'210, 1'402};
    AppTree *app = window().showApp(session, context);
    app->open(Place::of(Place::Kind::Settings));
    settle();
    shoot(u"settings-accounts"_s);
    auto *body = app->pages()->page()->findChild<QScrollArea *>();
    for (const int part : {1, 2, 3, 4}) {
        body->verticalScrollBar()->setValue(part * 640);
        settle();
        shoot(u"settings-%1"_s.arg(part + 1));
    }
    body->verticalScrollBar()->setValue(body->verticalScrollBar()->maximum());
    settle();
    shoot(u"settings-about"_s);
    storage(session);
    app->pages()->page()->findChild<QAbstractButton *>(u"keyLikeLine"_s)->click();
    settle();
    QTest::keyClick(m_window->findChild<QWidget *>(u"rebindKeys"_s), Qt::Key_K);
    shoot(u"rebind"_s);
    Preferences &preferences = m_look.preferences;
    const Preferences::Values before = preferences.values();
    // Quiet hours are chosen, and there is no tray.
    preferences.change([](Preferences::Values &values) { values.quiet = true; });
    context.hasTray = [] { return false; };
    app = window().showApp(session, context);
    app->open(Place::of(Place::Kind::Settings));
    settle();
    app->pages()->page()->findChild<QScrollArea *>()->ensureWidgetVisible(
        app->pages()->page()->findChild<QAbstractButton *>(u"settingsAutostart"_s));
    shoot(u"settings-quiet"_s);
    preferences.change([](Preferences::Values &values) { values.notify = false; });
    settle();
    shoot(u"settings-not-told"_s);
    preferences.set(before);
    preferences.change([](Preferences::Values &values) { values.highContrast = true; });
    home(session, context, u"home-contrast"_s);
    preferences.set(before);
    preferences.change([](Preferences::Values &values) { values.textPercent = 150; });
    home(session, context, u"home-text-150"_s);
    app = window().showApp(session, context);
    app->open(Place::of(Place::Kind::Settings));
    settle();
    shoot(u"settings-text-150"_s);
    preferences.set(before);
}

void Album::writing(MemorySession &session, const UiContext &context)
{
    AppTree *app = window().showApp(session, context);
    app->open(Place::thread(samples::postId(91)));
    settle();
    auto *reply = app->pages()->page()->findChild<QTextEdit *>(u"inlineText"_s);
    reply->setFocus();
    QTest::keyClicks(reply, u"Three here, and @samir counts for two."_s);
    settle();
    shoot(u"conversation-reply"_s);
    m_look.preferences.change([](Preferences::Values &values) { values.undoSeconds = 10; });
    app = window().showApp(session, context);
    app->openComposer();
    settle();
    auto *text = m_window->findChild<QTextEdit *>(u"composeText"_s);
    text->setPlainText(u"See you on the upper deck."_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    settle();
    settle();
    shoot(u"home-undo"_s);
    m_look.preferences.change([](Preferences::Values &values) { values.undoSeconds = 0; });
}

}  // namespace postr
