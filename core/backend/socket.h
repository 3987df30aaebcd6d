#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>
#include <functional>

namespace postr {

/// Port: one WebSocket connection at a time. Belongs to one thread; events are never called from inside open().
class Socket {
public:
    struct Events {
        std::function<void()> opened;
        std::function<void(const QString &)> text;
        std::function<void(const QByteArray &)> binary;
        /// Once per open(), also when the connection never came about, unless close() came first. The text is
        /// for the log.
        std::function<void(const QString &)> closed;
    };

    virtual ~Socket() = default;
    /// Drops the connection before it, without an event.
    virtual void open(const QUrl &url, Events events) = 0;
    /// Without a connection the text is lost.
    virtual void send(const QString &text) = 0;
    /// No event comes after it.
    virtual void close() = 0;
};

}  // namespace postr
