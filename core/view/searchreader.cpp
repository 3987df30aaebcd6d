#include "core/view/searchreader.h"

#include <limits>

#include "core/db/searchstore.h"
#include "core/view/entryreader.h"

namespace postr::searchreader {
namespace {

constexpr int kMostPeople = 10;

/// People are looked up by what was typed, unless it can only be about posts.
bool isAboutPeople(const SearchTerms &terms)
{
    return terms.from.isEmpty() && terms.in == SearchTerms::In::Everywhere && !terms.hasImage && !terms.before &&
           !terms.after;
}

}  // namespace

SearchPage search(Connection &connection, const UserId &me, const SearchQuery &query)
{
    const EntryReader reader(connection, me);
    const SearchTerms terms = SearchTerms::parse(query.text);
    SearchPage page;
    if (terms.isEmpty()) {
        return page;
    }
    if (!query.before && isAboutPeople(terms)) {
        for (const UserId &id : searchstore::people(connection, me, query.text.trimmed(), kMostPeople)) {
            if (const auto person = reader.person(id); person && !person->blocked) {
                page.people.append(*person);
            }
        }
    }
    const qint64 before = query.before ? query.before->sort : std::numeric_limits<qint64>::max();
    searchstore::walk(connection, me, terms, before, [&](const StoredEntry &stored, qint64 number) {
        if (reader.isHidden(stored)) {
            return true;
        }
        if (page.posts.entries.size() == query.limit) {
            page.posts.more = true;
            return false;
        }
        FeedEntry entry = reader.synced(stored);
        entry.sort = number;
        page.posts.entries.append(entry);
        return true;
    });
    return page;
}

}  // namespace postr::searchreader
