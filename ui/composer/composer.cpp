#include "ui/composer/composer.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>

#include "core/base/whendone.h"
#include "core/model/post.h"
#include "ui/composer/accountpicker.h"
#include "ui/composer/composeedit.h"
#include "ui/composer/contextpost.h"
#include "ui/composer/draftssheet.h"
#include "ui/composer/graphemering.h"
#include "ui/composer/pasted.h"
#include "ui/composer/picturestrip.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/notice.h"
#include "ui/controls/textfield.h"

using namespace Qt::StringLiterals;

namespace postr {

Composer::Composer(Look &look, SessionView &session, const UiContext &context, QWidget *host)
    : Sheet(look, tr("New post"), metric::kDialog, host),
      m_session(session),
      m_context(context),
      m_saver(
          session, [this] { return current(); }, this)
{
    setObjectName(u"composer"_s);
    setTop(96);
    setAcceptDrops(true);
    build();
    connectAll();
    showRoom();
}

Composer::~Composer() { m_saver.flush(); }

void Composer::connectAll()
{
    connect(m_edit, &QTextEdit::textChanged, this, &Composer::onChanged);
    connect(m_edit, &QTextEdit::cursorPositionChanged, this, [this] {
        if (hasDraft() && !m_isFilling) {
            m_saver.touch();
        }
    });
    connect(m_edit, &ComposeEdit::submitted, this, &Composer::send);
    connect(m_edit, &ComposeEdit::picturesPasted, this, &Composer::addPictures);
    connect(m_warning->edit(), &QLineEdit::textChanged, this, &Composer::onChanged);
    connect(m_pictures, &PictureStrip::changed, this, &Composer::onChanged);
    connect(m_pictures, &PictureStrip::removed, this, [this](const DraftPicture &picture) {
        whenDone(m_session.detachPicture(m_id, picture.file), this, [](const Status &) {});
    });
    connect(m_send, &QAbstractButton::clicked, this, &Composer::send);
    connect(m_account, &AccountPicker::picked, this, &Composer::accountPicked);
    connect(m_addPicture, &QAbstractButton::clicked, this, &Composer::pickPictures);
    connect(m_addWarning, &QAbstractButton::clicked, this, [this] {
        const bool open = m_warning->isHidden();
        setWarningOpen(open);
        (open ? static_cast<QWidget *>(m_warning->edit()) : m_edit)->setFocus(Qt::OtherFocusReason);
        onChanged();
    });
    connect(&m_saver, &DraftSaver::saved, this, [this](bool isEmpty) {
        showSaved(isEmpty ? QString() : tr("Draft saved"));
        letGo();
    });
    connect(&m_saver, &DraftSaver::failed, this, [this](const QString &sentence) {
        m_then = {};
        showSaved({});
        m_error->say(Notice::Kind::Danger, tr("What you write is not kept at the moment. %1").arg(sentence));
    });
}

void Composer::setPerson(const PersonSummary &person) { m_account->setPerson(person); }

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

void Composer::resume(const QList<PictureSource> &pictures)
{
    whenDone(m_session.loadDrafts(), this, [this, pictures](const Result<QList<Draft>> &drafts) {
        const auto draft = drafts ? m_target.draftAmong(*drafts) : std::nullopt;
        if (draft && !hasDraft()) {  // somebody may type faster than that
            showDraft(*draft);
        }
        if (!pictures.isEmpty()) {
            addPictures(pictures);
        }
    });
}

void Composer::whenKept(const std::function<void()> &then)
{
    m_then = then;
    letGo();
}

// What is written leaves the dialog once it is on disk: until then this is the only copy.
void Composer::letGo()
{
    if (m_then && hasDraft() && m_saver.isWaiting()) {
        m_saver.flush();  // comes back here once it is saved
    } else if (const auto then = std::exchange(m_then, {})) {
        m_saver.flush();  // an empty draft is removed, and nothing is lost if it is not
        then();
    }
}

void Composer::openDraft(const Draft &draft)
{
    whenKept([this, draft] { goOnWith(draft); });
}

void Composer::goOnWith(const Draft &draft)
{
    clear();
    showDraft(draft);
    // Until its posts are read they are known by their names only.
    const auto known = [](const PostId &id) {
        FeedEntry entry;
        entry.id = id;
        return id.isEmpty() ? std::optional<FeedEntry>() : std::optional(entry);
    };
    m_target = {known(draft.replyTo), known(draft.quote)};
    if (draft.replyTo.isEmpty() && draft.quote.isEmpty()) {
        showTarget();
        return;
    }
    whenDone(m_session.loadEntries({draft.replyTo, draft.quote}, FeedList::Home), this,
             [this, id = draft.id](const Result<QList<FeedEntry>> &entries) {
                 for (const FeedEntry &entry : entries.value_or(QList<FeedEntry>())) {
                     if (id == m_id && m_target.replyToId() == entry.id) {
                         m_target.replyTo = entry;
                     }
                     if (id == m_id && m_target.quoteId() == entry.id) {
                         m_target.quote = entry;
                     }
                 }
                 showTarget();
             });
}

void Composer::startAnew()
{
    whenKept([this] {
        clear();
        setTarget({});
        m_edit->setFocus(Qt::OtherFocusReason);
    });
}

void Composer::takeOver(const CarriedDraft &carried)
{
    Draft draft = carried.draft;
    draft.id = m_context.makePostId();
    draft.pictures.clear();  // they are in the other account's folder
    if (carried.origin != m_session.identity().origin) {
        draft.replyTo = {};
        draft.quote = {};
    }
    openDraft(draft);
    showSaved({});
    m_saver.touch();
}

void Composer::handOver(const std::function<void(const Draft &draft)> &then)
{
    whenKept([this, then] { then(current()); });
}

void Composer::clear()
{
    m_isFilling = true;
    m_id = {};
    m_isReminded = false;
    m_edit->setText({});
    m_warning->edit()->clear();
    setWarningOpen(false);
    m_pictures->setPictures({});
    m_error->say(Notice::Kind::Danger, {});
    showSaved({});
    m_saver.setStored();
    m_isFilling = false;
    showRoom();
}

void Composer::showDraft(const Draft &draft)
{
    m_isFilling = true;
    m_id = draft.id;
    m_edit->setText(draft.text);
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(std::clamp(draft.caret, 0, int(draft.text.size())));
    m_edit->setTextCursor(cursor);
    m_warning->edit()->setText(draft.warning.value_or(QString()));
    setWarningOpen(draft.warning.has_value());
    m_pictures->setPictures(draft.pictures);
    m_saver.setStored();
    showSaved(tr("Draft saved"));
    m_isFilling = false;
    showRoom();
}

Draft Composer::current()
{
    if (m_id.isEmpty()) {
        m_id = m_context.makePostId();
    }
    Draft draft;
    draft.id = m_id;
    draft.text = m_edit->text();
    draft.caret = m_edit->textCursor().position();
    if (!m_warning->isHidden()) {
        draft.warning = m_warning->text();
    }
    draft.replyTo = m_target.replyToId();
    draft.quote = m_target.quoteId();
    draft.pictures = m_pictures->pictures();
    return draft;
}

void Composer::setText(const QString &text) { m_edit->setText(text); }

QString Composer::text() const { return m_edit->text(); }

bool Composer::hasDraft() const
{
    return !m_edit->text().trimmed().isEmpty() || !m_pictures->pictures().isEmpty() ||
           !m_warning->text().trimmed().isEmpty();
}

QWidget *Composer::firstFocus() { return m_edit; }

void Composer::onChanged()
{
    showRoom();
    if (m_isFilling || (m_id.isEmpty() && !hasDraft())) {
        return;
    }
    showSaved({});
    m_saver.touch();
}

void Composer::showRoom()
{
    const QString text = m_edit->text();
    const int used = graphemeCount(text);
    const int left = kMaxPostGraphemes - used;
    const bool empty = text.trimmed().isEmpty() && m_pictures->pictures().isEmpty();
    const bool isPreparing = m_pictures->pending() > 0;
    m_ring->setUsed(used);
    m_left->setText(left < 0 ? QChar(0x2212) + QString::number(-left) : QString::number(left));
    m_left->setRole(left < 0 ? Color::Danger : Color::Muted);
    m_reason->setText(left < 0      ? tr("%n character(s) too long", nullptr, -left)
                      : isPreparing ? tr("Preparing pictures…")
                      : empty       ? tr("Write something to post it")
                                    : QString());
    m_reason->setRole(left < 0 ? Color::Danger : Color::Muted);
    m_send->setEnabled(!m_busy && !empty && !isPreparing && left >= 0);
    m_send->setAccessibleDescription(m_reason->text());
    m_addPicture->setEnabled(!m_busy && m_pictures->room() > 0);
}

void Composer::showSaved(const QString &words) { m_saved->setText(words); }

void Composer::setWarningOpen(bool open)
{
    m_warning->setVisible(open);
    m_addWarning->setIconRole(Icon::Warning, open ? Color::Caution : Color::Accent);
    m_addWarning->setAccessibleDescription(open ? tr("Is on") : QString());
    if (!open) {
        m_warning->edit()->clear();
    }
}

void Composer::setBusy(bool busy)
{
    m_busy = busy;
    m_edit->setReadOnly(busy);
    showRoom();
}

void Composer::pickPictures()
{
    auto *dialog = new QFileDialog(this, tr("Add pictures"));
    dialog->setObjectName(u"composePickDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilter(tr("Pictures (%1)").arg(u"*.jpg *.jpeg *.png *.webp *.gif"_s));
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        QList<PictureSource> sources;
        for (const QString &file : files) {
            sources.append({file, {}, {}});
        }
        addPictures(sources);
    });
    dialog->open();
}

void Composer::addPictures(const QList<PictureSource> &pictures)
{
    m_error->say(Notice::Kind::Danger, {});
    const int room = std::max(0, m_pictures->room());
    if (pictures.size() > room) {
        m_error->say(Notice::Kind::Danger, tr("A post takes four pictures. The others were left out."));
    }
    const PostId id = current().id;
    const QList<PictureSource> taken = pictures.mid(0, room);
    m_pictures->setPending(m_pictures->pending() + int(taken.size()));
    showRoom();
    for (const PictureSource &source : taken) {
        const QString name = QFileInfo(source.file).fileName();
        whenDone(m_session.attachPicture(id, source), this, [this, id, name](const Result<DraftPicture> &picture) {
            m_pictures->setPending(m_pictures->pending() - 1);
            if (id == m_id) {
                onAttached(picture, name);
            }
            showRoom();
        });
    }
}

void Composer::onAttached(const Result<DraftPicture> &picture, const QString &name)
{
    if (!picture) {
        const QString &why = picture.error().message;
        m_error->say(Notice::Kind::Danger, name.isEmpty() ? why : tr("%1: %2", "file, reason").arg(name, why));
    } else if (!m_pictures->add(*picture)) {
        m_error->say(Notice::Kind::Danger, tr("This picture is in the post already."));
    } else if (!picture->alt.isEmpty()) {
        m_error->say(Notice::Kind::Info, tr("You have described this picture before, and its description is there "
                                            "again. Change it if something else matters now."));
    }
}

void Composer::showDrafts()
{
    m_saver.flush();
    auto *sheet = new DraftsSheet(look(), m_session, m_context, parentWidget());
    connect(sheet, &DraftsSheet::chosen, this, &Composer::openDraft);
    connect(sheet, &DraftsSheet::newRequested, this, &Composer::startAnew);
    connect(sheet, &DraftsSheet::removed, this, [this](const PostId &id) {
        if (id == m_id) {
            m_saver.setStored();  // it was meant to go
            startAnew();
        }
    });
    sheet->open();
}

void Composer::send()
{
    if (!m_send->isEnabled()) {
        return;
    }
    const bool isUndescribed = m_pictures->undescribed() > 0 && look().preferences->remindAlt;
    if (isUndescribed && !std::exchange(m_isReminded, true)) {
        remindOfDescriptions();
        return;
    }
    m_error->say(Notice::Kind::Danger, {});
    m_saver.flush();  // what is refused is kept
    setBusy(true);
    whenDone(m_session.postDraft(current(), look().preferences->undoSeconds), this,
             [this](const Result<OutboxRow> &written) { onWritten(written); });
}

void Composer::remindOfDescriptions()
{
    const int count = m_pictures->undescribed();
    auto *sheet = new ConfirmSheet(
        look(),
        {tr("Describe your pictures?"),
         tr("%n picture(s) have no description. People who cannot see them will miss what they say.", nullptr, count),
         tr("Post anyway"), u"describeSheet"_s, false, tr("Describe")},
        parentWidget());
    connect(sheet, &ConfirmSheet::accepted, this, &Composer::send);
    connect(sheet, &ConfirmSheet::declined, this, [this] { m_pictures->chooseUndescribed(); });
    sheet->open();
}

void Composer::onWritten(const Result<OutboxRow> &written)
{
    setBusy(false);
    if (!written) {
        m_error->say(Notice::Kind::Danger, written.error().message);
        return;
    }
    clear();
    close();
    emit posted(*written);
}

void Composer::dismissRequested()
{
    whenKept([this] { close(); });
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

void Composer::dragEnterEvent(QDragEnterEvent *event)
{
    if (!picturesIn(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void Composer::dropEvent(QDropEvent *event)
{
    addPictures(picturesIn(*event->mimeData()));
    event->acceptProposedAction();
}

}  // namespace postr
