#include "app/desktop/menuentry.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QThreadPool>

#include "app/desktop/appimage.h"
#include "app/desktop/autostart.h"
#include "app/desktop/desktopfile.h"
#include "core/base/guithread.h"
#include "core/base/log.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

const QString kEntry = u"/applications/postr.desktop"_s;
const QString kIcon = u"/icons/hicolor/scalable/apps/postr.svg"_s;

/// A file that somebody else wrote, such as a person who wanted the entry otherwise, has no such line and stays as it is.
const QByteArray kMark = "X-Postr-AppImage=true\n";

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The shipped entry, started through the AppImage, and gone from the menu when that is deleted.
QByteArray entryFor(const QString &image, QByteArray shipped)
{
    shipped.replace("\nExec=postr ", "\nExec=" + Autostart::quoted(image).toUtf8() + ' ');
    if (!shipped.endsWith('\n')) {
        shipped += '\n';
    }
    return shipped + "TryExec=" + image.toUtf8().replace('\\', "\\\\") + '\n' + kMark;
}

/// Which program opens which scheme is kept in a file of its own.
void tellDesktop(const QString &folder)
{
    const QString program = QStandardPaths::findExecutable(u"update-desktop-database"_s);
    if (!program.isEmpty()) {
        QProcess::execute(program, {u"--quiet"_s, folder});
    }
}

}  // namespace

MenuEntry::MenuEntry(QString image, QString share) : m_image(std::move(image)), m_share(std::move(share))
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    m_file = home + kEntry;
    m_icon = home + kIcon;
}

MenuEntry MenuEntry::ofThisProgram() { return {appImage(), QCoreApplication::applicationDirPath() + u"/../share"_s}; }

bool MenuEntry::isOn() const
{
    guithread::assertElsewhere("the menu entry is read");
    return isOffered() && contentOf(m_file).contains(kMark);
}

void MenuEntry::set(bool on) const
{
    if (!isOffered()) {
        return;
    }
    desktopfile::writer().start([on, image = m_image, share = m_share, entry = m_file, icon = m_icon] {
        guithread::assertElsewhere("the menu entry is written");
        const QByteArray present = contentOf(entry);
        if (!present.isEmpty() && !present.contains(kMark)) {
            qCInfo(lcApp) << "the menu entry is somebody else's";
            return;
        }
        const QByteArray wanted = on ? entryFor(image, contentOf(share + kEntry)) : QByteArray();
        if (present == wanted) {
            return;
        }
        const bool isDone = on ? desktopfile::write(entry, wanted) && desktopfile::write(icon, contentOf(share + kIcon))
                               : QFile::remove(entry) && QFile::remove(icon);
        if (!isDone) {
            qCWarning(lcApp) << "the menu entry could not be written";
        }
        tellDesktop(QFileInfo(entry).path());
    });
}

}  // namespace postr
