#pragma once

#include <QList>
#include <QNetworkProxy>
#include <QUrl>
#include <functional>

#include "core/backend/proxychoice.h"
#include "core/base/clock.h"

class QObject;

/// Which way connections take: straight to the server, or through a proxy. Process-wide, as in Qt, which asks one factory for every
/// connection; it does so on the thread that connects, with a lock that everybody else's connections need. The system's answer may need
/// the network, without a limit of time (an automatic proxy, "PAC", is a script to be fetched). So the system is asked before one
/// connects, on a thread of its own that nobody waits for, and Qt is answered from memory. Any thread.
namespace postr::proxyways {

/// What the system says; may take as long as it likes, and is asked one thing at a time.
using Lookup = std::function<QList<QNetworkProxy>(const QNetworkProxyQuery &)>;

/// Within it an answer of the system is not asked for again. An older one is still used, and renewed meanwhile.
constexpr Milliseconds kFresh{10'000};

/// From now on, for every connection that is opened. This computer itself is always reached without a proxy. Before the first call
/// there is none for anybody.
void use(const ProxyChoice &choice);
/// The same with something else in place of the system, for tests.
void use(const ProxyChoice &choice, Lookup lookup, Milliseconds fresh = kFresh);

/// To be called before connecting to `url`, of http, https, ws or wss. True: connect now. False: the system is being asked, and
/// onChange() says when to call again; that may be never. Who connects without it gets no connection, rather than one past the proxy.
[[nodiscard]] bool prepare(const QUrl &url);
/// `retry` is called on the receiver's thread, from its event loop and as long as it lives, whenever prepare() may say something else.
void onChange(QObject *receiver, std::function<void()> retry);

/// The network is another one: what the system said about the last one counts no more, nor does what it is about to say.
void forget();

/// The last thing main() does, when nothing of the program is left. While the system is still being asked, it ends the process here,
/// with `code`: Qt's static destructors would wait for the answer.
void leave(int code);

}  // namespace postr::proxyways
