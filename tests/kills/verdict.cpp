#include "tests/kills/verdict.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>

#include "core/db/statement.h"
#include "core/db/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::kills {
namespace {

constexpr int kNewestShown = 200;

QString valueOf(const ServerTruth &server, const QString &person, const QString &key)
{
    const qsizetype colon = key.indexOf(u':');
    const QString kind = key.left(colon);
    QString what = key.mid(colon + 1);
    if (kind == u"post") {
        const auto post = server.posts.constFind(what);
        return post == server.posts.constEnd() || post->deleted ? kGone : post->text;
    }
    if (kind == u"profile") {
        const QString value = server.profile.value(what + u':' + person);
        return value.isEmpty() ? kGone : value;
    }
    what = kind == u"follow" || kind == u"mute" ? server.ids.value(what) : what;
    return server.on.contains(kind + u':' + person + u':' + what) ? kOn : kGone;
}

/// What the outbox still holds about a thing, with its reason: parked, or waiting for something parked.
QSet<QString> waitingKeys(const QList<QJsonObject> &outbox, Verdict &verdict)
{
    static const QHash<QString, QString> kinds{
        {u"put_post"_s, u"post:"_s},     {u"edit_post"_s, u"post:"_s},    {u"delete_post"_s, u"post:"_s},
        {u"set_like"_s, u"like:"_s},     {u"set_repost"_s, u"repost:"_s}, {u"set_bookmark"_s, u"bookmark:"_s},
        {u"set_follow"_s, u"follow:"_s}, {u"set_mute"_s, u"mute:"_s},     {u"set_profile"_s, u"profile:"_s}};
    QSet<QString> keys;
    for (const QJsonObject &row : outbox) {
        const QString reason = row.value(u"reason"_s).toString();
        const bool isParked = row.value(u"state"_s) == u"failed"_s;
        if (isParked && reason.isEmpty()) {
            verdict.problems.append(u"an intent is parked without a reason: "_s + row.value(u"mid"_s).toString());
        }
        if (!isParked && row.value(u"depends_on"_s).toArray().isEmpty()) {
            verdict.problems.append(u"an intent is left unsent: "_s + row.value(u"mid"_s).toString());
        }
        if (isParked) {
            ++verdict.parked;
            verdict.reasons.append(row.value(u"kind"_s).toString() + u": "_s + reason);
        }
        keys.insert(kinds.value(row.value(u"kind"_s).toString()) + row.value(u"target"_s).toString());
    }
    return keys;
}

QString databaseFile(const QString &profile, QStringList &problems)
{
    QString found;
    QDirIterator files(profile, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        if (file.contains(u".damaged-")) {
            problems.append(u"a database was damaged: "_s + file);
        } else if (file.endsWith(u".db")) {
            found = file;
        }
    }
    return found;
}

void compareStored(const QString &file, const QString &me, const ServerTruth &server, QStringList &problems)
{
    const auto opened = Connection::open(file, Connection::Mode::ReadOnly);
    if (!opened) {
        problems.append(u"the database does not open: "_s + opened.error().detail);
        return;
    }
    Connection &database = **opened;
    const auto read = readConsistently(database, [&] {
        QHash<QString, QStringList> found;
        Statement rows(
            database,
            uR"(SELECT p.id, p.text, p.rev, p.deleted, p.ver, coalesce(m.liked, 0), coalesce(m.bookmarked, 0),
                             coalesce(m.reposted, 0)
                      FROM posts p LEFT JOIN mine m ON m.post_id = p.id)"_s);
        while (rows.next()) {
            QStringList &row = found[rows.text(0)];
            for (int column = 1; column < 8; ++column) {
                row.append(rows.text(column));
            }
        }
        return found;
    });
    if (!read || database.value(u"PRAGMA integrity_check"_s) != u"ok"_s) {
        problems.append(u"the database is not whole"_s);
        return;
    }
    const QHash<QString, QStringList> &stored = *read;
    for (auto post = server.posts.begin(); post != server.posts.end(); ++post) {
        const auto row = stored.constFind(post.key());
        if (row == stored.constEnd()) {
            if (post->author == me && !post->deleted) {
                problems.append(u"an own post is not stored: "_s + post.key());
            }
            continue;
        }
        const auto on = [&](const char *kind) {
            return server.on.contains(QString::fromLatin1(kind) + u':' + me + u':' + post.key()) ? u"1"_s : u"0"_s;
        };
        const QStringList marks{on("like"), on("bookmark"), on("repost")};
        if (!post->deleted && row->mid(4) != marks) {
            problems.append(u"marks of %1 are stored as %2 instead of %3"_s.arg(post.key(), row->mid(4).join(u','),
                                                                                marks.join(u',')));
        }
        const QStringList content{post->text, QString::number(post->rev), post->deleted ? u"1"_s : u"0"_s};
        if (post->author == me && row->mid(0, 3) != content && !(post->deleted && row->at(2) == u"1")) {
            problems.append(u"an own post is stored as \"%1\" instead of \"%2\""_s.arg(row->mid(0, 3).join(u'|'),
                                                                                       content.join(u'|')));
        }
    }
    for (auto row = stored.begin(); row != stored.end(); ++row) {
        if (!server.posts.contains(row.key()) && row->at(2) != u"1") {
            problems.append(u"a post is stored that the server does not have: "_s + row.key());
        }
    }
}

/// Both follow each other in the end: the feed is all that is alive and answers nothing.
void compareShown(Person &person, const QList<KnownPost> &posts, const ServerTruth &server, QStringList &problems)
{
    const Ending feed = person.runWhole({u"feed"_s, u"--limit"_s, u"1000"_s});
    QHash<QString, QString> shown;
    for (const QJsonObject &entry : feed.lines) {
        const QString id = entry.value(u"id"_s).toString();
        if (shown.contains(id)) {
            problems.append(u"the feed shows a post twice: "_s + id);
        }
        if (entry.value(u"state"_s) == u"synced"_s) {
            shown.insert(id, entry.value(u"text"_s).toString());
        }
    }
    QList<std::pair<qint64, QString>> newest;
    for (const KnownPost &post : posts) {
        const auto row = server.posts.constFind(post.id);
        if (row != server.posts.constEnd() && !row->deleted && row->replyTo.isEmpty()) {
            newest.append({-row->sort, post.id});
        }
    }
    std::sort(newest.begin(), newest.end());
    for (qsizetype i = 0; i < qMin<qsizetype>(newest.size(), kNewestShown); ++i) {
        const QString &id = newest.at(i).second;
        if (shown.value(id) != server.posts.value(id).text) {
            problems.append(u"the feed shows %1 as \"%2\" instead of \"%3\""_s.arg(id, shown.value(id, u"(nothing)"_s),
                                                                                   server.posts.value(id).text));
        }
    }
    for (auto entry = shown.begin(); entry != shown.end(); ++entry) {
        const auto row = server.posts.constFind(entry.key());
        if (row == server.posts.constEnd() || row->deleted) {
            problems.append(u"the feed shows what the server does not have: "_s + entry.key());
        }
    }
}

}  // namespace

Verdict judge(Person &person, const QList<KnownPost> &posts, const ServerTruth &server)
{
    Verdict verdict;
    const QString me = server.ids.value(person.handle());
    const Ending outbox = person.runWhole({u"outbox"_s});
    const QSet<QString> waiting = waitingKeys(outbox.lines, verdict);
    const QHash<QString, Wishes::Wish> &wishes = person.wishes().all();
    for (auto wish = wishes.begin(); wish != wishes.end(); ++wish) {
        const QString value = valueOf(server, me, wish.key());
        const QString target = wish.key().mid(wish.key().indexOf(u':') + 1);
        static const QStringList marks{u"like"_s, u"bookmark"_s, u"repost"_s};
        const bool isMark = marks.contains(wish.key().section(u':', 0, 0));
        const auto marked = server.posts.constFind(target);
        // A mark on something that is gone says nothing any more.
        const bool isMoot = isMark && (marked == server.posts.constEnd() || marked->deleted);
        if (!wish->possible.contains(value) && !waiting.contains(wish.key()) && !isMoot) {
            verdict.problems.append(u"%1 is \"%2\"; acknowledged was \"%3\""_s.arg(
                wish.key(), value, QStringList(wish->possible.values()).join(u"\" or \""_s)));
        }
    }
    compareShown(person, posts, server, verdict.problems);
    const Ending doctor = person.runWhole({u"doctor"_s});
    const QJsonObject diagnosis = doctor.lines.value(0);
    if (doctor.exitCode != 0 || diagnosis.value(u"quarantined"_s).toInt() != 0) {
        verdict.problems.append(u"the doctor says: "_s +
                                QString::fromUtf8(QJsonDocument(diagnosis).toJson(QJsonDocument::Compact)) +
                                doctor.errorText);
    }
    const QString file = databaseFile(person.cli().profileFolder(), verdict.problems);
    compareStored(file, me, server, verdict.problems);
    for (QString &problem : verdict.problems) {
        problem.prepend(person.handle() + u": "_s);
    }
    return verdict;
}

QStringList judgeServer(const QList<const Person *> &people, const QList<KnownPost> &posts, const ServerTruth &server)
{
    QStringList problems;
    QHash<QString, QSet<QString>> wanted;
    for (const Person *person : people) {
        for (const KnownPost &post : posts) {
            if (post.author == person->handle()) {
                wanted.insert(post.id, person->wishes().all().value(u"post:"_s + post.id).everWanted);
            }
        }
    }
    QSet<QString> seen;
    for (auto post = server.posts.begin(); post != server.posts.end(); ++post) {
        if (!wanted.contains(post.key())) {
            problems.append(u"the server has a post that nobody wrote: %1 \"%2\""_s.arg(post.key(), post->text));
            continue;
        }
        if (!post->deleted && !post->lostPictures.isEmpty()) {
            problems.append(
                u"%1 shows pictures that are not there: %2"_s.arg(post.key(), post->lostPictures.join(u' ')));
        }
        const QStringList texts = post->deleted ? QStringList() : post->earlierTexts + QStringList{post->text};
        for (const QString &text : texts) {
            if (!wanted.value(post.key()).contains(text)) {
                problems.append(u"%1 said \"%2\", which was never wanted"_s.arg(post.key(), text));
            }
            if (seen.contains(text)) {
                problems.append(u"\"%1\" had effect twice"_s.arg(text));
            }
            seen.insert(text);
        }
    }
    return problems;
}

}  // namespace postr::kills
