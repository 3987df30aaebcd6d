#include "ui/controls/access.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace postr::access {
namespace {

Listener &listener()
{
    static Listener known;
    return known;
}

}  // namespace

bool isHeard() { return QAccessible::isActive() || listener(); }

void tell(QAccessibleInterface *about, QAccessible::Event what)
{
    if (!about || !isHeard()) {
        return;
    }
    if (listener()) {
        listener()(what, about->text(QAccessible::Name));
    }
    QAccessibleEvent event(about, what);
    QAccessible::updateAccessibility(&event);
}

void tell(QObject *about, QAccessible::Event what) { tell(QAccessible::queryAccessibleInterface(about), what); }

void listen(Listener next) { listener() = std::move(next); }

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

void announce(QWidget *near, const QString &sentence)
{
    if (!isHeard() || sentence.isEmpty() || !near->isVisible()) {
        return;
    }
    if (listener()) {
        listener()(QAccessible::Announcement, sentence);
    }
    QAccessibleAnnouncementEvent said(near, sentence);
    QAccessible::updateAccessibility(&said);
}

#else

namespace {

constexpr int kSide = 1;  // seen by nobody, but what has no size or is hidden is not "showing" for a screen reader

class LiveRegion final : public QWidget {
    Q_OBJECT

public:
    explicit LiveRegion(QWidget *window) : QWidget(window)
    {
        setObjectName(QStringLiteral("liveRegion"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFixedSize(kSide, kSide);
        show();
    }
};

QAccessibleInterface *makeInterface(const QString &name, QObject *object)
{
    if (name == QLatin1String(LiveRegion::staticMetaObject.className())) {
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Notification);
    }
    return nullptr;
}

}  // namespace

void announce(QWidget *near, const QString &sentence)
{
    if (!isHeard() || sentence.isEmpty() || !near->isVisible()) {
        return;
    }
    static const bool isKnown = (QAccessible::installFactory(makeInterface), true);
    Q_UNUSED(isKnown)
    auto *region = near->window()->findChild<LiveRegion *>(QString(), Qt::FindDirectChildrenOnly);
    if (!region) {
        region = new LiveRegion(near->window());
    }
    region->setAccessibleName(sentence);  // tells that it is renamed
    tell(region, QAccessible::ObjectShow);
    tell(region, QAccessible::Alert);
}

#endif

}  // namespace postr::access
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
#include "access.moc"
#endif
