#pragma once

#include "core/db/mediafolder.h"
#include "core/sync/enginecontext.h"
#include "core/sync/patience.h"

namespace postr {

/// Sends pictures, one at a time, beside the engine's cycles: a slow upload delays no post without a picture and no pull. A state machine like
/// the engine, driven the same way, on the same thread; it writes the outbox only.
class UploadLane final {
public:
    struct Send {
        quint64 ticket;  ///< to be given back with the reply
        HttpRequest request;
    };
    struct Sleep {
        Milliseconds until;  ///< monotonic
    };
    struct Rest {};  ///< nothing to send until something changes
    struct Again {};
    using Step = std::variant<Send, Sleep, Rest, Again>;

    UploadLane(BoundDatabase &database, const Backend &backend, Random &random, EngineListener &listener);

    [[nodiscard]] Step next(const Now &now);
    /// True when a picture arrived or was refused: what waits for it can go on.
    /// `serverAnswers`: other requests are answered, so it is this picture that fails.
    bool onReply(quint64 ticket, const HttpReply &reply, const Now &now, bool serverAnswers);
    /// How far the picture has come that is on its way.
    struct Progress {
        Mid mid;
        qint64 sent = 0;
        qint64 total = 0;
    };
    [[nodiscard]] std::optional<Progress> progress() const { return m_progress; }
    /// A picture is on its way, or will be tried again.
    [[nodiscard]] bool isBusy() const { return m_inFlight.has_value() || m_notBefore.has_value() || m_isWaiting; }
    /// The network is back, or the user asked: a running back-off ends.
    void hurry() { m_notBefore.reset(); }

private:
    [[nodiscard]] Step begin(const OutboxRow &row, const Now &now);
    void onProgress(quint64 ticket, qint64 sent, qint64 total);
    /// False: the disk did not take it.
    [[nodiscard]] bool park(const OutboxRow &row, const Rejected &rejected);
    void retry(const OutboxRow &row, Milliseconds after, const Now &now);
    void backOff(const Now &now, Milliseconds after);
    void removeUnneeded();

    EngineContext m_context;
    MediaFolder m_folder;
    std::optional<OutboxRow> m_inFlight;
    std::optional<Progress> m_progress;
    std::optional<Milliseconds> m_notBefore;  ///< monotonic
    Milliseconds m_giveUpAt{0};               ///< monotonic: nobody will answer any more
    quint64 m_ticket = 0;
    bool m_isWaiting = false;  ///< all that is left failed before and is not due
    bool m_isTidy = false;     ///< the folder was compared with the database since the start
    int m_failures = 0;
    Patience m_patience;
};

}  // namespace postr
