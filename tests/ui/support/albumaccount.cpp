// The account in the settings, and the dialogs that change it.
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>

#include "tests/ui/support/album.h"
#include "tests/ui/support/memorysession.h"
#include "ui/accountdesk.h"
#include "ui/pages/page.h"
#include "ui/shell/pagestack.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

// As the server draws one: black modules on nothing.
QByteArray qr()
{
    QByteArray svg = R"(<svg xmlns="http://www.w3.org/2000/svg" width="29" height="29" viewBox="0 0 29 29">)";
    for (int y = 0; y < 29; ++y) {
        for (int x = 0; x < 29; ++x) {
            if ((x * 7 + y * 13 + x * y) % 5 < 2) {
                svg += "<rect x=\"" + QByteArray::number(x) + "\" y=\"" + QByteArray::number(y) +
                       "\" width=\"1\" height=\"1\" fill=\"black\"/>";
            }
        }
    }
    return svg + "</svg>";
}

}  // namespace

void Album::account(MemorySession &session, const UiContext &context)
{
    AccountDesk desk;
    UiContext with = context;
    with.account = &desk;
    const auto sheet = [&](AccountMatter matter, const QList<AccountAnswer> &answers, const QString &name) {
        AppTree *app = window().showApp(session, with);
        settle();
        emit app->requests().accountSheetRequested(matter);
        settle();
        for (const AccountAnswer &answer : answers) {
            if (answer.kind == AccountAnswer::Kind::EmailCodesMailed) {
                m_window->findChild<QLineEdit *>(u"accountEmail"_s)->setText(u"noor@new.example"_s);
                QTest::keyClick(m_window->findChild<QLineEdit *>(u"accountEmail"_s), Qt::Key_Return);
            }
            emit desk.answered(answer);
        }
        shoot(name);
    };
    AppTree *app = window().showApp(session, with);
    app->open(Place::of(Place::Kind::Settings));
    shoot(u"settings-account"_s);
    desk.proxy = [] { return u"proxy.example:8080"_s; };
    app = window().showApp(session, with);
    app->open(Place::of(Place::Kind::Settings));
    settle();
    auto *body = app->pages()->page()->findChild<QScrollArea *>();
    body->ensureWidgetVisible(m_window->findChild<QWidget *>(u"proxyUse"_s), 0, 200);
    shoot(u"settings-network"_s);
    using Kind = AccountAnswer::Kind;
    const auto answer = [](Kind kind, const QString &sentence = {}) {
        AccountAnswer told;
        told.kind = kind;
        told.sentence = sentence;
        return told;
    };
    sheet(AccountMatter::Password, {}, u"account-password"_s);
    sheet(AccountMatter::Password, {answer(Kind::WantsPassword), answer(Kind::WantsCode)}, u"account-password-more"_s);
    AccountAnswer mailed = answer(Kind::EmailCodesMailed);
    mailed.address = u"noor@example.org"_s;
    sheet(AccountMatter::Email, {mailed, answer(Kind::Refused, u"This code is wrong or too old."_s)},
          u"account-email-code"_s);
    AccountAnswer offer = answer(Kind::SecondStepOffered);
    offer.id = u"0190a0a0-0000-7000-8000-0000000000f1"_s;
    offer.secret = u"JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"_s;
    offer.picture = qr();
    sheet(AccountMatter::SecondStepOn, {offer}, u"account-second-step"_s);
    sheet(AccountMatter::SecondStepOff, {}, u"account-second-step-off"_s);
    sheet(AccountMatter::Everywhere, {}, u"account-everywhere"_s);
    sheet(AccountMatter::Deletion, {}, u"account-delete"_s);
    m_window.reset();  // the desk goes
}

}  // namespace postr
