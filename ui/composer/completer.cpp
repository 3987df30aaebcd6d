#include "ui/composer/completer.h"

#include <QKeyEvent>

#include "core/base/whendone.h"
#include "ui/composer/completionlist.h"
#include "ui/composer/composeedit.h"

namespace postr {

Completer::Completer(Look &look, SessionView &session, ComposeEdit *edit, QWidget *over)
    : QObject(edit), m_session(session), m_edit(edit), m_list(new CompletionList(look, over))
{
    edit->installEventFilter(this);
    connect(edit, &QTextEdit::textChanged, this, &Completer::ask);
    connect(edit, &QTextEdit::cursorPositionChanged, this, [this] {
        const auto token = tokenAt(m_edit->text(), m_edit->textCursor().position());
        if (!token) {
            m_token.reset();
            m_list->hide();
        }
    });
    connect(m_list, &CompletionList::chosen, this, &Completer::accept);
}

bool Completer::isOpen() const { return !m_list->isHidden(); }

void Completer::ask()
{
    m_token = m_edit->hasFocus() ? tokenAt(m_edit->text(), m_edit->textCursor().position()) : std::nullopt;
    if (!m_token) {
        m_list->hide();
        return;
    }
    SearchQuery query;
    query.text = m_token->word;
    whenDone(m_session.search(query), this, [this, token = *m_token](const Result<SearchPage> &found) {
        if (found && m_token == token) {  // else something else is being typed by now
            offer(token, *found);
        }
    });
}

void Completer::offer(const CompletionToken &token, const SearchPage &found)
{
    QList<Completion> completions;
    if (token.sign == u'@') {
        for (const PersonSummary &person : found.people) {
            completions.append({person, token.sign + person.handle});
        }
    } else {
        for (const QString &tag : tagsIn(found.posts.entries, token.word, CompletionList::kMost)) {
            completions.append({{}, token.sign + tag});
        }
    }
    const bool isTyped = completions.size() == 1 && completions.first().insert == token.sign + token.word;
    const QRect caret = m_edit->cursorRect();
    QWidget *over = m_list->parentWidget();
    m_list->showAt({m_edit->viewport()->mapTo(over, caret.topLeft()), caret.size()},
                   isTyped ? QList<Completion>() : completions);
}

void Completer::accept()
{
    if (!m_token) {
        return;
    }
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(m_token->start, QTextCursor::KeepAnchor);
    const QString insert = m_list->current().insert + u' ';
    m_token.reset();
    m_list->hide();
    cursor.insertText(insert);
    m_edit->setTextCursor(cursor);
    m_edit->setFocus(Qt::OtherFocusReason);
}

bool Completer::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_list->moveBy(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        accept();
        return true;
    case Qt::Key_Escape:
        m_token.reset();
        m_list->hide();
        return true;
    default:
        return false;
    }
}

bool Completer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        m_list->hide();
    }
    if (isOpen() && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isPlain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
        if (isPlain && event->type() == QEvent::KeyPress && handleKey(key->key())) {
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace postr
