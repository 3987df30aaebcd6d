#pragma once

#include "core/view/sessionview.h"
#include "ui/composer/composetarget.h"
#include "ui/composer/draftsaver.h"
#include "ui/controls/sheet.h"
#include "ui/uicontext.h"

class QBoxLayout;

namespace postr {

class AccountPicker;
class ComposeEdit;
class ContextPost;
class GraphemeRing;
class IconButton;
class Notice;
class PictureStrip;
class PillButton;
class TextField;
class TextLabel;

/// Writes a new post, also as an answer or a quote. What is written is on disk as a draft at most half a second later, pictures at once, so
/// closing asks nothing; it stays a draft until it is in the outbox. An error keeps it and says why: what the disk refuses keeps the dialog open.
/// Owned by its host.
class Composer final : public Sheet {
    Q_OBJECT

public:
    Composer(Look &look, SessionView &session, const UiContext &context, QWidget *host);
    ~Composer() override;

    void setPerson(const PersonSummary &person);
    void setTarget(const ComposeTarget &target);
    void setReplyTo(const FeedEntry &post) { setTarget({post, m_target.quote}); }
    void setQuote(const FeedEntry &post) { setTarget({m_target.replyTo, post}); }
    [[nodiscard]] const ComposeTarget &target() const { return m_target; }
    /// Goes on with what was written last for this target and not sent; `pictures` come to it.
    void resume(const QList<PictureSource> &pictures = {});
    /// Another one that waits, as soon as what is written now is on disk; while the disk refuses that, it stays.
    void openDraft(const Draft &draft);
    void startAnew();
    /// Goes on with what was begun in another account; it is a draft of this one from now on.
    void takeOver(const CarriedDraft &carried);
    /// `then` gets what is written now as soon as it is on disk here; for takeOver() in another account.
    void handOver(const std::function<void(const Draft &draft)> &then);
    void setText(const QString &text);
    /// What has not become a post.
    [[nodiscard]] QString text() const;
    /// Something was written that closing keeps.
    [[nodiscard]] bool hasDraft() const;
    void addPictures(const QList<PictureSource> &pictures);

public slots:
    void send();

signals:
    /// The post is on disk; it appears in the lists by itself.
    void posted(const postr::OutboxRow &row);
    /// To be written from another account; handOver() has what is to go along.
    void accountPicked(const postr::AccountSummary &account);

protected:
    QWidget *firstFocus() override;
    void dismissRequested() override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void buildHead();
    void buildBody();
    void buildFoot();
    [[nodiscard]] IconButton *addTool(Icon icon, const QString &text, const QString &name, QBoxLayout *row);
    void connectAll();
    void showTarget();
    void showRoom();
    void showSaved(const QString &words);
    void setBusy(bool busy);
    void setWarningOpen(bool open);
    void onChanged();
    void onAttached(const Result<DraftPicture> &picture, const QString &name);
    void remindOfDescriptions();
    void onWritten(const Result<OutboxRow> &written);
    void pickPictures();
    void showDrafts();
    void showEmoji();
    void whenKept(const std::function<void()> &then);
    void letGo();
    void goOnWith(const Draft &draft);
    void showDraft(const Draft &draft);
    void clear();
    [[nodiscard]] Draft current();

    SessionView &m_session;
    UiContext m_context;
    ComposeTarget m_target;
    PostId m_id;  // made once, kept through failed attempts, so that a repeated one is the same post
    DraftSaver m_saver;
    std::function<void()> m_then;  // what follows when it is on disk
    TextLabel *m_title;
    TextLabel *m_saved;
    ContextPost *m_answered;
    ContextPost *m_quoted;
    AccountPicker *m_account;
    TextField *m_warning;
    ComposeEdit *m_edit;
    PictureStrip *m_pictures;
    Notice *m_error;
    TextLabel *m_reason;
    TextLabel *m_left;
    GraphemeRing *m_ring;
    PillButton *m_send;
    IconButton *m_addPicture;
    IconButton *m_addWarning;
    IconButton *m_addEmoji;
    bool m_busy = false;
    bool m_isReminded = false;  // of missing descriptions, once for each post
    bool m_isFilling = false;   // what changes now was not typed
};

}  // namespace postr
