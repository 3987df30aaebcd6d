#include "core/backend/supabase/extras.h"

#include <QJsonArray>
#include <QSet>
#include <algorithm>

#include "core/backend/supabase/rowreader.h"
#include "core/backend/supabase/rows.h"

namespace postr {
namespace {

constexpr int kMaxNote = 4096;
constexpr int kMaxEpoch = 200;

/// Reads each item of a list; one that cannot be read, and each beyond the bound, is put aside.
template <class Read>
void readEach(const QJsonObject &answer, const QString &name, Batch &batch, const Read &read)
{
    const QJsonArray values = answer.value(name).toArray();
    for (qsizetype i = 0; i < values.size(); ++i) {
        RowReader row(values.at(i).toObject());
        if (i < kMaxRows) {
            read(row, values.at(i));
        } else {
            row.reject(QStringLiteral("too many"));
        }
        if (!row.isGood()) {
            batch.unstorable.append(unstorableRow(values.at(i), name + QStringLiteral(": ") + row.why()));
        }
    }
}

/// Ids as `Id`s (or texts).
template <class Item>
void readIds(const QJsonObject &answer, const QString &name, QList<Item> &ids, Batch &batch)
{
    readEach(answer, name, batch, [&](RowReader &row, const QJsonValue &value) {
        if (isUuid(value.toString())) {
            ids.append(Item(value.toString()));
        } else {
            row.reject(QStringLiteral("no id"));
        }
    });
}

void readReposts(const QJsonObject &answer, Batch &batch)
{
    readEach(answer, QStringLiteral("reposts"), batch, [&](RowReader &row, const QJsonValue &) {
        const Repost repost{UserId(row.uuid(QStringLiteral("person"))), PostId(row.uuid(QStringLiteral("post"))),
                            row.flag(QStringLiteral("on")), row.version(QStringLiteral("sort")),
                            row.version(QStringLiteral("ver"))};
        if (row.isGood()) {
            batch.reposts.append(repost);
        }
    });
}

void readNotifications(const QJsonObject &answer, Batch &batch)
{
    readEach(answer, QStringLiteral("notifications"), batch, [&](RowReader &row, const QJsonValue &) {
        Notification notification;
        notification.id = row.uuid(QStringLiteral("id"));
        const auto kind = notificationKindFromName(row.text(QStringLiteral("kind"), kMaxNote));
        notification.actor = UserId(row.optionalUuid(QStringLiteral("actor")));
        notification.post = PostId(row.optionalUuid(QStringLiteral("post")));
        notification.note = row.optionalText(QStringLiteral("note"), kMaxNote);
        notification.on = row.flag(QStringLiteral("on"));
        notification.createdAt = row.time(QStringLiteral("created_at"));
        notification.sort = row.version(QStringLiteral("sort"));
        notification.ver = row.version(QStringLiteral("ver"));
        if (!kind) {
            row.reject(QStringLiteral("a kind of a later version"));
        }
        if (row.isGood()) {
            notification.kind = *kind;
            batch.notifications.append(notification);
        }
    });
}

void readPulses(const QJsonObject &answer, Batch &batch)
{
    readEach(answer, QStringLiteral("states"), batch, [&](RowReader &row, const QJsonValue &) {
        const PostId id(row.uuid(QStringLiteral("id")));
        const PostCounts counts = readCounts(row.object(QStringLiteral("counts"))).value_or(PostCounts());
        const auto mine = readMine(row, id);
        if (row.isGood()) {
            batch.pulses.append({id, counts, mine});
        }
    });
}

void readMarker(const QJsonValue &value, Batch &batch)
{
    if (value.isNull() || value.isUndefined()) {
        return;
    }
    RowReader row(value.toObject());
    const ReadMarker marker{row.version(QStringLiteral("up_to")), row.version(QStringLiteral("ver"))};
    if (row.isGood()) {
        batch.read = marker;
    } else {
        batch.unstorable.append(unstorableRow(value, QStringLiteral("read: ") + row.why()));
    }
}

}  // namespace

std::optional<QString> epochOf(const QJsonObject &answer)
{
    const QString epoch = answer.value(QStringLiteral("epoch")).toString();
    return epoch.isEmpty() || epoch.size() > kMaxEpoch ? std::nullopt : std::optional(epoch);
}

QString unreadablePart(const QJsonObject &answer, const Lists &lists)
{
    if (!epochOf(answer)) {
        return QStringLiteral("epoch");
    }
    const QJsonValue rows = answer.value(QStringLiteral("rows"));
    for (const char *name : {"posts", "people"}) {
        if (!rows[QLatin1String(name)].isArray()) {
            return QStringLiteral("rows.") + QLatin1String(name);
        }
    }
    for (const char *name : Lists{"gone_people", "hidden_people"} + lists) {
        if (!answer.value(QLatin1String(name)).isArray()) {
            return QLatin1String(name);
        }
    }
    return {};
}

void readExtras(const QJsonObject &answer, Batch &batch)
{
    readIds(answer, QStringLiteral("gone"), batch.gone, batch);
    readIds(answer, QStringLiteral("hidden"), batch.hidden, batch);
    readIds(answer, QStringLiteral("gone_people"), batch.gonePeople, batch);
    readIds(answer, QStringLiteral("hidden_people"), batch.hiddenPeople, batch);
    readIds(answer, QStringLiteral("gone_notifications"), batch.goneNotifications, batch);
    readPulses(answer, batch);
    readReposts(answer, batch);
    readNotifications(answer, batch);
    readMarker(answer.value(QStringLiteral("read")), batch);
}

bool tells(const Batch &batch, const QStringList &names)
{
    QSet<QString> untold(names.cbegin(), names.cend());
    const auto remove = [&](const auto &rows, const auto &nameOf) {
        for (const auto &row : rows) {
            untold.remove(nameOf(row));
        }
    };
    const auto id = [](const auto &row) { return row.id.text(); };
    const auto itself = [](const auto &row) { return row.text(); };
    remove(batch.posts, id);
    remove(batch.people, id);
    remove(batch.pulses, id);
    remove(batch.reposts, [](const Repost &repost) { return repost.name(); });
    remove(batch.notifications, [](const Notification &notification) { return notification.id; });
    remove(batch.gone, itself);
    remove(batch.hidden, itself);
    remove(batch.gonePeople, itself);
    remove(batch.hiddenPeople, itself);
    remove(batch.goneNotifications, [](const QString &name) { return name; });
    remove(batch.unstorable, [](const UnstorableRow &row) { return row.entity; });
    const auto nameless = std::count_if(batch.unstorable.cbegin(), batch.unstorable.cend(),
                                        [](const UnstorableRow &row) { return row.entity.isEmpty(); });
    return untold.size() <= nameless;
}

}  // namespace postr
