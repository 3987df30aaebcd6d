#pragma once

#include <QMetaObject>
#include <QObject>
#include <memory>

#include "core/auth/answers.h"
#include "core/backend/tokensource.h"

namespace postr {

/// Carries a token answer back to the thread that asked: the handler runs there, later, exactly once. When nobody
/// answers before the last copy is gone, it runs with Canceled.
class TokenHandoff final {
public:
    /// On the asking thread, which needs an event loop.
    explicit TokenHandoff(TokenSource::Handler done) : m_call(std::make_shared<Call>(std::move(done))) {}

    /// On any thread.
    void answer(Result<AccessToken> result) const { m_call->answer(std::move(result)); }

private:
    class Call final {
    public:
        explicit Call(TokenSource::Handler done) : m_done(std::move(done)), m_there(new QObject) {}
        ~Call()
        {
            if (m_done) {
                answer(failure(sessionEnded()));
            }
        }
        Q_DISABLE_COPY_MOVE(Call)

        void answer(Result<AccessToken> result)
        {
            if (!m_done) {
                return;
            }
            // The object has the asker's thread affinity, which is all that is wanted of it.
            QMetaObject::invokeMethod(
                m_there,
                [there = m_there, done = std::exchange(m_done, nullptr), result = std::move(result)] {
                    done(result);
                    there->deleteLater();
                },
                Qt::QueuedConnection);
        }

    private:
        TokenSource::Handler m_done;
        QObject *m_there;
    };

    std::shared_ptr<Call> m_call;
};

}  // namespace postr
