#pragma once

#include <QAbstractButton>

#include "ui/theme/look.h"

namespace postr {

/// A button that looks like a search field and opens the search. GUI thread; borrows look.
class SearchPrompt final : public QAbstractButton {
    Q_OBJECT

public:
    explicit SearchPrompt(Look &look, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {200, 40}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
};

}  // namespace postr
