// A page in pieces: nothing is lost, and nothing is torn apart that must be stored together.

#include <rapidcheck.h>
#include <QtTest>

#include "core/sync/slices.h"
#include "tests/support/accounts.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr;
using namespace postr::testing;

namespace {

PostId post(int number) { return PostId(uuid(number)); }

Batch randomBatch()
{
    Batch batch;
    const int posts = *rc::gen::inRange(0, 30);
    for (int i = 0; i < posts; ++i) {
        Post made;
        made.id = post(i);
        made.replyTo = *rc::gen::inRange(0, 3) == 0 ? post(*rc::gen::inRange(0, 60)) : PostId();
        made.quote = *rc::gen::inRange(0, 6) == 0 ? post(*rc::gen::inRange(0, 60)) : PostId();
        made.deleted = *rc::gen::inRange(0, 5) == 0;
        batch.posts.append(made);
    }
    for (int i = *rc::gen::inRange(0, 20); i > 0; --i) {
        switch (*rc::gen::inRange(0, 5)) {
        case 0:
            batch.people.append(person(i));
            break;
        case 1:
            batch.mine.append({.post = post(*rc::gen::inRange(0, 60))});
            break;
        case 2:
            batch.pulses.append({.id = post(*rc::gen::inRange(0, 60)), .counts = {}, .mine = {}});
            break;
        case 3:
            batch.reposts.append({.person = UserId(uuid(i)), .post = post(*rc::gen::inRange(0, 60))});
            break;
        default: {
            Notification notification;
            notification.id = uuid(i);
            batch.notifications.append(notification);
        }
        }
    }
    const auto some = [](auto &ids) {
        for (int i = *rc::gen::inRange(0, 25); i > 0; --i) {
            ids.append(std::decay_t<decltype(ids.first())>(uuid(100 + i)));
        }
    };
    some(batch.gone);
    some(batch.hidden);
    some(batch.gonePeople);
    some(batch.hiddenPeople);
    some(batch.goneNotifications);
    for (int i = *rc::gen::inRange(0, 25); i > 0; --i) {
        batch.unstorable.append({uuid(200 + i), {}, {}});
    }
    return batch;
}

/// The pieces as one again, each kind in its order.
Batch together(const QList<Batch> &pieces)
{
    Batch all;
    for (const Batch &piece : pieces) {
        all.people += piece.people;
        all.posts += piece.posts;
        all.mine += piece.mine;
        all.pulses += piece.pulses;
        all.reposts += piece.reposts;
        all.notifications += piece.notifications;
        all.gone += piece.gone;
        all.hidden += piece.hidden;
        all.gonePeople += piece.gonePeople;
        all.hiddenPeople += piece.hiddenPeople;
        all.goneNotifications += piece.goneNotifications;
        all.unstorable += piece.unstorable;
    }
    return all;
}

QStringList named(const Batch &batch)
{
    QStringList names;
    for (const Profile &profile : batch.people) {
        names.append(u"person "_s + profile.id.text());
    }
    for (const Post &each : batch.posts) {
        names.append(u"post "_s + each.id.text());
    }
    for (const Mine &mine : batch.mine) {
        names.append(u"mine "_s + mine.post.text());
    }
    for (const PostPulse &pulse : batch.pulses) {
        names.append(u"pulse "_s + pulse.id.text());
    }
    for (const Repost &repost : batch.reposts) {
        names.append(u"repost "_s + repost.post.text() + repost.person.text());
    }
    for (const Notification &notification : batch.notifications) {
        names.append(u"notification "_s + notification.id);
    }
    for (const PostId &gone : batch.gone) {
        names.append(u"gone "_s + gone.text());
    }
    for (const PostId &hidden : batch.hidden) {
        names.append(u"hidden "_s + hidden.text());
    }
    for (const UserId &gone : batch.gonePeople) {
        names.append(u"gone person "_s + gone.text());
    }
    for (const UserId &hidden : batch.hiddenPeople) {
        names.append(u"hidden person "_s + hidden.text());
    }
    for (const QString &gone : batch.goneNotifications) {
        names.append(u"gone notification "_s + gone);
    }
    for (const UnstorableRow &row : batch.unstorable) {
        names.append(u"aside "_s + row.entity);
    }
    return names;
}

/// In which piece the rows about each post are; -1 when in several.
QHash<PostId, int> places(const QList<Batch> &pieces)
{
    QHash<PostId, int> where;
    const auto note = [&](const PostId &id, int piece) {
        where.insert(id, where.value(id, piece) == piece ? piece : -1);
    };
    for (int i = 0; i < pieces.size(); ++i) {
        for (const Post &each : pieces.at(i).posts) {
            note(each.id, i);
        }
        for (const Mine &mine : pieces.at(i).mine) {
            note(mine.post, i);
        }
        for (const PostPulse &pulse : pieces.at(i).pulses) {
            note(pulse.id, i);
        }
        for (const Repost &repost : pieces.at(i).reposts) {
            note(repost.post, i);
        }
    }
    return where;
}

}  // namespace

class TestSlices final : public QObject {
    Q_OBJECT

private slots:
    void nothingIsLostOrTornApart();
    void aPageOfUnrelatedRowsIsCutEvenly();
    void veryManyThatAreGoneAreCut();
};

void TestSlices::nothingIsLostOrTornApart()
{
    const bool holds = rc::check("pieces hold what the page held", [] {
        const Batch batch = randomBatch();
        const int rows = *rc::gen::inRange(1, 12);
        const QList<Batch> pieces = slices(batch, rows);
        QStringList before = named(batch);
        QStringList after = named(together(pieces));
        before.sort();
        after.sort();
        RC_ASSERT(before == after);
        const QHash<PostId, int> where = places(pieces);
        QSet<PostId> counted;
        for (const Post &each : batch.posts) {
            counted.insert(each.id);
        }
        for (const PostPulse &pulse : batch.pulses) {
            counted.insert(pulse.id);
        }
        for (const int piece : where) {
            RC_ASSERT(piece >= 0);
        }
        for (const Post &each : batch.posts) {
            for (const PostId &other : {each.replyTo, each.quote}) {
                const bool isTogether = !counted.contains(other) || where.value(other) == where.value(each.id);
                RC_ASSERT(isTogether);
            }
        }
        bool hadPosts = false;
        for (const Batch &piece : pieces) {
            const bool isInOrder = piece.people.isEmpty() || !hadPosts;
            RC_ASSERT(isInOrder);
            hadPosts = hadPosts || !piece.posts.isEmpty();
        }
        if (pieces.size() > 1) {
            for (const Batch &piece : pieces) {
                for (const qsizetype ids :
                     {piece.gone.size(), piece.hidden.size(), piece.gonePeople.size(), piece.hiddenPeople.size(),
                      piece.goneNotifications.size(), piece.unstorable.size()}) {
                    RC_ASSERT(ids <= rows);
                }
            }
        }
        RC_ASSERT(pieces.constLast().gone.isEmpty() == batch.gone.isEmpty());
        for (const Post &each : batch.posts) {
            const bool isLast = !each.deleted || where.value(each.id) == pieces.size() - 1;
            RC_ASSERT(isLast);
        }
    });
    QVERIFY(holds);
}

void TestSlices::aPageOfUnrelatedRowsIsCutEvenly()
{
    Batch batch;
    for (int i = 0; i < 200; ++i) {
        Post each;
        each.id = post(i);
        each.root = post(999);  // which this page does not tell of
        batch.posts.append(each);
    }
    const QList<Batch> pieces = slices(batch, 25);
    QCOMPARE(pieces.size(), 8);
    for (const Batch &piece : pieces) {
        QCOMPARE(piece.posts.size(), 25);
    }
    QCOMPARE(slices({}, 25).size(), 1);  // the cursor of a page without rows is stored, too
}

void TestSlices::veryManyThatAreGoneAreCut()
{
    Batch batch;
    for (int i = 0; i < 40; ++i) {
        batch.gone.append(post(i));
    }
    batch.read = ReadMarker{1, 2};
    const QList<Batch> pieces = slices(batch, 16);
    QCOMPARE(pieces.size(), 3);
    QCOMPARE(together(pieces).gone, batch.gone);
    for (const Batch &piece : pieces) {
        QVERIFY(takesAway(piece));
        QVERIFY(piece.gone.size() <= 16);
    }
    QVERIFY(pieces.constLast().read);
}

QTEST_GUILESS_MAIN(TestSlices)
#include "tst_slices.moc"
