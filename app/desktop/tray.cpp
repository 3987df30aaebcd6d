#include "app/desktop/tray.h"

#include <QMenu>
#include <QPainter>
#ifdef POSTR_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#endif

#include "ui/theme/look.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

constexpr int kSizes[] = {16, 22, 24, 32, 48, 64};
constexpr int kNumberFrom = 32;  // pixels: a number would not be readable in less
constexpr int kMostSaid = 99;
const QString kWatcher = u"org.kde.StatusNotifierWatcher"_s;

QPixmap marked(const Look &look, int size, int unread)
{
    QPixmap picture = Icons::appMark(size, 1.0);
    QPainter p(&picture);
    p.setRenderHint(QPainter::Antialiasing);
    const bool hasNumber = size >= kNumberFrom;
    const qreal across = size * (hasNumber ? 0.56 : 0.44);
    const QRectF mark(size - across, size - across, across, across);
    p.setCompositionMode(QPainter::CompositionMode_Clear);  // a ring of the panel's own colour around it
    p.setPen(Qt::NoPen);
    p.setBrush(Qt::black);
    p.drawEllipse(mark.adjusted(-size / 16.0, -size / 16.0, size / 16.0, size / 16.0));
    p.setCompositionMode(QPainter::CompositionMode_SourceOver);
    p.setBrush(look.theme[Color::Danger]);
    p.drawEllipse(mark);
    if (hasNumber) {
        const QString number = QString::number(std::min(unread, kMostSaid));
        QFont font = look.fonts.font(Type::MetaStrong);
        font.setPixelSize(qRound(across * (number.size() > 1 ? 0.6 : 0.75)));
        font.setBold(true);
        p.setFont(font);
        p.setPen(look.theme[Color::Surface]);
        p.drawText(mark, Qt::AlignCenter, number);
    }
    return picture;
}

}  // namespace

Tray::Tray(Look &look, int patienceMs, QObject *parent)
    : QObject(parent), m_look(look), m_menu(std::make_unique<QMenu>())
{
    m_menu->setObjectName(u"trayMenu"_s);
    // The desktop draws this menu, in its own look.
    connect(m_menu->addAction(tr("Open Postr")), &QAction::triggered, this, &Tray::openWanted);
    connect(m_menu->addAction(tr("New post")), &QAction::triggered, this, &Tray::composeWanted);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Quit")), &QAction::triggered, this, &Tray::quitWanted);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Tray::giveUp);
    m_patience.start(patienceMs);
#ifdef POSTR_DBUS
    // Qt asks once whether there is a tray and remembers the answer for ever, so it is not asked before there is one.
    const QDBusConnection bus = QDBusConnection::sessionBus();
    auto *watcher = new QDBusServiceWatcher(kWatcher, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) { noteWatcher(!owner.isEmpty()); });
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                           u"org.freedesktop.DBus"_s, u"NameHasOwner"_s);
    question << kWatcher;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        if (answer->reply().arguments().value(0).toBool()) {
            noteWatcher(true);
        }
    });
#endif
}

Tray::~Tray() = default;

void Tray::noteWatcher(bool isNamed)
{
    m_patience.stop();
    put(isNamed && QSystemTrayIcon::isSystemTrayAvailable());
}

/// No watcher came; there may be a tray of the old kind.
void Tray::giveUp() { put(QSystemTrayIcon::isSystemTrayAvailable()); }

void Tray::put(bool isThere)
{
    if (m_isThere == isThere) {
        return;
    }
    m_isThere = isThere;
    m_icon.reset();
    if (isThere) {
        m_icon = std::make_unique<QSystemTrayIcon>();
        m_icon->setContextMenu(m_menu.get());
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick) {
                emit pressed();
            }
        });
        showUnread();
        m_icon->show();
    }
    emit changed();
}

void Tray::setUnread(int unread)
{
    if (m_unread != unread) {
        m_unread = unread;
        showUnread();
    }
}

void Tray::showUnread()
{
    if (m_icon) {
        m_icon->setIcon(iconFor(m_look, m_unread));
        m_icon->setToolTip(m_unread == 0 ? u"Postr"_s : tr("Postr: %n new notification(s)", nullptr, m_unread));
    }
}

QIcon Tray::iconFor(const Look &look, int unread)
{
    if (unread == 0) {
        return Icons::appIcon();
    }
    QIcon icon;
    for (const int size : kSizes) {
        icon.addPixmap(marked(look, size, unread));
    }
    return icon;
}

}  // namespace postr
