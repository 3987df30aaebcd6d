#pragma once

#include <QTimer>

#include "core/view/sessionview.h"

namespace postr {

/// Asks now and then what people write about, for those who show it. Nothing moves while somebody reads: a new answer comes every few
/// minutes, or as soon as there is a first one. GUI thread; borrows the session.
class TrendSource final : public QObject {
    Q_OBJECT

public:
    explicit TrendSource(SessionView &session, QObject *parent = nullptr);
    /// From now on; more often does no harm.
    void start();
    [[nodiscard]] const Trends &trends() const { return m_trends; }

signals:
    void changed();

private:
    void load();

    SessionView &m_session;
    Trends m_trends;
    QTimer m_interval, m_first;
};

}  // namespace postr
