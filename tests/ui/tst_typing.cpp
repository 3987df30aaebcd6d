// Help while typing: people, hashtags and emoji.

#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QTest>
#include <QTextEdit>

#include "tests/ui/support/memorysession.h"
#include "tests/ui/support/samples.h"
#include "ui/composer/completion.h"
#include "ui/composer/completionlist.h"
#include "ui/composer/composer.h"
#include "ui/composer/emojidata.h"
#include "ui/composer/emojigrid.h"
#include "ui/composer/emojikey.h"
#include "ui/composer/emojipicker.h"
#include "ui/controls/button.h"
#include "ui/theme/look.h"
#include "ui/translations.h"

using namespace postr;
using namespace Qt::StringLiterals;

class TestTyping final : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_session = std::make_unique<MemorySession>();
        m_session->people = {samples::person(1), samples::person(2)};
        m_session->fill({samples::post(1, 1, 1, u"One #slowweb and #Slowfood"_s),
                         samples::post(2, 1, 2, u"#slowfood"_s), samples::post(3, 1, 3, u"slow words, no tag"_s)});
        m_look.preferences.set({});
        m_host = std::make_unique<QWidget>();
        m_host->resize(900, 800);
        new EmojiKey(m_look, m_host.get());
        m_host->show();
        QVERIFY(QTest::qWaitForWindowActive(m_host.get()));
        UiContext context;
        context.makePostId = [] { return samples::postId(1); };
        context.now = [] { return samples::now(); };
        m_composer = new Composer(m_look, *m_session, context, m_host.get());
        m_composer->open();
    }

    void cleanup() { m_host.reset(); }

    void tokens_data()
    {
        QTest::addColumn<QString>("text");  // the caret is at |
        QTest::addColumn<QString>("token");
        QTest::newRow("person") << u"hello @ma|"_s << u"@ma"_s;
        QTest::newRow("at the start") << u"#s|"_s << u"#s"_s;
        QTest::newRow("in brackets") << u"(@ma|"_s << u"@ma"_s;
        QTest::newRow("other letters") << u"#صبا|"_s << u"#صبا"_s;
        QTest::newRow("only the sign") << u"hello @|"_s << QString();
        QTest::newRow("an address") << u"mail noor@exa|"_s << QString();
        QTest::newRow("in the middle") << u"@ma|ya"_s << QString();
        QTest::newRow("behind it") << u"@maya |"_s << QString();
        QTest::newRow("nothing") << u"|"_s << QString();
    }

    void tokens()
    {
        QFETCH(QString, text);
        QFETCH(QString, token);
        const auto caret = int(text.indexOf(u'|'));
        const auto found = tokenAt(text.remove(u'|'), caret);
        QCOMPARE(found ? found->sign + found->word : QString(), token);
    }

    void aMentionIsCompletedFromThePeopleOfThisComputer()
    {
        QTest::keyClicks(text(), u"With @m"_s);
        QTRY_VERIFY(list()->isVisible());
        QCOMPARE(list()->completions().size(), 1);
        QTest::keyClick(text(), Qt::Key_Return);
        QCOMPARE(text()->toPlainText(), u"With @maya "_s);
        QVERIFY(!list()->isVisible());
        QVERIFY(text()->hasFocus());
    }

    void aHashtagIsCompletedTheMostFrequentFirst()
    {
        QTest::keyClicks(text(), u"#slow"_s);
        QTRY_VERIFY(list()->isVisible());
        QCOMPARE(list()->completions().size(), 2);
        QCOMPARE(list()->current().insert.toLower(), u"#slowfood"_s);
        QTest::keyClick(text(), Qt::Key_Down);
        QTest::keyClick(text(), Qt::Key_Tab);
        QCOMPARE(text()->toPlainText(), u"#slowweb "_s);
    }

    void escapeClosesTheListAndNotTheComposer()
    {
        QTest::keyClicks(text(), u"@m"_s);
        QTRY_VERIFY(list()->isVisible());
        QTest::keyClick(text(), Qt::Key_Escape);
        QVERIFY(!list()->isVisible());
        QVERIFY(m_composer->isOpen());
        QCOMPARE(text()->toPlainText(), u"@m"_s);
    }

    void whatIsTypedInFullIsNotOffered()
    {
        QTest::keyClicks(text(), u"@maya"_s);
        QVERIFY(!list()->isVisible());
        QTest::keyClick(text(), Qt::Key_Return);
        QCOMPARE(text()->toPlainText(), u"@maya\n"_s);
    }

    void emojiAreFoundByTheirWords()
    {
        QCOMPARE(findEmojiByWords(u"coffee"_s).first().text, u"☕"_s);
        QCOMPARE(findEmojiByWords(u"red hea"_s).first().text, u"❤️"_s);
        QVERIFY(findEmojiByWords(u"xyzzy"_s).isEmpty());
        QSet<QString> all;
        for (const EmojiGroup &group : emojiGroups()) {
            for (const Emoji &emoji : group.emoji) {
                QVERIFY2(!emoji.name().isEmpty() && !all.contains(emoji.text), qPrintable(emoji.text));
                all.insert(emoji.text);
            }
        }
    }

    void emojiAreFoundInTheLanguageOfTheProgram_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("emoji");
        QTest::newRow("de") << u"kaffee"_s << u"☕"_s;
        QTest::newRow("es") << u"CORAZON ROJO"_s << u"❤️"_s;
        QTest::newRow("fr") << u"pouce vers le haut"_s << u"👍"_s;
        QTest::newRow("pt_BR") << u"cafezinho"_s << u"☕"_s;
        QTest::newRow("ja") << u"コーヒー"_s << u"☕"_s;
        QTest::newRow("ar") << u"قهوة"_s << u"☕"_s;
    }
    void emojiAreFoundInTheLanguageOfTheProgram()
    {
        QFETCH(QString, typed);
        QFETCH(QString, emoji);
        QList<EmojiGroup> english = emojiGroups();
        Translations translations(*qApp);
        const auto back = qScopeGuard([&] { translations.use(u"en"_s); });
        translations.use(QString::fromLatin1(QTest::currentDataTag()));
        const auto finds = [&](const QString &words) {
            return std::ranges::any_of(findEmojiByWords(words), [&](const Emoji &one) { return one.text == emoji; });
        };
        QVERIFY(finds(typed));
        QVERIFY(finds(emojiNamed(emoji).name()));
        translations.use(u"en"_s);
        QVERIFY(!finds(typed));
        const QString name = emojiNamed(emoji).name();
        translations.use(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY2(finds(name), "in English, too");
        // None was forgotten.
        const QList<EmojiGroup> told = emojiGroups();
        for (qsizetype group = 0; group < told.size(); ++group) {
            QVERIFY(told[group].title != english[group].title);
            for (qsizetype i = 0; i < told[group].emoji.size(); ++i) {
                QVERIFY2(told[group].emoji[i].words != english[group].emoji[i].words,
                         qPrintable(told[group].emoji[i].text));
            }
        }
    }

    void anEmojiIsPickedByKeyboard()
    {
        QTest::keyClicks(text(), u"Snow "_s);
        QTest::keyClick(text(), Qt::Key_Period, Qt::ControlModifier);
        QVERIFY(picker()->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), u"party"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        const QString wanted = picker()->grid()->current()->text;
        QCOMPARE(wanted, findEmojiByWords(u"party"_s)[1].text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!picker()->isVisible());
        QCOMPARE(text()->toPlainText(), u"Snow "_s + wanted);
        QVERIFY(text()->hasFocus());
        QTest::keyClick(text(), Qt::Key_Period, Qt::ControlModifier);
        QCOMPARE(picker()->grid()->current()->text, wanted);  // used last, so it stands first
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(m_composer->isOpen());
        QVERIFY(!picker()->isVisible());
    }

    void arrowsMoveOverTheWholeGrid()
    {
        EmojiGrid grid(m_look, nullptr);
        const QList<Emoji> emoji = emojiGroups().first().emoji;
        grid.setGroups({{u"One"_s, emoji.mid(0, 10)}, {u"Two"_s, emoji.mid(10, 3)}});
        grid.moveBy(5, 0);
        grid.moveBy(0, 1);
        QCOMPARE(*grid.current(), emoji[9]);  // the second line has two
        grid.moveBy(0, 1);
        QCOMPARE(*grid.current(), emoji[11]);
        grid.moveBy(0, 1);
        QCOMPARE(*grid.current(), emoji[11]);
        grid.moveBy(-100, 0);
        QCOMPARE(*grid.current(), emoji[0]);
    }

    // In a field that is no composer's, in the window itself; a password takes none.
    void anyFieldTakesEmoji()
    {
        m_composer->dismiss();
        auto *field = new QLineEdit(m_host.get());
        field->show();
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Period, Qt::ControlModifier);
        auto *picker = m_host->findChild<EmojiPicker *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(picker && picker->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(field->text(), emojiGroups().first().emoji.first().text);
        QVERIFY(field->hasFocus());
        field->setEchoMode(QLineEdit::Password);
        QTest::keyClick(field, Qt::Key_Period, Qt::ControlModifier);
        QVERIFY(!picker->isVisible());
    }

    void anEmojiGoesIntoTheFieldThatHadTheFocus()
    {
        QTest::mouseClick(m_composer->findChild<IconButton *>(u"composeWarning"_s), Qt::LeftButton);
        auto *warning = m_composer->findChild<QLineEdit *>(u"composeWarningText"_s);
        QVERIFY(warning->hasFocus());
        QTest::keyClick(warning, Qt::Key_Period, Qt::ControlModifier);
        QVERIFY(picker()->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(warning->text(), emojiGroups().first().emoji.first().text);
        QVERIFY(text()->toPlainText().isEmpty());
    }

    void aClickElsewhereClosesThePicker()
    {
        auto *warning = m_composer->findChild<QLineEdit *>(u"composeWarningText"_s);
        QTest::mouseClick(m_composer->findChild<IconButton *>(u"composeWarning"_s), Qt::LeftButton);
        QTest::keyClick(warning, Qt::Key_Period, Qt::ControlModifier);
        QVERIFY(picker()->isVisible());
        QTest::mouseClick(text()->viewport(), Qt::LeftButton);
        QVERIFY(!picker()->isVisible());
        QVERIFY(text()->hasFocus());  // where one clicked, not where one was
        QVERIFY(m_composer->isOpen());
    }

    void thePickerStaysForWhatIsOnlyInFrontOfIt()
    {
        QTest::keyClick(text(), Qt::Key_Period, Qt::ControlModifier);
        QWidget *search = QApplication::focusWidget();
        for (const Qt::FocusReason reason : {Qt::PopupFocusReason, Qt::ActiveWindowFocusReason}) {
            QFocusEvent out(QEvent::FocusOut, reason);
            QApplication::sendEvent(search, &out);
            QVERIFY(picker()->isVisible());
        }
    }

    void anotherSizeOfTheWindowClosesThePicker()
    {
        QTest::keyClick(text(), Qt::Key_Period, Qt::ControlModifier);
        QVERIFY(picker()->isVisible());
        m_host->resize(700, 600);
        QTRY_VERIFY(!picker()->isVisible());
        QVERIFY(text()->hasFocus());
    }

private:
    [[nodiscard]] QTextEdit *text() const { return m_composer->findChild<QTextEdit *>(u"composeText"_s); }
    [[nodiscard]] CompletionList *list() const { return m_composer->findChild<CompletionList *>(); }
    [[nodiscard]] EmojiPicker *picker() const { return m_composer->findChild<EmojiPicker *>(); }

    Look m_look{ThemeChoice::Light};
    std::unique_ptr<MemorySession> m_session;
    std::unique_ptr<QWidget> m_host;
    QPointer<Composer> m_composer;
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    installTranslations(app);
    TestTyping test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_typing.moc"
