#pragma once

#include <QWidget>

#include "ui/screen.h"

namespace postr {

class ChoiceRow;
class PillButton;
class TextField;

/// How the network is reached: like the system, directly, or by a proxy of one's own. Hidden where it cannot be chosen. GUI
/// thread; borrows the screen.
class NetworkSection final : public QWidget {
    Q_OBJECT

public:
    explicit NetworkSection(const Screen &screen, QWidget *parent = nullptr);

private:
    ChoiceRow *addChoice(const QString &title, const QString &sentence, const QString &name, QWidget *group);
    void choose(const QString &proxy);
    void showManual(bool isManual);

    Screen m_screen;
    ChoiceRow *m_system, *m_none, *m_manual;
    TextField *m_address;
    PillButton *m_use;
};

}  // namespace postr
