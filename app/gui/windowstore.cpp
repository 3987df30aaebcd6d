#include "app/gui/windowstore.h"

#include <QSettings>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;

namespace postr {

WindowStore::WindowStore(const QString &profileFolder) : m_file(profileFolder + u"/window.ini"_s) {}

WindowSettings WindowStore::load() const
{
    const QSettings stored(m_file, QSettings::IniFormat);
    WindowSettings settings;
    const QString theme = stored.value(u"theme"_s).toString();
    settings.theme = theme == u"light"  ? ThemeChoice::Light
                     : theme == u"dark" ? ThemeChoice::Dark
                                        : ThemeChoice::System;
    settings.geometry = stored.value(u"geometry"_s).toByteArray();
    return settings;
}

void WindowStore::save(const WindowSettings &settings) const
{
    QThreadPool::globalInstance()->start([file = m_file, settings] {
        QSettings stored(file, QSettings::IniFormat);
        stored.setValue(u"theme"_s, settings.theme == ThemeChoice::Light  ? u"light"_s
                                    : settings.theme == ThemeChoice::Dark ? u"dark"_s
                                                                          : u"system"_s);
        stored.setValue(u"geometry"_s, settings.geometry);
    });
}

}  // namespace postr
