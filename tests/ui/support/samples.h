#pragma once

#include <QImage>
#include <QList>

#include "core/model/accountsummary.h"
#include "core/model/draft.h"
#include "core/model/feed.h"
#include "core/model/outboxrow.h"
#include "core/model/pages.h"

namespace postr::samples {

/// The moment at which the samples were written; pictures are taken then. Milliseconds since 1970.
[[nodiscard]] qint64 now();
[[nodiscard]] PersonSummary person(int number);
/// The first is open, the second has news, the third is of another server and signed out.
[[nodiscard]] QList<AccountSummary> accounts();
[[nodiscard]] PostId postId(int number);
/// A plain post by person `number` of the samples, `minutes` before now().
[[nodiscard]] FeedEntry post(int number, int author, int minutes, const QString &text);
/// What post 14 of pleasantFeed() links to.
[[nodiscard]] LinkCard card();
/// A feed as in the mock-up: pictures, a quote, a reply with a link, a warning, unsent and failed posts of one's own.
[[nodiscard]] QList<FeedEntry> pleasantFeed();
/// `count` posts of every length and shape, newest first.
[[nodiscard]] QList<FeedEntry> longFeed(int count);
/// Entries of every shape that a row can have, in every combination that matters.
[[nodiscard]] QList<FeedEntry> everyShape();
[[nodiscard]] QList<OutboxRow> outbox();
/// The post number 11 of pleasantFeed(), what it answers, and answers to it on three levels.
[[nodiscard]] QList<FeedEntry> conversation();
[[nodiscard]] ProfilePage profile(int number);
/// Likes, reposts, a follower, an answer and a mention; the first three are new.
[[nodiscard]] NotificationPage notifications();
/// Posts that were begun; none is a plain new post.
[[nodiscard]] QList<Draft> drafts();

/// An encoder, so that the decoder is tested against something it did not write itself. 4 x 3 components.
[[nodiscard]] QString blurhashOf(const QImage &image);
[[nodiscard]] QString blurhashOf(QColor top, QColor middle, QColor bottom);

}  // namespace postr::samples
