#include "core/auth/accountclient.h"

#include <QCoreApplication>

#include "core/backend/supabase/gotrueerrors.h"

namespace postr {

AccountClient::AccountClient(AuthPorts ports, QObject *parent)
    : QObject(parent), m_ports(ports), m_requests(ports.transport)
{
}

void AccountClient::send(const HttpRequest &request, std::function<void(const HttpReply &, const Moment &sent)> take)
{
    const Moment sent = Moment::now(m_ports.clock);
    m_requests.send(request, [sent, take = std::move(take)](const HttpReply &reply) { take(reply, sent); });
}

void AccountClient::signIn(const Server &server, const QString &email, const QString &password,
                           std::function<void(Result<GrantedSession>)> done)
{
    send(gotrue::passwordRequest(server, email, password), [done = std::move(done)](const HttpReply &reply,
                                                                                    const Moment &sent) {
        done(gotrue::passwordReply(reply).map([&](const TokenGrant &grant) { return GrantedSession{grant, sent}; }));
    });
}

void AccountClient::checkHandle(const Server &server, const QString &handle, std::function<void(Status)> done)
{
    send(gotrue::handleAvailableRequest(server, handle), [done = std::move(done)](const HttpReply &reply,
                                                                                  const Moment &) {
        const Result<bool> available = gotrue::yesOrNoReply(reply);
        if (!available) {
            done(failure(available.error()));
        } else if (!*available) {
            done(failure(ErrorCode::HandleTaken,
                         QCoreApplication::translate("Auth", "Somebody has this handle already. Choose another one.")));
        } else {
            done({});
        }
    });
}

void AccountClient::explainRefusal(const Server &server, const QString &handle, const Error &asTold,
                                   std::function<void(const Error &)> done)
{
    checkHandle(server, handle, [this, server, asTold, done = std::move(done)](const Status &free) {
        if (!free) {
            done(free.error().code == ErrorCode::HandleTaken ? free.error() : asTold);
            return;
        }
        send(gotrue::signUpsOpenRequest(server), [asTold, done](const HttpReply &reply, const Moment &) {
            const bool isClosed = gotrue::yesOrNoReply(reply) == false;
            done(isClosed ? signUpsClosed() : asTold);
        });
    });
}

void AccountClient::signUp(const Server &server, const QString &email, const QString &password, const QString &handle,
                           const QString &name, std::function<void(Result<SignUpOutcome>)> done)
{
    const auto takeSignUp = [this, server, handle, done](const HttpReply &reply, const Moment &sent) {
        const auto outcome = gotrue::signUpReply(reply);
        if (isNewUserDatabaseError(reply)) {
            explainRefusal(server, handle, goTrueError(reply), [done](const Error &why) { done(failure(why)); });
        } else if (!outcome) {
            done(failure(outcome.error()));
        } else if (const auto *grant = std::get_if<TokenGrant>(&*outcome)) {
            done(SignUpOutcome(GrantedSession{*grant, sent}));
        } else {
            done(SignUpOutcome(ConfirmationMailed{}));
        }
    };
    checkHandle(server, handle, [this, server, email, password, handle, name, done, takeSignUp](const Status &free) {
        if (!free) {
            done(failure(free.error()));
        } else {
            send(gotrue::signUpRequest(server, email, password, handle, name), takeSignUp);
        }
    });
}

}  // namespace postr
