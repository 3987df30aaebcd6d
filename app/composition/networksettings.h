#pragma once

#include <QString>
#include <QThreadPool>

#include "core/backend/proxychoice.h"

namespace postr {

/// How one profile reaches the network: `network.ini` in its folder, for the window and the command line alike. Applied by
/// whoever starts, and again when it is changed.
class NetworkSettings final {
public:
    /// Reads and applies. What makes no sense is "system".
    explicit NetworkSettings(const QString &profileFolder);

    [[nodiscard]] const ProxyChoice &proxy() const { return m_proxy; }
    /// Applies at once; stored in the background. Errors: Usage.
    [[nodiscard]] Status setProxy(const QString &typed);

private:
    QString m_file;
    ProxyChoice m_proxy;
    QThreadPool m_writer;  // waits for the last one at its end
};

}  // namespace postr
