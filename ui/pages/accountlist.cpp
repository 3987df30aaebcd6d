#include "ui/pages/accountlist.h"

#include <QHBoxLayout>

#include "ui/controls/accountrow.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/requests.h"

using namespace Qt::StringLiterals;

namespace postr {

AccountList::AccountList(const Screen &screen, QWidget *parent)
    : QWidget(parent), m_screen(screen), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::kM);
    m_column->addWidget(
        new Paragraph(screen.look,
                      tr("One account is open at a time. The others keep what they have stored, and send "
                         "and fetch nothing until you open them."),
                      Type::Secondary, Color::Muted, this));
    auto *add = new PillButton(screen.look, PillButton::Kind::Outline, tr("Add an account…"), this);
    add->setObjectName(u"accountsAdd"_s);
    connect(add, &QAbstractButton::clicked, this, [this] { emit m_screen.requests.accountAddRequested(); });
    m_column->addWidget(add, 0, Qt::AlignLeft);
    reload();
}

void AccountList::showEvent(QShowEvent *) { reload(); }

void AccountList::reload()
{
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater();  // one of its buttons may be the caller
    }
    m_lines = new QWidget(this);
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::kS);
    const QList<AccountSummary> accounts = m_screen.context.accounts();
    for (int i = 0; i < accounts.size(); ++i) {
        lines->addWidget(makeLine(accounts.at(i), i + 1));
    }
    m_lines->setVisible(!accounts.isEmpty());
    m_column->insertWidget(1, m_lines);
}

QWidget *AccountList::makeLine(const AccountSummary &account, int number)
{
    auto *line = new QWidget(m_lines);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kS);
    auto *open = new AccountRow(m_screen.look, account, m_screen.context.now(), line);
    open->setObjectName(u"accountsOpen%1"_s.arg(number));
    open->setEnabled(account.state != AccountSummary::State::Open);
    connect(open, &QAbstractButton::clicked, this,
            [this, account] { emit m_screen.requests.accountRequested(account); });
    row->addWidget(open, 1);
    auto *remove = new IconButton(m_screen.look, Icon::Close, tr("Remove @%1 from this computer…").arg(account.handle),
                                  metric::kControlSmall, line);
    remove->setObjectName(u"accountsRemove%1"_s.arg(number));
    connect(remove, &QAbstractButton::clicked, this,
            [this, account] { emit m_screen.requests.accountRemoveRequested(account); });
    row->addWidget(remove);
    return line;
}

}  // namespace postr
