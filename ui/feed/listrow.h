#pragma once

#include <optional>

#include "core/model/pages.h"

namespace postr {

/// One row of a list, and how it stands there.
struct ListRow {
    enum class Kind : quint8 {
        Post,
        Focused,  ///< the post a conversation is about
        Gone,     ///< a post that cannot be shown; `entry` has only its id
        Person,   ///< `entry` has only its author
        Event,    ///< somebody liked, reposted or followed; `entry` is the post it is about, if any
    };
    Kind kind = Kind::Post;
    FeedEntry entry;
    int level = 0;               ///< answers to answers stand further in
    bool unread = false;         ///< on an accented ground
    bool isOneself = false;      ///< Person: nothing to follow
    bool unmutes = false;        ///< Person: the button lifts a mute
    std::optional<FeedGap> gap;  ///< rows right above this one are not stored
    bool isFilling = false;      ///< they have been asked for
    std::optional<NotificationGroup> event;
    qint64 eventSort = 0;  ///< of the event, for a post that is listed because of one, too

    ListRow() = default;
    explicit ListRow(FeedEntry post, Kind as = Kind::Post, int depth = 0)
        : kind(as), entry(std::move(post)), level(depth)
    {
    }
    [[nodiscard]] static ListRow ofPerson(const PersonSummary &person)
    {
        ListRow row;
        row.kind = Kind::Person;
        row.entry.author = person;
        return row;
    }

    /// What tells rows apart within a list.
    [[nodiscard]] QString key() const
    {
        switch (kind) {
        case Kind::Person:
            return QStringLiteral("person:") + entry.author.id.text();
        case Kind::Event:
            return event->post || !entry.id.isEmpty() || event->kind == NotificationKind::Follow
                       ? notificationKindName(event->kind) + u':' + entry.id.text()
                       : QStringLiteral("event:%1").arg(event->sort);
        default:
            return entry.id.text();
        }
    }
    [[nodiscard]] bool isPost() const { return kind == Kind::Post || kind == Kind::Focused; }

    friend bool operator==(const ListRow &a, const ListRow &b)
    {
        const auto same = [](const NotificationGroup &x, const NotificationGroup &y) {
            return x.kind == y.kind && x.actors == y.actors && x.count == y.count && x.note == y.note &&
                   x.createdAt == y.createdAt && x.sort == y.sort;
        };
        return a.kind == b.kind && a.entry == b.entry && a.level == b.level && a.unread == b.unread && a.gap == b.gap &&
               a.isFilling == b.isFilling && a.isOneself == b.isOneself && a.unmutes == b.unmutes &&
               a.eventSort == b.eventSort && a.event.has_value() == b.event.has_value() &&
               (!a.event || same(*a.event, *b.event));
    }
};

}  // namespace postr
