#include "core/session/sessionhost.h"

#include <QCoreApplication>
#include <QDir>
#include <QPromise>

#include "core/base/guithread.h"
#include "core/base/log.h"
#include "core/base/whendone.h"
#include "core/db/outboxstore.h"
#include "core/db/salvage.h"
#include "core/db/transaction.h"

namespace postr {
namespace {

Status emptyOutbox(const QString &profileFolder, const AccountEntry &entry)
{
    auto database = openAccount(profileFolder, entry.identity, entry.handle);
    if (!database) {
        return failure(database.error());
    }
    Connection &connection = database->connection();
    return salvage::giveUpIntents(connection.path()).and_then([&] {
        return transact(connection, [&] {
            for (const OutboxRow &row : outbox::load(connection, entry.identity.user)) {
                outbox::drop(connection, entry.identity.user, row.mid);
            }
        });
    });
}

/// What the person chose at sign-out; run again after a crash, and until it succeeds. Any thread.
Status treatFolder(const QString &profileFolder, const AccountEntry &entry)
{
    guithread::assertElsewhere("an account's folder is treated");
    const QString folder = profileFolder + QLatin1Char('/') + entry.identity.folder();
    if (!QDir(folder).exists()) {
        return {};
    }
    if (entry.choice == SignOutChoice::Discard) {
        return emptyOutbox(profileFolder, entry);
    }
    if (entry.choice == SignOutChoice::Remove && !QDir(folder).removeRecursively()) {
        return failure(ErrorCode::Disk,
                       QCoreApplication::translate(
                           "Database", "Postr cannot write to its folder. Check its permissions and try again."));
    }
    return {};
}

}  // namespace

SessionHost::SessionHost(AuthStore &auth, QString profileFolder, QObject *parent)
    : QObject(parent), m_auth(auth), m_profileFolder(std::move(profileFolder))
{
    m_treating.setMaxThreadCount(1);
    connect(&m_auth, &AuthStore::stateChanged, this, &SessionHost::follow);
}

SessionHost::~SessionHost() { close(); }

void SessionHost::treatPending()
{
    treatFolders([this](const QList<Untreated> &) { emit foldersTreated(); });
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
        treatFolders([this, notice = state.notice](const QList<Untreated> &) {
            emit signedOut(notice.isEmpty() ? m_untreated : notice);
        });
        break;
    case AuthState::Kind::SignedIn:
        emit opening();
        treatFolders([this, state](const QList<Untreated> &left) {
            for (const Untreated &folder : left) {
                if (folder.identity == state.identity) {
                    emit openFailed(folder.error);  // what was given up would go out, or be removed with what is new
                    return;
                }
            }
            build(state);
        });
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

void SessionHost::treatFolders(std::function<void(const QList<Untreated> &)> done)
{
    m_untreated.clear();
    const QList<AccountEntry> pending = m_auth.pendingFolders();
    if (pending.isEmpty()) {
        done({});
        return;
    }
    auto promise = std::make_shared<QPromise<QList<Status>>>();
    promise->start();
    whenDone(promise->future(), this,
             [this, pending, turn = m_turn, done = std::move(done)](const QList<Status> &treated) {
                 const QList<Untreated> left = settleFolders(pending, treated);
                 if (turn == m_turn) {
                     done(left);
                 }
             });
    m_treating.start([promise, pending, folder = m_profileFolder] {
        QList<Status> treated;
        for (const AccountEntry &entry : pending) {
            treated.append(treatFolder(folder, entry));
        }
        promise->addResult(treated);
        promise->finish();
    });
}

QList<SessionHost::Untreated> SessionHost::settleFolders(const QList<AccountEntry> &pending,
                                                         const QList<Status> &treated)
{
    QList<Untreated> left;
    for (int i = 0; i < pending.size(); ++i) {
        const Identity &identity = pending[i].identity;
        const Status done = treated[i] ? m_auth.folderDone(identity) : treated[i];
        if (!done) {
            qCWarning(lcApp) << "what was chosen at sign-out is tried again later:" << done.error().detail;
            left.append({identity, done.error()});
            m_untreated = done.error().message;
        }
    }
    return left;
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
