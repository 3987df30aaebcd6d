// The end of a session while everything that it asked for hangs, on real sockets. No wait for the network: the servers here never get
// done, requests would give up after half a minute at the earliest, and the test's own time would not do for a few of those.
#include <QtTest>

#include "tests/support/hungsession.h"

using namespace postr;
using namespace postr::testing;
using namespace Qt::Literals::StringLiterals;

class TestTeardown final : public QObject {
    Q_OBJECT

private slots:
    void endsWhileTheServerHangs_data()
    {
        QTest::addColumn<int>("state");
        const QList<HungState> states = hungStates();
        for (int i = 0; i < states.size(); ++i) {
            QTest::newRow(states[i].name) << i;
        }
    }
    void endsWhileTheServerHangs()
    {
        QFETCH(int, state);
        const HungState hung = hungStates().at(state);
        HungSession program(hung);
        QVERIFY(program.reach());
        program.tearDown();
        const bool hasWritten = hung.in == HungIn::Commit || hung.in == HungIn::Upload;
        // What was saved before the end is still there, and goes out the next time.
        QCOMPARE(program.waiting() > 0, hasWritten);
        if (hung.in == HungIn::Download) {
            QVERIFY(program.picture().isCanceled());  // no answer, not even "no network"
        }
    }
};

QTEST_GUILESS_MAIN(TestTeardown)
#include "tst_teardown.moc"
