#include "ui/composer/composer.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include "core/base/whendone.h"
#include "core/model/post.h"
#include "ui/composer/composeedit.h"
#include "ui/composer/contextpost.h"
#include "ui/composer/graphemering.h"
#include "ui/controls/button.h"
#include "ui/controls/controls.h"
#include "ui/controls/label.h"
#include "ui/controls/notice.h"
#include "ui/theme/draw.h"

namespace postr {
namespace {

class Hairline final : public QWidget {
public:
    Hairline(Look &look, QWidget *parent) : QWidget(parent), m_look(look)
    {
        setFixedHeight(1);
        controls::follow(look, this);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        draw::horizontalHairline(p, 0, 0, width(), m_look.theme[Color::Line]);
    }

private:
    Look &m_look;
};

}  // namespace

Composer::Composer(Look &look, SessionView &session, const UiContext &context, QWidget *host)
    : Sheet(look, tr("New post"), metric::kDialog, host), m_session(session), m_context(context)
{
    setObjectName(QStringLiteral("composer"));
    setTop(96);
    build();
    connect(m_edit, &QTextEdit::textChanged, this, &Composer::showRoom);
    connect(m_edit, &ComposeEdit::submitted, this, &Composer::send);
    connect(m_send, &QAbstractButton::clicked, this, &Composer::send);
    showRoom();
}

void Composer::build()
{
    auto *head = new QHBoxLayout;
    m_title = new TextLabel(look(), tr("New post"), Type::Title, Color::Text, panel());
    m_title->setObjectName(QStringLiteral("composeTitle"));
    head->addWidget(m_title, 1);
    auto *close = new IconButton(look(), Icon::Close, tr("Close (Esc)"), 32, panel());
    close->setObjectName(QStringLiteral("composeClose"));
    connect(close, &QAbstractButton::clicked, this, &Sheet::dismiss);
    head->addWidget(close);
    column()->addLayout(head);
    column()->addSpacing(space::kM);
    m_answered = new ContextPost(look(), ContextPost::Kind::Answered, panel());
    m_answered->setObjectName(QStringLiteral("composeAnswered"));
    column()->addWidget(m_answered);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::kGap);
    m_avatar = new AvatarLabel(look(), metric::kAvatar, panel());
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    m_edit = new ComposeEdit(look(), panel());
    auto *written = new QVBoxLayout;
    written->setSpacing(space::kM);
    written->addWidget(m_edit);
    m_quoted = new ContextPost(look(), ContextPost::Kind::Quoted, panel());
    m_quoted->setObjectName(QStringLiteral("composeQuoted"));
    written->addWidget(m_quoted);
    row->addLayout(written, 1);
    column()->addLayout(row);
    m_error = new Notice(look(), panel());
    m_error->setObjectName(QStringLiteral("composeError"));
    column()->addWidget(m_error);
    column()->addSpacing(space::kM);
    column()->addWidget(new Hairline(look(), panel()));
    column()->addSpacing(space::kM);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::kL);
    m_reason = new TextLabel(look(), {}, Type::Meta, Color::Muted, panel());
    m_reason->setObjectName(QStringLiteral("composeReason"));
    foot->addWidget(m_reason, 1);
    m_left = new TextLabel(look(), {}, Type::Meta, Color::Muted, panel());
    m_left->setObjectName(QStringLiteral("composeLeft"));
    m_left->setTabular();
    foot->addWidget(m_left);
    m_ring = new GraphemeRing(look(), panel());
    foot->addWidget(m_ring);
    m_send = new PillButton(look(), PillButton::Kind::PrimarySmall, tr("Post", "verb"), panel());
    m_send->setObjectName(QStringLiteral("composeSend"));
    m_send->setShortcutHint(tr("Ctrl ↵"));
    m_send->setToolTip(tr("Ctrl+Enter"));
    foot->addWidget(m_send);
    column()->addLayout(foot);
}

void Composer::setPerson(const PersonSummary &person) { m_avatar->setPerson(person); }

void Composer::setTarget(const ComposeTarget &target)
{
    m_target = target;
    showTarget();
}

void Composer::showTarget()
{
    const bool isReply = m_target.replyTo.has_value();
    const bool isQuote = m_target.quote.has_value();
    const QString title = isReply ? tr("Reply", "title") : isQuote ? tr("Quote", "title") : tr("New post");
    setAccessibleName(title);
    m_title->setText(title);
    m_answered->setPost(m_target.replyTo, m_context.now());
    m_quoted->setPost(m_target.quote, m_context.now());
    m_edit->setPlaceholderText(isReply   ? tr("Write your reply")
                               : isQuote ? tr("Say something about it")
                                         : tr("What's on your mind?"));
    m_send->setText(isReply ? tr("Reply", "verb") : tr("Post", "verb"));
}

void Composer::setText(const QString &text) { m_edit->setText(text); }

QString Composer::text() const { return m_edit->text(); }

QWidget *Composer::firstFocus() { return m_edit; }

void Composer::showRoom()
{
    const QString text = m_edit->text();
    const int used = graphemeCount(text);
    const int left = kMaxPostGraphemes - used;
    const bool empty = text.trimmed().isEmpty();
    m_ring->setUsed(used);
    m_left->setText(left < 0 ? QChar(0x2212) + QString::number(-left) : QString::number(left));
    m_left->setRole(left < 0 ? Color::Danger : Color::Muted);
    m_reason->setText(left < 0 ? tr("%n character(s) too long", nullptr, -left)
                      : empty  ? tr("Write something to post it")
                               : QString());
    m_reason->setRole(left < 0 ? Color::Danger : Color::Muted);
    m_send->setEnabled(!m_busy && !empty && left >= 0);
    m_send->setAccessibleDescription(m_reason->text());
}

void Composer::setBusy(bool busy)
{
    m_busy = busy;
    m_edit->setReadOnly(busy);
    showRoom();
}

void Composer::send()
{
    if (!m_send->isEnabled()) {
        return;
    }
    if (m_id.isEmpty()) {
        m_id = m_context.makePostId();
    }
    NewPost post;
    post.id = m_id;
    post.text = m_edit->text().trimmed();
    post.replyTo = m_target.replyToId();
    post.quote = m_target.quoteId();
    m_error->say(Notice::Kind::Danger, {});
    const Result<Intent> intent = Intent::putPost(post);
    if (!intent) {
        m_error->say(Notice::Kind::Danger, intent.error().message);
        return;
    }
    setBusy(true);
    whenDone(m_session.write(*intent), this, [this](const Result<OutboxRow> &written) { onWritten(written); });
}

void Composer::onWritten(const Result<OutboxRow> &written)
{
    setBusy(false);
    if (!written) {
        m_error->say(Notice::Kind::Danger, written.error().message);
        return;
    }
    const PostId id = std::exchange(m_id, {});
    m_edit->setText({});
    close();
    emit posted(id);
}

void Composer::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier) {
        send();
        event->accept();
        return;
    }
    Sheet::keyPressEvent(event);
}

}  // namespace postr
