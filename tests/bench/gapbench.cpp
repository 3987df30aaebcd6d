// How long the thread that paints does not get to its events while the real session pulls 50,000 posts.
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include "core/backend/tokensource.h"
#include "core/session/accountsession.h"
#include "tests/bench/areas.h"
#include "tests/bench/backlogserver.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/look.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::bench {
namespace {

constexpr int kRows = 50'000;
constexpr int kPatienceMs = 240'000;

class OwnersToken final : public TokenSource {
public:
    void token(Handler done) override { done(AccessToken{"token", Backlog::owner().user}); }
    void renewedToken(const QByteArray &, Handler done) override { token(std::move(done)); }
};

/// Turns of the event loop, each as long as the thread was away from it: by the clock, and what it worked itself.
class Turns final : public QObject {
public:
    Turns()
    {
        m_tick.setTimerType(Qt::PreciseTimer);
        connect(&m_tick, &QTimer::timeout, this, [this] {
            const double worked = threadMs();
            wall.append(static_cast<double>(m_since.nsecsElapsed()) / 1e6);
            own.append(worked - m_worked);
            m_worked = worked;
            m_since.start();
        });
    }
    void start()
    {
        m_since.start();
        m_worked = threadMs();
        m_tick.start(1);
    }
    void stop() { m_tick.stop(); }
    QList<double> wall, own;

private:
    QTimer m_tick;
    QElapsedTimer m_since;
    double m_worked = 0;
};

}  // namespace

bool measureGap(Figures &figures)
{
    const Backlog backlog(kRows);
    BacklogServer server(backlog);
    const auto folder = benchFolder();
    if (!Backlog::openBefore(folder->path())) {
        return false;
    }
    Look look(ThemeChoice::Light);
    look.applyTo(*qApp);
    OwnersToken tokens;
    SessionConfig config{
        folder->path(), {ServerOrigin::fromUserInput(server.address()), u"key"_s}, Backlog::owner(), u"me"_s, true};
    AccountSession session(config, tokens);
    const auto opened = session.open();
    QEventLoop loop;
    QTimer patience, done;
    Turns turns;
    QObject::connect(&patience, &QTimer::timeout, &loop, [&] { loop.exit(1); });
    QObject::connect(&done, &QTimer::timeout, &loop, [&] {
        if (server.isDone()) {
            QTimer::singleShot(500, &loop, [&loop] { loop.exit(0); });  // the last page is applied
            done.stop();
        }
    });
    patience.start(kPatienceMs);
    MainWindow window(look);
    window.resize(1280, 800);
    window.show();
    UiContext context;
    context.makePostId = [] { return PostId(u"0190f000-0000-7000-8000-000000000001"_s); };
    window.showApp(session, context);
    // The window is built and has found its list empty by then: what comes is shown, which is the most that a sync can ask of it.
    QTimer::singleShot(500, &loop, [&] {
        server.release();
        turns.start();
    });
    done.start(50);
    const int outcome = loop.exec();
    turns.stop();
    window.showSplash();  // the tree refers to the session
    if (outcome != 0 || !opened.isFinished() || !opened.result()) {
        return false;
    }
    figures.add(u"sync of 50,000 posts: turns of the event loop"_s, double(turns.wall.size()), u"turns"_s);
    figures.add(u"sync of 50,000 posts: the longest turn, by the clock"_s, percentile(turns.wall, 100), u"ms"_s,
                {{}, {}, 16.0});
    figures.add(u"sync of 50,000 posts: a turn by the clock, p99.9"_s, percentile(turns.wall, 99.9), u"ms"_s);
    figures.add(u"sync of 50,000 posts: the longest turn, own work"_s, percentile(turns.own, 100), u"ms"_s,
                {{}, {}, 16.0});
    return true;
}

}  // namespace postr::bench
