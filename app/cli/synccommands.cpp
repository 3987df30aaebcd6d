// The commands that run the engine, and those that go through all that is stored.

#include <QDir>
#include <QJsonArray>
#include <QPointer>
#include <QTimer>

#include "app/cli/commandrun.h"
#include "app/cli/format.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

constexpr int kDefaultTimeoutS = 60;

/// A state in which the engine will not get further without somebody's help or the network's return.
bool isStuck(const SyncState &state)
{
    return state.kind == SyncState::Kind::Offline || state.kind == SyncState::Kind::Paused ||
           state.kind == SyncState::Kind::Waiting;
}

}  // namespace

void CommandRun::sync()
{
    const auto timeout = m_invocation.number(u"timeout"_s);
    if (!timeout) {
        fail(timeout.error());
        return;
    }
    withSession([this, seconds = timeout->value_or(kDefaultTimeoutS)](AccountSession &session) {
        auto total = std::make_shared<CycleSummary>();
        auto *once = new QObject(this);
        const auto report = [this, total, once, view = &session] {
            once->deleteLater();
            const SyncState state = view->syncState();
            const QString name = format::stateName(state);
            out({{u"state"_s, name},
                 {u"pulled"_s, total->pulled},
                 {u"committed"_s, total->committed},
                 {u"parked"_s, total->parked},
                 {u"waiting"_s, state.waiting}},
                tr("%1: %2 rows fetched, %3 actions sent, %4 refused, %5 waiting")
                    .arg(name)
                    .arg(total->pulled)
                    .arg(total->committed)
                    .arg(total->parked)
                    .arg(state.waiting));
            if (isStuck(state) && !state.reason.isEmpty()) {
                m_io->err(state.reason);
            }
            finish(isStuck(state) || state.kind == SyncState::Kind::Running || state.waiting > 0 ? kExitOffline
                                                                                                 : kExitDone);
        };
        connect(&session, &AccountSession::cycleEnded, once, [total](const CycleSummary &summary) {
            total->pulled += summary.pulled;
            total->committed += summary.committed;
            total->parked += summary.parked;
        });
        connect(&session, &AccountSession::rested, once, [view = &session, report](bool willGoOn) {
            const SyncState state = view->syncState();
            const bool hasMoreToSend = state.kind == SyncState::Kind::Idle && state.waiting > 0 && willGoOn;
            if (!hasMoreToSend) {
                report();
            }
        });
        connect(&session, &QObject::destroyed, once,
                [this] { fail(kExitFailed, tr("The account was closed while the command ran.")); });
        QTimer::singleShot(std::chrono::seconds(seconds), once, report);
        session.requestCycle();
    });
}

void CommandRun::watch()
{
    withSession([this](AccountSession &session) {
        AccountSession *view = &session;
        const auto print = [this](const QString &what, QJsonObject object, const QString &text) {
            object.insert(u"event"_s, what);
            out(object, text);
        };
        connect(view, &SessionView::postsChanged, this, [this, view, print](const QSet<PostId> &ids) {
            then<QList<FeedEntry>>(view->loadEntries(ids.values(), FeedList::Home),
                                   [print](const QList<FeedEntry> &entries) {
                                       for (const FeedEntry &entry : entries) {
                                           print(u"post"_s, format::postObject(entry), format::postText(entry));
                                       }
                                   });
        });
        connect(view, &SessionView::syncStateChanged, this, [print](const SyncState &state) {
            print(u"state"_s,
                  {{u"state"_s, format::stateName(state)}, {u"waiting"_s, state.waiting}, {u"failed"_s, state.failed}},
                  u"— %1, %2 waiting, %3 failed"_s.arg(format::stateName(state)).arg(state.waiting).arg(state.failed));
        });
        connect(view, &QObject::destroyed, this,
                [this] { fail(kExitFailed, tr("The account was closed while the command ran.")); });
        print(u"watching"_s, {}, tr("Watching. Stop with Ctrl+C."));
    });
}

void CommandRun::exportAll()
{
    ExportWish wish;
    wish.file = QDir(m_invocation.folder).absoluteFilePath(m_invocation.positional.constFirst());
    wish.replaces = m_invocation.has(u"replace"_s);
    wish.token = m_export;
    wish.progressed = [run = QPointer(this)](int percent) {
        if (run) {
            run->m_io->progress(percent);
        }
    };
    withSession([this, wish](AccountSession &session) {
        then<ExportReport>(session.exportAll(wish), [this, wish](const ExportReport &report) {
            const QJsonObject counts = report.manifest.value(u"counts"_s).toObject();
            out(report.manifest, tr("Everything is in %1: %2 posts, %3 answers, %4 pictures, %5 bytes.")
                                     .arg(QDir::toNativeSeparators(wish.file))
                                     .arg(counts.value(u"posts"_s).toInteger())
                                     .arg(counts.value(u"replies"_s).toInteger())
                                     .arg(counts.value(u"media"_s).toInteger())
                                     .arg(report.bytes));
            finish(kExitDone);
        });
    });
}

void CommandRun::doctor()
{
    withSession([this](AccountSession &session) {
        then<Diagnosis>(session.diagnose(), [this](const Diagnosis &diagnosis) {
            const bool well = diagnosis.problems.isEmpty();
            out({{u"ok"_s, well},
                 {u"problems"_s, QJsonArray::fromStringList(diagnosis.problems)},
                 {u"schema"_s, diagnosis.schema},
                 {u"posts"_s, diagnosis.posts},
                 {u"people"_s, diagnosis.people},
                 {u"waiting"_s, diagnosis.outboxWaiting},
                 {u"failed"_s, diagnosis.outboxFailed},
                 {u"quarantined"_s, diagnosis.quarantined},
                 {u"bytes"_s, diagnosis.databaseBytes}},
                tr("%1. Schema %2, %3 posts, %4 people, %5 waiting, %6 failed, %7 quarantined, %8 bytes.")
                    .arg(well ? tr("All is well") : diagnosis.problems.join(u"; "_s))
                    .arg(diagnosis.schema)
                    .arg(diagnosis.posts)
                    .arg(diagnosis.people)
                    .arg(diagnosis.outboxWaiting)
                    .arg(diagnosis.outboxFailed)
                    .arg(diagnosis.quarantined)
                    .arg(diagnosis.databaseBytes));
            finish(well ? kExitDone : kExitFailed);
        });
    });
}

}  // namespace postr
