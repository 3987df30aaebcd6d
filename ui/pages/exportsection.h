#pragma once

#include <QWidget>

#include "core/model/exportwish.h"
#include "ui/screen.h"

namespace postr {

class Notice;
class Paragraph;
class PillButton;
class ProgressLine;

/// Everything of this account into one file: where to, how far it is, and what came of it. The export is the session's: it goes on when the page
/// is left, and any page shows it. GUI thread; borrows the screen.
class ExportSection final : public QWidget {
    Q_OBJECT

public:
    explicit ExportSection(const Screen &screen, QWidget *parent = nullptr);
    /// What came of an export that has ended.
    [[nodiscard]] static QString outcomeOf(const ExportState &state);

private:
    void choosePlace();
    void begin(const QString &file);
    void show(const ExportState &state);

    Screen m_screen;
    PillButton *m_export, *m_cancel, *m_showInFolder;
    ProgressLine *m_progress;
    Notice *m_outcome;
};

}  // namespace postr
