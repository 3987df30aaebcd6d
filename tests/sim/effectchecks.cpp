// What all devices together must have brought about at the server.

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

#include "checks.h"
#include "core/db/mediafolder.h"
#include "core/db/mediastore.h"
#include "core/db/outboxstore.h"
#include "core/model/intentkeys.h"
#include "core/model/portrait.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::sim {
namespace {

const QMap<Two, FlagRow> &marksOf(const ServerState &state, IntentKind kind)
{
    return kind == IntentKind::SetLike ? state.likes : kind == IntentKind::SetRepost ? state.reposts : state.bookmarks;
}

QString valueOf(const PersonRow &person, const QString &field)
{
    return field == u"handle"   ? person.handle
           : field == u"name"   ? person.name
           : field == u"avatar" ? person.avatar
           : field == u"banner" ? person.banner
                                : person.bio;
}

}  // namespace

/// Whether the server has what a wish that nothing came after has asked for.
bool Checks::isAsWished(const Wish &last) const
{
    const ServerState &state = m_server.state();
    const QString post = last.post.text();
    const QString person = last.intent.person().text();
    const auto row = state.posts.constFind(post);
    const bool isGone = row == state.posts.cend() || row->deleted;
    switch (last.kind) {
    case IntentKind::PutPost:
    case IntentKind::EditPost:
        return isGone ? m_history.hardDeleted.contains(post) : row->text == last.intent.text();
    case IntentKind::DeletePost:
        return isGone;
    case IntentKind::SetLike:
    case IntentKind::SetRepost:
    case IntentKind::SetBookmark:
        return isGone || isOn(marksOf(state, last.kind), kMe, post) == last.intent.isOn();
    case IntentKind::SetMute: {
        const MuteRow mute = state.mutes.value({kMe, person});
        return !last.post.isEmpty() ||
               (last.key.startsWith(u"mute_reposts:") ? mute.reposts : mute.on) == last.intent.isOn();
    }
    case IntentKind::SetProfile:
        return valueOf(state.people.value(kMe), last.intent.field()) == last.intent.value();
    case IntentKind::MarkRead:
        return state.read.value(kMe).upTo >= last.intent.upTo();
    case IntentKind::SetFollow:  // known by two names, see below
    case IntentKind::SetBlock:
    case IntentKind::Report:
    case IntentKind::UploadMedia:  // the post cannot be there without it
    case IntentKind::DeleteMedia:
        return true;
    }
    Q_UNREACHABLE();
}

QStringList Checks::ofEffects(const QList<Device *> &devices) const
{
    QStringList broken;
    const ServerState &state = m_server.state();
    for (auto effect = state.effects.cbegin(); effect != state.effects.cend(); ++effect) {
        if (*effect > 1) {
            broken.append(u"I2: %1 had %2 effects"_s.arg(effect.key()).arg(*effect));
        }
    }
    QSet<QString> waiting;
    for (Device *device : devices) {
        for (const OutboxRow &row : device->outboxRows()) {
            waiting.insert(row.intent.key());
        }
    }
    checkOwnPictures(waiting, broken);
    if (m_server.restores() > 0) {
        return broken;
    }
    for (const QString &path : {state.people.value(kMe).avatar, state.people.value(kMe).banner}) {
        if (!path.isEmpty() && !state.objects.contains(path)) {
            broken.append(u"I8: the own profile shows a picture that is not there: "_s + path);
        }
    }
    for (int order = 0; order < m_history.wishes.size(); ++order) {
        const Wish &last = m_history.wishes.at(order);
        const bool isMark = last.kind == IntentKind::SetLike || last.kind == IntentKind::SetRepost ||
                            last.kind == IntentKind::SetBookmark;
        if (isMark && last.withdrawn && m_history.wishes.about(last.key).size() == 1 &&
            isOn(marksOf(state, last.kind), kMe, last.post.text())) {
            broken.append(u"I1: what was discarded is so at the server: "_s + last.key);
        }
        if (m_history.wishes.about(last.key).constLast() == &last && isOnlyOf(last.key, last.device) &&
            !waiting.contains(last.key) && !isAsWished(last)) {
            broken.append(u"I1: what the user wanted last is not so at the server: "_s + last.key);
        }
    }
    for (const auto &[id, handle] : strangers()) {
        const auto follows = byBothNames(u"follow:"_s, id, handle);
        const auto blocks = byBothNames(u"block:"_s, id, handle);
        if (blocks.isEmpty() && !m_history.blockers.contains(id)) {  // either ends the following
            checkLastWord(follows, isOn(state.follows, kMe, id), waiting, broken);
        }
        checkLastWord(blocks, isOn(state.blocks, kMe, id), waiting, broken);
    }
    return broken;
}

/// Those of posts that came after a restore, too, which may have taken back what was sent before them. One that was refused is in the
/// outbox; what came before is left out, because a late repetition may have brought it back without its pictures.
void Checks::checkOwnPictures(const QSet<QString> &waiting, QStringList &broken) const
{
    const ServerState &state = m_server.state();
    for (int order = 0; order < m_history.wishes.size(); ++order) {
        const Wish &wish = m_history.wishes.at(order);
        const auto post = state.posts.constFind(wish.post.text());
        const bool isNew = m_history.applied.contains(wish.mid) && !m_history.beforeRestore.contains(wish.mid);
        if (wish.kind != IntentKind::PutPost || !isNew || post == state.posts.cend() || post->deleted) {
            continue;
        }
        for (const QJsonValue item : post->media) {
            const QString path = item.toObject().value(u"path"_s).toString();
            if (!state.objects.contains(path) && !waiting.contains(intentkeys::of(IntentKind::UploadMedia, path))) {
                broken.append(u"I8: post %1 shows a picture that is not there: %2"_s.arg(post->id, path));
            }
        }
    }
}

QStringList Checks::atPost(const QJsonObject &args) const
{
    QStringList broken;
    const QString id = args.value(u"id"_s).toString();
    for (const QJsonValue item : args.value(u"media"_s).toArray()) {
        const QString path = item.toObject().value(u"path"_s).toString();
        // Who has not heard of a restore yet does not know that the picture went with it.
        if (!m_server.state().objects.contains(path) && !m_server.state().everStored.contains(path) &&
            !m_history.wishes.isDeleteWished(PostId(id))) {
            broken.append(u"I8: post %1 came before its picture %2"_s.arg(id, path));
        }
    }
    return broken;
}

void Checks::checkPictures(Device &device, const QList<OutboxRow> &rows, QStringList &broken)
{
    const MediaFolder folder(device.connection().path());
    for (const OutboxRow &row : rows) {
        const bool isUpload = row.intent.kind() == IntentKind::UploadMedia && row.status != OutboxStatus::Committed;
        if (isUpload && folder.sizeOf(row.intent.file()) == 0) {
            broken.append(u"I1: a picture that waits to be sent is not kept: "_s + row.intent.path());
        }
    }
}

/// Called inside a transaction.
void Checks::checkPicturesGone(Device &device, QStringList &broken)
{
    const QList<OutboxRow> rows = outbox::load(device.connection(), device.user());
    const bool waits = std::any_of(rows.cbegin(), rows.cend(), [](const OutboxRow &row) {
        return row.intent.kind() == IntentKind::UploadMedia || row.intent.kind() == IntentKind::PutPost ||
               isPortrait(row.intent);
    });
    const QSet<QString> needed = waits ? mediastore::files(device.connection(), device.user()) : QSet<QString>();
    const QDir folder(QFileInfo(device.connection().path()).path() + u"/media"_s);
    for (const QString &file : folder.entryList(QDir::Files)) {
        if (!needed.contains(file)) {
            broken.append(u"I1: a picture is kept that nobody needs: "_s + file);
        }
    }
}

QList<const Wish *> Checks::byBothNames(const QString &prefix, const QString &id, const QString &handle) const
{
    QList<const Wish *> same = m_history.wishes.about(prefix + id) + m_history.wishes.about(prefix + u'@' + handle);
    std::sort(same.begin(), same.end(), [](const Wish *a, const Wish *b) { return a->order < b->order; });
    return same;
}

void Checks::checkLastWord(const QList<const Wish *> &same, bool isSo, const QSet<QString> &waiting,
                           QStringList &broken) const
{
    const bool isPlain = !same.isEmpty() && std::all_of(same.cbegin(), same.cend(), [&](const Wish *other) {
        return other->device == same.constFirst()->device && !other->withdrawn;
    });
    if (isPlain && !waiting.contains(same.constLast()->key) && isSo != same.constLast()->intent.isOn()) {
        broken.append(u"I1: the last word is not so at the server: "_s + same.constLast()->key);
    }
}

}  // namespace postr::sim
