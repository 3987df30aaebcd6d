#pragma once

#include <QString>

namespace postr {

/// The program in the desktop's menu and as what opens postr:// links, for an AppImage: a package has installed both already. The
/// files that the AppImage brings along are written to where the person's own ones are. Source: the desktop entry specification.
class MenuEntry final {
public:
    /// `image`: the AppImage; empty: there is nothing to do. `share`: the folder with `applications/postr.desktop` and the icon.
    MenuEntry(QString image, QString share);
    /// Of this process.
    [[nodiscard]] static MenuEntry ofThisProgram();

    [[nodiscard]] bool isOffered() const { return !m_image.isEmpty(); }
    /// Reads a file.
    [[nodiscard]] bool isOn() const;
    /// Writes or removes the files in the background, in the order of the calls. Also for an AppImage that was moved since.
    void set(bool on) const;

    [[nodiscard]] const QString &file() const { return m_file; }

private:
    QString m_image;
    QString m_share;
    QString m_file;
    QString m_icon;
};

}  // namespace postr
