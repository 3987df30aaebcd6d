#pragma once

#include <QWidget>

#include "core/view/sessionview.h"
#include "ui/uicontext.h"

class QStackedWidget;

namespace postr {

class AvatarLabel;
class ComposerPrompt;
class FeedPane;
class PillButton;
struct Look;

/// Home: Following and Everyone, with the prompt that opens the composer. Emits what the person wants to do
/// elsewhere; navigates nowhere. GUI thread; borrows look and session.
class HomePage final : public QWidget {
    Q_OBJECT

public:
    HomePage(Look &look, SessionView &session, const UiContext &context, QWidget *parent = nullptr);

    void setMe(const PersonSummary &me);
    [[nodiscard]] FeedPane *currentPane() const;
    [[nodiscard]] FeedList currentList() const;
    void showList(FeedList list);

signals:
    void composeRequested();
    void actionFailed(const QString &sentence);
    void deleteRequested(const postr::PostId &id);
    void discardRequested(const postr::Mid &mid);
    void linkActivated(const QUrl &url);

private:
    FeedPane *addPane(FeedList list);

    Look &m_look;
    SessionView &m_session;
    UiContext m_context;
    ComposerPrompt *m_prompt;
    PillButton *m_following;
    PillButton *m_everyone;
    QStackedWidget *m_panes;
    FeedPane *m_home;
    FeedPane *m_all = nullptr;  // made when it is first shown
};

}  // namespace postr
