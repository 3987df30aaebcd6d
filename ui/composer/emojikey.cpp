#include "ui/composer/emojikey.h"

#include <QApplication>
#include <QLineEdit>
#include <QShortcut>
#include <QTextEdit>

#include "ui/composer/emojipicker.h"
#include "ui/controls/sheet.h"

namespace postr {

EmojiKey::EmojiKey(Look &look, QWidget *window) : QObject(window), m_look(look)
{
    auto *key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Period), window);
    key->setObjectName(QStringLiteral("keyEmoji"));
    connect(key, &QShortcut::activated, this, [this] {
        QWidget *field = QApplication::focusWidget();
        if (takesEmoji(field)) {
            const QRect cursor = field->inputMethodQuery(Qt::ImCursorRectangle).toRect();
            open(m_look, field, field, cursor);
        }
    });
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
