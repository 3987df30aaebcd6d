#include "app/gui/windowstore.h"

#include <QSettings>
#include <QThreadPool>
#include <algorithm>

#include "core/base/guithread.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

using Values = Preferences::Values;

const QString kKeys = u"keys"_s;

/// The simple ones, by the name they are stored under.
constexpr std::pair<const char *, bool Values::*> kSwitches[] = {
    {"highContrast", &Values::highContrast},
    {"reducedMotion", &Values::calm},
    {"singleKeys", &Values::singleKeys},
    {"remindAlt", &Values::remindAlt},
    {"notify", &Values::notify},
    {"notifyLikes", &Values::notifyLikes},
    {"notifyReposts", &Values::notifyReposts},
    {"notifyReplies", &Values::notifyReplies},
    {"notifyMentions", &Values::notifyMentions},
    {"notifyFollows", &Values::notifyFollows},
    {"quietHours", &Values::quiet},
    {"closeToTray", &Values::closeToTray},
};

QString themeName(ThemeChoice theme)
{
    return theme == ThemeChoice::Light ? u"light"_s : theme == ThemeChoice::Dark ? u"dark"_s : u"system"_s;
}

/// A person may have edited the file: what makes no sense is as shipped.
Values read(QSettings &stored)
{
    Values values;
    const QString theme = stored.value(u"theme"_s).toString();
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        values.theme = theme == themeName(choice) ? choice : values.theme;
    }
    for (const auto &[name, value] : kSwitches) {
        values.*value = stored.value(QLatin1String(name), values.*value).toBool();
    }
    const int percent = stored.value(u"textPercent"_s, values.textPercent).toInt();
    if (std::ranges::find(Preferences::kTextPercents, percent) != std::end(Preferences::kTextPercents)) {
        values.textPercent = percent;
    }
    values.language = stored.value(u"language"_s).toString();
    values.undoSeconds =
        std::clamp(stored.value(u"undoSeconds"_s, values.undoSeconds).toInt(), 0, Preferences::kLongestUndo);
    values.animate = std::clamp(stored.value(u"animate"_s, values.animate).toInt(), int(Preferences::AnimateAlways),
                                int(Preferences::AnimateNever));
    values.quietFrom = std::clamp(stored.value(u"quietFrom"_s, values.quietFrom).toInt(), 0, 23);
    values.quietTo = std::clamp(stored.value(u"quietTo"_s, values.quietTo).toInt(), 0, 23);
    values.recentEmoji = stored.value(u"recentEmoji"_s).toStringList();
    stored.beginGroup(kKeys);
    for (const QString &name : stored.childKeys()) {
        values.keys.insert(name, stored.value(name).toStringList());
    }
    stored.endGroup();
    return values;
}

void write(QSettings &stored, const Values &values)
{
    stored.setValue(u"theme"_s, themeName(values.theme));
    for (const auto &[name, value] : kSwitches) {
        stored.setValue(QLatin1String(name), values.*value);
    }
    stored.setValue(u"language"_s, values.language);
    stored.setValue(u"textPercent"_s, values.textPercent);
    stored.setValue(u"undoSeconds"_s, values.undoSeconds);
    stored.setValue(u"animate"_s, values.animate);
    stored.setValue(u"quietFrom"_s, values.quietFrom);
    stored.setValue(u"quietTo"_s, values.quietTo);
    stored.setValue(u"recentEmoji"_s, values.recentEmoji);
    stored.remove(kKeys);
    stored.beginGroup(kKeys);
    for (auto it = values.keys.cbegin(); it != values.keys.cend(); ++it) {
        stored.setValue(it.key(), it.value());
    }
    stored.endGroup();
}

}  // namespace

WindowStore::WindowStore(const QString &profileFolder) : m_file(profileFolder + u"/window.ini"_s)
{
    m_writer.setMaxThreadCount(1);  // in the order of the changes
}

WindowSettings WindowStore::load() const
{
    guithread::assertElsewhere("window.ini is read");
    QSettings stored(m_file, QSettings::IniFormat);
    return {read(stored), stored.value(u"geometry"_s).toByteArray(), stored.value(u"wasDark"_s).toBool()};
}

void WindowStore::save(const WindowSettings &settings)
{
    m_writer.start([file = m_file, settings] {
        guithread::assertElsewhere("window.ini is written");
        QSettings stored(file, QSettings::IniFormat);
        write(stored, settings.preferences);
        stored.setValue(u"geometry"_s, settings.geometry);
        stored.setValue(u"wasDark"_s, settings.wasDark);
    });
}

}  // namespace postr
