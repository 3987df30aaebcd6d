#pragma once

#include <QWidget>

#include "core/view/sessionview.h"
#include "ui/composer/composetarget.h"
#include "ui/composer/draftsaver.h"
#include "ui/theme/look.h"
#include "ui/uicontext.h"

namespace postr {

class AvatarLabel;
class ComposeEdit;
class GraphemeRing;
class IconButton;
class Notice;
class PillButton;

/// Answers a post at the foot of its conversation. The same draft as the dialog's: what is written here goes on there, where there is
/// room for pictures and a warning. GUI thread; borrows look and session.
class InlineReply final : public QWidget {
    Q_OBJECT

public:
    InlineReply(Look &look, SessionView &session, const UiContext &context, QWidget *parent = nullptr);
    ~InlineReply() override;

    void setPerson(const PersonSummary &person);
    void setTarget(const FeedEntry &post);
    /// What is written is on disk as soon as the session gets to it.
    void flush() { m_saver.flush(); }
    /// The dialog goes on with it, because two fields must not write one draft; `then`, when it is on disk. What the disk refuses stays.
    void handOver(const std::function<void()> &then = {});

public slots:
    void send();

signals:
    void posted(const postr::OutboxRow &row);
    /// More room is wanted, perhaps for pictures that were pasted here.
    void dialogRequested(const postr::FeedEntry &post, const QList<postr::PictureSource> &pictures);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void askForDialog(const QList<PictureSource> &pictures = {});
    void letGo();
    void resume();
    void show(const std::optional<Draft> &draft);
    void onChanged();
    void showRoom();
    [[nodiscard]] Draft current();

    Look &m_look;
    SessionView &m_session;
    UiContext m_context;
    FeedEntry m_post;
    PostId m_id;  // of the draft and the post it becomes
    DraftSaver m_saver;
    AvatarLabel *m_avatar;
    ComposeEdit *m_edit;
    QWidget *m_foot;
    GraphemeRing *m_ring;
    PillButton *m_send;
    Notice *m_error;
    std::function<void()> m_then;
    bool m_isBusy = false, m_isFilling = false, m_isHandingOver = false;
};

}  // namespace postr
