// The pure rules of the outbox: what collapses, and what goes next.

#include <rapidcheck.h>
#include <QTemporaryDir>
#include <QtTest>

#include "core/db/outboxstore.h"
#include "core/db/transaction.h"
#include "core/sync/collapse.h"
#include "core/sync/sendorder.h"
#include "core/view/overlay.h"
#include "tests/support/accounts.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::testing;

namespace {

PostId post(int number) { return PostId(uuid(number)); }
Mid mid(int number) { return Mid(uuid(9000 + number)); }

Intent newPost(int number, const PostId &replyTo = {})
{
    NewPost what;
    what.id = post(number);
    what.text = u"Post %1"_s.arg(number);
    what.replyTo = replyTo;
    return *Intent::putPost(what);
}

/// An outbox as the stores would keep it: a row depends on the unsent post that it is about.
class Outbox final {
public:
    OutboxRow &add(const Intent &intent)
    {
        OutboxRow row{mid(static_cast<int>(m_rows.size())), intent};
        row.number = m_rows.size();
        const PostId about = intent.kind() == IntentKind::PutPost ? intent.newPost().replyTo : intent.post();
        for (const OutboxRow &earlier : std::as_const(m_rows)) {
            if (earlier.intent.kind() == IntentKind::PutPost && !about.isEmpty() && earlier.intent.post() == about &&
                earlier.status != OutboxStatus::Committed) {
                row.dependsOn.append(earlier.mid);
            }
        }
        m_rows.append(row);
        return m_rows.last();
    }
    [[nodiscard]] const QList<OutboxRow> &rows() const { return m_rows; }
    [[nodiscard]] QList<OutboxRow> &rows() { return m_rows; }

private:
    QList<OutboxRow> m_rows;
};

Outbox randomOutbox()
{
    Outbox outbox;
    const int size = *rc::gen::inRange(1, 14);
    QList<int> written;
    QList<int> edited;
    for (int i = 0; i < size; ++i) {
        const int target = *rc::gen::inRange(1, 4);
        switch (*rc::gen::inRange(0, 7)) {
        case 0:
            if (!written.contains(target) && !edited.contains(target)) {  // nobody edits what is not written yet
                written.append(target);
                outbox.add(newPost(target, target > 1 && written.contains(target - 1) ? post(target - 1) : PostId()));
            }
            break;
        case 1:
            outbox.add(Intent::deletePost(post(target)));
            break;
        case 2:
            outbox.add(Intent::setFollow(UserId(uuid(target)), *rc::gen::arbitrary<bool>()));
            break;
        case 3:
            edited.append(target);
            outbox.add(*Intent::editPost(post(target), 0, u"edit %1"_s.arg(i)));
            break;
        case 4:
            outbox.add(Intent::mutePerson(UserId(uuid(target)), *rc::gen::arbitrary<bool>()));
            break;
        default:
            outbox.add(Intent::setLike(post(target), *rc::gen::arbitrary<bool>()));
        }
    }
    for (OutboxRow &row : outbox.rows()) {
        if (*rc::gen::inRange(0, 4) == 0) {
            row.attempts = 1;
            row.status = *rc::gen::element(OutboxStatus::Committing, OutboxStatus::Committed);
        }
    }
    return outbox;
}

bool isSame(const std::optional<Overlay::Flag> &a, const std::optional<Overlay::Flag> &b)
{
    return a.has_value() == b.has_value() && (!a || a->on == b->on);
}

/// What an unsent post or edit says in the end; empty when neither is there.
QString shownText(const Overlay &overlay, const PostId &id)
{
    if (const auto edit = overlay.edit(id)) {
        return edit->intent.text();
    }
    for (const OutboxRow &row : overlay.newPosts()) {
        if (row.intent.post() == id) {
            return row.intent.text();
        }
    }
    return {};
}

QList<OutboxRow> afterCollapse(const QList<OutboxRow> &rows)
{
    const Collapse collapsed = collapse(rows);
    QList<OutboxRow> left;
    for (OutboxRow row : rows) {
        if (collapsed.park.contains(row.mid)) {
            row.status = OutboxStatus::Failed;
        }
        for (const Collapse::Rewrite &rewrite : collapsed.rewrite) {
            if (rewrite.mid == row.mid) {
                row.intent = rewrite.intent;
            }
        }
        if (!collapsed.drop.contains(row.mid)) {
            left.append(row);
        }
    }
    return left;
}

}  // namespace

class TestOutboxRules final : public QObject {
    Q_OBJECT

private slots:
    void picturesHaveALaneOfTheirOwn();
    void aPictureThatNeverLeftVanishesWithItsRemoval();
    void theLastSetterStays();
    void whatWasAttemptedIsLeftAlone();
    void aPostDeletedBeforeItWasSentVanishes();
    void aRefusedPostVanishesToo();
    void anAttemptedPostIsDeletedBehindIt();
    void textThatAnswersItIsKept();
    void editsAreFoldedIntoWhatNeverLeft();
    void anEditBehindOneInFlightStaysBehindIt();
    void onlyTheLastReadMarkerAndProfileFieldGo();
    void followingAndBlockingKeepTheirOrder();
    void collapsingChangesNothingThatIsShown();
    void postsGoInOrder();
    void waitingBlocksItsLaneOnly();
    void aParkedPostBlocksOnlyWhatDependsOnIt();
    void nothingGoesBeforeWhatItDependsOn();
    void theStoredOutboxGivesTheSameAnswers();
};

void TestOutboxRules::theLastSetterStays()
{
    Outbox outbox;
    outbox.add(Intent::setLike(post(1), true));
    outbox.add(Intent::setLike(post(2), true));
    outbox.add(Intent::setLike(post(1), false));
    QCOMPARE(collapse(outbox.rows()).drop, QList<Mid>{mid(0)});  // sent even if stored truth says "not liked"
}

void TestOutboxRules::whatWasAttemptedIsLeftAlone()
{
    Outbox outbox;
    OutboxRow &first = outbox.add(Intent::setLike(post(1), true));
    first.status = OutboxStatus::Committing;
    first.attempts = 1;
    outbox.add(Intent::setLike(post(1), false));
    QVERIFY(collapse(outbox.rows()).isEmpty());
    const NextToSend next = nextToSend(outbox.rows(), 0);
    QCOMPARE(next.row->mid, mid(0));  // the same request again, its opposite behind it
}

void TestOutboxRules::aPostDeletedBeforeItWasSentVanishes()
{
    Outbox outbox;
    outbox.add(newPost(1));
    outbox.add(Intent::setLike(post(1), true));
    outbox.add(Intent::deletePost(post(1)));
    QCOMPARE(collapse(outbox.rows()).drop, (QList<Mid>{mid(0), mid(1), mid(2)}));
}

void TestOutboxRules::aRefusedPostVanishesToo()
{
    Outbox outbox;
    OutboxRow &refused = outbox.add(newPost(1));
    refused.status = OutboxStatus::Failed;
    refused.attempts = 1;
    refused.ackToken = "ack";
    outbox.add(Intent::deletePost(post(1)));
    QCOMPARE(collapse(outbox.rows()).drop, (QList<Mid>{mid(0), mid(1)}));
}

void TestOutboxRules::anAttemptedPostIsDeletedBehindIt()
{
    Outbox outbox;
    OutboxRow &sending = outbox.add(newPost(1));
    sending.status = OutboxStatus::Committing;
    sending.attempts = 1;
    outbox.add(Intent::deletePost(post(1)));
    QVERIFY(collapse(outbox.rows()).isEmpty());
    QCOMPARE(nextToSend(outbox.rows(), 0).row->mid, mid(0));
    outbox.rows()[0].status = OutboxStatus::Committed;
    QCOMPARE(nextToSend(outbox.rows(), 0).row->mid, mid(1));
}

void TestOutboxRules::textThatAnswersItIsKept()
{
    Outbox outbox;
    outbox.add(newPost(1));
    outbox.add(newPost(2, post(1)));
    outbox.add(Intent::deletePost(post(1)));
    const Collapse collapsed = collapse(outbox.rows());
    QCOMPARE(collapsed.drop, (QList<Mid>{mid(0), mid(2)}));
    QCOMPARE(collapsed.park, QList<Mid>{mid(1)});
    outbox.add(*Intent::editPost(post(2), 0, u"edited"_s));
    const Collapse edited = collapse(outbox.rows());
    QCOMPARE(edited.park, QList<Mid>{mid(1)});
    QCOMPARE(edited.rewrite.size(), 1);
    QCOMPARE(edited.rewrite.constFirst().intent.text(), u"edited"_s);  // as it was last written
}

void TestOutboxRules::editsAreFoldedIntoWhatNeverLeft()
{
    Outbox outbox;
    outbox.add(newPost(1));
    outbox.add(*Intent::editPost(post(1), 0, u"better"_s));
    outbox.add(*Intent::editPost(post(2), 4, u"one"_s));
    outbox.add(*Intent::editPost(post(2), 5, u"two"_s));
    outbox.add(*Intent::editPost(post(3), 1, u"in vain"_s));
    outbox.add(Intent::deletePost(post(3)));
    const Collapse collapsed = collapse(outbox.rows());
    QCOMPARE(collapsed.drop, (QList<Mid>{mid(1), mid(3), mid(4)}));
    QCOMPARE(collapsed.rewrite.size(), 2);
    QCOMPARE(collapsed.rewrite.at(0).mid, mid(0));
    QCOMPARE(collapsed.rewrite.at(0).intent.text(), u"better"_s);
    QCOMPARE(collapsed.rewrite.at(0).intent.kind(), IntentKind::PutPost);
    QCOMPARE(collapsed.rewrite.at(1).mid, mid(2));
    QCOMPARE(collapsed.rewrite.at(1).intent.text(), u"two"_s);
    QCOMPARE(collapsed.rewrite.at(1).intent.baseRev(), 4);  // what the person saw first
}

void TestOutboxRules::anEditBehindOneInFlightStaysBehindIt()
{
    Outbox outbox;
    OutboxRow &sending = outbox.add(*Intent::editPost(post(1), 0, u"one"_s));
    sending.status = OutboxStatus::Committing;
    sending.attempts = 1;
    outbox.add(*Intent::editPost(post(1), 0, u"two"_s));
    QVERIFY(collapse(outbox.rows()).isEmpty());
    QCOMPARE(nextToSend(outbox.rows(), 0).row->mid, mid(0));
}

void TestOutboxRules::onlyTheLastReadMarkerAndProfileFieldGo()
{
    Outbox outbox;
    outbox.add(Intent::markRead(5));
    outbox.add(*Intent::setProfile(ProfileField::Bio, u"a"_s));
    outbox.add(*Intent::setProfile(ProfileField::Name, u"b"_s));
    outbox.add(Intent::markRead(9));
    outbox.add(*Intent::setProfile(ProfileField::Bio, u"c"_s));
    QCOMPARE(collapse(outbox.rows()).drop, (QList<Mid>{mid(0), mid(1)}));
}

void TestOutboxRules::followingAndBlockingKeepTheirOrder()
{
    Outbox outbox;
    outbox.add(Intent::setRelation(IntentKind::SetBlock, UserId(uuid(2)), false)).notBefore = 1000;
    outbox.add(Intent::setFollow(UserId(uuid(2)), true));
    QVERIFY(collapse(outbox.rows()).isEmpty());   // not the same thing
    QVERIFY(!nextToSend(outbox.rows(), 10).row);  // but one after the other
}

void TestOutboxRules::collapsingChangesNothingThatIsShown()
{
    const bool holds = rc::check("the overlay is the same before and after", [] {
        const Outbox outbox = randomOutbox();
        const Overlay before = Overlay::fold(outbox.rows());
        const QList<OutboxRow> left = afterCollapse(outbox.rows());
        const Overlay after = Overlay::fold(left);
        QSet<PostId> vanished;
        for (const OutboxRow &row : outbox.rows()) {
            const bool dropped =
                std::none_of(left.cbegin(), left.cend(), [&](const OutboxRow &kept) { return kept.mid == row.mid; });
            if (dropped && row.intent.kind() == IntentKind::PutPost) {
                vanished.insert(row.intent.post());
                RC_ASSERT(before.isDeleted(row.intent.post()));
            }
        }
        for (int number = 1; number <= 4; ++number) {
            const UserId someone(uuid(number));
            const auto followBefore = before.follow(someone, {});
            const auto followAfter = after.follow(someone, {});
            RC_ASSERT(isSame(followBefore, followAfter));
            const auto muteBefore = before.mute(someone);
            const auto muteAfter = after.mute(someone);
            RC_ASSERT(isSame(muteBefore, muteAfter));
            if (vanished.contains(post(number))) {
                continue;  // nobody sees it any more
            }
            RC_ASSERT(before.isDeleted(post(number)) == after.isDeleted(post(number)));
            const auto likeBefore = before.like(post(number));
            const auto likeAfter = after.like(post(number));
            RC_ASSERT(isSame(likeBefore, likeAfter));
            const QString textBefore = shownText(before, post(number));
            const QString textAfter = shownText(after, post(number));
            RC_ASSERT(before.isDeleted(post(number)) || textBefore == textAfter);
        }
    });
    QVERIFY(holds);
}

void TestOutboxRules::postsGoInOrder()
{
    Outbox outbox;
    outbox.add(newPost(1));
    outbox.add(newPost(2));
    QCOMPARE(nextToSend(outbox.rows(), 0).row->mid, mid(0));
    outbox.rows()[0].status = OutboxStatus::Committed;
    QCOMPARE(nextToSend(outbox.rows(), 0).row->mid, mid(1));
}

void TestOutboxRules::waitingBlocksItsLaneOnly()
{
    Outbox outbox;
    outbox.add(newPost(1)).notBefore = 1000;
    outbox.add(newPost(2));
    outbox.add(Intent::setFollow(UserId(uuid(3)), true));
    QCOMPARE(nextToSend(outbox.rows(), 10).row->mid, mid(2));
    outbox.rows()[2].status = OutboxStatus::Committed;
    const NextToSend next = nextToSend(outbox.rows(), 10);
    QVERIFY(!next.row);
    QCOMPARE(next.wakeAt, std::optional<qint64>(1000));
    QCOMPARE(nextToSend(outbox.rows(), 1000).row->mid, mid(0));
}

void TestOutboxRules::aParkedPostBlocksOnlyWhatDependsOnIt()
{
    Outbox outbox;
    OutboxRow &parked = outbox.add(newPost(1));
    parked.status = OutboxStatus::Failed;
    outbox.add(newPost(2, post(1)));
    outbox.add(newPost(3));
    QCOMPARE(nextToSend(outbox.rows(), 0).row->mid, mid(2));
}

void TestOutboxRules::nothingGoesBeforeWhatItDependsOn()
{
    const bool holds = rc::check("dependants after what they depend on, lanes in order", [] {
        QList<OutboxRow> rows = afterCollapse(randomOutbox().rows());
        QList<OutboxRow> sent;
        for (NextToSend next = nextToSend(rows, 0); next.row; next = nextToSend(rows, 0)) {
            for (OutboxRow &row : rows) {
                if (row.mid == next.row->mid) {
                    row.status = OutboxStatus::Committed;
                }
                RC_ASSERT(!next.row->dependsOn.contains(row.mid) || row.status == OutboxStatus::Committed);
            }
            for (const OutboxRow &earlier : sent) {
                RC_ASSERT(earlier.intent.lane() != next.row->intent.lane() || earlier.number < next.row->number);
            }
            sent.append(*next.row);
        }
    });
    QVERIFY(holds);
}

/// What is looked up in the database, so that nobody has to read all of it, is what the rules say about all of it.
void TestOutboxRules::theStoredOutboxGivesTheSameAnswers()
{
    QTemporaryDir folder;
    auto database = openAccount(folder.path(), somebody(), u"me"_s);
    QVERIFY(database);
    Connection &connection = database->connection();
    QVERIFY(connection.execute(u"PRAGMA synchronous = OFF"_s));
    const UserId me = database->user();
    const bool holds = rc::check("the same choice and the same collapse", [&] {
        Outbox outbox = randomOutbox();
        outbox.add(Intent::uploadMedia(u"me/post/1-a.jpg"_s, u"a.jpg"_s, u"image/jpeg"_s));
        for (OutboxRow &row : outbox.rows()) {
            row.notBefore = *rc::gen::element<qint64>(0, 0, 5, 20, 1'000'000'000);
            row.attempts = row.attempts == 0 ? *rc::gen::element(0, 0, 1) : row.attempts;
            row.status = *rc::gen::inRange(0, 6) == 0 ? OutboxStatus::Failed : row.status;
            if (*rc::gen::inRange(0, 6) == 0) {
                row.dependsOn.append(mid(*rc::gen::inRange(0, 14)));  // perhaps one that was observed
                row.dependsOn.removeAll(row.mid);
            }
        }
        const Status done = transact(connection, [&] {
            for (const OutboxRow &row : outbox::load(connection, me)) {
                outbox::drop(connection, me, row.mid);
            }
            for (const OutboxRow &row : outbox.rows()) {
                outbox::restore(connection, me, row);
            }
            const Collapse all = collapse(outbox.rows());
            const Collapse looked = collapse(outbox::collapsible(connection, me));
            RC_ASSERT(all.drop == looked.drop);
            RC_ASSERT(all.park == looked.park);
            RC_ASSERT(all.rewrite.size() == looked.rewrite.size());
            for (qsizetype i = 0; i < all.rewrite.size(); ++i) {
                RC_ASSERT(all.rewrite.at(i).mid == looked.rewrite.at(i).mid);
                RC_ASSERT(all.rewrite.at(i).intent.args() == looked.rewrite.at(i).intent.args());
            }
            for (const Lane lane : {Lane::Intents, Lane::Uploads}) {
                const NextToSend pure = nextToSend(outbox.rows(), 10, lane);
                const NextToSend stored = nextToSend(connection, me, 10, lane);
                RC_ASSERT(pure.row.has_value() == stored.row.has_value());
                const bool isSame = !pure.row || pure.row->mid == stored.row->mid;
                RC_ASSERT(isSame);
                RC_ASSERT(pure.wakeAt == stored.wakeAt);
            }
            qsizetype committed = 0;
            for (const OutboxRow &row : outbox.rows()) {
                committed += row.status == OutboxStatus::Committed ? 1 : 0;
            }
            RC_ASSERT(outbox::committed(connection, me).size() == committed);
        });
        RC_ASSERT(done.has_value());
    });
    QVERIFY(holds);
}

void TestOutboxRules::picturesHaveALaneOfTheirOwn()
{
    Outbox outbox;
    outbox.add(Intent::uploadMedia(u"me/post/1-a.jpg"_s, u"a.jpg"_s, u"image/jpeg"_s));
    outbox.add(newPost(1)).dependsOn = {mid(0)};
    outbox.add(Intent::setLike(post(7), true));
    QCOMPARE(nextToSend(outbox.rows(), 0).row->mid, mid(2));  // the post waits for its picture, nothing else does
    QCOMPARE(nextToSend(outbox.rows(), 0, Lane::Uploads).row->mid, mid(0));
    outbox.rows()[0].status = OutboxStatus::Committed;
    QVERIFY(!nextToSend(outbox.rows(), 0, Lane::Uploads).row);
    QCOMPARE(nextToSend(outbox.rows(), 0).row->mid, mid(1));
}

void TestOutboxRules::aPictureThatNeverLeftVanishesWithItsRemoval()
{
    const QString path = u"me/post/1-a.jpg"_s;
    Outbox outbox;
    outbox.add(Intent::uploadMedia(path, u"a.jpg"_s, u"image/jpeg"_s));
    outbox.add(Intent::deleteMedia(path));
    QCOMPARE(collapse(outbox.rows()).drop, (QList<Mid>{mid(0), mid(1)}));
    outbox.rows()[0].attempts = 1;  // it may have arrived
    QVERIFY(collapse(outbox.rows()).isEmpty());
}

QTEST_GUILESS_MAIN(TestOutboxRules)
#include "tst_outboxrules.moc"
