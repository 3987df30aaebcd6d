#pragma once

#include "ui/accountdesk.h"
#include "ui/controls/sheet.h"
#include "ui/requests.h"
#include "ui/screen.h"

class QLabel;

namespace postr {

class Notice;
class Paragraph;
class PillButton;
class TextField;

/// Changes one thing about the account, in as many steps as the server asks for. GUI thread; borrows the screen, whose
/// context has an AccountDesk.
class AccountSheet final : public Sheet {
    Q_OBJECT

public:
    /// `handle`: of the account, to be typed before it is deleted.
    AccountSheet(const Screen &screen, AccountMatter matter, const QString &handle, QWidget *host);
    /// Also a step that was taken already: a code that was mailed is mailed anew otherwise.
    [[nodiscard]] bool hasInput() const override;

protected:
    QWidget *firstFocus() override;

private:
    [[nodiscard]] TextField *addField(const QString &label, const QString &name, bool isPassword);
    void addSecret();
    void addButtons();
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString explanation() const;
    [[nodiscard]] QString action() const;
    [[nodiscard]] bool isDangerous() const;

    void accept();
    void acceptPassword();
    void acceptEmail();
    void acceptDeletion();
    [[nodiscard]] bool hasCode();
    void take(const AccountAnswer &answer);
    void askForCodeOf(const QString &address);
    void showSecret(const AccountAnswer &offer);
    void setBusy(bool busy);

    Screen m_screen;
    AccountDesk &m_desk;
    AccountMatter m_matter;
    QString m_handle;
    QString m_newAddress, m_oldAddress;  ///< of an address that is being changed
    QString m_codeAddress;               ///< whose code is asked for; empty: not yet
    QString m_factor;
    Paragraph *m_text = nullptr;
    Notice *m_notice = nullptr;
    QLabel *m_picture = nullptr;
    TextField *m_secret = nullptr;
    TextField *m_first = nullptr;    ///< the new password, the address or the handle
    TextField *m_present = nullptr;  ///< the present password
    TextField *m_code = nullptr;
    PillButton *m_cancel = nullptr;
    PillButton *m_accept = nullptr;
};

}  // namespace postr
