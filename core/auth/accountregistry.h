#pragma once

#include <QList>
#include <QString>
#include <optional>

#include "core/base/result.h"
#include "core/model/identity.h"

namespace postr {

/// What becomes of an account's unsent work and stored posts when it is signed out.
enum class SignOutChoice {
    Keep,     ///< folder and outbox wait for the same person to sign in again
    Discard,  ///< the outbox is emptied, the rest stays
    Remove,   ///< the folder is removed
};

/// One account this computer knows. No secrets.
struct AccountEntry {
    enum class State {
        SignedIn,    ///< tokens are (or were, for `sessionOnly`) in the vault
        SigningOut,  ///< the decision is made; `choice` says what is still to be done
        SignedOut,   ///< known, to be preselected; its folder may hold unsent work
        Revoked,     ///< the server ended the session; everything else is kept
    };

    Identity identity;
    QString key;  ///< the server's public key
    QString handle;
    QString name;  ///< as last told by the server; empty until then
    State state = State::SignedOut;
    SignOutChoice choice = SignOutChoice::Keep;  ///< of the last sign-out, until it is carried out; then Keep
    bool secretsRemoved = false;                 ///< SigningOut: only the folder is left to be treated
    bool sessionOnly = false;                    ///< the secrets were never stored: the session ends with the process
    qint64 lastUsed = 0;                         ///< wall ms
    int unread = 0;                              ///< notifications when its session ended, at `seenAt`
    qint64 seenAt = 0;                           ///< wall ms; 0: never counted

    [[nodiscard]] Server server() const { return {identity.origin, key}; }
    friend bool operator==(const AccountEntry &, const AccountEntry &) = default;
};

/// `accounts.json` in the profile folder: the accounts of this computer and which of them was open last. Written
/// atomically and synced to disk. One thread.
class AccountRegistry final {
public:
    explicit AccountRegistry(QString profileFolder);

    /// A missing file is an empty registry. Entries that make no sense are left out. Errors: Disk; a file that cannot
    /// be parsed is set aside as `accounts.json.broken`, never overwritten.
    [[nodiscard]] Status load();
    /// Never over a file that could not be read: that one names other accounts, and what is still to be done for them.
    [[nodiscard]] Status save() const;
    /// The last load() found a file that the disk does not give.
    [[nodiscard]] bool isUnread() const { return m_isUnread; }

    [[nodiscard]] const QList<AccountEntry> &accounts() const { return m_accounts; }
    [[nodiscard]] std::optional<AccountEntry> find(const Identity &identity) const;
    /// Adds or replaces the entry of the same identity.
    void put(const AccountEntry &entry);
    void forget(const Identity &identity);
    /// The account that was open last; it is preselected when nobody is signed in.
    [[nodiscard]] std::optional<AccountEntry> current() const;
    void setCurrent(const Identity &identity) { m_current = identity; }

private:
    QString m_folder;
    QList<AccountEntry> m_accounts;
    Identity m_current;
    bool m_isUnread = false;
};

}  // namespace postr
