#pragma once

#include "core/sync/enginecontext.h"
#include "core/sync/patience.h"

namespace postr {

/// `commit_outbox`: tells the server what the user wants, one intent at a time, at most 20 or for 2 s, so that a long outbox never
/// starves the feed. Writes the outbox only, never truth.
class CommitPhase final {
public:
    explicit CommitPhase(EngineContext &context) : m_context(context) {}

    void begin(const Now &now);
    [[nodiscard]] PhaseStep next(const Now &now);
    [[nodiscard]] PhaseStep onReply(const HttpReply &reply, const Now &now);
    /// Monotonic: the server has too much to do, so nothing is sent before that, whatever is due.
    [[nodiscard]] std::optional<Milliseconds> pausedUntil(const Now &now) const;
    /// The user asked, the computer woke up or the network is back: that counts more.
    void endPause() { m_pausedUntil.reset(); }

private:
    [[nodiscard]] PhaseStep parkOld(const Now &now);
    [[nodiscard]] PhaseStep retryMinded(const Now &now);
    [[nodiscard]] PhaseStep retryOrPark(const OutboxRow &row, Milliseconds delay, const Now &now);
    [[nodiscard]] PhaseStep park(const OutboxRow &row, const Rejected &why, const Now &now);
    [[nodiscard]] PhaseStep write(const Now &now, const OutboxRow &row, const std::function<void()> &effect);
    [[nodiscard]] PhaseStep writeNotSent(const Now &now, const OutboxRow &row, bool mayHaveArrived);
    [[nodiscard]] PhaseStep onOutcome(const Applied &applied, const OutboxRow &row, const Now &now);
    [[nodiscard]] PhaseStep onOutcome(const Rejected &rejected, const OutboxRow &row, const Now &now);
    [[nodiscard]] PhaseStep onOutcome(const WaitFor &wait, const OutboxRow &row, const Now &now);
    [[nodiscard]] PhaseStep onOutcome(const Unreachable &unreachable, const OutboxRow &row, const Now &now);
    [[nodiscard]] PhaseStep onOutcome(const AuthNeeded &auth, const OutboxRow &row, const Now &now);
    [[nodiscard]] PhaseStep onOutcome(const PauseEngine &pause, const OutboxRow &row, const Now &now);

    EngineContext &m_context;
    Milliseconds m_began{0};
    int m_sent = 0;
    bool m_enough = false;
    bool m_wasAnswered = false;  ///< the latest reply came from somebody, be it the server or not
    std::optional<OutboxRow> m_inFlight;
    std::optional<Mid> m_strange;  ///< got an answer that is not the server's
    std::optional<Mid> m_minded;   ///< the same in the cycle before, whose pull the server answered
    Patience m_patience;
    std::optional<Milliseconds> m_pausedUntil;
    int m_busyReplies = 0;  ///< in a row
};

}  // namespace postr
