#include "ui/composer/inlinereply.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include "core/base/whendone.h"
#include "core/model/post.h"
#include "ui/composer/completer.h"
#include "ui/composer/composeedit.h"
#include "ui/composer/graphemering.h"
#include "ui/controls/button.h"
#include "ui/controls/controls.h"
#include "ui/controls/label.h"
#include "ui/controls/notice.h"
#include "ui/theme/draw.h"

using namespace Qt::StringLiterals;

namespace postr {

InlineReply::InlineReply(Look &look, SessionView &session, const UiContext &context, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_session(session),
      m_context(context),
      m_saver(
          session, [this] { return current(); }, this)
{
    setObjectName(u"inlineReply"_s);
    build();
    connect(m_edit, &QTextEdit::textChanged, this, &InlineReply::onChanged);
    connect(m_edit, &ComposeEdit::submitted, this, &InlineReply::send);
    connect(m_edit, &ComposeEdit::picturesPasted, this, &InlineReply::askForDialog);
    connect(m_send, &QAbstractButton::clicked, this, &InlineReply::send);
    connect(&m_saver, &DraftSaver::saved, this, &InlineReply::letGo);
    connect(&m_saver, &DraftSaver::failed, this, [this](const QString &sentence) {
        m_isHandingOver = false;
        m_error->say(Notice::Kind::Danger, tr("What you write is not kept at the moment. %1").arg(sentence));
    });
    // The dialog may have gone on with it, or sent it.
    connect(&session, &SessionView::draftsChanged, this, [this] {
        if (!m_edit->hasFocus() && !m_saver.isWaiting()) {
            resume();
        }
    });
    controls::follow(look, this);
    showRoom();
}

InlineReply::~InlineReply() { m_saver.flush(); }

void InlineReply::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 13, 20, 12);
    column->setSpacing(space::kS);
    m_error = new Notice(m_look, this);
    m_error->setObjectName(u"inlineError"_s);
    column->addWidget(m_error);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::kGap);
    m_avatar = new AvatarLabel(m_look, metric::kAvatarSmall, this);
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    m_edit = new ComposeEdit(m_look, this);
    m_edit->setObjectName(u"inlineText"_s);
    m_edit->setSlim();
    m_edit->installEventFilter(this);
    row->addWidget(m_edit, 1);
    column->addLayout(row);
    m_foot = new QWidget(this);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(space::kM);
    foot->addSpacing(metric::kAvatarSmall);
    auto *more = new IconButton(m_look, Icon::Image, tr("Pictures and more…"), 34, m_foot);
    more->setObjectName(u"inlineMore"_s);
    more->setIconRole(Icon::Image, Color::Accent);
    connect(more, &QAbstractButton::clicked, this, [this] { askForDialog(); });
    foot->addWidget(more);
    foot->addStretch(1);
    m_ring = new GraphemeRing(m_look, m_foot);
    foot->addWidget(m_ring);
    m_send = new PillButton(m_look, PillButton::Kind::PrimarySmall, tr("Reply", "verb"), m_foot);
    m_send->setObjectName(u"inlineSend"_s);
    m_send->setToolTip(tr("Ctrl+Enter"));
    foot->addWidget(m_send);
    column->addWidget(m_foot);
    m_foot->hide();
    new Completer(m_look, m_session, m_edit, this);
}

void InlineReply::handOver(const std::function<void()> &then)
{
    m_then = then;
    m_isHandingOver = true;
    letGo();
}

// Only what is on disk leaves this field.
void InlineReply::letGo()
{
    if (m_isHandingOver && m_saver.isWaiting()) {
        m_saver.flush();  // comes back here once it is saved
    } else if (std::exchange(m_isHandingOver, false)) {
        show(std::nullopt);
        if (const auto then = std::exchange(m_then, {})) {
            then();
        }
    }
}

void InlineReply::askForDialog(const QList<PictureSource> &pictures)
{
    handOver([this, pictures] { emit dialogRequested(m_post, pictures); });
}

void InlineReply::setPerson(const PersonSummary &person) { m_avatar->setPerson(person); }

void InlineReply::setTarget(const FeedEntry &post)
{
    const bool isOther = m_post.id != post.id;
    m_post = post;
    const QString words = tr("Reply to %1…").arg(post.author.name);
    m_edit->setPlaceholderText(words);
    m_edit->setAccessibleName(words);
    if (isOther) {
        resume();
    }
}

void InlineReply::resume()
{
    whenDone(m_session.loadDrafts(), this, [this](const Result<QList<Draft>> &drafts) {
        if (!drafts || m_saver.isWaiting()) {
            return;
        }
        show(ComposeTarget{m_post, std::nullopt}.draftAmong(*drafts));
    });
}

void InlineReply::show(const std::optional<Draft> &draft)
{
    // Pictures and warnings are shown by the dialog; to send without them would lose them.
    const bool isPlain = !draft || (draft->pictures.isEmpty() && !draft->warning);
    m_isFilling = true;
    m_id = draft && isPlain ? draft->id : PostId();
    const QString text = draft && isPlain ? draft->text : QString();
    if (m_edit->text() != text) {
        m_edit->setText(text);
        m_edit->moveCursor(QTextCursor::End);
    }
    m_saver.setStored();
    m_isFilling = false;
    showRoom();
}

Draft InlineReply::current()
{
    if (m_id.isEmpty()) {
        m_id = m_context.makePostId();
    }
    Draft draft;
    draft.id = m_id;
    draft.text = m_edit->text();
    draft.caret = m_edit->textCursor().position();
    draft.replyTo = m_post.id;
    return draft;
}

void InlineReply::onChanged()
{
    showRoom();
    if (!m_isFilling && (!m_id.isEmpty() || !m_edit->text().trimmed().isEmpty())) {
        m_saver.touch();
    }
}

void InlineReply::showRoom()
{
    const QString text = m_edit->text();
    const int used = graphemeCount(text);
    m_ring->setUsed(used);
    m_send->setEnabled(!m_isBusy && !text.trimmed().isEmpty() && used <= kMaxPostGraphemes);
    m_foot->setVisible(m_edit->hasFocus() || !text.isEmpty());
}

void InlineReply::send()
{
    if (!m_send->isEnabled()) {
        return;
    }
    m_error->say(Notice::Kind::Danger, {});
    m_saver.flush();  // what is refused is kept
    m_isBusy = true;
    m_edit->setReadOnly(true);
    showRoom();
    whenDone(m_session.postDraft(current(), m_look.preferences->undoSeconds), this,
             [this](const Result<OutboxRow> &written) {
                 m_isBusy = false;
                 m_edit->setReadOnly(false);
                 if (written) {
                     show(std::nullopt);
                     emit posted(*written);
                 } else {
                     m_error->say(Notice::Kind::Danger, written.error().message);
                     showRoom();
                 }
             });
}

bool InlineReply::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && !m_saver.isWaiting() && !m_post.id.isEmpty()) {
        resume();  // the dialog may have written more
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        // After the focus has got where it goes: the button that is being pressed must not leave first.
        QMetaObject::invokeMethod(this, &InlineReply::showRoom, Qt::QueuedConnection);
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            parentWidget()->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void InlineReply::paintEvent(QPaintEvent *)
{
    QPainter p(this);
    p.fillRect(rect(), m_look.theme[Color::Surface]);
    draw::horizontalHairline(p, 0, 0, width(), m_look.theme[Color::Line]);
}

}  // namespace postr
