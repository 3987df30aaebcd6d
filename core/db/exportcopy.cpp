#include "core/db/exportcopy.h"

#include <QFile>
#include <QUrl>

#include "core/base/guithread.h"
#include "core/db/connection.h"
#include "core/db/exportstore.h"
#include "core/db/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

/// In the account's own folder, readable by its owner alone and gone with the account.
QString copyOf(const QString &databasePath) { return databasePath + u".export"_s; }

Status runAll(Connection &connection, const QStringList &statements)
{
    for (const QString &sql : statements) {
        const Status done = connection.execute(sql);
        if (!done) {
            return done;
        }
    }
    return {};
}

}  // namespace

ExportCopy::~ExportCopy()
{
    m_connection.reset();
    removeLeftover(m_databasePath);
}

void ExportCopy::removeLeftover(const QString &databasePath)
{
    guithread::assertElsewhere("a file is removed");
    QFile::remove(copyOf(databasePath));
}

Result<std::unique_ptr<ExportCopy>> ExportCopy::of(const QString &databasePath, const UserId &user,
                                                   const std::function<void(Connection &)> &also)
{
    removeLeftover(databasePath);
    std::unique_ptr<ExportCopy> copy(new ExportCopy(databasePath));
    auto opened = Connection::open(copyOf(databasePath), Connection::Mode::ReadWrite, u"mode=rwc"_s);
    if (!opened) {
        return failure(opened.error());
    }
    copy->m_connection = std::move(*opened);
    Connection &connection = copy->connection();
    const QString account = QString::fromLatin1(QUrl::toPercentEncoding(databasePath, "/"));
    const Status copied = runAll(connection, {u"PRAGMA journal_mode = OFF"_s, u"PRAGMA synchronous = OFF"_s,
                                              u"ATTACH 'file:%1?mode=ro' AS account"_s.arg(account)})
                              .and_then([&] {
                                  return readConsistently(connection, [&] {
                                      exportrows::copy(connection, user);
                                      also(connection);
                                  });
                              })
                              .and_then([&] { return connection.execute(u"DETACH account"_s); });
    if (!copied) {
        return failure(copied.error());
    }
    return copy;
}

}  // namespace postr
