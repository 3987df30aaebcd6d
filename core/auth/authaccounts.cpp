// Several accounts: which is open, and what is remembered of the others.
#include "core/auth/answers.h"
#include "core/auth/authstore.h"
#include "core/auth/storedsession.h"
#include "core/auth/tokenkeeper.h"
#include "core/base/log.h"

namespace postr {

void AuthStore::switchTo(const Identity &identity, const QObject *context, std::function<void(Status)> done)
{
    const auto report = whileAlive<Status>(context, std::move(done));
    const auto entry = m_registry.find(identity);
    if (m_busy) {
        report(failure(busy()));
        return;
    }
    if (m_state.kind == AuthState::Kind::SignedIn && m_state.identity == identity) {
        report({});
        return;
    }
    if (!entry || entry->state != AccountEntry::State::SignedIn) {
        report(failure(ErrorCode::NotFound, QCoreApplication::translate("Auth", "Sign in to this account first.")));
        return;
    }
    m_busy = true;
    m_ports.vault.read(
        identity.vaultKey(), [guard = QPointer<AuthStore>(this), entry, report](const Result<QByteArray> &secret) {
            if (!guard) {
                return;
            }
            guard->m_busy = false;
            const auto session = StoredSession::fromBytes(secret.value_or(QByteArray()), entry->identity);
            if (!session) {
                report(failure(secret ? error(ErrorCode::NotFound,
                                              QCoreApplication::translate("Auth", "Sign in to this account first."))
                                      : secret.error()));
                return;
            }
            guard->m_registry.setCurrent(entry->identity);
            guard->resumeWith(*entry, secret);
            report({});
        });
}

void AuthStore::leave()
{
    if (m_busy || m_state.kind != AuthState::Kind::SignedIn) {
        return;
    }
    dropKeeper();
    setState(AuthState::Kind::SignedOut, {}, {}, {});
}

void AuthStore::removeAccount(const Identity &identity, const QObject *context,
                              std::function<void(Result<SignOutReport>)> done)
{
    const auto report = whileAlive<Result<SignOutReport>>(context, std::move(done));
    const auto entry = m_registry.find(identity);
    const bool isOpen = m_state.kind == AuthState::Kind::SignedIn && m_state.identity == identity;
    if (m_busy || isOpen || !entry) {
        report(failure(m_busy   ? busy()
                       : isOpen ? error(ErrorCode::Usage,
                                        QCoreApplication::translate("Auth", "Sign out of this account to remove it."))
                                : error(ErrorCode::NotFound,
                                        QCoreApplication::translate("Auth", "This computer knows no such account."))));
        return;
    }
    if (const Status decided = decide(*entry, SignOutChoice::Remove); !decided) {
        report(failure(decided.error()));
        return;
    }
    m_busy = true;
    const bool hadSession = entry->state == AccountEntry::State::SignedIn;
    m_ports.vault.read(identity.vaultKey(), [guard = QPointer<AuthStore>(this), entry = *entry, hadSession,
                                             report](const Result<QByteArray> &secret) {
        if (!guard) {
            return;
        }
        const auto stored = StoredSession::fromBytes(secret.value_or(QByteArray()), entry.identity);
        guard->endSession(entry, stored ? stored->refreshToken : QString(), {},
                          [guard, hadSession, report](SignOutReport told) {
                              guard->m_busy = false;
                              if (!hadSession && !told.revoked) {
                                  told.note.clear();  // there was nothing to end
                              }
                              report(told);
                          });
    });
}

void AuthStore::rememberPerson(const QString &handle, const QString &name)
{
    auto entry = m_registry.find(m_state.identity);
    if (!entry || handle.isEmpty() || (entry->handle == handle && entry->name == name)) {
        return;
    }
    const bool isRenamed = entry->handle != handle;
    entry->handle = handle;
    entry->name = name;
    write(*entry);
    if (isRenamed) {
        m_state.handle = handle;
        emit stateChanged(m_state);
    }
}

void AuthStore::rememberUnread(const Identity &identity, int unread)
{
    if (auto entry = m_registry.find(identity)) {
        entry->unread = unread;
        entry->seenAt = m_ports.clock.wallMs();
        write(*entry);
    }
}

void AuthStore::write(const AccountEntry &entry)
{
    m_registry.put(entry);
    if (const Status saved = m_registry.save(); !saved) {
        qCWarning(lcAuth) << "the registry could not be written:" << saved.error().detail;
    }
}

}  // namespace postr
