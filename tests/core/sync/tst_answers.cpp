// What the server answers to questions that have no place in truth is kept, and replaced piece by piece.

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include "core/db/answerstore.h"
#include "core/db/poststore.h"
#include "core/db/transaction.h"
#include "core/view/profilereader.h"
#include "core/view/trendreader.h"
#include "tests/core/sync/enginebench.h"
#include "tests/support/serverrows.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::test;

namespace {

const UserId kA{u"a"_s}, kB{u"b"_s}, kC{u"c"_s}, kD{u"d"_s}, kE{u"e"_s};
const PageQuery kFollowers = PageQuery::named(PageQuery::Kind::Followers, kAnn);

PeopleList followers(EngineBench &bench)
{
    return *readConsistently(bench.connection(),
                             [&] { return profilereader::loadPeople(bench.connection(), UserId(kMe), kFollowers); });
}

QStringList ids(const QList<PersonSummary> &people)
{
    QStringList all;
    for (const PersonSummary &person : people) {
        all.append(person.id.text());
    }
    return all;
}

/// Answers one function with what `more` makes of an empty page.
EngineBench::Script answering(const QString &function, std::function<QJsonObject(const QJsonObject &)> more)
{
    return
        [function, more = std::move(more)](const QString &asked, const QJsonObject &args) -> std::optional<HttpReply> {
            if (asked != function) {
                return std::nullopt;
            }
            return answered(200, pageJson(u"e"_s, more(args)));
        };
}

}  // namespace

class TestAnswers final : public QObject {
    Q_OBJECT

private slots:
    void aNewWalkKeepsWhatItHasNotReached();
    void anOrderIsBounded();
    void followersAreKept();
    void whatIsTalkedAboutIsTheServers();
    void textsGoWithTheirPost();
    void theOldestAnswersGoFirst();
};

void TestAnswers::aNewWalkKeepsWhatItHasNotReached()
{
    const PeopleOrder first = PeopleOrder().with({kA, kB}, std::nullopt, 20);
    QCOMPARE(first, (PeopleOrder{{kA, kB}, 2, 20}));
    const PeopleOrder whole = first.with({kC, kD}, 20, std::nullopt);
    QCOMPARE(whole, (PeopleOrder{{kA, kB, kC, kD}, 4, std::nullopt}));
    QCOMPARE(whole.with({kB}, 20, 10), whole);  // of a walk that is over
    // Somebody came on top: what is below stays until the walk gets there.
    const PeopleOrder again = whole.with({kE, kA}, std::nullopt, 30);
    QCOMPARE(again, (PeopleOrder{{kE, kA, kB, kC, kD}, 2, 30}));
    // B and C left meanwhile.
    QCOMPARE(again.with({kD}, 30, std::nullopt), (PeopleOrder{{kE, kA, kD}, 3, std::nullopt}));
    // Nothing of the page was known: how what is known goes on from there cannot be told.
    QCOMPARE(whole.with({kE}, std::nullopt, 5), (PeopleOrder{{kE}, 1, 5}));
    QCOMPARE(whole.with({}, std::nullopt, std::nullopt), PeopleOrder());
}

void TestAnswers::anOrderIsBounded()
{
    QList<UserId> many;
    for (int i = 0; i < PeopleOrder::kMost + 10; ++i) {
        many.append(UserId(QString::number(i)));
    }
    const PeopleOrder order = PeopleOrder().with(many, std::nullopt, 7);
    QCOMPARE(order.people.size(), PeopleOrder::kMost);
    QVERIFY(!order.next);
}

void TestAnswers::followersAreKept()
{
    EngineBench bench;
    populate(bench);
    QVERIFY(bench.sync());
    bench.script = answering(u"people_page"_s, [](const QJsonObject &args) -> QJsonObject {
        if (args.value(u"before"_s).isNull()) {
            return {{u"order"_s, QJsonArray{kAnn, u"nonsense"_s}}, {u"more"_s, true}, {u"next"_s, 5}};
        }
        return {{u"order"_s, QJsonArray{kBob}}, {u"more"_s, false}};
    });
    bench.driver->requestPage({kFollowers, false});
    QVERIFY(bench.sync());
    QCOMPARE(ids(followers(bench).people), QStringList{kAnn});
    QCOMPARE(followers(bench).next, std::optional<qint64>(5));
    PageQuery second = kFollowers;
    second.from = 5;
    bench.driver->requestPage({second, false});
    QVERIFY(bench.sync());
    bench.kill();
    bench.open();
    QCOMPARE(ids(followers(bench).people), (QStringList{kAnn, kBob}));
    QVERIFY(!followers(bench).next);
}

void TestAnswers::whatIsTalkedAboutIsTheServers()
{
    EngineBench bench;
    populate(bench);
    QVERIFY(bench.sync());
    const qint64 now = bench.clock.wallMs();
    const auto load = [&](qint64 at) {
        return *readConsistently(bench.connection(),
                                 [&] { return trendreader::load(bench.connection(), UserId(kMe), at); });
    };
    QCOMPARE(load(now).toldAt, 0);
    bench.script = answering(u"explore_page"_s, [](const QJsonObject &) -> QJsonObject {
        const auto tag = [](const QString &name, int posts, int people) {
            return QJsonObject{{u"tag"_s, name}, {u"posts"_s, posts}, {u"people"_s, people}};
        };
        return {{u"tags"_s, QJsonArray{tag(u"ferry"_s, 9, 4), tag(u"two words"_s, 3, 3), tag(u"tea"_s, -1, 1)}},
                {u"people"_s, QJsonArray{kBob, kAnn}}};
    });
    bench.driver->requestPage({PageQuery::named(PageQuery::Kind::Explore), false});
    QVERIFY(bench.sync());
    Trends trends = load(bench.clock.wallMs());
    QCOMPARE(trends.toldAt, bench.clock.wallMs());
    QCOMPARE(trends.tags, (QList<Trends::Tag>{{u"ferry"_s, 9, 4}}));  // what no post can hold is left out
    QCOMPARE(ids(trends.people), QStringList{kBob});                  // Ann is followed
    constexpr qint64 kDay = 24LL * 60 * 60 * 1000;
    QCOMPARE(load(bench.clock.wallMs() + kDay).toldAt, 0);  // yesterday's talk is counted here again
    QCOMPARE(load(bench.clock.wallMs() - 1).toldAt, 0);
}

void TestAnswers::textsGoWithTheirPost()
{
    EngineBench bench;
    populate(bench);
    QVERIFY(bench.sync());
    const PostId post(numbered(1)), other(numbered(3));
    const PostHistory history{{{0, u"At first"_s, QDateTime::fromMSecsSinceEpoch(5, Qt::UTC)},
                               {1, u"Now"_s, QDateTime::fromMSecsSinceEpoch(7, Qt::UTC)}}};
    const auto kept = [&](const PostId &id) {
        return *readConsistently(bench.connection(),
                                 [&] { return answers::history(bench.connection(), UserId(kMe), id); });
    };
    (void)transact(bench.connection(), [&] {
        answers::setHistory(bench.connection(), UserId(kMe), post, history, 1);
        answers::setHistory(bench.connection(), UserId(kMe), other, history, 1);
    });
    QVERIFY(kept(post));
    QCOMPARE(kept(post)->texts, history.texts);
    (void)transact(bench.connection(), [&] {
        posts::bury(bench.connection(), UserId(kMe), post, 2);
        posts::evict(bench.connection(), UserId(kMe), other);
    });
    QVERIFY(!kept(post));
    QVERIFY(!kept(other));
}

void TestAnswers::theOldestAnswersGoFirst()
{
    EngineBench bench;
    (void)transact(bench.connection(), [&] {
        for (int i = 0; i < 310; ++i) {
            const PageQuery query = PageQuery::named(PageQuery::Kind::Following, QString::number(i));
            answers::setPeople(bench.connection(), UserId(kMe), query, {{kA}, 1, {}}, 1000 + i);
        }
    });
    const auto isKept = [&](int i) {
        const PageQuery query = PageQuery::named(PageQuery::Kind::Following, QString::number(i));
        return *readConsistently(bench.connection(), [&] {
            return !answers::people(bench.connection(), UserId(kMe), query).people.isEmpty();
        });
    };
    QVERIFY(!isKept(9));
    QVERIFY(isKept(10));
    QVERIFY(isKept(309));
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
