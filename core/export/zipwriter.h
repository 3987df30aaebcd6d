#pragma once

#include <QSaveFile>
#include <memory>

#include "core/base/result.h"

namespace postr {

/// Writes one zip file, entry by entry, of any size, with bounded memory. Written beside its place and renamed by finish(): until then, and after a
/// failure, there is nothing new at that place. Errors are sticky: what fails first is what finish() returns. Any thread but the GUI's.
class ZipWriter final {
public:
    enum class Packing {
        Text,    ///< compressed
        Picture  ///< as it is: it is compressed already
    };

    ZipWriter() = default;
    ~ZipWriter();
    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;

    /// The file will be readable by its owner alone.
    [[nodiscard]] Status open(const QString &file);
    /// `name` with slashes; ours, never one that came from a server. Ends the entry before.
    void begin(const QByteArray &name, Packing packing);
    void write(const QByteArray &content);
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    /// Only when it succeeds is there a file; with its size in bytes.
    [[nodiscard]] Result<qint64> finish();

private:
    friend struct ZipSink;
    void endEntry();
    [[nodiscard]] tl::unexpected<Error> notWritten() const;
    qint64 put(const char *bytes, qint64 size);

    std::unique_ptr<QSaveFile> m_file;
    void *m_zip = nullptr;  ///< minizip's zipFile
    qint64 m_unsynced = 0;
    bool m_isInEntry = false;
    bool m_hasFailed = false;
};

}  // namespace postr
