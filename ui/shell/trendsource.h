#pragma once

#include <QTimer>

#include "core/view/sessionview.h"

namespace postr {

/// Asks now and then what people write about, for those who show it, and the server at most every half hour. Nothing moves while somebody
/// reads: a new answer comes every few minutes, or as soon as there is a first one. GUI thread; borrows the session. `now`: wall ms.
class TrendSource final : public QObject {
    Q_OBJECT

public:
    TrendSource(SessionView &session, std::function<qint64()> now, QObject *parent = nullptr);
    /// From now on; more often does no harm.
    void start();
    [[nodiscard]] const Trends &trends() const { return m_trends; }

signals:
    void changed();

private:
    void load();
    void askServer();

    SessionView &m_session;
    std::function<qint64()> m_now;
    Trends m_trends;
    qint64 m_askedAt = 0;
    QTimer m_interval, m_first;
};

}  // namespace postr
