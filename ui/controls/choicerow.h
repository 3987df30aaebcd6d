#pragma once

#include <QAbstractButton>

#include "ui/theme/look.h"

namespace postr {

/// One of several answers: a title, a sentence, a round mark. Exclusive among its siblings. GUI thread; borrows look.
class ChoiceRow final : public QAbstractButton {
    Q_OBJECT

public:
    ChoiceRow(Look &look, const QString &title, const QString &sentence, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] TextBlock words(int width) const;

    Look &m_look;
    QString m_sentence;
};

}  // namespace postr
