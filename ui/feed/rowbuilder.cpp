#include "ui/feed/rowbuilder.h"

#include <QDateTime>
#include <QLocale>
#include <cmath>

#include "ui/feed/rowwords.h"
#include "ui/theme/fonts.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

int up(qreal width) { return int(std::ceil(width)); }

}  // namespace

struct RowBuilder::Making {
    const ListRow &what;
    const FeedEntry &entry;
    int width;  // of a plain row whose text would be as wide
    qint64 now;
    bool mirrored;
    RowOpen open;
    PreparedRow row;
    RowSizes sizes;

    [[nodiscard]] bool isFocused() const { return what.kind == ListRow::Kind::Focused; }
};

PreparedRow RowBuilder::build(const ListRow &what, int width, qint64 now, bool mirrored, RowOpen open) const
{
    const FontSet &fonts = m_shaper.fonts();
    const RowMetrics metrics{fonts.lineHeight(Type::Body), fonts.lineHeight(Type::Secondary),
                             fonts.lineHeight(Type::Meta), fonts.lineHeight(Type::Tiny),
                             up(m_shaper.line(u"ALT"_s, Type::Tiny).width)};
    const FeedEntry &entry = what.entry;
    const bool covered = !entry.warning.isEmpty() && !open.uncovered;
    Making m{what, entry, width - indentOf(what.level), now, mirrored, open, {}, {}};
    switch (what.kind) {
    case ListRow::Kind::Focused:
        m.width = focusedWidth(width) + (width - bodyWidth(width));
        makeFocused(m);
        break;
    case ListRow::Kind::Gone:
        m.row.sentence =
            m_shaper.block(tr("This post is not available."), {}, Type::Secondary, m.width - 2 * metric::kRowPad, 2);
        m.sizes.sentenceHeight = m.row.sentence.height;
        m.row.layout = layoutGone(m.sizes, width, mirrored, what.level);
        return std::move(m.row);
    case ListRow::Kind::Person:
        makePerson(m, personTextWidth(width, 0));
        m.row.layout = layoutPerson(m.sizes, metrics, width, mirrored);
        return std::move(m.row);
    case ListRow::Kind::Event:
        makeEvent(m);
        m.row.layout = layoutEvent(m.sizes, width, mirrored);
        return std::move(m.row);
    default:
        makeByline(m);
    }
    makeCover(m);
    if (!covered) {
        makeContent(m);
    }
    makeState(m);
    m.row.layout = m.isFocused() ? layoutFocused(entry, m.sizes, metrics, width, covered, mirrored)
                                 : layoutPost(entry, m.sizes, metrics, width, covered, mirrored, what.level);
    if (what.gap) {
        m.row.gap = m_shaper.elided(RowWords::gap(what.isFilling), Type::MetaStrong, bodyWidth(width));
        m.sizes.gap = up(m.row.gap.width);
        addGap(m.row.layout, m.sizes, metrics);
    }
    return std::move(m.row);
}

// Name, handle and the button beside them.
void RowBuilder::makePerson(Making &m, int room) const
{
    const PersonSummary &person = m.entry.author;
    if (!m.entry.own && !m.what.isOneself) {
        m.row.follow = m_shaper.line(m.what.unmutes     ? tr("Unmute")
                                     : person.blocked   ? tr("Unblock")
                                     : person.following ? tr("Following")
                                                        : tr("Follow"),
                                     Type::SecondaryStrong);
        m.sizes.follow = up(m.row.follow.width) + 32;
        room -= m.sizes.follow + metric::kGap;
    }
    m.row.name = m_shaper.elided(person.name, Type::BodyStrong, std::max(40, room));
    m.row.handle = m_shaper.elided(u'@' + person.handle, Type::Secondary, std::max(40, room));
    m.sizes.name = up(m.row.name.width);
    m.sizes.handle = up(m.row.handle.width);
}

void RowBuilder::makeFocused(Making &m) const
{
    makePerson(m, bodyWidth(m.width) - 100);
    QString time = RowWords::exactTime(m.entry.createdAt);
    if (m.entry.edited) {
        time = tr("%1 · edited", "exact time").arg(time);
    }
    m.row.time = m_shaper.elided(time, Type::Meta, bodyWidth(m.width));
    m.sizes.time = up(m.row.time.width);
    const struct {
        int number;
        QString words;
    } parts[] = {
        {m.entry.counts.reposts, tr("%n repost(s)", "below a post", m.entry.counts.reposts)},
        {m.entry.counts.quotes, tr("%n quote(s)", "below a post", m.entry.counts.quotes)},
        {m.entry.counts.likes, tr("%n like(s)", "below a post", m.entry.counts.likes)},
    };
    QString words;
    std::vector<Facet> strong;
    for (const auto &part : parts) {
        if (part.number == 0) {
            continue;
        }
        words += words.isEmpty() ? QString() : u"   "_s;
        if (const auto at = part.words.indexOf(QString::number(part.number)); at >= 0) {
            strong.push_back({int(words.size() + at), int(QString::number(part.number).size()), Facet::Kind::Strong});
        }
        words += part.words;
    }
    m.row.stats = m_shaper.block(words, strong, Type::Meta, bodyWidth(m.width), 1);
    m.sizes.stats = m.row.stats.height;
}

void RowBuilder::makeEvent(Making &m) const
{
    const NotificationGroup &event = *m.what.event;
    QString name;
    QString words = RowWords::eventSentence(event, &name);
    std::vector<Facet> strong;
    if (const auto at = name.isEmpty() ? -1 : words.indexOf(name); at >= 0) {
        strong.push_back({int(at), int(name.size()), Facet::Kind::Strong});
    }
    words = tr("%1 · %2", "what happened, when").arg(words, RowWords::shortAge(event.createdAt, m.now));
    m.row.sentence = m_shaper.block(words, strong, Type::Body, bodyWidth(m.width), 3);
    m.sizes.sentenceHeight = m.row.sentence.height;
    m.sizes.faces = int(event.actors.size());
    if (!m.entry.text.isEmpty()) {
        const QString quoted = tr("“%1”", "a post's text").arg(m.entry.text.simplified());
        m.row.excerpt = m_shaper.elidedBlock(quoted, {}, Type::Body, bodyWidth(m.width), 2);
        m.sizes.excerptHeight = m.row.excerpt.height;
    }
}

void RowBuilder::makeByline(Making &m) const
{
    const FeedEntry &entry = m.entry;
    const int w = bodyWidth(m.width);
    const QString words = RowWords::contextOf(entry);
    if (!words.isEmpty()) {
        m.row.context = m_shaper.elided(words, Type::MetaStrong, w);
        m.sizes.context = up(m.row.context.width);
    }
    // The time is never cut, then the name wins over the handle; the row's menu keeps its corner.
    QString time = RowWords::shortAge(entry.createdAt, m.now);
    if (entry.edited) {
        time = tr("%1 · edited", "relative time").arg(time);
    }
    // The mark in front keeps the dot beside the handle, in whichever direction the words run.
    m.row.time =
        m_shaper.line(m.mirrored ? u"\u200f\u00a0· \u2068"_s + time + u'\u2069' : u" · "_s + time, Type::Secondary);
    const int room = w - up(m.row.time.width) - 6 - 32;
    m.row.name = m_shaper.elided(entry.author.name, Type::BodyStrong, room);
    const int left = room - up(m.row.name.width);
    if (left > 40) {
        m.row.handle = m_shaper.elided(u'@' + entry.author.handle, Type::Secondary, left);
    }
    m.sizes.time = up(m.row.time.width);
    m.sizes.name = up(m.row.name.width);
    m.sizes.handle = qRound(m.row.handle.width);  // the time follows at once: no extra gap
}

void RowBuilder::makeCover(Making &m) const
{
    const FeedEntry &entry = m.entry;
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
    const int lines = m.open.expanded || m.isFocused() ? 0 : metric::kMaxTextLines;
    m.row.facets = findFacets(m.entry.text);
    m.row.body = m_shaper.block(m.entry.text, m.row.facets, m.isFocused() ? Type::Focused : Type::Body,
                                bodyWidth(m.width), lines);
    m.sizes.bodyHeight = m.row.body.height;
    if (m.row.body.cut) {
        m.row.showMore = m_shaper.line(tr("Show more"), Type::BodyMedium);
        m.sizes.showMore = up(m.row.showMore.width);
    }
    if (m.entry.quote) {
        makeQuote(m);
    }
    if (m.entry.card) {
        makeCard(m);
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
    m.row.quote =
        m_shaper.elidedBlock(quote.text, findFacets(quote.text), Type::Secondary, inner, metric::kMaxQuoteLines);
    const QString age = RowWords::shortAge(quote.createdAt, m.now);
    const QString handle = u'@' + quote.author.handle;
    m.row.quoteMeta = m_shaper.elided(
        m.mirrored ? u"\u200f\u2068"_s + handle + u"\u2069 · \u2068"_s + age + u'\u2069' : handle + u" · "_s + age,
        Type::Secondary, std::max(60, inner / 2));
    m.row.quoteName = m_shaper.elided(quote.author.name, Type::SecondaryStrong,
                                      std::max(20, inner - metric::kAvatarQuote - 12 - up(m.row.quoteMeta.width)));
    m.sizes.quoteName = std::max(1, up(m.row.quoteName.width));
    m.sizes.quoteMeta = up(m.row.quoteMeta.width);
    m.sizes.quoteHeight = m.row.quote.height;
}

void RowBuilder::makeCard(Making &m) const
{
    const LinkCard &card = *m.entry.card;
    const int inner = quoteTextWidth(m.width);
    m.row.cardTitle = m_shaper.elidedBlock(card.title, {}, Type::SecondaryStrong, inner, metric::kMaxCardLines);
    m.row.cardText = m_shaper.elidedBlock(card.description, {}, Type::Secondary, inner, metric::kMaxCardLines);
    // Where the link leads comes first and is not cut; how the site calls itself is its own word.
    const QString host = RowWords::hostOf(card);
    const bool isNamed = !card.site.isEmpty() && card.site.compare(host, Qt::CaseInsensitive) != 0;
    const QString mark = m.mirrored ? u"\u200f"_s : u"\u200e"_s;
    m.row.cardSite =
        m_shaper.elided(isNamed ? mark + u'\u2068' + host + u"\u2069 · \u2068"_s + card.site + u'\u2069' : host,
                        Type::Meta, cardSiteWidth(m.width));
    m.sizes.cardTitle = m.row.cardTitle.height;
    m.sizes.cardText = m.row.cardText.height;
    m.sizes.cardSite = up(m.row.cardSite.width);
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
    for (size_t i = 0; i < std::size(numbers) && !m.isFocused(); ++i) {
        if (numbers[i] > 0) {
            m.row.counts[i] = m_shaper.line(RowWords::count(numbers[i]), Type::Meta);
        }
        m.sizes.counts[i] = up(m.row.counts[i].width);
    }
}

}  // namespace postr
