#include "modelserver.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>

#include "modelstorage.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::sim {

HttpReply jsonReply(int status, const QJsonObject &body)
{
    HttpReply reply;
    reply.delivery = Delivery::Answered;
    reply.status = status;
    reply.headers = {{"content-type", "application/json"}};
    reply.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return reply;
}

ModelServer::ModelServer(Timeline &timeline, Dice dice, Mutant mutant)
    : m_timeline(timeline), m_dice(dice), m_mutant(mutant)
{
}

void ModelServer::handle(const QString &person, const HttpRequest &request, const Done &done)
{
    if (isForStorage(request)) {
        done(storageReply(m_state, m_dice, m_tuning.refusals / 2, person, request));
        return;
    }
    const QString function = request.url.path().section(u'/', -1);
    const QJsonObject args = QJsonDocument::fromJson(request.body).object();
    if (function == u"apply_intent") {
        const QString mid = args.value(u"mid"_s).toString();
        const QString kind = args.value(u"kind"_s).toString();
        const QJsonObject intent = args.value(u"args"_s).toObject();
        begin(
            locksOf(person, mid, kind, intent),
            [=, this](Transaction &t) { return applyIntent(t, person, mid, kind, intent); },
            [done](const QJsonObject &answer) {
                HttpReply lost;
                lost.delivery = Delivery::Unknown;
                done(answer.isEmpty() ? lost : jsonReply(200, answer));
            });
    } else if (function == u"feed_pull") {
        done(jsonReply(200, feedPull(person, args)));
    } else if (function == u"home_page") {
        done(jsonReply(200, homePage(person, args)));
    } else if (function == u"refresh_posts") {
        done(jsonReply(200, refreshPosts(person, args)));
    } else if (function == u"refresh_people") {
        done(jsonReply(200, refreshPeople(person, args)));
    } else if (function == u"self_page") {
        done(jsonReply(200, selfPage(person, args)));
    } else if (function == u"notifications_page") {
        done(jsonReply(200, notificationsPage(person, args)));
    } else {
        done(jsonReply(404, {{u"code"_s, u"PGRST202"_s}, {u"message"_s, u"no such function"_s}}));
    }
}

// ------------------------------------------------------------------ transactions
void ModelServer::begin(const QStringList &locks, std::function<QJsonObject(Transaction &)> body,
                        std::function<void(const QJsonObject &)> done)
{
    const auto transaction = std::make_shared<Transaction>();
    transaction->xid = m_state.nextXid++;
    transaction->locks = locks;
    transaction->earlyVer = m_mutant == Mutant::EarlyVersion ? m_state.nextSeq++ : 0;
    transaction->body = std::move(body);
    transaction->done = std::move(done);
    m_running.push_back(transaction);
    Milliseconds thinking{0};
    if (isSlow(thinking)) {
        transaction->isReady = false;
        m_timeline.at(thinking, [this, weak = std::weak_ptr<Transaction>(transaction)] {
            if (const auto same = weak.lock()) {
                same->isReady = true;
                runWaiting();
            }
        });
    }
    runWaiting();
}

bool ModelServer::isSlow(Milliseconds &how)
{
    if (!m_dice.chance(m_tuning.slowCommits)) {
        return false;
    }
    how = Milliseconds(m_dice.between(1, static_cast<int>(m_tuning.slowest.count())));
    return true;
}

void ModelServer::runWaiting()
{
    QSet<QString> held;
    for (const Open &transaction : m_running) {
        if (transaction->holdsLocks) {
            held.unite(QSet<QString>(transaction->locks.cbegin(), transaction->locks.cend()));
        }
    }
    const std::vector<Open> running = m_running;
    for (const Open &transaction : running) {
        const bool isFree = transaction->isReady && !transaction->holdsLocks &&
                            std::none_of(transaction->locks.cbegin(), transaction->locks.cend(),
                                         [&](const QString &lock) { return held.contains(lock); });
        if (!isFree) {
            continue;
        }
        transaction->holdsLocks = true;
        held.unite(QSet<QString>(transaction->locks.cbegin(), transaction->locks.cend()));
        transaction->answer = transaction->body(*transaction);
        Milliseconds open{0};
        static_cast<void>(isSlow(open));
        m_timeline.at(open, [this, weak = std::weak_ptr<Transaction>(transaction)] {
            if (const auto same = weak.lock()) {
                commit(same);
            }
        });
    }
}

/// What a transaction has written is seen from now on.
static void noteLatecomers(ServerState &state, const QStringList &locks)
{
    for (const QString &lock : locks) {
        const auto post = state.posts.find(lock.section(u':', 1));
        if (lock.startsWith(u"post:") && post != state.posts.end() && !std::exchange(post->isSeen, true)) {
            post->isLate = post->born < state.newestSeen;
            state.newestSeen = qMax(state.newestSeen, post->born);
        }
    }
}

void ModelServer::commit(const Open &transaction)
{
    for (const auto &effect : transaction->effects) {
        effect(m_state);
    }
    noteLatecomers(m_state, transaction->locks);
    finishTransaction(transaction);
    if (m_hooks.committed) {
        m_hooks.committed();
    }
    if (transaction->done) {
        transaction->done(transaction->answer);
    }
    runWaiting();
}

void ModelServer::finishTransaction(const Open &transaction)
{
    m_running.erase(std::remove(m_running.begin(), m_running.end(), transaction), m_running.end());
}

void ModelServer::abandonAll()
{
    const std::vector<Open> lost = std::exchange(m_running, {});
    for (const Open &transaction : lost) {
        if (transaction->done) {
            transaction->done({});
        }
    }
}

qint64 ModelServer::drawVersion(Transaction &transaction)
{
    return m_mutant == Mutant::EarlyVersion ? std::exchange(transaction.earlyVer, m_state.nextSeq++)
                                            : m_state.nextSeq++;
}

void ModelServer::log(Transaction &transaction, LogRow row)
{
    row.xid = transaction.xid;
    const qint64 seq = m_state.nextSeq++;
    transaction.effects.push_back([seq, row](ServerState &state) { state.log.insert(seq, row); });
}

QString ModelServer::snapshot() const
{
    QStringList running;
    for (const Open &transaction : m_running) {
        running.append(QString::number(transaction->xid));
    }
    const QString min = running.isEmpty() ? QString::number(m_state.nextXid) : running.constFirst();
    return u"%1:%2:%3"_s.arg(min).arg(m_state.nextXid).arg(running.join(u','));
}

// ------------------------------------------------------------------ everybody else
void ModelServer::act(const QString &person, const QString &kind, const QJsonObject &args)
{
    begin(locksOf(person, {}, kind, args),
          [=, this](Transaction &t) {
              LedgerRow entry;
              try {
                  perform(t, person, kind, args, entry);
              } catch (const Refusal &) {
                  t.effects.clear();
              }
              return QJsonObject();
          },
          {});
}

void ModelServer::addPerson(const QString &id, const QString &handle)
{
    m_state.people.insert(id, {id, handle, handle.toUpper(), m_state.nextSeq++});
}

void ModelServer::rename(const QString &id, const QString &name)
{
    act(id, u"set_profile"_s, {{u"field"_s, u"name"_s}, {u"value"_s, name}});
}

void ModelServer::hardDelete(const QString &post)
{
    begin(
        {u"post:"_s + post},
        [=, this](Transaction &t) {
            const auto row = m_state.posts.constFind(post);
            if (row == m_state.posts.cend()) {
                return QJsonObject();
            }
            const QString author = row->author;
            log(t, {0, 1, post, author, {}, row->ver});
            t.effects.push_back([post, author](ServerState &state) {
                state.posts.remove(post);
                state.gone.insert(post, author);
            });
            for (auto told = m_state.notifications.cbegin(); told != m_state.notifications.cend(); ++told) {
                if (told->post == post) {
                    log(t, {0, 5, told->id, {}, told->recipient, 0});
                    t.effects.push_back([key = told.key()](ServerState &state) { state.notifications.remove(key); });
                }
            }
            for (const auto table : {&ServerState::likes, &ServerState::bookmarks, &ServerState::reposts}) {
                const bool isRepost = table == &ServerState::reposts;
                for (auto mark = (m_state.*table).cbegin(); mark != (m_state.*table).cend(); ++mark) {
                    if (mark.key().second != post) {
                        continue;
                    }
                    const QString person = mark.key().first;
                    log(t,
                        {0, isRepost ? 6 : 3, post, isRepost ? person : QString(), isRepost ? QString() : person, 0});
                    t.effects.push_back([key = mark.key(), table](ServerState &state) { (state.*table).remove(key); });
                }
            }
            return QJsonObject();
        },
        {});
}

void ModelServer::restore()
{
    if (!m_backup) {
        return;
    }
    abandonAll();
    const QSet<QString> everStored = m_state.everStored;
    m_state = *m_backup;
    m_state.everStored = everStored;
    ++m_epoch;
    ++m_restores;
}

void ModelServer::raiseEpoch()
{
    abandonAll();
    ++m_epoch;
}

void ModelServer::prune()
{
    const qsizetype half = m_state.log.size() / 2;
    for (qsizetype i = 0; i < half; ++i) {
        m_state.floor = qMax(m_state.floor, m_state.log.first().xid + 1);
        m_state.log.erase(m_state.log.begin());
    }
}

}  // namespace postr::sim
