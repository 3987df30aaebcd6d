#include "tests/support/localserver.h"

#include <QDir>
#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace postr::testing {
namespace {

/// A start takes a second; on a busy machine, the first one with its new database, much longer.
constexpr int kPatienceMs = 120'000;

}  // namespace

LocalServer::LocalServer(QString folder, QStringList options)
    : m_folder(std::move(folder)), m_options(std::move(options))
{
}

LocalServer::~LocalServer() { stop(); }

bool LocalServer::start()
{
    const QString main = qEnvironmentVariable("POSTR_SOURCE_DIR") + u"/tools/localstack/main.mjs"_s;
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(m_folder + u".log"_s, QIODevice::Append);
    m_process.start(u"node"_s, QStringList{main, u"--with-parent"_s, u"--data="_s + m_folder} + m_options);
    if (!m_process.waitForStarted(kPatienceMs)) {
        m_error = u"node cannot be started; ./dev setup installs it"_s;
        return false;
    }
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(kPatienceMs)) {
            m_error = u"the local server did not start; see "_s + m_folder + u".log"_s;
            return false;
        }
    }
    const QJsonObject ready = QJsonDocument::fromJson(m_process.readLine()).object();
    m_url = ready.value(u"url"_s).toString();
    m_key = ready.value(u"publishable"_s).toString();
    m_database = ready.value(u"db"_s).toString();
    if (m_url.isEmpty()) {
        m_error = u"the local server's first line is not what it promises"_s;
        return false;
    }
    return true;
}

void LocalServer::stop()
{
    if (m_process.state() == QProcess::NotRunning) {
        return;
    }
    m_process.terminate();
    if (!m_process.waitForFinished(kPatienceMs)) {
        m_process.kill();
        m_process.waitForFinished(kPatienceMs);
    }
}

void LocalServer::setFaults(const QJsonArray &rules)
{
    static_cast<void>(http("PUT", u"/__local/faults"_s, QJsonDocument(rules).toJson(QJsonDocument::Compact)));
}

void LocalServer::set(const QString &what, const QJsonObject &value)
{
    static_cast<void>(http("PUT", u"/__local/"_s + what, QJsonDocument(value).toJson(QJsonDocument::Compact)));
}

int LocalServer::faultHits()
{
    int hits = 0;
    const QJsonArray rules = QJsonDocument::fromJson(http("GET", u"/__local/faults"_s)).array();
    for (const QJsonValue &rule : rules) {
        hits += rule.toObject().value(u"hits"_s).toInt();
    }
    return hits;
}

bool LocalServer::sql(const QString &statements) const
{
    QProcess psql;
    psql.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    psql.setStandardOutputFile(QProcess::nullDevice());
    psql.start(u"psql"_s, {m_database, u"-qc"_s, statements});
    return psql.waitForFinished(kPatienceMs) && psql.exitCode() == 0;
}

bool LocalServer::forgetPaces() const
{
    return sql(
        u"UPDATE private.nudges SET at = '-infinity'; "
        "UPDATE private.ledger SET at = at - interval '2 days' WHERE at > now() - interval '1 day'"_s);
}

int LocalServer::requestsTo(const QString &part)
{
    const QJsonDocument answer = QJsonDocument::fromJson(http("GET", u"/__local/requests"_s));
    const QJsonArray requests = answer.isArray() ? answer.array() : answer.object().value(u"requests"_s).toArray();
    int count = 0;
    for (const QJsonValue &request : requests) {
        count += request.toObject().value(u"path"_s).toString().contains(part) ? 1 : 0;
    }
    return count;
}

QString LocalServer::mailedCode(const QString &address)
{
    const QJsonArray mails =
        QJsonDocument::fromJson(
            http("GET", u"/__local/mail?to="_s + QString::fromLatin1(QUrl::toPercentEncoding(address))))
            .array();
    static const QRegularExpression sixDigits(u"\\b\\d{6}\\b"_s);
    return mails.isEmpty() ? QString()
                           : sixDigits.match(mails.last().toObject().value(u"text"_s).toString()).captured();
}

QByteArray LocalServer::http(const QByteArray &method, const QString &path, const QByteArray &body)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(m_url + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = network.sendCustomRequest(request, method, body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return reply->readAll();
}

}  // namespace postr::testing
