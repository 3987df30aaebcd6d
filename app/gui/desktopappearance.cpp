#include "app/gui/desktopappearance.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include "ui/theme/look.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

const QString kService = u"org.freedesktop.portal.Desktop"_s;
const QString kPath = u"/org/freedesktop/portal/desktop"_s;
const QString kInterface = u"org.freedesktop.portal.Settings"_s;
const QString kAppearance = u"org.freedesktop.appearance"_s;
const QString kGnome =
    u"org.gnome.desktop.interface"_s;  // motion has been in the common namespace for a short time only

}  // namespace

DesktopAppearance::DesktopAppearance(Look &look, const QDBusConnection &bus, QObject *parent)
    : QObject(parent), m_look(look)
{
    QDBusConnection connection(bus);
    if (!connection.isConnected()) {
        return;
    }
    // From whoever speaks for the portal: it may start, or start anew, after us. The slot is found by exactly these characters.
    // clang-format off
    connection.connect(QString(), kPath, kInterface, u"SettingChanged"_s, this,
                       SLOT(onChanged(QString,QString,QDBusVariant)));  // QtDBus knows no other way
    // clang-format on
    QDBusMessage question = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"ReadAll"_s);
    question << QStringList{kAppearance, kGnome};
    auto *answer = new QDBusPendingCallWatcher(connection.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusMessage reply = answer->reply();
        if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty()) {
            return;
        }
        const auto all = qdbus_cast<QMap<QString, QVariantMap>>(reply.arguments().constFirst());
        for (auto space = all.cbegin(); space != all.cend(); ++space) {
            for (auto value = space->cbegin(); value != space->cend(); ++value) {
                take(space.key(), value.key(), value.value());
            }
        }
    });
}

void DesktopAppearance::onChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    take(space, key, value.variant());
}

void DesktopAppearance::take(const QString &space, const QString &key, const QVariant &value)
{
    if (space == kAppearance && key == u"color-scheme") {
        m_look.theme.setSystemDark(value.toUInt() == 1);
    } else if (space == kAppearance && key == u"contrast") {
        m_look.setSystemContrast(value.toUInt() == 1);
    } else if (space == kAppearance && key == u"reduced-motion") {
        m_look.setSystemCalm(value.toUInt() == 1);
    } else if (space == kGnome && key == u"enable-animations") {
        m_look.setSystemCalm(!value.toBool());
    }
}

}  // namespace postr
