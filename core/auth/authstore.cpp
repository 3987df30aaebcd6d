#include "core/auth/authstore.h"

#include <QCoreApplication>
#include <QPointer>
#include <QRegularExpression>
#include <algorithm>

#include "core/auth/answers.h"
#include "core/auth/handoff.h"
#include "core/auth/revoker.h"
#include "core/auth/tokenkeeper.h"
#include "core/base/log.h"

namespace postr {
namespace {

Error nobody() { return error(ErrorCode::Canceled, QCoreApplication::translate("Auth", "Nobody is signed in.")); }

QString notRevoked()
{
    return QCoreApplication::translate("Auth",
                                       "You are signed out on this computer, but the server could not be told. Its own "
                                       "session ends when you sign out everywhere from another device.");
}

/// The only handles the server takes; checked here so that a typing mistake costs no round trip.
bool isHandle(const QString &handle)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[a-z0-9_]{3,30}\\z"));
    return pattern.match(handle).hasMatch();
}

QString cleanHandle(const QString &typed)
{
    QString handle = typed.trimmed().toLower();
    if (handle.startsWith(u'@')) {
        handle.remove(0, 1);
    }
    return handle;
}

}  // namespace

AuthStore::AuthStore(AuthPorts ports, const QString &profileFolder, QObject *parent)
    : QObject(parent), m_ports(ports), m_registry(profileFolder), m_client(new AccountClient(ports, this))
{
}

AuthStore::~AuthStore()
{
    if (m_keeper) {
        m_keeper->close();
    }
}

void AuthStore::setState(AuthState::Kind kind, const Identity &identity, const QString &handle, const QString &notice)
{
    const bool sameIdentity = m_state.identity == identity;
    m_state = {kind, identity, handle, notice, sameIdentity ? m_state.generation : m_state.generation + 1};
    emit stateChanged(m_state);
}

void AuthStore::dropKeeper()
{
    if (m_keeper) {
        m_keeper->close();
        // Later: it may be the caller.
        m_keeper.release()->deleteLater();
    }
}

void AuthStore::openKeeper(const AccountEntry &entry, const StoredSession &session)
{
    dropKeeper();
    m_keeper = std::make_unique<TokenKeeper>(m_ports, entry.server(), session, entry.sessionOnly, this);
    connect(m_keeper.get(), &TokenKeeper::sessionRefused, this, &AuthStore::lockRevoked);
}

// ---- start ------------------------------------------------------------------------------------------------

void AuthStore::initialize()
{
    if (m_busy || m_state.kind == AuthState::Kind::SignedIn) {
        return;
    }
    if (const Status loaded = m_registry.load(); !loaded) {
        setState(AuthState::Kind::SignedOut, {}, {}, loaded.error().message);
        return;
    }
    QList<AccountEntry> open;
    for (const AccountEntry &entry : m_registry.accounts()) {
        if (entry.state == AccountEntry::State::SigningOut && !entry.secretsRemoved) {
            open.append(entry);
        }
    }
    m_busy = true;
    finishSignOuts(open);
}

void AuthStore::finishSignOuts(QList<AccountEntry> open)
{
    if (open.isEmpty()) {
        resume(m_registry.current());
        return;
    }
    const AccountEntry entry = open.takeFirst();
    m_ports.vault.read(entry.identity.vaultKey(),
                       [guard = QPointer<AuthStore>(this), entry, open](const Result<QByteArray> &secret) {
                           if (!guard) {
                               return;
                           }
                           const auto stored = StoredSession::fromBytes(secret.value_or(QByteArray()), entry.identity);
                           guard->endSession(entry, stored ? stored->refreshToken : QString(), {},
                                             [guard, open](const SignOutReport &) { guard->finishSignOuts(open); });
                       });
}

void AuthStore::resume(const std::optional<AccountEntry> &entry)
{
    if (!entry || entry->state != AccountEntry::State::SignedIn) {
        m_busy = false;
        const bool revoked = entry && entry->state == AccountEntry::State::Revoked;
        setState(AuthState::Kind::SignedOut, {}, {},
                 revoked ? QCoreApplication::translate("Auth",
                                                       "The server ended your last session. Sign in again; nothing on "
                                                       "this computer is lost.")
                         : QString());
        return;
    }
    if (entry->sessionOnly) {
        m_busy = false;
        setState(AuthState::Kind::SignedOut, {}, {},
                 QCoreApplication::translate(
                     "Auth", "The last session could not be stored, so it ended with Postr. Sign in again."));
        return;
    }
    m_ports.vault.read(entry->identity.vaultKey(),
                       [guard = QPointer<AuthStore>(this), entry](const Result<QByteArray> &secret) {
                           if (guard) {
                               guard->m_busy = false;
                               guard->resumeWith(*entry, secret);
                           }
                       });
}

void AuthStore::resumeWith(AccountEntry entry, const Result<QByteArray> &secret)
{
    const auto session = StoredSession::fromBytes(secret.value_or(QByteArray()), entry.identity);
    if (!session) {
        const bool missing = secret || secret.error().code == ErrorCode::NotFound;
        setState(AuthState::Kind::SignedOut, {}, {},
                 missing
                     ? QCoreApplication::translate("Auth",
                                                   "The stored sign-in of this account is gone. Sign in again; nothing "
                                                   "else is lost.")
                     : secret.error().message);
        return;
    }
    entry.lastUsed = m_ports.clock.wallMs();
    write(entry);
    openKeeper(entry, *session);
    setState(AuthState::Kind::SignedIn, entry.identity, entry.handle, {});
}

// ---- in ---------------------------------------------------------------------------------------------------

void AuthStore::signIn(const Server &server, const QString &email, const QString &password, const QObject *context,
                       std::function<void(Result<SignInReport>)> done)
{
    const auto report = whileAlive<Result<SignInReport>>(context, std::move(done));
    if (m_busy) {
        report(failure(busy()));
        return;
    }
    m_busy = true;
    m_client->signIn(server, email.trimmed(), password, [this, server, report](const Result<GrantedSession> &granted) {
        if (!granted) {
            m_busy = false;
            report(failure(granted.error()));
            return;
        }
        adopt(server, *granted, granted->grant.handle, report);
    });
}

void AuthStore::signUp(const Server &server, const QString &email, const QString &password, const QString &handle,
                       const QString &name, const QObject *context, std::function<void(Result<SignUpReport>)> done)
{
    const auto report = whileAlive<Result<SignUpReport>>(context, std::move(done));
    const QString clean = cleanHandle(handle);
    if (m_busy || !isHandle(clean)) {
        report(failure(m_busy ? busy()
                              : error(ErrorCode::Usage,
                                      QCoreApplication::translate(
                                          "Auth", "A handle has 3 to 30 letters a to z, digits or underscores."))));
        return;
    }
    m_busy = true;
    m_client->signUp(server, email.trimmed(), password, clean, name.trimmed(),
                     [this, server, clean, report](const Result<AccountClient::SignUpOutcome> &outcome) {
                         const auto *granted = outcome ? std::get_if<GrantedSession>(&*outcome) : nullptr;
                         if (!granted) {
                             m_busy = false;
                             report(outcome ? Result<SignUpReport>(SignUpReport{true, {}})
                                            : Result<SignUpReport>(failure(outcome.error())));
                             return;
                         }
                         adopt(server, *granted, clean, [report](const Result<SignInReport> &signedIn) {
                             report(signedIn.map([](const SignInReport &told) { return SignUpReport{false, told}; }));
                         });
                     });
}

void AuthStore::adopt(const Server &server, const GrantedSession &granted, const QString &handle,
                      std::function<void(Result<SignInReport>)> done)
{
    if (park(server, granted)) {
        m_busy = false;
        done(SignInReport{true, false, {}});
        return;
    }
    const Identity identity{server.origin, granted.grant.user};
    AccountEntry entry = m_registry.find(identity).value_or(AccountEntry{});
    entry.identity = identity;
    entry.key = server.key;
    entry.handle = handle.isEmpty() ? entry.handle : handle;
    entry.state = AccountEntry::State::SignedIn;
    entry.secretsRemoved = false;
    entry.lastUsed = m_ports.clock.wallMs();
    const StoredSession session{identity, granted.grant.refreshToken, entry.handle};
    m_ports.vault.write(
        identity.vaultKey(), session.bytes(),
        [guard = QPointer<AuthStore>(this), entry, session, granted, done](const Status &stored) mutable {
            if (guard) {
                entry.sessionOnly = !stored;
                guard->publish(entry, session, granted, stored ? QString() : stored.error().message, done);
            }
        });
}

void AuthStore::publish(AccountEntry entry, const StoredSession &session, const GrantedSession &granted,
                        const QString &notStored, std::function<void(Result<SignInReport>)> done)
{
    m_busy = false;
    if (m_registry.isUnread()) {
        (void)m_registry.load();  // saving says so, if it still cannot be read
    }
    const AccountRegistry before = m_registry;
    const auto known = before.find(entry.identity);
    // What was chosen at the last sign-out and is not carried out yet stays to be done: see pendingFolders().
    entry.choice = known ? known->choice : SignOutChoice::Keep;
    m_registry.put(entry);
    m_registry.setCurrent(entry.identity);
    if (const Status saved = m_registry.save(); !saved) {
        if (!known || known->state != AccountEntry::State::SignedIn) {
            m_registry = before;
            m_ports.vault.remove(entry.identity.vaultKey(), [](const Status &) {});
            done(failure(saved.error()));
            return;
        }
        // The disk knows this account as signed in already: without its secrets it would be signed out at the next start.
        qCWarning(lcAuth) << "the registry could not be written:" << saved.error().detail;
    }
    openKeeper(entry, session);
    m_keeper->start(granted.grant, granted.sent);
    // The same person signing in again is no change of identity: only the tokens are new.
    if (m_state.kind != AuthState::Kind::SignedIn || m_state.identity != entry.identity) {
        setState(AuthState::Kind::SignedIn, entry.identity, entry.handle, {});
    }
    SignInReport report;
    report.sessionOnly = entry.sessionOnly;
    if (entry.sessionOnly) {
        report.note = QCoreApplication::translate(
                          "Auth", "%1 So your sign-in lasts for this session only, until you close Postr.")
                          .arg(notStored);
    }
    done(report);
}

// ---- out --------------------------------------------------------------------------------------------------

void AuthStore::lockRevoked()
{
    if (auto entry = m_registry.find(m_state.identity)) {
        entry->state = AccountEntry::State::Revoked;
        write(*entry);
    }
    dropKeeper();
    setState(AuthState::Kind::SignedOut, {}, {},
             QCoreApplication::translate(
                 "Auth", "The server ended this session. Sign in again; nothing on this computer is lost."));
}

void AuthStore::signOut(SignOutChoice choice, const QObject *context, std::function<void(Result<SignOutReport>)> done)
{
    const auto report = whileAlive<Result<SignOutReport>>(context, std::move(done));
    const auto entry = m_registry.find(m_state.identity);
    if (m_busy || m_state.kind != AuthState::Kind::SignedIn || !entry || !m_keeper) {
        report(failure(m_busy ? busy() : nobody()));
        return;
    }
    if (const Status decided = decide(*entry, choice); !decided) {
        report(failure(decided.error()));
        return;
    }
    m_busy = true;
    const QString refreshToken = m_keeper->refreshToken();
    const QByteArray accessToken = m_keeper->liveAccessToken();
    dropKeeper();
    setState(AuthState::Kind::Resolving, {}, {}, {});
    endSession(*entry, refreshToken, accessToken, [this, report](const SignOutReport &told) {
        m_busy = false;
        setState(AuthState::Kind::SignedOut, {}, {}, told.note);
        report(told);
    });
}

Status AuthStore::decide(const AccountEntry &before, SignOutChoice choice)
{
    AccountEntry entry = before;
    entry.state = AccountEntry::State::SigningOut;
    entry.choice = std::max(before.choice, choice);  // what was given up before and is still there is not kept now
    entry.secretsRemoved = false;
    m_registry.put(entry);
    const Status saved = m_registry.save();
    if (!saved) {
        m_registry.put(before);
    }
    return saved;
}

void AuthStore::endSession(const AccountEntry &entry, const QString &refreshToken, const QByteArray &accessToken,
                           std::function<void(SignOutReport)> done)
{
    const auto removeSecrets = [this, entry, done](bool revoked) {
        m_ports.vault.remove(entry.identity.vaultKey(),
                             [guard = QPointer<AuthStore>(this), entry, revoked, done](const Status &removed) {
                                 if (!guard) {
                                     return;
                                 }
                                 guard->settleEntry(entry.identity, removed.has_value() || entry.sessionOnly);
                                 SignOutReport report{revoked, revoked ? QString() : notRevoked()};
                                 if (!removed && !entry.sessionOnly) {
                                     report.note = QCoreApplication::translate(
                                         "Auth",
                                         "The stored sign-in could not be removed from the keychain. Postr "
                                         "tries again when it starts the next time.");
                                 }
                                 done(report);
                             });
    };
    if (refreshToken.isEmpty()) {
        removeSecrets(false);
        return;
    }
    auto *revoker = new Revoker(m_ports, entry.server(), this);
    revoker->run(refreshToken, accessToken, removeSecrets);
}

void AuthStore::settleEntry(const Identity &identity, bool secretsRemoved)
{
    auto entry = m_registry.find(identity);
    if (!entry || entry->state != AccountEntry::State::SigningOut) {
        return;
    }
    entry->secretsRemoved = secretsRemoved;
    if (secretsRemoved && entry->choice == SignOutChoice::Keep) {
        entry->state = AccountEntry::State::SignedOut;
    }
    write(*entry);
}

QList<AccountEntry> AuthStore::pendingFolders() const
{
    QList<AccountEntry> pending;
    for (const AccountEntry &entry : m_registry.accounts()) {
        if (entry.choice != SignOutChoice::Keep) {
            pending.append(entry);
        }
    }
    return pending;
}

Status AuthStore::folderDone(const Identity &identity)
{
    auto entry = m_registry.find(identity);
    if (!entry || entry->choice == SignOutChoice::Keep) {
        return {};
    }
    const AccountRegistry before = m_registry;
    const bool isSigningOut = entry->state == AccountEntry::State::SigningOut;
    if (isSigningOut && entry->secretsRemoved && entry->choice == SignOutChoice::Remove) {
        m_registry.forget(identity);
    } else {
        entry->choice = SignOutChoice::Keep;
        entry->state = isSigningOut && entry->secretsRemoved ? AccountEntry::State::SignedOut : entry->state;
        m_registry.put(*entry);
    }
    const Status saved = m_registry.save();
    if (!saved) {
        m_registry = before;
        qCWarning(lcAuth) << "the registry could not be written:" << saved.error().detail;
    }
    return saved;
}

// ---- tokens -----------------------------------------------------------------------------------------------

void AuthStore::retryNow()
{
    if (m_keeper) {
        m_keeper->retryNow();
    }
}

void AuthStore::token(Handler done) { ask({}, std::move(done)); }

void AuthStore::renewedToken(const QByteArray &stale, Handler done) { ask(stale, std::move(done)); }

void AuthStore::ask(const QByteArray &stale, Handler done)
{
    const TokenHandoff handoff(std::move(done));
    QMetaObject::invokeMethod(
        this,
        [this, stale, handoff] {
            if (m_keeper) {
                m_keeper->ask(stale, [handoff](const Result<AccessToken> &token) { handoff.answer(token); });
            } else {
                handoff.answer(failure(nobody()));
            }
        },
        Qt::QueuedConnection);
}

}  // namespace postr
