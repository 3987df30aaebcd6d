#pragma once

#include <QString>
#include <memory>

#include "app/composition/networksettings.h"
#include "core/auth/accountchanges.h"
#include "core/auth/authstore.h"
#include "core/auth/browsersignin.h"
#include "core/auth/entryflows.h"
#include "core/auth/serverprobe.h"
#include "core/auth/vault.h"
#include "core/backend/qttransport.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/session/sessionhost.h"

namespace postr {

/// Builds everything that both the window and the command line stand on, in order, and destroys it in reverse. Main thread.
class Services final {
public:
    /// `profileFolder` is locked by the caller; `network` outlives the services. Secrets go to the keychain, or into the profile folder when the environment says
    /// POSTR_VAULT=file (for machines without a keychain).
    Services(const QString &profileFolder, NetworkSettings &network);

    /// Resolves the auth state; a session follows.
    void start() { m_auth.initialize(); }
    /// The computer woke up or has a network again: what was put off is tried now, over new connections.
    void wake();

    [[nodiscard]] AuthStore &auth() { return m_auth; }
    [[nodiscard]] EntryFlows &entry() { return m_entry; }
    [[nodiscard]] BrowserSignIn &browser() { return m_browser; }
    [[nodiscard]] AccountChanges &changes() { return m_changes; }
    [[nodiscard]] SessionHost &host() { return m_host; }
    [[nodiscard]] ServerProbe &probe() { return m_probe; }
    [[nodiscard]] NetworkSettings &network() { return m_network; }
    [[nodiscard]] Clock &clock() { return m_clock; }
    [[nodiscard]] Random &random() { return m_random; }
    [[nodiscard]] static bool usesFileVault();
    /// A new post's id.
    [[nodiscard]] PostId newPostId() { return PostId(makeUuid7(m_clock.wallMs(), m_random)); }

private:
    NetworkSettings &m_network;
    SystemClock m_clock;
    SystemRandom m_random;
    QtTransport m_transport;
    std::unique_ptr<Vault> m_vault;
    AuthStore m_auth;
    EntryFlows m_entry;
    BrowserSignIn m_browser;
    AccountChanges m_changes;
    ServerProbe m_probe;
    SessionHost m_host;
};

}  // namespace postr
