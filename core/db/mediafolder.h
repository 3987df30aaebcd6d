#pragma once

#include <QSet>
#include <QString>
#include <optional>

#include "core/base/result.h"

namespace postr {

/// Pictures of drafts and those that wait to be uploaded, beside the account's database. Named by their content, so keeping one twice is keeping it once. Any
/// thread but the GUI's: it reads and writes files.
class MediaFolder final {
public:
    /// Of the account whose database this is.
    explicit MediaFolder(const QString &databasePath);

    /// On disk (fsynced) when it returns the file's name.
    [[nodiscard]] Result<QString> keep(const QByteArray &content, const QString &extension) const;
    /// Nothing: it is not there, or not what was kept.
    [[nodiscard]] std::optional<QByteArray> read(const QString &file) const;
    /// 0: it is not there.
    [[nodiscard]] qint64 sizeOf(const QString &file) const;
    void remove(const QString &file) const;
    /// Removes every file but these; none as long as it is not known from a file that was set aside which ones are needed.
    void removeAllBut(const QSet<QString> &needed) const;

private:
    QString m_databasePath;
    QString m_folder;
};

}  // namespace postr
