#pragma once

#include "ui/controls/sheet.h"

namespace postr {

/// What keys do, drawn from the Keymap. GUI thread; borrows look.
class KeyList final : public QWidget {
    Q_OBJECT

public:
    explicit KeyList(Look &look, QWidget *parent = nullptr);
};

/// The same as a sheet. Owned by its host.
class KeysSheet final : public Sheet {
    Q_OBJECT

public:
    KeysSheet(Look &look, QWidget *host);

protected:
    QWidget *firstFocus() override { return m_close; }

private:
    QWidget *m_close;
};

}  // namespace postr
