#include "app/gui/desktopappearance.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QTimer>

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

constexpr std::chrono::milliseconds kPause{500};
constexpr int kMostAttempts = 20;

}  // namespace

DesktopAppearance::DesktopAppearance(Look &look, const QDBusConnection &bus, QObject *parent)
    : QObject(parent), m_look(look), m_bus(bus)
{
    if (m_bus.isConnected()) {
        ask();
    }
}

// A connection that is not through yet takes no listeners and answers with a failure, without saying why. So the first answer after which
// it listens is followed by another question: about what changed until then.
void DesktopAppearance::ask()
{
    QDBusMessage question = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"ReadAll"_s);
    question << QStringList{kAppearance, kGnome};
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        take(answer->reply());
        if (m_isListening) {
            return;
        }
        // To whoever speaks for the portal: it may start, or start anew, after us.
        m_isListening = m_bus.connect(QString(), kPath, kInterface, u"SettingChanged"_s, this,
                                      SLOT(onChanged(QString, QString, QDBusVariant)));  // QtDBus knows no other way
        if (m_isListening) {
            ask();
        } else if (++m_attempts < kMostAttempts) {
            QTimer::singleShot(kPause, this, &DesktopAppearance::ask);
        }
    });
}

void DesktopAppearance::take(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty()) {
        return;
    }
    const auto all = qdbus_cast<QMap<QString, QVariantMap>>(reply.arguments().constFirst());
    for (auto space = all.cbegin(); space != all.cend(); ++space) {
        for (auto value = space->cbegin(); value != space->cend(); ++value) {
            take(space.key(), value.key(), value.value());
        }
    }
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
