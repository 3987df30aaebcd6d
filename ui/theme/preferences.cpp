#include "ui/theme/preferences.h"

namespace postr {

void Preferences::set(const Values &values)
{
    if (values != m_values) {
        const Values before = std::exchange(m_values, values);
        emit changed(before);
    }
}

}  // namespace postr
