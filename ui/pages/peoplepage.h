#pragma once

#include "ui/pages/page.h"
#include "ui/screen.h"

class QStackedWidget;

namespace postr {

class PageHeader;

/// Who follows somebody, and whom they follow. GUI thread; borrows the screen.
class PeoplePage final : public Page {
    Q_OBJECT

public:
    PeoplePage(const Screen &screen, const Place &place, QWidget *parent = nullptr);

    [[nodiscard]] FeedPane *pane() const override;

private:
    void showTab(int tab);
    void loadName();

    Screen m_screen;
    PageHeader *m_header;
    QStackedWidget *m_panes;
    std::array<FeedPane *, 2> m_made{};  // when they are first shown
};

}  // namespace postr
