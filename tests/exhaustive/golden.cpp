#include "golden.h"

#include <QDir>

#include "core/db/mediafolder.h"
#include "core/db/outboxstore.h"
#include "core/db/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::test {
namespace {

using Kind = Disturbance::Kind;

/// So often something is tried again before it counts as impossible. One disturbance is over sooner.
constexpr int kTries = 5;

PostId own(int n) { return PostId(numbered(900 + n)); }

}  // namespace

Golden::Golden(const Disturbance &disturbance)
    : m_disturbance(disturbance), m_disk(disturbance.seed), m_bench(m_disk.uriOptions())
{
    switch (m_disturbance.kind) {
    case Kind::PowerLoss:
        m_disk.crashAt(m_disturbance.at);
        break;
    case Kind::Full:
        m_disk.failAt(m_disturbance.at, CrashDisk::Fault::Full);
        break;
    case Kind::Error:
        m_disk.failAt(m_disturbance.at, CrashDisk::Fault::Error);
        break;
    case Kind::Busy:
        m_disk.failAt(m_disturbance.at, CrashDisk::Fault::Busy);
        break;
    default:
        break;
    }
}

GoldenResult Golden::run()
{
    populate(m_bench);
    ensureOpen();
    sync();  // the first time: everything from the beginning, in pages of three
    post(1, u"first"_s);
    post(2, u"an answer"_s, own(1));
    write(Intent::setLike(PostId(numbered(1)), true));
    write(Intent::setLike(own(1), true));
    write(Intent::setFollow(UserId(kBob), true));
    tryOffline();
    postWithPicture(4, u"with a picture"_s);
    tryOffline();
    sync();
    othersPost(m_bench, kBob, 30);
    m_bench.server.rename(kAnn, u"Ann again"_s);
    m_bench.server.act(kAnn, u"edit_post"_s,
                       {{u"id"_s, numbered(3)}, {u"base_rev"_s, 0}, {u"text"_s, u"number 3, better"_s}});
    let(m_bench);
    write(*Intent::editPost(own(2), 0, u"a better answer"_s));
    write(Intent::setLike(PostId(numbered(1)), false));
    write(Intent::deletePost(own(1)));
    post(3, u"never sent"_s);
    write(Intent::deletePost(own(3)));
    sync();
    m_bench.server.act(kAnn, u"delete_post"_s, {{u"id"_s, numbered(2)}});
    let(m_bench);
    sync();
    m_bench.kill();  // signed out: the database is closed
    recover();
    m_result.operations = m_disk.operations();
    end();
    return m_result;
}

void Golden::violation(const QString &what)
{
    if (m_result.violations.size() < 10) {
        m_result.violations.append(what);
    }
}

/// After anything that may have touched the disk: a computer that lost its power is switched on again.
void Golden::recover()
{
    if (m_disk.isDown()) {
        m_bench.kill();
        m_disk.losePower();
        ensureOpen();
    } else if (!m_bench.driver) {
        ensureOpen();
    }
}

void Golden::ensureOpen()
{
    for (int i = 0; i < kTries && !m_bench.driver; ++i) {
        const Status opened = m_bench.tryOpen();
        if (m_disk.isDown()) {
            m_bench.kill();
            m_disk.losePower();
        } else if (!opened && m_disturbance.kind == Kind::PowerLoss) {
            violation(u"the database does not open after the power was back: "_s + opened.error().detail);
            return;
        } else if (!opened && opened.error().code != ErrorCode::Disk && opened.error().code != ErrorCode::Busy) {
            violation(u"a disk that failed once is called something else: %1 %2"_s.arg(opened.error().message,
                                                                                       opened.error().detail));
        }
    }
    if (!m_bench.driver) {
        violation(u"the database does not open"_s);
    }
}

/// In the outbox, or already observed (its effect is compared in the end).
bool Golden::isKnown(const Mid &mid, const Intent &intent)
{
    for (int i = 0; i < kTries; ++i) {  // reading may be what is disturbed
        const auto rows = readConsistently(
            m_bench.connection(), [&] { return outbox::load(m_bench.connection(), m_bench.database->user()); });
        if (rows) {
            return std::any_of(rows->cbegin(), rows->cend(), [&](const OutboxRow &row) {
                return row.mid == mid || row.intent.key() == intent.key();
            });
        }
    }
    return false;
}

void Golden::write(const Intent &intent)
{
    save([&] { return m_bench.writer->write(intent, m_bench.clock.wallMs()); });
}

void Golden::postWithPicture(int n, const QString &text)
{
    NewPost post;
    post.id = own(n);
    post.text = text;
    save([&] {
        // Whatever no row needs is removed at a start.
        const auto file = MediaFolder(m_bench.connection().path()).keep("a picture", u"png"_s);
        return m_bench.writer->writePost(post, {{file.value_or(QString()), u"image/png"_s, 4, 3, {}, {}}},
                                         m_bench.clock.wallMs());
    });
}

void Golden::save(const Writing &writing)
{
    for (int i = 0; i < kTries && m_bench.driver; ++i) {
        const Result<OutboxRow> row = writing();
        if (!row) {
            recover();  // the person was told, and does it again
            continue;
        }
        m_bench.driver->intentsWritten();
        recover();
        if (m_bench.driver && !isKnown(row->mid, row->intent)) {
            violation(u"an intent that was called saved is gone: "_s + row->intent.key());
        }
        return;
    }
    violation(u"an intent cannot be saved"_s);
}

void Golden::post(int n, const QString &text, const PostId &replyTo)
{
    NewPost post;
    post.id = own(n);
    post.text = text;
    post.replyTo = replyTo;
    write(*Intent::putPost(post));
}

void Golden::answer()
{
    ++m_result.requests;
    const bool isKilled = (m_disturbance.kind == Kind::KilledServed || m_disturbance.kind == Kind::KilledUnserved) &&
                          m_disturbance.at == m_result.requests;
    if (!isKilled) {
        m_bench.answerOne();
        m_bench.settle();
        return;
    }
    if (m_disturbance.kind == Kind::KilledServed) {
        m_bench.server.handle(kMe, m_bench.transport.request(), [](const HttpReply &) {});
        let(m_bench);
    }
    m_bench.kill();
    m_disk.loseProgram();
    ensureOpen();
    m_bench.driver->requestCycle();
    m_bench.settle();
}

void Golden::answerAll()
{
    m_bench.driver->requestCycle();
    m_bench.settle();
    for (int requests = 0; m_bench.driver && m_bench.transport.open() > 0 && requests < 200; ++requests) {
        answer();
        recover();
        if (m_bench.driver) {
            m_bench.settle();
        }
    }
    recover();
}

void Golden::tryOffline()
{
    m_bench.script = [](const QString &, const QJsonObject &) { return undelivered(Delivery::NotSent); };
    if (m_bench.driver) {
        answerAll();
    }
    m_bench.script = {};
}

/// Cycles until the engine has nothing to do and nothing waits to be sent.
void Golden::sync()
{
    for (int i = 0; i < 3 * kTries && m_bench.driver; ++i) {
        answerAll();
        if (m_bench.driver && m_bench.state() == SyncState::Kind::Idle && m_bench.rows().isEmpty() &&
            !m_disk.isDown()) {
            return;
        }
        if (m_bench.driver) {
            m_bench.pass(Milliseconds(6 * 60'000));
            recover();
        }
    }
    violation(u"the engine does not come to rest"_s);
}

void Golden::end()
{
    m_disk.crashAt(-1);  // what looks at the result is not disturbed
    m_disk.failAt(-1, CrashDisk::Fault::Error);
    if (!m_bench.driver) {
        return;
    }
    const Result<QString> whole = m_bench.connection().value(u"PRAGMA integrity_check"_s);
    if (whole.value_or(QString()) != u"ok") {
        violation(u"the file is damaged: "_s + whole.value_or(QString()));
    }
    if (!m_bench.connection().value(u"PRAGMA foreign_key_check"_s).value_or(u"unreadable"_s).isEmpty()) {
        violation(u"rows refer to others that are missing"_s);
    }
    m_result.state = m_bench.finalState();
    for (const QString &object : std::as_const(m_bench.server.state().objects)) {
        m_result.state.append(u"picture "_s + object);
    }
    if (!QDir(QFileInfo(m_bench.connection().path()).path() + u"/media"_s).isEmpty()) {
        violation(u"a picture is kept that nobody needs"_s);
    }
    // Written and deleted in one go, it is sent only if the program was started again in between; then a tombstone is left.
    m_result.state.removeIf(
        [](const QString &line) { return line.startsWith(u"post "_s + own(3).text()) && line.endsWith(u" 1 "); });
}

}  // namespace postr::test
