#pragma once

#include "core/view/sessionview.h"
#include "ui/composer/composetarget.h"
#include "ui/controls/sheet.h"
#include "ui/uicontext.h"

namespace postr {

class AvatarLabel;
class ComposeEdit;
class ContextPost;
class GraphemeRing;
class Notice;
class PillButton;
class TextLabel;

/// Writes a new post, also as an answer or a quote. The text stays until it is on disk as an intent; an error keeps it and says why. Closing
/// keeps it too: whoever opened the composer takes text() when closed() is emitted. Owned by its host.
class Composer final : public Sheet {
    Q_OBJECT

public:
    Composer(Look &look, SessionView &session, const UiContext &context, QWidget *host);

    void setPerson(const PersonSummary &person);
    void setTarget(const ComposeTarget &target);
    void setReplyTo(const FeedEntry &post) { setTarget({post, m_target.quote}); }
    void setQuote(const FeedEntry &post) { setTarget({m_target.replyTo, post}); }
    [[nodiscard]] const ComposeTarget &target() const { return m_target; }
    void setText(const QString &text);
    /// What has not become a post.
    [[nodiscard]] QString text() const;

public slots:
    void send();

signals:
    /// The post is on disk; it appears in the lists by itself.
    void posted(const postr::PostId &id);

protected:
    QWidget *firstFocus() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void showTarget();
    void showRoom();
    void setBusy(bool busy);
    void onWritten(const Result<OutboxRow> &written);

    SessionView &m_session;
    UiContext m_context;
    PostId m_id;  // made once, kept through failed attempts, so that a repeated one is the same post
    ComposeTarget m_target;
    TextLabel *m_title;
    ContextPost *m_answered;
    ContextPost *m_quoted;
    AvatarLabel *m_avatar;
    ComposeEdit *m_edit;
    Notice *m_error;
    TextLabel *m_reason;
    TextLabel *m_left;
    GraphemeRing *m_ring;
    PillButton *m_send;
    bool m_busy = false;
};

}  // namespace postr
