#pragma once

#include "ui/controls/sheet.h"
#include "ui/screen.h"

namespace postr {

class Paragraph;
class PillButton;
struct PostHistory;

/// What a post has said before, newest first: the only thing in the window that has to be asked for, and says so. Owned by its host.
class HistorySheet final : public Sheet {
    Q_OBJECT

public:
    HistorySheet(const Screen &screen, const PostId &post, QWidget *host);

protected:
    QWidget *firstFocus() override;

private:
    void ask();
    void show(const PostHistory &history);
    void explain(const QString &sentence);

    Screen m_screen;
    PostId m_post;
    QWidget *m_close;
    Paragraph *m_state;
    PillButton *m_again;
    QWidget *m_body;
    QVBoxLayout *m_texts;
};

}  // namespace postr
