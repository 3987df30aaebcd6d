#include "app/gui/linkopener.h"

#include <QFileOpenEvent>

namespace postr {

LinkOpener::LinkOpener(QObject &application, std::function<void(const QString &)> open) : m_open(std::move(open))
{
    application.installEventFilter(this);
}

bool LinkOpener::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen) {
        return QObject::eventFilter(watched, event);
    }
    const QUrl url = static_cast<QFileOpenEvent *>(event)->url();
    if (url.scheme() == QLatin1String("postr")) {
        m_open(url.toString());
    }
    return true;
}

}  // namespace postr
