#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <algorithm>

#include "core/backend/transport.h"

namespace postr::test {

[[nodiscard]] inline HttpReply answered(int status, const QByteArray &body,
                                        QList<QPair<QByteArray, QByteArray>> headers = {})
{
    HttpReply reply;
    reply.delivery = Delivery::Answered;
    reply.status = status;
    reply.headers = std::move(headers);
    reply.body = body;
    return reply;
}

[[nodiscard]] inline HttpReply answered(int status, const QJsonObject &body,
                                        QList<QPair<QByteArray, QByteArray>> headers = {})
{
    return answered(status, QJsonDocument(body).toJson(QJsonDocument::Compact), std::move(headers));
}

[[nodiscard]] inline HttpReply undelivered(Delivery delivery)
{
    HttpReply reply;
    reply.delivery = delivery;
    reply.reason = QStringLiteral("scripted");
    return reply;
}

/// The answer had a body larger than a transport takes.
[[nodiscard]] inline HttpReply oversized()
{
    HttpReply reply = undelivered(Delivery::Unknown);
    reply.isTooLarge = true;
    return reply;
}

/// Keeps every request until the test answers it.
class ScriptedTransport final : public Transport {
public:
    ~ScriptedTransport() override
    {
        while (!m_open.isEmpty()) {
            take(0, undelivered(Delivery::Aborted));
        }
    }

    Ticket send(const HttpRequest &request, Handler done) override
    {
        m_history.append(request);
        m_open.append({++m_last, request, std::move(done)});
        return m_last;
    }

    void abort(Ticket ticket) override
    {
        const auto found =
            std::find_if(m_open.begin(), m_open.end(), [&](const Open &open) { return open.ticket == ticket; });
        if (found != m_open.end() && !m_deaf) {
            take(found - m_open.begin(), undelivered(Delivery::Aborted));
        }
    }

    /// While set, abort() does nothing: the reply is on its way already and arrives later.
    void setDeafToAbort(bool deaf) { m_deaf = deaf; }

    /// Requests that wait for an answer, oldest first.
    [[nodiscard]] qsizetype open() const { return m_open.size(); }
    [[nodiscard]] const HttpRequest &request(qsizetype i = 0) const { return m_open.at(i).request; }
    /// Path and query of the oldest open request, empty when there is none.
    [[nodiscard]] QString path() const
    {
        return m_open.isEmpty() ? QString()
                                : m_open.first().request.url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    }
    /// The JSON body of the oldest open request.
    [[nodiscard]] QJsonObject body() const
    {
        return m_open.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(m_open.first().request.body).object();
    }
    /// Every request that was ever sent.
    [[nodiscard]] const QList<HttpRequest> &history() const { return m_history; }
    [[nodiscard]] qsizetype sentTo(const QString &pathPart) const
    {
        return std::count_if(m_history.begin(), m_history.end(),
                             [&](const HttpRequest &sent) { return sent.url.toString().contains(pathPart); });
    }

    /// Answers the oldest open request.
    void answer(const HttpReply &reply) { take(0, reply); }

private:
    struct Open {
        Ticket ticket;
        HttpRequest request;
        Handler done;
    };

    void take(qsizetype i, const HttpReply &reply)
    {
        const Open open = m_open.takeAt(i);
        open.done(reply);
    }

    QList<HttpRequest> m_history;
    QList<Open> m_open;
    Ticket m_last = 0;
    bool m_deaf = false;
};

}  // namespace postr::test
