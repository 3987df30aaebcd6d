// postr-exhaustive: the golden scenario, disturbed at every single point, one point at a time.

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTextStream>

#include "golden.h"

using namespace Qt::Literals::StringLiterals;
using namespace postr::test;

namespace {

using Kind = Disturbance::Kind;

struct KindName {
    Kind kind;
    QStringView name;
    CrashDisk::Fault fault;  ///< of the disk, for those of the disk
};
constexpr std::array kKinds{
    KindName{Kind::PowerLoss, u"power", CrashDisk::Fault::Error},
    KindName{Kind::Full, u"full", CrashDisk::Fault::Full},
    KindName{Kind::Error, u"error", CrashDisk::Fault::Error},
    KindName{Kind::Busy, u"busy", CrashDisk::Fault::Busy},
    KindName{Kind::KilledUnserved, u"killed", CrashDisk::Fault::Error},
    KindName{Kind::KilledServed, u"killed-served", CrashDisk::Fault::Error},
};

bool isOfRequests(Kind kind) { return kind == Kind::KilledServed || kind == Kind::KilledUnserved; }

/// The points at which the undisturbed run can be disturbed in this way.
QList<qsizetype> pointsOf(const KindName &kind, const GoldenResult &undisturbed)
{
    QList<qsizetype> points;
    if (isOfRequests(kind.kind)) {
        for (qsizetype i = 1; i <= undisturbed.requests; ++i) {
            points.append(i);
        }
        return points;
    }
    for (qsizetype i = 0; i < undisturbed.operations.size(); ++i) {
        const CrashDisk::Operation operation = undisturbed.operations.at(i);
        // Power that goes before a read or a lock is the same as power that goes before the next change.
        const bool isChange = operation != CrashDisk::Operation::Read && operation != CrashDisk::Operation::Lock;
        if (kind.kind == Kind::PowerLoss ? isChange : CrashDisk::canStrike(kind.fault, operation)) {
            points.append(i);
        }
    }
    return points;
}

/// The first hexadecimal digits of the commit that is checked out, so that each commit looks at other points; 0 if it has none.
quint64 commitNumber()
{
    const QString git = qEnvironmentVariable("POSTR_SOURCE_DIR") + u"/.git/"_s;
    QFile head(git + u"HEAD"_s);
    if (!head.open(QIODevice::ReadOnly)) {
        return 0;
    }
    QByteArray text = head.readAll().trimmed();
    if (text.startsWith("ref: ")) {
        QFile branch(git + QString::fromLatin1(text.mid(5)));
        text = branch.open(QIODevice::ReadOnly) ? branch.readAll().trimmed() : QByteArray("0");
    }
    return text.left(12).toULongLong(nullptr, 16);
}

}  // namespace

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"full"_s, u"Every point; otherwise every seventh."_s},
                       {u"offset"_s, u"The first point (default: by the commit)."_s, u"n"_s},
                       {u"kind"_s, u"Only this kind of disturbance."_s, u"name"_s},
                       {u"at"_s, u"Only this point of that kind."_s, u"n"_s},
                       {u"verbose"_s, u"Shows the log."_s}});
    parser.process(application);
    if (!parser.isSet(u"verbose"_s)) {
        QLoggingCategory::setFilterRules(u"postr.*=false"_s);
    }
    const qsizetype every = parser.isSet(u"full"_s) ? 1 : 7;
    const quint64 offset = parser.isSet(u"offset"_s) ? parser.value(u"offset"_s).toULongLong() : commitNumber();

    QTextStream out(stdout);
    QElapsedTimer timer;
    timer.start();
    const GoldenResult undisturbed = Golden(Disturbance()).run();
    if (!undisturbed.violations.isEmpty()) {
        out << "undisturbed: " << undisturbed.violations.join(u"\n  "_s) << '\n';
        return 1;
    }
    int ran = 0;
    int failed = 0;
    QJsonObject counts;
    for (const KindName &kind : kKinds) {
        if (parser.isSet(u"kind"_s) && parser.value(u"kind"_s) != kind.name) {
            continue;
        }
        const QList<qsizetype> points = pointsOf(kind, undisturbed);
        counts.insert(kind.name.toString(), points.size());
        for (auto i = static_cast<qsizetype>(offset % static_cast<quint64>(every)); i < points.size(); i += every) {
            const qsizetype at = points.at(i);
            if (parser.isSet(u"at"_s) && parser.value(u"at"_s).toLongLong() != at) {
                continue;
            }
            GoldenResult result = Golden({kind.kind, at, static_cast<quint64>(at) * 31 + offset}).run();
            ++ran;
            if (result.violations.isEmpty() && result.state != undisturbed.state) {
                result.violations.append(u"another end:\n%1\n  instead of\n%2"_s.arg(result.state.join(u'\n'),
                                                                                     undisturbed.state.join(u'\n')));
            }
            if (!result.violations.isEmpty()) {
                ++failed;
                out << kind.name << " at " << at << ":\n  " << result.violations.join(u"\n  "_s)
                    << "\n  replay: " << argv[0] << " --full --kind " << kind.name << " --at " << at << " --offset "
                    << offset << " --verbose\n";
                out.flush();
            }
        }
    }
    const QJsonObject summary{
        {u"points"_s, counts},     {u"ran"_s, ran},
        {u"every"_s, every},       {u"offset"_s, static_cast<qint64>(offset % static_cast<quint64>(every))},
        {u"violations"_s, failed}, {u"seconds"_s, static_cast<double>(timer.elapsed()) / 1000.0}};
    out << QJsonDocument(summary).toJson(QJsonDocument::Compact) << '\n';
    return failed == 0 ? 0 : 1;
}
