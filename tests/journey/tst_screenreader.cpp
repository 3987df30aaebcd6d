// The real window on a screen with a window manager, read over AT-SPI like a screen reader reads it.

#include <QDBusMessage>
#include <QTemporaryDir>
#include <QtTest>

#include "tests/support/cli.h"
#include "tests/support/desktop.h"
#include "tests/support/localserver.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr::testing;

class TestScreenReader final : public QObject {
    Q_OBJECT

public slots:
    void onState(const QDBusMessage &message);
    void onProperty(const QDBusMessage &message);

private slots:
    void initTestCase();
    void thePostsAreAListThatCanBeRead();
    void likingByActionChangesWhatIsSaid();
    void whatWasSentIsSaid();
    void cleanupTestCase();

private:
    [[nodiscard]] std::optional<AccessNode> posts() const;

    QTemporaryDir m_folder;
    Desktop m_desktop;
    std::unique_ptr<LocalServer> m_server;
    std::unique_ptr<Cli> m_noor;
    QProcess m_window;
    QStringList m_shown, m_renamed;  // names of notifications that appeared; paths of what got another name
};

void TestScreenReader::initTestCase()
{
    const QString missing = Desktop::missing();
    if (!missing.isEmpty()) {
        QSKIP(qPrintable(u"%1 is not installed: nothing was read over AT-SPI"_s.arg(missing)));
    }
    QVERIFY2(m_desktop.start(), qPrintable(m_desktop.error()));
    m_server = std::make_unique<LocalServer>(m_folder.filePath(u"server"_s), QStringList{u"--seed"_s});
    QVERIFY2(m_server->start(), qPrintable(m_server->error()));
    m_noor = std::make_unique<Cli>(m_folder.filePath(u"noor"_s), m_server->url(), m_server->key());
    QCOMPARE(m_noor->run({u"signin"_s, u"noor@postr.example"_s}, u"postr-demo-1"_s).exitCode, 0);
    QCOMPARE(m_noor->run({u"sync"_s}).exitCode, 0);
    Desktop::registerEvent(u"object:state-changed"_s);
    Desktop::registerEvent(u"object:property-change"_s);
    const QString events = u"org.a11y.atspi.Event.Object"_s;
    QVERIFY(Desktop::bus().connect({}, {}, events, u"StateChanged"_s, this, SLOT(onState(QDBusMessage))));
    QVERIFY(Desktop::bus().connect({}, {}, events, u"PropertyChange"_s, this, SLOT(onProperty(QDBusMessage))));
    m_window.setProcessEnvironment(m_desktop.environment());
    m_window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_window.start(qEnvironmentVariable("POSTR_GUI"),
                   {u"--profile"_s, m_folder.filePath(u"noor"_s), u"--report-paint"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_window.canReadLine(), 120'000);
}

void TestScreenReader::onState(const QDBusMessage &message)
{
    const QVariantList what = message.arguments();  // which state, 1 for on, ...
    if (what.value(0).toString() == u"showing" && what.value(1).toInt() == 1) {
        const AccessNode node(message.service(), message.path());
        if (node.role() == u"notification") {
            m_shown << node.name();
        }
    }
}

void TestScreenReader::onProperty(const QDBusMessage &message)
{
    if (message.arguments().value(0).toString() == u"accessible-name") {
        m_renamed << message.path();
    }
}

std::optional<AccessNode> TestScreenReader::posts() const
{
    const auto program = Desktop::program(u"Postr"_s);
    return program ? program->find(u"list"_s, u"Posts"_s) : std::nullopt;
}

void TestScreenReader::thePostsAreAListThatCanBeRead()
{
    QTRY_VERIFY_WITH_TIMEOUT(posts().has_value(), 60'000);
    const QList<AccessNode> rows = posts()->children();
    QVERIFY(rows.size() > 10);
    const QList<QJsonObject> feed = m_noor->run({u"feed"_s, u"--limit"_s, u"3"_s}).lines;
    QCOMPARE(feed.size(), 3);
    for (int i = 0; i < feed.size(); ++i) {
        QCOMPARE(rows[i].role(), u"list item"_s);
        const QString text = feed[i].value(u"text"_s).toString();
        QVERIFY2(rows[i].name().contains(text), qPrintable(rows[i].name() + u" | "_s + text));
    }
    QVERIFY(rows[0].actions().contains(u"Open"_s));
    QVERIFY(rows[0].actions().contains(u"Reply"_s));
    // The way there by keyboard leads through controls that have names.
    QVERIFY(Desktop::program(u"Postr"_s)->find(u"push button"_s, u"New post"_s).has_value());
}

void TestScreenReader::likingByActionChangesWhatIsSaid()
{
    const QList<AccessNode> rows = posts()->children();
    const auto plain = std::find_if(rows.cbegin(), rows.cend(),
                                    [](const AccessNode &row) { return row.actions().contains(u"Like"_s); });
    QVERIFY(plain != rows.cend());
    QVERIFY(!plain->name().contains(u"liked by you"));
    m_renamed.clear();
    QVERIFY(plain->act(u"Like"_s));
    QTRY_VERIFY(plain->name().contains(u"liked by you"));
    QTRY_VERIFY(m_renamed.contains(plain->path()));
    QVERIFY(plain->actions().contains(u"Unlike"_s));
    QVERIFY(!plain->actions().contains(u"Like"_s));
}

void TestScreenReader::whatWasSentIsSaid()
{
    const QString words = u"Read aloud on a train"_s;
    QCOMPARE(m_noor->run({u"post"_s, words}).exitCode, 0);  // goes through the window
    QTRY_VERIFY_WITH_TIMEOUT(m_shown.contains(u"Sent: "_s + words), 60'000);
}

void TestScreenReader::cleanupTestCase()
{
    if (m_window.state() != QProcess::NotRunning) {
        m_window.terminate();
        QVERIFY(m_window.waitForFinished(60'000));
        QCOMPARE(m_window.exitStatus(), QProcess::NormalExit);
    }
}

QTEST_GUILESS_MAIN(TestScreenReader)
#include "tst_screenreader.moc"
