#include "core/backend/supabase/extras.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "core/backend/supabase/rowreader.h"
#include "core/backend/supabase/rows.h"

namespace postr {
namespace {

constexpr int kMaxNote = 4096;
const QString kTooMany = QStringLiteral("too many rows");

void put(const QJsonValue &value, const QString &why, Batch &batch)
{
    const QString id = value.toObject().value(QStringLiteral("id")).toString();
    batch.unstorable.append({isUuid(id) ? id : QString(), rawRow(value), why});
}

/// Ids as `Id`s (or texts); what is no id is put aside.
template <class Item>
void readIds(const QJsonObject &answer, const QString &name, QList<Item> &ids, Batch &batch)
{
    const QJsonArray values = answer.value(name).toArray();
    for (const QJsonValue &value : values) {
        const QString id = value.toString();
        if (isUuid(id)) {
            ids.append(Item(id));
        } else {
            put(value, name + QStringLiteral(": no id"), batch);
        }
    }
}

void readReposts(const QJsonArray &values, Batch &batch)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i >= kMaxRows) {
            put(values.at(i), kTooMany, batch);
            continue;
        }
        RowReader row(values.at(i).toObject());
        const Repost repost{UserId(row.uuid(QStringLiteral("person"))), PostId(row.uuid(QStringLiteral("post"))),
                            row.flag(QStringLiteral("on")), row.version(QStringLiteral("sort")),
                            row.version(QStringLiteral("ver"))};
        if (row.isGood()) {
            batch.reposts.append(repost);
        } else {
            put(values.at(i), QStringLiteral("repost: ") + row.why(), batch);
        }
    }
}

void readNotifications(const QJsonArray &values, Batch &batch)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i >= kMaxRows) {
            put(values.at(i), kTooMany, batch);
            continue;
        }
        RowReader row(values.at(i).toObject());
        Notification notification;
        notification.id = row.uuid(QStringLiteral("id"));
        const auto kind = notificationKindFromName(row.text(QStringLiteral("kind"), kMaxNote));
        notification.actor = UserId(row.optionalUuid(QStringLiteral("actor")));
        notification.post = PostId(row.optionalUuid(QStringLiteral("post")));
        notification.note = row.optionalText(QStringLiteral("note"), kMaxNote);
        notification.on = row.flag(QStringLiteral("on"));
        notification.createdAt = row.optionalTime(QStringLiteral("created_at"));
        notification.sort = row.version(QStringLiteral("sort"));
        notification.ver = row.version(QStringLiteral("ver"));
        if (row.isGood() && !kind) {
            row.reject(QStringLiteral("a kind of a later version"));
        }
        if (row.isGood()) {
            notification.kind = *kind;
            batch.notifications.append(notification);
        } else {
            put(values.at(i), QStringLiteral("notification: ") + row.why(), batch);
        }
    }
}

void readPulses(const QJsonArray &values, Batch &batch)
{
    for (qsizetype i = 0; i < qMin<qsizetype>(values.size(), kMaxRows); ++i) {
        const QJsonObject object = values.at(i).toObject();
        RowReader row(object);
        const PostId id(row.uuid(QStringLiteral("id")));
        const auto counts = readCounts(object.value(QStringLiteral("counts")));
        if (row.isGood() && counts) {
            batch.pulses.append({id, *counts, readMine(object, id)});
        }
    }
}

void readMarker(const QJsonValue &value, Batch &batch)
{
    if (!value.isObject()) {
        return;
    }
    RowReader row(value.toObject());
    const ReadMarker marker{row.version(QStringLiteral("up_to")), row.version(QStringLiteral("ver"))};
    if (row.isGood()) {
        batch.read = marker;
    } else {
        put(value, QStringLiteral("read: ") + row.why(), batch);
    }
}

}  // namespace

bool isReadable(const QJsonObject &answer)
{
    const auto isList = [](const QJsonValue &value) {
        return value.isArray() || value.isNull() || value.isUndefined();
    };
    for (const char *name : {"changes", "items", "gone", "hidden", "gone_people", "hidden_people", "gone_notifications",
                             "states", "reposts", "notifications"}) {
        if (!isList(answer.value(QLatin1String(name)))) {
            return false;
        }
    }
    const QJsonValue rows = answer.value(QStringLiteral("rows"));
    return rows.isObject() && isList(rows[QStringLiteral("posts")]) && isList(rows[QStringLiteral("people")]);
}

void readExtras(const QJsonObject &answer, Batch &batch)
{
    readIds(answer, QStringLiteral("gone"), batch.gone, batch);
    readIds(answer, QStringLiteral("hidden"), batch.hidden, batch);
    readIds(answer, QStringLiteral("gone_people"), batch.gonePeople, batch);
    readIds(answer, QStringLiteral("hidden_people"), batch.hiddenPeople, batch);
    readIds(answer, QStringLiteral("gone_notifications"), batch.goneNotifications, batch);
    readPulses(answer.value(QStringLiteral("states")).toArray(), batch);
    readReposts(answer.value(QStringLiteral("reposts")).toArray(), batch);
    readNotifications(answer.value(QStringLiteral("notifications")).toArray(), batch);
    readMarker(answer.value(QStringLiteral("read")), batch);
}

}  // namespace postr
