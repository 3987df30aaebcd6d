#include "tests/support/desktop.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace postr::testing {
namespace {

constexpr int kCallMs = 10'000, kStartMs = 60'000;
const QString kRegistry = u"org.a11y.atspi.Registry"_s;
const QString kAccessible = u"org.a11y.atspi.Accessible"_s;
const QString kAction = u"org.a11y.atspi.Action"_s;

QDBusMessage ask(const QDBusConnection &bus, const QString &service, const QString &path, const QString &interface,
                 const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    return bus.call(message, QDBus::Block, kCallMs);
}

}  // namespace

// ---- nodes --------------------------------------------------------------------------------------------------

QDBusMessage AccessNode::call(const QString &interface, const QString &method, const QVariantList &args) const
{
    return ask(Desktop::bus(), m_service, m_path, interface, method, args);
}

QString AccessNode::name() const
{
    const QDBusMessage reply = call(u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {kAccessible, u"Name"_s});
    return reply.arguments().isEmpty() ? QString()
                                       : reply.arguments().constFirst().value<QDBusVariant>().variant().toString();
}

QString AccessNode::role() const { return call(kAccessible, u"GetRoleName"_s).arguments().value(0).toString(); }

QList<AccessNode> AccessNode::children() const
{
    QList<AccessNode> all;
    const QVariantList reply = call(kAccessible, u"GetChildren"_s).arguments();
    if (reply.isEmpty() || !reply.constFirst().canConvert<QDBusArgument>()) {
        return all;
    }
    const auto list = reply.constFirst().value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        QString service;
        QDBusObjectPath path;
        list.beginStructure();
        list >> service >> path;
        list.endStructure();
        all.append(AccessNode(service, path.path()));
    }
    list.endArray();
    return all;
}

QStringList AccessNode::actions() const
{
    QStringList words;
    const QVariantList reply = call(kAction, u"GetActions"_s).arguments();
    if (reply.isEmpty() || !reply.constFirst().canConvert<QDBusArgument>()) {
        return words;
    }
    const auto list = reply.constFirst().value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        QString name, description, keys;
        list.beginStructure();
        list >> name >> description >> keys;
        list.endStructure();
        words.append(description);  // the name is the program's own
    }
    list.endArray();
    return words;
}

bool AccessNode::act(const QString &words) const
{
    const auto index = actions().indexOf(words);
    return index >= 0 && call(kAction, u"DoAction"_s, {int(index)}).arguments().value(0).toBool();
}

std::optional<AccessNode> AccessNode::find(const QString &role, const QString &name) const
{
    QList<AccessNode> level = children();
    while (!level.isEmpty()) {
        QList<AccessNode> next;
        for (const AccessNode &node : std::as_const(level)) {
            if (node.role() == role && (name.isEmpty() || node.name() == name)) {
                return node;
            }
            next.append(node.children());
        }
        level = next;
    }
    return std::nullopt;
}

// ---- the desktop --------------------------------------------------------------------------------------------

Desktop::Desktop() : m_environment(QProcessEnvironment::systemEnvironment()) {}

Desktop::~Desktop()
{
    QDBusConnection::disconnectFromBus(u"postr-test-a11y"_s);
    QDBusConnection::disconnectFromBus(u"postr-test-session"_s);
    for (auto process = m_processes.rbegin(); process != m_processes.rend(); ++process) {
        (*process)->terminate();
        if (!(*process)->waitForFinished(5000)) {
            (*process)->kill();
            (*process)->waitForFinished();
        }
    }
}

QString Desktop::missing()
{
    for (const QString &program : {u"Xvfb"_s, u"evilwm"_s, u"dbus-daemon"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty()) {
            return program;
        }
    }
    const QStringList folders{u"/usr/libexec"_s, u"/usr/lib/at-spi2-core"_s};
    return QStandardPaths::findExecutable(u"at-spi-bus-launcher"_s, folders).isEmpty() ? u"at-spi2-core"_s : QString();
}

/// The first line that it says; empty: it did not come up.
QString Desktop::startAndRead(const QString &program, const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setStandardErrorFile(QProcess::nullDevice());
    process->start(program, arguments);
    QString line;
    while (!process->canReadLine() && process->waitForReadyRead(kStartMs)) {
    }
    if (process->canReadLine()) {
        line = QString::fromUtf8(process->readLine()).trimmed();
    }
    m_processes.push_back(std::move(process));
    return line;
}

bool Desktop::start()
{
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_runtime.path());
    const QString display = startAndRead(
        u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x800x24"_s, u"-nolisten"_s, u"tcp"_s});
    if (display.isEmpty()) {
        m_error = u"Xvfb did not start"_s;
        return false;
    }
    m_environment.insert(u"DISPLAY"_s, u':' + display);
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    auto manager = std::make_unique<QProcess>();
    manager->setProcessEnvironment(m_environment);
    manager->start(u"evilwm"_s, {});
    m_processes.push_back(std::move(manager));
    const QString address = startAndRead(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    if (address.isEmpty()) {
        m_error = u"dbus-daemon did not start"_s;
        return false;
    }
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    const QDBusConnection session = QDBusConnection::connectToBus(address, u"postr-test-session"_s);
    // The session bus starts the one for screen readers when somebody asks for it.
    const QDBusMessage known = ask(session, u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s);
    const QString access = known.arguments().value(0).toString();
    if (access.isEmpty() || !QDBusConnection::connectToBus(access, u"postr-test-a11y"_s).isConnected()) {
        m_error = u"no bus for screen readers: "_s + known.errorMessage();
        return false;
    }
    for (const QString &property : {u"IsEnabled"_s, u"ScreenReaderEnabled"_s}) {
        (void)ask(session, u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.freedesktop.DBus.Properties"_s, u"Set"_s,
                  {u"org.a11y.Status"_s, property, QVariant::fromValue(QDBusVariant(true))});
    }
    return true;
}

void Desktop::registerEvent(const QString &event)
{
    (void)ask(bus(), kRegistry, u"/org/a11y/atspi/registry"_s, kRegistry, u"RegisterEvent"_s, {event});
}

std::optional<AccessNode> Desktop::program(const QString &name)
{
    const AccessNode root(kRegistry, u"/org/a11y/atspi/accessible/root"_s);
    for (const AccessNode &node : root.children()) {
        if (node.name() == name) {
            return node;
        }
    }
    return std::nullopt;
}

}  // namespace postr::testing
