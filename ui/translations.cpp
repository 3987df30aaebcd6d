#include "ui/translations.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace postr {
namespace {

/// The first of the system's languages that the program speaks.
QString systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (QString name : wanted) {
        name.replace(u'-', u'_');
        for (const Language &language : languages()) {
            const bool isSame = name == language.code || name.section(u'_', 0, 0) == language.code.section(u'_', 0, 0);
            if (isSame) {
                return language.code;
            }
        }
    }
    return languages().constFirst().code;
}

/// How dates and numbers are written. Arabic with the digits that counts in texts have, too.
QLocale writtenLike(const QString &code)
{
    return code == u"ar" ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) : QLocale(code);
}

}  // namespace

const QList<Language> &languages()
{
    static const QList<Language> known{
        {u"en"_s, u"English"_s},
        {u"de"_s, u"Deutsch"_s},
        {u"es"_s, u"Español"_s},
        {u"fr"_s, u"Français"_s},
        {u"pt_BR"_s, u"Português (Brasil)"_s},
        {u"ja"_s, u"日本語"_s},
        {u"ar"_s, u"العربية"_s},
    };
    return known;
}

Translations::Translations(QCoreApplication &application) : QObject(&application), m_application(application) {}

bool Translations::load(const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(this);
    if (!translator->load(file, folder)) {
        delete translator;
        return false;
    }
    m_loaded.append(translator);
    return QCoreApplication::installTranslator(translator);
}

void Translations::use(const QString &code)
{
    for (QTranslator *translator : std::as_const(m_loaded)) {
        QCoreApplication::removeTranslator(translator);
    }
    qDeleteAll(m_loaded);
    m_loaded.clear();
    const bool isKnown = std::ranges::any_of(languages(), [&](const Language &one) { return one.code == code; });
    const QString language = isKnown ? code : systemLanguage();
    // English first: it is asked last, and turns "%n post(s)" into words where a language has none.
    load(u"postr_en"_s, u":/i18n"_s);
    QLocale::setDefault(isKnown ? writtenLike(code) : QLocale::system());
    if (language != u"en") {
        load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));  // Qt's own dialogs
        load(u"emoji_"_s + language, u":/i18n"_s);
        load(u"postr_"_s + language, u":/i18n"_s);
    }
    if (auto *gui = qobject_cast<QGuiApplication *>(&m_application)) {
        gui->setLayoutDirection(QLocale(language).textDirection());
    }
}

void installTranslations(QCoreApplication &application) { (new Translations(application))->use({}); }

}  // namespace postr
