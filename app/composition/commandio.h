#pragma once

#include <QString>

namespace postr {

/// Where a command's lines go: this process's own streams, or the process that asked for it.
class CommandIo {
public:
    virtual ~CommandIo() = default;
    /// One line without its end, for standard output.
    virtual void out(const QString &line) = 0;
    /// One line for standard error.
    virtual void err(const QString &line) = 0;
    /// How far a long command is, for somebody at a terminal. 100 is not said.
    virtual void progress(int percent) = 0;
};

// How a command ends; a contract.
inline constexpr int kExitDone = 0;
inline constexpr int kExitFailed = 1;  ///< one line on standard error says why
inline constexpr int kExitUsage = 2;
inline constexpr int kExitOffline = 3;   ///< offline, or paused
inline constexpr int kExitDecision = 4;  ///< the user has to decide something first

}  // namespace postr
