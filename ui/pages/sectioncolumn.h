#pragma once

#include <QVBoxLayout>

#include "ui/theme/tokens.h"

namespace postr {

/// What a part of the settings is laid out in: lines at small distances, without a margin of its own.
inline QVBoxLayout *columnOf(QWidget *widget, int spacing = space::kS)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

}  // namespace postr
