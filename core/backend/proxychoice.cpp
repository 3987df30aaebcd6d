#include "core/backend/proxychoice.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace postr {

Result<ProxyChoice> ProxyChoice::fromText(const QString &typed)
{
    const QString text = typed.trimmed();
    ProxyChoice choice;
    if (text.isEmpty() || text == u"system") {
        return choice;
    }
    if (text == u"none") {
        choice.kind = Kind::None;
        return choice;
    }
    const QUrl url(text.contains(u"://") ? text : u"http://"_s + text, QUrl::StrictMode);
    const bool isKnown = url.scheme() == u"http" || url.scheme() == u"socks5";
    const bool isBare = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment() &&
                        (url.path().isEmpty() || url.path() == u"/");
    if (!url.isValid() || !isKnown || !isBare || url.host().isEmpty() || url.port() <= 0) {
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate("Proxy",
                                                   "This is no proxy. It looks like proxy.example:8080 or "
                                                   "socks5://proxy.example:1080, without a name or a password."));
    }
    choice.kind = Kind::Manual;
    choice.isSocks = url.scheme() == u"socks5";
    choice.host = url.host();
    choice.port = quint16(url.port());
    return choice;
}

QString ProxyChoice::text() const
{
    switch (kind) {
    case Kind::System:
        return u"system"_s;
    case Kind::None:
        return u"none"_s;
    case Kind::Manual:
        break;
    }
    const QString address = (host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host).arg(port);
    return isSocks ? u"socks5://"_s + address : address;
}

}  // namespace postr
