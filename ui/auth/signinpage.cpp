#include "ui/auth/signinpage.h"

#include <QDateTime>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/controls/accountrow.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/notice.h"
#include "ui/controls/textfield.h"

namespace postr {

SignInPage::SignInPage(Look &look, QWidget *parent) : QWidget(parent), m_look(look), m_accounts(new QWidget(this))
{
    setObjectName(QStringLiteral("signInPage"));
    setAccessibleName(tr("Sign in"));
    setFixedWidth(metric::kForm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 24, 0, 24);
    column->setSpacing(14);
    column->addWidget(new TextLabel(look, tr("Welcome back"), Type::PageTitle, Color::Text, this));
    m_notice = new Notice(look, this);
    m_notice->setObjectName(QStringLiteral("signInError"));
    column->addWidget(m_notice);
    m_accounts->setObjectName(QStringLiteral("signInAccounts"));
    m_accounts->hide();
    column->addWidget(m_accounts);
    m_server = new TextField(look, tr("Server"), QStringLiteral("signInServer"), this);
    m_server->edit()->setPlaceholderText(QStringLiteral("postr.example"));
    m_server->edit()->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    column->addWidget(m_server);
    m_email = new TextField(look, tr("Email"), QStringLiteral("signInEmail"), this);
    m_email->edit()->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    column->addWidget(m_email);
    m_password = new TextField(look, tr("Password"), QStringLiteral("signInPassword"), this);
    m_password->makePassword();
    column->addWidget(m_password);
    m_forgot = addLink(tr("Forgot password?"), QStringLiteral("goToForgot"), CodeFor::Password);
    column->addWidget(m_forgot, 0, Qt::AlignRight);
    m_submit = new PillButton(look, PillButton::Kind::Primary, tr("Sign in"), this);
    m_submit->setObjectName(QStringLiteral("signInSubmit"));
    column->addWidget(m_submit);
    m_byCode = addLink(tr("Sign in with a code by email"), QStringLiteral("goToCode"), CodeFor::SignIn);
    column->addWidget(m_byCode, 0, Qt::AlignHCenter);
    m_providers = new QWidget(this);
    auto *ways = new QVBoxLayout(m_providers);
    ways->setContentsMargins(0, 0, 0, 0);
    ways->setSpacing(space::kS);
    m_providers->hide();
    column->addWidget(m_providers);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(4);
    foot->addStretch(1);
    foot->addWidget(new TextLabel(look, tr("New here?"), Type::Meta, Color::Muted, this));
    m_other = new LinkButton(look, tr("Create an account"), Type::MetaStrong, Color::Accent, this);
    m_other->setObjectName(QStringLiteral("goToSignUp"));
    foot->addWidget(m_other, 0, Qt::AlignVCenter);
    foot->addStretch(1);
    column->addLayout(foot);
    connect(m_submit, &QAbstractButton::clicked, this, &SignInPage::submit);
    connect(m_other, &QAbstractButton::clicked, this, &SignInPage::signUpWanted);
    for (TextField *field : {m_server, m_email, m_password}) {
        connect(field->edit(), &QLineEdit::returnPressed, this, &SignInPage::submit);
    }
    connect(m_email->edit(), &QLineEdit::textEdited, this, [this] { m_email->setError({}); });
    connect(m_password->edit(), &QLineEdit::textEdited, this, [this] { m_password->setError({}); });
}

void SignInPage::showAccounts(const QList<AccountSummary> &accounts)
{
    if (accounts.isEmpty()) {
        return;
    }
    auto *rows = new QVBoxLayout(m_accounts);
    rows->setContentsMargins(0, 0, 0, space::kS);
    rows->setSpacing(space::kS);
    rows->addWidget(new TextLabel(m_look, tr("On this computer"), Type::SecondaryStrong, Color::Text, m_accounts));
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (int i = 0; i < accounts.size(); ++i) {
        auto *row = new AccountRow(m_look, accounts.at(i), now, m_accounts);
        row->setObjectName(QStringLiteral("signInAccount%1").arg(i + 1));
        connect(row, &QAbstractButton::clicked, this,
                [this, account = accounts.at(i)] { emit accountChosen(account); });
        rows->addWidget(row);
    }
    rows->addSpacing(space::kXs);
    rows->addWidget(
        new TextLabel(m_look, tr("Or sign in to another one"), Type::SecondaryStrong, Color::Text, m_accounts));
    m_accounts->show();
}

LinkButton *SignInPage::addLink(const QString &text, const QString &name, CodeFor purpose)
{
    auto *link = new LinkButton(m_look, text, Type::MetaStrong, Color::Accent, this);
    link->setObjectName(name);
    connect(link, &QAbstractButton::clicked, this, [this, purpose] { emit codeWanted(purpose); });
    return link;
}

void SignInPage::setProviders(const QStringList &providers)
{
    for (PillButton *old : m_providers->findChildren<PillButton *>()) {
        old->setObjectName({});
        old->hide();
        old->deleteLater();
    }
    const std::pair<QString, QString> known[] = {
        {QStringLiteral("github"), tr("GitHub")},
        {QStringLiteral("google"), tr("Google")},
    };
    bool isAny = false;
    for (const auto &[name, words] : known) {
        if (providers.contains(name)) {
            auto *button =
                new PillButton(m_look, PillButton::Kind::Outline, tr("Continue with %1").arg(words), m_providers);
            button->setObjectName(QStringLiteral("provider-") + name);
            connect(button, &QAbstractButton::clicked, this, [this, name = name] { emit providerWanted(name); });
            static_cast<QVBoxLayout *>(m_providers->layout())->addWidget(button, 0, Qt::AlignHCenter);
            isAny = true;
        }
    }
    m_providers->setVisible(isAny);
}

bool SignInPage::check()
{
    m_email->setError(m_email->text().contains(u'@') ? QString() : tr("Type the email address of your account."));
    m_password->setError(m_password->text().isEmpty() ? tr("Type your password.") : QString());
    if (m_server->text().trimmed().isEmpty()) {
        m_server->setError(tr("Type the address of your server."));
        m_server->setFocus();
        return false;
    }
    for (TextField *field : {m_email, m_password}) {
        if (!field->hint().isEmpty()) {
            field->setFocus();
            return false;
        }
    }
    return true;
}

void SignInPage::submit()
{
    if (m_submit->isEnabled() && check()) {
        emit submitted(m_server->text().trimmed(), m_email->text().trimmed(), m_password->text());
    }
}

void SignInPage::setBusy(bool busy)
{
    for (TextField *field : {m_server, m_email, m_password}) {
        field->edit()->setReadOnly(busy);
    }
    m_submit->setBusy(busy);
    m_submit->setText(busy ? tr("Signing in…") : tr("Sign in"));
    for (QWidget *other : std::initializer_list<QWidget *>{m_accounts, m_other, m_forgot, m_byCode, m_providers}) {
        other->setEnabled(!busy);
    }
}

void SignInPage::takeFocus()
{
    for (TextField *field : {m_server, m_email, m_password}) {
        if (field->text().isEmpty()) {
            field->setFocus();
            return;
        }
    }
}

}  // namespace postr
