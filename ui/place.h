#pragma once

#include <QMetaType>
#include <QString>
#include <optional>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/model/identity.h"

namespace postr {

/// Where one can be inside the app window: a page and what it is about.
struct Place {
    enum class Kind : quint8 {
        Home,
        Explore,
        Search,
        Notifications,
        Bookmarks,
        Profile,
        Thread,
        Followers,
        Following,
        Outbox,
        Drafts,
        Settings,
        Safety
    };
    Kind kind = Kind::Home;
    UserId person;  ///< Profile, empty while only the handle in `text` is known; Followers, Following
    PostId post;    ///< Thread
    QString text;   ///< Search: what is looked for; Profile: the handle

    [[nodiscard]] static Place of(Kind kind) { return {kind, {}, {}, {}}; }
    [[nodiscard]] static Place thread(const PostId &post) { return {Kind::Thread, {}, post, {}}; }
    [[nodiscard]] static Place profile(const UserId &person) { return {Kind::Profile, person, {}, {}}; }
    [[nodiscard]] static Place profileOf(const QString &handle) { return {Kind::Profile, {}, {}, handle}; }
    [[nodiscard]] static Place peopleOf(const UserId &person, Kind kind) { return {kind, person, {}, {}}; }
    [[nodiscard]] static Place search(const QString &text) { return {Kind::Search, {}, {}, text}; }

    /// What a link like `postr://server/post/<id>`, `…/user/<handle>` or `…/tag/<name>` leads to, for somebody who is
    /// signed in at `server`; Usage with one sentence when it leads nowhere.
    [[nodiscard]] static Result<Place> fromLink(const QString &link, const ServerOrigin &server);
    /// The link for a path ("post/<id>").
    [[nodiscard]] static QString link(const ServerOrigin &server, const QString &path);

    /// For storing; nothing else reads it.
    [[nodiscard]] QString toText() const;
    /// Nothing when it makes no sense (any more).
    [[nodiscard]] static std::optional<Place> fromText(const QString &text);

    friend bool operator==(const Place &, const Place &) = default;
};

}  // namespace postr
