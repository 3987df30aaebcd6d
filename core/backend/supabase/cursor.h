#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

#include "core/backend/supabase/snapshot.h"

namespace postr {

/// A place in the change feed. `from` has been told completely; while a walk is under way, `to` is where it leads
/// and `after` the last change of it that was told. Stored as opaque bytes by the engine.
struct FeedPlace {
    QString epoch;
    Snapshot from;
    std::optional<Snapshot> to;
    qint64 after = 0;

    /// Nothing when the bytes are no cursor of this version: the feed then starts over.
    [[nodiscard]] static std::optional<FeedPlace> fromBytes(const QByteArray &bytes);
    [[nodiscard]] QByteArray bytes() const;
    /// Where the feed stands after a page that ended at change `lastSeq` of a walk to `target`.
    [[nodiscard]] FeedPlace next(const Snapshot &target, qint64 lastSeq, bool more) const;

    friend bool operator==(const FeedPlace &, const FeedPlace &) = default;
};

/// What a server had seen, and which life of it (a restored server has another epoch).
struct SeenMark {
    QString epoch;
    Snapshot snapshot;

    [[nodiscard]] static std::optional<SeenMark> fromBytes(const QByteArray &bytes);
    [[nodiscard]] QByteArray bytes() const;
};

/// The transaction an intent was applied in.
struct AckMark {
    QString epoch;
    quint64 xid = 0;

    [[nodiscard]] static std::optional<AckMark> fromBytes(const QByteArray &bytes);
    [[nodiscard]] QByteArray bytes() const;
};

}  // namespace postr
