// The parts of rows that are no plain posts: the focused post, people, events.
#include "ui/feed/paintbrush.h"
#include "ui/theme/draw.h"

namespace postr {

void PostPainter::paintPerson(Brush &b) const
{
    const PostLayout &l = b.row.layout;
    b.p.drawPixmap(b.at(l.avatar).topLeft(), m_look.avatars.get(b.entry.author, l.avatar.width(), b.dpr));
    paintLine(b, l.name, b.row.name, Type::BodyStrong, Color::Text);
    paintLine(b, l.handle, b.row.handle, Type::Secondary, Color::Muted);
    if (!b.shows(l.follow)) {
        return;
    }
    const QRect button = b.at(l.follow);
    const qreal round = button.height() / 2.0;
    const bool hot = b.isHot(Part::Follow);
    const bool isSet = b.entry.author.following || b.entry.author.blocked || b.what.unmutes;
    if (isSet) {
        if (hot) {
            draw::fill(b.p, button, round, b.theme[Color::ControlHover]);
        }
        draw::outline(b.p, button, round, b.theme[Color::Line]);
    } else {
        draw::fill(b.p, button, round, b.theme[hot ? Color::AccentHover : Color::Accent]);
    }
    paintLine(b, l.follow.adjusted(16, 0, 0, 0), b.row.follow, Type::SecondaryStrong,
              isSet ? Color::Text : Color::OnAccent);
}

void PostPainter::paintFocused(Brush &b) const
{
    const PostLayout &l = b.row.layout;
    paintLine(b, l.time, b.row.time, Type::Meta, Color::Muted);
    const QRect stats = b.at(l.stats);
    draw::horizontalHairline(b.p, stats.left(), stats.top(), stats.width(), b.theme[Color::Line]);
    if (b.row.stats.height > 0) {
        draw::horizontalHairline(b.p, stats.left(), stats.bottom() + 1, stats.width(), b.theme[Color::Line]);
        const int top = (stats.height() - b.row.stats.height) / 2;
        m_look.ink.block(b.p, stats.topLeft() + QPoint(0, top), b.row.stats, b.theme[Color::Text],
                         b.theme[Color::Text]);
    }
}

void PostPainter::paintEvent(Brush &b) const
{
    const PostLayout &l = b.row.layout;
    const NotificationGroup &event = *b.what.event;
    const auto [icon, role] = [&]() -> std::pair<Icon, Color> {
        switch (event.kind) {
        case NotificationKind::Like:
            return {Icon::Like, Color::Like};
        case NotificationKind::Repost:
            return {Icon::Repost, Color::Repost};
        case NotificationKind::Follow:
            return {Icon::Person, Color::Accent};
        case NotificationKind::Moderation:
            return {Icon::Info, Color::Caution};
        default:
            return {Icon::Reply, Color::Accent};
        }
    }();
    b.p.drawPixmap(b.at(l.headIcon).topLeft(), m_look.icons.get(icon, role, l.headIcon.width(), b.dpr));
    for (int i = 0; i < std::min(int(event.actors.size()), kMostFaces); ++i) {
        const QRect face = l.faces[size_t(i)];
        b.p.drawPixmap(b.at(face).topLeft(), m_look.avatars.get(event.actors[i], face.width(), b.dpr));
    }
    m_look.ink.block(b.p, b.at(l.sentence).topLeft(), b.row.sentence, b.theme[Color::Text], b.theme[Color::Text]);
    m_look.ink.block(b.p, b.at(l.excerpt).topLeft(), b.row.excerpt, b.theme[Color::Muted], b.theme[Color::Muted]);
}

}  // namespace postr
