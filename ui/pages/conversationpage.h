#pragma once

#include "core/model/feed.h"
#include "core/model/outboxrow.h"
#include "ui/pages/page.h"
#include "ui/screen.h"

namespace postr {

class InlineReply;
class ThreadModel;

/// One conversation, with the field that answers its post below. GUI thread; borrows the screen.
class ConversationPage final : public Page {
    Q_OBJECT

public:
    ConversationPage(const Screen &screen, const PostId &post, QWidget *parent = nullptr);

    void setMe(const PersonSummary &me);
    [[nodiscard]] FeedPane *pane() const override { return m_pane; }
    void resume(const QString &list, const ListPosition &at) override;

signals:
    void posted(const postr::OutboxRow &row);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void onRows();

    Screen m_screen;
    ThreadModel *m_model;
    FeedPane *m_pane;
    InlineReply *m_reply;
    bool m_placed = false;     // scrolled to its post, once
    bool m_isResumed = false;  // where one was, instead
};

}  // namespace postr
