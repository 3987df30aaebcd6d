#pragma once

#include <QString>
#include <QStringList>

namespace postr {

/// Whether the desktop starts the program when somebody logs in: a file in its autostart folder, which the desktop's own settings change,
/// too. Source: the desktop application autostart specification.
class Autostart final {
public:
    /// `arguments` beside `--hidden`: the profile, if it is not the usual one.
    explicit Autostart(QStringList arguments = {});

    /// Reads a file.
    [[nodiscard]] bool isOn() const;
    /// Writes or removes it in the background, in the order of the calls.
    void set(bool on) const;

    [[nodiscard]] const QString &file() const { return m_file; }
    /// One word of an Exec line.
    [[nodiscard]] static QString quoted(const QString &word);

private:
    [[nodiscard]] QByteArray content() const;

    QString m_file;
    QStringList m_arguments;
};

}  // namespace postr
