#include "ui/auth/addresspage.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/notice.h"
#include "ui/controls/textfield.h"

using namespace Qt::StringLiterals;

namespace postr {

AddressPage::AddressPage(Look &look, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"addressPage"_s);
    setFixedWidth(metric::kForm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 24, 0, 24);
    column->setSpacing(14);
    m_title = new Paragraph(look, {}, Type::PageTitle, Color::Text, this);
    column->addWidget(m_title);
    m_text = new Paragraph(look, {}, Type::Body, Color::Muted, this);
    column->addWidget(m_text);
    m_notice = new Notice(look, this);
    m_notice->setObjectName(u"addressError"_s);
    column->addWidget(m_notice);
    m_email = new TextField(look, tr("Email"), u"addressEmail"_s, this);
    m_email->edit()->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    column->addWidget(m_email);
    m_submit = new PillButton(look, PillButton::Kind::Primary, {}, this);
    m_submit->setObjectName(u"addressSubmit"_s);
    column->addWidget(m_submit);
    m_back = new LinkButton(look, tr("Back"), Type::MetaStrong, Color::Accent, this);
    m_back->setObjectName(u"addressBack"_s);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    connect(m_submit, &QAbstractButton::clicked, this, &AddressPage::submit);
    connect(m_back, &QAbstractButton::clicked, this, &AddressPage::backRequested);
    connect(m_email->edit(), &QLineEdit::returnPressed, this, &AddressPage::submit);
    connect(m_email->edit(), &QLineEdit::textEdited, this, [this] { m_email->setError({}); });
}

void AddressPage::begin(CodeFor purpose, const QString &email)
{
    m_purpose = purpose;
    const bool isPassword = purpose == CodeFor::Password;
    const QString title = isPassword ? tr("Forgot your password?") : tr("Sign in with a code");
    setAccessibleName(title);
    m_title->setText(title);
    m_text->setText(isPassword
                        ? tr("Have a code mailed to the address of your account. With it you set a new password.")
                        : tr("Have a code mailed to the address of your account. It stands for your password."));
    m_notice->say(Notice::Kind::Info, {});
    m_email->edit()->setText(email);
    m_email->setError({});
    setBusy(false);
}

QString AddressPage::email() const { return m_email->text().trimmed(); }

void AddressPage::submit()
{
    if (!m_submit->isEnabled()) {
        return;
    }
    if (!m_email->text().contains(u'@')) {
        m_email->setError(tr("Type the email address of your account."));
        m_email->setFocus();
        return;
    }
    emit submitted(m_purpose, email());
}

void AddressPage::setBusy(bool busy)
{
    m_email->edit()->setReadOnly(busy);
    m_submit->setBusy(busy);
    m_submit->setText(busy ? tr("Sending…") : tr("Mail me a code"));
    m_back->setEnabled(!busy);
}

void AddressPage::takeFocus() { m_email->setFocus(); }

}  // namespace postr
