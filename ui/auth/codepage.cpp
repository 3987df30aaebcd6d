#include "ui/auth/codepage.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/auth/signuppage.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/notice.h"
#include "ui/controls/textfield.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

constexpr int kLongestCode = 40;  // with what people paste around it

}  // namespace

CodePage::CodePage(Look &look, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"codePage"_s);
    setFixedWidth(metric::kForm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 24, 0, 24);
    column->setSpacing(14);
    m_title = new Paragraph(look, {}, Type::PageTitle, Color::Text, this);
    column->addWidget(m_title);
    m_text = new Paragraph(look, {}, Type::Body, Color::Muted, this);
    m_text->setObjectName(u"codeText"_s);
    column->addWidget(m_text);
    m_notice = new Notice(look, this);
    m_notice->setObjectName(u"codeError"_s);
    column->addWidget(m_notice);
    m_code = new TextField(look, tr("Code"), u"codeField"_s, this);
    m_code->edit()->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhNoPredictiveText);
    m_code->edit()->setMaxLength(kLongestCode);
    m_code->edit()->setPlaceholderText(u"123456"_s);
    column->addWidget(m_code);
    m_password = new TextField(look, tr("New password"), u"codePassword"_s, this);
    m_password->makePassword();
    column->addWidget(m_password);
    m_submit = new PillButton(look, PillButton::Kind::Primary, {}, this);
    m_submit->setObjectName(u"codeSubmit"_s);
    column->addWidget(m_submit);
    m_waiting = new Paragraph(look, {}, Type::Meta, Color::Muted, this);
    m_waiting->setObjectName(u"codeWaiting"_s);
    column->addWidget(m_waiting);
    auto *foot = new QHBoxLayout;
    m_back = new LinkButton(look, tr("Back"), Type::MetaStrong, Color::Accent, this);
    m_back->setObjectName(u"codeBack"_s);
    foot->addWidget(m_back);
    foot->addStretch(1);
    m_again = new LinkButton(look, tr("Send another code"), Type::MetaStrong, Color::Accent, this);
    m_again->setObjectName(u"codeAgain"_s);
    foot->addWidget(m_again);
    column->addLayout(foot);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &CodePage::countDown);
    connect(m_submit, &QAbstractButton::clicked, this, &CodePage::submit);
    connect(m_back, &QAbstractButton::clicked, this, &CodePage::backRequested);
    connect(m_again, &QAbstractButton::clicked, this, [this] { emit againRequested(m_step.purpose); });
    for (TextField *field : {m_code, m_password}) {
        connect(field->edit(), &QLineEdit::returnPressed, this, &CodePage::submit);
    }
    connect(m_code->edit(), &QLineEdit::textEdited, this, [this] { m_code->setError({}); });
    connect(m_password->edit(), &QLineEdit::textEdited, this,
            [this] { m_password->setError({}), m_password->setHint(tr("At least 8 characters.")); });
}

QString CodePage::title() const
{
    switch (m_step.purpose) {
    case CodeFor::SignUp:
        return tr("Confirm your email");
    case CodeFor::SignIn:
        return tr("Check your email");
    case CodeFor::Password:
        return tr("Set a new password");
    case CodeFor::SecondStep:
        return tr("One more step");
    }
    Q_UNREACHABLE();
}

QString CodePage::explanation() const
{
    switch (m_step.purpose) {
    case CodeFor::SignUp:
        return tr("A code was mailed to %1 when the account was made. Type it here to confirm that the address is "
                  "yours.")
            .arg(m_step.email);
    case CodeFor::SignIn:
        return tr("If %1 has an account here, a code is on its way. Type it here to sign in.").arg(m_step.email);
    case CodeFor::Password:
        return tr("If %1 has an account here, a code is on its way. Type it here with the password you want from now "
                  "on.")
            .arg(m_step.email);
    case CodeFor::SecondStep:
        return tr("Open your authenticator app and type the code it shows for this account.");
    }
    Q_UNREACHABLE();
}

QString CodePage::action(bool busy) const
{
    switch (m_step.purpose) {
    case CodeFor::SignUp:
        return busy ? tr("Confirming…") : tr("Confirm");
    case CodeFor::Password:
        return busy ? tr("Setting the password…") : tr("Set password and sign in");
    case CodeFor::SignIn:
    case CodeFor::SecondStep:
        return busy ? tr("Signing in…") : tr("Sign in");
    }
    Q_UNREACHABLE();
}

void CodePage::begin(const CodeStep &step)
{
    m_step = step;
    setAccessibleName(title());
    m_title->setText(title());
    m_text->setText(explanation());
    m_notice->say(Notice::Kind::Info, {});
    m_code->edit()->clear();
    m_code->setError({});
    m_password->edit()->clear();
    m_password->setError({});
    m_password->setHint(tr("At least 8 characters."));
    m_password->setVisible(step.purpose == CodeFor::Password);
    const bool isMailed = step.purpose != CodeFor::SecondStep;
    m_again->setVisible(isMailed);
    m_waiting->setVisible(isMailed);
    setBusy(false);
    setWait(step.wait);
}

void CodePage::setWait(int seconds)
{
    m_step.wait = seconds;
    seconds > 0 ? m_second.start() : m_second.stop();
    showWait();
}

void CodePage::countDown()
{
    m_step.wait = std::max(0, m_step.wait - 1);
    if (m_step.wait == 0) {
        m_second.stop();
    }
    showWait();
}

void CodePage::showWait()
{
    m_waiting->setText(m_step.wait > 0
                           ? tr("The server mails one code a minute. You can ask for another one in %n second(s).",
                                nullptr, m_step.wait)
                           : tr("Nothing came? Look into the spam folder, or have another code sent."));
    m_again->setEnabled(m_step.wait == 0 && !m_isBusy);
}

bool CodePage::check()
{
    m_code->setError(m_code->text().trimmed().isEmpty() ? tr("Type the code first.") : QString());
    const QString password =
        m_step.purpose == CodeFor::Password ? SignUpPage::wrongPassword(m_password->text()) : QString();
    m_password->setError(password);
    if (password.isEmpty()) {
        m_password->setHint(tr("At least 8 characters."));
    }
    if (!m_code->hint().isEmpty()) {
        m_code->setFocus();
        return false;
    }
    if (!password.isEmpty()) {
        m_password->setFocus();
        return false;
    }
    return true;
}

void CodePage::submit()
{
    if (m_submit->isEnabled() && !m_isBusy && check()) {
        emit submitted(m_step.purpose, m_code->text().trimmed(), m_password->text());
    }
}

void CodePage::setBusy(bool busy)
{
    m_isBusy = busy;
    m_code->edit()->setReadOnly(busy);
    m_password->edit()->setReadOnly(busy);
    m_submit->setBusy(busy);
    m_submit->setText(action(busy));
    m_back->setEnabled(!busy);
    showWait();
}

void CodePage::takeFocus() { m_code->setFocus(); }

}  // namespace postr
