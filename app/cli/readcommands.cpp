// The commands that show what is stored, and the one that fetches more of it.

#include <QJsonArray>
#include <QTimer>

#include "app/cli/commandrun.h"
#include "app/cli/format.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

constexpr int kDefaultTimeoutS = 60;

/// The lists about a person, as the command line names them.
std::optional<FeedList::Kind> personListNamed(const QString &name)
{
    const QHash<QString, FeedList::Kind> kinds{{u"profile"_s, FeedList::Posts},
                                               {u"replies"_s, FeedList::Replies},
                                               {u"media"_s, FeedList::Media},
                                               {u"likes"_s, FeedList::Likes}};
    const auto found = kinds.constFind(name);
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

QString bareHandle(const QString &handle) { return (handle.startsWith(u'@') ? handle.mid(1) : handle).toLower(); }

}  // namespace

void CommandRun::withPerson(const QString &handle, std::function<void(const std::optional<UserId> &)> next)
{
    withSession([this, handle, next = std::move(next)](AccountSession &session) {
        then<std::optional<UserId>>(session.findPerson(bareHandle(handle)), next);
    });
}

void CommandRun::withList(const QString &name, std::function<void(const FeedList &)> next)
{
    const qsizetype colon = name.indexOf(u':');
    const auto kind = personListNamed(name.left(colon));
    if (colon > 0 && kind) {
        const QString handle = name.mid(colon + 1);
        withPerson(handle, [this, handle, kind, next = std::move(next)](const std::optional<UserId> &person) {
            if (person) {
                next(FeedList(*kind, *person));
            } else {
                fail(kExitFailed,
                     tr("@%1 is not known here yet. Try: postr-cli fetch profile %1").arg(bareHandle(handle)));
            }
        });
        return;
    }
    const auto list = FeedList::fromName(name);
    if (list && list->person().isEmpty()) {
        next(*list);
        return;
    }
    fail(kExitUsage,
         tr("There is no list \"%1\". There are home, everyone, bookmarks, notifications and, with a handle, "
            "profile:, replies:, media: and likes:.")
             .arg(name));
}

void CommandRun::feed()
{
    const QString name = m_invocation.has(u"list"_s) ? m_invocation.option(u"list"_s) : u"home"_s;
    const auto limit = m_invocation.number(u"limit"_s);
    if (!limit) {
        fail(limit.error());
        return;
    }
    std::optional<FeedCursor> before;
    if (m_invocation.has(u"before"_s)) {
        const QString cursor = m_invocation.option(u"before"_s);
        bool isNumber = false;
        const qint64 sort = cursor.toLongLong(&isNumber);
        before =
            name == u"notifications" && isNumber ? std::optional(FeedCursor{sort, {}}) : FeedCursor::fromText(cursor);
        if (!before) {
            fail(kExitUsage, tr("--before wants the cursor of a row, as --json prints it."));
            return;
        }
    }
    const int most = limit->value_or(20);
    if (name == u"notifications") {
        printNotifications({false, before ? std::optional(before->sort) : std::nullopt, most});
        return;
    }
    withList(name, [this, before, most](const FeedList &list) { printFeed({list, before, most}); });
}

void CommandRun::printFeed(const FeedQuery &query)
{
    withSession([this, query](AccountSession &session) {
        then<FeedPage>(session.loadFeed(query), [this](const FeedPage &page) {
            for (const FeedEntry &entry : page.entries) {
                out(format::postObject(entry), format::postText(entry));
            }
            finish(kExitDone);
        });
    });
}

void CommandRun::printNotifications(const NotificationQuery &query)
{
    withSession([this, query](AccountSession &session) {
        then<NotificationPage>(session.loadNotifications(query), [this](const NotificationPage &page) {
            for (const NotificationGroup &group : page.groups) {
                out(format::notificationObject(group), format::notificationText(group));
            }
            finish(kExitDone);
        });
    });
}

void CommandRun::thread()
{
    withSession([this](AccountSession &session) {
        then<ThreadPage>(session.loadThread(PostId(m_invocation.positional.constFirst().toLower())),
                         [this](const ThreadPage &page) {
                             if (!page.post) {
                                 fail(kExitFailed, tr("This post is not stored here. Try: postr-cli fetch thread ID"));
                                 return;
                             }
                             const auto print = [this](const FeedEntry &entry, int level) {
                                 QJsonObject object = format::postObject(entry);
                                 object.insert(u"level"_s, level);
                                 out(object, format::postText(entry));
                             };
                             int level = -static_cast<int>(page.ancestors.size());
                             for (const FeedEntry &entry : page.ancestors) {
                                 print(entry, level++);
                             }
                             print(*page.post, 0);
                             for (const ThreadPage::Answer &answer : page.answers) {
                                 print(answer.entry, answer.level);
                             }
                             finish(kExitDone);
                         });
    });
}

void CommandRun::search()
{
    const auto limit = m_invocation.number(u"limit"_s);
    if (!limit) {
        fail(limit.error());
        return;
    }
    const SearchQuery query{m_invocation.positional.constFirst(), std::nullopt, limit->value_or(20)};
    withSession([this, query](AccountSession &session) {
        then<SearchPage>(session.search(query), [this](const SearchPage &page) {
            for (const PersonSummary &person : page.people) {
                out({{u"person"_s, format::personObject(person)}}, u"@%1 %2"_s.arg(person.handle, person.name));
            }
            for (const FeedEntry &entry : page.posts.entries) {
                out(format::postObject(entry), format::postText(entry));
            }
            finish(kExitDone);
        });
    });
}

void CommandRun::fetch()
{
    const QString what = m_invocation.positional.at(0);
    const QString which = m_invocation.positional.value(1);
    const auto from = m_invocation.number(u"from"_s);
    if (!from) {
        fail(from.error());
        return;
    }
    PageWish wish;
    if (what == u"feed" && which.isEmpty()) {
        const QString name = m_invocation.has(u"list"_s) ? m_invocation.option(u"list"_s) : u"home"_s;
        if (name == u"notifications") {
            fetchPage({PageQuery::named(PageQuery::Kind::Notifications), true});
        } else {
            withList(name, [this](const FeedList &list) { fetchPage({PageQuery::of(list), true}); });
        }
        return;
    }
    if (what == u"thread" && isUuid(which.toLower())) {
        wish.query = PageQuery::thread(PostId(which.toLower()));
    } else if (what == u"profile" && !which.isEmpty()) {
        wish.query = PageQuery::named(PageQuery::Kind::PostsOf, bareHandle(which));
    } else if (what == u"search" && !which.isEmpty()) {
        withSession([which](AccountSession &session) {
            session.fetch({PageQuery::named(PageQuery::Kind::People, which), false});  // before the posts
        });
        wish.query = PageQuery::named(PageQuery::Kind::Posts, SearchTerms::parse(which).plainWords());
    } else {
        fail(kExitUsage, u"Usage: postr-cli %1"_s.arg(findCommand(u"fetch"_s)->usage));
        return;
    }
    if (*from) {
        wish.query.from = **from;
    }
    fetchPage(wish);
}

void CommandRun::fetchPage(const PageWish &wish)
{
    const auto timeout = m_invocation.number(u"timeout"_s);
    if (!timeout) {
        fail(timeout.error());
        return;
    }
    withSession([this, wish, seconds = timeout->value_or(kDefaultTimeoutS)](AccountSession &session) {
        AccountSession *view = &session;
        auto *once = new QObject(this);
        connect(view, &SessionView::pageFetched, once,
                [this, wish, once](const PageWish &done, const PageReport &report) {
                    if (done != wish) {
                        return;
                    }
                    once->deleteLater();
                    if (!report.problem.isEmpty()) {
                        fail(kExitFailed, report.problem);
                        return;
                    }
                    out({{u"more"_s, report.more}, {u"next"_s, report.next ? QJsonValue(*report.next) : QJsonValue()}},
                        report.more ? tr("Fetched; there is more.") : tr("Fetched; that is all."));
                    finish(kExitDone);
                });
        const auto giveUp = [this, view, once] {
            once->deleteLater();
            const QString reason = view->syncState().reason;
            fail(kExitOffline, reason.isEmpty() ? tr("The server did not answer in time.") : reason);
        };
        connect(view, &AccountSession::cycleEnded, once, [view, giveUp] {
            const SyncState state = view->syncState();
            if (state.kind == SyncState::Kind::Offline || state.kind == SyncState::Kind::Paused) {
                giveUp();
            }
        });
        connect(view, &QObject::destroyed, once,
                [this] { fail(kExitFailed, tr("The account was closed while the command ran.")); });
        QTimer::singleShot(std::chrono::seconds(seconds), once, giveUp);
        session.fetch(wish);
    });
}

}  // namespace postr
