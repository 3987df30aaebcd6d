#pragma once

#include "ui/controls/sheet.h"

namespace postr {

/// Says what is being finished. Cannot be closed by the person; goes with the tree it stands in.
class BusySheet final : public Sheet {
    Q_OBJECT

public:
    BusySheet(Look &look, const QString &sentence, QWidget *host);

protected:
    void dismissRequested() override {}
    QWidget *firstFocus() override { return this; }
};

}  // namespace postr
