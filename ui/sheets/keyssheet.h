#pragma once

#include "ui/controls/sheet.h"
#include "ui/keymap.h"

namespace postr {

class TextLabel;

/// What keys do, drawn from the Keymap; follows it. GUI thread; borrows look.
class KeyList final : public QWidget {
    Q_OBJECT

public:
    /// `canChange`: each line is a button.
    KeyList(Look &look, bool canChange, QWidget *parent = nullptr);

signals:
    void changeRequested(postr::Keymap::Act act);

private:
    void fill();
    [[nodiscard]] QWidget *makeLine(const Keymap::Entry &entry);

    Look &m_look;
    bool m_canChange;
    QWidget *m_lines = nullptr;
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
