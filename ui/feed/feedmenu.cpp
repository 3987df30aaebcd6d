// The menu of a row.
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include "ui/feed/feedview.h"

namespace postr {

QMenu *FeedView::makeMenu(int row)
{
    const FeedEntry entry = m_model.entry(row);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("postMenu"));
    connect(menu, &QMenu::aboutToHide, menu, &QObject::deleteLater);
    m_look.dress(*menu);
    const auto add = [menu](const QString &text, const QString &name) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        return action;
    };
    if (entry.state != PostState::Failed) {
        const QString words = entry.liked ? tr("Unlike") : tr("Like");
        connect(add(words, QStringLiteral("postLike")), &QAction::triggered, this,
                [this, entry] { emit likeRequested(entry.id, !entry.liked); });
    }
    connect(add(tr("Copy text"), QStringLiteral("postCopyText")), &QAction::triggered, this,
            [entry] { QGuiApplication::clipboard()->setText(entry.text); });
    if (!entry.own) {
        const QString words = entry.author.following ? tr("Unfollow @%1").arg(entry.author.handle)
                                                     : tr("Follow @%1").arg(entry.author.handle);
        connect(add(words, QStringLiteral("postFollow")), &QAction::triggered, this,
                [this, entry] { emit followRequested(entry.author, !entry.author.following); });
    }
    if (entry.state == PostState::Failed) {
        connect(add(tr("Try again"), QStringLiteral("postRetry")), &QAction::triggered, this,
                [this, entry] { emit retryRequested(entry.mid); });
        connect(add(tr("Discard"), QStringLiteral("postDiscard")), &QAction::triggered, this,
                [this, entry] { emit discardRequested(entry.mid); });
    } else if (entry.own) {
        menu->addSeparator();
        connect(add(tr("Delete post…"), QStringLiteral("postDelete")), &QAction::triggered, this,
                [this, entry] { emit deleteRequested(entry.id); });
    }
    return menu;
}

void FeedView::showMenu(int row, QPoint globalPos) { makeMenu(row)->popup(globalPos); }

}  // namespace postr
