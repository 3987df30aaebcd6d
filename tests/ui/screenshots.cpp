// postr-screenshots FOLDER: renders every screen and state, light and dark, and the home screen at 200 %.
#include <QApplication>
#include <QDir>
#include <QProcess>
#include <cstdio>

#include "core/base/version.h"
#include "tests/ui/support/album.h"
#include "tests/ui/support/memorysession.h"
#include "tests/ui/support/samples.h"
#include "ui/theme/look.h"
#include "ui/translations.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

// Set for the second process, which draws with two device pixels per logical one.
constexpr const char *kDoubled = "POSTR_SCREENSHOTS_DOUBLED";

UiContext sampleContext()
{
    UiContext context;
    context.makePostId = [] { return samples::postId(1); };
    context.now = [] { return samples::now(); };
    return context;
}

SyncState upToDate()
{
    SyncState state;
    state.lastSuccess = samples::now() - 12'000;
    return state;
}

void fill(MemorySession &session)
{
    session.fill(samples::pleasantFeed());
    session.outbox = samples::outbox();
    session.drafts = samples::drafts();
    session.now = samples::now();
    session.trends = {{{u"harbourlights"_s, 12, 7}, {u"qt"_s, 5, 4}, {u"slowweb"_s, 3, 2}},
                      {samples::person(4), samples::person(5), samples::person(6)}};
    for (int number : {2, 7, 1, 4, 3}) {
        session.people.append(samples::person(number));
    }
    SyncState state = upToDate();
    state.failed = 1;
    session.setSync(state);
}

// New posts that wait behind the pill while the mock-up's first post is being read.
void homeWithNewPosts(Album &album)
{
    MemorySession session;
    const QList<FeedEntry> all = samples::pleasantFeed();
    QList<FeedEntry> calm;
    for (const FeedEntry &entry : all) {
        if (entry.mid.isEmpty()) {
            calm << entry;
        }
    }
    session.fill(calm);
    session.outbox = samples::outbox();
    session.setSync(upToDate());
    album.window().showApp(session, sampleContext());
    QTimer::singleShot(0, &session, [&session] {
        for (int i = 0; i < 12; ++i) {
            FeedEntry entry = samples::post(i, 4, 1, u"New words."_s);
            entry.id = samples::postId(800 + i);
            entry.sort = 2'000'000 + i;
            session.add(entry);
        }
    });
    album.shoot(u"home"_s);
}

void emptyStates(Album &album)
{
    MemorySession session;
    session.setSync(upToDate());
    album.home(session, sampleContext(), u"home-empty"_s);
    SyncState state;
    state.kind = SyncState::Kind::Running;
    session.setSync(state);
    album.home(session, sampleContext(), u"home-first-load"_s);
    state.kind = SyncState::Kind::Offline;
    session.setSync(state);
    album.home(session, sampleContext(), u"home-offline-empty"_s);
    session.feedFailure = Error{
        ErrorCode::Disk, u"The disk refused to be read. Check that it is connected, then try again."_s, false, {}};
    album.home(session, sampleContext(), u"home-error"_s);
}

void offline(Album &album)
{
    MemorySession session;
    fill(session);
    SyncState state = session.syncState();
    state.kind = SyncState::Kind::Offline;
    state.lastSuccess = samples::now() - 3'600'000;
    state.waiting = 2;
    session.setSync(state);
    album.home(session, sampleContext(), u"home-offline"_s);
}

void everything(Album &album)
{
    homeWithNewPosts(album);
    MemorySession session;
    fill(session);
    const UiContext context = sampleContext();
    album.home(session, context, u"home-unsent"_s);
    album.rows(session, context);
    album.widths(session, context);
    album.sheets(session, context);
    album.composing(session, context);
    album.viewer(session, context);
    album.menus(session, context);
    MemorySession gapped;
    fill(gapped);
    gapped.gaps = {{gapped.posts[2].sort, gapped.posts[3].sort}};
    album.home(gapped, context, u"home-gap"_s);
    emptyStates(album);
    offline(album);
    MemorySession other;
    fill(other);
    album.pages(other, context);
    album.signedOut();
    QApplication::setLayoutDirection(Qt::RightToLeft);
    album.home(session, context, u"home-mirrored"_s);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

// What has its own geometry, right to left.
void mirrored(Album &album)
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    MemorySession session;
    fill(session);
    album.composing(session, sampleContext());
    album.viewer(session, sampleContext());
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void doubled(Album &album)
{
    homeWithNewPosts(album);
    MemorySession session;
    fill(session);
    album.sheets(session, sampleContext());
    album.composing(session, sampleContext());
    album.viewer(session, sampleContext());
    album.window().showAuth({u"postr.example"_s, {}, {}})->showServerCheck(ServerCheck::Good, {});
    album.shoot(u"sign-in"_s);
}

// In languages that are longer, that have other letters, and that run the other way.
void spoken(Album &album)
{
    homeWithNewPosts(album);
    MemorySession session;
    fill(session);
    const UiContext context = sampleContext();
    album.composing(session, context);
    album.menus(session, context);
    album.pages(session, context);
    album.signedOut();
}

int run(const QString &folder, Translations &translations)
{
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "%s cannot be made\n", qUtf8Printable(folder));
        return 1;
    }
    int pictures = 0;
    const bool isDoubled = qEnvironmentVariableIsSet(kDoubled);
    for (const bool dark : {false, true}) {
        Look look(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        look.applyTo(*qApp);
        {
            Album album(look, folder, (dark ? u"dark"_s : u"light"_s) + (isDoubled ? u"-200"_s : QString()));
            isDoubled ? doubled(album) : everything(album);
            pictures += album.count();
        }  // its window knows a session that is gone
        if (!isDoubled && !dark) {
            Album album(look, folder, u"light-mirrored"_s);
            mirrored(album);
            pictures += album.count();
        }
    }
    for (const QString &language : isDoubled ? QStringList() : QStringList{u"de"_s, u"ja"_s, u"ar"_s}) {
        translations.use(language);
        Look look(ThemeChoice::Light);
        look.applyTo(*qApp);
        Album album(look, folder, language);
        spoken(album);
        pictures += album.count();
    }
    std::printf("%d pictures\n", pictures);
    if (isDoubled) {
        return 0;
    }
    QProcess second;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(kDoubled), u"1"_s);
    environment.insert(u"QT_SCALE_FACTOR"_s, u"2"_s);
    second.setProcessEnvironment(environment);
    second.setProcessChannelMode(QProcess::ForwardedChannels);
    second.start(QApplication::applicationFilePath(), {folder});
    return second.waitForFinished(300'000) ? second.exitCode() : 1;
}

}  // namespace
}  // namespace postr

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setApplicationVersion(postr::version());
    postr::Translations translations(app);
    translations.use({});
    if (argc != 2) {
        std::fprintf(stderr, "usage: postr-screenshots FOLDER\n");
        return 2;
    }
    return postr::run(QString::fromLocal8Bit(argv[1]), translations);
}
