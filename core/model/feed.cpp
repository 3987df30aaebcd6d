#include "core/model/feed.h"

#include <algorithm>
#include <array>

namespace postr {
namespace {

struct ListName {
    FeedList::Kind kind;
    QStringView name;
    bool isAboutPerson;
};
constexpr std::array kListNames{
    ListName{FeedList::Home, u"home", false},           ListName{FeedList::Everyone, u"everyone", false},
    ListName{FeedList::Bookmarks, u"bookmarks", false}, ListName{FeedList::Posts, u"posts", true},
    ListName{FeedList::Replies, u"replies", true},      ListName{FeedList::Media, u"media", true},
    ListName{FeedList::Likes, u"likes", true},
};

}  // namespace

QString FeedList::name() const
{
    const auto *entry = std::find_if(kListNames.begin(), kListNames.end(),
                                     [this](const ListName &name) { return name.kind == m_kind; });
    return entry->isAboutPerson ? entry->name.toString() + u':' + m_person.text() : entry->name.toString();
}

std::optional<FeedList> FeedList::fromName(const QString &name)
{
    const qsizetype colon = name.indexOf(u':');
    const QStringView kind = colon < 0 ? QStringView(name) : QStringView(name).left(colon);
    const UserId person(colon < 0 ? QString() : name.mid(colon + 1));
    for (const ListName &entry : kListNames) {
        if (entry.name == kind && entry.isAboutPerson == isUuid(person.text())) {
            return FeedList(entry.kind, person);
        }
    }
    return std::nullopt;
}

QString FeedCursor::text() const { return QStringLiteral("%1:%2").arg(sort).arg(id.text()); }

std::optional<FeedCursor> FeedCursor::fromText(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    bool isNumber = false;
    const qint64 sort = text.left(colon).toLongLong(&isNumber);
    const QString id = text.mid(colon + 1);
    if (colon < 1 || !isNumber || !isUuid(id)) {
        return std::nullopt;
    }
    return FeedCursor{sort, PostId(id)};
}

}  // namespace postr
