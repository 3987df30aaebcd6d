#pragma once

#include <QJsonArray>
#include <QMap>
#include <QPair>
#include <QSet>
#include <QString>
#include <QStringList>

namespace postr::sim {

using Two = QPair<QString, QString>;

struct PersonRow {
    QString id;
    QString handle;
    QString name;
    qint64 ver = 0;
    QString bio{};
    QString avatar{};
    QString banner{};
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
    int rev = 0;           ///< how often the text was edited
    QJsonArray media{};    ///< as it was sent
    bool isSeen = false;   ///< was committed
    bool isLate = false;   ///< later than one that stands above it: a page that was read in between does not have it
};

/// A like, repost, bookmark or muted thread (person, post), or a follow, mute or block (person, person): never removed, set off.
struct FlagRow {
    bool on = false;
    qint64 ver = 0;
    quint64 xid = 0;  ///< transaction of the latest change
};

/// `on`: nothing of the person is wanted; `reposts`: nothing that the person passes on.
struct MuteRow {
    bool on = false;
    bool reposts = false;
    qint64 ver = 0;
    quint64 xid = 0;
};

struct NotificationRow {
    QString id;
    QString recipient;
    QString kind;
    QString actor;
    QString post;
    bool on = true;
    qint64 born = 0;
    qint64 ver = 0;
    quint64 xid = 0;
    qint64 createdAt = 0;  ///< virtual ms
};

struct ReadRow {
    qint64 upTo = 0;
    qint64 ver = 0;
    quint64 xid = 0;
};

struct LedgerRow {
    QString epoch;
    QString kind;
    QString status = QStringLiteral("applied");
    QString code;
    QString ref;
    qint64 ver = 0;
    quint64 xid = 0;
    int rev = -1;  ///< of a post; below 0: says nothing of one
};

struct LogRow {
    quint64 xid = 0;
    int kind = 0;  ///< 1 post, 2 person, 3 own state of a post, 4 relation, 5 notification, 6 repost, 7 read marker
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
    QMap<Two, FlagRow> threadMutes;  ///< by the first post of the thread
    QMap<Two, FlagRow> follows;
    QMap<Two, FlagRow> blocks;
    QMap<Two, MuteRow> mutes;
    QMap<QString, NotificationRow> notifications;  ///< by what makes one unique: recipient, kind, actor, post
    QMap<QString, ReadRow> read;
    QMap<Two, LedgerRow> ledger;  ///< (person, mid)
    QMap<QString, QString> gone;  ///< hard-deleted or called-off posts and their authors
    QMap<qint64, LogRow> log;     ///< by seq
    QMap<QString, int> effects;   ///< how often each mid had an effect
    QSet<QString> objects;        ///< paths of pictures
    QSet<QString> everStored;     ///< the same, of all that came at any time: no restore takes that back
    quint64 nextXid = 1000;
    qint64 nextSeq = 1;
    qint64 newestSeen = 0;  ///< place of the newest post that was committed
    quint64 floor = 0;      ///< log lines of transactions below it may be missing
};

[[nodiscard]] inline bool isOn(const QMap<Two, FlagRow> &flags, const QString &a, const QString &b)
{
    return flags.value({a, b}).on;
}

/// Blocks work both ways.
[[nodiscard]] inline bool areApart(const ServerState &state, const QString &a, const QString &b)
{
    return isOn(state.blocks, a, b) || isOn(state.blocks, b, a);
}
/// The first post of the thread that `post` stands in; empty when it does not exist.
[[nodiscard]] QString threadOf(const ServerState &state, const QString &post);

}  // namespace postr::sim
