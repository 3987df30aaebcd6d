#include "core/model/identity.h"

#include <QCryptographicHash>
#include <QHostAddress>

namespace postr {
namespace {

bool isThisComputer(const QString &host) { return host == u"localhost" || QHostAddress(host).isLoopback(); }

}  // namespace

ServerOrigin ServerOrigin::fromUserInput(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty()) {
        return {};
    }
    if (!text.contains(QStringLiteral("://"))) {
        text.prepend(QStringLiteral("https://"));
    }
    const QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    const bool usable = url.isValid() && !host.isEmpty() && url.userInfo().isEmpty() &&
                        (scheme == u"https" || (scheme == u"http" && isThisComputer(url.host())));
    if (!usable) {
        return {};
    }
    QUrl origin;
    origin.setScheme(scheme);
    origin.setHost(url.host());
    const int standard = scheme == u"https" ? 443 : 80;
    if (url.port(standard) != standard) {
        origin.setPort(url.port());
    }
    ServerOrigin result;
    result.m_text = origin.toString(QUrl::FullyEncoded);
    return result;
}

QUrl ServerOrigin::url(const QString &path) const { return QUrl(m_text + path); }

QString Identity::folder() const
{
    const QByteArray hash = QCryptographicHash::hash(origin.text().toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("accounts/%1/%2").arg(QString::fromLatin1(hash.toHex().left(16)), user.text());
}

QString Identity::vaultKey() const { return QStringLiteral("%1|%2").arg(origin.text(), user.text()); }

}  // namespace postr
