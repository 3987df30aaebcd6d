#include "ui/shell/signoutsheet.h"

#include <QHBoxLayout>

#include "ui/controls/button.h"
#include "ui/controls/choicerow.h"
#include "ui/controls/label.h"

namespace postr {

SignOutSheet::SignOutSheet(Look &look, const QString &handle, int unsent, int drafts, QWidget *host)
    : Sheet(look, tr("Sign out"), metric::kConfirm, host)
{
    setObjectName(QStringLiteral("signOutSheet"));
    column()->addWidget(new TextLabel(look, tr("Sign out of @%1?").arg(handle), Type::Title, Color::Text, panel()));
    column()->addSpacing(space::kS);
    const QString sentence = unsent > 0 ? tr("%n thing(s) you did have not reached the server yet.", nullptr, unsent)
                                        : tr("Everything you wrote is at the server.");
    column()->addWidget(new Paragraph(look, sentence, Type::Body, Color::Muted, panel()));
    column()->addSpacing(space::kL);
    if (unsent > 0) {
        m_send = addChoice(tr("Send now"), tr("Waits up to 5 seconds; what is left is kept."),
                           QStringLiteral("signOutSend"));
        m_keep = addChoice(tr("Keep on this computer"), tr("Goes out when you sign in again."),
                           QStringLiteral("signOutKeep"));
        m_discard = addChoice(tr("Discard"), tr("Unsent posts and changes are gone for good."),
                              QStringLiteral("signOutDiscard"));
        m_send->setChecked(true);
        column()->addSpacing(space::kXs);
    }
    const QString remove = drafts > 0
                               ? tr("Remove this account's data from this computer, with %n draft(s)", nullptr, drafts)
                               : tr("Remove this account's data from this computer");
    m_remove = new CheckLine(look, remove, panel());
    m_remove->setObjectName(QStringLiteral("signOutRemoveData"));
    connect(m_remove, &QAbstractButton::toggled, this, &SignOutSheet::onRemoveToggled);
    column()->addWidget(m_remove);
    column()->addSpacing(space::kL);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kS);
    row->addStretch(1);
    m_cancel = new PillButton(look, PillButton::Kind::Outline, tr("Cancel"), panel());
    m_cancel->setObjectName(QStringLiteral("signOutCancel"));
    row->addWidget(m_cancel);
    auto *accept = new PillButton(look, PillButton::Kind::PrimarySmall, tr("Sign out"), panel());
    accept->setObjectName(QStringLiteral("signOutAccept"));
    row->addWidget(accept);
    column()->addLayout(row);
    connect(static_cast<QAbstractButton *>(m_cancel), &QAbstractButton::clicked, this, &Sheet::dismiss);
    connect(accept, &QAbstractButton::clicked, this, &SignOutSheet::decide);
}

ChoiceRow *SignOutSheet::addChoice(const QString &title, const QString &sentence, const QString &name)
{
    auto *row = new ChoiceRow(look(), title, sentence, panel());
    row->setObjectName(name);
    column()->addWidget(row);
    column()->addSpacing(space::kS);
    return row;
}

// What is removed cannot be kept.
void SignOutSheet::onRemoveToggled(bool remove)
{
    if (!m_keep) {
        return;
    }
    m_keep->setEnabled(!remove);
    if (remove && m_keep->isChecked()) {
        m_send->setChecked(true);
    }
}

UnsentChoice SignOutSheet::choice() const
{
    if (m_send && m_send->isChecked()) {
        return UnsentChoice::Send;
    }
    return m_discard && m_discard->isChecked() ? UnsentChoice::Discard : UnsentChoice::Keep;
}

void SignOutSheet::decide()
{
    const UnsentChoice answer = choice();
    const bool remove = m_remove->isChecked();
    close();
    emit decided(answer, remove);  // last: the answer may destroy the window's tree
}

QWidget *SignOutSheet::firstFocus() { return m_cancel; }

}  // namespace postr
