#pragma once

#include <QAbstractButton>

#include "ui/uicontext.h"

namespace postr {

struct Look;

/// Who writes; where there are several accounts, a click chooses another one. GUI thread; borrows look.
class AccountPicker final : public QAbstractButton {
    Q_OBJECT

public:
    AccountPicker(Look &look, const UiContext &context, QWidget *parent = nullptr);
    void setPerson(const PersonSummary &person);

signals:
    void picked(const postr::AccountSummary &account);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showMenu();

    Look &m_look;
    UiContext m_context;
    PersonSummary m_person;
};

}  // namespace postr
