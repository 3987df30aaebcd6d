#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QPointer>
#include <functional>
#include <type_traits>

namespace postr {

/// Continues with a future's value on the main thread, where `context` lives, or not at all when `context` is gone by then. `canceled`
/// runs instead when nobody answered. Instead of QFuture::then(context, …), which in Qt 6.4 asserts when the context was destroyed
/// first, and looks at it from the answering thread.
template <class T, class Done>
void whenDone(QFuture<T> future, QObject *context, Done done, std::function<void()> canceled = {})
{
    QCoreApplication *application = QCoreApplication::instance();
    const QPointer<QObject> alive(context);
    QFuture<void> continued;
    if constexpr (std::is_void_v<T>) {
        continued = future.then(application, [alive, done = std::move(done)] {
            if (alive) {
                done();
            }
        });
    } else {
        continued = future.then(application, [alive, done = std::move(done)](const T &value) {
            if (alive) {
                done(value);
            }
        });
    }
    if (canceled) {
        continued.onCanceled(application, [alive, canceled = std::move(canceled)] {
            if (alive) {
                canceled();
            }
        });
    }
}

}  // namespace postr
