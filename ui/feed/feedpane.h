#pragma once

#include <QWidget>

#include "ui/feed/feedmodel.h"
#include "ui/uicontext.h"

class QStackedLayout;

namespace postr {

class FeedView;
class PillButton;
class SoftShadow;
class StatePanel;
struct Look;

/// One list with everything around it: the rows, the pill of new posts, and the designed states of having none.
/// Writes what a row's buttons mean. GUI thread; borrows look and session.
class FeedPane final : public QWidget {
    Q_OBJECT

public:
    FeedPane(Look &look, SessionView &session, const UiContext &context, FeedList list, QWidget *parent = nullptr);

    [[nodiscard]] FeedView *view() const { return m_view; }
    [[nodiscard]] FeedModel &model() { return m_model; }
    [[nodiscard]] StatePanel *statePanel() const { return m_state; }
    [[nodiscard]] bool showsRows() const;
    void moveCurrent(int by);
    void toggleLike();
    /// SetRepost or SetBookmark of the current post.
    void toggleMark(IntentKind kind);
    void showNewest();

signals:
    /// One sentence about an action that could not be done.
    void actionFailed(const QString &sentence);
    void deleteRequested(const postr::PostId &id);
    void discardRequested(const postr::Mid &mid);
    void linkActivated(const QUrl &url);
    void everyoneRequested();
    void composeRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Act { None, Retry, Refresh, Everyone, Compose };
    void showState();
    void tellEmpty();
    void showHidden(int count);
    void placePill();
    void doStateAct();
    void write(const Intent &intent);
    void retry(const Mid &mid);

    SessionView &m_session;
    FeedModel m_model;
    FeedView *m_view;
    StatePanel *m_state;
    QStackedLayout *m_stack;
    PillButton *m_pill;
    SoftShadow *m_shadow;
    Act m_act = Act::None;
};

}  // namespace postr
