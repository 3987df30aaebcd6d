#pragma once

#include <QObject>

#include "ui/theme/look.h"

namespace postr {

/// Ctrl+. in any field that takes text opens the emoji picker at the cursor. Child of the window it works in. GUI thread; borrows look.
class EmojiKey final : public QObject {
    Q_OBJECT

public:
    EmojiKey(Look &look, QWidget *window);

    /// The picker for a field, beside `anchor` (in coordinates of `near`). It floats over the sheet that holds the field, or the window:
    /// a sheet keeps the focus inside.
    static void open(Look &look, QWidget *field, const QWidget *near, const QRect &anchor);
    /// Nothing: it takes no text, or none that should be seen.
    [[nodiscard]] static bool takesEmoji(const QWidget *field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Look &m_look;
    QWidget *m_window;
};

}  // namespace postr
