#include "ui/place.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace postr {

Result<Place> Place::fromLink(const QString &link, const ServerOrigin &server)
{
    const QUrl url(link, QUrl::StrictMode);
    const QStringList path = url.path().split(u'/', Qt::SkipEmptyParts);
    if (url.scheme() != u"postr" || url.authority().isEmpty() || path.size() != 2 || path[1].size() > 200) {
        return failure(
            ErrorCode::Usage,
            QCoreApplication::translate("Place",
                                        "This is no link that Postr knows. Links look like postr://server/post/… or "
                                        "postr://server/user/name."));
    }
    if (url.authority() != QUrl(server.text()).authority()) {
        return failure(
            ErrorCode::Usage,
            QCoreApplication::translate("Place", "This link belongs to the server %1, and you are signed in at %2.")
                .arg(url.authority(), QUrl(server.text()).authority()));
    }
    if (path[0] == u"post" && isUuid(path[1])) {
        return Place::thread(PostId(path[1]));
    }
    if (path[0] == u"user") {
        return Place::profileOf(path[1].toLower());
    }
    if (path[0] == u"tag") {
        return Place::search(u'#' + path[1]);
    }
    return failure(ErrorCode::Usage,
                   QCoreApplication::translate("Place", "This link leads to nothing that Postr knows."));
}

QString Place::link(const ServerOrigin &server, const QString &path)
{
    return u"postr://%1/%2"_s.arg(QUrl(server.text()).authority(), path);
}

}  // namespace postr
