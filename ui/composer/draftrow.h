#pragma once

#include <QAbstractButton>

#include "core/model/draft.h"
#include "ui/theme/look.h"

namespace postr {

class IconButton;
class LinkButton;

/// One draft in a list: its words, what it is about and how old it is; opens it, or deletes it with a way back. GUI thread; borrows look.
class DraftRow final : public QAbstractButton {
    Q_OBJECT

public:
    /// `now`: milliseconds since 1970, UTC.
    DraftRow(Look &look, const Draft &draft, qint64 now, QWidget *parent);

    [[nodiscard]] const Draft &draft() const { return m_draft; }
    [[nodiscard]] bool isMarked() const { return m_isMarked; }
    /// To be deleted when the list closes.
    void setMarked(bool marked);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] TextBlock shape(int width) const;
    [[nodiscard]] QString words() const;

    Look &m_look;
    Draft m_draft;
    QString m_meta;
    bool m_isMarked = false;
    IconButton *m_delete;
    LinkButton *m_undo;
};

}  // namespace postr
