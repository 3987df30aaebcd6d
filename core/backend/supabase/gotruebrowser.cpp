#include "core/backend/supabase/gotruebrowser.h"

#include <QCryptographicHash>
#include <QUrlQuery>

#include "core/backend/supabase/gotruewire.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::gotrue {

QUrl authorizeUrl(const Server &server, const QString &provider, const QUrl &redirect, const QByteArray &verifier)
{
    const QByteArray challenge = QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                                     .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QUrlQuery query;
    query.addQueryItem(u"provider"_s, QString::fromLatin1(QUrl::toPercentEncoding(provider)));
    query.addQueryItem(u"redirect_to"_s, QString::fromLatin1(QUrl::toPercentEncoding(redirect.toString())));
    query.addQueryItem(u"code_challenge"_s, QString::fromLatin1(challenge));
    query.addQueryItem(u"code_challenge_method"_s, u"s256"_s);
    QUrl url = server.origin.url(u"/auth/v1/authorize"_s);
    url.setQuery(query);
    return url;
}

HttpRequest browserCodeRequest(const Server &server, const QString &code, const QByteArray &verifier)
{
    return request(server, "POST", u"/auth/v1/token?grant_type=pkce"_s,
                   {{u"auth_code"_s, code}, {u"code_verifier"_s, QString::fromLatin1(verifier)}});
}

}  // namespace postr::gotrue
