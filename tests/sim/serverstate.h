#pragma once

#include <QJsonObject>
#include <QMap>
#include <QPair>
#include <QString>
#include <QStringList>

namespace postr::sim {

using Two = QPair<QString, QString>;

struct PersonRow {
    QString id;
    QString handle;
    QString name;
    qint64 ver = 0;
};

struct PostRow {
    QString id;
    QString author;
    QString text;
    QString root;
    QString replyTo;
    QString quote;
    qint64 born = 0;  ///< the server's order of all posts
    qint64 ver = 0;
    bool deleted = false;
    qint64 createdAt = 0;  ///< virtual ms
    QByteArray print;      ///< what a repetition is recognised by
};

/// A like, repost or bookmark (person, post) or a follow (follower, followee): never removed, set off.
struct FlagRow {
    bool on = false;
    qint64 ver = 0;
    quint64 xid = 0;  ///< transaction of the latest change
};

struct LedgerRow {
    QString epoch;
    QString kind;
    QString status = QStringLiteral("applied");
    QString code;
    QString ref;
    qint64 ver = 0;
    quint64 xid = 0;
};

struct LogRow {
    quint64 xid = 0;
    int kind = 0;  ///< 1 post, 2 person, 3 own state of a post, 4 relation, 6 repost
    QString entity;
    QString author;  ///< exactly one of these two is set
    QString audience;
    qint64 ver = 0;  ///< version of the part that changed; the real log has no such column
};

/// All that is committed. A value: a backup is a copy, and a restore puts it back.
struct ServerState {
    QMap<QString, PersonRow> people;
    QMap<QString, PostRow> posts;
    QMap<Two, FlagRow> likes;
    QMap<Two, FlagRow> reposts;
    QMap<Two, FlagRow> bookmarks;
    QMap<Two, FlagRow> follows;
    QMap<Two, LedgerRow> ledger;  ///< (person, mid)
    QMap<QString, QString> gone;  ///< hard-deleted or called-off posts and their authors
    QMap<qint64, LogRow> log;     ///< by seq
    QMap<QString, int> effects;   ///< how often each mid had an effect
    quint64 nextXid = 1000;
    qint64 nextSeq = 1;
    quint64 floor = 0;  ///< log lines of transactions below it may be missing
};

[[nodiscard]] inline bool isOn(const QMap<Two, FlagRow> &flags, const QString &a, const QString &b)
{
    return flags.value({a, b}).on;
}

/// A post in a list, and who passed it on if that is (also) why it is there, newest first.
struct Place {
    QString post;
    qint64 sort = 0;
    QStringList reposters;
};
/// The posts of one's own and of followed people that are no replies, and what these pass on, each once at its newest place, newest
/// first: what a home list must be.
[[nodiscard]] QList<Place> homeOf(const ServerState &state, const QString &me);
[[nodiscard]] QList<Place> everyone(const ServerState &state);

/// `{"posts", "people"}` with everything that the posts refer to; `gone` gets ids that exist no more.
[[nodiscard]] QJsonObject rowsOf(const ServerState &state, const QString &me, const QStringList &posts,
                                 const QStringList &people, QStringList &gone);

}  // namespace postr::sim
