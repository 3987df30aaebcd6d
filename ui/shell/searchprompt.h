#pragma once

#include <QAbstractButton>

#include "ui/theme/look.h"

namespace postr {

/// A button that looks like a search field and opens the search. GUI thread; borrows look.
class SearchPrompt final : public QAbstractButton {
    Q_OBJECT

public:
    explicit SearchPrompt(Look &look, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Of the key's box, as its word needs it.
    [[nodiscard]] int keyHeight() const;

    Look &m_look;
};

}  // namespace postr
