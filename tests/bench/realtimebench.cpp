// How long a post takes from the server's answer to its author until somebody else's window has painted that it is there, over the real local
// server; and what being connected costs while nothing happens.
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <ctime>

#include "core/session/accountsession.h"
#include "tests/bench/areas.h"
#include "tests/bench/backlog.h"
#include "tests/support/hungsession.h"
#include "tests/support/localserver.h"
#include "tests/support/serverperson.h"
#include "ui/feed/feedpane.h"
#include "ui/feed/feedview.h"
#include "ui/pages/homepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/look.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::bench {
namespace {

constexpr int kPosts = 60;
constexpr int kPatienceMs = 60'000;
constexpr int kRestMs = 60'000;
const QString kPassword = u"postr-demo-1"_s;

double processorMs()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

bool waitFor(const std::function<bool()> &isDone)
{
    QEventLoop loop;
    QTimer look, patience;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isDone()) {
            loop.exit(0);
        }
    });
    QObject::connect(&patience, &QTimer::timeout, &loop, [&] { loop.exit(1); });
    look.start(5);
    patience.start(kPatienceMs);
    return loop.exec() == 0;
}

void pass(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Tells when something in a list was painted while `isDue`.
class PaintClock final : public QObject {
public:
    explicit PaintClock(FeedPane &pane) : m_pane(pane) { qApp->installEventFilter(this); }

    void begin(std::function<bool()> isDue)
    {
        m_isDue = std::move(isDue);
        paintedAt.reset();
    }
    std::optional<qint64> paintedAt;  ///< ns of `clock`
    QElapsedTimer clock;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *widget = event->type() == QEvent::Paint ? qobject_cast<QWidget *>(watched) : nullptr;
        if (widget && m_isDue && !paintedAt && m_pane.isAncestorOf(widget) && m_isDue()) {
            // Behind this event: the painting itself counts.
            QTimer::singleShot(0, this, [this] { paintedAt = paintedAt.value_or(clock.nsecsElapsed()); });
        }
        return false;
    }

private:
    FeedPane &m_pane;
    std::function<bool()> m_isDue;
};

/// The longest of all waits that a session can be torn down in.
bool measureTeardown(Figures &figures)
{
    double longest = 0;
    const QList<testing::HungState> states = testing::hungStates();
    for (const testing::HungState &state : states) {
        testing::HungSession program(state);
        if (!program.reach()) {
            return false;
        }
        QElapsedTimer timer;
        timer.start();
        program.tearDown();
        longest = std::max(longest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    figures.add(u"a session ends while its server hangs, longest of %1 states"_s.arg(states.size()), longest, u"ms"_s,
                {.most = 5000.0});
    return true;
}

}  // namespace

bool measureRealtime(Figures &figures)
{
    if (!measureTeardown(figures)) {
        return false;
    }
    const auto folder = benchFolder();
    testing::LocalServer local(folder->filePath(u"server"_s), {u"--seed"_s});
    if (!local.start()) {
        return false;
    }
    const Server server{ServerOrigin::fromUserInput(local.url()), local.key()};
    testing::ServerPerson noor(server), maya(server);
    if (!noor.signIn(u"noor@postr.example"_s, kPassword) || !maya.signIn(u"maya@postr.example"_s, kPassword)) {
        return false;
    }
    Look look(ThemeChoice::Light);
    look.applyTo(*qApp);
    SessionConfig config;
    config.profileFolder = folder->path();
    config.server = server;
    config.identity = noor.store().state().identity;
    config.handle = u"noor"_s;
    AccountSession session(config, noor.store());
    const auto opened = session.open();
    if (!waitFor([&] { return opened.isFinished(); }) || !opened.result()) {
        return false;
    }
    MainWindow window(look);
    window.resize(1280, 800);
    window.show();
    UiContext context;
    context.makePostId = [] { return PostId(u"0190f000-0000-7000-8000-000000000001"_s); };
    AppTree *tree = window.showApp(session, context);
    const auto isReady = [&] {
        const SyncState state = session.syncState();
        return state.stream == SyncState::Stream::Live && state.lastSuccess > 0 &&
               state.kind == SyncState::Kind::Idle && tree->home()->pane()->showsRows();
    };
    if (!waitFor(isReady)) {
        return false;
    }
    FeedPane &pane = *tree->home()->pane();
    PostModel &model = pane.model();
    PaintClock painted(pane);
    painted.clock.start();
    pane.showNewest();
    pass(7000);  // the server's pause between nudges, and the look that follows one

    QList<double> told, shown;
    for (int i = 0; i < kPosts; ++i) {
        if (!local.forgetPaces()) {
            return false;
        }
        painted.begin([&model] { return model.hiddenCount() > 0; });
        if (!maya.post(u"Post %1"_s.arg(i))) {
            return false;
        }
        const qint64 posted = painted.clock.nsecsElapsed();
        if (!waitFor([&] { return painted.paintedAt.has_value(); })) {
            return false;
        }
        told.append(static_cast<double>(*painted.paintedAt - posted) / 1e6);
        painted.begin([&model] { return model.hiddenCount() == 0; });
        const qint64 asked = painted.clock.nsecsElapsed();
        pane.showNewest();
        if (!waitFor([&] { return painted.paintedAt.has_value(); })) {
            return false;
        }
        shown.append(static_cast<double>(*painted.paintedAt - asked) / 1e6);
    }
    figures.add(u"post at the server until the other's window says so, p50"_s, median(told), u"ms"_s);
    figures.add(u"post at the server until the other's window says so, p95"_s, percentile(told, 95), u"ms"_s,
                {.most = 250.0});
    figures.add(u"then, from the press until its row is painted, p95"_s, percentile(shown, 95), u"ms"_s);

    pass(8000);  // what the last post left behind
    const double before = processorMs();
    pass(kRestMs);
    figures.add(u"connected and at rest: processor"_s, (processorMs() - before) / kRestMs * 100, u"% of a core"_s,
                {.most = 0.2});
    window.showSplash();  // the tree refers to the session
    return true;
}

}  // namespace postr::bench
