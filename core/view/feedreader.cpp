#include "core/view/feedreader.h"

#include <algorithm>

#include "core/view/entryreader.h"

namespace postr::feedreader {

PersonSummary loadMe(Connection &connection, const UserId &me) { return EntryReader(connection, me).me(); }

namespace {

/// The gaps among the rows of a page. One that reaches up to the newest rows is of interest only where there are some above it.
QList<FeedGap> gapsAmong(Connection &connection, const UserId &me, const FeedQuery &query, const FeedPage &page)
{
    const auto extent = feeds::extentOf(connection, me, query.list);
    const bool isFirst = !query.before || query.before->sort >= kUnsentSort;
    QList<FeedGap> among;
    for (const FeedGap &gap : extent ? extent->gaps() : QList<FeedGap>()) {
        const bool hasRowAbove = std::any_of(page.entries.cbegin(), page.entries.cend(), [&](const FeedEntry &entry) {
            return entry.sort > gap.older && entry.sort < kUnsentSort;
        });
        const bool isBegun = isFirst ? gap.newer < FeedGap::kNewest || hasRowAbove : gap.older < query.before->sort;
        const bool isReached = !page.more || page.entries.constLast().sort <= gap.older;
        if (isBegun && isReached) {
            among.append(gap);
        }
    }
    return among;
}

}  // namespace

FeedPage loadFeed(Connection &connection, const UserId &me, const FeedQuery &query)
{
    const EntryReader reader(connection, me);
    FeedPage page;
    const bool belowUnsent = query.before && query.before->sort < kUnsentSort;
    if (!belowUnsent) {
        for (const FeedEntry &entry : reader.unsent(query.list)) {
            if (!query.before || entry.sort < query.before->sort) {
                page.entries.append(entry);
            }
        }
    }
    if (page.entries.size() > query.limit) {
        page.entries.resize(query.limit);
        page.more = true;
        return page;
    }
    const std::optional<FeedCursor> before = belowUnsent ? query.before : std::nullopt;
    feeds::walk(connection, me, query.list, before, [&](const StoredEntry &stored) {
        if (reader.isHidden(stored, query.list) || !reader.belongsTo(query.list, stored)) {
            return true;
        }
        if (page.entries.size() == query.limit) {
            page.more = true;
            return false;
        }
        page.entries.append(reader.synced(stored, query.list));
        return true;
    });
    page.gaps = gapsAmong(connection, me, query, page);
    return page;
}

QList<FeedEntry> loadEntries(Connection &connection, const UserId &me, const QList<PostId> &ids, const FeedList &list)
{
    const EntryReader reader(connection, me);
    QList<FeedEntry> entries;
    for (const PostId &id : ids) {
        if (auto entry = reader.one(id, list)) {
            entries.append(std::move(*entry));
        }
    }
    return entries;
}

}  // namespace postr::feedreader
