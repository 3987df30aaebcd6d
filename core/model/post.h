#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

#include "core/base/ids.h"

namespace postr {

/// One picture of a post.
struct MediaItem {
    QString path;   ///< in the server's media bucket
    int width = 0;  ///< pixels of the original; both 0 when unknown
    int height = 0;
    QString alt;       ///< description for people who do not see it
    QString blurhash;  ///< placeholder painted until the picture is there

    friend bool operator==(const MediaItem &, const MediaItem &) = default;
};

/// What the server knows of the page behind a post's link. Nothing here ever asks that page.
struct LinkCard {
    QString url;          ///< https or http, with a host
    QString title;        ///< never empty
    QString description;  ///< may be empty
    QString site;         ///< how the site calls itself; may be empty

    friend bool operator==(const LinkCard &, const LinkCard &) = default;
};

struct PostCounts {
    int replies = 0;
    int reposts = 0;
    int likes = 0;
    int quotes = 0;

    friend bool operator==(const PostCounts &, const PostCounts &) = default;
};

/// A post as the server tells it. `ver` orders versions of this part; `sort` is the server's order of all
/// posts and the only order a list uses (no client's clock is compared with a server's). Both are at most kMostServerNumber, here and wherever
/// else a server gives them.
struct Post {
    PostId id;
    UserId author;
    QString text;
    PostId root;
    PostId replyTo;
    PostId quote;
    QList<MediaItem> media;
    QString warning;
    QString lang;
    QDateTime createdAt;
    QDateTime editedAt;
    qint64 sort = 0;
    qint64 ver = 0;
    int rev = 0;           ///< counts edits of the text
    bool deleted = false;  ///< a tombstone: text and media are blank, the row stays
    PostCounts counts;     ///< unversioned: the latest that was told
    std::optional<LinkCard> card;

    friend bool operator==(const Post &, const Post &) = default;
};

/// What the caller has set on a post; versioned apart from it.
struct Mine {
    PostId post;
    bool liked = false;
    bool reposted = false;
    bool bookmarked = false;
    qint64 ver = 0;
    bool threadMuted = false;  ///< the post is the first of its thread, and the caller wants to hear no more of it

    friend bool operator==(const Mine &, const Mine &) = default;
};

/// That somebody passes a post on: a relation of a person and a post, not a post of its own.
struct Repost {
    UserId person;
    PostId post;
    bool on = false;
    qint64 sort = 0;  ///< place in lists, comparable with a post's
    qint64 ver = 0;

    /// What it is called where it needs a name ("<person> <post>").
    [[nodiscard]] QString name() const { return person.text() + u' ' + post.text(); }

    friend bool operator==(const Repost &, const Repost &) = default;
};

/// A stored post, and how new its stored form is.
struct PostVersion {
    PostId id;
    qint64 ver = 0;
};

/// What changes about a post without its version: counts, and what the caller has set.
struct PostPulse {
    PostId id;
    PostCounts counts;
    std::optional<Mine> mine;
};

/// The most characters (graphemes, as a person counts them) a post may have.
inline constexpr int kMaxPostGraphemes = 500;

/// Counts what a person would call characters (Unicode grapheme clusters).
[[nodiscard]] int graphemeCount(const QString &text);

}  // namespace postr
