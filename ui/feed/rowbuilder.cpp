#include "ui/feed/rowbuilder.h"

#include <QDateTime>
#include <QLocale>
#include <cmath>

#include "ui/text/timewords.h"
#include "ui/theme/fonts.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

constexpr qint64 kMinute = 60, kHour = 60 * kMinute, kDay = 24 * kHour;

int up(qreal width) { return int(std::ceil(width)); }

qint64 age(const QDateTime &then, qint64 now) { return std::max<qint64>(0, now - then.toMSecsSinceEpoch()) / 1000; }

}  // namespace

struct RowBuilder::Making {
    const FeedEntry &entry;
    int width;
    qint64 now;
    bool mirrored;
    RowOpen open;
    PreparedRow row;
    RowSizes sizes;
};

PreparedRow RowBuilder::build(const FeedEntry &entry, int width, qint64 now, bool mirrored, RowOpen open) const
{
    Making m{entry, width, now, mirrored, open, {}, {}};
    const bool covered = !entry.warning.isEmpty() && !open.uncovered;
    makeByline(m);
    if (!covered) {
        makeContent(m);
    }
    makeState(m);
    const FontSet &fonts = m_shaper.fonts();
    const RowMetrics metrics{fonts.lineHeight(Type::Body), fonts.lineHeight(Type::Secondary),
                             fonts.lineHeight(Type::Meta)};
    m.row.layout = layoutPost(entry, m.sizes, metrics, width, covered, mirrored);
    return std::move(m.row);
}

void RowBuilder::makeByline(Making &m) const
{
    const FeedEntry &entry = m.entry;
    const int w = bodyWidth(m.width);
    const QString words = contextOf(entry);
    if (!words.isEmpty()) {
        m.row.context = m_shaper.elided(words, Type::MetaStrong, w);
        m.sizes.context = up(m.row.context.width);
    }
    // The time is never cut, then the name wins over the handle; the row's menu keeps its corner.
    QString time = shortAge(entry.createdAt, m.now);
    if (entry.edited) {
        time = tr("%1 · edited", "relative time").arg(time);
    }
    m.row.time = m_shaper.line(m.mirrored ? time + u" · "_s : u" · "_s + time, Type::Secondary);
    const int room = w - up(m.row.time.width) - 6 - 32;
    m.row.name = m_shaper.elided(entry.author.name, Type::BodyStrong, room);
    const int left = room - up(m.row.name.width);
    if (left > 40) {
        m.row.handle = m_shaper.elided(u'@' + entry.author.handle, Type::Secondary, left);
    }
    m.sizes.time = up(m.row.time.width);
    m.sizes.name = up(m.row.name.width);
    m.sizes.handle = qRound(m.row.handle.width);  // the time follows at once: no extra gap
    if (!entry.warning.isEmpty()) {
        m.row.coverButton = m_shaper.line(m.open.uncovered ? tr("Hide") : tr("Show"), Type::MetaStrong);
        m.sizes.coverButton = up(m.row.coverButton.width) + 28;
        m.row.cover =
            m_shaper.block(entry.warning, {}, Type::Secondary, coverTextWidth(m.width, m.sizes.coverButton), 3);
        m.sizes.cover = m.row.cover.height;
    }
}

void RowBuilder::makeContent(Making &m) const
{
    const int lines = m.open.expanded ? 0 : metric::kMaxTextLines;
    m.row.facets = findFacets(m.entry.text);
    m.row.body = m_shaper.block(m.entry.text, m.row.facets, Type::Body, bodyWidth(m.width), lines);
    m.sizes.bodyHeight = m.row.body.height;
    if (m.row.body.cut) {
        m.row.showMore = m_shaper.line(tr("Show more"), Type::BodyMedium);
        m.sizes.showMore = up(m.row.showMore.width);
    }
    if (m.entry.quote) {
        makeQuote(m);
    }
}

void RowBuilder::makeQuote(Making &m) const
{
    const QuotedPost &quote = *m.entry.quote;
    const int inner = quoteTextWidth(m.width);
    if (quote.gone) {
        m.row.quote = m_shaper.block(tr("The quoted post is not available."), {}, Type::Secondary, inner, 2);
        m.sizes.quoteHeight = m.row.quote.height;
        return;
    }
    m.row.quote = m_shaper.block(quote.text, findFacets(quote.text), Type::Secondary, inner, metric::kMaxQuoteLines);
    m.row.quoteMeta = m_shaper.elided(u'@' + quote.author.handle + u" · "_s + shortAge(quote.createdAt, m.now),
                                      Type::Secondary, std::max(60, inner / 2));
    m.row.quoteName = m_shaper.elided(quote.author.name, Type::SecondaryStrong,
                                      std::max(20, inner - metric::kAvatarQuote - 12 - up(m.row.quoteMeta.width)));
    m.sizes.quoteName = std::max(1, up(m.row.quoteName.width));
    m.sizes.quoteMeta = up(m.row.quoteMeta.width);
    m.sizes.quoteHeight = m.row.quote.height;
}

void RowBuilder::makeState(Making &m) const
{
    const FeedEntry &entry = m.entry;
    const bool isEditRefused = entry.edit && entry.edit->state == PostState::Failed;
    if (entry.state == PostState::Failed || isEditRefused) {
        m.row.retry = m_shaper.line(tr("Try again"), Type::MetaStrong);
        m.row.discard = m_shaper.line(tr("Discard"), Type::MetaStrong);
        m.sizes.retry = up(m.row.retry.width);
        m.sizes.discard = up(m.row.discard.width);
        QString why = entry.reason.isEmpty() ? tr("This post could not be sent.") : entry.reason;
        if (isEditRefused) {
            why = tr("Your new text is not sent: %1").arg(entry.edit->reason);
        }
        m.row.failure =
            m_shaper.block(why, {}, Type::Meta, failureTextWidth(m.width, m.sizes.retry, m.sizes.discard), 4);
        m.sizes.failureHeight = m.row.failure.height;
        return;
    }
    if (entry.edit && entry.edit->state != PostState::Synced) {
        m.row.state = m_shaper.elided(tr("New text waiting to send"), Type::Meta, bodyWidth(m.width) - 24);
        m.sizes.state = up(m.row.state.width);
    } else if (entry.state != PostState::Synced) {
        QString words = entry.state == PostState::Sending ? tr("Sending…") : tr("Waiting to send");
        if (entry.state == PostState::Waiting && !entry.reason.isEmpty()) {
            words = tr("Waiting to send · %1").arg(entry.reason);
        }
        m.row.state = m_shaper.elided(words, Type::Meta, bodyWidth(m.width) - 24);
        m.sizes.state = up(m.row.state.width);
    }
    const int numbers[] = {entry.counts.replies, entry.counts.reposts + entry.counts.quotes, entry.counts.likes};
    for (size_t i = 0; i < std::size(numbers); ++i) {
        if (numbers[i] > 0) {
            m.row.counts[i] = m_shaper.line(count(numbers[i]), Type::Meta);
        }
        m.sizes.counts[i] = up(m.row.counts[i].width);
    }
}

QString RowBuilder::contextOf(const FeedEntry &entry)
{
    if (!entry.repostedBy.isEmpty()) {
        const QString &name = entry.repostedBy.constFirst().name;
        const auto others = static_cast<int>(entry.repostedBy.size()) - 1;
        return others == 0 ? tr("%1 reposted").arg(name) : tr("%1 and %n other(s) reposted", nullptr, others).arg(name);
    }
    if (entry.replyTo.isEmpty()) {
        return {};
    }
    return entry.replyToHandle.isEmpty() ? tr("Reply") : tr("Replying to @%1").arg(entry.replyToHandle);
}

QString RowBuilder::shortAge(const QDateTime &then, qint64 now)
{
    const qint64 seconds = age(then, now);
    if (seconds < kMinute) {
        return tr("now", "relative time");
    }
    if (seconds < kHour) {
        return tr("%1 min", "relative time").arg(seconds / kMinute);
    }
    if (seconds < kDay) {
        return tr("%1 h", "relative time").arg(seconds / kHour);
    }
    if (seconds < 7 * kDay) {
        return tr("%1 d", "relative time").arg(seconds / kDay);
    }
    const QDate day = then.toLocalTime().date();
    const bool thisYear = day.year() == QDateTime::fromMSecsSinceEpoch(now).date().year();
    return QLocale().toString(day, thisYear ? tr("d MMM", "date of this year") : tr("d MMM yyyy", "date"));
}

QString RowBuilder::longAge(const QDateTime &then, qint64 now)
{
    const qint64 seconds = age(then, now);
    if (seconds < kMinute) {
        return tr("just now");
    }
    if (seconds < kHour) {
        return tr("%n minute(s) ago", nullptr, int(seconds / kMinute));
    }
    if (seconds < kDay) {
        return tr("%n hour(s) ago", nullptr, int(seconds / kHour));
    }
    return exactTime(then);
}

QString RowBuilder::exactTime(const QDateTime &then)
{
    const QDateTime local = then.toLocalTime();
    return tr("%1, %2", "date, time").arg(QLocale().toString(local.date(), QLocale::LongFormat), clockTime(then));
}

QString RowBuilder::count(int n)
{
    if (n < 1000) {
        return QString::number(n);
    }
    if (n < 1'000'000) {
        return tr("%1K", "thousands").arg(QLocale().toString(n / 1000.0, 'f', n < 10000 ? 1 : 0));
    }
    return tr("%1M", "millions").arg(QLocale().toString(n / 1e6, 'f', 1));
}

QString RowBuilder::sentence(const FeedEntry &entry, qint64 now)
{
    QStringList said;
    const QString text = entry.warning.isEmpty() ? entry.text : tr("Content warning: %1").arg(entry.warning);
    said << tr("%1, %2: %3", "author, time: text").arg(entry.author.name, longAge(entry.createdAt, now), text);
    if (!entry.repostedBy.isEmpty()) {
        said << contextOf(entry);
    }
    if (!entry.replyToHandle.isEmpty()) {
        said << tr("Replying to %1").arg(entry.replyToHandle);
    }
    if (!entry.media.isEmpty() && entry.warning.isEmpty()) {
        said << tr("%n image(s)", nullptr, int(entry.media.size()));
        for (const MediaItem &item : entry.media) {
            if (!item.alt.isEmpty()) {
                said << item.alt;
            }
        }
    }
    if (entry.quote && !entry.quote->gone && entry.warning.isEmpty()) {
        said << tr("Quotes %1: %2").arg(entry.quote->author.name, entry.quote->text);
    }
    switch (entry.state) {
    case PostState::Waiting:
        said << tr("Waiting to send");
        break;
    case PostState::Sending:
        said << tr("Being sent");
        break;
    case PostState::Failed:
        said << tr("Not sent: %1").arg(entry.reason);
        break;
    case PostState::Synced: {
        QStringList numbers{tr("%n reply(s)", nullptr, entry.counts.replies),
                            tr("%n repost(s)", nullptr, entry.counts.reposts + entry.counts.quotes),
                            tr("%n like(s)", nullptr, entry.counts.likes)};
        if (entry.liked) {
            numbers << tr("liked by you");
        }
        said << QLocale().createSeparatedList(numbers);
    }
    }
    if (entry.edited) {
        said << tr("Edited");
    }
    QString sentence;
    for (const QString &part : std::as_const(said)) {
        if (!sentence.isEmpty()) {
            sentence += QStringView(u".!?…”").contains(sentence.back()) ? u" "_s : u". "_s;
        }
        sentence += part;
    }
    return sentence;
}

}  // namespace postr
