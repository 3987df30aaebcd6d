#include "core/base/clock.h"

#include <QDateTime>
#include <QTimer>

namespace postr {
namespace {

class QtTimerHandle final : public TimerHandle {
public:
    QtTimerHandle(Milliseconds delay, std::function<void()> fire)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::CoarseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, std::move(fire));
        m_timer.start(delay);
    }

private:
    QTimer m_timer;
};

}  // namespace

Milliseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

qint64 SystemClock::wallMs() const { return QDateTime::currentMSecsSinceEpoch(); }

std::unique_ptr<TimerHandle> SystemClock::singleShot(Milliseconds delay, std::function<void()> fire)
{
    return std::make_unique<QtTimerHandle>(delay, std::move(fire));
}

}  // namespace postr
