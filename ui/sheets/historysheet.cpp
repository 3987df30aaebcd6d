#include "ui/sheets/historysheet.h"

#include "core/base/whendone.h"
#include "core/view/sessionview.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/scrollbody.h"
#include "ui/feed/rowwords.h"

using namespace Qt::StringLiterals;

namespace postr {

HistorySheet::HistorySheet(const Screen &screen, const PostId &post, QWidget *host)
    : Sheet(screen.look, tr("Versions of this post"), metric::kDialog, host), m_screen(screen), m_post(post)
{
    setObjectName(u"historySheet"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(look(), tr("Versions of this post"), Type::Title, Color::Text, panel()), 1);
    auto *leave = new IconButton(look(), Icon::Close, tr("Close (Esc)"), 32, panel());
    leave->setObjectName(u"historyClose"_s);
    connect(leave, &QAbstractButton::clicked, this, &Sheet::dismiss);
    m_close = leave;
    head->addWidget(leave);
    column()->addLayout(head);
    column()->addSpacing(space::kM);
    m_state = new Paragraph(look(), {}, Type::Secondary, Color::Muted, panel());
    m_state->setObjectName(u"historyState"_s);
    column()->addWidget(m_state);
    m_again = new PillButton(look(), PillButton::Kind::Outline, tr("Try again"), panel());
    m_again->setObjectName(u"historyAgain"_s);
    connect(m_again, &QAbstractButton::clicked, this, &HistorySheet::ask);
    column()->addSpacing(space::kS);
    column()->addWidget(m_again, 0, Qt::AlignLeft);
    auto *body = new ScrollBody(look(), panel());
    m_texts = new QVBoxLayout(body->widget());
    m_texts->setContentsMargins(0, 0, 0, 0);
    m_texts->setSpacing(space::kXs);
    column()->addWidget(body);
    m_body = body;
    ask();
}

QWidget *HistorySheet::firstFocus() { return m_close; }

void HistorySheet::ask()
{
    m_again->hide();
    m_body->hide();
    explain(tr("Asking the server…"));
    whenDone(m_screen.session.loadHistory(m_post), this, [this](const Result<PostHistory> &history) {
        if (!history) {
            explain(history.error().message);
            m_again->setVisible(history.error().retryable || history.error().code == ErrorCode::Offline);
        } else if (history->texts.isEmpty()) {
            explain(tr("The server shows no versions of this post. It may have been deleted."));
        } else {
            show(*history);
        }
    });
}

void HistorySheet::explain(const QString &sentence)
{
    m_state->setText(sentence);
    m_state->setVisible(!sentence.isEmpty());
}

void HistorySheet::show(const PostHistory &history)
{
    explain({});
    m_body->show();
    QWidget *inside = m_texts->parentWidget();
    const qsizetype last = history.texts.size() - 1;
    for (qsizetype i = last; i >= 0; --i) {
        const PostHistory::Text &text = history.texts[i];
        if (i < last) {
            m_texts->addSpacing(space::kL);
        }
        const QString when = RowWords::exactTime(text.at);
        const QString title = i == last ? tr("Now, since %1", "time").arg(when)
                              : i == 0  ? tr("First, %1", "time").arg(when)
                                        : when;
        m_texts->addWidget(new TextLabel(look(), title, Type::MetaStrong, Color::Muted, inside));
        auto *words = new Paragraph(look(), text.text.isEmpty() ? tr("No words") : text.text, Type::Body,
                                    text.text.isEmpty() ? Color::Muted : Color::Text, inside);
        words->setObjectName(u"historyText"_s);
        m_texts->addWidget(words);
    }
    m_texts->addStretch(1);
}

}  // namespace postr
