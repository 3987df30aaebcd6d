#include "ui/auth/signuppage.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/notice.h"
#include "ui/controls/textfield.h"

namespace postr {
namespace {

constexpr int kShortestPassword = 8;

}  // namespace

SignUpPage::SignUpPage(Look &look, QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("signUpPage"));
    setAccessibleName(tr("Create an account"));
    setFixedWidth(metric::kForm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 24, 0, 24);
    column->setSpacing(14);
    column->addWidget(new Paragraph(look, tr("Create an account"), Type::PageTitle, Color::Text, this));
    m_notice = new Notice(look, this);
    m_notice->setObjectName(QStringLiteral("signUpError"));
    column->addWidget(m_notice);
    m_server = new TextField(look, tr("Server"), QStringLiteral("signUpServer"), this);
    m_server->edit()->setPlaceholderText(QStringLiteral("postr.example"));
    column->addWidget(m_server);
    auto *names = new QHBoxLayout;
    names->setSpacing(space::kM);
    m_name = new TextField(look, tr("Name"), QStringLiteral("signUpName"), this);
    m_name->edit()->setPlaceholderText(tr("Noor Haddad", "example of a name"));
    m_handle = new TextField(look, tr("Handle"), QStringLiteral("signUpHandle"), this);
    m_handle->edit()->setPlaceholderText(tr("noor", "example of a handle"));
    m_handle->edit()->setMaxLength(30);
    names->addWidget(m_name, 1);
    names->addWidget(m_handle, 1);
    names->setAlignment(m_name, Qt::AlignTop);
    names->setAlignment(m_handle, Qt::AlignTop);
    column->addLayout(names);
    m_email = new TextField(look, tr("Email"), QStringLiteral("signUpEmail"), this);
    column->addWidget(m_email);
    m_password = new TextField(look, tr("Password"), QStringLiteral("signUpPassword"), this);
    m_password->makePassword();
    m_password->setHint(tr("At least 8 characters."));
    column->addWidget(m_password);
    m_submit = new PillButton(look, PillButton::Kind::Primary, tr("Create account"), this);
    m_submit->setObjectName(QStringLiteral("signUpSubmit"));
    column->addWidget(m_submit);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(4);
    foot->addStretch(1);
    foot->addWidget(new TextLabel(look, tr("Have an account?"), Type::Meta, Color::Muted, this));
    m_other = new LinkButton(look, tr("Sign in"), Type::MetaStrong, Color::Accent, this);
    m_other->setObjectName(QStringLiteral("goToSignIn"));
    foot->addWidget(m_other, 0, Qt::AlignVCenter);
    foot->addStretch(1);
    column->addLayout(foot);
    connect(m_submit, &QAbstractButton::clicked, this, &SignUpPage::submit);
    connect(m_other, &QAbstractButton::clicked, this, &SignUpPage::signInWanted);
    for (TextField *field : {m_server, m_name, m_handle, m_email, m_password}) {
        connect(field->edit(), &QLineEdit::returnPressed, this, &SignUpPage::submit);
    }
    // Handles have no capitals: what is typed with one means the small letter.
    connect(m_handle->edit(), &QLineEdit::textEdited, this, [this](const QString &typed) {
        const int at = m_handle->edit()->cursorPosition();
        m_handle->edit()->setText(typed.toLower());
        m_handle->edit()->setCursorPosition(at);
        m_handle->setError({});
    });
    connect(m_email->edit(), &QLineEdit::textEdited, this, [this] { m_email->setError({}); });
    connect(m_password->edit(), &QLineEdit::textEdited, this,
            [this] { m_password->setError({}), m_password->setHint(tr("At least 8 characters.")); });
}

QString SignUpPage::wrongHandle(const QString &handle)
{
    static const QRegularExpression shape(QStringLiteral("\\A[a-z0-9_]{3,30}\\z"));
    return shape.match(handle).hasMatch() ? QString() : tr("Use 3 to 30 of a–z, 0–9 and _.");
}

QString SignUpPage::wrongPassword(const QString &password)
{
    return password.size() >= kShortestPassword ? QString() : tr("The password needs at least 8 characters.");
}

bool SignUpPage::check()
{
    const QString server = m_server->text().trimmed().isEmpty() ? tr("Type the address of a Postr server.") : QString();
    const QString email = m_email->text().contains(u'@') ? QString() : tr("Type an email address that you can read.");
    const QString handle = wrongHandle(m_handle->text());
    const QString password = wrongPassword(m_password->text());
    m_handle->setError(handle);
    m_email->setError(email);
    m_password->setError(password);
    if (!server.isEmpty()) {
        m_server->setError(server);
    }
    if (password.isEmpty()) {
        m_password->setHint(tr("At least 8 characters."));
    }
    const std::pair<TextField *, bool> wrong[] = {{m_server, !server.isEmpty()},
                                                  {m_handle, !handle.isEmpty()},
                                                  {m_email, !email.isEmpty()},
                                                  {m_password, !password.isEmpty()}};
    for (const auto &[field, isWrong] : wrong) {
        if (isWrong) {
            field->setFocus();
            return false;
        }
    }
    return true;
}

void SignUpPage::submit()
{
    if (m_submit->isEnabled() && check()) {
        emit submitted(m_server->text().trimmed(), m_email->text().trimmed(), m_password->text(), m_handle->text(),
                       m_name->text().trimmed());
    }
}

void SignUpPage::setBusy(bool busy)
{
    for (TextField *field : {m_server, m_name, m_handle, m_email, m_password}) {
        field->edit()->setReadOnly(busy);
    }
    m_submit->setBusy(busy);
    m_submit->setText(busy ? tr("Creating your account…") : tr("Create account"));
    m_other->setEnabled(!busy);
}

void SignUpPage::takeFocus()
{
    for (TextField *field : {m_server, m_name, m_handle, m_email, m_password}) {
        if (field->text().isEmpty()) {
            field->setFocus();
            return;
        }
    }
}

}  // namespace postr
