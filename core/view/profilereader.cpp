#include "core/view/profilereader.h"

#include <algorithm>

#include "core/db/answerstore.h"
#include "core/db/personstore.h"
#include "core/view/entryreader.h"

namespace postr::profilereader {

std::optional<ProfilePage> loadProfile(Connection &connection, const UserId &me, const UserId &person)
{
    const EntryReader reader(connection, me);
    const auto stored = persons::find(connection, me, person);
    const auto laid = reader.person(person);
    if (!stored || !laid) {
        return std::nullopt;
    }
    ProfilePage page;
    page.profile = *stored;
    page.person = *laid;
    page.own = person == me;
    const auto follow = reader.overlay().follow(person, stored->handle);
    page.followWaiting = follow && follow->waiting;
    if (follow) {
        const bool wasFollowing = persons::relation(connection, me, person).following;
        page.profile.counts.followers = qMax(0, stored->counts.followers + int(follow->on) - int(wasFollowing));
    }
    if (page.own) {
        const auto lay = [&](const QString &field, QString &value) {
            value = reader.overlay().profileField(field).value_or(value);
        };
        lay(QStringLiteral("handle"), page.profile.handle);
        lay(QStringLiteral("name"), page.profile.name);
        lay(QStringLiteral("bio"), page.profile.bio);
        lay(QStringLiteral("avatar"), page.profile.avatar);
        lay(QStringLiteral("banner"), page.profile.banner);
    }
    return page;
}

PeopleList loadPeople(Connection &connection, const UserId &me, const PageQuery &query)
{
    const EntryReader reader(connection, me);
    const PeopleOrder order = answers::people(connection, me, query);
    PeopleList list{{}, order.next};
    for (const UserId &id : order.people) {
        if (const auto person = reader.person(id); person && !person->blocked) {
            list.people.append(*person);
        }
    }
    return list;
}

RestrictedPeople loadRestricted(Connection &connection, const UserId &me)
{
    const EntryReader reader(connection, me);
    const QSet<UserId> people = persons::restricted(connection, me) + reader.overlay().restricted();
    RestrictedPeople restricted;
    for (const UserId &id : people) {
        const auto person = reader.person(id);
        if (person && person->blocked) {
            restricted.blocked.append(*person);
        } else if (person && (person->muted || person->repostsMuted)) {
            restricted.muted.append(*person);
        }
    }
    for (QList<PersonSummary> *list : {&restricted.blocked, &restricted.muted}) {
        std::sort(list->begin(), list->end(), [](const PersonSummary &a, const PersonSummary &b) {
            return QString::localeAwareCompare(a.name, b.name) < 0;
        });
    }
    return restricted;
}

}  // namespace postr::profilereader
