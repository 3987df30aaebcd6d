#include "app/desktop/wakewatch.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QNetworkInformation>

#include "core/base/log.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

constexpr std::chrono::milliseconds kPause{500};
constexpr int kMostAttempts = 20;

const QString kLogind = u"org.freedesktop.login1"_s;
const QString kLogindPath = u"/org/freedesktop/login1"_s;
const QString kManager = u"org.freedesktop.login1.Manager"_s;

}  // namespace

WakeWatch::WakeWatch(const QDBusConnection &systemBus, QObject *parent) : QObject(parent), m_bus(systemBus)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kTogetherMs);
    connect(&m_soon, &QTimer::timeout, this, &WakeWatch::woke);
    if (m_bus.isConnected()) {
        listen();
    }
    watchNetwork();
}

/// A connection that is not through yet takes no listeners, without saying why.
void WakeWatch::listen()
{
    const bool isListening = m_bus.connect(kLogind, kLogindPath, kManager, u"PrepareForSleep"_s, this,
                                           SLOT(onPrepareForSleep(bool)));  // QtDBus knows no other way
    if (!isListening && ++m_attempts < kMostAttempts) {
        QTimer::singleShot(kPause, this, &WakeWatch::listen);
    }
}

void WakeWatch::onPrepareForSleep(bool begins)
{
    qCInfo(lcApp) << (begins ? "the computer goes to sleep" : "the computer woke up");
    if (begins) {
        emit fellAsleep();
    } else {
        m_soon.start();
    }
}

void WakeWatch::watchNetwork()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        qCInfo(lcApp) << "nobody tells of the network";
        return;
    }
    const auto isOnline = [](QNetworkInformation::Reachability reachability) {
        return reachability != QNetworkInformation::Reachability::Disconnected;
    };
    const QNetworkInformation *network = QNetworkInformation::instance();
    m_isOnline = isOnline(network->reachability());
    connect(network, &QNetworkInformation::reachabilityChanged, this,
            [this, isOnline](QNetworkInformation::Reachability reachability) { noteNetwork(isOnline(reachability)); });
}

void WakeWatch::noteNetwork(bool isOnline)
{
    if (isOnline == m_isOnline) {
        return;
    }
    m_isOnline = isOnline;
    qCInfo(lcApp) << (isOnline ? "there is a network again" : "there is no network");
    if (isOnline) {
        m_soon.start();
    }
}

}  // namespace postr
