#pragma once

#include <QHash>
#include <QTimer>
#include <QWidget>

#include "core/model/outboxrow.h"
#include "ui/screen.h"

namespace postr {

/// Tells people who do not see the outbox what became of what they wrote: sent, or refused and why. Reads the outbox only while a screen
/// reader is there. GUI thread; borrows the screen; `window` is where it is said.
class SendWatch final : public QObject {
    Q_OBJECT

public:
    SendWatch(const Screen &screen, QWidget *window);

private:
    void load();
    void compare(const QList<OutboxRow> &rows);

    Screen m_screen;
    QWidget *m_window;
    QTimer m_soon;
    struct Known {
        QString key, text;
        bool isRefused = false;
    };
    QHash<Mid, Known> m_known;  // posts and edits on their way or refused
    QSet<Mid> m_dropped;        // by the user
};

}  // namespace postr
