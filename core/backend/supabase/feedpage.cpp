#include "core/backend/supabase/feedpage.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include "core/backend/supabase/cursor.h"
#include "core/backend/supabase/extras.h"
#include "core/backend/supabase/rowreader.h"
#include "core/backend/supabase/rows.h"

namespace postr {
namespace {

constexpr int kMaxReset = 64;

/// Kinds of the change feed; a later server may know others.
constexpr int kPost = 1;
constexpr int kPerson = 2;
constexpr int kOwnState = 3;
constexpr int kRelation = 4;
constexpr int kNotification = 5;
constexpr int kRepost = 6;
constexpr int kSeenAgain = 8;

/// One line of the feed: what is told in the same page.
struct Change {
    qint64 number = 0;
    int kind = 0;
    QString entity;
    QString person;  ///< kRepost: whose
};

/// `[number, kind, id]`, of a repost `[number, kind, id, person]`.
std::optional<Change> changeIn(const QJsonValue &value)
{
    const QJsonArray parts = value.toArray();
    const auto number = serverNumber(parts.at(0));
    const auto kind = serverNumber(parts.at(1));
    if (!number || !kind) {
        return std::nullopt;
    }
    const Change change{*number, static_cast<int>(qMin<qint64>(*kind, 100)), parts.at(2).toString(),
                        parts.at(3).toString()};
    const bool hasEntity = isUuid(change.entity);
    switch (change.kind) {
    case kPost:
    case kPerson:
    case kOwnState:
    case kRelation:
    case kNotification:
    case kSeenAgain:
        return hasEntity ? std::optional(change) : std::nullopt;
    case kRepost:
        return hasEntity && isUuid(change.person) ? std::optional(change) : std::nullopt;
    default:
        return change;
    }
}

/// What a page with this change has to say something about.
QStringList namesIn(const Change &change)
{
    switch (change.kind) {
    case kPost:
    case kPerson:
    case kOwnState:
    case kRelation:
    case kNotification:
        return {change.entity};
    case kRepost:
        return {change.entity, Repost{.person = UserId(change.person), .post = PostId(change.entity)}.name()};
    default:
        return {};
    }
}

QSet<UserId> peopleIn(const QList<Change> &changes, int kind)
{
    QSet<UserId> people;
    for (const Change &change : changes) {
        if (change.kind == kind) {
            people.insert(UserId(change.entity));
        }
    }
    return people;
}

qint64 followedIn(const QList<Change> &changes, const Batch &batch)
{
    const QSet<UserId> changed = peopleIn(changes, kRelation);
    qint64 newest = 0;
    for (const Relation &relation : batch.relations) {
        if (relation.following && changed.contains(relation.person)) {
            newest = std::max(newest, relation.ver);
        }
    }
    return newest;
}

PullReset resetTo(const QString &epoch, const Snapshot &snapshot, const QString &why)
{
    return {FeedPlace{epoch, snapshot, std::nullopt, 0}.bytes(), SeenMark{epoch, snapshot}.bytes(), why, epoch};
}

/// The changes of a page, which ends at the last of them.
QList<Change> changesIn(RowReader &answer, const FeedPlace &place, qint64 end)
{
    QList<Change> changes;
    qint64 last = place.after;
    const QJsonArray values = answer.array(QStringLiteral("changes"), kMaxRows);
    for (const QJsonValue &value : values) {
        const auto change = changeIn(value);
        if (!change) {
            answer.reject(QStringLiteral("a change that is none"));
            return {};
        }
        last = qMax(last, change->number);
        changes.append(*change);
    }
    if (last != end) {
        answer.reject(QStringLiteral("after is not the last change"));
    }
    return changes;
}

PullOutcome pageFrom(const QJsonObject &answer, const FeedPlace &place, const Snapshot &to)
{
    RowReader reader(answer);
    const bool more = reader.flag(QStringLiteral("more"));
    const qint64 after = reader.version(QStringLiteral("after"));
    const QList<Change> changes = changesIn(reader, place, after);
    // A walk keeps its end and moves forward; a page that does neither would skip rows or never finish.
    if ((place.to && *place.to != to) || (more && after <= place.after)) {
        reader.reject(QStringLiteral("the walk leads elsewhere"));
    }
    PullPage page;
    page.batch = readRows(answer.value(QStringLiteral("rows")).toObject());
    readExtras(answer, page.batch);
    QStringList named;
    for (const Change &change : changes) {
        named += namesIn(change);
    }
    if (!tells(page.batch, named)) {
        reader.reject(QStringLiteral("a change without its row"));
    }
    if (!reader.isGood()) {
        return unreadableAnswer(reader.why());
    }
    page.cursor = place.next(to, after, more).bytes();
    page.snapshot = SeenMark{place.epoch, to}.bytes();
    page.more = more;
    page.followedVer = followedIn(changes, page.batch);
    page.seenAgain = peopleIn(changes, kSeenAgain).values();
    return page;
}

}  // namespace

PullOutcome readFeedPage(const QByteArray &cursor, const ReplyMeaning &meaning)
{
    const auto *value = std::get_if<QJsonValue>(&meaning);
    if (!value) {
        return failureOutcome<PullOutcome>(meaning);
    }
    const QJsonObject answer = value->toObject();
    if (!answer.contains(QStringLiteral("epoch"))) {
        return strangeAnswer();
    }
    const auto epoch = epochOf(answer);
    const auto to = Snapshot::parse(answer.value(QStringLiteral("to")).toString().toLatin1());
    if (!epoch || !to) {
        return unreadableAnswer(epoch ? QStringLiteral("to") : QStringLiteral("epoch"));
    }
    const QString reset = answer.value(QStringLiteral("reset")).toString();
    if (!reset.isEmpty()) {
        return resetTo(*epoch, *to, reset.left(kMaxReset));
    }
    const auto place = FeedPlace::fromBytes(cursor);
    if (!place || place->epoch != *epoch) {
        return resetTo(*epoch, *to, place ? QStringLiteral("epoch") : QStringLiteral("new"));
    }
    const QString bad =
        unreadablePart(answer, {"changes", "gone", "hidden", "reposts", "notifications", "gone_notifications"});
    return bad.isEmpty() ? pageFrom(answer, *place, *to) : PullOutcome(unreadableAnswer(bad));
}

}  // namespace postr
