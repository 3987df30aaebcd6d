#include "core/backend/supabase/cursor.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace postr {
namespace {

const QString kEpoch = QStringLiteral("e");
const QString kFrom = QStringLiteral("f");
const QString kTo = QStringLiteral("t");
const QString kAfter = QStringLiteral("a");
const QString kSnapshot = QStringLiteral("s");
const QString kXid = QStringLiteral("x");

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QJsonObject objectOf(const QByteArray &bytes) { return QJsonDocument::fromJson(bytes).object(); }

std::optional<Snapshot> snapshotOf(const QJsonValue &value) { return Snapshot::parse(value.toString().toLatin1()); }

QString textOf(const Snapshot &snapshot) { return QString::fromLatin1(snapshot.text()); }

}  // namespace

std::optional<FeedPlace> FeedPlace::fromBytes(const QByteArray &bytes)
{
    const QJsonObject object = objectOf(bytes);
    const auto from = snapshotOf(object.value(kFrom));
    const QString epoch = object.value(kEpoch).toString();
    if (!from || epoch.isEmpty()) {
        return std::nullopt;
    }
    FeedPlace place{epoch, *from, std::nullopt, 0};
    if (object.contains(kTo)) {
        place.to = snapshotOf(object.value(kTo));
        place.after = object.value(kAfter).toInteger(-1);
        if (!place.to || place.after < 0) {
            return std::nullopt;
        }
    }
    return place;
}

QByteArray FeedPlace::bytes() const
{
    QJsonObject object{{kEpoch, epoch}, {kFrom, textOf(from)}};
    if (to) {
        object.insert(kTo, textOf(*to));
        object.insert(kAfter, after);
    }
    return compact(object);
}

FeedPlace FeedPlace::next(const Snapshot &target, qint64 lastSeq, bool more) const
{
    if (more) {
        return {epoch, from, target, lastSeq};
    }
    return {epoch, target, std::nullopt, 0};
}

std::optional<SeenMark> SeenMark::fromBytes(const QByteArray &bytes)
{
    const QJsonObject object = objectOf(bytes);
    const auto snapshot = snapshotOf(object.value(kSnapshot));
    if (!snapshot) {
        return std::nullopt;
    }
    return SeenMark{object.value(kEpoch).toString(), *snapshot};
}

QByteArray SeenMark::bytes() const { return compact({{kEpoch, epoch}, {kSnapshot, textOf(snapshot)}}); }

std::optional<AckMark> AckMark::fromBytes(const QByteArray &bytes)
{
    const QJsonObject object = objectOf(bytes);
    const auto xid = parseXid(object.value(kXid).toString().toLatin1());
    if (!xid) {
        return std::nullopt;
    }
    return AckMark{object.value(kEpoch).toString(), *xid};
}

QByteArray AckMark::bytes() const { return compact({{kEpoch, epoch}, {kXid, QString::number(xid)}}); }

}  // namespace postr
