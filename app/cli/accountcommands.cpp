// The commands about who is signed in.

#include <QTimer>

#include "app/cli/commandrun.h"
#include "app/cli/format.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

constexpr std::chrono::seconds kLongestSend{5};

}  // namespace

void CommandRun::withServer(std::function<void(const Server &)> next)
{
    QString typed = m_invocation.server;
    QString key = m_invocation.key;
    const auto last = m_services.auth().lastAccount();
    if (typed.isEmpty() && last) {
        typed = last->identity.origin.text();
        key = key.isEmpty() ? last->key : key;
    }
    if (typed.isEmpty()) {
        fail(kExitUsage, tr("Which server? Name it with --server URL."));
        return;
    }
    m_services.probe().check(typed, key, this, [this, next = std::move(next)](const Result<Server> &server) {
        if (server) {
            next(*server);
        } else {
            fail(server.error());
        }
    });
}

void CommandRun::signUp()
{
    if (m_input.isEmpty()) {
        fail(kExitUsage, tr("The password is missing: it is read from standard input."));
        return;
    }
    withServer([this](const Server &server) {
        m_services.auth().signUp(
            server, m_invocation.positional.at(0), m_input, m_invocation.positional.at(1),
            m_invocation.option(u"name"_s), this, [this](const Result<SignUpReport> &report) {
                if (!report) {
                    fail(report.error());
                } else if (report->confirmationMailed) {
                    out({{u"confirmation"_s, true}}, tr("Open the e-mail that was sent to you, then sign in."));
                    finish(kExitDone);
                } else {
                    afterSession(report->signIn.note);
                }
            });
    });
}

void CommandRun::signIn()
{
    if (m_input.isEmpty()) {
        fail(kExitUsage, tr("The password is missing: it is read from standard input."));
        return;
    }
    withServer([this](const Server &server) {
        m_services.auth().signIn(server, m_invocation.positional.at(0), m_input, this,
                                 [this](const Result<SignInReport> &report) {
                                     if (report) {
                                         afterSession(report->note);
                                     } else {
                                         fail(report.error());
                                     }
                                 });
    });
}

void CommandRun::afterSession(const QString &note)
{
    if (!note.isEmpty()) {
        m_io->err(note);
    }
    withSession([this](AccountSession &) { whoAmI(); });
}

void CommandRun::whoAmI()
{
    withSession([this](AccountSession &session) {
        then<PersonSummary>(session.loadMe(), [this, identity = session.identity()](const PersonSummary &me) {
            out({{u"handle"_s, me.handle},
                 {u"name"_s, me.name},
                 {u"id"_s, identity.user.text()},
                 {u"server"_s, identity.origin.text()}},
                u"@%1 (%2) on %3"_s.arg(me.handle, me.name, identity.origin.text()));
            finish(kExitDone);
        });
    });
}

void CommandRun::signOut()
{
    const QString unsent = m_invocation.option(u"unsent"_s);
    const bool removes = m_invocation.has(u"remove-data"_s);
    if (m_invocation.has(u"unsent"_s) && unsent != u"send" && unsent != u"keep" && unsent != u"discard") {
        fail(kExitUsage, tr("--unsent is send, keep or discard."));
        return;
    }
    if (removes && unsent == u"keep") {
        fail(kExitUsage,
             tr("Unsent work cannot be kept when the data is removed. Use --unsent=send or --unsent=discard."));
        return;
    }
    withSession([this, unsent, removes](AccountSession &session) {
        then<QList<OutboxRow>>(session.loadOutbox(), [this, unsent, removes](const QList<OutboxRow> &rows) {
            QList<OutboxRow> open;
            std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(open),
                         [](const OutboxRow &row) { return row.status != OutboxStatus::Committed; });
            if (!open.isEmpty() && unsent.isEmpty()) {
                for (const OutboxRow &row : open) {
                    out(format::outboxObject(row), format::outboxText(row));
                }
                fail(kExitDecision,
                     tr("%n action(s) have not been sent. Choose --unsent=send, --unsent=keep or --unsent=discard.",
                        nullptr, static_cast<int>(open.size())));
            } else if (unsent == u"send" && !open.isEmpty()) {
                signOutAfterSending();
            } else {
                signOutWith(removes                ? SignOutChoice::Remove
                            : unsent == u"discard" ? SignOutChoice::Discard
                                                   : SignOutChoice::Keep);
            }
        });
    });
}

void CommandRun::signOutAfterSending()
{
    AccountSession *session = m_services.host().session();
    auto *once = new QObject(this);
    const auto goOn = [this, once] {
        once->deleteLater();
        AccountSession *open = m_services.host().session();
        if (!open) {
            fail(kExitFailed, tr("The account was closed while the command ran."));
            return;
        }
        then<QList<OutboxRow>>(open->loadOutbox(), [this](const QList<OutboxRow> &rows) {
            const auto waiting = std::count_if(
                rows.cbegin(), rows.cend(), [](const OutboxRow &row) { return row.status != OutboxStatus::Committed; });
            const bool removes = m_invocation.has(u"remove-data"_s);
            if (waiting > 0 && removes) {
                fail(kExitDecision,
                     tr("%n action(s) could not be sent; nothing was removed. Use --unsent=discard to give them up.",
                        nullptr, static_cast<int>(waiting)));
                return;
            }
            if (waiting > 0) {
                m_io->err(tr("%n action(s) could not be sent and are kept on this computer.", nullptr,
                             static_cast<int>(waiting)));
            }
            signOutWith(removes ? SignOutChoice::Remove : SignOutChoice::Keep);
        });
    };
    connect(session, &AccountSession::rested, once, [session, goOn](bool willGoOn) {
        const bool isTrying =
            willGoOn && session->syncState().kind == SyncState::Kind::Idle && session->syncState().waiting > 0;
        if (!isTrying) {
            goOn();
        }
    });
    QTimer::singleShot(kLongestSend, once, goOn);
    session->requestCycle();
}

void CommandRun::signOutWith(SignOutChoice choice)
{
    // Done when the tokens are gone and the folder was treated as chosen, whichever is later.
    struct Parts {
        bool revoked = false;
        bool treated = false;
    };
    auto parts = std::make_shared<Parts>();
    const auto finishWhenBoth = [this, parts] {
        if (parts->revoked && parts->treated) {
            finish(kExitDone);
        }
    };
    connect(&m_services.host(), &SessionHost::signedOut, this, [parts, finishWhenBoth] {
        parts->treated = true;
        finishWhenBoth();
    });
    m_services.auth().signOut(choice, this, [this, parts, finishWhenBoth](const Result<SignOutReport> &report) {
        if (!report) {
            fail(report.error());
            return;
        }
        if (!report->note.isEmpty()) {
            m_io->err(report->note);
        }
        parts->revoked = true;
        finishWhenBoth();
    });
}

}  // namespace postr
