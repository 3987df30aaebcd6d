#pragma once

#include <QString>
#include <QThreadPool>

#include "ui/shell/mainwindow.h"

namespace postr {

/// Keeps the window's settings in `window.ini` of the profile. Read once before the window exists; written in the background.
class WindowStore final {
public:
    explicit WindowStore(const QString &profileFolder);

    [[nodiscard]] WindowSettings load() const;
    void save(const WindowSettings &settings);

private:
    QString m_file;
    QThreadPool m_writer;  // waits for the last one at its end
};

}  // namespace postr
