#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/auth/codestep.h"
#include "ui/theme/look.h"

namespace postr {

class LinkButton;
class Notice;
class Paragraph;
class PillButton;
class TextField;

/// Asks for a code, and for a new password when that is what it is good for. GUI thread; borrows look.
class CodePage final : public QWidget {
    Q_OBJECT

public:
    explicit CodePage(Look &look, QWidget *parent = nullptr);

    /// Empties the page and makes it one for `step`.
    void begin(const CodeStep &step);
    [[nodiscard]] CodeFor purpose() const { return m_step.purpose; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    void setBusy(bool busy);
    /// A mail went out, or will not before so many seconds are over.
    void setWait(int seconds);
    void takeFocus();

public slots:
    /// One second less to wait.
    void countDown();

signals:
    void submitted(postr::CodeFor purpose, const QString &code, const QString &password);
    void againRequested(postr::CodeFor purpose);
    void backRequested();

private:
    void submit();
    [[nodiscard]] bool check();
    void showWait();
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] QString action(bool busy) const;

    CodeStep m_step;
    Paragraph *m_title;
    Paragraph *m_text;
    Notice *m_notice;
    TextField *m_code;
    TextField *m_password;
    PillButton *m_submit;
    Paragraph *m_waiting;
    LinkButton *m_again;
    LinkButton *m_back;
    QTimer m_second;
    bool m_isBusy = false;
};

}  // namespace postr
