#include "ui/feed/feedmerge.h"

#include <QSet>

#include "core/model/listposition.h"

namespace postr {

bool standsAbove(const FeedEntry &a, const FeedEntry &b) { return a.sort != b.sort ? a.sort > b.sort : b.id < a.id; }

FeedMerge mergeFeed(const FeedMergeInput &input)
{
    QSet<PostId> shown;
    for (const FeedEntry &entry : input.shown) {
        shown.insert(entry.id);
    }
    FeedMerge merge;
    QSet<PostId> taken;
    int grown = 0;
    for (const FeedEntry &entry : input.fresh.entries) {
        const bool known = shown.contains(entry.id);
        const bool unsent = !entry.mid.isEmpty() || entry.sort >= kUnsentSort;
        if (!known && !entry.own && !unsent && entry.sort > input.seen) {
            ++merge.hidden;
            continue;
        }
        const bool below = !known && !input.shown.isEmpty() && standsAbove(input.shown.last(), entry);
        if (below && (!input.atEnd || grown++ >= input.growth)) {
            merge.more = true;
            return merge;
        }
        taken.insert(entry.id);
        merge.rows.append(entry);
    }
    merge.more = input.fresh.more;
    if (!input.fresh.more || input.fresh.entries.isEmpty()) {
        return merge;
    }
    // The answer ended above the last shown row: what it could not tell about stays as it is.
    for (const FeedEntry &entry : input.shown) {
        if (!taken.contains(entry.id) && standsAbove(input.fresh.entries.last(), entry)) {
            merge.rows.append(entry);
            merge.more = !input.atEnd;
        }
    }
    return merge;
}

}  // namespace postr
