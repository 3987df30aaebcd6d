#include "ui/auth/authtree.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>

#include "ui/auth/addresspage.h"
#include "ui/auth/codepage.h"
#include "ui/auth/heropanel.h"
#include "ui/auth/signinpage.h"
#include "ui/auth/signuppage.h"
#include "ui/controls/button.h"
#include "ui/controls/controls.h"
#include "ui/controls/notice.h"
#include "ui/controls/scrollbar.h"
#include "ui/controls/textfield.h"

namespace postr {
namespace {

constexpr int kHeroFrom = 960;  // narrower windows show the form alone

}  // namespace

AuthTree::AuthTree(Look &look, const Start &start, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_hero(new HeroPanel(look, this)),
      m_pages(new QStackedWidget(this)),
      m_signIn(new SignInPage(look)),
      m_signUp(new SignUpPage(look)),
      m_address(new AddressPage(look)),
      m_code(new CodePage(look)),
      m_browser(new StatePanel(look, m_pages))
{
    setObjectName(QStringLiteral("authTree"));
    build();
    m_signIn->server()->edit()->setText(start.server);
    m_signUp->server()->edit()->setText(start.server);
    m_signIn->email()->edit()->setText(start.email);
    m_signIn->showAccounts(start.accounts);
    showNotice(start.notice);
    showSignIn();
}

void AuthTree::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_hero);
    row->addWidget(m_pages, 1);
    m_signInHolder = centred(m_signIn);
    m_signUpHolder = centred(m_signUp);
    m_addressHolder = centred(m_address);
    m_codeHolder = centred(m_code);
    m_pages->addWidget(m_browser);
    m_browser->setObjectName(QStringLiteral("browserPage"));
    m_browser->button()->setObjectName(QStringLiteral("browserCancel"));
    connect(m_browser->button(), &QAbstractButton::clicked, this, [this] {
        emit codeLeft();
        showSignIn();
    });
    connect(m_signIn, &SignInPage::codeWanted, this, &AuthTree::askForAddress);
    connect(m_signIn, &SignInPage::providerWanted, this,
            [this](const QString &provider) { emit providerRequested(server(), provider); });
    connect(m_address, &AddressPage::submitted, this,
            [this](CodeFor purpose, const QString &email) { emit codeRequested(purpose, server(), email); });
    connect(m_address, &AddressPage::backRequested, this, &AuthTree::showSignIn);
    connect(m_code, &CodePage::submitted, this, &AuthTree::codeEntered);
    connect(m_code, &CodePage::againRequested, this,
            [this](CodeFor purpose) { emit codeRequested(purpose, server(), m_mailedTo); });
    connect(m_code, &CodePage::backRequested, this, [this] {
        emit codeLeft();
        showSignIn();
    });
    connect(m_signIn, &SignInPage::submitted, this, &AuthTree::signInRequested);
    connect(m_signUp, &SignUpPage::submitted, this, &AuthTree::signUpRequested);
    connect(m_signIn, &SignInPage::signUpWanted, this, &AuthTree::showSignUp);
    connect(m_signIn, &SignInPage::accountChosen, this, [this](const AccountSummary &account) {
        if (account.state == AccountSummary::State::Ready) {
            emit accountRequested(account);
        } else {
            askFor(account);
        }
    });
    connect(m_signUp, &SignUpPage::signInWanted, this, &AuthTree::showSignIn);
    for (TextField *field : {m_signIn->server(), m_signUp->server()}) {
        TextField *other = field == m_signIn->server() ? m_signUp->server() : m_signIn->server();
        connect(field->edit(), &QLineEdit::textEdited, this, [this, other](const QString &text) {
            other->edit()->setText(text);
            showServerCheck(ServerCheck::Unknown, {});
            emit serverEdited(text);
        });
    }
    controls::follow(m_look, this);
}

// A form in the middle, scrolling when the window is too low for it.
QWidget *AuthTree::centred(QWidget *form)
{
    auto *area = new QScrollArea(m_pages);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    new OverlayScrollBar(m_look, area);
    auto *ground = new QWidget(area);
    auto *row = new QHBoxLayout(ground);
    row->addWidget(form, 0, Qt::AlignCenter);
    area->setWidget(ground);
    QPalette clear;
    clear.setColor(QPalette::Window, Qt::transparent);
    area->setPalette(clear);
    area->viewport()->setAutoFillBackground(false);
    ground->setAutoFillBackground(false);
    m_pages->addWidget(area);
    return area;
}

QString AuthTree::server() const { return m_signIn->server()->text().trimmed(); }

void AuthTree::showBusy(bool busy)
{
    m_signIn->setBusy(busy);
    m_signUp->setBusy(busy);
    m_address->setBusy(busy);
    m_code->setBusy(busy);
}

void AuthTree::showError(const QString &sentence)
{
    for (Notice *notice : {m_signIn->notice(), m_signUp->notice(), m_address->notice(), m_code->notice()}) {
        notice->say(Notice::Kind::Danger, sentence);
    }
}

void AuthTree::showNotice(const QString &sentence)
{
    m_signIn->notice()->say(Notice::Kind::Info, sentence);
    m_signUp->notice()->say(Notice::Kind::Info, {});
}

void AuthTree::showServerCheck(ServerCheck check, const QString &text)
{
    if (check == ServerCheck::Bad) {  // where the field is not seen
        m_address->notice()->say(Notice::Kind::Danger, text);
        m_code->notice()->say(Notice::Kind::Danger, text);
    }
    for (TextField *field : {m_signIn->server(), m_signUp->server()}) {
        switch (check) {
        case ServerCheck::Unknown:
            field->setMark(Icon::None, Color::Muted);
            field->setError({});
            break;
        case ServerCheck::Checking:
            field->setMark(Icon::Refresh, Color::Muted);
            field->setError({});
            break;
        case ServerCheck::Good:
            field->setMark(Icon::Check, Color::Repost);
            field->setError({});
            field->setHint(text);
            break;
        case ServerCheck::Bad:
            field->setMark(Icon::Cross, Color::Danger);
            field->setError(text);
            break;
        }
    }
}

void AuthTree::askForAddress(CodeFor purpose)
{
    if (server().isEmpty()) {
        m_signIn->server()->setError(tr("Type the address of your server."));
        m_signIn->server()->setFocus();
        return;
    }
    m_address->begin(purpose, m_signIn->email()->text().trimmed());
    m_pages->setCurrentWidget(m_addressHolder);
    m_address->takeFocus();
}

void AuthTree::askFor(const AccountSummary &account)
{
    const QString server = account.identity.origin.text();
    for (TextField *field : {m_signIn->server(), m_signUp->server()}) {
        field->edit()->setText(server);
    }
    showServerCheck(ServerCheck::Unknown, {});
    emit serverEdited(server);
    showSignIn();
    showNotice(tr("Sign in as @%1.").arg(account.handle));
    m_signIn->email()->setFocus();
}

void AuthTree::showCode(const CodeStep &step)
{
    if (m_pages->currentWidget() == m_codeHolder && m_code->purpose() == step.purpose && m_mailedTo == step.email) {
        m_code->setWait(step.wait);
        m_code->takeFocus();
        return;
    }
    m_mailedTo = step.email;
    if (!step.email.isEmpty()) {
        m_signIn->email()->edit()->setText(step.email);
    }
    m_code->begin(step);
    m_pages->setCurrentWidget(m_codeHolder);
    m_code->takeFocus();
}

void AuthTree::showBrowser()
{
    m_browser->tell(Icon::Share, tr("Go on in your browser"),
                    tr("Sign in there and allow Postr. This window goes on by itself."), tr("Cancel"));
    m_pages->setCurrentWidget(m_browser);
    m_browser->button()->setFocus();
}

void AuthTree::showWait(int seconds) { m_code->setWait(seconds); }

void AuthTree::showProviders(const QStringList &providers) { m_signIn->setProviders(providers); }

void AuthTree::showSignIn()
{
    if (m_pages->currentWidget() != m_signInHolder) {
        m_signIn->notice()->say(Notice::Kind::Info, {});
    }
    m_pages->setCurrentWidget(m_signInHolder);
    m_signIn->takeFocus();
}

void AuthTree::showSignUp()
{
    m_signUp->notice()->say(Notice::Kind::Info, {});
    m_pages->setCurrentWidget(m_signUpHolder);
    m_signUp->takeFocus();
}

void AuthTree::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), m_look.theme[Color::Surface]); }

void AuthTree::resizeEvent(QResizeEvent *) { m_hero->setVisible(width() >= kHeroFrom); }

}  // namespace postr
