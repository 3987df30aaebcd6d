#pragma once

#include <QObject>
#include <QThreadPool>
#include <memory>

#include "core/auth/authstore.h"
#include "core/session/accountsession.h"

namespace postr {

/// Makes the session follow the auth state: one AccountSession while somebody is signed in, none otherwise, and a new one
/// whenever the identity changes. Lives on the main thread. A session is destroyed after `closing()` was heard and before anything
/// of the next one is built.
class SessionHost final : public QObject {
    Q_OBJECT

public:
    SessionHost(AuthStore &auth, QString profileFolder, QObject *parent = nullptr);
    ~SessionHost() override;

    /// False: sessions are built without network (for a command that needs none). Before initialize() of the AuthStore.
    void setOnline(bool online) { m_online = online; }
    /// The open session, null while there is none.
    [[nodiscard]] AccountSession *session() const { return m_isOpen ? m_session.get() : nullptr; }
    /// Tries again after openFailed().
    void retry() { follow(m_auth.state()); }

    /// The folders of accounts that were removed meanwhile; foldersTreated() follows.
    void treatPending();
    /// Why the choice of some sign-out is still to be carried out, in one sentence; empty: nothing is left to be done. It is tried
    /// again before every session.
    [[nodiscard]] const QString &untreated() const { return m_untreated; }

signals:
    /// The auth state is unresolved, or the account's database is being opened.
    void opening();
    /// `notice` is one sentence for people when something was repaired, else empty.
    void opened(postr::AccountSession &session, const QString &notice);
    void openFailed(const postr::Error &error);
    /// Nobody is signed in; `notice` says why when the user did not ask for it, or what was left undone.
    void signedOut(const QString &notice);
    void foldersTreated();
    /// The session is about to be destroyed: whoever holds it lets go now.
    void closing();

private:
    /// A folder whose treatment failed.
    struct Untreated {
        Identity identity;
        Error error;
    };

    void follow(const AuthState &state);
    void close();
    void treatFolders(std::function<void(const QList<Untreated> &)> done);
    [[nodiscard]] QList<Untreated> settleFolders(const QList<AccountEntry> &pending, const QList<Status> &treated);
    void build(const AuthState &state);

    AuthStore &m_auth;
    QString m_profileFolder;
    bool m_online = true;
    bool m_isOpen = false;
    quint64 m_turn = 0;  ///< counts state changes; a continuation of an older one does nothing
    QString m_untreated;
    QThreadPool m_treating;  ///< one folder after the other: a session may wait for the second attempt
    std::unique_ptr<AccountSession> m_session;
};

}  // namespace postr
