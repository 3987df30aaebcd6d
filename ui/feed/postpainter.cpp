#include "ui/feed/postpainter.h"

#include <QCoreApplication>
#include <QPainterPath>

#include "ui/feed/blurcache.h"
#include "ui/feed/blurhash.h"
#include "ui/feed/paintbrush.h"
#include "ui/theme/draw.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

// Only the outer corners of a picture grid are round.
quint8 cornersOf(const QRect &tile, const QRect &media)
{
    quint8 corners = draw::NoCorner;
    const bool left = tile.left() == media.left(), right = tile.right() == media.right();
    if (tile.top() == media.top()) {
        corners |= (left ? draw::TopLeft : 0) | (right ? draw::TopRight : 0);
    }
    if (tile.bottom() == media.bottom()) {
        corners |= (left ? draw::BottomLeft : 0) | (right ? draw::BottomRight : 0);
    }
    return corners;
}

QPainterPath roundedPath(const QRectF &r, quint8 corners, qreal radius)
{
    const auto at = [=](draw::Corner c) { return corners & c ? radius : 0.0; };
    const qreal tl = at(draw::TopLeft), tr = at(draw::TopRight), bl = at(draw::BottomLeft), br = at(draw::BottomRight);
    QPainterPath path(QPointF(r.left() + tl, r.top()));
    path.lineTo(r.right() - tr, r.top());
    path.quadTo(r.topRight(), {r.right(), r.top() + tr});
    path.lineTo(r.right(), r.bottom() - br);
    path.quadTo(r.bottomRight(), {r.right() - br, r.bottom()});
    path.lineTo(r.left() + bl, r.bottom());
    path.quadTo(r.bottomLeft(), {r.left(), r.bottom() - bl});
    path.lineTo(r.left(), r.top() + tl);
    path.quadTo(r.topLeft(), {r.left() + tl, r.top()});
    return path;
}

}  // namespace

void PostPainter::paint(QPainter &painter, QPoint origin, const ListRow &what, const PreparedRow &row,
                        const RowState &state, const QRegion &dirty) const
{
    Brush b{painter, origin, what, what.entry, row, state, dirty, m_look.theme, painter.device()->devicePixelRatio()};
    paintGround(b);
    switch (what.kind) {
    case ListRow::Kind::Gone:
        m_look.ink.block(b.p, b.at(row.layout.sentence).topLeft(), row.sentence, b.theme[Color::Muted],
                         b.theme[Color::Muted]);
        return;
    case ListRow::Kind::Person:
        paintPerson(b);
        return;
    case ListRow::Kind::Event:
        paintEvent(b);
        return;
    case ListRow::Kind::Focused:
        paintPerson(b);
        paintFocused(b);
        break;
    case ListRow::Kind::Post:
        paintByline(b);
        break;
    }
    paintMore(b);
    if (b.shows(row.layout.cover)) {
        paintCover(b);
    }
    paintBody(b);
    if (b.shows(row.layout.media)) {
        paintMedia(b);
    }
    if (b.shows(row.layout.quote)) {
        paintQuote(b);
    }
    if (b.shows(row.layout.card)) {
        paintCard(b);
    }
    paintState(b);
    paintCounts(b);
    if (b.shows(row.layout.gap)) {
        paintGap(b);
    }
}

void PostPainter::paintGap(Brush &b) const
{
    const PostLayout &l = b.row.layout;
    const QRect strip = b.at(l.gap);
    b.p.fillRect(strip.adjusted(0, 0, 1, 0), b.theme[Color::Background]);
    draw::horizontalHairline(b.p, strip.left(), strip.bottom(), strip.width(), b.theme[Color::Line]);
    const QRect button = b.at(l.gapButton);
    const qreal round = button.height() / 2.0;
    draw::fill(b.p, button, round,
               b.theme[b.isHot(Part::Gap) && !b.what.isFilling ? Color::AccentSoft : Color::Surface]);
    draw::outline(b.p, button, round, b.theme[Color::Line]);
    const int before = (button.width() - int(b.row.gap.width)) / 2;
    paintLine(b, l.gapButton.adjusted(before, 0, 0, 0), b.row.gap, Type::MetaStrong,
              b.what.isFilling ? Color::Muted : Color::Accent);
}

void PostPainter::paintLine(Brush &b, const QRect &rect, const TextLine &text, Type type, Color role) const
{
    const int top = (rect.height() - m_look.fonts.lineHeight(type)) / 2;
    m_look.ink.line(b.p, b.at(rect).topLeft() + QPoint(0, top + m_look.fonts.baseline(type)), text, b.theme[role]);
}

void PostPainter::paintGround(Brush &b) const
{
    const PostLayout &l = b.row.layout;
    const bool isFocused = b.what.kind == ListRow::Kind::Focused;
    const Color ground = b.what.unread                   ? Color::AccentSoft
                         : b.state.hovered && !isFocused ? Color::RowHover
                                                         : Color::Surface;
    // One pixel more than the row: at 150 % neighbouring rectangles round apart and leave an unpainted line.
    b.p.fillRect(QRect(b.origin, QSize(l.width + 1, l.height + 1)), b.theme[ground]);
    const bool mirrored = l.isMirrored;
    draw::horizontalHairline(b.p, b.origin.x() + (mirrored ? 0 : l.indent), b.origin.y() + l.height - 1,
                             l.width - l.indent, b.theme[Color::Line]);
    if (b.state.current || isFocused) {
        b.p.fillRect(QRect(b.origin.x() + (mirrored ? l.width - metric::kFocusBar : 0), b.origin.y(), metric::kFocusBar,
                           l.height - 1),
                     b.theme[Color::Accent]);
    }
}

void PostPainter::paintByline(Brush &b) const
{
    const PostLayout &l = b.row.layout;
    if (b.shows(l.contextIcon | l.context)) {
        b.p.drawPixmap(
            b.at(l.contextIcon).topLeft(),
            m_look.icons.get(b.entry.repostedBy.isEmpty() ? Icon::Reply : Icon::Repost, Color::Muted, 16, b.dpr));
        paintLine(b, l.context, b.row.context, Type::MetaStrong, Color::Muted);
    }
    if (b.shows(l.avatar)) {
        b.p.drawPixmap(b.at(l.avatar).topLeft(), m_look.avatars.get(b.entry.author, metric::kAvatar, b.dpr));
    }
    if (b.shows(l.name | l.time)) {
        // One baseline for two sizes of text.
        const int baseline = b.origin.y() + l.name.top() + m_look.fonts.baseline(Type::BodyStrong);
        const QColor muted = b.theme[Color::Muted];
        m_look.ink.line(b.p, QPointF(b.origin.x() + l.name.left(), baseline), b.row.name, b.theme[Color::Text]);
        m_look.ink.line(b.p, QPointF(b.origin.x() + l.handle.left(), baseline), b.row.handle, muted);
        m_look.ink.line(b.p, QPointF(b.origin.x() + l.time.left(), baseline), b.row.time, muted);
    }
}

void PostPainter::paintMore(Brush &b) const
{
    const PostLayout &l = b.row.layout;
    const bool isFocused = b.what.kind == ListRow::Kind::Focused;
    if ((b.state.hovered || b.state.current || isFocused) && b.shows(l.more)) {
        const QRect box = b.at(l.more);
        if (b.isHot(Part::More)) {
            draw::fill(b.p, box, box.width() / 2.0, b.theme[Color::ControlHover]);
        }
        const Color role = b.isHot(Part::More) ? Color::Text : Color::Muted;
        b.p.drawPixmap(box.topLeft() + QPoint(4, 4), m_look.icons.get(Icon::More, role, 20, b.dpr));
    }
}

void PostPainter::paintCover(Brush &b) const
{
    const PostLayout &l = b.row.layout;
    draw::fill(b.p, b.at(l.cover), radius::kMedia, b.theme[Color::Background]);
    draw::outline(b.p, b.at(l.cover), radius::kMedia, b.theme[Color::Line]);
    b.p.drawPixmap(b.at(l.coverIcon).topLeft(), m_look.icons.get(Icon::Warning, Color::Caution, metric::kIcon, b.dpr));
    m_look.ink.block(b.p, b.at(l.coverText).topLeft(), b.row.cover, b.theme[Color::Text], b.theme[Color::Accent]);
    const QRect button = b.at(l.coverButton);
    draw::fill(b.p, button, button.height() / 2.0,
               b.theme[b.isHot(Part::CoverButton) ? Color::ControlHover : Color::Surface]);
    draw::outline(b.p, button, button.height() / 2.0, b.theme[Color::Line]);
    paintLine(b, l.coverButton.adjusted(14, 0, 0, 0), b.row.coverButton, Type::MetaStrong, Color::Text);
}

void PostPainter::paintBody(Brush &b) const
{
    const PostLayout &l = b.row.layout;
    const Type type = b.what.kind == ListRow::Kind::Focused ? Type::Focused : Type::Body;
    if (b.shows(l.body)) {
        m_look.ink.block(b.p, b.at(l.body).topLeft(), b.row.body, b.theme[Color::Text], b.theme[Color::Accent]);
        for (const TextBlock::Spot &spot : b.row.body.spots) {
            if (spot.facet == b.state.hotFacet) {
                const int below = m_look.fonts.baseline(type) + 3;
                draw::horizontalHairline(b.p, b.origin.x() + l.body.x() + spot.rect.left(),
                                         b.origin.y() + l.body.y() + spot.rect.top() + below, spot.rect.width(),
                                         b.theme[Color::Accent]);
            }
        }
    }
    if (b.shows(l.showMore)) {
        paintLine(b, l.showMore, b.row.showMore, Type::BodyMedium, Color::Accent);
    }
}

void PostPainter::paintMedia(Brush &b) const
{
    for (size_t i = 0; i < b.row.layout.tiles.size(); ++i) {
        if (b.shows(b.row.layout.tiles[i])) {
            paintTile(b, i);
        }
    }
}

void PostPainter::paintTile(Brush &b, size_t i) const
{
    const PostLayout &l = b.row.layout;
    const QRect tile = b.at(l.tiles[i]);
    const quint8 corners = cornersOf(l.tiles[i], l.media);
    const MediaItem &item = b.entry.media[qsizetype(i)];
    const bool mayMove = m_look.pictures.mayMove(item.path);
    const bool moves = mayMove && m_look.animates(b.state.hovered || b.state.current);
    const auto shown = moves ? m_look.pictures.moving(item.path, tile.size(), b.dpr, corners, radius::kMedia)
                             : m_look.pictures.tile(item.path, tile.size(), b.dpr, corners, radius::kMedia);
    const bool isReady = shown.state == Pictures::State::Ready;
    if (!isReady || shown.pixmap.hasAlphaChannel()) {
        // Until it is there, in its place; and the ground of a picture with holes.
        const std::optional<QColor> average = isReady ? std::nullopt : blurhash::average(item.blurhash);
        const QPixmap blur =
            average ? m_blurs.get(item.blurhash, tile.size(), b.dpr, corners, radius::kMedia) : QPixmap();
        if (blur.isNull()) {
            b.p.setRenderHint(QPainter::Antialiasing);
            b.p.fillPath(roundedPath(tile, corners, radius::kMedia), average.value_or(b.theme[Color::ControlHover]));
        } else {
            b.p.drawPixmap(tile.topLeft(), blur);
        }
    }
    if (isReady) {
        b.p.drawPixmap(tile.topLeft(), shown.pixmap);
    } else if (shown.state == Pictures::State::Broken) {
        paintBroken(b, tile);
    }
    if (isReady && mayMove && !moves) {
        paintPlay(b, tile);
    }
    if (!l.badges[i].isEmpty()) {
        paintBadge(b, b.at(l.badges[i]));
    }
}

// What stands still could move.
void PostPainter::paintPlay(Brush &b, const QRect &tile) const
{
    constexpr int kSize = 28, kInset = 8;
    const int x = b.row.layout.isMirrored ? tile.left() + kInset : tile.right() + 1 - kInset - kSize;
    const QRect badge(x, tile.bottom() + 1 - kInset - kSize, kSize, kSize);
    draw::fill(b.p, badge, kSize / 2.0, b.theme[Color::BadgeScrim]);
    b.p.drawPixmap(badge.topLeft() + QPoint((kSize - metric::kIcon) / 2, (kSize - metric::kIcon) / 2),
                   m_look.icons.get(Icon::Play, Color::OnBadge, metric::kIcon, b.dpr));
}

// Quiet: the post is whole without it.
void PostPainter::paintBroken(Brush &b, const QRect &tile) const
{
    constexpr int kPad = 10, kGap = 6;
    const TextLine text =
        m_look.shaper.line(QCoreApplication::translate("PostPainter", "Could not be shown"), Type::Meta);
    const int high = 28;
    const int whole = kPad + metric::kIcon + kGap + int(text.width) + 1 + kPad;
    const bool hasWords = whole <= tile.width() - 2 * kPad;
    QRect pill(0, 0, hasWords ? whole : 2 * kPad + metric::kIcon - 8, high);
    pill.moveCenter(tile.center());
    draw::fill(b.p, pill, high / 2.0, b.theme[Color::BadgeScrim]);
    const QPoint icon(pill.left() + (hasWords ? kPad : (pill.width() - metric::kIcon) / 2),
                      pill.top() + (high - metric::kIcon) / 2);
    b.p.drawPixmap(icon, m_look.icons.get(Icon::ImageOff, Color::OnBadge, metric::kIcon, b.dpr));
    if (hasWords) {
        const int top = pill.top() + (high - m_look.fonts.lineHeight(Type::Meta)) / 2;
        m_look.ink.line(b.p, QPointF(icon.x() + metric::kIcon + kGap, top + m_look.fonts.baseline(Type::Meta)), text,
                        b.theme[Color::OnBadge]);
    }
}

void PostPainter::paintBadge(Brush &b, const QRect &badge) const
{
    draw::fill(b.p, badge, radius::kBadge, b.theme[Color::BadgeScrim]);
    const TextLine text = m_look.shaper.line(u"ALT"_s, Type::Tiny);
    const QPointF baseline(badge.x() + (badge.width() - text.width) / 2,
                           badge.y() + (badge.height() - m_look.fonts.lineHeight(Type::Tiny)) / 2 +
                               qreal(m_look.fonts.baseline(Type::Tiny)));
    m_look.ink.line(b.p, baseline, text, b.theme[Color::OnBadge]);
}

void PostPainter::paintQuote(Brush &b) const
{
    const PostLayout &l = b.row.layout;
    draw::outline(b.p, b.at(l.quote), radius::kMedia, b.theme[Color::Line]);
    const bool gone = b.entry.quote->gone;
    if (!gone) {
        b.p.drawPixmap(b.at(l.quoteAvatar).topLeft(),
                       m_look.avatars.get(b.entry.quote->author, metric::kAvatarQuote, b.dpr));
        const int baseline = b.origin.y() + l.quoteName.top() + m_look.fonts.baseline(Type::BodyStrong);
        m_look.ink.line(b.p, QPointF(b.origin.x() + l.quoteName.left(), baseline), b.row.quoteName,
                        b.theme[Color::Text]);
        m_look.ink.line(b.p, QPointF(b.origin.x() + l.quoteMeta.left(), baseline), b.row.quoteMeta,
                        b.theme[Color::Muted]);
    }
    m_look.ink.block(b.p, b.at(l.quoteText).topLeft(), b.row.quote, b.theme[gone ? Color::Muted : Color::Text],
                     b.theme[Color::Accent]);
}

void PostPainter::paintCard(Brush &b) const
{
    const PostLayout &l = b.row.layout;
    draw::outline(b.p, b.at(l.card), radius::kMedia, b.theme[Color::Line]);
    const QColor muted = b.theme[Color::Muted];
    const QColor title = b.theme[b.isHot(Part::Card) ? Color::Accent : Color::Text];
    m_look.ink.block(b.p, b.at(l.cardTitle).topLeft(), b.row.cardTitle, title, title);
    m_look.ink.block(b.p, b.at(l.cardText).topLeft(), b.row.cardText, muted, muted);
    b.p.drawPixmap(b.at(l.cardIcon).topLeft(), m_look.icons.get(Icon::Globe, Color::Muted, l.cardIcon.width(), b.dpr));
    paintLine(b, l.cardSite, b.row.cardSite, Type::Meta, Color::Muted);
}

void PostPainter::paintState(Brush &b) const
{
    const PostLayout &l = b.row.layout;
    if (b.shows(l.stateIcon | l.state)) {
        const Icon icon = b.entry.state == PostState::Sending ? Icon::Up : Icon::Clock;
        b.p.drawPixmap(b.at(l.stateIcon).topLeft(), m_look.icons.get(icon, Color::Muted, 15, b.dpr));
        paintLine(b, l.state, b.row.state, Type::Meta, Color::Muted);
    }
    if (!b.shows(l.failure)) {
        return;
    }
    draw::fill(b.p, b.at(l.failure), radius::kNote, b.theme[Color::DangerSoft]);
    b.p.drawPixmap(b.at(l.failureIcon).topLeft(), m_look.icons.get(Icon::Warning, Color::Danger, 16, b.dpr));
    m_look.ink.block(b.p, b.at(l.failureText).topLeft(), b.row.failure, b.theme[Color::Danger], b.theme[Color::Danger]);
    const auto button = [&](const QRect &r, const TextLine &text, Part part) {
        paintLine(b, r, text, Type::MetaStrong, Color::Danger);
        if (b.isHot(part)) {
            const int top = (r.height() - m_look.fonts.lineHeight(Type::MetaStrong)) / 2;
            const int below = b.origin.y() + r.top() + top + m_look.fonts.baseline(Type::MetaStrong) + 3;
            draw::horizontalHairline(b.p, b.origin.x() + r.left(), below, r.width(), b.theme[Color::Danger]);
        }
    };
    button(l.retry, b.row.retry, Part::Retry);
    button(l.discard, b.row.discard, Part::Discard);
}

void PostPainter::paintCounts(Brush &b) const
{
    const PostLayout &l = b.row.layout;
    if (!b.shows(l.counts[ReplyCount] | l.counts[ShareCount])) {
        return;
    }
    const struct {
        Part part;
        Icon icon;
        Color iconRole, textRole;
        bool on, fills;
    } looks[] = {{Part::Replies, Icon::Reply, Color::Accent, Color::Accent, false, false},
                 {Part::Reposts, Icon::Repost, Color::Repost, Color::RepostText, b.entry.reposted, false},
                 {Part::Like, Icon::Like, Color::Like, Color::LikeText, b.entry.liked, true},
                 {Part::Bookmark, Icon::Bookmark, Color::Bookmark, Color::Muted, b.entry.bookmarked, true},
                 {Part::Share, Icon::Share, Color::Accent, Color::Accent, false, false}};
    for (size_t i = 0; i < l.counts.size(); ++i) {
        const bool hot = b.isHot(looks[i].part);
        if (hot) {
            const QRectF halo = QRectF(b.at(l.countIcons[i])).adjusted(-7, -7, 7, 7);
            draw::fill(b.p, halo, halo.width() / 2, draw::withAlpha(b.theme[looks[i].iconRole], 30));
        }
        const Color icon = looks[i].on || hot ? looks[i].iconRole : Color::Muted;
        const Color text = looks[i].on || hot ? looks[i].textRole : Color::Muted;
        b.p.drawPixmap(b.at(l.countIcons[i]).topLeft(),
                       m_look.icons.get(looks[i].icon, icon, metric::kIcon, b.dpr, looks[i].fills && looks[i].on));
        paintLine(b, l.countTexts[i], b.row.counts[i], Type::Meta, text);
    }
}

}  // namespace postr
