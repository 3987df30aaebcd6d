#include "core/auth/accountchanges.h"

#include "core/auth/answers.h"
#include "core/auth/revoker.h"
#include "core/backend/supabase/gotruecodes.h"
#include "core/backend/supabase/gotrueerrors.h"
#include "core/backend/supabase/gotruewire.h"

namespace postr {
namespace {

/// With a few hundred pictures in each: more than anybody has, and an end when a server never gets done.
constexpr int kMostRounds = 500;
/// Shown by authenticator apps beside the code.
const QString kFactorName = QStringLiteral("Postr");

/// The server calls the token, not what was asked, wrong.
bool isStale(const HttpReply &reply)
{
    if (reply.delivery != Delivery::Answered || (reply.status != 401 && reply.status != 403)) {
        return false;
    }
    const QString code = readGoTrueFailure(reply).code;
    return code == u"bad_jwt" || code == u"no_authorization" || code == u"PGRST303" || code == u"PGRST301";
}

}  // namespace

AccountChanges::AccountChanges(AuthPorts ports, AuthStore &store, QObject *parent)
    : QObject(parent), m_ports(ports), m_store(store), m_requests(ports.transport)
{
}

Server AccountChanges::server() const
{
    for (const AccountEntry &entry : m_store.accounts()) {
        if (entry.identity == m_store.state().identity) {
            return entry.server();
        }
    }
    return {};
}

void AccountChanges::ask(Build build, Take take)
{
    m_store.token([guard = QPointer<AccountChanges>(this), generation = m_store.state().generation,
                   build = std::move(build), take = std::move(take)](const Result<AccessToken> &token) {
        if (guard) {
            guard->sendAs(token, generation, true, build, take);
        }
    });
}

void AccountChanges::sendAs(const Result<AccessToken> &token, quint64 generation, bool mayRenew, const Build &build,
                            const Take &take)
{
    if (!token || generation != m_store.state().generation) {
        take(failure(token ? sessionEnded() : token.error()));
        return;
    }
    m_requests.send(build(server(), token->jwt),
                    [this, generation, mayRenew, build, take, stale = token->jwt](const HttpReply &reply) {
                        if (generation != m_store.state().generation) {
                            take(failure(sessionEnded()));
                        } else if (mayRenew && isStale(reply)) {
                            m_store.renewedToken(stale, [guard = QPointer<AccountChanges>(this), generation, build,
                                                         take](const Result<AccessToken> &renewed) {
                                if (guard) {
                                    guard->sendAs(renewed, generation, false, build, take);
                                }
                            });
                        } else {
                            take(reply);
                        }
                    });
}

// ---- password and address -----------------------------------------------------------------------------------

void AccountChanges::change(const UserChange &change, const QObject *context,
                            std::function<void(Result<ChangeStep>)> done)
{
    UserChange clean = change;
    clean.nonce = codeFromTyping(change.nonce);
    clean.email = change.email.trimmed();
    ask([clean](const Server &server,
                const QByteArray &token) { return gotrue::changeUserRequest(server, token, clean); },
        [report = whileAlive<Result<ChangeStep>>(context, std::move(done))](const Result<HttpReply> &reply) {
            report(reply ? gotrue::changeUserReply(*reply) : failure(reply.error()));
        });
}

void AccountChanges::mailNonce(const QObject *context, std::function<void(Status)> done)
{
    ask(gotrue::mailNonceRequest,
        [report = whileAlive<Status>(context, std::move(done))](const Result<HttpReply> &reply) {
            report(reply ? gotrue::mailCodeReply(*reply) : failure(reply.error()));
        });
}

void AccountChanges::loadEmail(const QObject *context, std::function<void(Result<QString>)> done)
{
    ask(gotrue::userRequest,
        [report = whileAlive<Result<QString>>(context, std::move(done))](const Result<HttpReply> &reply) {
            if (!reply || !gotrue::isSuccess(*reply)) {
                report(failure(reply ? goTrueError(*reply) : reply.error()));
            } else {
                report(gotrue::objectOf(*reply).value(QStringLiteral("email")).toString());
            }
        });
}

void AccountChanges::enterEmailCode(const QString &address, const QString &code, const QObject *context,
                                    std::function<void(Result<EmailStep>)> done)
{
    const auto report = whileAlive<Result<EmailStep>>(context, std::move(done));
    if (m_store.state().kind != AuthState::Kind::SignedIn) {
        report(failure(sessionEnded()));
        return;
    }
    const Server at = server();
    m_requests.send(gotrue::verifyCodeRequest(at, MailCode::EmailChange, address.trimmed(), codeFromTyping(code)),
                    [this, at, report](const HttpReply &reply) {
                        const auto outcome = gotrue::verifyCodeReply(reply);
                        if (!outcome) {
                            report(failure(outcome.error()));
                            return;
                        }
                        const auto *grant = std::get_if<TokenGrant>(&*outcome);
                        if (grant) {
                            // The code came with a session of its own, which nobody needs beside this one.
                            (new Revoker(m_ports, at, this))->run(grant->refreshToken, grant->accessToken, [](bool) {});
                        }
                        report(grant ? EmailStep::Done : EmailStep::OtherHalf);
                    });
}

// ---- the end ------------------------------------------------------------------------------------------------

void AccountChanges::signOutEverywhere(const QObject *context, std::function<void(Result<SignOutReport>)> done)
{
    ask(gotrue::signOutEverywhereRequest,
        [this, report = whileAlive<Result<SignOutReport>>(context, std::move(done))](const Result<HttpReply> &reply) {
            if (!reply || !gotrue::isSignedOut(*reply)) {
                report(failure(reply ? goTrueError(*reply) : reply.error()));
            } else {
                m_store.signOut(SignOutChoice::Keep, this, report);
            }
        });
}

void AccountChanges::deleteAccount(const QObject *context, std::function<void(Result<SignOutReport>)> done)
{
    deleteStep(kMostRounds, whileAlive<Result<SignOutReport>>(context, std::move(done)));
}

void AccountChanges::deleteStep(int rounds, std::function<void(Result<SignOutReport>)> done)
{
    ask(gotrue::deleteAccountRequest, [this, rounds, done](const Result<HttpReply> &reply) {
        const Result<DeletionStep> step = reply ? gotrue::deleteAccountReply(*reply) : failure(reply.error());
        if (!step) {
            done(failure(step.error()));
            return;
        }
        if (step->deleted) {
            m_store.signOut(SignOutChoice::Remove, this, done);
            return;
        }
        if (rounds == 0) {
            done(failure(gotrue::strangeAuthServer()));
            return;
        }
        ask([media = step->media](const Server &server,
                                  const QByteArray &token) { return gotrue::deleteMediaRequest(server, token, media); },
            [this, rounds, done](const Result<HttpReply> &gone) {
                const Status status = gone ? gotrue::deleteMediaReply(*gone) : failure(gone.error());
                if (status) {
                    deleteStep(rounds - 1, done);
                } else {
                    done(failure(status.error()));
                }
            });
    });
}

// ---- the second factor --------------------------------------------------------------------------------------

void AccountChanges::loadSecondFactor(const QObject *context, std::function<void(Result<bool>)> done)
{
    ask(gotrue::userRequest,
        [report = whileAlive<Result<bool>>(context, std::move(done))](const Result<HttpReply> &reply) {
            const Result<QStringList> ids = reply ? gotrue::factorsReply(*reply, true) : failure(reply.error());
            report(ids ? Result<bool>(!ids->isEmpty()) : failure(ids.error()));
        });
}

void AccountChanges::beginSecondFactor(const QObject *context, std::function<void(Result<NewFactor>)> done)
{
    const auto report = whileAlive<Result<NewFactor>>(context, std::move(done));
    const auto enroll = [this, report](const Status &cleared) {
        if (!cleared) {
            report(failure(cleared.error()));
            return;
        }
        ask([](const Server &server,
               const QByteArray &token) { return gotrue::enrollRequest(server, token, kFactorName); },
            [report](const Result<HttpReply> &reply) {
                report(reply ? gotrue::enrollReply(*reply) : failure(reply.error()));
            });
    };
    // One that was begun and never confirmed is in the way: the server wants every name once.
    ask(gotrue::userRequest, [this, report, enroll](const Result<HttpReply> &reply) {
        const Result<QStringList> begun = reply ? gotrue::factorsReply(*reply, false) : failure(reply.error());
        if (begun) {
            removeFactors(*begun, enroll);
        } else {
            report(failure(begun.error()));
        }
    });
}

void AccountChanges::removeFactors(QStringList ids, std::function<void(Status)> done)
{
    if (ids.isEmpty()) {
        done({});
        return;
    }
    const QString id = ids.takeFirst();
    ask([id](const Server &server, const QByteArray &token) { return gotrue::removeFactorRequest(server, token, id); },
        [this, ids, done](const Result<HttpReply> &reply) {
            const Status removed = reply ? gotrue::removeFactorReply(*reply) : failure(reply.error());
            if (removed) {
                removeFactors(ids, done);
            } else {
                done(removed);
            }
        });
}

void AccountChanges::confirmSecondFactor(const QString &factor, const QString &code, const QObject *context,
                                         std::function<void(Status)> done)
{
    const auto report = whileAlive<Status>(context, std::move(done));
    const auto takeAnswer = [this, report](const Result<HttpReply> &reply, const Moment &sent) {
        const Result<TokenGrant> grant = reply ? gotrue::passwordReply(*reply) : failure(reply.error());
        if (!grant || grant->user != m_store.state().identity.user) {
            report(failure(grant ? gotrue::strangeAuthServer() : grant.error()));
            return;
        }
        m_store.enter(server(), {*grant, sent}, this, [report](const Result<SignInReport> &entered) {
            report(entered ? Status() : failure(entered.error()));
        });
    };
    ask([factor](const Server &server,
                 const QByteArray &token) { return gotrue::challengeRequest(server, token, factor); },
        [this, factor, code, report, takeAnswer](const Result<HttpReply> &reply) {
            const Result<QString> challenge = reply ? gotrue::challengeReply(*reply) : failure(reply.error());
            if (!challenge) {
                report(failure(challenge.error()));
                return;
            }
            const Moment sent = Moment::now(m_ports.clock);
            ask([factor, challenge = *challenge, code = codeFromTyping(code)](
                    const Server &server,
                    const QByteArray &token) { return gotrue::answerRequest(server, token, factor, challenge, code); },
                [takeAnswer, sent](const Result<HttpReply> &answer) { takeAnswer(answer, sent); });
        });
}

void AccountChanges::removeSecondFactor(const QObject *context, std::function<void(Status)> done)
{
    const auto report = whileAlive<Status>(context, std::move(done));
    ask(gotrue::userRequest, [this, report](const Result<HttpReply> &reply) {
        const Result<QStringList> ids = reply ? gotrue::factorsReply(*reply, true) : failure(reply.error());
        if (ids) {
            removeFactors(*ids, report);
        } else {
            report(failure(ids.error()));
        }
    });
}

}  // namespace postr
