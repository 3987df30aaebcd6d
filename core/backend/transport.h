#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>
#include <functional>

#include "core/base/clock.h"

namespace postr {

/// For what may be large, on a slow line.
inline constexpr Milliseconds kLongestTransfer{5 * 60'000};

struct HttpRequest {
    QByteArray method;  ///< "GET", "POST"
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    Milliseconds timeout{30'000};  ///< for the whole exchange, unless `longest` says otherwise
    bool authorized = true;        ///< the sender adds the user's access token
    /// Told now and then how many bytes of the body have left this computer; never after the reply.
    std::function<void(qint64 sent, qint64 total)> progress{};
    /// When it is longer than `timeout`: in all. The latter is then for how long nothing may come or go, so that slow is not taken for dead.
    Milliseconds longest{0};
};

/// What became of a request below HTTP.
enum class Delivery {
    Answered,  ///< `status` and `body` are valid
    NotSent,   ///< proxy, DNS, connect or TLS failed: the server cannot have acted
    Unknown,   ///< lost or timed out after sending: the server may have acted
    Aborted,   ///< by us
};

struct HttpReply {
    Delivery delivery = Delivery::NotSent;
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers;  ///< names in lower case
    QByteArray body;
    QString reason;                   ///< for the log when not answered
    bool certificateRefused = false;  ///< NotSent because the server's certificate is not to be trusted
    bool isTooLarge = false;          ///< Unknown because the body was larger than the transport takes

    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const;
};

/// Port: request in, exactly one reply out, abortable. Belongs to one thread. Redirects are not followed: a token
/// must not travel to another origin, and none of our requests expects one.
class Transport {
public:
    using Handler = std::function<void(const HttpReply &)>;
    using Ticket = quint64;

    virtual ~Transport() = default;
    /// `done` is called exactly once, never from inside send(). A reply above 32 MB is cut off as Unknown and
    /// `isTooLarge`.
    virtual Ticket send(const HttpRequest &request, Handler done) = 0;
    /// The handler gets `Delivery::Aborted` before abort() returns, unless it was called already. What is still under
    /// way when the transport is destroyed is aborted the same way.
    virtual void abort(Ticket ticket) = 0;
};

}  // namespace postr
