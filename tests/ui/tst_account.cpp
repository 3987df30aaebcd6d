// The account in the settings: what is asked for, in how many steps, and what is said.
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>

#include "tests/ui/support/pagesfixture.h"
#include "ui/accountdesk.h"
#include "ui/controls/notice.h"
#include "ui/pages/accountsection.h"
#include "ui/sheets/accountsheet.h"

using namespace postr;
using namespace Qt::StringLiterals;
using Kind = AccountAnswer::Kind;

class TestAccountUi : public PagesFixture {
    Q_OBJECT

private slots:
    void init()
    {
        begin();
        m_desk = std::make_unique<AccountDesk>();
        UiContext context;
        context.makePostId = [] { return samples::postId(1); };
        context.now = [] { return samples::now(); };
        context.account = m_desk.get();
        m_proxy = u"system"_s;
        m_desk->proxy = [this] { return m_proxy; };
        m_desk->setProxy = [this](const QString &typed) {
            const bool isGood = !typed.contains(u'?');
            m_proxy = isGood ? typed : m_proxy;
            return isGood ? QString() : u"This is no proxy."_s;
        };
        m_window->showApp(*m_session, context);
        tree()->open(Place::of(Place::Kind::Settings));
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void withoutADeskNothingIsOffered()
    {
        begin();
        tree()->open(Place::of(Place::Kind::Settings));
        QVERIFY(!m_window->findChild<AccountSection *>()->isVisible());
    }

    void thePasswordTakesAsManyStepsAsTheServerWants()
    {
        QSignalSpy wanted(m_desk.get(), &AccountDesk::passwordWanted);
        press("accountChangePassword");
        type("accountPassword", u"short"_s);
        press("accountAccept");
        QCOMPARE(wanted.size(), 0);
        type("accountPassword", u" but longer"_s);
        press("accountAccept");
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.last(), (QVariantList{u"short but longer"_s, QString(), QString()}));
        press("accountAccept");  // one wish at a time
        QCOMPARE(wanted.size(), 1);
        answer(Kind::WantsPassword);
        QVERIFY(edit("accountPresent")->hasFocus());
        type("accountPresent", u"correct horse"_s);
        press("accountAccept");
        QCOMPARE(wanted.last().at(1).toString(), u"correct horse"_s);
        answer(Kind::WantsCode);
        press("accountAccept");
        QCOMPARE(wanted.size(), 2);  // not without it
        type("accountCode", u"123 456"_s);
        press("accountAccept");
        QCOMPARE(wanted.last(), (QVariantList{u"short but longer"_s, u"correct horse"_s, u"123 456"_s}));
        answer(Kind::Refused, u"This code is wrong."_s);
        QCOMPARE(m_window->findChild<Notice *>(u"accountNotice"_s)->sentence(), u"This code is wrong."_s);
        QCOMPARE(edit("accountPassword")->text(), u"short but longer"_s);
        answer(Kind::Done, u"The password is changed."_s);
        QCOMPARE(m_window->findChild<Toast *>(u"toast"_s)->sentence(), u"The password is changed."_s);
        QVERIFY(!control("accountAccept"));
    }

    void anAddressTakesBothCodes()
    {
        QSignalSpy address(m_desk.get(), &AccountDesk::emailWanted);
        QSignalSpy code(m_desk.get(), &AccountDesk::emailCodeEntered);
        press("accountChangeEmail");
        type("accountEmail", u"noor"_s);
        press("accountAccept");
        QCOMPARE(address.size(), 0);
        type("accountEmail", u"@new.example"_s);
        press("accountAccept");
        QCOMPARE(address.size(), 1);
        AccountAnswer mailed;
        mailed.kind = Kind::EmailCodesMailed;
        mailed.address = u"noor@old.example"_s;
        emit m_desk->answered(mailed);
        QVERIFY(label("accountText").contains(u"noor@new.example"));
        type("accountCode", u"111111"_s);
        press("accountAccept");
        QCOMPARE(code.last(), (QVariantList{u"noor@new.example"_s, u"111111"_s}));
        answer(Kind::OtherEmailCode);
        QVERIFY(label("accountText").contains(u"noor@old.example"));
        QVERIFY(edit("accountCode")->text().isEmpty());
        type("accountCode", u"222222"_s);
        press("accountAccept");
        QCOMPARE(code.last(), (QVariantList{u"noor@old.example"_s, u"222222"_s}));
        answer(Kind::Done, u"Changed."_s);
        QVERIFY(!control("accountAccept"));
        QCOMPARE(address.size(), 1);
    }

    void onlyTheOwnHandleDeletes()
    {
        QSignalSpy deletion(m_desk.get(), &AccountDesk::deletionWanted);
        press("accountDelete");
        press("accountAccept");
        type("accountHandle", u"somebody"_s);
        press("accountAccept");
        QCOMPARE(deletion.size(), 0);
        edit("accountHandle")->clear();
        type("accountHandle", u'@' + samples::person(0).handle.toUpper());
        press("accountAccept");
        QCOMPARE(deletion.size(), 1);
        answer(Kind::Refused, u"The server cannot be reached."_s);
        QVERIFY(control("accountAccept")->isEnabled());  // it can be tried again
    }

    void aSecondStepIsOfferedConfirmedAndTurnedOff()
    {
        QSignalSpy wanted(m_desk.get(), &AccountDesk::secondStepWanted);
        QSignalSpy confirmed(m_desk.get(), &AccountDesk::secondStepConfirmed);
        press("accountSecondStep");
        QCOMPARE(wanted.last().first().toBool(), true);
        QVERIFY(!edit("accountCode")->isVisible());
        AccountAnswer offer;
        offer.kind = Kind::SecondStepOffered;
        offer.id = u"f1"_s;
        offer.secret = u"JBSWY3DP"_s;
        offer.picture = "this is no picture";
        emit m_desk->answered(offer);
        QCOMPARE(edit("accountSecret")->text(), u"JBSWY3DP"_s);
        QVERIFY(!m_window->findChild<QLabel *>(u"accountQr"_s)->isVisible());
        offer.picture =
            R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><rect width="1" height="1"/></svg>)";
        emit m_desk->answered(offer);
        QVERIFY(m_window->findChild<QLabel *>(u"accountQr"_s)->isVisible());
        press("accountAccept");
        QCOMPARE(confirmed.size(), 0);
        type("accountCode", u"123456"_s);
        press("accountAccept");
        QCOMPARE(confirmed.last(), (QVariantList{u"f1"_s, u"123456"_s}));
        answer(Kind::Done, u"On."_s);
        AccountAnswer isOn;
        isOn.kind = Kind::SecondStepIs;
        isOn.isOn = true;
        emit m_desk->answered(isOn);
        press("accountSecondStep");
        QCOMPARE(wanted.size(), 1);
        press("accountAccept");
        QCOMPARE(wanted.last().first().toBool(), false);
    }

    void aProxyIsChosen()
    {
        QVERIFY(!control("proxyUse"));
        choice("proxyManual")->click();
        QCOMPARE(m_proxy, u"system"_s);  // not before there is an address
        edit("proxyAddress")->setText(u"what?"_s);
        QTest::keyClick(edit("proxyAddress"), Qt::Key_Return);
        QCOMPARE(m_proxy, u"system"_s);
        QCOMPARE(label("proxyAddressHint"), u"This is no proxy."_s);
        edit("proxyAddress")->setText(u"proxy.example:8080"_s);
        QTest::keyClick(edit("proxyAddress"), Qt::Key_Return);
        QCOMPARE(m_proxy, u"proxy.example:8080"_s);
        QVERIFY(label("proxyAddressHint").isEmpty());
        choice("proxyNone")->click();
        QCOMPARE(m_proxy, u"none"_s);
        QVERIFY(!control("proxyUse"));
    }

    void everywhereIsAskedFirst()
    {
        QSignalSpy everywhere(m_desk.get(), &AccountDesk::everywhereWanted);
        press("accountEverywhere");
        QCOMPARE(everywhere.size(), 0);
        press("accountCancel");
        QCOMPARE(everywhere.size(), 0);
        press("accountEverywhere");
        press("accountAccept");
        QCOMPARE(everywhere.size(), 1);
    }

    void aClickBesideKeepsTheStepsThatWereTaken()
    {
        press("accountChangeEmail");
        type("accountEmail", u"noor@new.example"_s);
        QPointer<Sheet> sheet = m_window->findChild<AccountSheet *>();
        QTest::mouseClick(sheet, Qt::LeftButton, {}, QPoint(5, 5));
        QVERIFY(sheet && sheet->isOpen());
        press("accountAccept");
        AccountAnswer mailed;
        mailed.kind = Kind::EmailCodesMailed;
        emit m_desk->answered(mailed);
        QTest::mouseClick(sheet, Qt::LeftButton, {}, QPoint(5, 5));
        QVERIFY(sheet && sheet->isOpen());
        press("accountCancel");
        QTRY_VERIFY(!sheet);
        press("accountChangeEmail");
        sheet = m_window->findChild<AccountSheet *>();
        QTest::mouseClick(sheet, Qt::LeftButton, {}, QPoint(5, 5));
        QTRY_VERIFY(!sheet);  // nothing was begun
    }

private:
    void answer(Kind kind, const QString &sentence = {})
    {
        AccountAnswer told;
        told.kind = kind;
        told.sentence = sentence;
        emit m_desk->answered(told);
    }
    [[nodiscard]] QAbstractButton *choice(const char *name) const
    {
        return m_window->findChild<QAbstractButton *>(QLatin1String(name));
    }
    [[nodiscard]] QLineEdit *edit(const char *name) const
    {
        for (QLineEdit *found : m_window->findChildren<QLineEdit *>(QLatin1String(name))) {
            if (found->window() == m_window.get() && !found->isHidden()) {
                return found;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QString label(const char *name) const
    {
        return m_window->findChild<QLabel *>(QLatin1String(name))->text();
    }
    void type(const char *name, const QString &text) const { QTest::keyClicks(edit(name), text); }

    std::unique_ptr<AccountDesk> m_desk;
    QString m_proxy;
};

QTEST_MAIN(TestAccountUi)
#include "tst_account.moc"
