#include "core/view/notificationreader.h"

#include <QHash>
#include <limits>

#include "core/db/notificationstore.h"
#include "core/view/entryreader.h"

namespace postr::notificationreader {
namespace {

constexpr int kChunk = 200;
constexpr int kMostActors = 5;
/// A page of groups looks at no more events than so many times its size, as the server's does: a famous post has thousands.
constexpr int kMostEventsPerGroup = 10;
constexpr int kMostLookedAt = 1000;  ///< for the number of unread ones
constexpr qint64 kTop = std::numeric_limits<qint64>::max();

bool isMention(NotificationKind kind)
{
    return kind == NotificationKind::Reply || kind == NotificationKind::Quote || kind == NotificationKind::Mention;
}

/// What stands under one heading; empty: alone.
QString groupOf(const Notification &event)
{
    const bool isGrouped = event.kind == NotificationKind::Like || event.kind == NotificationKind::Repost ||
                           event.kind == NotificationKind::Follow;
    return isGrouped ? notificationKindName(event.kind) + event.post.text() : event.id;
}

class News final {
public:
    News(Connection &connection, const UserId &me) : m_connection(connection), m_me(me), m_reader(connection, me)
    {
        m_readUpTo = qMax(notifications::readMarker(connection, me).upTo, m_reader.overlay().readUpTo());
    }

    [[nodiscard]] NotificationPage load(const NotificationQuery &query)
    {
        NotificationPage page;
        QHash<QString, qsizetype> places;
        int looked = 0;
        walk(query.before.value_or(kTop), [&](const Notification &event) {
            if (looked++ == query.limit * kMostEventsPerGroup) {
                page.next = event.sort + 1;
                return false;
            }
            const auto actor = m_reader.person(event.actor);
            if ((query.mentionsOnly && !isMention(event.kind)) || !isWanted(event, actor)) {
                return true;
            }
            const QString name = groupOf(event);
            if (!places.contains(name)) {
                if (page.groups.size() == query.limit) {
                    page.next = event.sort + 1;
                    return false;
                }
                places.insert(name, page.groups.size());
                page.groups.append(begin(event));
            }
            NotificationGroup &group = page.groups[places.value(name)];
            ++group.count;
            if (actor && group.actors.size() < kMostActors) {
                group.actors.append(*actor);
            }
            return true;
        });
        page.newest = page.groups.isEmpty() ? 0 : page.groups.constFirst().sort;
        page.unread = countUnread();
        return page;
    }

private:
    void walk(qint64 below, const std::function<bool(const Notification &)> &visit)
    {
        while (true) {
            const QList<Notification> events = notifications::load(m_connection, m_me, below, kChunk);
            for (const Notification &event : events) {
                if (!visit(event)) {
                    return;
                }
            }
            if (events.size() < kChunk) {
                return;
            }
            below = events.constLast().sort;
        }
    }

    [[nodiscard]] int countUnread()
    {
        int unread = 0;
        int looked = 0;
        walk(kTop, [&](const Notification &event) {
            if (event.sort <= m_readUpTo || unread == kMostUnread || looked++ == kMostLookedAt) {
                return false;
            }
            unread += isWanted(event, m_reader.person(event.actor)) ? 1 : 0;
            return true;
        });
        return unread;
    }

    [[nodiscard]] bool isWanted(const Notification &event, const std::optional<PersonSummary> &actor) const
    {
        if (event.kind == NotificationKind::Moderation) {
            return true;
        }
        if (actor && (actor->muted || actor->blocked)) {
            return false;
        }
        if (event.post.isEmpty()) {
            return actor.has_value();
        }
        const auto post = feeds::find(m_connection, m_me, event.post);
        return post && !m_reader.isHidden(*post) && !m_reader.isThreadMuted(*post);
    }

    [[nodiscard]] NotificationGroup begin(const Notification &event) const
    {
        NotificationGroup group;
        group.kind = event.kind;
        group.note = event.note;
        group.createdAt = event.createdAt;
        group.sort = event.sort;
        group.unread = event.sort > m_readUpTo;
        if (!event.post.isEmpty()) {
            group.post = m_reader.one(event.post, FeedList(FeedList::Posts, {}));
        }
        return group;
    }

    Connection &m_connection;
    UserId m_me;
    EntryReader m_reader;
    qint64 m_readUpTo = 0;
};

}  // namespace

NotificationPage loadNotifications(Connection &connection, const UserId &me, const NotificationQuery &query)
{
    return News(connection, me).load(query);
}

}  // namespace postr::notificationreader
