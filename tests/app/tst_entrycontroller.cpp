// What the signed-out window asks for, with a server that takes connections and never answers.
#include <QLineEdit>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

#include "app/gui/entrycontroller.h"
#include "ui/controls/button.h"

using namespace postr;
using namespace Qt::Literals::StringLiterals;

class TestEntryController final : public QObject {
    Q_OBJECT

private slots:
    void anotherServerIsChosenWhileOneIsStillAsked()
    {
        const QTemporaryDir profile;
        qputenv("POSTR_VAULT", "file");
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        NetworkSettings network(profile.path());
        Services services(profile.path(), network);
        Look look{ThemeChoice::Light};
        MainWindow window(look);
        EntryController entry(services, window, {});
        AuthTree *tree = window.showAuth({u"http://127.0.0.1:%1"_s.arg(silent.serverPort()), {}, {}, {}});
        entry.follow(*tree, {});
        window.show();
        tree->findChild<QLineEdit *>(u"signInEmail"_s)->setText(u"noor@example.org"_s);
        tree->findChild<QLineEdit *>(u"signInPassword"_s)->setText(u"correct horse"_s);
        auto *submit = tree->findChild<PillButton *>(u"signInSubmit"_s);
        submit->click();
        QTRY_VERIFY(silent.hasPendingConnections());
        QVERIFY(!submit->isEnabled());
        // Its answer is about the other one from now on, so nothing else would end the wait.
        emit tree->serverEdited(u"http://127.0.0.1:1"_s);
        QVERIFY(submit->isEnabled());
        QCOMPARE(submit->text(), u"Sign in"_s);
    }
};

QTEST_MAIN(TestEntryController)
#include "tst_entrycontroller.moc"
