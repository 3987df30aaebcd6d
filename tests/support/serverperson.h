#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>
#include <optional>

#include "core/auth/authstore.h"
#include "core/auth/memoryvault.h"
#include "core/backend/qttransport.h"
#include "core/backend/supabase/supabasebackend.h"
#include "core/base/ids.h"

namespace postr::testing {

/// Somebody who does things at a server without keeping anything: an account and requests. Blocking; for tests only.
class ServerPerson final {
public:
    static constexpr int kPatienceMs = 60'000;

    explicit ServerPerson(Server server) : m_server(std::move(server)), m_backend(m_server) { m_store.initialize(); }

    [[nodiscard]] bool signIn(const QString &email, const QString &password)
    {
        QEventLoop loop;
        bool isIn = false;
        m_store.signIn(m_server, email, password, &m_store, [&](const Result<SignInReport> &report) {
            isIn = report.has_value();
            loop.quit();
        });
        QTimer::singleShot(kPatienceMs, &loop, &QEventLoop::quit);
        loop.exec();
        return isIn;
    }

    /// The new post; nothing when the server did not take it.
    [[nodiscard]] std::optional<PostId> post(const QString &text, const PostId &replyTo = {})
    {
        NewPost post;
        post.id = PostId(makeUuid7(m_clock.wallMs(), m_random));
        post.text = text;
        post.replyTo = replyTo;
        return submit(*Intent::putPost(post)) ? std::optional(post.id) : std::nullopt;
    }

    [[nodiscard]] bool submit(const Intent &intent)
    {
        const OutboxRow row{Mid(makeUuid7(m_clock.wallMs(), m_random)), intent, {}, 0, 0, 0, 0, {}, {}, {}, {}, 0};
        HttpRequest request = m_backend.submitRequest(row);
        bool isTaken = false;
        QEventLoop loop;
        QTimer::singleShot(kPatienceMs, &loop, &QEventLoop::quit);
        m_store.token([&](const Result<AccessToken> &token) {
            if (!token) {
                loop.quit();
                return;
            }
            request.headers.emplaceBack("Authorization", "Bearer " + token->jwt);
            m_transport.send(request, [&](const HttpReply &reply) {
                isTaken = std::holds_alternative<Applied>(m_backend.submitOutcome(row, reply));
                loop.quit();
            });
        });
        loop.exec();
        return isTaken;
    }

    [[nodiscard]] AuthStore &store() { return m_store; }
    [[nodiscard]] const Server &server() const { return m_server; }

private:
    QTemporaryDir m_profile;
    MemoryVault m_vault;
    SystemClock m_clock;
    SystemRandom m_random;
    QtTransport m_transport;
    AuthStore m_store{{m_transport, m_vault, m_clock, m_random}, m_profile.path()};
    Server m_server;
    SupabaseBackend m_backend;
};

}  // namespace postr::testing
