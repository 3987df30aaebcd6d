#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <functional>
#include <type_traits>

namespace postr {

/// Continues with a future's value on `context`'s thread, which is the calling one, or not at all when `context` is gone by then.
/// `canceled` runs instead when nobody answered. Instead of QFuture::then(context, …), which in Qt 6.4 asserts when the context was
/// destroyed first, and looks at it from the answering thread.
template <class T, class Done>
void whenDone(const QFuture<T> &future, QObject *context, Done done, std::function<void()> canceled = {})
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done), canceled = std::move(canceled)] {
        watcher->deleteLater();
        const QFuture<T> finished = watcher->future();
        if (finished.isCanceled()) {
            if (canceled) {
                canceled();
            }
        } else if constexpr (std::is_void_v<T>) {
            done();
        } else {
            done(finished.result());
        }
    });
    watcher->setFuture(future);
}

}  // namespace postr
