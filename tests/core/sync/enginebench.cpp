#include "enginebench.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include "core/db/outboxstore.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::test {

EngineBench::EngineBench(const QString &uriOptions) : m_uriOptions(uriOptions)
{
    server.setHooks({{}, {}, {}, [](const QString &, const QString &) {}});
    server.addPerson(kMe, u"me"_s);
    server.addPerson(kAnn, u"ann"_s);
    server.addPerson(kBob, u"bob"_s);
    if (m_uriOptions.isEmpty()) {
        open();
    }
}

EngineBench::~EngineBench() { kill(); }

void EngineBench::open()
{
    const Status opened = tryOpen();
    Q_ASSERT(opened);
}

Status EngineBench::tryOpen()
{
    const QString file = databasePath(folder.path(), identity);
    auto opened =
        m_uriOptions.isEmpty()
            ? openAccount(folder.path(), identity, u"me"_s)
            : boot(file, m_uriOptions)
                  .and_then([](BootedDatabase &&booted) { return assure(std::move(booted)); })
                  .and_then([&](AssuredDatabase &&assured) { return bind(std::move(assured), identity, u"me"_s); });
    if (!opened) {
        return failure(opened.error());
    }
    database.emplace(std::move(*opened));
    writer = std::make_unique<IntentWriter>(connection(), database->user(), ids);
    driver = std::make_unique<SyncDriver>(*database, backend, SyncDriver::Ports{transport, tokens, clock, random});
    driver->start();
    settle();
    return {};
}

void EngineBench::kill()
{
    driver.reset();
    writer.reset();
    database.reset();
}

void EngineBench::settle()
{
    // One call delivers one step. An engine that has not come to a halt after so many never will, and the test says so.
    for (int steps = 0; steps < 200; ++steps) {
        QCoreApplication::sendPostedEvents(driver.get(), QEvent::MetaCall);
    }
}

void EngineBench::answerOne()
{
    const HttpRequest request = transport.request();
    const QString function = request.url.path().section(u'/', -1);
    if (script) {
        if (const auto scripted = script(function, QJsonDocument::fromJson(request.body).object())) {
            transport.answer(*scripted);
            return;
        }
    }
    std::optional<HttpReply> reply;
    server.handle(kMe, request, [&](const HttpReply &answer) { reply = answer; });
    while (!reply && timeline.runNext(timeline.now() + Milliseconds(60'000))) {
    }
    transport.answer(reply.value_or(undelivered(Delivery::Unknown)));
}

bool EngineBench::sync()
{
    settle();
    for (int requests = 0; transport.open() > 0; ++requests) {
        if (requests > 200) {
            return false;
        }
        answerOne();
        settle();
    }
    return true;
}

bool EngineBench::refresh()
{
    driver->requestCycle();
    return sync();
}

void EngineBench::pass(Milliseconds span)
{
    clock.advance(span);
    settle();
}

OutboxRow EngineBench::write(const Intent &intent)
{
    const Result<OutboxRow> row = writer->write(intent, clock.wallMs());
    Q_ASSERT(row);
    driver->intentsWritten();
    return *row;
}

OutboxRow EngineBench::writePost(const QString &text, const PostId &replyTo)
{
    NewPost post;
    post.id = PostId(makeUuid7(clock.wallMs(), ids));
    post.text = text;
    post.replyTo = replyTo;
    return write(*Intent::putPost(post));
}

QList<OutboxRow> EngineBench::rows()
{
    return readConsistently(connection(), [&] { return outbox::load(connection(), database->user()); })
        .value_or(QList<OutboxRow>());
}

std::optional<OutboxRow> EngineBench::row(const Mid &mid)
{
    for (const OutboxRow &row : rows()) {
        if (row.mid == mid) {
            return row;
        }
    }
    return std::nullopt;
}

QStringList EngineBench::table(const QString &sql)
{
    QStringList lines;
    const Status done = readConsistently(connection(), [&] {
        Statement statement(connection(), sql);
        while (statement.next()) {
            lines.append(statement.text(0));
        }
    });
    Q_ASSERT(done);
    return lines;
}

QStringList EngineBench::finalState()
{
    return table(
               u"SELECT 'post ' || id || ' ' || owner_id || ' ' || text || ' ' || deleted || ' ' || reply_to FROM posts ORDER BY id"_s) +
           table(u"SELECT 'person ' || id || ' ' || handle || ' ' || name FROM users ORDER BY id"_s) +
           table(u"SELECT 'mine ' || post_id || ' ' || liked FROM mine ORDER BY post_id"_s) +
           table(u"SELECT 'relation ' || person_id || ' ' || following FROM relations ORDER BY person_id"_s) +
           table(u"SELECT 'item ' || list || ' ' || post_id FROM feed_items WHERE list = 'home' ORDER BY post_id"_s) +
           table(u"SELECT 'outbox ' || mid || ' ' || status FROM outbox ORDER BY number"_s);
}

QList<HttpRequest> EngineBench::sent(const QString &function) const
{
    QList<HttpRequest> requests = transport.history().mid(m_forgotten);
    requests.removeIf([&](const HttpRequest &request) { return !request.url.path().endsWith(function); });
    return requests;
}

QString numbered(int n) { return u"01900000-0000-7000-9000-%1"_s.arg(n, 12, 10, QChar(u'0')); }

void let(EngineBench &bench)
{
    while (bench.timeline.runNext(bench.timeline.now() + Milliseconds(1))) {
    }
}

void othersPost(EngineBench &bench, const QString &person, int n, const QString &replyTo)
{
    QJsonObject args{{u"id"_s, numbered(n)}, {u"text"_s, u"number %1"_s.arg(n)}};
    if (!replyTo.isEmpty()) {
        args.insert(u"reply_to"_s, replyTo);
    }
    bench.server.act(person, u"put_post"_s, args);
    let(bench);
}

void populate(EngineBench &bench)
{
    bench.server.act(kMe, u"set_follow"_s, {{u"person"_s, kAnn}, {u"on"_s, true}});
    for (int i = 1; i <= 6; ++i) {
        othersPost(bench, i % 2 == 1 ? kAnn : kBob, i, i == 4 ? numbered(1) : QString());
    }
    othersPost(bench, kAnn, 7);
    bench.server.setTuning({3, 100'000, 0, Milliseconds(0), 0, 0});
}

}  // namespace postr::test
