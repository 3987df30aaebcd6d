#include "ui/shell/trendsource.h"

#include "core/base/whendone.h"

namespace postr {
namespace {

constexpr int kIntervalMs = 5 * 60'000, kFirstMs = 1500;

}  // namespace

TrendSource::TrendSource(SessionView &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_interval.setInterval(kIntervalMs);
    connect(&m_interval, &QTimer::timeout, this, &TrendSource::load);
    m_first.setSingleShot(true);
    m_first.setInterval(kFirstMs);
    connect(&m_first, &QTimer::timeout, this, &TrendSource::load);
    connect(&session, &SessionView::listChanged, this, [this] {
        if (m_interval.isActive() && m_trends == Trends() && !m_first.isActive()) {
            m_first.start();
        }
    });
}

void TrendSource::start()
{
    if (!m_interval.isActive()) {
        m_interval.start();
        load();
    }
}

void TrendSource::load()
{
    whenDone(m_session.loadTrends(), this, [this](const Result<Trends> &trends) {
        if (trends && *trends != m_trends) {
            m_trends = *trends;
            emit changed();
        }
    });
}

}  // namespace postr
