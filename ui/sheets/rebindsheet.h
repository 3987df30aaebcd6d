#pragma once

#include "ui/controls/sheet.h"
#include "ui/keymap.h"

namespace postr {

class KeyCatcher;
class Notice;
class PillButton;

/// Asks which keys do something: they are pressed, not typed as words. Owned by its host.
class RebindSheet final : public Sheet {
    Q_OBJECT

public:
    RebindSheet(Look &look, Keymap::Act act, QWidget *host);

protected:
    QWidget *firstFocus() override;

private:
    void check();
    void save(const QList<QKeySequence> &keys);

    Keymap::Act m_act;
    KeyCatcher *m_catcher;
    Notice *m_clash;
    PillButton *m_save;
};

}  // namespace postr
