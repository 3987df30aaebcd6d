#include "core/session/sessionhost.h"

#include <QDir>
#include <QPromise>
#include <QThreadPool>

#include "core/base/guithread.h"
#include "core/base/log.h"
#include "core/base/whendone.h"
#include "core/db/outboxstore.h"
#include "core/db/transaction.h"

namespace postr {
namespace {

void emptyOutbox(const QString &profileFolder, const AccountEntry &entry)
{
    auto database = openAccount(profileFolder, entry.identity, entry.handle);
    if (!database) {
        return;
    }
    Connection &connection = database->connection();
    const Status emptied = transact(connection, [&] {
        for (const OutboxRow &row : outbox::load(connection, entry.identity.user)) {
            outbox::drop(connection, entry.identity.user, row.mid);
        }
    });
    if (!emptied) {
        qCWarning(lcApp) << "an outbox could not be emptied";
    }
}

/// What the person chose at sign-out; run again after a crash. Any thread.
void treatFolder(const QString &profileFolder, const AccountEntry &entry)
{
    guithread::assertElsewhere("an account's folder is treated");
    const QString folder = profileFolder + QLatin1Char('/') + entry.identity.folder();
    if (!QDir(folder).exists()) {
        return;
    }
    if (entry.choice == SignOutChoice::Remove) {
        QDir(folder).removeRecursively();
    } else if (entry.choice == SignOutChoice::Discard) {
        emptyOutbox(profileFolder, entry);
    }
}

}  // namespace

SessionHost::SessionHost(AuthStore &auth, QString profileFolder, QObject *parent)
    : QObject(parent), m_auth(auth), m_profileFolder(std::move(profileFolder))
{
    connect(&m_auth, &AuthStore::stateChanged, this, &SessionHost::follow);
}

SessionHost::~SessionHost() { close(); }

void SessionHost::treatPending()
{
    treatFolders([this] { emit foldersTreated(); });
}

void SessionHost::follow(const AuthState &state)
{
    ++m_turn;
    close();
    switch (state.kind) {
    case AuthState::Kind::Resolving:
        emit opening();
        break;
    case AuthState::Kind::SignedOut:
        treatFolders([this, notice = state.notice] { emit signedOut(notice); });
        break;
    case AuthState::Kind::SignedIn:
        emit opening();
        treatFolders([this, state] { build(state); });
        break;
    }
}

void SessionHost::close()
{
    if (m_session) {
        m_isOpen = false;
        emit closing();
        m_session.reset();
    }
}

void SessionHost::treatFolders(std::function<void()> done)
{
    const QList<AccountEntry> pending = m_auth.pendingFolders();
    if (pending.isEmpty()) {
        done();
        return;
    }
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    whenDone(promise->future(), this, [this, pending, turn = m_turn, done = std::move(done)] {
        for (const AccountEntry &entry : pending) {
            m_auth.folderDone(entry.identity);
        }
        if (turn == m_turn) {
            done();
        }
    });
    QThreadPool::globalInstance()->start([promise, pending, folder = m_profileFolder] {
        for (const AccountEntry &entry : pending) {
            treatFolder(folder, entry);
        }
        promise->finish();
    });
}

void SessionHost::build(const AuthState &state)
{
    SessionConfig config;
    config.profileFolder = m_profileFolder;
    config.identity = state.identity;
    config.handle = state.handle;
    config.online = m_online;
    for (const AccountEntry &entry : m_auth.accounts()) {
        if (entry.identity == state.identity) {
            config.server = entry.server();
        }
    }
    m_session = std::make_unique<AccountSession>(config, m_auth);
    whenDone(m_session->open(), this, [this, turn = m_turn](const Result<QString> &opened) {
        if (turn != m_turn) {
            return;
        }
        if (!opened) {
            close();
            emit openFailed(opened.error());
            return;
        }
        m_isOpen = true;
        whenDone(m_session->loadMe(), this, [this, turn](const Result<PersonSummary> &me) {
            if (turn == m_turn && me && !me->handle.isEmpty()) {
                m_auth.rememberPerson(me->handle, me->name);
            }
        });
        emit this->opened(*m_session, *opened);
    });
}

}  // namespace postr
