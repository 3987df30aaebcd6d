#pragma once

#include <QWidget>

#include "ui/theme/look.h"

class QHBoxLayout;
class QLineEdit;

namespace postr {

class IconButton;
class IconLabel;
class Paragraph;

/// A labelled line edit with a mark at its end and one sentence below.
class TextField final : public QWidget {
    Q_OBJECT

public:
    /// `name` becomes the line edit's objectName, by which tests find it.
    TextField(Look &look, const QString &label, const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QString text() const;
    /// Hides the characters and adds the button that shows them.
    void makePassword();
    /// A mark at the end of the field; Icon::None for none.
    void setMark(Icon icon, Color role);
    /// One sentence below the field; empty hides it.
    void setHint(const QString &sentence, Color role = Color::Muted);
    /// Draws the field as wrong and says why; empty text makes it right again.
    void setError(const QString &sentence);
    [[nodiscard]] QString hint() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QRect box() const;
    void togglePassword();

    Look &m_look;
    QHBoxLayout *m_row;
    QLineEdit *m_edit;
    IconLabel *m_mark;
    IconButton *m_eye = nullptr;
    Paragraph *m_hint;
    bool m_wrong = false;
};

}  // namespace postr
