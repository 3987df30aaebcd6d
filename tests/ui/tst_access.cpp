// What a screen reader meets: the tree, a post's row with its actions, and what is said without being asked.
#include <QAccessible>
#include <QMenu>
#include <QSignalSpy>

#include "tests/ui/support/album.h"
#include "tests/ui/support/pagesfixture.h"
#include "ui/controls/access.h"
#include "ui/translations.h"

using namespace postr;
using namespace Qt::StringLiterals;

namespace {

struct Heard {
    QAccessible::Event what;
    QString name;
};
QList<Heard> heard;

void hear(QAccessible::Event what, const QString &name) { heard.append({what, name}); }

bool wasHeard(QAccessible::Event what, const QString &words)
{
    return std::any_of(heard.cbegin(), heard.cend(),
                       [&](const Heard &one) { return one.what == what && one.name.contains(words); });
}

QString describe(const QAccessibleInterface &node)
{
    const QObject *object = node.object();
    return object ? QLatin1String(object->metaObject()->className()) + u' ' + object->objectName() : u"a row"_s;
}

/// What can have the focus and has no name, in the whole tree below.
void findNameless(QAccessibleInterface *node, QStringList &found, int &seen)
{
    const QAccessible::State state = node->state();
    if (state.invisible && node->object() && node->object()->isWidgetType()) {
        return;
    }
    if (state.focusable && !state.disabled) {
        ++seen;
        if (node->text(QAccessible::Name).trimmed().isEmpty()) {
            found << describe(*node);
        }
    }
    for (int i = 0; i < node->childCount(); ++i) {
        if (QAccessibleInterface *child = node->child(i)) {
            findNameless(child, found, seen);
        }
    }
}

}  // namespace

class TestAccess : public PagesFixture {
    Q_OBJECT

private slots:
    void initTestCase() { access::listen(hear); }
    void init()
    {
        begin();
        heard.clear();
    }
    void cleanup() { m_window.reset(); }

    void everyControlOfEveryStateHasAName()
    {
        m_window.reset();
        QStringList nameless;
        int states = 0;
        Album album(m_look, [&](MainWindow &window, const QString &name) {
            QStringList found;
            int seen = 0;
            findNameless(QAccessible::queryAccessibleInterface(&window), found, seen);
            for (const QString &one : std::as_const(found)) {
                nameless << name + u": "_s + one;
            }
            ++states;
            const bool isStill = name == u"splash" || name == u"signing-out";
            QVERIFY2(isStill || seen > 0, qPrintable(name));
        });
        UiContext context;
        context.makePostId = [] { return samples::postId(1); };
        context.now = [] { return samples::now(); };
        m_session->fill(samples::pleasantFeed());
        m_session->outbox = samples::outbox();
        m_session->drafts = samples::drafts();
        m_session->people = {samples::person(2), samples::person(3)};
        album.signedOut();
        album.home(*m_session, context, u"home"_s);
        album.widths(*m_session, context);
        album.sheets(*m_session, context);
        album.composing(*m_session, context);
        album.viewer(*m_session, context);
        album.pages(*m_session, context);
        QVERIFY(states > 50);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void aListOfRows()
    {
        QTRY_VERIFY(rows().rowCount() > 5);
        QCOMPARE(list()->role(), QAccessible::List);
        QCOMPARE(list()->text(QAccessible::Name), u"Posts"_s);
        QCOMPARE(list()->childCount(), rows().rowCount());
        for (int i = 0; i < list()->childCount(); ++i) {
            const QAccessibleInterface *row = list()->child(i);
            QCOMPARE(row->role(), QAccessible::ListItem);
            QCOMPARE(list()->indexOfChild(row), i);
            QCOMPARE(row->parent(), list());
            QCOMPARE(row->text(QAccessible::Name), view()->spokenText(i));
            QVERIFY(row->state().focusable);
        }
        const QAccessibleInterface *second = list()->child(1);
        QCOMPARE(list()->childAt(second->rect().center().x(), second->rect().top() + 5), second);
        QVERIFY(!second->state().offscreen);
        QVERIFY(list()->child(list()->childCount() - 1)->state().offscreen);
        QVERIFY(!list()->child(list()->childCount()));
    }

    void aHeaderStandsBeforeTheRows()
    {
        tree()->open(Place::profile(samples::person(2).id));
        QTRY_VERIFY(pane()->showsRows());
        QVERIFY(view()->hasHeader());
        QCOMPARE(list()->childCount(), rows().rowCount() + 1);
        QCOMPARE(list()->indexOfChild(list()->child(0)), 0);
        QVERIFY(list()->child(0)->childCount() > 0);  // the viewport, with the header in it
        QCOMPARE(list()->child(1)->role(), QAccessible::ListItem);
        QCOMPARE(list()->indexOfChild(list()->child(1)), 1);
    }

    void aRowThatIsGoneIsForgotten()
    {
        QTRY_VERIFY(rows().rowCount() > 5);
        QAccessibleInterface *first = row(0);
        const QAccessible::Id id = QAccessible::uniqueId(first);
        m_session->remove(rows().entry(0).id);
        QTRY_VERIFY(!QAccessible::accessibleInterface(id));
        QCOMPARE(list()->childCount(), rows().rowCount());
    }

    void likingTellsItself()
    {
        const int at = openRowOf(10);
        QVERIFY(!row(at)->text(QAccessible::Name).contains(u"bookmarked by you"));
        QCOMPARE(actions(at)->localizedActionName(u"postBookmark"_s), u"Bookmark"_s);
        QCOMPARE(actions(at)->localizedActionName(u"postLike"_s), u"Unlike"_s);
        QVERIFY(row(at)->text(QAccessible::Name).contains(u"liked by you"));
        heard.clear();
        actions(at)->doAction(u"postLike"_s);
        QTRY_COMPARE(m_session->written.size(), 1);
        QVERIFY(!m_session->written.first().isOn());
        QVERIFY(!row(at)->text(QAccessible::Name).contains(u"liked by you"));
        QCOMPARE(actions(at)->localizedActionName(u"postLike"_s), u"Like"_s);
        QVERIFY(wasHeard(QAccessible::NameChanged, rows().entry(at).author.name));
        actions(at)->doAction(u"postBookmark"_s);
        QTRY_COMPARE(m_session->written.size(), 2);
        QCOMPARE(m_session->written.last().kind(), IntentKind::SetBookmark);
        FeedEntry marked = rows().entry(at);
        marked.bookmarked = true;
        m_session->change(marked);
        QTRY_VERIFY(row(at)->text(QAccessible::Name).contains(u"bookmarked by you"));
    }

    void openingAndAnswering()
    {
        const int at = openRowOf(11);
        const QStringList names = actions(at)->actionNames();
        for (const char *name : {"postReply", "postQuote", "postLike", "postRepost", "postBookmark", "postReport"}) {
            QVERIFY2(names.contains(QLatin1String(name)), name);
        }
        for (const QString &name : names) {
            QVERIFY2(!actions(at)->localizedActionName(name).isEmpty(), qPrintable(name));
        }
        actions(at)->doAction(QAccessibleActionInterface::showMenuAction());
        const QMenu *menu = view()->findChild<QMenu *>(u"postMenu"_s);
        QVERIFY(menu && menu->isVisible());
        QTest::keyClick(view()->findChild<QMenu *>(u"postMenu"_s), Qt::Key_Escape);
        actions(at)->doAction(u"postReply"_s);
        QTRY_VERIFY(composer());
        QTest::keyClick(composer(), Qt::Key_Escape);
        QTRY_VERIFY(!composer());
        actions(at)->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(page()->place().kind, Place::Kind::Thread);
    }

    void whatIsCoveredIsNotRead()
    {
        const FeedEntry covered = withWarning();
        const int at = openRowOf(700);
        const QString closed = row(at)->text(QAccessible::Name);
        QVERIFY(closed.contains(covered.warning));
        QVERIFY(!closed.contains(u"the killer"));
        QVERIFY(row(at)->state().collapsed);
        heard.clear();
        actions(at)->doAction(u"postCover"_s);
        const QString open = row(at)->text(QAccessible::Name);
        QVERIFY2(open.contains(covered.warning) && open.contains(covered.text), qPrintable(open));
        QVERIFY(row(at)->state().expanded);
        QVERIFY(wasHeard(QAccessible::NameChanged, covered.text));
        actions(at)->doAction(u"postCover"_s);
        QCOMPARE(row(at)->text(QAccessible::Name), closed);
    }

    void theRowHasTheFocus()
    {
        QTRY_VERIFY(rows().rowCount() > 5);
        heard.clear();
        QTest::keyClick(m_window.get(), Qt::Key_J);
        QTest::keyClick(m_window.get(), Qt::Key_J);
        QVERIFY(wasHeard(QAccessible::Focus, view()->spokenText(1)));
        QVERIFY(row(1)->state().focused);
        QVERIFY(!row(0)->state().focused);
        QCOMPARE(list()->focusChild(), row(1));
    }

    void theMenuWithoutAMenuKey()
    {
        QTRY_VERIFY(rows().rowCount() > 5);
        view()->setCurrentRow(1);
        QTest::keyClick(view(), Qt::Key_F10);
        QVERIFY(!view()->findChild<QMenu *>(u"postMenu"_s));
        QTest::keyClick(view(), Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = view()->findChild<QMenu *>(u"postMenu"_s);
        QVERIFY(menu && menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Escape);
    }

    void everyLinkByKeyboard()
    {
        FeedEntry entry = samples::post(701, 2, 1,
                                        u"First https://postr.example/one, then https://postr.example/two?a=1&b=2, "
                                        "says @maya. https://postr.example/one"_s);
        show({entry, samples::post(702, 3, 2, u"One https://postr.example/three #tag"_s),
              samples::post(703, 3, 3, u"Only #words and #more"_s)});
        QCOMPARE(rows().rowCount(), 3);
        QSignalSpy links(&tree()->requests(), &Requests::linkActivated);
        disconnect(&tree()->requests(), &Requests::linkActivated, tree(), nullptr);
        view()->setCurrentRow(rows().rowOf(samples::postId(702)));
        QTest::keyClick(m_window.get(), Qt::Key_O);
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.takeFirst().first().toUrl(), QUrl(u"https://postr.example/three"_s));
        QTRY_VERIFY(!view()->findChild<QMenu *>(u"postTargets"_s));
        view()->setCurrentRow(rows().rowOf(samples::postId(701)));
        QTest::keyClick(m_window.get(), Qt::Key_O);
        auto *menu = view()->findChild<QMenu *>(u"postTargets"_s);
        QVERIFY(menu && menu->isVisible());
        QCOMPARE(menu->actions().size(), 3);  // what stands there twice is offered once
        QCOMPARE(menu->activeAction(), menu->actions().first());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.first().first().toUrl(), QUrl(u"https://postr.example/two?a=1&b=2"_s));
        QTRY_VERIFY(!view()->findChild<QMenu *>(u"postTargets"_s));
        view()->setCurrentRow(rows().rowOf(samples::postId(703)));
        QCOMPARE(view()->currentPost(), samples::postId(703));
        m_window->activateWindow();  // the menu had the keys, and there is no window manager
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_O);
        menu = view()->findChild<QMenu *>(u"postTargets"_s);
        QVERIFY(menu && menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(page()->place(), Place::search(u"#words"_s));
    }

    void aCardIsALinkLikeAnyOther()
    {
        FeedEntry entry = samples::post(701, 2, 1, u"One https://postr.example/notes/local-first"_s);
        entry.card = samples::card();
        FeedEntry other = samples::post(702, 2, 2, u"Words alone"_s);
        other.card = samples::card();
        show({entry, other});
        QSignalSpy links(&tree()->requests(), &Requests::linkActivated);
        disconnect(&tree()->requests(), &Requests::linkActivated, tree(), nullptr);
        for (const int row : {0, 1}) {
            view()->setCurrentRow(row);
            QTest::keyClick(m_window.get(), Qt::Key_O);
            QCOMPARE(links.size(), row + 1);
            QCOMPARE(links.last().first().toUrl(), QUrl(samples::card().url));
        }
        QVERIFY(!view()->findChild<QMenu *>(u"postTargets"_s) ||
                !view()->findChild<QMenu *>(u"postTargets"_s)->isVisible());
    }

    void picturesAreOneThing()
    {
        openRowOf(10);  // three pictures and a hashtag
        QSignalSpy pictures(&tree()->requests(), &Requests::pictureOpened);
        QTest::keyClick(m_window.get(), Qt::Key_O);
        QCOMPARE(pictures.size(), 1);
        QCOMPARE(pictures.first().at(1).toInt(), 0);
    }

    void peopleAndEventsHaveActions()
    {
        m_session->people = {samples::person(2)};
        tree()->open(Place::search(u"sa"_s));
        QTRY_VERIFY(rows().rowCount() > 0 && rows().row(0).kind == ListRow::Kind::Person);
        const bool follows = rows().entry(0).author.following;
        QCOMPARE(actions(0)->localizedActionName(u"rowFollow"_s),
                 (follows ? u"Unfollow @%1"_s : u"Follow @%1"_s).arg(samples::person(2).handle));
        actions(0)->doAction(u"rowFollow"_s);
        QTRY_COMPARE(m_session->written.size(), 1);
        QCOMPARE(m_session->written.first().kind(), IntentKind::SetFollow);
        tree()->open(Place::of(Place::Kind::Notifications));
        QTRY_VERIFY(rows().rowCount() > 0);
        int events = 0;
        for (int at = 0; at < rows().rowCount(); ++at) {
            if (rows().row(at).kind == ListRow::Kind::Event) {
                ++events;
                QVERIFY(actions(at)->actionNames().contains(u"rowOpenPerson0"_s));
            }
        }
        QVERIFY(events > 0);
    }

    void newPostsAreSaid()
    {
        QTRY_VERIFY(rows().rowCount() > 5);
        FeedEntry fresh = samples::post(710, 2, 0, u"Fresh"_s);
        fresh.sort = 9'000'000;
        heard.clear();
        m_session->add(fresh);
        QTRY_VERIFY(wasHeard(QAccessible::ObjectShow, u"1 new post"_s));
        QVERIFY(wasHeard(QAccessible::Alert, u"1 new post"_s));
        const auto *region = m_window->findChild<QWidget *>(u"liveRegion"_s);
        QVERIFY(region && region->isVisible());
        QCOMPARE(QAccessible::queryAccessibleInterface(m_window->findChild<QWidget *>(u"liveRegion"_s))->role(),
                 QAccessible::Notification);
    }

    void whatBecameOfAPostIsSaid()
    {
        const auto change = [this](const QList<OutboxRow> &rows) {
            heard.clear();
            m_session->outbox = rows;
            m_loads = m_session->outboxLoads;
            emit m_session->outboxChanged();
        };
        // The side column reads it at once, who tells of it a moment later.
        const auto isRead = [this] { return m_session->outboxLoads >= m_loads + 2; };
        const auto post = [](int number, const QString &text) {
            NewPost what;
            what.id = samples::postId(number);
            what.text = text;
            return OutboxRow{Mid(samples::postId(number + 100).text()), *Intent::putPost(what)};
        };
        OutboxRow one = post(720, u"On a train"_s), two = post(721, u"Too much"_s), three = post(722, u"Never mind"_s);
        change({one, two, three});
        QTRY_VERIFY(isRead());
        QVERIFY(!wasHeard(QAccessible::Alert, u"sent"_s) && !wasHeard(QAccessible::Alert, u"Sent"_s));
        two.status = OutboxStatus::Failed;
        two.error = u"You post too fast."_s;
        one.status = OutboxStatus::Committed;
        emit tree()->requests().discardRequested(three.mid, false);
        change({one, two});
        QTRY_VERIFY(wasHeard(QAccessible::Alert, u"Sent: On a train"_s));
        QVERIFY(wasHeard(QAccessible::Alert, u"Could not be sent: You post too fast."_s));
        QVERIFY(!wasHeard(QAccessible::Alert, u"Never mind"_s));
        OutboxRow waiting = post(724, u"Draft"_s), again = waiting;  // edited: another row for the same post
        again.mid = Mid(samples::postId(999).text());
        change({two, waiting});
        QTRY_VERIFY(isRead());
        change({two, again});
        QTRY_VERIFY(isRead());
        QVERIFY(!wasHeard(QAccessible::Alert, u"Sent"_s));
        OutboxRow refused = post(723, u"x"_s);
        refused.status = OutboxStatus::Failed;
        refused.error = u"No."_s;
        change({again, refused});
        QTRY_VERIFY(wasHeard(QAccessible::Alert, u"Could not be sent: No."_s));
        QVERIFY(!wasHeard(QAccessible::Alert, u"Sent"_s));
    }

private:
    void show(const QList<FeedEntry> &posts) const
    {
        m_session->fill(posts);
        emit m_session->listChanged(FeedList::Home);
        (void)QTest::qWaitFor([&] { return rows().rowOf(posts.last().id) >= 0 || rows().hiddenCount() > 0; });
        pane()->showNewest();
        (void)QTest::qWaitFor([&] { return rows().rowCount() == posts.size(); });
    }

    [[nodiscard]] FeedView *view() const { return pane()->view(); }
    [[nodiscard]] const PostModel &rows() const { return view()->rows(); }
    [[nodiscard]] QAccessibleInterface *list() const { return QAccessible::queryAccessibleInterface(view()); }
    [[nodiscard]] QAccessibleInterface *row(int at) const { return list()->child(at); }
    [[nodiscard]] QAccessibleActionInterface *actions(int at) const
    {
        return list()->child(at + (view()->hasHeader() ? 1 : 0))->actionInterface();
    }

    int openRowOf(int number) const
    {
        (void)QTest::qWaitFor([&] { return rows().rowOf(samples::postId(number)) >= 0; });
        const int at = rows().rowOf(samples::postId(number));
        view()->setFocus();
        view()->setCurrentRow(at);
        return at;
    }

    FeedEntry withWarning() const
    {
        FeedEntry entry = samples::post(700, 2, 1, u"It was the gardener, the killer."_s);
        entry.warning = u"Spoilers"_s;
        show({entry, samples::post(1, 3, 5, u"Plain"_s)});
        return entry;
    }

    int m_loads = 0;  // of the outbox, before it changed
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    installTranslations(app);
    TestAccess test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_access.moc"
