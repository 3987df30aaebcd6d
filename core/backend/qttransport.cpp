#include "core/backend/qttransport.h"

#include <QDeadlineTimer>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QTimer>
#include <optional>
#include <utility>

#include "core/backend/proxyways.h"
#include "core/base/log.h"

namespace postr {

struct QtTransport::Exchange {
    Handler done;
    std::optional<HttpRequest> waiting;  ///< until it is known which way to take; not sent before
    QPointer<QNetworkReply> reply;
    QByteArray body;
    std::unique_ptr<QTimer> deadline;
    Milliseconds patience{0};  ///< for the next sign of life
    QDeadlineTimer end;        ///< whatever comes
    bool connecting = false;   ///< a connection was opened for it, it did not ride on an older one
    bool mayBeSent = false;    ///< bytes of the request may have left
};

namespace {

QNetworkRequest toQt(const HttpRequest &request)
{
    QNetworkRequest result(request.url);
    for (const auto &[name, value] : request.headers) {
        result.setRawHeader(name, value);
    }
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return result;
}

/// Errors that Qt derives from an HTTP status: the exchange itself was complete.
bool isHttpStatusError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return true;
    default:
        return false;
    }
}

/// Errors that can come up before a byte of the request left, and only then unless bytes are known to have left.
bool isConnectError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ProtocolUnknownError:
        return true;
    default:
        return false;
    }
}

/// Errors that also come up on a connection in use ("network unreachable" is one): they prove something only for a
/// connection that was opened for this request and never got as far as sending it.
bool isAmbiguousError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyConnectionClosedError:
        return true;
    default:
        return false;
    }
}

}  // namespace

QtTransport::QtTransport(QObject *parent) : QObject(parent)
{
    m_network.setAutoDeleteReplies(false);
    proxyways::onChange(this, [this] { startPrepared(); });
}

QtTransport::~QtTransport()
{
    const QList<Ticket> open = m_exchanges.keys();
    for (const Ticket ticket : open) {
        abort(ticket);
    }
}

Transport::Ticket QtTransport::send(const HttpRequest &request, Handler done)
{
    const Ticket ticket = ++m_last;
    auto exchange = std::make_shared<Exchange>();
    exchange->done = std::move(done);
    exchange->waiting = request;
    exchange->deadline = std::make_unique<QTimer>();
    exchange->deadline->setSingleShot(true);
    connect(exchange->deadline.get(), &QTimer::timeout, this, [this, ticket] { giveUp(ticket); });
    exchange->patience = request.timeout;
    exchange->end = QDeadlineTimer(std::max(request.timeout, request.longest));
    exchange->deadline->start(request.timeout);
    m_exchanges.insert(ticket, exchange);
    startPrepared();
    return ticket;
}

void QtTransport::startPrepared()
{
    // By ticket: what was sent first is started first.
    for (auto it = m_exchanges.cbegin(); it != m_exchanges.cend(); ++it) {
        if (it.value()->waiting && proxyways::prepare(it.value()->waiting->url)) {
            start(it.key(), it.value());
        }
    }
}

void QtTransport::start(Ticket ticket, const std::shared_ptr<Exchange> &exchange)
{
    const HttpRequest request = *std::exchange(exchange->waiting, std::nullopt);
    QNetworkReply *reply = m_network.sendCustomRequest(toQt(request), request.method, request.body);
    exchange->reply = reply;
    // The lambdas hold the exchange weakly: a signal queued before abort() must find nothing.
    const std::weak_ptr<Exchange> weak = exchange;
    connect(reply, &QNetworkReply::socketStartedConnecting, this, [weak] {
        if (const auto alive = weak.lock()) {
            alive->connecting = true;
        }
    });
    const auto sent = [weak] {
        if (const auto alive = weak.lock()) {
            alive->mayBeSent = true;
        }
    };
    connect(reply, &QNetworkReply::requestSent, this, sent);
    connect(reply, &QNetworkReply::encrypted, this, sent);
    connect(reply, &QNetworkReply::readyRead, this, [this, ticket] {
        goOnWaiting(ticket);
        readMore(ticket);
    });
    connect(reply, &QNetworkReply::uploadProgress, this, [this, ticket] { goOnWaiting(ticket); });
    connect(reply, &QNetworkReply::finished, this, [this, ticket] { finish(ticket); });
    if (request.progress) {
        connect(reply, &QNetworkReply::uploadProgress, this,
                [weak, progress = request.progress](qint64 gone, qint64 total) {
                    if (!weak.expired() && total > 0) {
                        progress(gone, total);
                    }
                });
    }
}

void QtTransport::goOnWaiting(Ticket ticket)
{
    if (const auto exchange = m_exchanges.value(ticket)) {
        exchange->deadline->start(std::min(exchange->patience, Milliseconds(exchange->end.remainingTime())));
    }
}

void QtTransport::giveUp(Ticket ticket)
{
    if (m_exchanges.value(ticket)->waiting) {
        settle(ticket, {Delivery::NotSent, 0, {}, {}, QStringLiteral("the system did not say which proxy to use")});
        return;
    }
    // Whether the server acts on what left, or connects after all, cannot be known any more.
    settle(ticket, {Delivery::Unknown, 0, {}, {}, QStringLiteral("deadline")});
}

void QtTransport::abort(Ticket ticket) { settle(ticket, {Delivery::Aborted, 0, {}, {}, QStringLiteral("aborted")}); }

void QtTransport::renew()
{
    QList<Ticket> started;
    for (auto it = m_exchanges.cbegin(); it != m_exchanges.cend(); ++it) {
        if (!it.value()->waiting) {
            started.append(it.key());
        }
    }
    for (const Ticket ticket : started) {
        settle(ticket, {Delivery::Unknown, 0, {}, {}, QStringLiteral("the network changed")});
    }
    m_network.clearConnectionCache();
}

void QtTransport::readMore(Ticket ticket)
{
    const auto exchange = m_exchanges.value(ticket);
    if (!exchange || !exchange->reply) {
        return;
    }
    // What is announced is believed at once: nobody has to download 32 MB of it first.
    const qint64 announced = exchange->reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (std::max(announced, exchange->body.size() + exchange->reply->bytesAvailable()) > kMaxBody) {
        settle(ticket, {Delivery::Unknown, 0, {}, {}, QStringLiteral("body above 32 MB"), false, true});
        return;
    }
    exchange->body += exchange->reply->readAll();
}

void QtTransport::finish(Ticket ticket)
{
    readMore(ticket);
    const auto exchange = m_exchanges.value(ticket);
    if (!exchange || !exchange->reply) {
        return;
    }
    const QNetworkReply &reply = *exchange->reply;
    const QNetworkReply::NetworkError error = reply.error();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    HttpReply result;
    if (status > 0 && (error == QNetworkReply::NoError || isHttpStatusError(error))) {
        result.delivery = Delivery::Answered;
        result.status = status;
        const auto pairs = reply.rawHeaderPairs();
        for (const auto &[name, value] : pairs) {
            result.headers.append({name.toLower(), value});
        }
        result.body = exchange->body;
    } else {
        const bool unsent =
            !exchange->mayBeSent && (isConnectError(error) || (exchange->connecting && isAmbiguousError(error)));
        result.delivery = unsent ? Delivery::NotSent : Delivery::Unknown;
        result.reason = QStringLiteral("network error %1").arg(static_cast<int>(error));
        result.certificateRefused = unsent && error == QNetworkReply::SslHandshakeFailedError;
    }
    settle(ticket, std::move(result));
}

void QtTransport::settle(Ticket ticket, HttpReply reply)
{
    const auto exchange = m_exchanges.take(ticket);
    if (!exchange) {
        return;
    }
    exchange->deadline->stop();
    if (exchange->reply) {
        disconnect(exchange->reply, nullptr, this, nullptr);
        exchange->reply->abort();
        exchange->reply->deleteLater();
    }
    if (reply.delivery != Delivery::Answered) {
        qCDebug(lcBackend) << "request ended without an answer:" << reply.reason;
    }
    exchange->done(reply);
}

}  // namespace postr
