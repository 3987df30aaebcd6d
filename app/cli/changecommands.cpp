// What the signed-in person changes about the account.

#include "app/cli/commandrun.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {

void CommandRun::takeChange(const Result<ChangeStep> &step, const QString &sentence)
{
    if (!step) {
        fail(step.error());
        return;
    }
    switch (*step) {
    case ChangeStep::Done:
        out({{u"done"_s, true}}, sentence);
        finish(kExitDone);
        break;
    case ChangeStep::NeedsCurrentPassword:
        fail(kExitDecision,
             tr("The server wants the present password, too: add --current and give it on the second line."));
        break;
    case ChangeStep::NeedsNonce:
        m_services.changes().mailNonce(this, [this](const Status &mailed) {
            if (mailed) {
                fail(kExitDecision, tr("The sign-in is some time ago, so a code was mailed to you: add --code CODE."));
            } else {
                fail(mailed.error());
            }
        });
        break;
    case ChangeStep::NeedsSecondFactor:
        fail(kExitDecision, tr("The server wants the second step for this. Sign out and in again."));
        break;
    }
}

void CommandRun::changePassword()
{
    UserChange change;
    change.password = m_input.section(u'\n', 0, 0);
    change.currentPassword = m_input.section(u'\n', 1, 1);
    change.nonce = m_invocation.option(u"code"_s);
    if (change.password.isEmpty()) {
        fail(kExitUsage, tr("The password is missing: it is read from standard input."));
        return;
    }
    withSession([this, change](AccountSession &) {
        m_services.changes().change(change, this, [this](const Result<ChangeStep> &step) {
            takeChange(step, tr("The password is changed. Other devices have to sign in again."));
        });
    });
}

void CommandRun::changeEmail()
{
    const QString address = m_invocation.positional.at(0);
    withSession([this, address](AccountSession &) {
        if (!m_invocation.has(u"code"_s)) {
            UserChange change;
            change.email = address;
            m_services.changes().change(change, this, [this](const Result<ChangeStep> &step) {
                takeChange(step, tr("A code was mailed to the new address, and maybe another one to the old address. "
                                    "Then: postr-cli email ADDRESS --code CODE"));
            });
            return;
        }
        m_services.changes().enterEmailCode(
            address, m_invocation.option(u"code"_s), this, [this](const Result<EmailStep> &step) {
                if (!step) {
                    fail(step.error());
                    return;
                }
                const bool isDone = *step == EmailStep::Done;
                out({{u"done"_s, isDone}},
                    isDone ? tr("The address is changed.")
                           : tr("This code is right. Now the one that was mailed to the other address."));
                finish(kExitDone);
            });
    });
}

void CommandRun::signOutEverywhere()
{
    if (m_invocation.has(u"unsent"_s) || m_invocation.has(u"remove-data"_s)) {
        fail(kExitUsage, tr("--everywhere keeps what is on this computer; it goes with no other option."));
        return;
    }
    withSession([this](AccountSession &) { m_services.changes().signOutEverywhere(this, whenGone()); });
}

void CommandRun::deleteAccount()
{
    withSession([this](AccountSession &session) {
        then<PersonSummary>(session.loadMe(), [this](const PersonSummary &me) {
            QString typed = m_invocation.positional.at(0).trimmed().toLower();
            if (typed.startsWith(u'@')) {
                typed.remove(0, 1);
            }
            if (typed != me.handle) {
                fail(kExitUsage, tr("This is not the handle of the account that is signed in (@%1).").arg(me.handle));
                return;
            }
            m_services.changes().deleteAccount(this, whenGone());
        });
    });
}

void CommandRun::secondStep()
{
    const QStringList &words = m_invocation.positional;
    const QString what = words.value(0);
    const bool isUsage = (what.isEmpty() || ((what == u"on" || what == u"off") && words.size() == 1) ||
                          (what == u"confirm" && words.size() == 3));
    if (!isUsage) {
        fail(kExitUsage, tr("Usage: postr-cli second-step [on | confirm FACTOR CODE | off]"));
        return;
    }
    const auto done = [this](const Status &status) { status ? finish(kExitDone) : fail(status.error()); };
    withSession([this, words, what, done](AccountSession &) {
        AccountChanges &changes = m_services.changes();
        if (what == u"on") {
            changes.beginSecondFactor(this, [this](const Result<NewFactor> &factor) {
                if (!factor) {
                    fail(factor.error());
                    return;
                }
                out({{u"factor"_s, factor->id}, {u"secret"_s, factor->secret}, {u"uri"_s, factor->uri}},
                    tr("Add this secret to your authenticator app: %1\nThen: postr-cli second-step confirm %2 CODE")
                        .arg(factor->secret, factor->id));
                finish(kExitDone);
            });
        } else if (what == u"confirm") {
            changes.confirmSecondFactor(words.at(1), words.at(2), this, done);
        } else if (what == u"off") {
            changes.removeSecondFactor(this, done);
        } else {
            changes.loadSecondFactor(this, [this](const Result<bool> &isOn) {
                if (!isOn) {
                    fail(isOn.error());
                    return;
                }
                out({{u"on"_s, *isOn}}, *isOn ? tr("The second step is on.") : tr("There is no second step."));
                finish(kExitDone);
            });
        }
    });
}

void CommandRun::proxy()
{
    NetworkSettings &network = m_services.network();
    if (!m_invocation.positional.isEmpty()) {
        if (const Status done = network.setProxy(m_invocation.positional.at(0)); !done) {
            fail(done.error());
            return;
        }
    }
    const QString text = network.proxy().text();
    out({{u"proxy"_s, text}}, text);
    finish(kExitDone);
}

}  // namespace postr
