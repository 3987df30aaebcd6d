// postr-kills: two people write while their programs are killed and the server misbehaves; in the end nothing is missing and
// nothing happened twice.

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTextStream>
#include <array>

#include "tests/kills/chaos.h"
#include "tests/kills/person.h"
#include "tests/kills/verdict.h"
#include "tests/support/localserver.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr::kills;

namespace {

struct Report {
    QStringList problems;
    QStringList parkedReasons;
    int spoiled = 0;
    int acknowledged = 0;
    int ledgerRows = 0;
};

/// One round: new faults, engines that will be killed, and writes meanwhile.
void playRound(std::array<Person, 2> &people, Chaos &chaos, postr::sim::Dice &dice)
{
    chaos.stir();
    std::array<std::unique_ptr<Command>, 2> engines;
    for (size_t i = 0; i < people.size(); ++i) {
        if (dice.chance(0.7)) {
            engines.at(i) = people.at(i).startEngine();
        }
    }
    for (int writes = dice.between(1, 3); writes > 0; --writes) {
        people.at(static_cast<size_t>(dice.below(2))).writeSomething();
    }
    for (size_t i = 0; i < people.size(); ++i) {
        if (engines.at(i)) {
            people.at(i).endEngine(*engines.at(i));
        }
    }
}

/// Faults off, and all that is left to do gets done. Twice, because each learns of the other's last words.
void heal(std::array<Person, 2> &people, Chaos &chaos, QStringList &problems)
{
    chaos.end();
    people[0].follow(people[1].handle());
    people[1].follow(people[0].handle());
    for (Person &person : people) {
        person.unmute();
    }
    for (int time = 0; time < 2; ++time) {
        for (Person &person : people) {
            if (!person.comeToRest()) {
                problems.append(person.handle() + u" does not come to rest"_s);
            }
        }
    }
}

Report play(postr::testing::LocalServer &server, const QString &folder, int count, quint64 seed, Tally &tally)
{
    Report report;
    postr::sim::Dice dice(seed);
    QList<KnownPost> posts;
    const auto cli = [&](const QString &who) {
        return postr::testing::Cli(folder + u'/' + who, server.url(), server.key());
    };
    std::array people{Person(cli(u"ada"_s), u"ada"_s, dice, posts, tally),
                      Person(cli(u"ben"_s), u"ben"_s, dice, posts, tally)};
    people[0].knows(u"ben"_s);
    people[1].knows(u"ada"_s);
    if (!people[0].signUp() || !people[1].signUp()) {
        report.problems = tally.problems;
        return report;
    }
    Chaos chaos(server, dice);
    QTextStream progress(stderr);
    for (int round = 0; tally.kills < count && round < 20 + 4 * count && tally.problems.isEmpty(); ++round) {
        playRound(people, chaos, dice);
        if (round % 50 == 49) {
            progress << tally.kills << " kills\n";
            progress.flush();
        }
    }
    if (tally.kills < count) {
        tally.problems.append(u"only %1 kills in all rounds"_s.arg(tally.kills));
    }
    heal(people, chaos, tally.problems);
    report.problems = tally.problems;
    report.spoiled = chaos.hits();
    if (count >= 20 && report.spoiled == 0) {
        report.problems.append(u"no request was spoiled: the test tests nothing"_s);
    }
    const auto truth = ServerTruth::read(server.databaseUrl());
    if (!truth) {
        report.problems.append(u"the server's rows cannot be read (psql)"_s);
        return report;
    }
    report.ledgerRows = truth->ledgerRows;
    report.problems += judgeServer({&people[0], &people[1]}, posts, *truth);
    for (Person &person : people) {
        const Verdict verdict = judge(person, posts, *truth);
        report.problems += verdict.problems;
        report.parkedReasons += verdict.reasons;
        report.acknowledged += person.wishes().acknowledgedCount();
    }
    return report;
}

}  // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"count"_s, u"How many kills (50)."_s, u"n"_s, u"50"_s},
                       {u"seed"_s, u"What is done, and to whom (1)."_s, u"n"_s, u"1"_s}});
    parser.process(application);
    if (!qEnvironmentVariableIsSet("POSTR_CLI")) {
        qputenv("POSTR_CLI", POSTR_CLI_PATH);
    }
    qputenv("POSTR_VAULT", "file");
    qputenv("POSTR_SOURCE_DIR", POSTR_SOURCE_PATH);
    const int count = qMax(1, parser.value(u"count"_s).toInt());
    const quint64 seed = parser.value(u"seed"_s).toULongLong();

    QTextStream out(stdout);
    QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();
    postr::testing::LocalServer server(folder.filePath(u"server"_s));
    if (!server.start()) {
        out << server.error() << '\n';
        return 1;
    }
    Tally tally;
    const Report report = play(server, folder.path(), count, seed, tally);
    for (const QString &problem : report.problems) {
        out << problem << '\n';
    }
    for (const QString &reason : report.parkedReasons) {
        out << "parked: " << reason << '\n';
    }
    const bool failed = !report.problems.isEmpty();
    if (failed) {
        folder.setAutoRemove(false);
        QFile history(folder.filePath(u"history"_s));
        if (history.open(QIODevice::WriteOnly)) {
            history.write(tally.history.join(u'\n').toUtf8());
        }
        out << "profiles, the server's data and a history of all commands: " << folder.path()
            << "\nagain: postr-kills --count " << count << " --seed " << seed << '\n';
    }
    const QJsonObject summary{{u"kills"_s, tally.kills},
                              {u"commands"_s, tally.commands},
                              {u"acknowledged"_s, report.acknowledged},
                              {u"applied"_s, report.ledgerRows},
                              {u"parked"_s, report.parkedReasons.size()},
                              {u"spoiled"_s, report.spoiled},
                              {u"sign_ins"_s, tally.signIns},
                              {u"violations"_s, report.problems.size()},
                              {u"seed"_s, static_cast<qint64>(seed)},
                              {u"seconds"_s, static_cast<double>(timer.elapsed()) / 1000.0}};
    out << QJsonDocument(summary).toJson(QJsonDocument::Compact) << '\n';
    return failed ? 1 : 0;
}
