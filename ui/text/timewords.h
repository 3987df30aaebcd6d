#pragma once

#include <QDateTime>
#include <QLocale>

namespace postr {

/// Hours and minutes as the person writes them. The "C" locale would add seconds.
[[nodiscard]] inline QString clockTime(const QDateTime &when)
{
    const QLocale locale;
    const QTime time = when.toLocalTime().time();
    return locale.language() == QLocale::C ? time.toString(QStringLiteral("HH:mm"))
                                           : locale.toString(time, QLocale::ShortFormat);
}

}  // namespace postr
