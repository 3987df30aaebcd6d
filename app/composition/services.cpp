#include "app/composition/services.h"

#include "core/auth/filevault.h"
#include "core/auth/keychainvault.h"
#include "core/backend/proxyways.h"

namespace postr {
namespace {

std::unique_ptr<Vault> makeVault(const QString &profileFolder, Clock &clock)
{
    if (Services::usesFileVault()) {
        return std::make_unique<FileVault>(profileFolder);
    }
    return std::make_unique<KeychainVault>(clock);
}

}  // namespace

Services::Services(const QString &profileFolder, NetworkSettings &network)
    : m_network(network),
      m_vault(makeVault(profileFolder, m_clock)),
      m_auth({m_transport, *m_vault, m_clock, m_random}, profileFolder),
      m_entry({m_transport, *m_vault, m_clock, m_random}, m_auth),
      m_browser({m_transport, *m_vault, m_clock, m_random}, m_auth),
      m_changes({m_transport, *m_vault, m_clock, m_random}, m_auth),
      m_probe(m_transport),
      m_host(m_auth, profileFolder)
{
}

void Services::wake()
{
    proxyways::forget();  // first: whatever is sent from now on is of the network there is now
    m_transport.renew();
    m_auth.retryNow();
    if (AccountSession *session = m_host.session()) {
        session->wake();
    }
}

bool Services::usesFileVault() { return qEnvironmentVariable("POSTR_VAULT") == QLatin1String("file"); }

}  // namespace postr
