#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>

namespace postr::testing {

/// The real local server (tools/localstack) as a child process on a folder of its own. Ends with this object, and with this process
/// even when that is killed (--with-parent). Blocking; for tests only.
class LocalServer final {
public:
    explicit LocalServer(QString folder, QStringList options = {});
    ~LocalServer();

    /// Waits until it answers; false with the reason in error().
    [[nodiscard]] bool start();
    /// SIGTERM; on the next start() it has the same address, data and sessions.
    void stop();

    [[nodiscard]] const QString &url() const { return m_url; }
    [[nodiscard]] const QString &key() const { return m_key; }
    [[nodiscard]] const QString &error() const { return m_error; }
    [[nodiscard]] const QString &databaseUrl() const { return m_database; }

    /// Replaces the fault rules (see tools/localstack/README.md).
    void setFaults(const QJsonArray &rules);
    void clearFaults() { setFaults({}); }
    /// How often the present rules have struck.
    [[nodiscard]] int faultHits();
    /// PUT /__local/`what`: "tokens" and "realtime" (see tools/localstack/README.md).
    void set(const QString &what, const QJsonObject &value);
    /// What an operator does by hand. False: it was refused, or psql is missing.
    [[nodiscard]] bool sql(const QString &statements) const;
    /// Nobody has done too much lately, nor was nudged a moment ago: what limits people is not what is tested.
    [[nodiscard]] bool forgetPaces() const;
    /// How many requests whose path contains `part` have arrived since the start.
    [[nodiscard]] int requestsTo(const QString &part);

    /// The newest code of six digits that was mailed to `address`; empty when none was.
    [[nodiscard]] QString mailedCode(const QString &address);

private:
    [[nodiscard]] QByteArray http(const QByteArray &method, const QString &path, const QByteArray &body = {});

    QString m_folder;
    QStringList m_options;
    QProcess m_process;
    QString m_url;
    QString m_key;
    QString m_database;
    QString m_error;
};

}  // namespace postr::testing
