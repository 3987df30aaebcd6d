// The real programs change accounts, are killed in the middle, and remove one: nothing of one account is in another.

#include <QtTest>

#include "core/model/identity.h"
#include "tests/accounts/household.h"
#include "tests/support/cli.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr::testing;

class TestProcesses final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(m_home.start(), qPrintable(m_home.error()));
        for (int member = 0; member < Household::kMembers; ++member) {
            const CliResult signedIn = run({u"signin"_s, m_home.member(member).mail}, member, Household::password());
            QVERIFY2(signedIn.exitCode == 0, qPrintable(signedIn.errorText));
            m_home.member(member).id = signedIn.first().value(u"id"_s).toString();
        }
        const CliResult listed = run({u"accounts"_s});
        QCOMPARE(listed.lines.size(), Household::kMembers);
        QCOMPARE(listed.lines.at(2).value(u"state"_s).toString(), u"open"_s);
        QCOMPARE(listed.lines.at(0).value(u"state"_s).toString(), u"ready"_s);
        for (int member = 0; member < Household::kMembers; ++member) {
            QVERIFY(run({u"switch"_s, QString::number(member + 1)}).exitCode == 0);
            QVERIFY(run({u"post"_s, mark(member)}).exitCode == 0);
            const postr::Identity identity{
                postr::ServerOrigin::fromUserInput(m_home.server(m_home.member(member).server).url()),
                postr::UserId(m_home.member(member).id)};
            m_home.member(member).folder = m_home.profile() + u'/' + identity.folder();
            QVERIFY(QFileInfo::exists(m_home.member(member).folder));
        }
    }

    void nothingOfOneAccountIsInAnother()
    {
        const int planned =
            qEnvironmentVariableIsSet("POSTR_SWITCHES") ? qEnvironmentVariableIntValue("POSTR_SWITCHES") : 10;
        QRandomGenerator dice(quint32(qEnvironmentVariableIntValue("POSTR_SEED")));
        const Cli cli(m_home.profile(), {}, {});
        for (int change = 0; change < planned; ++change) {
            const int next = int(dice.bounded(quint32(Household::kMembers)));
            m_home.stir(dice);
            if (dice.bounded(3U) == 0) {
                // Killed anywhere between its start and its end; the next one finds a whole profile.
                const auto process = cli.start({u"switch"_s, QString::number(next + 1)});
                process->waitForFinished(int(dice.bounded(150U)));
                process->kill();
                process->waitForFinished();
            }
            const CliResult switched = run({u"switch"_s, QString::number(next + 1)});
            QVERIFY2(switched.exitCode == 0, qPrintable(switched.errorText));
            QCOMPARE(switched.first().value(u"id"_s).toString(), m_home.member(next).id);
            QCOMPARE(switched.first().value(u"server"_s).toString(), m_home.server(m_home.member(next).server).url());
            QList<QHash<QString, QString>> others;
            for (int member = 0; member < Household::kMembers; ++member) {
                others.append(member == next ? QHash<QString, QString>() : m_home.snapshot(member));
            }
            QVERIFY(run({u"post"_s, mark(next)}).exitCode == 0);
            const auto sync = cli.start({u"sync"_s, u"--timeout=5"_s});
            if (dice.bounded(3U) == 0) {
                sync->waitForFinished(int(dice.bounded(300U)));
                sync->kill();
            }
            sync->waitForFinished(60'000);
            for (int member = 0; member < Household::kMembers; ++member) {
                if (member != next) {
                    QCOMPARE(m_home.snapshot(member), others.at(member));
                }
            }
        }
        m_home.calm();
        for (int member = 0; member < Household::kMembers; ++member) {
            QCOMPARE(run({u"switch"_s, QString::number(member + 1)}).exitCode, 0);
            const CliResult synced = run({u"sync"_s});
            QVERIFY2(synced.exitCode == 0, qPrintable(synced.errorText));
        }
        QCOMPARE(m_home.intrusions({"eyJ"}), QStringList());
        QCOMPARE(m_home.wrongAuthors(), QStringList());
        m_posted.sort();
        QCOMPARE(m_home.marksAtServers().join(u" "_s), m_posted.join(u" "_s));
    }

    /// The same commands, carried out by a window that is open.
    void aWindowFollows()
    {
        QProcess window;
        window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        window.start(qEnvironmentVariable("POSTR_GUI"), {u"--profile"_s, m_home.profile(), u"--report-paint"_s});
        QTRY_VERIFY_WITH_TIMEOUT(window.canReadLine(), 120'000);
        QRandomGenerator dice(quint32(qEnvironmentVariableIntValue("POSTR_SEED")));
        for (int change = 0; change < 12; ++change) {
            const int next = change % Household::kMembers;
            m_home.stir(dice);
            const CliResult switched = run({u"switch"_s, QString::number(next + 1)});
            QVERIFY2(switched.exitCode == 0, qPrintable(switched.errorText));
            QCOMPARE(run({u"whoami"_s}).first().value(u"id"_s).toString(), m_home.member(next).id);
            QVERIFY(run({u"post"_s, mark(next)}).exitCode == 0);
        }
        m_home.calm();
        QCOMPARE(window.state(), QProcess::Running);
        window.terminate();
        QVERIFY(window.waitForFinished(120'000));
        QCOMPARE(window.exitStatus(), QProcess::NormalExit);
        QCOMPARE(window.exitCode(), 0);
        // What was counted when an account was left is told of it.
        const CliResult listed = run({u"accounts"_s});
        for (const QJsonObject &account : listed.lines) {
            QVERIFY(account.value(u"seenAt"_s).toInteger() > 0);
        }
        QCOMPARE(m_home.intrusions({"eyJ"}), QStringList());
    }

    void removingOneLeavesTheOthersAsTheyAre()
    {
        QCOMPARE(run({u"switch"_s, u"1"_s}).exitCode, 0);
        QCOMPARE(run({u"forget"_s, u"1"_s}).exitCode, 2);  // is open
        QCOMPARE(run({u"forget"_s, u"nobody"_s}).exitCode, 2);
        const auto first = m_home.snapshot(0), third = m_home.snapshot(2);
        const CliResult forgotten = run({u"forget"_s, u"maya"_s});
        QVERIFY2(forgotten.exitCode == 0, qPrintable(forgotten.errorText));
        QVERIFY(!QFileInfo::exists(m_home.member(1).folder));
        QCOMPARE(m_home.snapshot(2), third);
        QCOMPARE(m_home.snapshot(0).size(), first.size());
        const CliResult listed = run({u"accounts"_s});
        QCOMPARE(listed.lines.size(), 2);
        QCOMPARE(run({u"switch"_s, u"2"_s}).first().value(u"server"_s).toString(), m_home.server(1).url());
        QCOMPARE(run({u"switch"_s, u"noor"_s}).exitCode, 2);  // two are called that
    }

private:
    CliResult run(const QStringList &arguments, int member = -1, const QString &input = {})
    {
        LocalServer *server = member < 0 ? nullptr : &m_home.server(m_home.member(member).server);
        const Cli cli(m_home.profile(), server ? server->url() : QString(), server ? server->key() : QString());
        return cli.run(arguments, input);
    }
    QString mark(int member)
    {
        m_posted.append(m_home.mark(member, true));
        return m_posted.last();
    }
    Household m_home;
    QStringList m_posted;
};

QTEST_GUILESS_MAIN(TestProcesses)
#include "tst_processes.moc"
