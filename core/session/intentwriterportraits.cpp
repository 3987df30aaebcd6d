// The own avatar and banner: what has to be sent before them and what is deleted behind them.
#include <algorithm>

#include "core/db/connection.h"
#include "core/db/mediafolder.h"
#include "core/db/mediastore.h"
#include "core/db/outboxstore.h"
#include "core/db/personstore.h"
#include "core/model/intentkeys.h"
#include "core/model/portrait.h"
#include "core/session/intentwriter.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

bool isUnsent(const OutboxRow &row) { return row.status != OutboxStatus::Committed; }

QString storedPortrait(Connection &connection, const UserId &me, const QString &field)
{
    const auto profile = persons::find(connection, me, me);
    return !profile ? QString() : field == u"banner" ? profile->banner : profile->avatar;
}

}  // namespace

Result<OutboxRow> IntentWriter::writePortrait(ProfileField field, const QString &file, const QString &type, qint64 now)
{
    const QString path = newPortraitPath(m_user, field, now, file);
    const Result<Intent> intent = Intent::setProfile(field, path);
    if (!intent) {
        return failure(intent.error());
    }
    const Intent upload = Intent::uploadMedia(path, file, type);
    return written(*intent, now, [&] {
        mediastore::insert(m_connection, m_user, path, file, MediaFolder(m_connection.path()).sizeOf(file), now);
        outbox::append(m_connection, m_user, upload, newMid(now), now);
    });
}

/// What the profile shows, on this screen, without one of the waiting changes.
QString IntentWriter::shownPortrait(const QString &field, const Mid &without) const
{
    QString shown = storedPortrait(m_connection, m_user, field);
    const QString key = intentkeys::of(IntentKind::SetProfile, field);
    for (const OutboxRow &row : outbox::about(m_connection, m_user, key)) {
        if (row.mid != without && row.status != OutboxStatus::Failed) {
            shown = row.intent.value();
        }
    }
    return shown;
}

/// Every own picture that the server may have in the place of this one.
QStringList IntentWriter::portraitsBefore(const Intent &intent) const
{
    if (!isPortrait(intent)) {
        return {};
    }
    QStringList paths{storedPortrait(m_connection, m_user, intent.field())};
    for (const OutboxRow &row : outbox::about(m_connection, m_user, intent.key())) {
        paths.append(row.intent.value());
    }
    paths.removeDuplicates();
    paths.removeAll(intent.value());
    const QString own = m_user.text() + u"/profile/"_s;
    paths.removeIf([&](const QString &path) { return !path.startsWith(own); });
    return paths;
}

/// Deletes them at the server, but not before the profile shows something else there: nobody may see a hole.
void IntentWriter::retirePortraits(const QStringList &paths, const Mid &after, qint64 now)
{
    for (const QString &path : paths) {
        const QList<OutboxRow> rows =
            outbox::about(m_connection, m_user, intentkeys::of(IntentKind::DeleteMedia, path));
        const auto known = std::find_if(rows.cbegin(), rows.cend(), [](const OutboxRow &row) {
            return row.intent.kind() == IntentKind::DeleteMedia && isUnsent(row);
        });
        const Mid mid = known == rows.cend() ? newMid(now) : known->mid;
        if (known == rows.cend()) {
            outbox::append(m_connection, m_user, Intent::deleteMedia(path), mid, now);
        }
        outbox::waitFor(m_connection, m_user, mid, {after});
    }
}

/// A change that is not to be: what the profile goes on showing stays at the server, and the new picture goes if it is there.
void IntentWriter::dropPortrait(const OutboxRow &row, qint64 now)
{
    const QString shown = shownPortrait(row.intent.field(), row.mid);
    outbox::drop(m_connection, m_user, row.mid);
    for (const OutboxRow &other : outbox::about(m_connection, m_user, intentkeys::of(IntentKind::DeleteMedia, shown))) {
        if (other.intent.kind() == IntentKind::DeleteMedia && isUnsent(other)) {
            outbox::drop(m_connection, m_user, other.mid);
        }
    }
    if (row.intent.value().isEmpty()) {
        return;
    }
    const OutboxRow removal =
        outbox::append(m_connection, m_user, Intent::deleteMedia(row.intent.value()), newMid(now), now);
    outbox::waitFor(m_connection, m_user, removal.mid, row.dependsOn);
}

std::optional<OutboxRow> IntentWriter::portraitThatWaitsFor(const Mid &upload) const
{
    if (!outbox::isUnfinished(m_connection, m_user, upload)) {
        return std::nullopt;
    }
    for (const QString &field : {u"avatar"_s, u"banner"_s}) {
        for (const OutboxRow &row :
             outbox::about(m_connection, m_user, intentkeys::of(IntentKind::SetProfile, field))) {
            if (row.dependsOn.contains(upload)) {
                return row;
            }
        }
    }
    return std::nullopt;
}

}  // namespace postr
