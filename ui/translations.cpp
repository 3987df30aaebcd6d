#include "ui/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace postr {

void installTranslations(QCoreApplication &application)
{
    // English first: it is asked last, and turns "%n post(s)" into words where a language has none.
    auto *english = new QTranslator(&application);
    if (english->load(u":/i18n/postr_en.qm"_s)) {
        QCoreApplication::installTranslator(english);
    }
    auto *native = new QTranslator(&application);
    if (native->load(QLocale(), u"postr"_s, u"_"_s, u":/i18n"_s)) {
        QCoreApplication::installTranslator(native);
    }
}

}  // namespace postr
