#pragma once

#include <QPointer>
#include <QWidget>
#include <functional>
#include <memory>

#include "ui/feed/postmodel.h"
#include "ui/screen.h"
#include "ui/theme/icons.h"

class QStackedLayout;
class QVBoxLayout;

namespace postr {

class FeedView;
class PillButton;
class SoftShadow;
class StatePanel;

/// One list with everything around it: the rows, the pill of new posts, and the designed states of having none.
/// GUI thread; borrows the screen.
class FeedPane final : public QWidget {
    Q_OBJECT

public:
    /// What is said when there is nothing to show and nothing more to wait for.
    struct Empty {
        Icon icon = Icon::None;
        QString title;
        QString sentence;
        QString action{};  ///< empty: no button
        std::function<void()> act{};
    };
    FeedPane(const Screen &screen, std::unique_ptr<PostModel> model, Empty empty, QWidget *parent = nullptr);
    ~FeedPane() override;

    [[nodiscard]] FeedView *view() const { return m_view; }
    [[nodiscard]] PostModel &model() { return *m_model; }
    [[nodiscard]] StatePanel *statePanel() const { return m_state; }
    [[nodiscard]] bool showsRows() const;
    void setEmpty(Empty empty);
    /// Stands above the rows and scrolls with them, or above what is said instead. Null takes it away.
    void setHeader(QWidget *header);
    void moveCurrent(int by);
    void toggleLike();
    /// SetRepost or SetBookmark of the current post.
    void toggleMark(IntentKind kind);
    void showNewest();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// The server, for what the list is about, unless that was just done.
    void ask();
    void showState();
    void tell(const Empty &what);
    void tellEmpty();
    void showHidden(int count);
    void placePill();
    void tellOnScreen();
    void onFetched(const PageWish &wish, const PageReport &report);

    Screen m_screen;
    std::unique_ptr<PostModel> m_model;
    Empty m_empty;
    FeedView *m_view;
    QWidget *m_statePage;
    QVBoxLayout *m_stateColumn;
    StatePanel *m_state;
    QStackedLayout *m_stack;
    PillButton *m_pill;
    SoftShadow *m_shadow;
    QPointer<QWidget> m_header;
    std::function<void()> m_act;
    std::optional<PageWish> m_asked, m_answered;  // what the server was asked for, and has told
    qint64 m_askedAt = 0;
    QString m_problem;  // why it has not
};

}  // namespace postr
