#include "app/desktop/autostart.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>
#include <QThreadPool>

#include "app/desktop/appimage.h"
#include "app/desktop/desktopfile.h"
#include "core/base/guithread.h"
#include "core/base/log.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

/// An AppImage is run through the file that the person has, not through what it unpacks to.
QString program()
{
    const QString image = appImage();
    return image.isEmpty() ? QCoreApplication::applicationFilePath() : image;
}

}  // namespace

Autostart::Autostart(QStringList arguments)
    : m_file(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
             u"/autostart/app.postr.Postr.desktop"_s),
      m_arguments(std::move(arguments))
{
}

bool Autostart::isOn() const
{
    guithread::assertElsewhere("the autostart file is read");
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    // What desktops write into a file that was switched off in their own settings.
    const QByteArray text = file.readAll();
    return !text.contains("\nHidden=true") && !text.contains("\nX-GNOME-Autostart-enabled=false");
}

QString Autostart::quoted(const QString &word)
{
    QString escaped;
    for (const QChar c : word) {
        if (u"\"`$\\"_s.contains(c)) {
            escaped += u"\\\\"_s;  // once for the value, once for the word
        }
        escaped += c == u'%' ? u"%%"_s : c == u'\\' ? u"\\\\"_s : QString(c);
    }
    return u'"' + escaped + u'"';
}

QByteArray Autostart::content() const
{
    QStringList words{quoted(program()), u"--hidden"_s};
    for (const QString &argument : m_arguments) {
        words << quoted(argument);
    }
    return "[Desktop Entry]\nType=Application\nName=Postr\nIcon=postr\nTerminal=false\nExec=" +
           words.join(u' ').toUtf8() + "\n";
}

void Autostart::set(bool on) const
{
    desktopfile::writer().start([file = m_file, content = on ? content() : QByteArray()] {
        guithread::assertElsewhere("the autostart file is written");
        if (content.isEmpty()) {
            QFile::remove(file);
            return;
        }
        if (!desktopfile::write(file, content)) {
            qCWarning(lcApp) << "the autostart file could not be written";
        }
    });
}

}  // namespace postr
