#pragma once

#include <QObject>

#include "core/auth/requestset.h"
#include "core/base/result.h"
#include "core/model/identity.h"

namespace postr {

/// Finds out whether a Postr server lives at an address that a person typed. One thread.
class ServerProbe final : public QObject {
    Q_OBJECT

public:
    /// `transport` outlives the probe.
    explicit ServerProbe(Transport &transport, QObject *parent = nullptr);

    /// `key` is the project's public key when the person gave one, else empty: a server made for Postr tells it
    /// itself (`/.well-known/postr.json`). `done` is called once, unless `context` or the probe is gone by then.
    /// Errors: Usage (no address), Offline, Timeout, Server (it says too much), Refused (certificate), NotPostrServer.
    void check(const QString &typed, const QString &key, const QObject *context,
               std::function<void(Result<Server>)> done);

    /// The ways to sign in that the server has turned on beside passwords and codes ("github"); none when it does not say.
    void loadProviders(const Server &server, const QObject *context, std::function<void(QStringList)> done);

private:
    void checkSettings(const Server &server, std::function<void(Result<Server>)> done);

    RequestSet m_requests;
};

}  // namespace postr
