#include "ui/pages/networksection.h"

#include <QLineEdit>

#include "ui/accountdesk.h"
#include "ui/controls/button.h"
#include "ui/controls/choicerow.h"
#include "ui/controls/textfield.h"
#include "ui/pages/sectioncolumn.h"
#include "ui/requests.h"

using namespace Qt::StringLiterals;

namespace postr {

NetworkSection::NetworkSection(const Screen &screen, QWidget *parent) : QWidget(parent), m_screen(screen)
{
    QVBoxLayout *column = columnOf(this);
    auto *group = new QWidget(this);  // choices are exclusive among siblings
    columnOf(group);
    m_system = addChoice(tr("Like the system"), tr("The desktop's proxy, or that of the environment"), u"proxySystem"_s,
                         group);
    m_none = addChoice(tr("No proxy"), tr("Straight to the server"), u"proxyNone"_s, group);
    m_manual = addChoice(tr("This proxy"), tr("For everything that Postr asks of the server"), u"proxyManual"_s, group);
    column->addWidget(group);
    m_address = new TextField(screen.look, tr("Address of the proxy"), u"proxyAddress"_s, this);
    m_address->edit()->setPlaceholderText(u"proxy.example:8080"_s);
    m_address->edit()->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    column->addWidget(m_address);
    m_use = new PillButton(screen.look, PillButton::Kind::Outline, tr("Use it"), this);
    m_use->setObjectName(u"proxyUse"_s);
    column->addWidget(m_use, 0, Qt::AlignLeft);
    if (!screen.context.account || !screen.context.account->proxy) {
        hide();
        return;
    }
    const QString now = screen.context.account->proxy();
    const bool isManual = now != u"system" && now != u"none";
    (isManual ? m_manual : now == u"none" ? m_none : m_system)->setChecked(true);
    m_address->edit()->setText(isManual ? now : QString());
    showManual(isManual);
    connect(m_system, &QAbstractButton::clicked, this, [this] { choose(u"system"_s); });
    connect(m_none, &QAbstractButton::clicked, this, [this] { choose(u"none"_s); });
    connect(m_manual, &QAbstractButton::clicked, this, [this] {
        showManual(true);
        m_address->setFocus();
    });
    const auto use = [this] {
        m_address->text().trimmed().isEmpty() ? m_address->setError(tr("Type the address of the proxy."))
                                              : choose(m_address->text().trimmed());
    };
    connect(m_use, &QAbstractButton::clicked, this, use);
    connect(m_address->edit(), &QLineEdit::returnPressed, this, use);
    connect(m_address->edit(), &QLineEdit::textEdited, this, [this] { m_address->setError({}); });
}

ChoiceRow *NetworkSection::addChoice(const QString &title, const QString &sentence, const QString &name, QWidget *group)
{
    auto *row = new ChoiceRow(m_screen.look, title, sentence, group);
    row->setObjectName(name);
    group->layout()->addWidget(row);
    return row;
}

void NetworkSection::choose(const QString &proxy)
{
    const QString refused = m_screen.context.account->setProxy(proxy);
    const bool isManual = proxy != u"system" && proxy != u"none";
    m_address->setError(isManual ? refused : QString());
    showManual(isManual);
    if (refused.isEmpty()) {
        emit m_screen.requests.said(tr("New connections go this way."));
    }
}

void NetworkSection::showManual(bool isManual)
{
    m_address->setVisible(isManual);
    m_use->setVisible(isManual);
}

}  // namespace postr
