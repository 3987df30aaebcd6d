#pragma once

#include <QJsonObject>
#include <QString>
#include <functional>

#include "core/base/canceltoken.h"

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

}  // namespace postr
