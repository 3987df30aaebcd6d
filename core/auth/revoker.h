#pragma once

#include <QObject>
#include <memory>
#include <optional>

#include "core/auth/authports.h"
#include "core/backend/supabase/gotrue.h"

namespace postr {

/// Ends one session at the server, once, within a time limit. An expired access token does not end anything there, so
/// it is refreshed first. Deletes itself after the answer. One thread.
class Revoker final : public QObject {
    Q_OBJECT

public:
    static constexpr Milliseconds kLimit{5000};

    Revoker(AuthPorts ports, Server server, QObject *parent);
    ~Revoker() override;

    /// `accessToken` may be empty or expired. `done` hears whether the server has ended the session (or had before).
    void run(const QString &refreshToken, const QByteArray &accessToken, std::function<void(bool)> done);

private:
    void send(const HttpRequest &request, void (Revoker::*take)(const HttpReply &));
    void refresh();
    void takeRefresh(const HttpReply &reply);
    void takeSignOut(const HttpReply &reply);
    void finish(bool revoked);

    AuthPorts m_ports;
    Server m_server;
    QString m_refreshToken;
    std::function<void(bool)> m_done;
    std::unique_ptr<TimerHandle> m_limit;
    std::optional<Transport::Ticket> m_ticket;
    bool m_refreshed = false;
};

}  // namespace postr
