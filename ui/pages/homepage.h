#pragma once

#include "core/model/feed.h"
#include "ui/pages/page.h"
#include "ui/screen.h"

class QStackedWidget;

namespace postr {

class ComposerPrompt;
class PillButton;

/// Home: Following and Everyone, with the prompt that opens the composer. GUI thread; borrows the screen.
class HomePage final : public Page {
    Q_OBJECT

public:
    explicit HomePage(const Screen &screen, QWidget *parent = nullptr);

    void setMe(const PersonSummary &me);
    [[nodiscard]] FeedPane *pane() const override;
    [[nodiscard]] FeedList currentList() const;
    void showList(const FeedList &list);

private:
    FeedPane *addPane(const FeedList &list);

    Screen m_screen;
    ComposerPrompt *m_prompt;
    PillButton *m_following;
    PillButton *m_everyone;
    QStackedWidget *m_panes;
    FeedPane *m_home;
    FeedPane *m_all = nullptr;  // made when it is first shown
};

}  // namespace postr
