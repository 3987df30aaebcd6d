#pragma once

#include <QAccessible>
#include <functional>

class QWidget;

/// What the window tells screen readers by itself. GUI thread.
namespace postr::access {

/// Somebody listens; what costs something for screen readers alone is left out otherwise.
[[nodiscard]] bool isHeard();
void tell(QAccessibleInterface *about, QAccessible::Event what);
void tell(QObject *about, QAccessible::Event what);

/// Says something that happened, wherever the focus is. `near`: a widget of the window it is about.
///
/// Qt has an event for that from 6.8 on. Before, the window gets one small widget in the role of a notification, which is renamed and
/// told as shown: Orca reads notifications when they appear, other readers take the alert.
void announce(QWidget *near, const QString &sentence);

/// Hears everything that is told here, too: tests have no screen reader, and off screen Qt tells nobody. Null ends it.
using Listener = std::function<void(QAccessible::Event what, const QString &name)>;
void listen(Listener listener);

}  // namespace postr::access
