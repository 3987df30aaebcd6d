#include "core/export/zipwriter.h"

#include <zip.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <algorithm>

#include "core/base/guithread.h"

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

/// So much is handed to the disk at once, so that the end waits for a little only, however large the file is.
constexpr qint64 kSyncEvery = 16 * 1024 * 1024;

/// zip knows years from 1980 on, and local time alone.
zip_fileinfo infoOfNow()
{
    const QDateTime now = QDateTime::currentDateTime();
    zip_fileinfo info{};
    info.tmz_date.tm_year = static_cast<uInt>(std::max(1980, now.date().year()));
    info.tmz_date.tm_mon = static_cast<uInt>(now.date().month() - 1);
    info.tmz_date.tm_mday = static_cast<uInt>(now.date().day());
    info.tmz_date.tm_hour = static_cast<uInt>(now.time().hour());
    info.tmz_date.tm_min = static_cast<uInt>(now.time().minute());
    info.tmz_date.tm_sec = static_cast<uInt>(now.time().second());
    info.external_fa = 0100600UL << 16;  // a file for its owner, also when it is unpacked
    return info;
}

}  // namespace

/// What minizip writes to: the QSaveFile of a ZipWriter.
struct ZipSink {
    static ZipWriter &writer(void *opaque) { return *static_cast<ZipWriter *>(opaque); }
    static void *open(void *opaque, const void *, int) { return opaque; }
    static uLong read(void *, void *, void *, uLong) { return 0; }
    static uLong write(void *opaque, void *, const void *bytes, uLong size)
    {
        return static_cast<uLong>(
            std::max<qint64>(0, writer(opaque).put(static_cast<const char *>(bytes), static_cast<qint64>(size))));
    }
    static ZPOS64_T tell(void *opaque, void *) { return static_cast<ZPOS64_T>(writer(opaque).m_file->pos()); }
    static long seek(void *opaque, void *, ZPOS64_T offset, int origin)
    {
        QSaveFile &file = *writer(opaque).m_file;
        const qint64 from = origin == ZLIB_FILEFUNC_SEEK_SET   ? 0
                            : origin == ZLIB_FILEFUNC_SEEK_CUR ? file.pos()
                                                               : file.size();
        return file.seek(from + static_cast<qint64>(offset)) ? 0 : -1;
    }
    static int close(void *, void *) { return 0; }
    static int error(void *opaque, void *) { return writer(opaque).m_hasFailed ? 1 : 0; }
};

ZipWriter::~ZipWriter()
{
    if (m_zip) {
        m_hasFailed = true;  // nothing more is written to a file that goes
        zipClose(m_zip, nullptr);
    }
}

Status ZipWriter::open(const QString &file)
{
    guithread::assertElsewhere("a file is written");
    m_file = std::make_unique<QSaveFile>(file);
    if (QFileInfo(file).isDir() || !m_file->open(QIODevice::WriteOnly)) {
        return failure(ErrorCode::Disk,
                       QCoreApplication::translate(
                           "Export", "No file can be written at %1. Choose a folder that you may write to.")
                           .arg(QDir::toNativeSeparators(file)),
                       m_file->errorString());
    }
    m_file->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    zlib_filefunc64_def sink{ZipSink::open, ZipSink::read,  ZipSink::write, ZipSink::tell,
                             ZipSink::seek, ZipSink::close, ZipSink::error, this};
    m_zip = zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &sink);
    m_hasFailed = !m_zip;
    return m_zip ? Status() : notWritten();
}

void ZipWriter::begin(const QByteArray &name, Packing packing)
{
    endEntry();
    if (m_hasFailed) {
        return;
    }
    const zip_fileinfo info = infoOfNow();
    const bool isText = packing == Packing::Text;
    // How long a text gets is not known yet; more than 4 GB need a larger head.
    m_isInEntry = zipOpenNewFileInZip64(m_zip, name.constData(), &info, nullptr, 0, nullptr, 0, nullptr,
                                        isText ? Z_DEFLATED : 0, Z_DEFAULT_COMPRESSION, isText ? 1 : 0) == ZIP_OK;
    m_hasFailed = m_hasFailed || !m_isInEntry;
}

void ZipWriter::write(const QByteArray &content)
{
    if (!m_hasFailed && m_isInEntry &&
        zipWriteInFileInZip(m_zip, content.constData(), static_cast<unsigned>(content.size())) != ZIP_OK) {
        m_hasFailed = true;
    }
}

void ZipWriter::endEntry()
{
    if (std::exchange(m_isInEntry, false) && zipCloseFileInZip(m_zip) != ZIP_OK) {
        m_hasFailed = true;
    }
}

Result<qint64> ZipWriter::finish()
{
    endEntry();
    if (m_zip && zipClose(std::exchange(m_zip, nullptr), nullptr) != ZIP_OK) {
        m_hasFailed = true;
    }
    // commit() takes no notice of a failure of the last bytes that it writes.
    m_hasFailed = m_hasFailed || !m_file->flush();
    const qint64 size = m_file->size();
    if (m_hasFailed || !m_file->commit()) {
        return notWritten();
    }
    return size;
}

tl::unexpected<Error> ZipWriter::notWritten() const
{
    return failure(
        ErrorCode::Disk,
        QCoreApplication::translate("Export",
                                    "The export did not fit: the disk is full, or takes no file of this size. "
                                    "Free some space or choose another place; nothing was left behind."),
        m_file->errorString());
}

qint64 ZipWriter::put(const char *bytes, qint64 size)
{
    if (m_hasFailed) {
        return -1;
    }
    const qint64 written = m_file->write(bytes, size);
    m_hasFailed = written != size;
    m_unsynced += size;
    if (m_unsynced > kSyncEvery) {
        m_unsynced = 0;
        m_hasFailed = m_hasFailed || !m_file->flush();
#ifdef Q_OS_UNIX
        ::fsync(m_file->handle());  // what it could not do, the commit at the end reports
#endif
    }
    return written;
}

}  // namespace postr
