#pragma once

#include <QFuture>
#include <QTemporaryDir>
#include <memory>

#include "core/auth/authstore.h"
#include "core/auth/memoryvault.h"
#include "core/session/accountsession.h"
#include "tests/support/hangingserver.h"

namespace postr::testing {

/// What a session waits for when it is torn down.
enum class HungIn { Pull, Commit, Upload, Download, Realtime, Refresh, Keychain };

struct HungState {
    const char *name;
    HungIn in;
    HangingServer::How how;
};
/// Every wait, with every way of hanging that it can meet.
[[nodiscard]] QList<HungState> hungStates();

/// A keychain that, once asked to, does not come back from storing anything.
class MuteVault final : public Vault {
public:
    void read(const QString &key, ReadHandler done) override { m_vault.read(key, std::move(done)); }
    void write(const QString &key, const QByteArray &secret, DoneHandler done) override;
    void remove(const QString &key, DoneHandler done) override { m_vault.remove(key, std::move(done)); }

    void mute() { m_isMute = true; }
    [[nodiscard]] bool isAsked() const { return m_isAsked; }

private:
    MemoryVault m_vault;
    bool m_isMute = false;
    bool m_isAsked = false;
};

/// A program with somebody signed in, real but for its keychain, that got as far as `state` and no further. Blocking; for tests only.
class HungSession final {
public:
    explicit HungSession(const HungState &state);

    /// False: it did not get there.
    [[nodiscard]] bool reach();
    /// What quitting does: session, sign-in and connections end, in this order.
    void tearDown();

    /// After tearDown(): what waits in the outbox on disk. -1: the database cannot be opened.
    [[nodiscard]] int waiting() const;
    [[nodiscard]] const QFuture<Result<QImage>> &picture() const { return m_picture; }

private:
    [[nodiscard]] bool begin();
    [[nodiscard]] bool open(bool online);
    [[nodiscard]] bool write();
    [[nodiscard]] bool isThere() const;

    HungState m_state;
    QTemporaryDir m_folder;
    HangingServer m_server;
    SystemClock m_clock;
    SystemRandom m_random;
    MuteVault m_vault;
    std::unique_ptr<QtTransport> m_transport;
    std::unique_ptr<AuthStore> m_store;
    std::unique_ptr<AccountSession> m_session;
    QFuture<Result<QImage>> m_picture;
};

}  // namespace postr::testing
