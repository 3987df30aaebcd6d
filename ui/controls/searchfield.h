#pragma once

#include <QWidget>

#include "ui/theme/look.h"

class QLineEdit;

namespace postr {

/// A round field with a magnifier. GUI thread; borrows look.
class SearchField final : public QWidget {
    Q_OBJECT

public:
    SearchField(Look &look, const QString &placeholder, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

signals:
    /// From the field into what it found.
    void downPressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Look &m_look;
    QLineEdit *m_edit;
};

}  // namespace postr
