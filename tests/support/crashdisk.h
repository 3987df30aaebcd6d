#pragma once

#include <QByteArray>
#include <QString>
#include <functional>
#include <memory>

namespace postr::test {

/// A disk in memory for SQLite, registered as a VFS of its own, that can lose power and fail on purpose. What was written and not
/// synced is lost, kept or torn (at 512 bytes) when the power goes, as the seed decides. One thread, one open connection per file.
class CrashDisk final {
public:
    enum class Operation { Read, Write, Truncate, Sync, Delete, Lock };
    enum class Fault {
        Full,   ///< one write finds no space
        Error,  ///< one operation of any kind but a lock fails
        Busy,   ///< somebody else holds the lock for longer than anybody waits
    };

    explicit CrashDisk(quint64 seed);
    ~CrashDisk();
    CrashDisk(const CrashDisk &) = delete;
    CrashDisk &operator=(const CrashDisk &) = delete;

    /// For Connection::open(): selects this disk.
    [[nodiscard]] QString uriOptions() const;

    /// Every operation so far, in order of their numbers.
    [[nodiscard]] const QList<Operation> &operations() const;
    /// The power goes right before the operation with this number: it and all later ones fail until losePower().
    void crashAt(qsizetype operation);
    /// Whether `fault` can strike an operation of this kind.
    [[nodiscard]] static bool canStrike(Fault fault, Operation operation);
    void failAt(qsizetype operation, Fault fault);
    /// The write after `skipped` others finds no space, once.
    void failNextWrite(int skipped);
    [[nodiscard]] bool hasFailed() const;
    /// From now on every operation fails, until losePower() or loseProgram().
    void stop();
    [[nodiscard]] bool isDown() const;

    /// The power is gone, and back. All connections must be closed.
    void losePower();
    /// Only the program was gone: all that was written is still there. All connections must be closed.
    void loseProgram();

    [[nodiscard]] QByteArray content(const QString &path) const;
    void setContent(const QString &path, const QByteArray &content);
    /// How often something was lost or torn since the beginning.
    [[nodiscard]] int losses() const;

    struct State;

private:
    std::unique_ptr<State> m_state;
};

}  // namespace postr::test
