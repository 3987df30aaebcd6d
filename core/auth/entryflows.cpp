#include "core/auth/entryflows.h"

#include <QCoreApplication>

#include "core/auth/answers.h"
#include "core/auth/revoker.h"
#include "core/backend/supabase/gotrueerrors.h"
#include "core/backend/supabase/gotruefactors.h"
#include "core/backend/supabase/gotrueuser.h"

namespace postr {
namespace {

tl::unexpected<Error> noCode()
{
    return failure(ErrorCode::Usage, QCoreApplication::translate("Auth", "Type the code first."));
}

tl::unexpected<Error> otherAnswer()
{
    return failure(ErrorCode::Server, QCoreApplication::translate(
                                          "Auth", "The server answered something else than was asked. Try again."));
}

/// The session in an answer to a code.
Result<TokenGrant> grantOf(const HttpReply &reply)
{
    const auto outcome = gotrue::verifyCodeReply(reply);
    if (!outcome) {
        return failure(outcome.error());
    }
    if (const auto *grant = std::get_if<TokenGrant>(&*outcome)) {
        return *grant;
    }
    return otherAnswer();
}

}  // namespace

EntryFlows::EntryFlows(AuthPorts ports, AuthStore &store, QObject *parent)
    : QObject(parent), m_ports(ports), m_store(store), m_requests(ports.transport)
{
}

EntryFlows::~EntryFlows() = default;

void EntryFlows::mailCode(const Server &server, MailCode kind, const QString &email, const QObject *context,
                          std::function<void(Status)> done)
{
    m_requests.send(gotrue::mailCodeRequest(server, kind, email.trimmed()),
                    [report = whileAlive<Status>(context, std::move(done))](const HttpReply &reply) {
                        report(gotrue::mailCodeReply(reply));
                    });
}

void EntryFlows::enterCode(const Server &server, MailCode kind, const QString &email, const QString &code,
                           const QObject *context, Done done)
{
    const auto report = whileAlive<Result<SignInReport>>(context, std::move(done));
    if (codeFromTyping(code).isEmpty()) {
        report(noCode());
        return;
    }
    const Moment sent = Moment::now(m_ports.clock);
    m_requests.send(gotrue::verifyCodeRequest(server, kind, email.trimmed(), codeFromTyping(code)),
                    [this, server, sent, report](const HttpReply &reply) {
                        const Result<TokenGrant> grant = grantOf(reply);
                        if (grant) {
                            m_store.enter(server, {*grant, sent}, this, report);
                        } else {
                            report(failure(grant.error()));
                        }
                    });
}

void EntryFlows::confirmSignUp(const Server &server, const QString &email, const QString &code, const QString &password,
                               const QObject *context, Done done)
{
    enterWithPassword(server, MailCode::SignUp, email, code, password, context, std::move(done));
}

void EntryFlows::resetPassword(const Server &server, const QString &email, const QString &code, const QString &password,
                               const QObject *context, Done done)
{
    enterWithPassword(server, MailCode::Recovery, email, code, password, context, std::move(done));
}

void EntryFlows::enterWithPassword(const Server &server, MailCode kind, const QString &email, const QString &code,
                                   const QString &password, const QObject *context, Done done)
{
    const auto report = whileAlive<Result<SignInReport>>(context, std::move(done));
    const QString clean = codeFromTyping(code);
    if (clean.isEmpty()) {
        report(noCode());
        return;
    }
    if (m_reset && m_reset->kind == kind && m_reset->server.origin == server.origin &&
        m_reset->email == email.trimmed() && m_reset->code == clean) {
        setPassword(password, context, report);
        return;
    }
    giveUp();
    const Moment sent = Moment::now(m_ports.clock);
    m_requests.send(gotrue::verifyCodeRequest(server, kind, email.trimmed(), clean),
                    [this, server, kind, email, clean, password, sent, context = QPointer<const QObject>(context),
                     report](const HttpReply &reply) {
                        const Result<TokenGrant> grant = grantOf(reply);
                        if (!grant) {
                            report(failure(grant.error()));
                            return;
                        }
                        m_reset = Reset{server, kind, email.trimmed(), clean, {*grant, sent}, {}};
                        if (grant->pendingFactor.isEmpty()) {
                            setPassword(password, context, report);
                        } else {
                            // The server changes no password of such an account before its second factor was shown.
                            m_reset->password = password;
                            m_store.enter(server, m_reset->granted, this, report);
                        }
                    });
}

void EntryFlows::setPassword(const QString &password, const QObject *context, Done done)
{
    const auto report = whileAlive<Result<SignInReport>>(context, std::move(done));
    UserChange change;
    change.password = password;
    m_requests.send(gotrue::changeUserRequest(m_reset->server, m_reset->granted.grant.accessToken, change),
                    [this, report](const HttpReply &reply) {
                        const Result<ChangeStep> step = gotrue::changeUserReply(reply);
                        const bool isSetBefore = m_reset && m_reset->kind == MailCode::SignUp &&
                                                 readGoTrueFailure(reply).code == u"same_password";
                        if (!m_reset || (step && *step != ChangeStep::Done)) {
                            report(otherAnswer());
                        } else if (!step && !isSetBefore) {
                            report(failure(step.error()));
                        } else {
                            enterReset(report);
                        }
                    });
}

void EntryFlows::enterReset(const Done &report)
{
    const Reset reset = *std::exchange(m_reset, std::nullopt);
    m_store.enter(reset.server, reset.granted, this, report);
}

void EntryFlows::confirmSecondFactor(const QString &code, const QObject *context, Done done)
{
    const auto report = whileAlive<Result<SignInReport>>(context, std::move(done));
    const QString clean = codeFromTyping(code);
    const auto parked = m_store.parked();
    if (clean.isEmpty() || !parked) {
        report(parked ? noCode()
                      : failure(ErrorCode::Canceled,
                                QCoreApplication::translate("Auth", "This sign-in is over. Begin again.")));
        return;
    }
    const QByteArray token = parked->granted.grant.accessToken;
    const QString factor = parked->granted.grant.pendingFactor;
    const auto takeAnswer = [this, parked, report](const HttpReply &reply, const Moment &sent) {
        const Result<TokenGrant> grant = gotrue::passwordReply(reply);
        if (!grant) {
            report(failure(grant.error()));
        } else if (grant->user != parked->granted.grant.user) {
            report(otherAnswer());
        } else {
            takeSecondFactor(parked->server, {*grant, sent}, this, report);
        }
    };
    m_requests.send(gotrue::challengeRequest(parked->server, token, factor),
                    [this, parked, token, factor, clean, report, takeAnswer](const HttpReply &reply) {
                        const Result<QString> challenge = gotrue::challengeReply(reply);
                        if (!challenge) {
                            report(failure(challenge.error()));
                            return;
                        }
                        const Moment sent = Moment::now(m_ports.clock);
                        m_requests.send(gotrue::answerRequest(parked->server, token, factor, *challenge, clean),
                                        [takeAnswer, sent](const HttpReply &answer) { takeAnswer(answer, sent); });
                    });
}

void EntryFlows::takeSecondFactor(const Server &server, const GrantedSession &granted, const QObject *context,
                                  Done done)
{
    if (m_reset && !m_reset->password.isEmpty() && m_reset->granted.grant.user == granted.grant.user) {
        m_reset->granted = granted;
        setPassword(std::exchange(m_reset->password, {}), context, std::move(done));
    } else {
        m_store.enter(server, granted, context, std::move(done));
    }
}

void EntryFlows::giveUp()
{
    m_store.giveUpParked();
    if (const auto reset = std::exchange(m_reset, std::nullopt); reset && reset->password.isEmpty()) {
        auto *revoker = new Revoker(m_ports, reset->server, this);
        revoker->run(reset->granted.grant.refreshToken, reset->granted.grant.accessToken, [](bool) {});
    }
}

}  // namespace postr
