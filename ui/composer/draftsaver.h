#pragma once

#include <QTimer>
#include <functional>

#include "core/view/sessionview.h"

namespace postr {

/// Writes what is being written to disk, at most kWithinMs after it changed, however long the typing goes on. GUI thread; borrows the session.
class DraftSaver final : public QObject {
    Q_OBJECT

public:
    /// `current`: the draft as it stands; asked only when there is something to store.
    DraftSaver(SessionView &session, std::function<Draft()> current, QObject *parent);

    static constexpr int kWithinMs = 400;

    void touch();
    /// Now, if anything changed or was refused.
    void flush();
    /// What is shown is what is stored.
    void setStored()
    {
        m_timer.stop();
        m_hasFailed = m_isSaving = false;
        ++m_number;
    }
    /// What was written is not on disk: not yet, or the disk refused it.
    [[nodiscard]] bool isWaiting() const { return m_timer.isActive() || m_hasFailed || m_isSaving; }

signals:
    /// On disk; an empty draft was removed.
    void saved(bool isEmpty);
    void failed(const QString &sentence);

private:
    void save();

    SessionView &m_session;
    std::function<Draft()> m_current;
    QTimer m_timer;
    bool m_hasFailed = false, m_isSaving = false;
    int m_number = 0;  // of the last time it was saved: an earlier one says nothing about what is shown
};

}  // namespace postr
