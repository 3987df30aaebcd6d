#include "ui/composer/emojikey.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextEdit>

#include "ui/composer/emojipicker.h"
#include "ui/controls/sheet.h"

namespace postr {

// No shortcut: sheets keep those of the window away from themselves.
EmojiKey::EmojiKey(Look &look, QWidget *window) : QObject(window), m_look(look), m_window(window)
{
    qApp->installEventFilter(this);
}

bool EmojiKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return false;
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    auto *field = qobject_cast<QWidget *>(watched);
    if (key->key() != Qt::Key_Period || !(key->modifiers() & Qt::ControlModifier) || !field ||
        field->window() != m_window || !takesEmoji(field)) {
        return false;
    }
    open(m_look, field, field, field->inputMethodQuery(Qt::ImCursorRectangle).toRect());
    return true;
}

bool EmojiKey::takesEmoji(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field)) {
        const bool isPickers = qobject_cast<const EmojiPicker *>(line->parentWidget()->parentWidget());
        return !line->isReadOnly() && line->echoMode() == QLineEdit::Normal && !isPickers;
    }
    const auto *text = qobject_cast<const QTextEdit *>(field);
    return text && !text->isReadOnly();
}

void EmojiKey::open(Look &look, QWidget *field, const QWidget *near, const QRect &anchor)
{
    QWidget *host = field->window();
    for (QWidget *above = field; above; above = above->parentWidget()) {
        if (qobject_cast<Sheet *>(above)) {
            host = above;
            break;
        }
    }
    auto *picker = host->findChild<EmojiPicker *>(QString(), Qt::FindDirectChildrenOnly);
    if (!picker) {
        picker = new EmojiPicker(look, host);
    }
    picker->openFor(field, {near->mapTo(host, anchor.topLeft()), anchor.size()});
}

}  // namespace postr
