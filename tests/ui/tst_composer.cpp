#include <QApplication>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

#include "tests/ui/support/memorysession.h"
#include "tests/ui/support/samples.h"
#include "ui/composer/composer.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/notice.h"
#include "ui/theme/look.h"
#include "ui/translations.h"

using namespace postr;

class TestComposer : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_session = std::make_unique<MemorySession>();
        m_made = 0;
        m_host = std::make_unique<QWidget>();
        m_host->resize(900, 700);
        m_host->show();
        QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
        UiContext context;
        context.makePostId = [this] { return samples::postId(++m_made); };
        m_composer = new Composer(m_look, *m_session, context, m_host.get());
        m_composer->open();
    }

    void cleanup() { m_host.reset(); }

    void typingStartsAtOnce()
    {
        QVERIFY(text()->hasFocus());
        QVERIFY(!send()->isEnabled());
        QVERIFY(!reason().isEmpty());
        QTest::keyClicks(text(), QStringLiteral("Hello"));
        QVERIFY(send()->isEnabled());
        QVERIFY(reason().isEmpty());
        QCOMPARE(left(), QStringLiteral("495"));
    }

    void graphemesAreCountedNotUnits()
    {
        text()->setPlainText(QString::fromUtf8("e\u0301🇸🇪"));
        QCOMPARE(left(), QStringLiteral("498"));
    }

    void tooLongIsSaidAndNotSent()
    {
        text()->setPlainText(QString(501, u'x'));
        QVERIFY(!send()->isEnabled());
        QCOMPARE(reason(), QStringLiteral("1 character too long"));
        QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(5);
        QVERIFY(m_session->written.isEmpty());
        QVERIFY(m_composer->isOpen());
    }

    void aPostIsWrittenWithTheGivenId()
    {
        QSignalSpy posted(m_composer, &Composer::posted);
        QTest::keyClicks(text(), QStringLiteral("  Hello there "));
        QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(posted.size(), 1);
        QCOMPARE(m_session->written.size(), 1);
        QCOMPARE(m_session->written.first().kind(), IntentKind::PutPost);
        QCOMPARE(m_session->written.first().post(), samples::postId(1));
        QCOMPARE(m_session->written.first().text(), QStringLiteral("Hello there"));
        QVERIFY(!m_composer || !m_composer->isOpen());
    }

    void theTextStaysUntilItIsOnDisk()
    {
        m_session->hold = true;
        QTest::keyClicks(text(), QStringLiteral("Hello"));
        QTest::mouseClick(send(), Qt::LeftButton);
        QVERIFY(m_composer->isOpen());
        QCOMPARE(m_composer->text(), QStringLiteral("Hello"));
        QVERIFY(!send()->isEnabled());  // not twice
        m_session->answerHeld();
        QTRY_VERIFY(!m_composer || !m_composer->isOpen());
    }

    void anErrorKeepsTheTextAndTheId()
    {
        m_session->writeFailure = Error{ErrorCode::Disk, QStringLiteral("The disk is full."), false, {}};
        QTest::keyClicks(text(), QStringLiteral("Hello"));
        QTest::mouseClick(send(), Qt::LeftButton);
        auto *error = m_host->findChild<Notice *>(QStringLiteral("composeError"));
        QTRY_COMPARE(error->sentence(), QStringLiteral("The disk is full."));
        QVERIFY(error->isVisible());
        QCOMPARE(m_composer->text(), QStringLiteral("Hello"));
        m_session->writeFailure.reset();
        QSignalSpy posted(m_composer, &Composer::posted);
        QTest::mouseClick(send(), Qt::LeftButton);
        QTRY_COMPARE(posted.size(), 1);
        QCOMPARE(m_made, 1);  // the same post, tried again
    }

    void escapeClosesAndTheTextCanBeTaken()
    {
        QString kept;
        connect(m_composer, &Sheet::closed, this, [this, &kept] { kept = m_composer->text(); });
        QTest::keyClicks(text(), QStringLiteral("Half a thought"));
        QTest::keyClick(text(), Qt::Key_Escape);
        QCOMPARE(kept, QStringLiteral("Half a thought"));
        QTRY_VERIFY(!m_composer);
    }

    void anAnswerShowsWhatItAnswersAndNamesIt()
    {
        FeedEntry post = samples::post(7, 1, 5, QStringLiteral("Which way is the harbour?"));
        m_composer->setReplyTo(post);
        auto *answered = m_host->findChild<QWidget *>(QStringLiteral("composeAnswered"));
        QVERIFY(answered->isVisible());
        QVERIFY(answered->accessibleName().contains(post.text));
        QCOMPARE(send()->text(), QStringLiteral("Reply"));
        QVERIFY(answered->mapTo(m_host.get(), QPoint(0, answered->height())).y() <=
                text()->mapTo(m_host.get(), QPoint()).y());
        QTest::keyClicks(text(), QStringLiteral("Down the hill"));
        QTest::mouseClick(send(), Qt::LeftButton);
        QTRY_COMPARE(m_session->written.size(), 1);
        QCOMPARE(m_session->written.first().newPost().replyTo, post.id);
        QVERIFY(m_session->written.first().newPost().quote.isEmpty());
    }

    void aQuoteShowsWhatItQuotesAndNamesIt()
    {
        FeedEntry post = samples::post(7, 1, 5, QString(u'x').repeated(30));
        post.warning = QStringLiteral("Spoilers");
        m_composer->setQuote(post);
        auto *quoted = m_host->findChild<QWidget *>(QStringLiteral("composeQuoted"));
        QVERIFY(quoted->isVisible());
        QVERIFY(!quoted->accessibleName().contains(post.text));  // it stays covered
        QTest::keyClicks(text(), QStringLiteral("Well said"));
        QTest::mouseClick(send(), Qt::LeftButton);
        QTRY_COMPARE(m_session->written.size(), 1);
        QCOMPARE(m_session->written.first().newPost().quote, post.id);
        QVERIFY(m_session->written.first().newPost().replyTo.isEmpty());
    }

    void tabStaysInside()
    {
        QSet<QWidget *> seen;
        for (int i = 0; i < 8; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY(m_composer->isAncestorOf(QApplication::focusWidget()));
            seen.insert(QApplication::focusWidget());
        }
        QVERIFY(seen.size() >= 2);
    }

private:
    [[nodiscard]] QTextEdit *text() const { return m_host->findChild<QTextEdit *>(QStringLiteral("composeText")); }
    [[nodiscard]] PillButton *send() const { return m_host->findChild<PillButton *>(QStringLiteral("composeSend")); }
    [[nodiscard]] QString reason() const
    {
        return m_host->findChild<TextLabel *>(QStringLiteral("composeReason"))->text();
    }
    [[nodiscard]] QString left() const { return m_host->findChild<TextLabel *>(QStringLiteral("composeLeft"))->text(); }

    Look m_look{ThemeChoice::Light};
    std::unique_ptr<MemorySession> m_session;
    std::unique_ptr<QWidget> m_host;
    QPointer<Composer> m_composer;
    int m_made = 0;
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    installTranslations(app);
    TestComposer test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_composer.moc"
