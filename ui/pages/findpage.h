#pragma once

#include "ui/pages/page.h"
#include "ui/screen.h"

namespace postr {

class SearchField;
class SearchModel;

/// Looks through everything that is stored while one types, and asks the server behind it. GUI thread; borrows the
/// screen.
class FindPage final : public Page {
    Q_OBJECT

public:
    FindPage(const Screen &screen, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] FeedPane *pane() const override { return m_pane; }
    [[nodiscard]] QWidget *firstFocus() const override;
    void showNewest() override;

private:
    void search(const QString &text);

    SearchField *m_field;
    SearchModel *m_model;
    FeedPane *m_pane;
};

}  // namespace postr
