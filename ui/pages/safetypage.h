#pragma once

#include "ui/feed/restrictedmodel.h"
#include "ui/pages/page.h"
#include "ui/screen.h"

class QStackedWidget;

namespace postr {

class PillButton;

/// Whom the user does not want to hear, and the way back. GUI thread; borrows the screen.
class SafetyPage final : public Page {
    Q_OBJECT

public:
    explicit SafetyPage(const Screen &screen, QWidget *parent = nullptr);

    [[nodiscard]] FeedPane *pane() const override;

private:
    FeedPane *addPane(RestrictedModel::Kind kind);

    Screen m_screen;
    QStackedWidget *m_panes;
    FeedPane *m_blocked;
    FeedPane *m_muted;
};

}  // namespace postr
