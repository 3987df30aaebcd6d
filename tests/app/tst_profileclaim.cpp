// How a process comes to a profile that another one has.
#include <QTemporaryDir>
#include <QtTest>

#include "app/composition/profileclaim.h"

using namespace postr;
using namespace Qt::Literals::StringLiterals;
using Sending = ProfileClaim::Sending;
using Refusal = ProfileClaim::Refusal;

namespace {

class NoIo final : public CommandIo {
public:
    void out(const QString &) override {}
    void err(const QString &) override {}
    void progress(int) override {}
};

}  // namespace

class TestProfileClaim final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_taken.reset();
        m_exitCode.reset();
        m_refusal.reset();
        m_heard.clear();
    }
    void cleanup()
    {
        m_claim.reset();
        m_taken.reset();
    }

    void aFreeProfileIsTaken()
    {
        begin(Sending::Once);
        QTRY_VERIFY(m_taken);
        QCOMPARE(m_taken->folder(), m_folder->path());
    }

    void whoHasItMayBeginToListenLater()
    {
        const auto first = ProfileFolder::take(m_folder->path());
        begin(Sending::Once);
        QCoreApplication::processEvents();  // the first attempt, which nobody hears
        const auto server = listen(7);
        QTRY_VERIFY(m_exitCode);
        QCOMPARE(*m_exitCode, 7);
        QCOMPARE(m_heard, (QList<QStringList>{{u"raise"_s}}));
    }

    void whoHasItMayEnd()
    {
        auto first = std::make_unique<Result<ProfileFolder>>(ProfileFolder::take(m_folder->path()));
        begin(Sending::Again);
        QCoreApplication::processEvents();
        first.reset();
        QTRY_VERIFY(m_taken);
    }

    void whoeverWasToldAndEndsIsToldAgainOnlyWhatMayBeRepeated_data()
    {
        QTest::addColumn<bool>("again");
        QTest::newRow("once") << false;
        QTest::newRow("again") << true;
    }
    void whoeverWasToldAndEndsIsToldAgainOnlyWhatMayBeRepeated()
    {
        QFETCH(bool, again);
        const auto first = ProfileFolder::take(m_folder->path());
        auto ending = listen({});
        begin(again ? Sending::Again : Sending::Once);
        QTRY_COMPARE(m_heard.size(), 1);
        ending.reset();
        const auto server = listen(0);
        QTRY_VERIFY(m_exitCode || m_refusal);
        QCOMPARE(m_exitCode.has_value(), again);
        QCOMPARE(m_refusal.has_value(), !again);
        QVERIFY(again || *m_refusal == Refusal::Lost);
    }

    void whoeverListensAndNeverAnswersIsUnreachable()
    {
        const auto first = ProfileFolder::take(m_folder->path());
        const auto hanging = listen({});
        begin(Sending::Again);
        QTRY_VERIFY_WITH_TIMEOUT(m_refusal, 60'000);
        QVERIFY(*m_refusal == Refusal::Silent);
        QCOMPARE(m_heard.size(), 1);
    }

private:
    void begin(Sending sending)
    {
        m_claim = std::make_unique<ProfileClaim>(
            m_folder->path(), ForwardedCommand{{u"raise"_s}, {}, {}}, sending, m_io,
            ProfileClaim::Handlers{[this](ProfileFolder profile) { m_taken = std::move(profile); },
                                   [this](int exitCode) { m_exitCode = exitCode; },
                                   [this](Refusal refusal, const QString &) { m_refusal = refusal; }});
    }

    /// Answers with `exitCode`, or not at all.
    std::unique_ptr<CommandServer> listen(std::optional<int> exitCode)
    {
        return std::make_unique<CommandServer>(
            ProfileFolder::channelName(m_folder->path()),
            [this, exitCode](const ForwardedCommand &command, const std::shared_ptr<CommandIo> &,
                             const CommandServer::Done &done) -> std::unique_ptr<QObject> {
                m_heard.append(command.arguments);
                if (exitCode) {
                    done(*exitCode);
                }
                return nullptr;
            });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    NoIo m_io;
    std::unique_ptr<ProfileClaim> m_claim;
    std::optional<ProfileFolder> m_taken;
    std::optional<int> m_exitCode;
    std::optional<Refusal> m_refusal;
    QList<QStringList> m_heard;
};

QTEST_GUILESS_MAIN(TestProfileClaim)
#include "tst_profileclaim.moc"
