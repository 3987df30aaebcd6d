#pragma once

#include "ui/feed/feedpane.h"
#include "ui/pages/page.h"

namespace postr {

/// A page that is one stored list under a title: bookmarks. GUI thread; borrows the screen.
class OneListPage final : public Page {
    Q_OBJECT

public:
    OneListPage(const Screen &screen, const Place &place, const QString &title, const FeedList &list,
                FeedPane::Empty empty, QWidget *parent = nullptr);

    [[nodiscard]] FeedPane *pane() const override { return m_pane; }

private:
    FeedPane *m_pane;
};

}  // namespace postr
