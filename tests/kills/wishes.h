#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace postr::kills {

/// What stands where nothing was ever written, and where it was deleted.
inline const QString kGone = QStringLiteral("(gone)");
inline const QString kOn = QStringLiteral("(on)");

/// What one person wanted, thing by thing ("post:<id>", "like:<id>", "follow:<handle>"), as far as the program said that it is
/// saved. A command that was killed before it said so may have been saved or not: until the next word both are possible.
class Wishes final {
public:
    struct Wish {
        QSet<QString> possible{kGone};
        QSet<QString> everWanted;  ///< nothing else may ever have been seen there
    };

    void acknowledged(const QString &key, const QString &value);
    void unknown(const QString &key, const QString &value);

    [[nodiscard]] const QHash<QString, Wish> &all() const { return m_wishes; }
    [[nodiscard]] int acknowledgedCount() const { return m_acknowledged; }

private:
    QHash<QString, Wish> m_wishes;
    int m_acknowledged = 0;
};

/// A post that somebody tried to write.
struct KnownPost {
    QString id;
    QString author;  ///< handle
};

}  // namespace postr::kills
