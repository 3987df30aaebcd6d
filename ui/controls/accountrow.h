#pragma once

#include <QAbstractButton>

#include "core/model/accountsummary.h"
#include "ui/theme/look.h"

namespace postr {

/// One of the accounts on this computer: who, where, and what was waiting there when it was open last. GUI thread; borrows look.
class AccountRow final : public QAbstractButton {
    Q_OBJECT

public:
    /// `now`: wall ms.
    AccountRow(Look &look, const AccountSummary &account, qint64 now, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

    /// "3 new · 10:42", the time being that of the last count
    [[nodiscard]] static QString standing(const AccountSummary &account, qint64 now);
    /// "@maya on postr.example"
    [[nodiscard]] static QString place(const AccountSummary &account);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
    PersonSummary m_person;
    QString m_place;
    QString m_standing;
    bool m_hasNews;
};

}  // namespace postr
