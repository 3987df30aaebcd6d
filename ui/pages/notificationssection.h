#pragma once

#include <QWidget>

#include "ui/theme/preferences.h"

class QMenu;

namespace postr {

class PillButton;
struct Look;

/// What the desktop tells of, and when it does not. GUI thread; borrows look.
class NotificationsSection final : public QWidget {
    Q_OBJECT

public:
    explicit NotificationsSection(Look &look, QWidget *parent = nullptr);

private:
    using Hour = int Preferences::Values::*;

    void addHours();
    [[nodiscard]] PillButton *addHour(const QString &name, const QString &words, Hour hour);
    void chooseHour(PillButton *button, Hour hour);
    void show();

    Look &m_look;
    QWidget *m_kinds;
    QWidget *m_hours;
    PillButton *m_from, *m_to;
};

}  // namespace postr
