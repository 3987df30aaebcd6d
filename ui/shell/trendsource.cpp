#include "ui/shell/trendsource.h"

#include "core/base/whendone.h"

namespace postr {
namespace {

constexpr int kIntervalMs = 5 * 60'000, kFirstMs = 1500;
constexpr qint64 kServerEveryMs = 30 * 60'000;
const PageWish kWish{PageQuery::named(PageQuery::Kind::Explore), false};

}  // namespace

TrendSource::TrendSource(SessionView &session, std::function<qint64()> now, QObject *parent)
    : QObject(parent), m_session(session), m_now(std::move(now))
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
    connect(&session, &SessionView::pageFetched, this, [this](const PageWish &wish) {
        if (wish == kWish && m_interval.isActive()) {
            load();
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
        askServer();
    });
}

void TrendSource::askServer()
{
    const qint64 now = m_now(), last = std::max(m_trends.toldAt, m_askedAt);
    const bool isOld = last > now || now - last >= kServerEveryMs;  // a clock that was set back does not stop it
    if (isOld && m_session.syncState().kind != SyncState::Kind::Offline) {
        m_askedAt = now;
        m_session.fetch(kWish);
    }
}

}  // namespace postr
