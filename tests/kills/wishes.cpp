#include "tests/kills/wishes.h"

namespace postr::kills {

void Wishes::acknowledged(const QString &key, const QString &value)
{
    Wish &wish = m_wishes[key];
    wish.possible = {value};
    wish.everWanted.insert(value);
    ++m_acknowledged;
}

void Wishes::unknown(const QString &key, const QString &value)
{
    Wish &wish = m_wishes[key];
    wish.possible.insert(value);
    wish.everWanted.insert(value);
}

}  // namespace postr::kills
