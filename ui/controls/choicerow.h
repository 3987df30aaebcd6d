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

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
    QString m_sentence;
};

}  // namespace postr
