#pragma once

#include <QByteArray>
#include <optional>

#include "core/base/result.h"
#include "core/model/exportwish.h"
#include "core/model/identity.h"

namespace postr {

/// What an export reads: one account's database, and its pictures.
struct ExportSource {
    QString databasePath;
    Identity identity;
    /// A picture by its name at the server, as far as it is on this computer. Called on the export's thread.
    std::function<std::optional<QByteArray>(const QString &path)> picture;
};

inline constexpr int kExportVersion = 1;

/// Writes everything of the account as it is at one moment, when this is called, into `wish.file`, a zip file (docs/export-format.md). Its rows are copied
/// first (ExportCopy), so whoever has the database open goes on meanwhile and changes nothing of what is written; pictures are those that are on this
/// computer when their turn comes. Memory does not grow with the number of posts. Afterwards the whole file is there, or what was there before. Fails with one sentence: Canceled (by `wish.token` or `closing`), Disk (also when a file of that name is there, or the place is Postr's own), or
/// the database's. Any thread but the GUI's; `wish.progressed` is called on it.
[[nodiscard]] Result<ExportReport> exportAccount(const ExportSource &source, const ExportWish &wish,
                                                 const CancelToken &closing = {});

}  // namespace postr
