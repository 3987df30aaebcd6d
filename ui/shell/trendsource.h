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
    [[nodiscard]] const Trends &trends() const { return m_trends; }
    /// It has been asked at least once.
    [[nodiscard]] bool isKnown() const { return m_isKnown; }

signals:
    void changed();

private:
    void load();

    SessionView &m_session;
    Trends m_trends;
    bool m_isKnown = false;
    QTimer m_interval, m_first;
};

}  // namespace postr
