#include "ui/composer/contextpost.h"

#include <QPainter>
#include <QStyle>

#include "ui/controls/controls.h"
#include "ui/feed/rowwords.h"
#include "ui/theme/draw.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

constexpr int kPadX = 14, kPadY = 10, kByGap = 6, kBelow = 16;
constexpr int kMostAnsweredLines = 5;

}  // namespace

struct ContextPost::Shaped {
    QRect avatar, name, meta, text;
    TextLine nameLine, metaLine;
    TextBlock block;
    int height = 0;
};

ContextPost::ContextPost(Look &look, Kind kind, QWidget *parent) : QWidget(parent), m_look(look), m_kind(kind)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    controls::follow(look, this);
    hide();
}

void ContextPost::setPost(const std::optional<FeedEntry> &post, qint64 now)
{
    m_post = post.value_or(FeedEntry());
    m_now = now;
    setAccessibleName(!post ? QString()
                      : m_kind == Kind::Answered
                          ? tr("You are replying to: %1").arg(RowWords::sentence(ListRow(m_post), now))
                          : tr("You are quoting: %1").arg(RowWords::sentence(ListRow(m_post), now)));
    setVisible(post.has_value());
    updateGeometry();
    update();
}

// Pictures are said in words: what is answered must not be larger than the answer.
QString ContextPost::words() const
{
    if (!m_post.warning.isEmpty()) {
        return tr("Content warning: %1").arg(m_post.warning);
    }
    if (m_post.media.isEmpty()) {
        return m_post.text;
    }
    const QString pictures = tr("[%n picture(s)]", nullptr, int(m_post.media.size()));
    return m_post.text.isEmpty() ? pictures : m_post.text + u'\n' + pictures;
}

ContextPost::Shaped ContextPost::shape(int width) const
{
    const bool isAnswered = m_kind == Kind::Answered;
    const FontSet &fonts = m_look.fonts;
    Shaped s;
    const int side = isAnswered ? metric::kAvatar : metric::kAvatarQuote;
    const int left = isAnswered ? side + metric::kGap : kPadX + side + kByGap;
    const int top = isAnswered ? 0 : kPadY;
    const int line = fonts.lineHeight(Type::Body);
    const int inner = std::max(80, isAnswered ? width - left : width - 2 * kPadX);
    s.avatar = {isAnswered ? 0 : kPadX, isAnswered ? 0 : top + (line - side) / 2, side, side};
    const QString meta = u'@' + m_post.author.handle + u" · "_s + RowWords::shortAge(m_post.createdAt, m_now);
    s.metaLine = m_look.shaper.elided(meta, Type::Secondary, inner / 2);
    const int room = width - left - (isAnswered ? 0 : kPadX) - kByGap - int(s.metaLine.width) - 1;
    s.nameLine = m_look.shaper.elided(m_post.author.name, isAnswered ? Type::BodyStrong : Type::SecondaryStrong,
                                      std::max(20, room));
    s.name = {left, top, controls::roundedUp(s.nameLine.width), line};
    s.meta = {s.name.right() + 1 + kByGap, top, controls::roundedUp(s.metaLine.width), line};
    const Type type = isAnswered ? Type::Body : Type::Secondary;
    const QString said = words();
    s.block = m_look.shaper.elidedBlock(said, findFacets(said), type, inner,
                                        isAnswered ? kMostAnsweredLines : metric::kMaxQuoteLines);
    s.text = {isAnswered ? left : kPadX, top + line + (isAnswered ? 0 : 1), inner, s.block.height};
    s.height = isAnswered ? std::max(s.text.bottom() + 1, side) + kBelow : s.text.bottom() + 1 + kPadY;
    return s;
}

QSize ContextPost::sizeHint() const { return {360, heightForWidth(width())}; }

int ContextPost::heightForWidth(int width) const { return shape(width).height; }

void ContextPost::resizeEvent(QResizeEvent *event)
{
    if (event->oldSize().width() != event->size().width()) {
        updateGeometry();
    }
}

void ContextPost::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const Shaped s = shape(width());
    m_kind == Kind::Answered ? paintAnswered(p, s) : paintQuoted(p, s);
    paintTexts(p, s);
}

void ContextPost::paintAnswered(QPainter &p, const Shaped &s) const
{
    const QRect thread = QStyle::visualRect(
        layoutDirection(), rect(), {s.avatar.center().x(), s.avatar.bottom() + 5, 2, height() - s.avatar.height() - 8});
    draw::fill(p, thread, 1, m_look.theme[Color::Line]);
}

void ContextPost::paintQuoted(QPainter &p, const Shaped &) const
{
    draw::outline(p, rect(), radius::kMedia, m_look.theme[Color::Line]);
}

void ContextPost::paintTexts(QPainter &p, const Shaped &s) const
{
    const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    p.drawPixmap(place(s.avatar).topLeft(), m_look.avatars.get(m_post.author, s.avatar.width(), devicePixelRatioF()));
    const int baseline = s.name.top() + m_look.fonts.baseline(Type::BodyStrong);
    m_look.ink.line(p, QPointF(place(s.name).left(), baseline), s.nameLine, m_look.theme[Color::Text]);
    m_look.ink.line(p, QPointF(place(s.meta).left(), baseline), s.metaLine, m_look.theme[Color::Muted]);
    const Color role = m_post.warning.isEmpty() ? Color::Text : Color::Muted;
    m_look.ink.block(p, place(s.text).topLeft(), s.block, m_look.theme[role], m_look.theme[Color::Accent]);
}

}  // namespace postr
