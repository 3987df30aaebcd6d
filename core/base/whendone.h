#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QPointer>
#include <functional>
#include <type_traits>

namespace postr {

namespace detail {

inline void onMainThread(std::function<void()> call)
{
    if (QCoreApplication *application = QCoreApplication::instance()) {
        QMetaObject::invokeMethod(application, std::move(call));
    }
}

}  // namespace detail

/// Continues with a future's value on the main thread, where `context` lives, or not at all when `context` is gone by then. `canceled`
/// runs instead when nobody answered. Instead of QFuture::then(context, …), which in Qt 6.4 asserts when the context was destroyed
/// first, and looks at it from the answering thread. That goes for the application as a context, too: an answer that is still in its
/// queue when the program ends would bring it down.
template <class T, class Done>
void whenDone(QFuture<T> future, QObject *context, Done done, std::function<void()> canceled = {})
{
    const QPointer<QObject> alive(context);
    QFuture<void> continued;
    if constexpr (std::is_void_v<T>) {
        continued = future.then([alive, done = std::move(done)] {
            detail::onMainThread([alive, done] {
                if (alive) {
                    done();
                }
            });
        });
    } else {
        continued = future.then([alive, done = std::move(done)](const T &value) {
            detail::onMainThread([alive, done, value] {
                if (alive) {
                    done(value);
                }
            });
        });
    }
    if (canceled) {
        continued.onCanceled([alive, canceled = std::move(canceled)] {
            detail::onMainThread([alive, canceled] {
                if (alive) {
                    canceled();
                }
            });
        });
    }
}

}  // namespace postr
