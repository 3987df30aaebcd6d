#pragma once

#include <QJsonObject>
#include <QString>
#include <functional>
#include <optional>

#include "core/base/canceltoken.h"
#include "core/base/result.h"

namespace postr {

/// That everything of the account is to be written into one file (docs/export-format.md).
struct ExportWish {
    QString file;           ///< where; its folder must exist
    bool replaces = false;  ///< a file of that name may be replaced
    CancelToken token = {};
    /// 0 to 100, never twice the same. Who runs the export says on which thread.
    std::function<void(int percent)> progressed = {};
};

/// A finished export.
struct ExportReport {
    QJsonObject manifest;  ///< as it stands in the file
    qint64 bytes = 0;      ///< of the file
};

/// The newest export of a session, whoever asked for it.
struct ExportState {
    QString file;                                 ///< empty: there was none
    int percent = 0;                              ///< 0 to 100
    std::optional<Result<ExportReport>> outcome;  ///< once it has ended
    [[nodiscard]] bool isRunning() const { return !file.isEmpty() && !outcome; }
};

}  // namespace postr
