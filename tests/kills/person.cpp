#include "tests/kills/person.h"

#include <QColor>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>

#include "core/base/ids.h"

using namespace Qt::Literals::StringLiterals;

namespace postr::kills {
namespace {

const QString kPassword = u"correct horse battery"_s;
constexpr int kRecentPosts = 40;
constexpr int kNewestPosts = 2;
constexpr int kMostTries = 8;
constexpr int kMostSyncs = 60;
/// Below what the server allows in an hour, so that nobody has to wait for it.
constexpr int kPostsPerHour = 280;
constexpr int kEditsPerHour = 280;
constexpr int kFollowsPerHour = 380;

QString id(const QJsonObject &row) { return row.value(u"mid"_s).toString(); }

/// Rows that no sync can send: refused ones, and what waits for those.
bool needsDecision(const QList<QJsonObject> &rows)
{
    QSet<QString> parked;
    for (const QJsonObject &row : rows) {
        bool isBlocked = row.value(u"state"_s) == u"failed"_s;
        const QJsonArray dependsOn = row.value(u"depends_on"_s).toArray();
        for (const QJsonValue &mid : dependsOn) {
            isBlocked = isBlocked || parked.contains(mid.toString());
        }
        if (!isBlocked) {
            return false;
        }
        parked.insert(id(row));
    }
    return true;
}

}  // namespace

Person::Person(testing::Cli cli, QString handle, sim::Dice &dice, QList<KnownPost> &posts, Tally &tally)
    : m_cli(std::move(cli)), m_handle(std::move(handle)), m_dice(dice), m_posts(posts), m_tally(tally)
{
}

void Person::note(const QStringList &arguments, const Ending &ending)
{
    m_tally.kills += ending.killed ? 1 : 0;
    const QString end = ending.killed ? u"killed after %1 ms"_s.arg(ending.milliseconds)
                                      : u"%1 after %2 ms"_s.arg(ending.exitCode).arg(ending.milliseconds);
    m_tally.history.append(u"%1 %2: %3: %4 %5"_s.arg(QTime::currentTime().toString(u"hh:mm:ss.zzz"_s), m_handle,
                                                     arguments.join(u' '), end,
                                                     QString(ending.errorText).replace(u'\n', u' ')));
}

Ending Person::run(const QStringList &arguments, std::optional<int> killAfterMs, const QString &input)
{
    Command command(m_cli, arguments, killAfterMs, input);
    const Ending ending = command.wait();
    ++m_tally.commands;
    note(arguments, ending);
    if (!ending.hung && !ending.killed && ending.exitCode < 0) {
        m_tally.problems.append(u"%1: \"%2\" crashed: %3"_s.arg(m_handle, arguments.join(u' '), ending.errorText));
    }
    if (ending.hung) {
        m_tally.problems.append(u"%1: \"%2\" did not end"_s.arg(m_handle, arguments.join(u' ')));
    }
    return ending;
}

Ending Person::runWhole(const QStringList &arguments)
{
    Ending ending = run(arguments, std::nullopt);
    if (ending.errorText.contains(u"signin EMAIL") || ending.errorText.contains(u"Sign in again")) {
        ++m_tally.signIns;
        static_cast<void>(run({u"signin"_s, m_handle + u"@postr.example"_s}, std::nullopt, kPassword));
        ending = run(arguments, std::nullopt);
    }
    return ending;
}

bool Person::signUp()
{
    const Ending ending = run({u"signup"_s, m_handle + u"@postr.example"_s, m_handle}, std::nullopt, kPassword);
    if (ending.exitCode != 0) {
        m_tally.problems.append(u"%1 cannot sign up: %2"_s.arg(m_handle, ending.errorText));
        return false;
    }
    m_syncMs = static_cast<double>(run({u"sync"_s}, std::nullopt).milliseconds);
    m_commandMs = static_cast<double>(run({u"whoami"_s}, std::nullopt).milliseconds);
    return true;
}

std::unique_ptr<Command> Person::startEngine()
{
    const bool watches = m_dice.chance(0.4);
    const double span = m_syncMs * (watches ? 3.0 : 1.6);
    ++m_tally.commands;
    return std::make_unique<Command>(m_cli, QStringList{watches ? u"watch"_s : u"sync"_s},
                                     static_cast<int>(m_dice.unit() * span));
}

void Person::endEngine(Command &engine)
{
    const Ending &ending = engine.wait();
    note({u"(engine)"_s}, ending);
    if (!ending.killed && ending.exitCode < 0) {
        m_tally.problems.append(u"%1: the engine crashed: %2"_s.arg(m_handle, ending.errorText));
    }
    if (ending.exitCode == 0) {
        m_syncMs = 0.8 * m_syncMs + 0.2 * static_cast<double>(ending.milliseconds);
    }
}

void Person::write(const QStringList &arguments, const QString &key, const QString &value)
{
    bool mayBeSaved = false;
    for (int attempt = 0; attempt < kMostTries; ++attempt) {
        const bool kill = attempt < kMostTries - 2 && m_dice.chance(0.4);
        const Ending ending =
            kill ? run(arguments, static_cast<int>(m_dice.unit() * m_commandMs * 1.2)) : runWhole(arguments);
        if (ending.exitCode == 0) {
            m_wishes.acknowledged(key, value);
            m_commandMs = 0.9 * m_commandMs + 0.1 * static_cast<double>(ending.milliseconds);
            return;
        }
        // The process that had the profile may be the one that was killed.
        const bool isUnknown = ending.killed || ending.errorText.contains(u"Run it again");
        if (isUnknown) {
            m_wishes.unknown(key, value);
            mayBeSaved = true;
            continue;
        }
        const bool isRefused = !ending.errorText.contains(u"Another Postr");
        if (isRefused) {
            return;  // said so; and if an earlier try was saved, its value is among the possible ones
        }
    }
    if (!mayBeSaved) {
        m_tally.problems.append(u"%1: \"%2\" could not be written"_s.arg(m_handle, arguments.join(u' ')));
    }
}

bool Person::mayWrite(const QString &kind, int mostPerHour)
{
    QList<qint64> &times = m_written[kind];
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    times.removeIf([&](qint64 at) { return at < now - 3'660'000; });
    if (times.size() >= mostPerHour) {
        return false;
    }
    times.append(now);
    return true;
}

QString Person::newText(const QString &what) { return u"%1 %2 of %3"_s.arg(what).arg(++m_texts).arg(m_handle); }

std::optional<KnownPost> Person::somePost(bool own)
{
    QList<KnownPost> candidates;
    for (qsizetype i = m_posts.size() - 1; i >= 0 && candidates.size() < kRecentPosts; --i) {
        if (!own || m_posts.at(i).author == m_handle) {
            candidates.append(m_posts.at(i));
        }
    }
    if (m_dice.chance(0.5)) {
        candidates = candidates.mid(0, kNewestPosts);  // what is still on its way is where mistakes are
    }
    return candidates.isEmpty() ? std::nullopt : std::optional(m_dice.pick(candidates));
}

void Person::post()
{
    const auto parent = m_dice.chance(0.3) ? somePost(false) : std::nullopt;
    const QString postId = makeUuid7(QDateTime::currentMSecsSinceEpoch(), m_dice);
    const QString text = newText(parent ? u"Answer"_s : u"Post"_s);
    QStringList arguments{u"post"_s, text, u"--id"_s, postId};
    if (parent) {
        arguments << u"--reply-to"_s << parent->id;
    }
    if (m_dice.chance(0.2)) {
        arguments << u"--image"_s << picture();
    }
    m_posts.append({postId, m_handle});
    write(arguments, u"post:"_s + postId, text);
}

/// A file that no other post has.
QString Person::picture()
{
    QImage image(24, 16, QImage::Format_RGB32);
    image.fill(QColor::fromHsv(m_dice.below(360), 200, 200));
    QString file = u"%1/%2.png"_s.arg(QFileInfo(m_cli.profileFolder()).path()).arg(++m_pictures);
    if (!image.save(file)) {
        m_tally.problems.append(u"%1 cannot be written"_s.arg(file));
    }
    return file;
}

void Person::mark(const QString &kind)
{
    const auto target = somePost(false);
    if (target) {
        const bool on = m_dice.chance(0.6);
        write({on ? kind : u"un"_s + kind, target->id}, kind + u':' + target->id, on ? kOn : kGone);
    }
}

void Person::writeSomething()
{
    const int what = m_dice.below(110);
    if (what < 30 && mayWrite(u"post"_s, kPostsPerHour)) {
        post();
    } else if (what < 42 && mayWrite(u"edit"_s, kEditsPerHour)) {
        if (const auto target = somePost(true)) {
            const QString text = newText(u"Edit"_s);
            write({u"edit"_s, target->id, text}, u"post:"_s + target->id, text);
        }
    } else if (what < 50) {
        if (const auto target = somePost(true)) {
            write({u"delete"_s, target->id}, u"post:"_s + target->id, kGone);
        }
    } else if (what < 56 && mayWrite(u"follow"_s, kFollowsPerHour)) {
        const bool on = m_dice.chance(0.7);
        write({on ? u"follow"_s : u"unfollow"_s, m_other}, u"follow:"_s + m_other, on ? kOn : kGone);
    } else if (what < 60) {
        const bool isName = m_dice.chance(0.6);
        const QString value = newText(isName ? u"Name"_s : u"Bio"_s);
        write({u"profile"_s, isName ? u"--name"_s : u"--bio"_s, value}, isName ? u"profile:name"_s : u"profile:bio"_s,
              value);
    } else if (what < 63) {
        const bool on = m_dice.chance(0.5);
        write({on ? u"mute"_s : u"unmute"_s, m_other}, u"mute:"_s + m_other, on ? kOn : kGone);
    } else {
        static const QStringList kinds{u"like"_s, u"like"_s, u"bookmark"_s, u"repost"_s};
        mark(m_dice.pick(kinds));
    }
}

void Person::follow(const QString &handle) { write({u"follow"_s, handle}, u"follow:"_s + handle, kOn); }

void Person::unmute() { write({u"unmute"_s, m_other}, u"mute:"_s + m_other, kGone); }

bool Person::comeToRest()
{
    for (int i = 0; i < kMostSyncs; ++i) {
        const Ending synced = runWhole({u"sync"_s});
        const Ending outbox = runWhole({u"outbox"_s});
        if (outbox.exitCode == 0 && needsDecision(outbox.lines) && (synced.exitCode == 0 || !outbox.lines.isEmpty())) {
            return true;
        }
    }
    return false;
}

}  // namespace postr::kills
