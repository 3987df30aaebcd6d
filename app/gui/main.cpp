#include <QApplication>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <optional>

#include "app/cli/arguments.h"
#include "app/cli/commandrun.h"
#include "app/composition/profileclaim.h"
#include "app/composition/stopsignal.h"
#include "app/desktop/desktop.h"
#include "app/desktop/selftest.h"
#ifdef POSTR_DBUS
#include "app/gui/desktopappearance.h"
#endif
#include "app/gui/linkopener.h"
#include "app/gui/options.h"
#include "app/gui/paintwatch.h"
#include "app/gui/windowcontroller.h"
#include "core/backend/proxyways.h"
#include "core/base/guithread.h"
#include "core/base/log.h"
#include "core/base/logfile.h"
#include "core/base/version.h"
#include "ui/theme/look.h"
#include "ui/translations.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

/// After so long a picture is taken of whatever is there.
constexpr std::chrono::seconds kScreenshotPatience{30};

/// So long the window waits for what it will show before it comes up with a splash.
constexpr std::chrono::milliseconds kSplashAfter{150};

/// The first picture is there by then.
[[maybe_unused]] constexpr std::chrono::milliseconds kAppearancePause{200};

/// Of the log, for whoever helps.
constexpr int kLogLines = 200;

/// Word sent to the window that runs on the same profile; a link to open may follow.
const QString kRaise = u"raise"_s;

class StandardIo final : public CommandIo {
public:
    void out(const QString &line) override { std::fprintf(stdout, "%s\n", qUtf8Printable(line)); }
    void err(const QString &line) override { std::fprintf(stderr, "%s\n", qUtf8Printable(line)); }
    void progress(int) override {}
};

/// Writes the window's picture once it shows a synced feed or the sign-in page, then quits.
class Photographer final : public QObject {
public:
    Photographer(MainWindow &window, Services &services, PaintWatch &watch, const QString &file)
        : QObject(&window), m_window(window), m_services(services), m_file(file)
    {
        connect(&watch, &PaintWatch::signInPainted, this, &Photographer::takeSoon);
        connect(&watch, &PaintWatch::feedPainted, this, &Photographer::takeWhenSynced);
        QTimer::singleShot(kScreenshotPatience, this, &Photographer::take);
    }

private:
    void takeWhenSynced()
    {
        AccountSession *session = m_services.host().session();
        if (!session || session->syncState().lastSuccess > 0) {
            takeSoon();
            return;
        }
        connect(session, &AccountSession::rested, this, &Photographer::takeSoon);
    }

    /// One more turn of the event loop, so that what was just learnt is painted.
    void takeSoon() { QTimer::singleShot(std::chrono::milliseconds(500), this, &Photographer::take); }

    void take()
    {
        if (!m_taken) {
            m_taken = true;
            const bool saved = m_window.grab().save(m_file);
            QCoreApplication::exit(saved ? 0 : 1);
        }
    }

    MainWindow &m_window;
    Services &m_services;
    QString m_file;
    bool m_taken = false;
};

std::unique_ptr<QObject> runForwarded(Services &services, Desktop &desktop, WindowController &controller,
                                      const ForwardedCommand &command, const std::shared_ptr<CommandIo> &io,
                                      CommandServer::Done done)
{
    if (command.arguments.value(0) == kRaise) {
        if (command.arguments.size() > 1) {
            controller.openLink(command.arguments[1]);
        }
        desktop.raiseWindow();
        done(kExitDone);
        return nullptr;
    }
    const Result<Invocation> invocation = parseArguments(command.arguments, command.folder);
    if (!invocation) {
        io->err(invocation.error().message);
        done(kExitUsage);
        return nullptr;
    }
    auto run = std::make_unique<CommandRun>(services, *invocation, command.input, io, std::move(done));
    run->start();
    return run;
}

int runWindow(QApplication &application, Translations &translations, const ProfileFolder &profile,
              const GuiOptions &options)
{
    LogFile log(profile.folder());
    qCInfo(lcApp) << "start:" << version() << qVersion() << QGuiApplication::platformName();
    WindowStore store(profile.folder());
    WindowSettings settings = store.load();
    const bool isUsualProfile = profile.folder() == ProfileFolder::defaultFolder();
    const Autostart autostart(isUsualProfile ? QStringList() : QStringList{u"--profile"_s, profile.folder()});
    settings.preferences.autostart = autostart.isOn();
    const MenuEntry menuEntry = MenuEntry::ofThisProgram();
    settings.preferences.menuEntry = menuEntry.isOn();
    if (settings.preferences.menuEntry) {
        menuEntry.set(true);  // the AppImage may be at another place today
    }
    translations.use(settings.preferences.language);
    NetworkSettings network(profile.folder());
    guithread::mark();  // only now: the profile's lock and where the window was are known before there is one
    Look look(settings.preferences, FontSet::systemScale());
    look.applyTo(application);
    // Before the window hears of it, which shows everything anew then.
    QObject::connect(&look.preferences, &Preferences::changed, &translations,
                     [&translations, &look](const Preferences::Values &before) {
                         if (before.language != look.preferences->language) {
                             translations.use(look.preferences->language);
                         }
                     });
#ifdef POSTR_DBUS
    // Until the desktop answers, it is as it was: no flash of white at every start.
    look.theme.setSystemDark(look.theme.systemDark() || settings.wasDark);
    // Nor does the first picture wait for its bus.
    std::optional<DesktopAppearance> appearance;
    QTimer::singleShot(kAppearancePause, &application,
                       [&] { appearance.emplace(look, QDBusConnection::sessionBus()); });
#endif
    Services services(profile.folder(), network);
    MainWindow window(look, settings.geometry);
    QObject::connect(&window, &MainWindow::settingsChanged, &window,
                     [&store](const WindowSettings &changed) { store.save(changed); });
    WindowController controller(services, window, options);
    Desktop desktop({services, window, look, autostart, menuEntry, options.hidden});
    UiContext context;
    desktop.complete(context);
    context.loadLog = [&log] { return log.loadTail(kLogLines); };
    controller.setContext(context);
    const CommandServer server(
        ProfileFolder::channelName(profile.folder()),
        [&](const ForwardedCommand &command, std::shared_ptr<CommandIo> io, CommandServer::Done done) {
            return runForwarded(services, desktop, controller, command, io, std::move(done));
        });
    const auto openLink = [&](const QString &link) {
        controller.openLink(link);
        desktop.raiseWindow();
    };
    const LinkOpener linkOpener(application, openLink);
    const StopSignal stopSignal;
    QObject::connect(&stopSignal, &StopSignal::asked, &application, &QCoreApplication::quit);
    PaintWatch *watch = options.reportPaint || !options.screenshot.isEmpty() ? new PaintWatch(window) : nullptr;
    if (options.reportPaint) {
        QObject::connect(watch, &PaintWatch::feedPainted, &window, [] {
            std::puts("painted");
            std::fflush(stdout);
        });
    }
    if (!options.screenshot.isEmpty()) {
        new Photographer(window, services, *watch, options.screenshot);
    }
    window.showSplash();
    // What is stored is open before a splash could be read; who waits longer sees that something is coming.
    const auto show = [&desktop] { desktop.showWindow(); };
    SessionHost &host = services.host();
    QObject::connect(&host, &SessionHost::opened, &window, show);
    QObject::connect(&host, &SessionHost::signedOut, &window, show);
    QObject::connect(&host, &SessionHost::openFailed, &window, show);
    QTimer::singleShot(kSplashAfter, &desktop, show);
    services.start();
    return QApplication::exec();
}

/// A window that says why there is no other.
int explain(const QString &sentence)
{
    Look look(ThemeChoice::System, FontSet::systemScale());
    look.applyTo(*qApp);
    MainWindow window(look);
    ExplainPage *page = window.showExplanation({QCoreApplication::translate("Start", "Postr cannot start"),
                                                sentence,
                                                {{u"quit"_s, QCoreApplication::translate("Start", "Quit")}}});
    QObject::connect(page, &ExplainPage::chosen, &window, [] { QCoreApplication::quit(); });
    window.show();
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    QApplication::exec();
    return kExitFailed;
}

/// Another process has the profile: its window comes to the front, or the profile is free after all. Otherwise the exit code, and
/// what stood in the way was explained.
tl::expected<ProfileFolder, int> takeOver(const GuiOptions &options)
{
    StandardIo io;
    std::optional<ProfileFolder> profile;
    QString problem = QCoreApplication::translate(
        "Start", "A Postr command is using this profile. Wait until it is done, then start Postr again.");
    QStringList words{kRaise};
    if (!options.link.isEmpty()) {
        words << options.link;
    }
    const ProfileClaim claim(options.profileFolder, {words, {}, {}}, ProfileClaim::Sending::Again, io,
                             {[&profile](ProfileFolder taken) {
                                  profile = std::move(taken);
                                  QCoreApplication::exit(kExitDone);
                              },
                              [](int exitCode) { QCoreApplication::exit(exitCode); },
                              [&problem](ProfileClaim::Refusal, const QString &sentence) {
                                  if (!sentence.isEmpty()) {
                                      problem = sentence;
                                  }
                                  QCoreApplication::exit(kExitFailed);
                              }});
    const int outcome = QApplication::exec();
    if (profile) {
        return std::move(*profile);
    }
    return tl::unexpected(outcome == kExitDone ? kExitDone : explain(problem));
}

int run(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"Postr"_s);
    QApplication::setApplicationName(u"Postr"_s);
    QApplication::setApplicationVersion(version());
    QApplication::setDesktopFileName(u"postr"_s);
    Translations translations(application);
    translations.use({});
    const Result<GuiOptions> options = parseGuiOptions(QApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(options.error().message));
        return kExitUsage;
    }
    Result<ProfileFolder> profile = ProfileFolder::take(options->profileFolder);
    if (profile) {
        return runWindow(application, translations, *profile, *options);
    }
    if (profile.error().code != ErrorCode::Busy) {
        return explain(profile.error().message);
    }
    const auto takenOver = takeOver(*options);
    return takenOver ? runWindow(application, translations, *takenOver, *options) : takenOver.error();
}

}  // namespace
}  // namespace postr

int main(int argc, char **argv)
{
    if (std::find_if(argv, argv + argc, [](const char *word) { return qstrcmp(word, "--selftest") == 0; }) !=
        argv + argc) {
        return postr::runSelfTest(argc, argv);
    }
    const int exitCode = postr::run(argc, argv);
    postr::proxyways::leave(exitCode);
    return exitCode;
}
