#include "core/media/picturecache.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <algorithm>

#include "core/base/guithread.h"
#include "core/base/replacefile.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

constexpr int kNameLength = 40;
constexpr qint64 kNoteEveryMs = 3'600'000;  ///< a file's time is a write: once an hour is exact enough

/// Paths come from servers; their hash is a file's name on every system.
QString nameOf(const QString &path)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(kNameLength));
}

}  // namespace

PictureCache::PictureCache(QString folder, qint64 limit) : m_folder(std::move(folder)), m_limit(limit) {}

std::optional<QByteArray> PictureCache::read(const QString &path)
{
    const std::optional<QByteArray> content = peek(path);
    if (!content) {
        return std::nullopt;
    }
    const QString name = nameOf(path);
    const QMutexLocker lock(&m_mutex);
    list();
    const auto kept = m_kept.find(name);
    if (kept != m_kept.end()) {
        const qint64 before = std::exchange(kept->used, later());
        QFile file(fileOf(name));
        if (kept->used - before > kNoteEveryMs && file.open(QIODevice::ReadWrite)) {
            file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
        }
    }
    return content;
}

std::optional<QByteArray> PictureCache::peek(const QString &path) const
{
    guithread::assertElsewhere("a picture is read");
    QFile file(fileOf(nameOf(path)));
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

void PictureCache::write(const QString &path, const QByteArray &content)
{
    if (content.isEmpty() || content.size() > limit()) {
        return;
    }
    const QString name = nameOf(path);
    guithread::assertElsewhere("a picture is written");
    const bool isKept =
        QDir().mkpath(m_folder) && replaceFile(fileOf(name), content, QFile::ReadOwner | QFile::WriteOwner).isEmpty();
    if (!isKept) {
        return;
    }
    const QMutexLocker lock(&m_mutex);
    list();
    m_bytes += content.size() - m_kept.value(name).bytes;
    m_kept.insert(name, {content.size(), later()});
    makeRoom();
}

void PictureCache::remove(const QString &path)
{
    const QMutexLocker lock(&m_mutex);
    list();
    drop(nameOf(path));
}

void PictureCache::clear()
{
    const QMutexLocker lock(&m_mutex);
    list();
    const QStringList names = m_kept.keys();
    for (const QString &name : names) {
        drop(name);
    }
}

qint64 PictureCache::bytes()
{
    const QMutexLocker lock(&m_mutex);
    list();
    return m_bytes;
}

qint64 PictureCache::limit()
{
    const QMutexLocker lock(&m_mutex);
    return m_limit;
}

void PictureCache::setLimit(qint64 limit)
{
    const QMutexLocker lock(&m_mutex);
    m_limit = limit;
    list();
    makeRoom();
}

/// Now, but never the same moment twice: what was used last is told apart.
qint64 PictureCache::later()
{
    m_newest = std::max(m_newest + 1, QDateTime::currentMSecsSinceEpoch());
    return m_newest;
}

/// What is there from earlier runs. Files that a kill left half written have other names, and go.
void PictureCache::list()
{
    if (m_isListed) {
        return;
    }
    guithread::assertElsewhere("a folder is listed");
    m_isListed = true;
    const QFileInfoList files = QDir(m_folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files) {
        if (file.fileName().size() != kNameLength || file.fileName().contains(u'.')) {
            QFile::remove(file.filePath());
            continue;
        }
        m_kept.insert(file.fileName(), {file.size(), file.lastModified().toMSecsSinceEpoch()});
        m_bytes += file.size();
    }
}

/// Some more than needed, so that not every picture has to look for room.
void PictureCache::makeRoom()
{
    if (m_bytes <= m_limit) {
        return;
    }
    QList<QPair<qint64, QString>> oldest;
    for (auto kept = m_kept.cbegin(); kept != m_kept.cend(); ++kept) {
        oldest.append({kept->used, kept.key()});
    }
    std::sort(oldest.begin(), oldest.end());
    for (const auto &[used, name] : std::as_const(oldest)) {
        if (m_bytes <= m_limit - m_limit / 10) {
            return;
        }
        drop(name);
    }
}

void PictureCache::drop(const QString &name)
{
    guithread::assertElsewhere("a picture is removed");
    m_bytes -= m_kept.take(name).bytes;
    QFile::remove(fileOf(name));
}

}  // namespace postr
