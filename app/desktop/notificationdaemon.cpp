#include "app/desktop/notificationdaemon.h"

#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QGuiApplication>

#include "core/base/log.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

const QString kService = u"org.freedesktop.Notifications"_s;
const QString kPath = u"/org/freedesktop/Notifications"_s;
constexpr int kMostWaiting = 20;
constexpr int kAsTheDesktopWants = -1;  // how long it stays

QDBusMessage callOf(const QString &method) { return QDBusMessage::createMethodCall(kService, kPath, kService, method); }

}  // namespace

NotificationDaemon::NotificationDaemon(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus)
{
    auto *watcher = new QDBusServiceWatcher(kService, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &NotificationDaemon::forget);
}

/// Another program shows notes from now on: it knows none of those before, and may be able to do other things.
void NotificationDaemon::forget()
{
    m_abilities.reset();
    m_shown.clear();
}

void NotificationDaemon::show(const DeskNote &note)
{
    if (m_abilities) {
        send(note);
        return;
    }
    if (m_waiting.size() < kMostWaiting) {
        m_waiting.append(note);
    }
    askWhatItCan();
}

void NotificationDaemon::askWhatItCan()
{
    if (m_isAsking) {
        return;
    }
    m_isAsking = true;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(callOf(u"GetCapabilities"_s)), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        m_isAsking = false;
        const QList<DeskNote> waiting = std::exchange(m_waiting, {});
        const QDBusMessage reply = answer->reply();
        if (reply.type() != QDBusMessage::ReplyMessage) {
            qCInfo(lcApp) << "nobody shows notes on this desktop:" << reply.errorName();
            return;  // asked again with the next note
        }
        if (!m_isListening) {
            m_isListening = m_bus.connect(kService, kPath, kService, u"ActionInvoked"_s, this,
                                          SLOT(onAction(uint, QString))) &&  // QtDBus knows no other way
                            m_bus.connect(kService, kPath, kService, u"NotificationClosed"_s, this,
                                          SLOT(onClosed(uint, uint)));  // QtDBus knows no other way
        }
        m_abilities = reply.arguments().value(0).toStringList();
        for (const DeskNote &note : waiting) {
            send(note);
        }
    });
}

QStringList NotificationDaemon::actionsOf(const DeskNote &note) const
{
    if (!m_isListening || !m_abilities->contains(u"actions"_s)) {
        return {};
    }
    QStringList actions{u"default"_s, tr("Open")};  // a press on the note itself
    if (note.canReply) {
        actions << u"reply"_s << tr("Reply", "verb");
    }
    if (note.canLike) {
        actions << u"like"_s << tr("Like", "verb");
    }
    return actions;
}

void NotificationDaemon::send(const DeskNote &note)
{
    Shown &shown = m_shown[note.key];
    shown.isOver = false;
    if (shown.isAsked) {
        shown.next = note;  // its place is not known yet
        return;
    }
    shown.isAsked = true;
    // The text is marked up only for who reads markup; a title never is.
    const QString text = m_abilities->contains(u"body-markup"_s) ? note.text.toHtmlEscaped() : note.text;
    const QVariantMap hints{{u"desktop-entry"_s, QGuiApplication::desktopFileName()},
                            {u"category"_s, u"im.received"_s}};
    QDBusMessage call = callOf(u"Notify"_s);
    call << QGuiApplication::applicationDisplayName() << shown.id << QGuiApplication::desktopFileName() << note.title
         << text << actionsOf(note) << hints << kAsTheDesktopWants;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, key = note.key] {
        answer->deleteLater();
        onSent(key, answer->reply());
    });
}

void NotificationDaemon::onSent(const QString &key, const QDBusMessage &reply)
{
    const auto found = m_shown.find(key);
    if (found == m_shown.end()) {
        return;
    }
    found->isAsked = false;
    found->id = reply.arguments().value(0).toUInt();
    const auto next = std::exchange(found->next, std::nullopt);
    if (found->isOver || reply.type() != QDBusMessage::ReplyMessage) {
        callClose(found->id);
        m_shown.erase(found);
    } else if (next) {
        send(*next);
    }
}

void NotificationDaemon::close(const QString &key)
{
    m_waiting.removeIf([&](const DeskNote &note) { return note.key == key; });
    const auto found = m_shown.find(key);
    if (found == m_shown.end()) {
        return;
    }
    if (found->isAsked) {
        found->isOver = true;
        found->next.reset();
        return;
    }
    callClose(found->id);
    m_shown.erase(found);
}

void NotificationDaemon::closeAll()
{
    const QStringList keys = m_shown.keys();
    m_waiting.clear();
    for (const QString &key : keys) {
        close(key);
    }
}

void NotificationDaemon::callClose(uint id)
{
    if (id != 0) {
        QDBusMessage call = callOf(u"CloseNotification"_s);
        call << id;
        m_bus.asyncCall(call);
    }
}

QString NotificationDaemon::keyOf(uint id) const
{
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it) {
        if (it->id == id && id != 0) {
            return it.key();
        }
    }
    return {};
}

void NotificationDaemon::onAction(uint id, const QString &action)
{
    const QString key = keyOf(id);
    if (key.isEmpty()) {
        return;  // another program's
    }
    if (action == u"reply") {
        emit acted(key, DeskNote::Act::Reply);
    } else if (action == u"like") {
        emit acted(key, DeskNote::Act::Like);
    } else {
        emit acted(key, DeskNote::Act::Open);
    }
}

void NotificationDaemon::onClosed(uint id, uint)
{
    const QString key = keyOf(id);
    if (!key.isEmpty() && !m_shown.value(key).isAsked) {
        m_shown.remove(key);
    }
}

}  // namespace postr
