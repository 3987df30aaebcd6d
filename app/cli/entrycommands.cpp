// The ways in beside a password.

#include "app/cli/commandrun.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {

void CommandRun::signInWith()
{
    withServer([this](const Server &server) {
        const QString provider = m_invocation.positional.at(0);
        m_services.probe().loadProviders(server, this, [this, server, provider](const QStringList &providers) {
            if (!providers.contains(provider)) {
                fail(kExitUsage, providers.isEmpty()
                                     ? tr("This server lets nobody sign in at another service.")
                                     : tr("This server knows these services: %1.").arg(providers.join(u", "_s)));
                return;
            }
            const auto print = [this](const QUrl &url) {
                out({{u"url"_s, QString::fromUtf8(url.toEncoded())}}, QString::fromUtf8(url.toEncoded()));
                return true;
            };
            m_services.browser().begin(server, provider, print, this,
                                       [this](const Result<SignInReport> &report) { entered(report); });
        });
    });
}

void CommandRun::mailCode()
{
    static const QHash<QString, MailCode> kinds{
        {{}, MailCode::SignIn},
        {u"signin"_s, MailCode::SignIn},
        {u"signup"_s, MailCode::SignUp},
        {u"reset"_s, MailCode::Recovery},
    };
    const QString purpose = m_invocation.option(u"for"_s);
    if (!kinds.contains(purpose)) {
        fail(kExitUsage, tr("--for is signin, signup or reset."));
        return;
    }
    withServer([this, kind = kinds.value(purpose)](const Server &server) {
        const QString email = m_invocation.positional.at(0);
        m_services.entry().mailCode(server, kind, email, this, [this, kind](const Status &mailed) {
            if (!mailed) {
                fail(mailed.error());
                return;
            }
            out({{u"mailed"_s, true}},
                kind == MailCode::Recovery
                    ? tr("If there is such an account, a code is on its way. Then: postr-cli reset EMAIL CODE")
                    : tr("If there is such an account, a code is on its way. Then: postr-cli confirm EMAIL CODE"));
            finish(kExitDone);
        });
    });
}

void CommandRun::confirm()
{
    withServer([this](const Server &server) {
        m_services.entry().enterCode(server, MailCode::SignIn, m_invocation.positional.at(0),
                                     m_invocation.positional.at(1), this,
                                     [this](const Result<SignInReport> &report) { entered(report); });
    });
}

void CommandRun::resetPassword()
{
    if (m_input.isEmpty()) {
        fail(kExitUsage, tr("The password is missing: it is read from standard input."));
        return;
    }
    withServer([this](const Server &server) {
        m_services.entry().resetPassword(server, m_invocation.positional.at(0), m_invocation.positional.at(1), m_input,
                                         this, [this](const Result<SignInReport> &report) { entered(report); });
    });
}

void CommandRun::entered(const Result<SignInReport> &report)
{
    const QString code = m_invocation.option(u"second-code"_s);
    if (!report) {
        fail(report.error());
    } else if (!report->secondFactor) {
        afterSession(report->note);
    } else if (code.isEmpty()) {
        m_services.entry().giveUp();
        fail(kExitDecision,
             tr("This account has a second step: add --second-code with what the authenticator app shows."));
    } else {
        m_services.entry().confirmSecondFactor(code, this, [this](const Result<SignInReport> &confirmed) {
            if (confirmed && !confirmed->secondFactor) {
                afterSession(confirmed->note);
            } else {
                m_services.entry().giveUp();
                fail(confirmed ? kExitFailed : kExitDecision,
                     confirmed ? tr("The server did not take the second step.") : confirmed.error().message);
            }
        });
    }
}

}  // namespace postr
