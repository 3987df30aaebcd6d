#include "ui/composer/completionlist.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include "ui/controls/controls.h"
#include "ui/theme/draw.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

constexpr int kSpread = 24, kDrop = 6, kWide = 280, kRow = 40, kPad = 6, kFace = 28, kGap = 10;

}  // namespace

CompletionList::CompletionList(Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setObjectName(u"completionList"_s);
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::NoFocus);
    connect(&look.pictures, &Pictures::arrived, this, qOverload<>(&QWidget::update));
    connect(&look.theme, &Theme::changed, this, [this] { m_shadow = {}; });
    controls::follow(look, this);
    hide();
}

void CompletionList::showAt(const QRect &caret, const QList<Completion> &completions)
{
    m_completions = completions.mid(0, kMost);
    if (m_completions.isEmpty()) {
        hide();
        return;
    }
    const QSize size(kWide + 2 * kSpread, int(m_completions.size()) * kRow + 2 * kPad + 2 * kSpread);
    if (size != this->size()) {
        m_shadow = {};
    }
    resize(size);
    const QRect room = parentWidget()->rect();
    int y = caret.bottom() + 4 - kSpread + kDrop;
    if (y + height() > room.bottom()) {
        y = caret.top() - 4 - height() + kSpread;
    }
    const int before = kSpread + kPad + kFace;  // the names stand below what is typed
    const int x = isRightToLeft() ? caret.right() + 1 + before - width() : caret.left() - before;
    move(std::clamp(x, -kSpread, std::max(-kSpread, room.width() + kSpread - width())), y);
    raise();
    show();
    choose(0);
}

void CompletionList::moveBy(int rows)
{
    const int count = int(m_completions.size());
    choose((m_current + rows + count) % count);
}

void CompletionList::choose(int row)
{
    m_current = row;
    setAccessibleName(
        tr("%1, %2 of %3", "completion, place, count").arg(current().insert).arg(row + 1).arg(m_completions.size()));
    QAccessibleEvent renamed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
    update();
}

QRect CompletionList::card() const { return rect().adjusted(kSpread, kSpread - kDrop, -kSpread, -kSpread - kDrop); }

QRect CompletionList::rowRect(int row) const
{
    return {card().left() + kPad, card().top() + kPad + row * kRow, card().width() - 2 * kPad, kRow};
}

int CompletionList::rowAt(QPoint point) const
{
    for (int row = 0; row < m_completions.size(); ++row) {
        if (rowRect(row).contains(point)) {
            return row;
        }
    }
    return -1;
}

void CompletionList::mouseMoveEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint());
    if (row >= 0 && row != m_current) {
        choose(row);
    }
}

void CompletionList::mousePressEvent(QMouseEvent *event) { event->accept(); }

void CompletionList::mouseReleaseEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint());
    if (row >= 0 && event->button() == Qt::LeftButton) {
        choose(row);
        emit chosen();
    }
}

void CompletionList::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    if (m_shadow.isNull()) {
        m_shadow = QPixmap::fromImage(draw::softShadow(card().size(), radius::kControl, kSpread,
                                                       m_look.theme[Color::Shadow], devicePixelRatioF()));
    }
    p.drawPixmap(card().topLeft() - QPoint(kSpread, kSpread - kDrop), m_shadow);
    draw::fill(p, card(), radius::kControl, m_look.theme[Color::Raised]);
    draw::outline(p, card(), radius::kControl, m_look.theme[Color::Line]);
    for (int row = 0; row < m_completions.size(); ++row) {
        paintRow(p, row);
    }
}

void CompletionList::paintRow(QPainter &p, int row) const
{
    const Theme &theme = m_look.theme;
    const QRect at = rowRect(row);
    const Completion &completion = m_completions[row];
    if (row == m_current) {
        draw::fill(p, at, radius::kSmall, theme[Color::AccentSoft]);
    }
    const auto place = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), at, r); };
    const auto write = [&](int left, int room, const QString &text, Type type, Color role) {
        const TextLine line = m_look.shaper.elided(text, type, std::max(10, room));
        const int high = m_look.fonts.lineHeight(type);
        const QRect box =
            place({at.left() + left, at.top() + (kRow - high) / 2, controls::roundedUp(line.width), high});
        m_look.ink.line(p, QPointF(box.left(), box.top() + m_look.fonts.baseline(type)), line, theme[role]);
        return left + box.width();
    };
    if (completion.person.id.isEmpty()) {
        write(kGap, at.width() - 2 * kGap, completion.insert, Type::SecondaryStrong, Color::Text);
        return;
    }
    const QRect face = place({at.left() + kPad, at.top() + (kRow - kFace) / 2, kFace, kFace});
    p.drawPixmap(face.topLeft(), m_look.avatars.get(completion.person, kFace, devicePixelRatioF()));
    const int left = kPad + kFace + kGap;
    const int room = at.width() - left - kGap;
    const int end = write(left, room * 2 / 3, completion.person.name, Type::SecondaryStrong, Color::Text);
    write(end + kPad, at.width() - end - kPad - kGap, completion.insert, Type::Secondary, Color::Muted);
}

}  // namespace postr
