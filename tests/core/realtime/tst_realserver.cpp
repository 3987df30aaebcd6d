#include <QtTest>

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include "core/auth/authstore.h"
#include "core/auth/memoryvault.h"
#include "core/auth/serverprobe.h"
#include "core/backend/qtsocket.h"
#include "core/backend/qttransport.h"
#include "core/backend/supabase/supabasebackend.h"
#include "core/base/ids.h"
#include "core/realtime/realtimecoordinator.h"
#include "tests/support/localserver.h"

using namespace postr;
using Kind = AuthState::Kind;

namespace {

constexpr int kPatience = 30'000;
const QString kPassword = QStringLiteral("correct-horse-7");

/// One person's program: account, backend and nothing else.
struct Program {
    QTemporaryDir profile;
    MemoryVault vault;
    SystemClock clock;
    SystemRandom random;
    QtTransport transport;
    AuthStore store{{transport, vault, clock, random}, profile.path()};
    Server server;

    [[nodiscard]] SupabaseBackend backend() const { return SupabaseBackend(server); }

    [[nodiscard]] HttpReply exchange(HttpRequest request)
    {
        HttpReply reply;
        bool done = false;
        store.token([&](const Result<AccessToken> &token) {
            if (!token) {
                done = true;
                return;
            }
            request.headers.emplaceBack("Authorization", "Bearer " + token->jwt);
            transport.send(request, [&](const HttpReply &told) {
                reply = told;
                done = true;
            });
        });
        if (!QTest::qWaitFor([&] { return done; }, kPatience)) {
            qFatal("no answer");
        }
        return reply;
    }

    [[nodiscard]] SubmitOutcome submit(const Intent &intent, const QString &mid = {})
    {
        const OutboxRow row{
            Mid(mid.isEmpty() ? makeUuid7(clock.wallMs(), random) : mid), intent, {}, 0, 0, 0, 0, {}, {}, {}, {}, 0};
        return backend().submitOutcome(row, exchange(backend().submitRequest(row)));
    }

    [[nodiscard]] PullOutcome pull(const QByteArray &cursor, int limit = 100)
    {
        return backend().pullOutcome(cursor, exchange(backend().pullRequest(cursor, limit)));
    }

    [[nodiscard]] ListPage page(const PageQuery &query)
    {
        const PageOutcome outcome = backend().pageOutcome(query, exchange(backend().pageRequest(query)));
        return std::get<ListPage>(outcome);
    }

    [[nodiscard]] Result<SignUpReport> signUp(const QString &handle)
    {
        std::optional<Result<SignUpReport>> result;
        store.signUp(server, handle + QStringLiteral("@example.org"), kPassword, handle,
                     QStringLiteral("Name of ") + handle, &store,
                     [&](const Result<SignUpReport> &told) { result = told; });
        (void)QTest::qWaitFor([&] { return result.has_value(); }, kPatience);
        return *result;
    }
};

Result<Server> probed(const QString &typed)
{
    QtTransport transport;
    ServerProbe probe(transport);
    std::optional<Result<Server>> result;
    probe.check(typed, {}, &probe, [&](const Result<Server> &told) { result = told; });
    (void)QTest::qWaitFor([&] { return result.has_value(); }, kPatience);
    return *result;
}

}  // namespace

/// Everything of these three folders against the real local server: PostgreSQL, PostgREST's and GoTrue's behaviour.
class TestRealServer final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_local = std::make_unique<testing::LocalServer>(m_folder.filePath(QStringLiteral("server")));
        QVERIFY2(m_local->start(), qPrintable(m_local->error()));
    }
    void cleanupTestCase() { m_local.reset(); }

    void probeFindsTheServer()
    {
        const auto found = probed(m_local->url());
        QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
        QCOMPARE(found->key, m_local->key());
        QCOMPARE(found->origin.text(), m_local->url());
    }

    void accountsFromSignUpToSignOut()
    {
        Program ann;
        ann.server = {ServerOrigin::fromUserInput(m_local->url()), m_local->key()};
        ann.store.initialize();
        const auto signedUp = ann.signUp(QStringLiteral("anna"));
        QVERIFY2(signedUp, qPrintable(signedUp ? QString() : signedUp.error().message + signedUp.error().detail));
        QVERIFY(!signedUp->confirmationMailed);
        QCOMPARE(ann.store.state().kind, Kind::SignedIn);
        QCOMPARE(ann.store.state().handle, QStringLiteral("anna"));

        Program second;
        second.server = ann.server;
        second.store.initialize();
        QCOMPARE(second.signUp(QStringLiteral("anna")).error().code, ErrorCode::HandleTaken);

        std::optional<Result<SignInReport>> wrong;
        second.store.signIn(ann.server, QStringLiteral("anna@example.org"), QStringLiteral("not it"), &second.store,
                            [&](const auto &told) { wrong = told; });
        QTRY_VERIFY_WITH_TIMEOUT(wrong.has_value(), kPatience);
        QCOMPARE(wrong->error().code, ErrorCode::InvalidCredentials);
        std::optional<Result<SignInReport>> right;
        second.store.signIn(ann.server, QStringLiteral("anna@example.org"), kPassword, &second.store,
                            [&](const auto &told) { right = told; });
        QTRY_VERIFY_WITH_TIMEOUT(right.has_value(), kPatience);
        QVERIFY2(*right, qPrintable(*right ? QString() : right->error().message));
        QCOMPARE(second.store.state().identity, ann.store.state().identity);

        // A refused token is renewed, and the next one is another.
        std::optional<Result<AccessToken>> first;
        ann.store.token([&](const auto &told) { first = told; });
        QTRY_VERIFY_WITH_TIMEOUT(first.has_value(), kPatience);
        std::optional<Result<AccessToken>> renewed;
        ann.store.renewedToken((*first)->jwt, [&](const auto &told) { renewed = told; });
        QTRY_VERIFY_WITH_TIMEOUT(renewed.has_value(), kPatience);
        QVERIFY2(*renewed, qPrintable(*renewed ? QString() : renewed->error().message + renewed->error().detail));

        std::optional<Result<SignOutReport>> out;
        ann.store.signOut(SignOutChoice::Keep, &ann.store, [&](const auto &told) { out = told; });
        QTRY_VERIFY_WITH_TIMEOUT(out.has_value(), kPatience);
        QVERIFY(*out);
        QVERIFY((*out)->revoked);
        QVERIFY(ann.vault.secrets().isEmpty());
        // Only this session ended.
        QVERIFY(std::holds_alternative<PullReset>(second.pull({})));
    }

    void intentsPagesAndTheFeed()
    {
        Program bea;
        bea.server = {ServerOrigin::fromUserInput(m_local->url()), m_local->key()};
        bea.store.initialize();
        QVERIFY(bea.signUp(QStringLiteral("bea")));
        const auto reset = std::get<PullReset>(bea.pull({}));
        QCOMPARE(reset.why, QStringLiteral("new"));

        NewPost post;
        post.id = PostId(makeUuid7(bea.clock.wallMs(), bea.random));
        post.text = QStringLiteral("Grüße, \"world\" 👋🏽");
        const QString mid = makeUuid7(bea.clock.wallMs(), bea.random);
        const auto applied = std::get<Applied>(bea.submit(*Intent::putPost(post), mid));
        QVERIFY(!applied.ackToken.isEmpty());
        QVERIFY(!bea.backend().observed(applied.ackToken, reset.snapshot));
        const auto again = std::get<Applied>(bea.submit(*Intent::putPost(post), mid));
        QCOMPARE(again.ackToken, applied.ackToken);

        const auto pulled = std::get<PullPage>(bea.pull(reset.cursor));
        QVERIFY(!pulled.more);
        QVERIFY(bea.backend().observed(applied.ackToken, pulled.snapshot));
        QVERIFY(!bea.backend().isForeignEpoch(applied.ackToken, pulled.cursor));
        QCOMPARE(pulled.batch.unstorable.size(), 0);
        QCOMPARE(pulled.batch.posts.size(), 1);
        QCOMPARE(pulled.batch.posts.first().text, post.text);
        QVERIFY(pulled.batch.posts.first().createdAt.isValid());
        QCOMPARE(pulled.batch.people.first().handle, QStringLiteral("bea"));
        QCOMPARE(pulled.batch.people.first().name, QStringLiteral("Name of bea"));
        const auto empty = std::get<PullPage>(bea.pull(pulled.cursor));
        QCOMPARE(empty.batch.posts.size(), 0);

        const auto liked = std::get<Applied>(bea.submit(Intent::setLike(post.id, true)));
        QCOMPARE(liked.counts->likes, 1);
        // A walk of pages of one.
        NewPost reply;
        reply.id = PostId(makeUuid7(bea.clock.wallMs(), bea.random));
        reply.text = QStringLiteral("reply");
        reply.replyTo = post.id;
        QVERIFY(std::holds_alternative<Applied>(bea.submit(*Intent::putPost(reply))));
        QByteArray cursor = empty.cursor;
        QSet<PostId> seen;
        int pages = 0;
        for (bool more = true; more; ++pages) {
            const auto step = std::get<PullPage>(bea.pull(cursor, 1));
            for (const Post &each : step.batch.posts) {
                seen.insert(each.id);
            }
            cursor = step.cursor;
            more = step.more;
            QVERIFY(pages < 20);
        }
        QVERIFY(pages >= 2);
        QVERIFY(seen.contains(post.id) && seen.contains(reply.id));

        const auto home = bea.page(PageQuery::of(FeedList::Home)).items;
        QCOMPARE(home.size(), 1);
        QCOMPARE(home.constFirst().post, post.id);
        const auto all = bea.page(PageQuery::of(FeedList::Everyone)).items;
        QVERIFY(std::any_of(all.cbegin(), all.cend(), [&](const auto &item) { return item.post == post.id; }));
        QCOMPARE(bea.page(PageQuery::named(PageQuery::Kind::OwnPosts)).batch.posts.size(), 2);
        QVERIFY(bea.page(PageQuery::of(FeedList::Home)).batch.mine.first().liked);
        Program fay;
        fay.server = bea.server;
        fay.store.initialize();
        QVERIFY(fay.signUp(QStringLiteral("fay")));
        QVERIFY(std::holds_alternative<Applied>(fay.submit(Intent::setFollowByHandle(QStringLiteral("bea"), true))));
        const QString fays = fay.store.lastAccount()->identity.user.text();
        const ListPage following = fay.page(PageQuery::named(PageQuery::Kind::Following, fays));
        QCOMPARE(following.people.size(), 1);
        QCOMPARE(following.batch.people.constFirst().handle, QStringLiteral("bea"));
        const QString beas = following.people.constFirst().text();
        const ListPage followers = fay.page(PageQuery::named(PageQuery::Kind::Followers, beas));
        QCOMPARE(followers.people, QList{UserId(fays)});
        const auto history = bea.backend().history(bea.exchange(bea.backend().historyRequest(post.id)));
        QVERIFY(history);
        QCOMPARE(history->texts.constLast().text, post.text);

        const auto unknown =
            std::get<Rejected>(bea.submit(Intent::setFollowByHandle(QStringLiteral("nobody_here"), true)));
        QCOMPARE(unknown.code, QStringLiteral("unknown_person"));
        const auto self = std::get<Rejected>(bea.submit(Intent::setFollowByHandle(QStringLiteral("bea"), true)));
        QCOMPARE(self.code, QStringLiteral("self_follow"));
        QVERIFY(std::holds_alternative<Applied>(bea.submit(Intent::deletePost(post.id))));
        QVERIFY(std::holds_alternative<Applied>(bea.submit(Intent::setLike(post.id, false))));
        const auto gone = std::get<PullPage>(bea.pull(cursor));
        const auto tombstone = std::find_if(gone.batch.posts.begin(), gone.batch.posts.end(),
                                            [&](const Post &each) { return each.id == post.id; });
        QVERIFY(tombstone != gone.batch.posts.end());
        QVERIFY(tombstone->deleted && tombstone->text.isEmpty());
    }

    void faultsAreUnderstood_data()
    {
        QTest::addColumn<QJsonObject>("fault");
        QTest::addColumn<int>("outcome");
        const auto add = [](const char *name, const QJsonObject &fault, qsizetype outcome) {
            QTest::newRow(name) << fault << static_cast<int>(outcome);
        };
        const auto action = [](const char *name) {
            return QJsonObject{{QStringLiteral("match"), QStringLiteral("apply_intent")},
                               {QStringLiteral("times"), 9},
                               {QStringLiteral("action"), QString::fromLatin1(name)}};
        };
        constexpr qsizetype kWait = 2;
        constexpr qsizetype kUnreachable = 3;
        add("cut before", action("drop-before"), kWait);
        add("cut after", action("drop-after"), kWait);
        add("truncated", action("truncate"), kWait);
        add("captive portal", action("html"), kUnreachable);
        add("503", action("status"), kWait);
        add("504 after", action("status-after"), kWait);
    }
    void faultsAreUnderstood()
    {
        QFETCH(QJsonObject, fault);
        QFETCH(int, outcome);
        Program cat;
        cat.server = {ServerOrigin::fromUserInput(m_local->url()), m_local->key()};
        cat.store.initialize();
        QVERIFY(cat.signUp(QStringLiteral("cat%1").arg(m_people++)));
        NewPost post;
        post.id = PostId(makeUuid7(cat.clock.wallMs(), cat.random));
        post.text = QStringLiteral("once");
        const QString mid = makeUuid7(cat.clock.wallMs(), cat.random);
        m_local->setFaults({fault});
        const SubmitOutcome first = cat.submit(*Intent::putPost(post), mid);
        m_local->clearFaults();
        QCOMPARE(static_cast<int>(first.index()), outcome);
        QVERIFY(std::holds_alternative<Applied>(cat.submit(*Intent::putPost(post), mid)));
        QCOMPARE(cat.page(PageQuery::named(PageQuery::Kind::OwnPosts)).batch.posts.size(), 1);
    }

    void nudgesArrive()
    {
        Program dora;
        dora.server = {ServerOrigin::fromUserInput(m_local->url()), m_local->key()};
        dora.store.initialize();
        QVERIFY(dora.signUp(QStringLiteral("dora")));
        Program eva;
        eva.server = dora.server;
        eva.store.initialize();
        QVERIFY(eva.signUp(QStringLiteral("eva")));
        QtSocket socket;
        RealtimeCoordinator coordinator({socket, dora.clock, dora.random, dora.store}, dora.server,
                                        dora.store.state().identity.user);
        int nudges = 0;
        connect(&coordinator, &RealtimeCoordinator::nudged, this, [&] { ++nudges; });
        coordinator.start();
        QTRY_COMPARE_WITH_TIMEOUT(nudges, 1, kPatience);
        QVERIFY(std::holds_alternative<Applied>(eva.submit(Intent::setFollowByHandle(QStringLiteral("dora"), true))));
        QTRY_VERIFY_WITH_TIMEOUT(nudges >= 2, kPatience);
        coordinator.stop();
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<testing::LocalServer> m_local;
    int m_people = 0;
};

QTEST_GUILESS_MAIN(TestRealServer)
#include "tst_realserver.moc"
