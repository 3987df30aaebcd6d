#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace postr {

/// How the sync engine is doing, in a form the window can put into words.
struct SyncState {
    enum class Kind {
        Idle,  ///< everything known is done
        Running,
        Waiting,  ///< tries again at `until`
        Offline,  ///< the server cannot be reached; tries again by itself
        Paused,   ///< cannot go on without the user or an update; `reason` says why
    };
    /// How one hears of news between two pulls.
    enum class Stream {
        Unknown,     ///< nobody listens (yet)
        Connecting,  ///< not connected: pulls find what is new
        Deaf,  ///< connected, as it seemed, but a pull found what it had not told; connected anew, not heard since
        Live,
    };
    Kind kind = Kind::Idle;
    QString reason;
    qint64 until = 0;        ///< wall ms, for Waiting and Offline
    qint64 lastSuccess = 0;  ///< wall ms of the last complete pull, 0: never
    int waiting = 0;         ///< intents on their way
    int failed = 0;          ///< intents that need a decision
    Stream stream = Stream::Unknown;
    qint64 streamSince = 0;  ///< wall ms: since when it is so

    friend bool operator==(const SyncState &, const SyncState &) = default;
};

}  // namespace postr

Q_DECLARE_METATYPE(postr::SyncState)
