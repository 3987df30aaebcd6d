#pragma once

#include "ui/pages/page.h"
#include "ui/screen.h"

class QStackedWidget;

namespace postr {

class DraftList;

/// What was begun and not sent. GUI thread; borrows the screen.
class DraftsPage final : public Page {
    Q_OBJECT

public:
    explicit DraftsPage(const Screen &screen, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void reload();

    QStackedWidget *m_stack;
    DraftList *m_list;
};

}  // namespace postr
