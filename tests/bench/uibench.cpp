#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QScrollBar>
#include <QTimer>
#include <QWheelEvent>
#include <functional>

#include "core/backend/tokensource.h"
#include "core/session/accountsession.h"
#include "tests/bench/areas.h"
#include "tests/bench/backlog.h"
#include "tests/bench/benchpictures.h"
#include "tests/bench/plaininsert.h"
#include "ui/feed/feedpane.h"
#include "ui/feed/feedview.h"
#include "ui/pages/homepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"
#include "ui/theme/look.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::bench {
namespace {

constexpr int kPosts = 100'000;
constexpr int kWheelSteps = 3000;
constexpr int kOpenings = 40;
constexpr int kSteps = 40;
constexpr int kPatienceMs = 5'000;
/// Frequent beginnings among those of the backlog.
const QString kWords[] = {u"ka"_s, u"lo"_s, u"mi"_s, u"ter"_s, u"sen"_s, u"ra"_s, u"no"_s};

/// Nobody is asked for a token: the session is offline.
class NoTokens final : public TokenSource {
public:
    void token(Handler done) override { done(failure(ErrorCode::Offline, u"offline"_s)); }
    void renewedToken(const QByteArray &, Handler done) override { done(failure(ErrorCode::Offline, u"offline"_s)); }
};

double megabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:")) {
                return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024.0;
            }
        }
    }
    return 0;
}

double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Lets events come for so long.
void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Until it is so; false when that takes too long.
bool until(const std::function<bool()> &isSo)
{
    QElapsedTimer timer;
    timer.start();
    while (!isSo()) {
        if (timer.elapsed() > kPatienceMs) {
            return false;
        }
        wait(1);
    }
    return true;
}

/// The window over a database of kPosts, laid out and painted.
class Bench final {
public:
    bool open()
    {
        m_folder = benchFolder();
        const Backlog backlog(kPosts);
        QString file;
        {
            auto database = Backlog::openBefore(m_folder->path());
            if (!database) {
                return false;
            }
            file = database->connection().path();
        }
        if (plainInsert(file, backlog, 2000) < 0 || !addPictures(file)) {
            return false;
        }
        m_look.applyTo(*qApp);
        m_session = std::make_unique<AccountSession>(
            SessionConfig{m_folder->path(), {Backlog::owner().origin, u"key"_s}, Backlog::owner(), u"me"_s, false},
            m_tokens);
        const auto opened = m_session->open();
        if (!until([&] { return opened.isFinished(); }) || !opened.result()) {
            return false;
        }
        m_window = std::make_unique<MainWindow>(m_look);
        m_window->resize(1280, 800);
        m_window->show();
        UiContext context;
        context.makePostId = [] { return PostId(u"0190f000-0000-7000-8000-000000000001"_s); };
        m_window->showApp(*m_session, context);
        return until([&] { return pane() && pane()->model().rowCount() > 10; });
    }
    ~Bench() { m_window.reset(); }

    [[nodiscard]] AppTree *tree() const { return m_window->appTree(); }
    [[nodiscard]] FeedPane *pane() const { return tree()->pages()->page()->pane(); }
    [[nodiscard]] FeedView *view() const { return pane()->view(); }
    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] Look &look() { return m_look; }

    /// What one turn of the loop with its painting takes.
    [[nodiscard]] double frame(const std::function<void()> &cause)
    {
        return timed([&] {
            cause();
            QCoreApplication::processEvents();
        });
    }

private:
    NoTokens m_tokens;
    std::unique_ptr<QTemporaryDir> m_folder;
    Look m_look{ThemeChoice::Light};
    std::unique_ptr<AccountSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void wheel(FeedView &view)
{
    const QPointF at = view.viewport()->rect().center();
    QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &event);
}

void measureScrolling(Bench &bench, Figures &figures)
{
    FeedView &view = *bench.view();
    QList<double> frames, own;
    const auto frame = [&](const std::function<void()> &cause) {
        const double before = threadMs();
        frames.append(bench.frame(cause));
        own.append(threadMs() - before);
    };
    for (int step = 0; step < kWheelSteps; ++step) {
        frame([&] { wheel(view); });
    }
    const double after = megabytes();
    QElapsedTimer whole;
    whole.start();
    int jumps = 0, still = 0;
    while (still < 100 && whole.elapsed() < 60'000) {
        const int before = view.verticalScrollBar()->value();
        frame([&] { view.verticalScrollBar()->setValue(before + view.viewport()->height()); });
        ++jumps;
        still = view.verticalScrollBar()->value() == before ? still + 1 : 0;
        if (still > 0) {
            wait(5);  // the next page is on its way
        }
    }
    figures.add(u"scrolling: frames"_s, double(frames.size()), u"frames"_s);
    figures.add(u"scrolling: a frame, median"_s, median(frames), u"ms"_s);
    figures.add(u"scrolling: a frame, p99"_s, percentile(frames, 99), u"ms"_s, {{}, {}, 8.0});
    figures.add(u"scrolling: the worst frame"_s, percentile(frames, 100), u"ms"_s, {{}, {}, 16.0});
    figures.add(u"scrolling: own work of a frame, p99"_s, percentile(own, 99), u"ms"_s, {{}, {}, 8.0});
    figures.add(u"scrolling: own work of the worst frame"_s, percentile(own, 100), u"ms"_s, {{}, {}, 16.0});
    figures.add(u"scrolling: memory at the end, against after %1 wheel steps"_s.arg(kWheelSteps), megabytes(), u"MB"_s,
                {after, 1.05});
    const PostModel &model = bench.pane()->model();
    const double passed = 10'000.0 + kPosts - double(model.entry(model.rowCount() - 1).sort);
    figures.add(u"scrolling: posts passed, with %1 page jumps"_s.arg(jumps), passed, u"posts"_s);
}

bool measureOpening(Bench &bench, Figures &figures)
{
    FeedView &view = *bench.view();
    view.verticalScrollBar()->setValue(0);
    QList<PostId> posts;
    QList<UserId> people;
    for (int row = 0; row < std::min(kOpenings, bench.pane()->model().rowCount()); ++row) {
        posts.append(bench.pane()->model().entry(row).id);
        people.append(bench.pane()->model().entry(row).author.id);
    }
    bool all = true;
    const auto open = [&](const Place &place) {
        // The people of this database are known, their lists were never asked for: what is there is their header.
        const bool isPerson = place.kind == Place::Kind::Profile;
        return timed([&] {
            bench.tree()->open(place);
            all = until([&] {
                      const auto *header = bench.tree()->pages()->page()->findChild<QWidget *>(u"profileHeader"_s);
                      return isPerson ? header && header->isVisible()
                                      : bench.pane() && bench.pane()->model().rowCount() > 0;
                  }) &&
                  all;
            bench.window().repaint();
        });
    };
    QList<double> threads, profiles, searches;
    for (int i = 0; i < posts.size(); ++i) {
        threads.append(open(Place::thread(posts[i])));
        profiles.append(open(Place::profile(people[i])));
        searches.append(open(Place::search(kWords[i % std::size(kWords)])));
    }
    bench.tree()->open(Place::of(Place::Kind::Home));
    figures.add(u"a conversation from disk, p95"_s, percentile(threads, 95), u"ms"_s, {{}, {}, 50.0});
    figures.add(u"a person from disk, p95"_s, percentile(profiles, 95), u"ms"_s, {{}, {}, 50.0});
    figures.add(u"search results from disk, p95"_s, percentile(searches, 95), u"ms"_s, {{}, {}, 50.0});
    return all;
}

void measureActs(Bench &bench, Figures &figures)
{
    QList<double> likes, themes, widths;
    PostModel &model = bench.pane()->model();
    for (int step = 0; step < kSteps; ++step) {
        const PostId id = model.entry(step % 4).id;
        const bool on = !model.entry(step % 4).liked;
        likes.append(timed([&] {
            model.setLiked(id, on);
            bench.view()->viewport()->repaint();
        }));
        QCoreApplication::processEvents();
        themes.append(bench.frame([&] {
            bench.look().theme.setChoice(step % 2 ? ThemeChoice::Light : ThemeChoice::Dark);
            bench.window().repaint();
        }));
        widths.append(bench.frame([&] {
            bench.window().resize(1280 - (step % 20) * 24, 800);
            bench.window().repaint();
        }));
    }
    figures.add(u"like until repainted, p95"_s, percentile(likes, 95), u"ms"_s, {{}, {}, 16.0});
    figures.add(u"switch of theme, p95"_s, percentile(themes, 95), u"ms"_s, {{}, {}, 50.0});
    figures.add(u"one step of a resize, p95"_s, percentile(widths, 95), u"ms"_s, {{}, {}, 50.0});
}

}  // namespace

bool measureUi(Figures &figures)
{
    Bench bench;
    if (!bench.open()) {
        return false;
    }
    figures.add(u"memory with the feed painted"_s, megabytes(), u"MB"_s);
    measureActs(bench, figures);
    bench.window().resize(1280, 800);
    const bool opened = measureOpening(bench, figures);
    measureScrolling(bench, figures);
    return opened && measureGap(figures);
}

}  // namespace postr::bench
