#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>
#include <optional>

#include "app/desktop/notificationdaemon.h"
#include "tests/support/privatebus.h"

using namespace postr;
using namespace Qt::StringLiterals;

/// What a desktop's notification daemon does, on a bus of the test's own.
class FakeDaemon : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Note {
        uint replaces;
        QString icon, title, text;
        QStringList actions;
        QVariantMap hints;
    };
    QStringList abilities{u"body"_s, u"body-markup"_s, u"actions"_s};
    QList<Note> notes;
    QList<uint> closed;
    uint lastId = 0;

public slots:
    QStringList GetCapabilities() { return abilities; }
    uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title, const QString &text,
                const QStringList &actions, const QVariantMap &hints, int)
    {
        notes.append({replaces, icon, title, text, actions, hints});
        names.insert(program);
        return replaces != 0 ? replaces : ++lastId;
    }
    void CloseNotification(uint id) { closed.append(id); }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

public:
    QSet<QString> names;
};

class TestNotificationDaemon : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QGuiApplication::setDesktopFileName(u"postr"_s);
        if (!m_bus.start()) {
            QSKIP("dbus-daemon is not installed");
        }
        m_daemonBus.emplace(m_bus.connection());
        QVERIFY(m_daemonBus->registerObject(u"/org/freedesktop/Notifications"_s, &m_daemon,
                                            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    }

    void init()
    {
        m_daemon.notes.clear();
        m_daemon.closed.clear();
        m_daemon.abilities = {u"body"_s, u"body-markup"_s, u"actions"_s};
        m_notes.reset();
    }

    void aDesktopWithoutADaemonTakesNothing()
    {
        begin();
        m_notes->show(note(u"a"_s));
        m_notes->closeAll();
        const QDBusConnection other = m_bus.connection();
        other.call(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus.Peer"_s,
                                                  u"Ping"_s));
        QVERIFY(m_daemon.notes.isEmpty());
        NotificationDaemon nowhere{QDBusConnection(u"no such bus"_s)};
        nowhere.show(note(u"a"_s));
    }

    void whatIsShown()
    {
        QVERIFY(m_daemonBus->registerService(u"org.freedesktop.Notifications"_s));
        begin();
        DeskNote shown = note(u"a"_s);
        shown.text = u"Tom & <b>Jerry</b>"_s;
        shown.canReply = shown.canLike = true;
        m_notes->show(shown);
        QTRY_COMPARE(m_daemon.notes.size(), 1);
        const FakeDaemon::Note &first = m_daemon.notes[0];
        QCOMPARE(first.title, u"Title a"_s);
        QCOMPARE(first.text, u"Tom &amp; &lt;b&gt;Jerry&lt;/b&gt;"_s);
        QCOMPARE(first.actions, QStringList({u"default"_s, u"Open"_s, u"reply"_s, u"Reply"_s, u"like"_s, u"Like"_s}));
        QCOMPARE(first.icon, u"postr"_s);
        QCOMPARE(first.hints.value(u"desktop-entry"_s).toString(), u"postr"_s);
        m_notes->show(note(u"b"_s));
        QTRY_COMPARE(m_daemon.notes.size(), 2);
        QCOMPARE(m_daemon.notes[1].actions, QStringList({u"default"_s, u"Open"_s}));
    }

    void whatADaemonCannotIsNotAskedOfIt()
    {
        m_daemon.abilities = {u"body"_s};
        begin();
        DeskNote shown = note(u"a"_s);
        shown.text = u"Tom & Jerry"_s;
        m_notes->show(shown);
        QTRY_COMPARE(m_daemon.notes.size(), 1);
        QCOMPARE(m_daemon.notes[0].text, u"Tom & Jerry"_s);
        QVERIFY(m_daemon.notes[0].actions.isEmpty());
    }

    void aLaterNoteTakesThePlaceOfTheOneBefore()
    {
        begin();
        m_notes->show(note(u"a"_s));
        m_notes->show(note(u"a"_s, 2));  // before the first one's place is known
        m_notes->show(note(u"b"_s));
        m_notes->show(note(u"a"_s, 3));
        QTRY_VERIFY(!m_daemon.notes.isEmpty() && m_daemon.notes.last().title == u"Title a 3");
        const uint place = m_daemon.notes.last().replaces;
        QVERIFY(place != 0);
        for (const FakeDaemon::Note &each : std::as_const(m_daemon.notes)) {
            QVERIFY(each.title.startsWith(u"Title b") || each.replaces == 0 || each.replaces == place);
        }
        QCOMPARE(std::count_if(m_daemon.notes.cbegin(), m_daemon.notes.cend(),
                               [](const auto &each) { return each.replaces == 0; }),
                 2);  // one place for each key
    }

    void whatIsPressedIsTold()
    {
        begin();
        m_notes->show(note(u"a"_s));
        m_notes->show(note(u"b"_s));
        QTRY_COMPARE(m_daemon.notes.size(), 2);
        const uint b = m_daemon.lastId, a = b - 1;
        QList<std::pair<QString, DeskNote::Act>> acted;
        connect(m_notes.get(), &NotificationDaemon::acted, this, [&](const QString &key, DeskNote::Act act) {
            acted.append({key, act});
        });
        // Said again until it is heard: the answer that tells the note's number is under way.
        const auto press = [&](uint id, const QString &action) {
            emit m_daemon.ActionInvoked(id, action);
            return acted.size();
        };
        QTRY_VERIFY(press(b, u"like"_s) > 0);
        QCOMPARE(acted.first(), std::pair(u"b"_s, DeskNote::Act::Like));
        emit m_daemon.ActionInvoked(a, u"reply"_s);
        emit m_daemon.ActionInvoked(9999, u"default"_s);  // another program's
        emit m_daemon.ActionInvoked(a, u"default"_s);
        const std::pair open(u"a"_s, DeskNote::Act::Open);
        QTRY_COMPARE(acted.last(), open);
        QVERIFY(acted.contains(std::pair(u"a"_s, DeskNote::Act::Reply)));
        emit m_daemon.NotificationClosed(a, 2);
        m_notes->show(note(u"a"_s));
        QTRY_COMPARE(m_daemon.notes.size(), 3);
    }

    void whatIsOverIsTakenAway()
    {
        begin();
        m_notes->show(note(u"a"_s));
        m_notes->show(note(u"b"_s));
        QTRY_COMPARE(m_daemon.notes.size(), 2);
        const uint b = m_daemon.lastId;
        m_notes->close(u"b"_s);  // its number may not be known yet
        QTRY_COMPARE(m_daemon.closed, QList<uint>{b});
        m_notes->closeAll();
        QTRY_COMPARE(m_daemon.closed, (QList<uint>{b, b - 1}));
        m_notes->show(note(u"c"_s));
        m_notes->close(u"c"_s);  // before the daemon has said its number
        QTRY_COMPARE(m_daemon.closed.size(), 3);
        QCOMPARE(m_daemon.closed.last(), m_daemon.lastId);
    }

    void aDaemonThatStartsAnewKnowsNothing()
    {
        begin();
        m_notes->show(note(u"a"_s));
        QTRY_COMPARE(m_daemon.notes.size(), 1);
        QVERIFY(m_daemonBus->unregisterService(u"org.freedesktop.Notifications"_s));
        m_daemon.abilities = {u"body"_s};
        QVERIFY(m_daemonBus->registerService(u"org.freedesktop.Notifications"_s));
        const auto again = [&] {
            m_notes->show(note(u"a"_s));
            return !m_daemon.notes.isEmpty() && m_daemon.notes.last().actions.isEmpty();
        };
        QTRY_VERIFY(again());
        const auto asked = std::find_if(m_daemon.notes.cbegin(), m_daemon.notes.cend(),
                                        [](const auto &each) { return each.actions.isEmpty(); });
        QCOMPARE(asked->replaces, 0U);
    }

private:
    void begin() { m_notes = std::make_unique<NotificationDaemon>(m_bus.connection()); }

    [[nodiscard]] static DeskNote note(const QString &key, int number = 0)
    {
        DeskNote note;
        note.key = key;
        note.title = number == 0 ? u"Title "_s + key : u"Title %1 %2"_s.arg(key).arg(number);
        note.text = u"Text"_s;
        return note;
    }

    testing::PrivateBus m_bus;
    FakeDaemon m_daemon;
    std::optional<QDBusConnection> m_daemonBus;
    std::unique_ptr<NotificationDaemon> m_notes;
};

QTEST_MAIN(TestNotificationDaemon)
#include "tst_notificationdaemon.moc"
