#pragma once

#include "ui/controls/button.h"

namespace postr {

/// A check box that shows and changes one of the preferences, whoever else changes it. GUI thread; borrows look.
[[nodiscard]] inline CheckLine *preferenceSwitch(Look &look, const QString &name, const QString &words,
                                                 bool Preferences::Values::*value, QWidget *parent)
{
    Preferences &preferences = look.preferences;
    auto *line = new CheckLine(look, words, parent);
    line->setObjectName(name);
    line->setChecked(preferences.values().*value);
    QObject::connect(line, &QAbstractButton::toggled, line, [&preferences, value](bool on) {
        preferences.change([value, on](Preferences::Values &values) { values.*value = on; });
    });
    QObject::connect(&preferences, &Preferences::changed, line,
                     [&preferences, line, value] { line->setChecked(preferences.values().*value); });
    return line;
}

}  // namespace postr
