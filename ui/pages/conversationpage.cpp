#include "ui/pages/conversationpage.h"

#include "ui/composer/inlinereply.h"
#include "ui/feed/feedpane.h"
#include "ui/feed/feedview.h"
#include "ui/feed/threadmodel.h"
#include "ui/pages/pageheader.h"
#include "ui/requests.h"

namespace postr {

ConversationPage::ConversationPage(const Screen &screen, const PostId &post, QWidget *parent)
    : Page(Place::thread(post), parent), m_screen(screen)
{
    setObjectName(QStringLiteral("conversationPage"));
    setAccessibleName(tr("Conversation"));
    column()->addWidget(new PageHeader(screen.look, tr("Conversation"), &screen.requests, this));
    auto model = std::make_unique<ThreadModel>(screen.session, post, screen.context.now);
    m_model = model.get();
    m_pane =
        new FeedPane(screen, std::move(model),
                     {Icon::Reply, tr("This post is not here any more"), tr("It was deleted, or you may not see it."),
                      tr("Back"), [this] { emit m_screen.requests.backRequested(); }},
                     this);
    m_pane->setObjectName(QStringLiteral("paneConversation"));
    column()->addWidget(m_pane, 1);
    m_reply = new InlineReply(screen.look, screen.session, screen.context, this);
    m_reply->hide();
    column()->addWidget(m_reply);
    connect(m_reply, &InlineReply::dialogRequested, &screen.requests, &Requests::replyRequested);
    connect(m_reply, &InlineReply::posted, this, &ConversationPage::posted);
    connect(m_model, &PostModel::rowsSettled, this, &ConversationPage::onRows);
    onRows();
}

void ConversationPage::setMe(const PersonSummary &me) { m_reply->setPerson(me); }

// What was begun is on disk before anybody else asks for it.
void ConversationPage::hideEvent(QHideEvent *) { m_reply->flush(); }

void ConversationPage::resume(const QString &list, const ListPosition &at)
{
    m_isResumed = true;
    Page::resume(list, at);
}

void ConversationPage::onRows()
{
    const int row = m_model->focusedRow();
    const bool canAnswer = row >= 0 && m_model->row(row).isPost();
    m_reply->setVisible(canAnswer);
    if (!canAnswer) {
        return;
    }
    m_reply->setTarget(m_model->entry(row));
    if (!m_placed) {
        m_placed = true;
        m_pane->view()->setCurrentRow(row);
        if (row > 0) {
            // After the rows have got their places, on which the view is still at work.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    if (const int now = m_model->focusedRow(); now > 0 && !m_isResumed) {
                        m_pane->view()->scrollToRow(now);
                    }
                },
                Qt::QueuedConnection);
        }
    }
}

}  // namespace postr
