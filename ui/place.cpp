#include "ui/place.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace postr {
namespace {

constexpr std::pair<Place::Kind, const char16_t *> kKinds[] = {
    {Place::Kind::Home, u"home"},           {Place::Kind::Explore, u"explore"},
    {Place::Kind::Search, u"search"},       {Place::Kind::Notifications, u"notifications"},
    {Place::Kind::Bookmarks, u"bookmarks"}, {Place::Kind::Profile, u"profile"},
    {Place::Kind::Thread, u"thread"},       {Place::Kind::Followers, u"followers"},
    {Place::Kind::Following, u"following"}, {Place::Kind::Outbox, u"outbox"},
    {Place::Kind::Drafts, u"drafts"},       {Place::Kind::Settings, u"settings"},
    {Place::Kind::Safety, u"safety"},
};

}  // namespace

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

QString Place::toText() const
{
    for (const auto &[known, name] : kKinds) {
        if (known == kind) {
            return QStringList{QString::fromUtf16(name), person.text(), post.text(), text}.join(u' ');
        }
    }
    Q_UNREACHABLE();
}

std::optional<Place> Place::fromText(const QString &text)
{
    const QString person = text.section(u' ', 1, 1), post = text.section(u' ', 2, 2);
    const auto isId = [](const QString &id) { return id.isEmpty() || isUuid(id); };
    if (!isId(person) || !isId(post)) {
        return std::nullopt;
    }
    for (const auto &[known, name] : kKinds) {
        if (text.section(u' ', 0, 0) == QStringView(name)) {
            const bool isAboutSomebody = known == Kind::Followers || known == Kind::Following;
            const bool isComplete = known == Kind::Thread    ? !post.isEmpty()
                                    : isAboutSomebody        ? !person.isEmpty()
                                    : known == Kind::Profile ? !person.isEmpty() || text.count(u' ') > 2
                                                             : true;
            return isComplete ? std::optional(Place{known, UserId(person), PostId(post), text.section(u' ', 3)})
                              : std::nullopt;
        }
    }
    return std::nullopt;
}

QString Place::link(const ServerOrigin &server, const QString &path)
{
    return u"postr://%1/%2"_s.arg(QUrl(server.text()).authority(), path);
}

}  // namespace postr
