#pragma once

#include "ui/pages/page.h"
#include "ui/screen.h"

class QStackedWidget;

namespace postr {

class Paragraph;
class TrendSource;

/// What people write about, and whom one may want to follow. GUI thread; borrows the screen.
class ExplorePage final : public Page {
    Q_OBJECT

public:
    explicit ExplorePage(const Screen &screen, QWidget *parent = nullptr);

private:
    void show();

    TrendSource *m_source;
    QStackedWidget *m_stack;
    Paragraph *m_origin = nullptr;  ///< says who counted
};

}  // namespace postr
