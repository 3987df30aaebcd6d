#include "core/auth/serverprobe.h"

#include <QCoreApplication>
#include <QJsonObject>

#include "core/auth/answers.h"
#include "core/backend/supabase/gotrue.h"
#include "core/backend/supabase/gotrueerrors.h"
#include "core/backend/supabase/replies.h"

namespace postr {
namespace {

constexpr Milliseconds kLimit{10'000};
constexpr int kMaxKey = 4096;

tl::unexpected<Error> noAddress()
{
    return failure(ErrorCode::Usage,
                   QCoreApplication::translate("Probe",
                                               "This is no server address. It looks like postr.example; "
                                               "http:// is only for this computer itself."));
}

tl::unexpected<Error> noPostr()
{
    return failure(
        ErrorCode::NotPostrServer,
        QCoreApplication::translate("Probe",
                                    "There is no Postr server at this address. Check the spelling, or ask whoever "
                                    "runs it for its key."));
}

tl::unexpected<Error> notReached(const HttpReply &reply)
{
    if (reply.certificateRefused) {
        return failure(
            ErrorCode::Refused,
            QCoreApplication::translate("Probe",
                                        "The server's certificate is not valid, so nothing is sent to it. Check "
                                        "the address and this computer's date."),
            reply.reason);
    }
    if (reply.delivery == Delivery::NotSent) {
        return failure(ErrorCode::Offline,
                       QCoreApplication::translate(
                           "Probe", "Nothing answers at this address. Check the spelling and the connection."),
                       reply.reason);
    }
    if (reply.isTooLarge) {
        return failure(goTrueError(reply));
    }
    return failure(ErrorCode::Timeout,
                   QCoreApplication::translate("Probe", "The server did not answer in time. Try again."), reply.reason);
}

/// What `/.well-known/postr.json` tells; nothing when it is something else.
std::optional<Server> readWellKnown(const HttpReply &reply, const ServerOrigin &asked)
{
    if (reply.status != 200) {
        return std::nullopt;
    }
    const QJsonObject body = jsonValue(reply.body).value_or(QJsonValue()).toObject();
    Server server{asked, body.value(QStringLiteral("key")).toString()};
    const QString url = body.value(QStringLiteral("url")).toString();
    if (!url.isEmpty()) {
        // Unlike a person, a server must say the scheme.
        server.origin = url.contains(u"://") ? ServerOrigin::fromUserInput(url) : ServerOrigin();
    }
    // A public address must not send people to services of their own computer.
    const bool isStepDown = asked.text().startsWith(u"https:") && server.origin.text().startsWith(u"http:");
    if (server.key.isEmpty() || server.key.size() > kMaxKey || server.origin.isEmpty() || isStepDown) {
        return std::nullopt;
    }
    return server;
}

}  // namespace

ServerProbe::ServerProbe(Transport &transport, QObject *parent) : QObject(parent), m_requests(transport) {}

void ServerProbe::check(const QString &typed, const QString &key, const QObject *context,
                        std::function<void(Result<Server>)> done)
{
    const auto report = whileAlive<Result<Server>>(context, std::move(done));
    const ServerOrigin origin = ServerOrigin::fromUserInput(typed);
    if (origin.isEmpty()) {
        report(noAddress());
        return;
    }
    HttpRequest request;
    request.method = "GET";
    request.url = origin.url(QStringLiteral("/.well-known/postr.json"));
    request.headers = {{"Accept", "application/json"}};
    request.timeout = kLimit;
    request.authorized = false;
    const QString givenKey = key.trimmed();
    m_requests.send(request, [this, origin, givenKey, report](const HttpReply &reply) {
        if (reply.delivery != Delivery::Answered) {
            report(notReached(reply));
            return;
        }
        auto server = readWellKnown(reply, origin);
        if (!givenKey.isEmpty()) {
            checkSettings({server ? server->origin : origin, givenKey}, report);
        } else if (server) {
            report(*server);
        } else {
            report(noPostr());
        }
    });
}

void ServerProbe::loadProviders(const Server &server, const QObject *context, std::function<void(QStringList)> done)
{
    HttpRequest request = gotrue::settingsRequest(server);
    request.timeout = kLimit;
    m_requests.send(request, [report = whileAlive<QStringList>(context, std::move(done))](const HttpReply &reply) {
        report(gotrue::providersIn(reply));
    });
}

void ServerProbe::checkSettings(const Server &server, std::function<void(Result<Server>)> done)
{
    HttpRequest request = gotrue::settingsRequest(server);
    request.timeout = kLimit;
    m_requests.send(request, [server, done = std::move(done)](const HttpReply &reply) {
        if (reply.delivery != Delivery::Answered) {
            done(notReached(reply));
        } else if (gotrue::isSettingsReply(reply)) {
            done(server);
        } else if (reply.status == 401 || reply.status == 403) {
            done(failure(ErrorCode::NotPostrServer,
                         QCoreApplication::translate(
                             "Probe", "The server does not take this key. Check it with whoever runs it.")));
        } else {
            done(noPostr());
        }
    });
}

}  // namespace postr
