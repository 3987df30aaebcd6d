#pragma once

#include <QWidget>

#include "core/base/result.h"
#include "core/model/exportwish.h"
#include "ui/screen.h"

namespace postr {

class Notice;
class Paragraph;
class PillButton;
class ProgressLine;

/// Everything of this account into one file: where to, how far it is, and what came of it. An export goes on when the page is left; the file is
/// there then, but nobody says so. GUI thread; borrows the screen.
class ExportSection final : public QWidget {
    Q_OBJECT

public:
    explicit ExportSection(const Screen &screen, QWidget *parent = nullptr);

private:
    void choosePlace();
    void begin(const QString &file);
    void end(const Result<ExportReport> &report);
    void showRunning(bool isRunning);

    Screen m_screen;
    ExportWish m_wish;
    PillButton *m_export, *m_cancel, *m_showInFolder;
    ProgressLine *m_progress;
    Notice *m_outcome;
};

}  // namespace postr
