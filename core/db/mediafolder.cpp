#include "core/db/mediafolder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include "core/base/guithread.h"
#include "core/base/replacefile.h"
#include "core/db/salvage.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

QString hashOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

/// A name without a folder in it.
bool isPlain(const QString &file)
{
    return !file.isEmpty() && QFileInfo(file).fileName() == file && !file.startsWith(u'.');
}

}  // namespace

MediaFolder::MediaFolder(const QString &databasePath)
    : m_databasePath(databasePath), m_folder(QFileInfo(databasePath).path() + u"/media"_s)
{
}

Result<QString> MediaFolder::keep(const QByteArray &content, const QString &extension) const
{
    guithread::assertElsewhere("a picture is written");
    const QString name = hashOf(content) + u'.' + extension;
    const QString path = m_folder + u'/' + name;
    if (read(name)) {
        return name;
    }
    QDir().mkpath(m_folder);
    const QString problem = replaceFile(path, content, QFile::ReadOwner | QFile::WriteOwner);
    if (!problem.isEmpty()) {
        return failure(ErrorCode::Disk,
                       QCoreApplication::translate("Media", "The picture could not be kept on this disk. Is it full?"),
                       problem);
    }
    return name;
}

std::optional<QByteArray> MediaFolder::read(const QString &file) const
{
    guithread::assertElsewhere("a picture is read");
    QFile kept(m_folder + u'/' + file);
    if (!isPlain(file) || !kept.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QByteArray content = kept.readAll();
    return hashOf(content) == QFileInfo(file).completeBaseName() ? std::optional(content) : std::nullopt;
}

qint64 MediaFolder::sizeOf(const QString &file) const
{
    guithread::assertElsewhere("a file is looked at");
    return isPlain(file) ? QFileInfo(m_folder + u'/' + file).size() : 0;
}

void MediaFolder::remove(const QString &file) const
{
    guithread::assertElsewhere("a picture is removed");
    if (isPlain(file)) {
        QFile::remove(m_folder + u'/' + file);
    }
}

void MediaFolder::removeAllBut(const QSet<QString> &needed) const
{
    guithread::assertElsewhere("pictures are removed");
    if (salvage::isUnfinished(m_databasePath)) {
        return;
    }
    const QStringList kept = QDir(m_folder).entryList(QDir::Files);
    for (const QString &file : kept) {
        if (!needed.contains(file)) {
            QFile::remove(m_folder + u'/' + file);
        }
    }
}

}  // namespace postr
