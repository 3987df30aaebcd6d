#pragma once

#include <QString>

namespace postr {

/// What kind of failure happened, for code that has to decide; people read `Error::message`.
enum class ErrorCode {
    Usage,               ///< the caller's input cannot be acted on
    NotFound,            ///< what was asked for does not exist
    Offline,             ///< the server could not be reached
    Timeout,             ///< no answer in time; whether the server acted is unknown
    Server,              ///< the server answered with a failure of its own
    NotPostrServer,      ///< something answers at that address, but it is no Postr server
    UpdateNeeded,        ///< the server does not know what this version asks for, or the other way round
    InvalidCredentials,  ///< wrong e-mail address or password
    EmailNotConfirmed,   ///< the account waits for the code that was mailed
    EmailTaken,          ///< an account with this address exists
    HandleTaken,
    WeakPassword,
    SignUpsClosed,
    RateLimited,
    AuthExpired,  ///< the server refused the session for good
    Refused,      ///< the server understood and said no
    Vault,        ///< secrets cannot be stored or read
    Disk,         ///< the file system refused
    Busy,         ///< another process or connection holds the lock
    DatabaseCorrupt,
    DatabaseNewer,  ///< written by a newer version of the program
    Canceled,       ///< the session it belonged to ended first
    Bug,            ///< a broken promise inside the program
};

/// A failure as a value. `message` is one plain sentence with what to do next, ready to be shown; `detail`
/// is for the log and must hold no post text, token or address.
struct Error {
    ErrorCode code = ErrorCode::Bug;
    QString message;
    bool retryable = false;
    QString detail = {};
};

}  // namespace postr
