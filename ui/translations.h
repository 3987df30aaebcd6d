#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QCoreApplication;
class QTranslator;

namespace postr {

/// A language the program speaks.
struct Language {
    QString code;  ///< "pt_BR"
    QString name;  ///< as its speakers call it
};

/// In the order in which they are offered.
[[nodiscard]] const QList<Language> &languages();

/// The program's texts in one language, with English plurals underneath; also the way dates and numbers are written, and where reading
/// starts. Texts that are on screen stay as they are: whoever shows them makes them anew. GUI thread; one per program, made before widgets.
class Translations final : public QObject {
    Q_OBJECT

public:
    explicit Translations(QCoreApplication &application);

    /// `code`: of languages(); empty: what the system asks for, English where that is not among them.
    void use(const QString &code);

private:
    bool load(const QString &file, const QString &folder);

    QCoreApplication &m_application;
    QList<QTranslator *> m_loaded;
};

/// For programs that ask nobody: the system's language.
void installTranslations(QCoreApplication &application);

}  // namespace postr
