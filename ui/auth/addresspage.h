#pragma once

#include <QWidget>

#include "ui/auth/codestep.h"
#include "ui/theme/look.h"

namespace postr {

class LinkButton;
class Notice;
class Paragraph;
class PillButton;
class TextField;

/// Asks where a code is to be mailed. GUI thread; borrows look.
class AddressPage final : public QWidget {
    Q_OBJECT

public:
    explicit AddressPage(Look &look, QWidget *parent = nullptr);

    /// `purpose`: SignIn or Password.
    void begin(CodeFor purpose, const QString &email);
    [[nodiscard]] Notice *notice() const { return m_notice; }
    [[nodiscard]] QString email() const;
    void setBusy(bool busy);
    void takeFocus();

signals:
    void submitted(postr::CodeFor purpose, const QString &email);
    void backRequested();

private:
    void submit();

    CodeFor m_purpose = CodeFor::SignIn;
    Paragraph *m_title;
    Paragraph *m_text;
    Notice *m_notice;
    TextField *m_email;
    PillButton *m_submit;
    LinkButton *m_back;
};

}  // namespace postr
