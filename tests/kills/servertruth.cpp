#include "tests/kills/servertruth.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace postr::kills {
namespace {

const QString kQuery =
    uR"(
SELECT json_build_object(
  'ids', (SELECT json_object_agg(handle, id) FROM public.profiles),
  'profile', (SELECT json_object_agg(key, value) FROM (
      SELECT 'name:' || id AS key, name AS value FROM public.profiles
      UNION ALL SELECT 'bio:' || id, bio FROM public.profiles) words),
  'posts', (SELECT coalesce(json_agg(json_build_object('id', p.id, 'author', p.author_id, 'text', p.body, 'rev', p.rev,
      'ver', p.ver, 'born', p.born, 'deleted', p.deleted, 'reply_to', p.reply_to,
      'lost', (SELECT coalesce(json_agg(m->>'path'), '[]') FROM jsonb_array_elements(p.media) m
               WHERE NOT EXISTS (SELECT 1 FROM storage.objects o WHERE o.bucket_id = 'media' AND o.name = m->>'path')),
      'earlier', (SELECT coalesce(json_agg(e.body ORDER BY e.rev), '[]') FROM private.post_edits e
                  WHERE e.post_id = p.id))), '[]')
    FROM public.posts p),
  'on', (SELECT coalesce(json_agg(key), '[]') FROM (
      SELECT 'like:' || user_id || ':' || post_id AS key FROM public.likes WHERE is_on
      UNION ALL SELECT 'bookmark:' || user_id || ':' || post_id FROM public.bookmarks WHERE is_on
      UNION ALL SELECT 'repost:' || user_id || ':' || post_id FROM public.reposts WHERE is_on
      UNION ALL SELECT 'mute:' || user_id || ':' || person_id FROM public.mutes WHERE is_on
      UNION ALL SELECT 'follow:' || follower_id || ':' || followee_id FROM public.follows WHERE is_on) flags),
  'ledger', (SELECT count(*) FROM private.ledger)))"_s;

}  // namespace

std::optional<ServerTruth> ServerTruth::read(const QString &databaseUrl)
{
    QProcess psql;
    psql.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    psql.start(u"psql"_s, {u"-X"_s, u"-q"_s, u"-A"_s, u"-t"_s, u"-d"_s, databaseUrl, u"-c"_s, kQuery});
    if (!psql.waitForFinished(60'000) || psql.exitCode() != 0) {
        return std::nullopt;
    }
    const QJsonObject answer = QJsonDocument::fromJson(psql.readAllStandardOutput()).object();
    ServerTruth truth;
    const QJsonObject ids = answer.value(u"ids"_s).toObject();
    for (auto it = ids.begin(); it != ids.end(); ++it) {
        truth.ids.insert(it.key(), it.value().toString());
    }
    const QJsonObject profile = answer.value(u"profile"_s).toObject();
    for (auto it = profile.begin(); it != profile.end(); ++it) {
        truth.profile.insert(it.key(), it.value().toString());
    }
    const QJsonArray posts = answer.value(u"posts"_s).toArray();
    for (const QJsonValue &value : posts) {
        const QJsonObject row = value.toObject();
        Post post;
        post.author = row.value(u"author"_s).toString();
        post.text = row.value(u"text"_s).toString();
        const QJsonArray earlier = row.value(u"earlier"_s).toArray();
        for (const QJsonValue &text : earlier) {
            post.earlierTexts.append(text.toString());
        }
        post.replyTo = row.value(u"reply_to"_s).toString();
        post.sort = row.value(u"born"_s).toInteger();
        post.ver = row.value(u"ver"_s).toInteger();
        post.rev = row.value(u"rev"_s).toInt();
        post.deleted = row.value(u"deleted"_s).toBool();
        const QJsonArray lost = row.value(u"lost"_s).toArray();
        for (const QJsonValue &path : lost) {
            post.lostPictures.append(path.toString());
        }
        truth.posts.insert(row.value(u"id"_s).toString(), post);
    }
    const QJsonArray on = answer.value(u"on"_s).toArray();
    for (const QJsonValue &key : on) {
        truth.on.insert(key.toString());
    }
    truth.ledgerRows = answer.value(u"ledger"_s).toInt();
    return truth;
}

}  // namespace postr::kills
