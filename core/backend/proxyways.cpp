#include "core/backend/proxyways.h"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QMutex>
#include <QObject>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <thread>
#include <utility>

#include "core/base/guithread.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::proxyways {
namespace {

/// A kind that neither requests nor sockets can use: they fail before anything is connected.
QList<QNetworkProxy> noWay() { return {QNetworkProxy(QNetworkProxy::FtpCachingProxy, u"unknown.invalid"_s, 1)}; }

QList<QNetworkProxy> askSystem(const QNetworkProxyQuery &query)
{
    guithread::assertElsewhere("the system is asked for a proxy");
    return QNetworkProxyFactory::systemProxyForQuery(query);
}

bool isThisComputer(const QString &host)
{
    return host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

/// One answer is for a whole server. Nor does a script that somebody put into the network learn what is asked there.
QNetworkProxyQuery withoutPath(const QNetworkProxyQuery &query)
{
    if (query.queryType() != QNetworkProxyQuery::UrlRequest) {
        return query;
    }
    QUrl server;
    server.setScheme(query.url().scheme());
    server.setHost(query.url().host());
    server.setPort(query.url().port());
    server.setPath(u"/"_s);
    return QNetworkProxyQuery(server);
}

/// What Qt asks before it connects: by URL for a request, by host and port for a WebSocket.
QNetworkProxyQuery queryFor(const QUrl &url)
{
    if (url.scheme() != u"ws" && url.scheme() != u"wss") {
        return withoutPath(QNetworkProxyQuery(url));
    }
    const bool isSecure = url.scheme() == u"wss";
    return {url.host(), url.port(isSecure ? 443 : 80), isSecure ? u"https"_s : u"http"_s};
}

class Ways final : public QObject {
    Q_OBJECT

public:
    /// Never destroyed: the thread that asks may outlive main().
    static Ways &ofThisProcess()
    {
        static auto *ways = new Ways;
        return *ways;
    }

    void use(const ProxyChoice &choice, Lookup lookup, Milliseconds fresh);
    bool prepare(const QNetworkProxyQuery &query);
    QList<QNetworkProxy> answer(const QNetworkProxyQuery &query) const;
    void forget();
    bool isAsking() const;

signals:
    void changed();

private:
    Ways() { m_choice.kind = ProxyChoice::Kind::None; }

    struct Way {
        QNetworkProxyQuery query;
        QList<QNetworkProxy> proxies;
        quint64 era;
        QDeadlineTimer fresh;
    };

    std::optional<QList<QNetworkProxy>> withoutAsking(const QNetworkProxyQuery &query) const;
    const Way *find(const QNetworkProxyQuery &query) const;
    void begin();
    void want(const QNetworkProxyQuery &query);
    void ask();

    mutable QMutex m_mutex;  ///< over all that follows; not held while the system is asked
    ProxyChoice m_choice;
    Lookup m_lookup;
    Milliseconds m_fresh{kFresh};
    quint64 m_era = 0;  ///< counts choices and networks
    QList<Way> m_ways;  ///< of former networks, too: a request that was begun in one may only now be connecting
    QList<QNetworkProxyQuery> m_wanted;
    bool m_isAsking = false;  ///< there is a thread that does
};

class Factory final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return Ways::ofThisProcess().answer(withoutPath(query));
    }
};

void Ways::use(const ProxyChoice &choice, Lookup lookup, Milliseconds fresh)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_choice = choice;
        m_lookup = std::move(lookup);
        m_fresh = fresh;
        m_ways.clear();
        begin();
    }
    QNetworkProxyFactory::setApplicationProxyFactory(new Factory);  // Qt's from now on
    emit changed();
}

bool Ways::prepare(const QNetworkProxyQuery &query)
{
    const QMutexLocker lock(&m_mutex);
    if (withoutAsking(query)) {
        return true;
    }
    const Way *way = find(query);
    const bool isKnown = way && way->era == m_era;
    if (!isKnown || way->fresh.hasExpired()) {
        want(query);
    }
    return isKnown;
}

QList<QNetworkProxy> Ways::answer(const QNetworkProxyQuery &query) const
{
    const QMutexLocker lock(&m_mutex);
    if (const auto known = withoutAsking(query)) {
        return *known;
    }
    const Way *way = find(query);
    return way ? way->proxies : noWay();
}

void Ways::forget()
{
    {
        const QMutexLocker lock(&m_mutex);
        begin();
    }
    emit changed();
}

void Ways::begin()
{
    ++m_era;
    m_wanted.clear();  // what is still wanted will be asked for again
}

bool Ways::isAsking() const
{
    const QMutexLocker lock(&m_mutex);
    return m_isAsking;
}

std::optional<QList<QNetworkProxy>> Ways::withoutAsking(const QNetworkProxyQuery &query) const
{
    if (m_choice.kind == ProxyChoice::Kind::None || isThisComputer(query.peerHostName())) {
        return QList<QNetworkProxy>{QNetworkProxy::NoProxy};
    }
    if (m_choice.kind == ProxyChoice::Kind::System) {
        return std::nullopt;
    }
    const auto type = m_choice.isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy;
    return QList<QNetworkProxy>{QNetworkProxy(type, m_choice.host, m_choice.port)};
}

const Ways::Way *Ways::find(const QNetworkProxyQuery &query) const
{
    const auto found =
        std::find_if(m_ways.cbegin(), m_ways.cend(), [&query](const Way &way) { return way.query == query; });
    return found == m_ways.cend() ? nullptr : &*found;
}

void Ways::want(const QNetworkProxyQuery &query)
{
    if (!m_wanted.contains(query)) {
        m_wanted.append(query);
    }
    if (!std::exchange(m_isAsking, true)) {
        // Neither a QThread nor a pool: those are waited for when the process ends.
        std::thread([this] { ask(); }).detach();
    }
}

void Ways::ask()
{
    QMutexLocker lock(&m_mutex);
    while (!m_wanted.isEmpty()) {
        const QNetworkProxyQuery query = m_wanted.constFirst();
        const quint64 era = m_era;
        const Lookup lookup = m_lookup;
        lock.unlock();
        const QList<QNetworkProxy> proxies = lookup(query);
        lock.relock();
        if (era != m_era) {
            continue;  // said of another choice or another network
        }
        m_wanted.removeOne(query);
        m_ways.removeIf([&query](const Way &way) { return way.query == query; });
        m_ways.append({query, proxies, era, QDeadlineTimer(m_fresh)});
        lock.unlock();
        emit changed();
        lock.relock();
    }
    m_isAsking = false;
}

}  // namespace

void use(const ProxyChoice &choice) { use(choice, askSystem); }

void use(const ProxyChoice &choice, Lookup lookup, Milliseconds fresh)
{
    Ways::ofThisProcess().use(choice, std::move(lookup), fresh);
}

bool prepare(const QUrl &url) { return Ways::ofThisProcess().prepare(queryFor(url)); }

void onChange(QObject *receiver, std::function<void()> retry)
{
    // Queued also on one's own thread; Qt sees to a receiver that is destroyed meanwhile on another.
    QObject::connect(&Ways::ofThisProcess(), &Ways::changed, receiver, std::move(retry), Qt::QueuedConnection);
}

void forget() { Ways::ofThisProcess().forget(); }

void leave(int code)
{
    if (Ways::ofThisProcess().isAsking()) {
        std::fflush(stdout);
        std::_Exit(code);
    }
}

}  // namespace postr::proxyways

#include "proxyways.moc"
