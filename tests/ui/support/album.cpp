#include "tests/ui/support/album.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTest>
#include <QTextEdit>

#include "tests/ui/support/samples.h"
#include "ui/feed/feedpane.h"
#include "ui/feed/feedview.h"
#include "ui/pages/homepage.h"
#include "ui/theme/look.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

template <class T>
T *named(QWidget &window, const QString &name)
{
    for (T *found : window.findChildren<T *>(name)) {
        if (found->isVisible()) {
            return found;
        }
    }
    qFatal("no visible control named %s", qPrintable(name));
}

void type(QWidget &window, const QString &name, const QString &text)
{
    auto *edit = named<QLineEdit>(window, name);
    edit->clear();
    QTest::keyClicks(edit, text);
}

FeedView *feed(MainWindow &window) { return window.appTree()->home()->pane()->view(); }

}  // namespace

Album::Album(Look &look, const QString &folder, const QString &suffix)
    : m_look(look), m_folder(folder), m_suffix(suffix)
{
}

Album::Album(Look &look, Looker looker) : m_look(look), m_looker(std::move(looker)) {}

MainWindow &Album::window(QSize size)
{
    m_window = std::make_unique<MainWindow>(m_look);
    m_window->resize(size);
    m_window->show();
    return *m_window;
}

void Album::settle()
{
    QTest::qWait(150);
    for (const FeedView *view : m_window->findChildren<FeedView *>()) {
        (void)QTest::qWaitFor([view] { return view->isSettled(); }, 3000);
    }
    QTest::qWait(20);
}

void Album::put(const QPixmap &picture, const QString &name)
{
    ++m_count;
    if (m_looker) {
        return;
    }
    if (!picture.save(m_folder.filePath(u"%1-%2.png"_s.arg(name, m_suffix)))) {
        qFatal("cannot write %s", qPrintable(name));
    }
}

void Album::shoot(const QString &name)
{
    settle();
    if (m_looker) {
        m_looker(*m_window, name);
    }
    put(m_window->grab(), name);
}

void Album::signedOut()
{
    window().showSplash();
    shoot(u"splash"_s);
    window().showExplanation(
        {u"Postr cannot open this account"_s,
         u"The file that holds your posts on this computer cannot be read. Nothing was deleted: your unsent posts were set aside."_s,
         {{u"retry"_s, u"Try again"_s}, {u"quit"_s, u"Quit"_s}}});
    shoot(u"explanation"_s);
    AuthTree *auth = window().showAuth({u"postr.example"_s, {}, {}});
    auth->showServerCheck(ServerCheck::Good, {});
    type(*m_window, u"signInPassword"_s, u"correct horse"_s);
    type(*m_window, u"signInEmail"_s, u"noor@example.org"_s);
    shoot(u"sign-in"_s);
    auth->showServerCheck(ServerCheck::Bad, u"Something answers at this address, but it is not a Postr server."_s);
    auth->showError(u"The email address or the password is wrong. Check both and try again."_s);
    shoot(u"sign-in-problems"_s);
    auth = window().showAuth({u"postr.example"_s, u"noor@example.org"_s,
                              u"You were signed out because your password changed. Sign in again to go on."_s});
    auth->showServerCheck(ServerCheck::Checking, {});
    auth->showBusy(true);
    shoot(u"sign-in-busy"_s);
    auth->showBusy(false);
    auth->showServerCheck(ServerCheck::Good, {});
    auth->showSignUp();
    shoot(u"sign-up"_s);
    type(*m_window, u"signUpHandle"_s, u"no"_s);
    type(*m_window, u"signUpPassword"_s, u"short"_s);
    named<QAbstractButton>(*m_window, u"signUpSubmit"_s)->click();
    shoot(u"sign-up-problems"_s);
    auth->showCode({CodeFor::SignUp, u"noor@example.org"_s, 42});
    shoot(u"code-sign-up"_s);
    auth->showCode({CodeFor::SignIn, u"noor@example.org"_s, 0});
    type(*m_window, u"codeField"_s, u"120 394"_s);
    auth->showError(u"This code is wrong or too old. Check it, or ask for a new one."_s);
    shoot(u"code-sign-in-wrong"_s);
    auth->showCode({CodeFor::Password, u"noor@example.org"_s, 60});
    type(*m_window, u"codePassword"_s, u"short"_s);
    named<QAbstractButton>(*m_window, u"codeSubmit"_s)->click();
    shoot(u"code-password"_s);
    auth->showCode({CodeFor::SecondStep, {}, 0});
    auth->showBusy(true);
    shoot(u"code-second-step"_s);
    auth->showBusy(false);
    auth->showSignIn();
    auth->showProviders({u"github"_s, u"google"_s});
    shoot(u"sign-in-providers"_s);
    auth->showBrowser();
    shoot(u"sign-in-browser"_s);
    auth->showSignIn();
    named<QAbstractButton>(*m_window, u"goToForgot"_s)->click();
    shoot(u"forgot-password"_s);
    window({480, 620}).showAuth({u"postr.example"_s, {}, {}})->showCode({CodeFor::Password, u"noor@example.org"_s, 9});
    shoot(u"code-narrow"_s);
    window({700, 620}).showAuth({u"postr.example"_s, {}, {}});
    shoot(u"sign-in-narrow"_s);
    QList<AccountSummary> accounts = samples::accounts();
    accounts[0].state = AccountSummary::State::Ready;
    window().showAuth({u"postr.example"_s, {}, {}, accounts});
    shoot(u"sign-in-accounts"_s);
}

void Album::home(SessionView &session, const UiContext &context, const QString &name)
{
    window().showApp(session, context)->open(Place::of(Place::Kind::Home));  // wherever one was before
    settle();
    shoot(name);
}

void Album::widths(SessionView &session, const UiContext &context)
{
    for (const int width : {1100, 900, 480}) {
        window({width, 720}).showApp(session, context);
        shoot(u"home-%1"_s.arg(width));
    }
}

void Album::rows(SessionView &session, const UiContext &context)
{
    window().showApp(session, context);
    settle();
    FeedView *view = feed(*m_window);
    view->setFocus();
    for (int row = 0; row < 3; ++row) {
        QTest::keyClick(m_window.get(), Qt::Key_J);
    }
    shoot(u"home-keyboard"_s);
    view->verticalScrollBar()->setValue(300);
    const QRect row = view->rowRect(2);
    const PostLayout &layout = view->layoutOf(2);
    QTest::mouseMove(view->viewport(), row.topLeft() + layout.counts[LikeCount].center());
    shoot(u"home-hover"_s);
    for (int part = 1; part <= 3; ++part) {
        view->verticalScrollBar()->setValue(part * 600);
        shoot(u"home-scrolled-%1"_s.arg(part));
    }
}

void Album::sheets(SessionView &session, const UiContext &context)
{
    AppTree *app = window().showApp(session, context);
    settle();
    app->openComposer();
    shoot(u"composer-empty"_s);
    auto *text = named<QTextEdit>(*m_window, u"composeText"_s);
    text->insertPlainText(
        u"First snow on the ridge this year. Took the long way home with @maya and did not regret it. #slowweb"_s);
    shoot(u"composer"_s);
    text->insertPlainText(u" And then it went on and on and on."_s.repeated(13));
    shoot(u"composer-too-long"_s);
    app = window().showApp(session, context);
    settle();
    app->openSignOut();
    shoot(u"sign-out"_s);
    app = window().showApp(session, context);
    emit app->requests().deleteRequested(PostId(u"0190c000-0000-7000-8000-000000000012"_s));
    shoot(u"delete"_s);
    app = window().showApp(session, context);
    app->say(u"The post could not be liked because the disk is full."_s);
    shoot(u"toast"_s);
    app->showSigningOut(u"Sending what is left…"_s);
    shoot(u"signing-out"_s);
}

void Album::menus(SessionView &session, const UiContext &given)
{
    UiContext context = given;
    context.accounts = samples::accounts;
    AppTree *app = window().showApp(session, context);
    settle();
    QPixmap picture = m_window->grab();
    QPainter p(&picture);
    const auto place = [&](QMenu *menu, QPoint at) {
        menu->popup(m_window->mapToGlobal(at));
        QTest::qWait(20);
        p.drawPixmap(at, menu->grab());
        menu->hide();
    };
    place(app->makeAccountMenu(), {20, 560});
    place(feed(*m_window)->makeMenu(0), {560, 160});
    place(feed(*m_window)->makeMenu(3), {560, 420});
    p.end();
    put(picture, u"menus"_s);
}

}  // namespace postr
