#pragma once

namespace postr::sim {

/// Hears from SQLite which kinds of tables one connection's statements wrote, whoever made them, so that only what can have changed
/// is checked again.
class WriteWatch final {
public:
    WriteWatch() = default;
    ~WriteWatch();
    WriteWatch(const WriteWatch &) = delete;
    WriteWatch &operator=(const WriteWatch &) = delete;

    struct Written {
        bool outbox = false;
        bool truth = false;  ///< anything else that people see: every table but the engine's own

        [[nodiscard]] bool any() const { return outbox || truth; }
    };

    /// The next connection that this process opens is watched; the watch must outlive it.
    void awaitConnection();
    /// What was written since this was asked last.
    [[nodiscard]] Written take();
    /// Whether the outbox was written since this was asked last.
    [[nodiscard]] bool takeOutbox();
    void noteStatement(const char *sql);

private:
    Written m_written{true, true};
    bool m_isOutboxWritten = true;
};

}  // namespace postr::sim
