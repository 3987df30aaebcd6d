#pragma once

#include <QWidget>

#include "ui/uicontext.h"

namespace postr {

class CheckLine;
class Paragraph;
struct Look;

/// Whether the program goes on without its window, and whether it starts by itself. GUI thread; borrows look.
class BackgroundSection final : public QWidget {
    Q_OBJECT

public:
    BackgroundSection(Look &look, const UiContext &context, QWidget *parent = nullptr);

protected:
    /// A tray comes and goes.
    void showEvent(QShowEvent *event) override;

private:
    UiContext m_context;
    CheckLine *m_closes, *m_starts;
    Paragraph *m_noTray;
};

}  // namespace postr
