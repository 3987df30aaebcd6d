// The menu of a row.
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include "ui/feed/feedview.h"
#include "ui/feed/rowwords.h"
#include "ui/requests.h"
#include "ui/theme/look.h"

namespace postr {

QMenu *FeedView::newMenu(const QString &name)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(name);
    connect(menu, &QMenu::aboutToHide, menu, &QObject::deleteLater);
    m_screen.look.dress(*menu);
    return menu;
}

// Of people and events: what the pointer finds in them, for the keyboard and for screen readers.
QMenu *FeedView::makeOtherMenu(const ListRow &row)
{
    Requests *ask = &m_screen.requests;
    QMenu *menu = newMenu(QStringLiteral("rowMenu"));
    const auto add = [&](const QString &words, const QString &name, auto act) {
        QAction *action = menu->addAction(words);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
    };
    const auto addPage = [&](const PersonSummary &person, int number) {
        add(tr("Open the page of @%1").arg(person.handle), QStringLiteral("rowOpenPerson%1").arg(number),
            [ask, id = person.id] { emit ask->placeOpened(Place::profile(id)); });
    };
    if (row.kind == ListRow::Kind::Person) {
        addPage(row.entry.author, 0);
        if (!row.entry.own && !row.isOneself) {
            add(RowWords::relationVerb(row), QStringLiteral("rowFollow"),
                [ask, row] { emit ask->intentRequested(relationIntent(row)); });
        }
    } else {
        if (!row.entry.id.isEmpty()) {
            add(tr("Open the conversation"), QStringLiteral("rowOpenPost"),
                [ask, id = row.entry.id] { emit ask->placeOpened(Place::thread(id)); });
        }
        for (int i = 0; i < int(std::min<qsizetype>(kMostFaces, row.event->actors.size())); ++i) {
            addPage(row.event->actors[i], i);
        }
    }
    return menu;
}

QMenu *FeedView::makeMenu(int row)
{
    if (m_model.row(row).kind == ListRow::Kind::Gone) {
        return nullptr;
    }
    if (!m_model.row(row).isPost()) {
        return makeOtherMenu(m_model.row(row));
    }
    const FeedEntry entry = m_model.entry(row);
    Requests *ask = &m_screen.requests;
    QMenu *menu = newMenu(QStringLiteral("postMenu"));
    const auto add = [menu](const QString &text, const QString &name) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        return action;
    };
    const QString key = m_model.key(row);
    const RowOpen open = m_rows.open(key);
    const auto openRow = [&](const QString &words, const QString &name, RowOpen next) {
        connect(add(words, name), &QAction::triggered, this, [this, key, next] {
            if (const int now = m_model.rowOf(key); now >= 0) {
                setOpen(now, next);
            }
        });
    };
    if (m_model.row(row).gap && !m_model.row(row).isFilling) {
        connect(add(RowWords::gap(false), QStringLiteral("postGap")), &QAction::triggered, this, [this, key] {
            if (const int now = m_model.rowOf(key); now >= 0) {
                m_model.fillGap(now);
            }
        });
    }
    if (!entry.warning.isEmpty()) {
        openRow(open.uncovered ? tr("Hide again") : tr("Show in spite of the warning"), QStringLiteral("postCover"),
                {open.expanded, !open.uncovered});
    }
    if (!layoutOf(row).showMore.isEmpty()) {
        openRow(tr("Show more"), QStringLiteral("postShowMore"), {true, open.uncovered});
    }
    if (entry.state != PostState::Failed) {
        connect(add(tr("Reply"), QStringLiteral("postReply")), &QAction::triggered, this,
                [ask, entry] { emit ask->replyRequested(entry); });
        connect(add(tr("Quote"), QStringLiteral("postQuote")), &QAction::triggered, this,
                [ask, entry] { emit ask->quoteRequested(entry); });
        menu->addSeparator();
        const QString words = entry.liked ? tr("Unlike") : tr("Like");
        connect(add(words, QStringLiteral("postLike")), &QAction::triggered, this,
                [this, entry] { m_model.setLiked(entry.id, !entry.liked); });
    }
    if (entry.state != PostState::Failed) {
        const auto mark = [&](IntentKind kind, bool isOn, const QString &words, const QString &name) {
            connect(add(words, name), &QAction::triggered, this,
                    [ask, id = entry.id, kind, isOn] { emit ask->intentRequested(Intent::setMark(kind, id, !isOn)); });
        };
        mark(IntentKind::SetRepost, entry.reposted, entry.reposted ? tr("Take back your repost") : tr("Repost"),
             QStringLiteral("postRepost"));
        mark(IntentKind::SetBookmark, entry.bookmarked, entry.bookmarked ? tr("Remove bookmark") : tr("Bookmark"),
             QStringLiteral("postBookmark"));
    }
    connect(add(tr("Copy text"), QStringLiteral("postCopyText")), &QAction::triggered, this,
            [entry] { QGuiApplication::clipboard()->setText(entry.text); });
    if (entry.state == PostState::Synced) {
        connect(add(tr("Copy link"), QStringLiteral("postCopyLink")), &QAction::triggered, this,
                [ask, entry] { emit ask->shareRequested(QStringLiteral("post/") + entry.id.text()); });
    }
    if (entry.edited) {
        connect(add(tr("Earlier versions…"), QStringLiteral("postHistory")), &QAction::triggered, this,
                [ask, id = entry.id] { emit ask->historyRequested(id); });
    }
    if (entry.quote && !entry.quote->gone) {
        connect(add(tr("Open the quoted post"), QStringLiteral("postOpenQuote")), &QAction::triggered, this,
                [ask, id = entry.quote->id] { emit ask->placeOpened(Place::thread(id)); });
    }
    const auto &ready = prepared(row);
    if (!ready.layout.card.isEmpty()) {
        connect(add(tr("Open the link"), QStringLiteral("postOpenCard")), &QAction::triggered, this,
                [ask, url = entry.card->url] { ask->follow(Facet::Kind::Link, url); });
    }
    if (ready.facets.size() + size_t(ready.layout.media.isEmpty() ? 0 : entry.media.size()) > 1) {
        connect(add(tr("Links and pictures…"), QStringLiteral("postTargets")), &QAction::triggered, this, [this, key] {
            const int now = m_model.rowOf(key);
            if (QMenu *targets = now < 0 ? nullptr : makeTargets(now)) {
                targets->popup(viewport()->mapToGlobal(rowRect(now).center()));
            }
        });
    }
    connect(add(tr("Open the page of @%1").arg(entry.author.handle), QStringLiteral("postOpenAuthor")),
            &QAction::triggered, this, [ask, entry] { emit ask->placeOpened(Place::profile(entry.author.id)); });
    if (!entry.own) {
        const QString words = entry.author.following ? tr("Unfollow @%1").arg(entry.author.handle)
                                                     : tr("Follow @%1").arg(entry.author.handle);
        connect(add(words, QStringLiteral("postFollow")), &QAction::triggered, this, [ask, entry] {
            emit ask->intentRequested(Intent::setFollow(entry.author.id, !entry.author.following));
        });
        menu->addSeparator();
        connect(add(entry.threadMuted ? tr("Unmute conversation") : tr("Mute conversation"),
                    QStringLiteral("postMuteThread")),
                &QAction::triggered, this,
                [ask, entry] { emit ask->intentRequested(Intent::muteThread(entry.id, !entry.threadMuted)); });
        connect(add(tr("Mute @%1").arg(entry.author.handle), QStringLiteral("postMute")), &QAction::triggered, this,
                [ask, entry] { emit ask->intentRequested(Intent::mutePerson(entry.author.id, true)); });
        connect(add(tr("Block @%1").arg(entry.author.handle), QStringLiteral("postBlock")), &QAction::triggered, this,
                [ask, entry] {
                    emit ask->intentRequested(Intent::setRelation(IntentKind::SetBlock, entry.author.id, true));
                });
        connect(add(tr("Report…"), QStringLiteral("postReport")), &QAction::triggered, this,
                [ask, entry] { emit ask->reportRequested(entry); });
    }
    if (!entry.repostedBy.isEmpty() && !entry.repostedBy.constFirst().handle.isEmpty()) {
        const PersonSummary reposter = entry.repostedBy.constFirst();
        connect(add(tr("Hide reposts by @%1").arg(reposter.handle), QStringLiteral("postHideReposts")),
                &QAction::triggered, this,
                [ask, reposter] { emit ask->intentRequested(Intent::muteReposts(reposter.id, true)); });
    }
    const bool isEditRefused = entry.edit && entry.edit->state == PostState::Failed;
    if (entry.state == PostState::Failed || isEditRefused) {
        connect(add(tr("Try again"), QStringLiteral("postRetry")), &QAction::triggered, this,
                [ask, entry] { emit ask->retryRequested(unsentMid(entry)); });
        connect(add(tr("Discard"), QStringLiteral("postDiscard")), &QAction::triggered, this,
                [ask, entry] { emit ask->discardRequested(unsentMid(entry), true); });
    }
    if (entry.own && entry.state != PostState::Failed) {
        menu->addSeparator();
        connect(add(tr("Edit post…"), QStringLiteral("postEdit")), &QAction::triggered, this,
                [ask, entry] { emit ask->editRequested(entry); });
        connect(add(tr("Delete post…"), QStringLiteral("postDelete")), &QAction::triggered, this,
                [ask, entry] { emit ask->deleteRequested(entry.id); });
    }
    return menu;
}

void FeedView::showMenuOf(int row)
{
    const QRect more =
        layoutOf(row).more.isEmpty() ? QRect(metric::kRowPad, 0, 1, metric::kRowPad) : layoutOf(row).more;
    showMenu(row, viewport()->mapToGlobal(more.translated(rowRect(row).topLeft()).bottomLeft()));
}

void FeedView::showMenu(int row, QPoint globalPos)
{
    if (QMenu *menu = makeMenu(row)) {
        menu->popup(globalPos);
    }
}

}  // namespace postr
