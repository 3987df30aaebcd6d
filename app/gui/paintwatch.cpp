#include "app/gui/paintwatch.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QEvent>

#include "ui/shell/mainwindow.h"

namespace postr {

PaintWatch::PaintWatch(MainWindow &window) : QObject(&window), m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool PaintWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_done && event->type() == QEvent::Paint && qobject_cast<QWidget *>(watched)) {
        // After the painting that is about to happen.
        QMetaObject::invokeMethod(this, &PaintWatch::check, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void PaintWatch::check()
{
    if (m_done) {
        return;
    }
    const auto feeds = m_window.findChildren<QAbstractItemView *>(QStringLiteral("feedView"));
    const bool isFeedPainted = std::any_of(feeds.cbegin(), feeds.cend(), [](const QAbstractItemView *feed) {
        return feed->isVisible() && feed->model() && feed->model()->rowCount() > 0;
    });
    if (isFeedPainted) {
        m_done = true;
        QCoreApplication::instance()->removeEventFilter(this);
        emit feedPainted();
    } else if (m_window.authTree()) {
        m_done = true;
        QCoreApplication::instance()->removeEventFilter(this);
        emit signInPainted();
    }
}

}  // namespace postr
