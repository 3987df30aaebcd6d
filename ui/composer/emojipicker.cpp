#include "ui/composer/emojipicker.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextEdit>
#include <QVBoxLayout>

#include "ui/composer/emojigrid.h"
#include "ui/controls/controls.h"
#include "ui/controls/label.h"
#include "ui/controls/scrollbar.h"
#include "ui/controls/textfield.h"
#include "ui/theme/draw.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

constexpr int kSpread = 24, kDrop = 6, kPad = 14, kAreaHigh = 236;
constexpr int kMostRecent = 2 * EmojiGrid::kColumns;

}  // namespace

EmojiPicker::EmojiPicker(Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setObjectName(u"emojiPicker"_s);
    setAccessibleName(tr("Emoji"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpread + kPad, kSpread + kPad - kDrop, kSpread + kPad, kSpread + kPad);
    column->setSpacing(space::kS);
    auto *field = new TextField(look, tr("Search emoji"), u"emojiSearch"_s, this);
    m_search = field->edit();
    m_search->setPlaceholderText(tr("heart, party, coffee…"));
    m_search->installEventFilter(this);
    parent->installEventFilter(this);
    column->addWidget(field);
    m_area = new QScrollArea(this);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    m_grid = new EmojiGrid(look, m_area);
    m_area->setWidget(m_grid);
    m_grid->setAutoFillBackground(false);
    m_area->setFixedSize(EmojiGrid::kColumns * EmojiGrid::kCell, kAreaHigh);
    new OverlayScrollBar(look, m_area);
    column->addWidget(m_area);
    m_name = new TextLabel(look, {}, Type::Meta, Color::Muted, this);
    m_name->setObjectName(u"emojiName"_s);
    column->addWidget(m_name);
    connect(m_search, &QLineEdit::textChanged, this, &EmojiPicker::fill);
    connect(m_grid, &EmojiGrid::currentChanged, this, &EmojiPicker::showName);
    connect(m_grid, &EmojiGrid::picked, this, &EmojiPicker::pick);
    connect(&look.theme, &Theme::changed, this, [this] { m_shadow = {}; });
    controls::follow(look, this);
    hide();
}

void EmojiPicker::openFor(QWidget *field, const QRect &anchor)
{
    m_field = field;
    m_search->clear();
    fill();
    adjustSize();
    const QRect room = parentWidget()->rect();
    // The card lies within the shadow's margin.
    int y = anchor.bottom() + 6 - kSpread + kDrop;
    if (y + height() > room.bottom()) {
        y = std::max(-kSpread, anchor.top() - 6 - height() + kSpread);
    }
    const int x = isRightToLeft() ? anchor.right() + kSpread - width() : anchor.left() - kSpread;
    move(std::clamp(x, -kSpread, std::max(-kSpread, room.width() + kSpread - width())), y);
    raise();
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void EmojiPicker::fill()
{
    const QString typed = m_search->text().trimmed();
    if (!typed.isEmpty()) {
        m_grid->setGroups({{QString(), findEmojiByWords(typed)}});
    } else {
        QList<EmojiGroup> groups = emojiGroups();
        EmojiGroup recent{tr("Recently used"), {}};
        for (const QString &text : m_look.preferences->recentEmoji) {
            recent.emoji.append(emojiNamed(text));
        }
        if (!recent.emoji.isEmpty()) {
            groups.prepend(recent);
        }
        m_grid->setGroups(groups);
    }
    m_area->verticalScrollBar()->setValue(0);
}

void EmojiPicker::showName()
{
    const Emoji *emoji = m_grid->current();
    const QString name = emoji ? emoji->name() : tr("No emoji has these words");
    m_name->setText(name);
    m_search->setAccessibleDescription(name);  // the focus stays in the field
    const QRect at = m_grid->currentRect();
    m_area->ensureVisible(at.center().x(), at.center().y(), 0, EmojiGrid::kCell);
}

void EmojiPicker::pick(const QString &emoji)
{
    m_look.preferences.change([&emoji](Preferences::Values &values) {
        values.recentEmoji.removeAll(emoji);
        values.recentEmoji.prepend(emoji);
        values.recentEmoji = values.recentEmoji.mid(0, kMostRecent);
    });
    leave();
    if (auto *line = qobject_cast<QLineEdit *>(m_field.data())) {
        line->insert(emoji);
        emit line->textEdited(line->text());  // as if it had been typed
    } else if (auto *text = qobject_cast<QTextEdit *>(m_field.data())) {
        text->insertPlainText(emoji);
    }
}

void EmojiPicker::leave()
{
    hide();
    if (m_field) {
        m_field->setFocus(Qt::OtherFocusReason);
    }
}

bool EmojiPicker::handleKey(int key)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (key) {
    case Qt::Key_Left:
        m_grid->moveBy(-forward, 0);
        return true;
    case Qt::Key_Right:
        m_grid->moveBy(forward, 0);
        return true;
    case Qt::Key_Up:
        m_grid->moveBy(0, -1);
        return true;
    case Qt::Key_Down:
        m_grid->moveBy(0, 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const Emoji *emoji = m_grid->current()) {
            pick(emoji->text);
        }
        return true;
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        leave();
        return true;
    default:
        return false;
    }
}

bool EmojiPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent()) {
        if (event->type() == QEvent::Resize && isVisible()) {
            leave();  // what it stood beside is elsewhere now
        }
    } else if (event->type() == QEvent::FocusOut) {
        // Neither its own menu nor another window in front is somebody who has turned away.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            hide();
        }
    } else if (event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)->key())) {
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void EmojiPicker::keyPressEvent(QKeyEvent *event)
{
    (void)handleKey(event->key());
    event->accept();
}

// A click on the card is none beside the sheet's panel; one in the shadow around it closes the card.
void EmojiPicker::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    if (!rect().adjusted(kSpread, kSpread - kDrop, -kSpread, -kSpread).contains(event->position().toPoint())) {
        leave();
    }
}

void EmojiPicker::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    const QRect card = rect().adjusted(kSpread, kSpread - kDrop, -kSpread, -kSpread);
    if (m_shadow.isNull()) {
        m_shadow = QPixmap::fromImage(
            draw::softShadow(card.size(), radius::kCard, kSpread, m_look.theme[Color::Shadow], devicePixelRatioF()));
    }
    p.drawPixmap(card.topLeft() - QPoint(kSpread, kSpread - kDrop), m_shadow);
    draw::fill(p, card, radius::kCard, m_look.theme[Color::Raised]);
    draw::outline(p, card, radius::kCard, m_look.theme[Color::Line]);
}

}  // namespace postr
