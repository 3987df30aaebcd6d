#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTextEdit>

#include "tests/ui/support/album.h"
#include "tests/ui/support/samples.h"
#include "ui/composer/picturestrip.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

/// Until it says that it is saved: the words take room beside the title.
void waitUntilSaved(const QWidget &window)
{
    (void)QTest::qWaitFor([&] { return !window.findChild<QLabel *>(u"composeSaved"_s)->text().isEmpty(); }, 3000);
}

void write(QWidget &window, const QString &text)
{
    window.findChild<QTextEdit *>(u"composeText"_s)->insertPlainText(text);
    waitUntilSaved(window);
}

}  // namespace

void Album::composing(SessionView &session, const UiContext &context)
{
    const QList<FeedEntry> posts = samples::pleasantFeed();
    const auto open = [&](const ComposeTarget &target) {
        AppTree *app = window().showApp(session, context);
        settle();
        app->compose(target);
    };
    open({posts[2], {}});
    write(*m_window, u"Two of mine do. The third shows a spinner over everything I already read."_s);
    shoot(u"composer-reply"_s);
    UiContext several = context;
    several.accounts = samples::accounts;
    window().showApp(session, several)->openComposer();
    write(*m_window, u"Which of me says this?"_s);
    shoot(u"composer-accounts"_s);
    open({{}, posts[2]});
    write(*m_window, u"This, exactly."_s);
    shoot(u"composer-quote"_s);
    open({posts[0], posts[1]});
    shoot(u"composer-reply-with-quote"_s);
    open({});
    write(*m_window,
          u"First snow on the ridge this year. Took the long way home with @maya and did not regret it. #slowweb"_s);
    auto *strip = m_window->findChild<PictureStrip *>();
    const auto add = [&](int number, const QString &alt) {
        (void)strip->add({u"%1.jpg"_s.arg(number), u"image/jpeg"_s, 1600, 1000, alt, {}});
    };
    add(2, {});
    add(4, u"A ridge under fresh snow"_s);
    waitUntilSaved(*m_window);
    shoot(u"composer-pictures"_s);
    QTest::keyClick(m_window->findChild<QTextEdit *>(u"composeText"_s), Qt::Key_Return, Qt::ControlModifier);
    shoot(u"composer-describe"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    m_window->findChild<QAbstractButton *>(u"composeEmoji"_s)->click();
    shoot(u"emoji"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"sno"_s);
    shoot(u"emoji-search"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(m_window->findChild<QTextEdit *>(u"composeText"_s), u" @s"_s);
    shoot(u"composer-mention"_s);
    QTest::keyClick(m_window->findChild<QTextEdit *>(u"composeText"_s), Qt::Key_Escape);
    strip->choose(1);
    add(1, {});
    m_window->findChild<QAbstractButton *>(u"composeWarning"_s)->click();
    m_window->findChild<QLineEdit *>(u"composeWarningText"_s)->setText(u"Heights"_s);
    strip->setPending(1);
    m_window->resize(480, 560);
    waitUntilSaved(*m_window);
    shoot(u"composer-small"_s);
    m_window->resize(1280, 800);
    shoot(u"composer-pictures-described"_s);
    m_window->findChild<QAbstractButton *>(u"composeDrafts"_s)->click();
    shoot(u"drafts"_s);
    m_window->findChild<QAbstractButton *>(u"draftDelete"_s)->click();
    shoot(u"drafts-deleted"_s);
}

}  // namespace postr
