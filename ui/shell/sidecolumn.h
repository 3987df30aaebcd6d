#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/screen.h"

class QVBoxLayout;

namespace postr {

class Dot;
class OutboxRows;
class Paragraph;
class TextLabel;
class TrendSource;

/// The side column: the way to the search, how fresh the window is, and what has not been sent. GUI thread; borrows
/// the screen.
class SideColumn final : public QWidget {
    Q_OBJECT

public:
    explicit SideColumn(const Screen &screen, QWidget *parent = nullptr);
    /// Asks for what stands here beside the status. Not before the list has its rows: the session answers one after the other.
    void start();

private:
    void buildStatus();
    void buildOutbox();
    void buildTrends();
    void showSync();

    Screen m_screen;
    QVBoxLayout *m_column;
    Dot *m_light = nullptr;
    Paragraph *m_title = nullptr;
    TextLabel *m_age = nullptr;
    Paragraph *m_detail = nullptr;
    TrendSource *m_trends = nullptr;
    QTimer m_tick;
};

}  // namespace postr
