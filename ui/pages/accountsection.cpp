#include "ui/pages/accountsection.h"

#include <QVBoxLayout>

#include "ui/controls/button.h"
#include "ui/controls/label.h"

using namespace Qt::StringLiterals;

namespace postr {

AccountSection::AccountSection(const Screen &screen, QWidget *parent) : QWidget(parent), m_screen(screen)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::kL, 0, 0);
    column->setSpacing(space::kS);
    addLine(tr("Password"), tr("Change…"), u"accountChangePassword"_s, AccountMatter::Password);
    addLine(tr("Email address"), tr("Change…"), u"accountChangeEmail"_s, AccountMatter::Email);
    m_secondStep = addLine(tr("A code from an authenticator app at every sign-in"), tr("Turn on…"),
                           u"accountSecondStep"_s, AccountMatter::SecondStepOn);
    m_secondStep->disconnect(this);
    connect(m_secondStep, &QAbstractButton::clicked, this, [this] {
        emit m_screen.requests.accountSheetRequested(m_isSecondStepOn ? AccountMatter::SecondStepOff
                                                                      : AccountMatter::SecondStepOn);
    });
    addLine(tr("All devices that use this account"), tr("Sign out everywhere…"), u"accountEverywhere"_s,
            AccountMatter::Everywhere);
    addLine(tr("This account and everything in it"), tr("Delete…"), u"accountDelete"_s, AccountMatter::Deletion);
    if (screen.context.account) {
        connect(screen.context.account, &AccountDesk::answered, this, &AccountSection::take);
    } else {
        hide();
    }
}

PillButton *AccountSection::addLine(const QString &words, const QString &action, const QString &name,
                                    AccountMatter matter)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kM);
    row->addWidget(new Paragraph(m_screen.look, words, Type::Secondary, Color::Text, this), 1, Qt::AlignVCenter);
    auto *button = new PillButton(m_screen.look, PillButton::Kind::Outline, action, this);
    button->setObjectName(name);
    button->setAccessibleName(words + u": "_s + action);
    connect(button, &QAbstractButton::clicked, this,
            [this, matter] { emit m_screen.requests.accountSheetRequested(matter); });
    row->addWidget(button);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    return button;
}

void AccountSection::showEvent(QShowEvent *)
{
    if (m_screen.context.account) {
        emit m_screen.context.account->secondStepAsked();
    }
}

void AccountSection::take(const AccountAnswer &answer)
{
    if (answer.kind == AccountAnswer::Kind::SecondStepIs) {
        m_isSecondStepOn = answer.isOn;
        m_secondStep->setText(answer.isOn ? tr("Turn off…") : tr("Turn on…"));
    }
}

}  // namespace postr
