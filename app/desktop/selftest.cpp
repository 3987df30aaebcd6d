#include "app/desktop/selftest.h"

#include <QDir>
#include <QGuiApplication>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLibraryInfo>
#include <QSslSocket>
#include <QTemporaryDir>
#include <cstdio>
#ifdef POSTR_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#endif

#include "core/base/guithread.h"
#include "core/base/version.h"
#include "core/db/connection.h"
#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

QJsonArray pluginsOf(const QString &kind)
{
    const QDir folder(QLibraryInfo::path(QLibraryInfo::PluginsPath) + u'/' + kind);
    return QJsonArray::fromStringList(folder.entryList({u"*.so"_s, u"*.dll"_s, u"*.dylib"_s}, QDir::Files, QDir::Name));
}

QJsonObject plugins()
{
    QJsonObject found;
    for (const QString &kind : {u"platforms"_s, u"imageformats"_s, u"iconengines"_s, u"tls"_s, u"networkinformation"_s,
                                u"platformthemes"_s}) {
        found.insert(kind, pluginsOf(kind));
    }
    const QList<QByteArray> formats = QImageReader::supportedImageFormats();
    const bool hasPictures =
        formats.contains("jpeg") && formats.contains("png") && formats.contains("gif") && formats.contains("webp");
    const QImage icon = Icons::appMark(32, 1.0).toImage();
    found.insert(u"pictures"_s, hasPictures);
    found.insert(u"icons"_s, icon.pixelColor(16, 16).alpha() > 0);
    found.insert(u"ok"_s, hasPictures && icon.pixelColor(16, 16).alpha() > 0);
    return found;
}

QJsonObject tls()
{
    return {{u"ok"_s, QSslSocket::supportsSsl()},
            {u"backend"_s, QSslSocket::activeBackend()},
            {u"library"_s, QSslSocket::sslLibraryVersionString()}};
}

QJsonObject sqlite()
{
    const QTemporaryDir folder;
    QJsonObject found{{u"ok"_s, false}};
    if (!folder.isValid()) {
        found.insert(u"error"_s, folder.errorString());
        return found;
    }
    const auto connection = Connection::open(folder.filePath(u"selftest.db"_s));
    if (!connection) {
        found.insert(u"error"_s, connection.error().detail);
        return found;
    }
    Connection &database = **connection;
    found.insert(u"version"_s, database.value(u"SELECT sqlite_version()"_s).value_or(QString()));
    const bool hasSearch = database.execute(u"CREATE VIRTUAL TABLE words USING fts5(text)"_s) &&
                           database.execute(u"INSERT INTO words (text) VALUES ('quick brown fox')"_s) &&
                           database.value(u"SELECT count(*) FROM words WHERE words MATCH 'brow*'"_s) == u"1"_s;
    found.insert(u"fts5"_s, hasSearch);
    found.insert(u"wal"_s, database.value(u"PRAGMA journal_mode = WAL"_s) == u"wal"_s);
    found.insert(u"ok"_s, hasSearch);
    return found;
}

#ifdef POSTR_DBUS

constexpr int kAnswerMs = 1000;

/// Whether somebody has the name, or would be started for it.
bool hasService(const QDBusConnection &bus, const QString &name)
{
    const auto asked = [&](const QString &method) {
        return bus.call(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                       u"org.freedesktop.DBus"_s, method),
                        QDBus::Block, kAnswerMs);
    };
    return asked(u"ListNames"_s).arguments().value(0).toStringList().contains(name) ||
           asked(u"ListActivatableNames"_s).arguments().value(0).toStringList().contains(name);
}

void addDesktop(QJsonObject &found)
{
    const QDBusConnection session = QDBusConnection::sessionBus();
    const QDBusConnection system = QDBusConnection::systemBus();
    const auto has = [](const QDBusConnection &bus, const QString &name) {
        return bus.isConnected() && hasService(bus, name);
    };
    found.insert(u"dbus"_s, QJsonObject{{u"session"_s, session.isConnected()},
                                        {u"system"_s, system.isConnected()},
                                        {u"notifications"_s, has(session, u"org.freedesktop.Notifications"_s)},
                                        {u"sleep"_s, has(system, u"org.freedesktop.login1"_s)}});
    found.insert(u"keychain"_s, QJsonObject{{u"secretService"_s, has(session, u"org.freedesktop.secrets"_s)},
                                            {u"kwallet"_s, has(session, u"org.kde.kwalletd5"_s) ||
                                                               has(session, u"org.kde.kwalletd6"_s)}});
    found.insert(u"tray"_s, QJsonObject{{u"watcher"_s, has(session, u"org.kde.StatusNotifierWatcher"_s)}});
}

#else

void addDesktop(QJsonObject &found)
{
    found.insert(u"dbus"_s, QJsonValue());
    found.insert(u"keychain"_s, QJsonValue());
    found.insert(u"tray"_s, QJsonValue());
}

#endif

}  // namespace

QJsonObject selfTest()
{
    const guithread::Permit permit("there is no window");
    QJsonObject found{{u"version"_s, QCoreApplication::applicationVersion()},
                      {u"qt"_s, QString::fromLatin1(qVersion())},
                      {u"plugins"_s, plugins()},
                      {u"tls"_s, tls()},
                      {u"sqlite"_s, sqlite()}};
    addDesktop(found);
    bool isOk = true;
    for (const QString &part : {u"plugins"_s, u"tls"_s, u"sqlite"_s}) {
        isOk = isOk && found.value(part).toObject().value(u"ok"_s).toBool();
    }
    found.insert(u"ok"_s, isOk);
    return found;
}

int runSelfTest(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationVersion(version());
    const QJsonObject found = selfTest();
    std::fputs(QJsonDocument(found).toJson().constData(), stdout);
    return found.value(u"ok"_s).toBool() ? 0 : 1;
}

}  // namespace postr
