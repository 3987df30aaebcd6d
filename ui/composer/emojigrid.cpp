#include "ui/composer/emojigrid.h"

#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QStyle>

#include "ui/controls/controls.h"
#include "ui/theme/draw.h"

namespace postr {
namespace {

constexpr int kTitle = 28, kEmoji = 24;

}  // namespace

EmojiGrid::EmojiGrid(Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setObjectName(QStringLiteral("emojiGrid"));
    setAccessibleName(tr("Emoji"));
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    controls::follow(look, this);
}

void EmojiGrid::setGroups(const QList<EmojiGroup> &groups)
{
    m_cells.clear();
    m_titles.clear();
    int y = 0, row = 0;
    for (const EmojiGroup &group : groups) {
        if (!group.title.isEmpty()) {
            m_titles.append({group.title, y});
            y += kTitle;
        }
        for (int i = 0; i < group.emoji.size(); ++i) {
            const int column = i % kColumns;
            m_cells.append({group.emoji[i], {column * kCell, y, kCell, kCell}, row, column});
            if (column == kColumns - 1 || i == group.emoji.size() - 1) {
                y += kCell;
                ++row;
            }
        }
    }
    setFixedSize(kColumns * kCell, std::max(y, kCell));
    choose(0);
}

const Emoji *EmojiGrid::current() const { return m_current < m_cells.size() ? &m_cells.at(m_current).emoji : nullptr; }

QRect EmojiGrid::currentRect() const { return m_current < m_cells.size() ? m_cells.at(m_current).rect : QRect(); }

void EmojiGrid::moveBy(int columns, int rows)
{
    if (m_cells.isEmpty()) {
        return;
    }
    if (rows == 0) {
        choose(std::clamp(m_current + columns, 0, int(m_cells.size()) - 1));
        return;
    }
    const Cell &from = m_cells[m_current];
    int best = m_current;
    for (int i = 0; i < m_cells.size(); ++i) {
        if (m_cells[i].row == from.row + rows && m_cells[i].column <= from.column) {
            best = i;  // a shorter row ends before that column
        }
    }
    choose(best);
}

void EmojiGrid::choose(int index)
{
    m_current = index;
    update();
    emit currentChanged();
}

int EmojiGrid::at(QPoint point) const
{
    const QPoint logical = isRightToLeft() ? QPoint(width() - 1 - point.x(), point.y()) : point;
    for (int i = 0; i < m_cells.size(); ++i) {
        if (m_cells[i].rect.contains(logical)) {
            return i;
        }
    }
    return -1;
}

void EmojiGrid::mouseMoveEvent(QMouseEvent *event)
{
    const int index = at(event->position().toPoint());
    if (index >= 0 && index != m_current) {
        choose(index);
    }
}

void EmojiGrid::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = at(event->position().toPoint());
    if (index >= 0 && event->button() == Qt::LeftButton) {
        emit picked(m_cells[index].emoji.text);
    }
}

void EmojiGrid::paintEvent(QPaintEvent *event)
{
    QPainter p(this);
    for (const Title &title : std::as_const(m_titles)) {
        const TextLine line = m_look.shaper.line(title.text, Type::MetaStrong);
        const int x = isRightToLeft() ? width() - 6 - controls::roundedUp(line.width) : 6;
        m_look.ink.line(p, QPointF(x, title.top + 4 + m_look.fonts.baseline(Type::MetaStrong)), line,
                        m_look.theme[Color::Muted]);
    }
    for (int i = 0; i < m_cells.size(); ++i) {
        const QRect cell = QStyle::visualRect(layoutDirection(), rect(), m_cells[i].rect);
        if (!event->rect().intersects(cell)) {
            continue;  // each is drawn once and kept: only those that are seen
        }
        if (i == m_current) {
            draw::fill(p, QRectF(cell).adjusted(1, 1, -1, -1), radius::kSmall, m_look.theme[Color::AccentSoft]);
            draw::outline(p, QRectF(cell).adjusted(1, 1, -1, -1), radius::kSmall, m_look.theme[Color::Accent]);
        }
        const int inset = (kCell - kEmoji) / 2;
        QString cluster = m_cells[i].emoji.text;
        cluster.remove(QChar(0xfe0f));
        m_look.emoji.paint(p, cell.topLeft() + QPoint(inset, inset), cluster, kEmoji);
    }
}

}  // namespace postr
