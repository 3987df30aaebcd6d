#include <QLineEdit>
#include <QTest>

#include "tests/ui/support/album.h"
#include "tests/ui/support/memorysession.h"
#include "tests/ui/support/samples.h"
#include "ui/feed/feedpane.h"
#include "ui/feed/feedview.h"
#include "ui/pages/page.h"
#include "ui/pages/personpage.h"
#include "ui/shell/pagestack.h"

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
    open(Place::thread(samples::postId(555)), u"conversation-gone"_s);
    open(Place::profile(samples::person(2).id), u"profile"_s);
    open(Place::profile(samples::person(0).id), u"profile-own"_s);
    open(Place::profileOf(u"nobody"_s), u"profile-unknown"_s);
    open(Place::of(Place::Kind::Notifications), u"notifications"_s);
    open(Place::of(Place::Kind::Bookmarks), u"bookmarks"_s);
    open(Place::of(Place::Kind::Search), u"search-empty"_s);
    open(Place::search(u"in"_s), u"search"_s);
    open(Place::search(u"quagga"_s), u"search-nothing"_s);
    open(Place::of(Place::Kind::Outbox), u"outbox"_s);
    open(Place::of(Place::Kind::Settings), u"settings"_s);
    session.profiles[samples::person(3).id].person.blocked = true;
    session.profiles[samples::person(4).id].person.blocked = true;
    open(Place::of(Place::Kind::Safety), u"safety"_s);
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
    sheet([](AppTree *app) { emit app->requests().editRequested(samples::pleasantFeed()[1]); }, u"edit"_s);
}

}  // namespace postr
