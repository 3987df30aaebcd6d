#pragma once

#include <QWidget>

#include "ui/theme/look.h"

class QBoxLayout;

namespace postr {

/// A key as it is printed on a keyboard. GUI thread; borrows look.
class KeyCap final : public QWidget {
public:
    KeyCap(Look &look, const QString &text, QWidget *parent);

    /// The caps of one sequence; `row` gets them.
    static void addAll(Look &look, const QString &printed, QBoxLayout *row, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
    QString m_text;
};

}  // namespace postr
