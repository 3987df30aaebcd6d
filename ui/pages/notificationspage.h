#pragma once

#include <QTimer>

#include "ui/pages/page.h"
#include "ui/screen.h"

class QStackedWidget;

namespace postr {

class NotificationModel;
class PillButton;

/// What others did about the user: all of it, or only what they wrote. What was on screen counts as read; its ground
/// stays accented until one leaves the page. GUI thread; borrows the screen.
class NotificationsPage final : public Page {
    Q_OBJECT

public:
    explicit NotificationsPage(const Screen &screen, QWidget *parent = nullptr);

    [[nodiscard]] FeedPane *pane() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    FeedPane *addPane(bool mentionsOnly);
    [[nodiscard]] NotificationModel &model() const;
    void showTab(bool mentionsOnly);
    void markRead();

    Screen m_screen;
    PillButton *m_allTab;
    PillButton *m_mentionsTab;
    QStackedWidget *m_panes;
    FeedPane *m_all;
    FeedPane *m_mentions = nullptr;  // made when it is first shown
    QTimer m_read;
    qint64 m_marked = 0;  // what was said to be read
};

}  // namespace postr
