#include "ui/sheets/accountsheet.h"

#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSvgRenderer>

#include "ui/auth/signuppage.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/notice.h"
#include "ui/controls/textfield.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

constexpr int kPicture = 180;
constexpr int kQuiet = 12;  // white around a QR code, without which cameras do not find it

QPixmap drawn(const QByteArray &svg, qreal scale)
{
    QSvgRenderer renderer(svg);
    if (!renderer.isValid()) {
        return {};
    }
    QPixmap picture((QSizeF(kPicture, kPicture) * scale).toSize());
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::white);
    QPainter p(&picture);
    renderer.render(&p, QRectF(kQuiet, kQuiet, kPicture - 2 * kQuiet, kPicture - 2 * kQuiet));
    return picture;
}

}  // namespace

AccountSheet::AccountSheet(const Screen &screen, AccountMatter matter, const QString &handle, QWidget *host)
    : Sheet(screen.look, {}, metric::kConfirm, host),
      m_screen(screen),
      m_desk(*screen.context.account),
      m_matter(matter),
      m_handle(handle)
{
    setObjectName(u"accountSheet"_s);
    setAccessibleName(title());
    Look &look = screen.look;
    column()->addWidget(new Paragraph(look, title(), Type::Title, Color::Text, panel()));
    column()->addSpacing(space::kS);
    m_text = new Paragraph(look, explanation(), Type::Body, Color::Muted, panel());
    m_text->setObjectName(u"accountText"_s);
    column()->addWidget(m_text);
    column()->addSpacing(space::kM);
    m_notice = new Notice(look, panel());
    m_notice->setObjectName(u"accountNotice"_s);
    m_notice->hide();
    column()->addWidget(m_notice);
    switch (matter) {
    case AccountMatter::Password:
        m_first = addField(tr("New password"), u"accountPassword"_s, true);
        m_first->setHint(tr("At least 8 characters."));
        m_present = addField(tr("Present password"), u"accountPresent"_s, true);
        m_present->hide();
        break;
    case AccountMatter::Email:
        m_first = addField(tr("New email"), u"accountEmail"_s, false);
        break;
    case AccountMatter::Deletion:
        m_first = addField(tr("Your handle"), u"accountHandle"_s, false);
        break;
    case AccountMatter::SecondStepOn:
        addSecret();
        break;
    case AccountMatter::SecondStepOff:
    case AccountMatter::Everywhere:
        break;
    }
    m_code = addField(tr("Code"), u"accountCode"_s, false);
    m_code->hide();
    addButtons();
    connect(&m_desk, &AccountDesk::answered, this, &AccountSheet::take);
    if (matter == AccountMatter::SecondStepOn) {
        setBusy(true);
        emit m_desk.secondStepWanted(true);
    }
}

TextField *AccountSheet::addField(const QString &label, const QString &name, bool isPassword)
{
    auto *field = new TextField(look(), label, name, panel());
    if (isPassword) {
        field->makePassword();
    }
    connect(field->edit(), &QLineEdit::returnPressed, this, &AccountSheet::accept);
    connect(field->edit(), &QLineEdit::textEdited, field, [field] { field->setError({}); });
    column()->addWidget(field);
    column()->addSpacing(space::kS);
    return field;
}

void AccountSheet::addSecret()
{
    m_picture = new QLabel(panel());
    m_picture->setObjectName(u"accountQr"_s);
    m_picture->setAccessibleName(tr("QR code for the authenticator app"));
    m_picture->hide();
    column()->addWidget(m_picture, 0, Qt::AlignHCenter);
    column()->addSpacing(space::kS);
    m_secret = new TextField(look(), tr("Secret, to be typed instead"), u"accountSecret"_s, panel());
    m_secret->edit()->setReadOnly(true);
    m_secret->hide();
    column()->addWidget(m_secret);
    column()->addSpacing(space::kS);
}

void AccountSheet::addButtons()
{
    column()->addSpacing(space::kM);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kS);
    row->addStretch(1);
    m_cancel = new PillButton(look(), PillButton::Kind::Outline, tr("Cancel"), panel());
    m_cancel->setObjectName(u"accountCancel"_s);
    row->addWidget(m_cancel);
    const auto kind = isDangerous() ? PillButton::Kind::Danger : PillButton::Kind::PrimarySmall;
    m_accept = new PillButton(look(), kind, action(), panel());
    m_accept->setObjectName(u"accountAccept"_s);
    row->addWidget(m_accept);
    column()->addLayout(row);
    connect(m_cancel, &QAbstractButton::clicked, this, &Sheet::dismiss);
    connect(m_accept, &QAbstractButton::clicked, this, &AccountSheet::accept);
}

QWidget *AccountSheet::firstFocus()
{
    return m_first ? static_cast<QWidget *>(m_first->edit()) : static_cast<QWidget *>(m_cancel);
}

bool AccountSheet::hasInput() const
{
    const auto isTyped = [](const TextField *field) { return field && !field->text().isEmpty(); };
    const bool isOnItsWay = !m_accept->isEnabled();
    return isOnItsWay || m_code->isVisible() || isTyped(m_first) || isTyped(m_present) || isTyped(m_code);
}

bool AccountSheet::isDangerous() const
{
    return m_matter == AccountMatter::Deletion || m_matter == AccountMatter::SecondStepOff;
}

QString AccountSheet::title() const
{
    switch (m_matter) {
    case AccountMatter::Password:
        return tr("Change the password");
    case AccountMatter::Email:
        return tr("Change the email address");
    case AccountMatter::SecondStepOn:
        return tr("Second step at sign-in");
    case AccountMatter::SecondStepOff:
        return tr("Turn the second step off?");
    case AccountMatter::Everywhere:
        return tr("Sign out everywhere?");
    case AccountMatter::Deletion:
        return tr("Delete this account?");
    }
    Q_UNREACHABLE();
}

QString AccountSheet::explanation() const
{
    switch (m_matter) {
    case AccountMatter::Password:
        return tr("Other devices have to sign in again afterwards.");
    case AccountMatter::Email:
        return tr("Codes are mailed to the new address, and to the old one if this server wants both.");
    case AccountMatter::SecondStepOn:
        return tr(
            "Add this account to an authenticator app, then type the code it shows. From then on signing in takes a "
            "code. Without the app you cannot get in: ask whoever runs this server.");
    case AccountMatter::SecondStepOff:
        return tr("Signing in then takes the password alone.");
    case AccountMatter::Everywhere:
        return tr(
            "Every device that uses this account has to sign in again, this one too. What is not sent yet stays on "
            "this computer.");
    case AccountMatter::Deletion:
        return tr("Your posts, pictures, likes and everyone you follow are deleted at the server and on this computer. "
                  "Nobody can bring them back. Type your handle, %1, to go on.")
            .arg(m_handle);
    }
    Q_UNREACHABLE();
}

QString AccountSheet::action() const
{
    switch (m_matter) {
    case AccountMatter::Password:
        return tr("Change password");
    case AccountMatter::Email:
        return m_codeAddress.isEmpty() ? tr("Mail the codes") : tr("Confirm");
    case AccountMatter::SecondStepOn:
        return tr("Turn on");
    case AccountMatter::SecondStepOff:
        return tr("Turn off");
    case AccountMatter::Everywhere:
        return tr("Sign out everywhere");
    case AccountMatter::Deletion:
        return tr("Delete for good");
    }
    Q_UNREACHABLE();
}

// ---- what is asked -------------------------------------------------------------------------------------------

bool AccountSheet::hasCode()
{
    const bool isMissing = m_code->isVisible() && m_code->text().trimmed().isEmpty();
    m_code->setError(isMissing ? tr("Type the code first.") : QString());
    if (isMissing) {
        m_code->setFocus();
    }
    return !isMissing;
}

void AccountSheet::accept()
{
    if (!m_accept->isEnabled()) {
        return;
    }
    switch (m_matter) {
    case AccountMatter::Password:
        acceptPassword();
        break;
    case AccountMatter::Email:
        acceptEmail();
        break;
    case AccountMatter::Deletion:
        acceptDeletion();
        break;
    case AccountMatter::SecondStepOn:
        if (!m_factor.isEmpty() && hasCode()) {
            setBusy(true);
            emit m_desk.secondStepConfirmed(m_factor, m_code->text().trimmed());
        }
        break;
    case AccountMatter::SecondStepOff:
        setBusy(true);
        emit m_desk.secondStepWanted(false);
        break;
    case AccountMatter::Everywhere:
        setBusy(true);
        emit m_desk.everywhereWanted();
        break;
    }
}

void AccountSheet::acceptPassword()
{
    const QString wrong = SignUpPage::wrongPassword(m_first->text());
    m_first->setError(wrong);
    if (!wrong.isEmpty()) {
        m_first->setFocus();
    } else if (hasCode()) {
        setBusy(true);
        emit m_desk.passwordWanted(m_first->text(), m_present->text(), m_code->text().trimmed());
    }
}

void AccountSheet::acceptEmail()
{
    if (!m_codeAddress.isEmpty()) {
        if (hasCode()) {
            setBusy(true);
            emit m_desk.emailCodeEntered(m_codeAddress, m_code->text().trimmed());
        }
        return;
    }
    m_newAddress = m_first->text().trimmed();
    if (!m_newAddress.contains(u'@')) {
        m_first->setError(tr("Type an email address that you can read."));
        m_first->setFocus();
        return;
    }
    setBusy(true);
    emit m_desk.emailWanted(m_newAddress);
}

void AccountSheet::acceptDeletion()
{
    QString typed = m_first->text().trimmed().toLower();
    if (typed.startsWith(u'@')) {
        typed.remove(0, 1);
    }
    if (typed.isEmpty() || typed != m_handle) {
        m_first->setError(tr("This is not your handle."));
        m_first->setFocus();
        return;
    }
    setBusy(true);
    emit m_desk.deletionWanted();
}

// ---- what is answered ----------------------------------------------------------------------------------------

void AccountSheet::take(const AccountAnswer &answer)
{
    using Kind = AccountAnswer::Kind;
    if (answer.kind == Kind::SecondStepIs) {
        return;  // the page's question
    }
    setBusy(false);
    m_notice->say(Notice::Kind::Info, {});
    switch (answer.kind) {
    case Kind::Done:
        close();
        emit m_screen.requests.said(answer.sentence);
        break;
    case Kind::Refused:
        m_notice->say(Notice::Kind::Danger, answer.sentence);
        break;
    case Kind::WantsPassword:
        if (m_present) {
            m_present->show();
            m_present->setFocus();
            m_notice->say(Notice::Kind::Info, tr("This server wants to know the present password, too."));
        }
        break;
    case Kind::WantsCode:
        m_code->show();
        m_code->setFocus();
        m_notice->say(
            Notice::Kind::Info,
            tr("You signed in some time ago, so a code was mailed to you. Type it to show that this is you."));
        break;
    case Kind::EmailCodesMailed:
        m_oldAddress = answer.address;
        m_first->hide();
        askForCodeOf(m_newAddress);
        break;
    case Kind::OtherEmailCode:
        askForCodeOf(m_codeAddress == m_newAddress ? m_oldAddress : m_newAddress);
        break;
    case Kind::SecondStepOffered:
        showSecret(answer);
        break;
    case Kind::SecondStepIs:
        break;
    }
}

void AccountSheet::askForCodeOf(const QString &address)
{
    m_codeAddress = address;
    m_text->setText(tr("Type the code that was mailed to %1.").arg(address));
    m_accept->setText(action());
    m_code->edit()->clear();
    m_code->setError({});
    m_code->show();
    m_code->setFocus();
}

void AccountSheet::showSecret(const AccountAnswer &offer)
{
    m_factor = offer.id;
    const QPixmap picture = drawn(offer.picture, devicePixelRatioF());
    m_picture->setPixmap(picture);
    m_picture->setVisible(!picture.isNull());
    m_secret->edit()->setText(offer.secret);
    m_secret->edit()->setCursorPosition(0);
    m_secret->show();
    m_code->show();
    m_code->setFocus();
}

void AccountSheet::setBusy(bool busy)
{
    for (TextField *field : {m_first, m_present, m_code}) {
        if (field) {
            field->edit()->setReadOnly(busy);
        }
    }
    m_accept->setBusy(busy);
    m_accept->setText(busy ? tr("One moment…") : action());
}

}  // namespace postr
