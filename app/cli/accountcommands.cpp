// The commands about who is signed in.

#include <algorithm>

#include "app/cli/commandrun.h"
#include "app/cli/format.h"
#include "core/session/sendall.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {

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
                    out({{u"confirmation"_s, true}},
                        tr("A code was mailed to you. Confirm with: postr-cli confirm EMAIL CODE"));
                    finish(kExitDone);
                } else {
                    entered(report->signIn);
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
                                 [this](const Result<SignInReport> &report) { entered(report); });
    });
}

void CommandRun::afterSession(const QString &note)
{
    if (!note.isEmpty()) {
        m_io->err(note);
    }
    withSession([this](AccountSession &) { whoAmI(); });
}

void CommandRun::endTreated()
{
    const QString &problem = m_services.host().untreated();
    problem.isEmpty() ? finish(kExitDone) : fail(kExitFailed, problem);
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
    if (m_invocation.has(u"everywhere"_s)) {
        signOutEverywhere();
        return;
    }
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
    withSession([this](AccountSession &session) {
        sendAll(session, this, [this](const Result<int> &unsent) {
            if (!unsent) {
                fail(unsent.error());
                return;
            }
            const bool removes = m_invocation.has(u"remove-data"_s);
            if (*unsent > 0 && removes) {
                fail(kExitDecision,
                     tr("%n action(s) could not be sent; nothing was removed. Use --unsent=discard to give them up.",
                        nullptr, *unsent));
                return;
            }
            if (*unsent > 0) {
                m_io->err(tr("%n action(s) could not be sent and are kept on this computer.", nullptr, *unsent));
            }
            signOutWith(removes ? SignOutChoice::Remove : SignOutChoice::Keep);
        });
    });
}

void CommandRun::signOutWith(SignOutChoice choice) { m_services.auth().signOut(choice, this, whenGone()); }

std::function<void(Result<SignOutReport>)> CommandRun::whenGone()
{
    // Done when the tokens are gone and the folder was treated as chosen, whichever is later.
    struct Parts {
        bool revoked = false;
        bool treated = false;
    };
    auto parts = std::make_shared<Parts>();
    const auto finishWhenBoth = [this, parts] {
        if (parts->revoked && parts->treated) {
            endTreated();
        }
    };
    connect(&m_services.host(), &SessionHost::signedOut, this, [parts, finishWhenBoth] {
        parts->treated = true;
        finishWhenBoth();
    });
    return [this, parts, finishWhenBoth](const Result<SignOutReport> &report) {
        if (!report) {
            fail(report.error());
            return;
        }
        if (!report->note.isEmpty()) {
            m_io->err(report->note);
        }
        parts->revoked = true;
        finishWhenBoth();
    };
}

void CommandRun::whenResolved(std::function<void()> next)
{
    AuthStore &auth = m_services.auth();
    if (auth.state().kind != AuthState::Kind::Resolving) {
        next();
        return;
    }
    auto *once = new QObject(this);
    connect(&auth, &AuthStore::stateChanged, once, [once, next](const AuthState &state) {
        if (state.kind != AuthState::Kind::Resolving) {
            once->deleteLater();
            next();
        }
    });
}

void CommandRun::accounts()
{
    whenResolved([this] {
        const AuthState &state = m_services.auth().state();
        int number = 0;
        for (const AccountEntry &entry : m_services.auth().accounts()) {
            ++number;
            const bool isOpen = state.kind == AuthState::Kind::SignedIn && state.identity == entry.identity;
            const bool isReady = entry.state == AccountEntry::State::SignedIn && !entry.sessionOnly;
            const QString standing = isOpen ? u"open"_s : isReady ? u"ready"_s : u"signed out"_s;
            out({{u"number"_s, number},
                 {u"handle"_s, entry.handle},
                 {u"name"_s, entry.name},
                 {u"id"_s, entry.identity.user.text()},
                 {u"server"_s, entry.identity.origin.text()},
                 {u"state"_s, standing},
                 {u"unread"_s, entry.unread},
                 {u"seenAt"_s, entry.seenAt}},
                u"%1  @%2 on %3 (%4)"_s.arg(number).arg(entry.handle, entry.identity.origin.text(), standing));
        }
        finish(kExitDone);
    });
}

std::optional<AccountEntry> CommandRun::namedAccount()
{
    const QList<AccountEntry> &accounts = m_services.auth().accounts();
    QString name = m_invocation.positional.at(0);
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= accounts.size()) {
        return accounts.at(number - 1);
    }
    if (name.startsWith(u'@')) {
        name.remove(0, 1);
    }
    QList<AccountEntry> found;
    std::copy_if(accounts.cbegin(), accounts.cend(), std::back_inserter(found),
                 [&](const AccountEntry &entry) { return entry.handle == name; });
    if (found.size() != 1) {
        fail(kExitUsage, found.isEmpty()
                             ? tr("There is no account \"%1\" on this computer. See: postr-cli accounts").arg(name)
                             : tr("Several accounts are called that. Use the number of one: postr-cli accounts"));
        return std::nullopt;
    }
    return found.constFirst();
}

void CommandRun::switchAccount()
{
    whenResolved([this] {
        if (const auto entry = namedAccount()) {
            m_services.auth().switchTo(entry->identity, this, [this](const Status &opened) {
                if (opened) {
                    afterSession({});
                } else {
                    fail(opened.error());
                }
            });
        }
    });
}

void CommandRun::forgetAccount()
{
    whenResolved([this] {
        const auto entry = namedAccount();
        if (!entry) {
            return;
        }
        m_services.auth().removeAccount(entry->identity, this, [this](const Result<SignOutReport> &report) {
            if (!report) {
                fail(report.error());
                return;
            }
            if (!report->note.isEmpty()) {
                m_io->err(report->note);
            }
            connect(&m_services.host(), &SessionHost::foldersTreated, this, &CommandRun::endTreated);
            m_services.host().treatPending();
        });
    });
}

}  // namespace postr
