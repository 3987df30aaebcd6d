// What was asked of the server once is there when the server is not: followers, earlier versions, what is talked about.

#include <QTemporaryDir>
#include <QtTest>

#include "app/composition/services.h"
#include "tests/support/localserver.h"
#include "tests/support/serverperson.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::testing;

namespace {

constexpr int kPatienceMs = 60'000;
const QString kPassword = u"postr-demo-1"_s;

template <class T>
Result<T> answerOf(QFuture<Result<T>> future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }, kPatienceMs)
               ? future.result()
               : Result<T>(failure(ErrorCode::Canceled, u"nobody answered"_s));
}

}  // namespace

class TestKept final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void followersAndWhatIsTalkedAbout();
    void earlierVersions();
    void withoutTheServer();

private:
    [[nodiscard]] AccountSession &session() { return *m_services->host().session(); }
    bool fetch(const PageQuery &query)
    {
        QSignalSpy fetched(&session(), &SessionView::pageFetched);
        session().fetch({query, false});
        return QTest::qWaitFor(
            [&] {
                return std::any_of(fetched.cbegin(), fetched.cend(), [&](const auto &one) {
                    return one.at(0).template value<PageWish>().query == query;
                });
            },
            kPatienceMs);
    }
    [[nodiscard]] QStringList followers()
    {
        const PeopleList list = answerOf(session().loadPeople(m_followers)).value_or(PeopleList());
        QStringList handles;
        for (const PersonSummary &person : list.people) {
            handles.append(person.handle);
        }
        return handles;
    }
    [[nodiscard]] static QStringList texts(const Result<PostHistory> &history)
    {
        QStringList all;
        const PostHistory told = history.value_or(PostHistory());
        for (const PostHistory::Text &text : told.texts) {
            all.append(text.text);
        }
        return all;
    }

    QTemporaryDir m_folder;
    LocalServer m_server{m_folder.filePath(u"server"_s), {u"--seed"_s}};
    std::unique_ptr<NetworkSettings> m_network;
    std::unique_ptr<Services> m_services;
    PageQuery m_followers;
    QStringList m_names;
    PostId m_post, m_unedited;
};

void TestKept::initTestCase()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.error()));
    const Server server{ServerOrigin::fromUserInput(m_server.url()), m_server.key()};
    ServerPerson maya(server);
    QVERIFY(maya.signIn(u"maya@postr.example"_s, kPassword));
    m_post = maya.post(u"#ferry at nine"_s).value_or(PostId());
    QVERIFY(!m_post.isEmpty());
    QVERIFY(maya.submit(*Intent::editPost(m_post, 0, u"#ferry at ten"_s)));
    m_unedited = maya.post(u"#ferry and rain"_s).value_or(PostId());
    const QString profile = m_folder.filePath(u"profile"_s);
    m_network = std::make_unique<NetworkSettings>(profile);
    m_services = std::make_unique<Services>(profile, *m_network);
    m_services->start();
    std::optional<Result<SignInReport>> told;
    QTRY_COMPARE_WITH_TIMEOUT(m_services->auth().state().kind, AuthState::Kind::SignedOut, kPatienceMs);
    m_services->auth().signIn(server, u"noor@postr.example"_s, kPassword, this,
                              [&](const Result<SignInReport> &report) { told = report; });
    QTRY_VERIFY_WITH_TIMEOUT(m_services->host().session(), kPatienceMs);
    QVERIFY(fetch(PageQuery::thread(m_post)));
    QVERIFY(fetch(PageQuery::thread(m_unedited)));
}

void TestKept::followersAndWhatIsTalkedAbout()
{
    m_followers = PageQuery::named(PageQuery::Kind::Followers, session().identity().user.text());
    QCOMPARE(followers(), QStringList());
    QVERIFY(fetch(m_followers));
    m_names = followers();
    QVERIFY(!m_names.isEmpty());
    QCOMPARE(answerOf(session().loadTrends())->toldAt, 0);
    QVERIFY(fetch(PageQuery::named(PageQuery::Kind::Explore)));
    const Trends trends = *answerOf(session().loadTrends());
    QVERIFY(trends.toldAt > 0);
    QVERIFY(
        std::any_of(trends.tags.cbegin(), trends.tags.cend(), [](const auto &tag) { return tag.name == u"ferry"; }));
}

void TestKept::earlierVersions()
{
    const int before = m_server.requestsTo(u"post_history"_s);
    const QStringList both{u"#ferry at nine"_s, u"#ferry at ten"_s};
    QCOMPARE(texts(answerOf(session().loadHistory(m_post))), both);
    QCOMPARE(texts(answerOf(session().loadHistory(m_post))), both);
    QCOMPARE(m_server.requestsTo(u"post_history"_s), before + 1);  // nothing was added since: nobody has to be asked
}

void TestKept::withoutTheServer()
{
    m_server.stop();
    m_services.reset();
    m_services = std::make_unique<Services>(m_folder.filePath(u"profile"_s), *m_network);
    m_services->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_services->host().session(), kPatienceMs);
    QCOMPARE(followers(), m_names);
    QCOMPARE(texts(answerOf(session().loadHistory(m_post))).size(), 2);
    QVERIFY(answerOf(session().loadTrends())->toldAt > 0);
    // What was never asked is not made up.
    const auto unknown = answerOf(session().loadHistory(m_unedited));
    QVERIFY(!unknown && unknown.error().code == ErrorCode::Offline);
}

QTEST_GUILESS_MAIN(TestKept)
#include "tst_kept.moc"
