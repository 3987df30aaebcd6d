#include <QApplication>
#include <QHash>
#include <QLoggingCategory>
#include <cstdio>
#include <functional>
#include <memory>

#include "tests/bench/areas.h"
#include "tests/bench/minimalwindow.h"

int main(int argc, char **argv)
{
    using namespace postr::bench;
    if (argc == 2 && qstrcmp(argv[1], "--minimal") == 0) {
        return runMinimalWindow(argc, argv);
    }
    // Widgets only where they are measured.
    const bool isUi =
        argc > 1 && (qstrcmp(argv[1], "ui") == 0 || qstrcmp(argv[1], "gap") == 0 || qstrcmp(argv[1], "realtime") == 0);
    if (isUi) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const std::unique_ptr<QCoreApplication> application(isUi ? new QApplication(argc, argv)
                                                             : new QCoreApplication(argc, argv));
    const QHash<QString, std::function<bool(Figures &)>> areas{{QStringLiteral("start"), measureStart},
                                                               {QStringLiteral("media"), measureMedia},
                                                               {QStringLiteral("export"), measureExport},
                                                               {QStringLiteral("ui"), measureUi},
                                                               {QStringLiteral("gap"), measureGap},
                                                               {QStringLiteral("realtime"), measureRealtime},
                                                               {QStringLiteral("sync"), measureSync},
                                                               // parts of it
                                                               {QStringLiteral("intents"), measureIntents},
                                                               {QStringLiteral("backlog"), measureBacklog},
                                                               {QStringLiteral("restart"), measureRestart},
                                                               {QStringLiteral("search"), measureSearch},
                                                               {QStringLiteral("session"), measureSession},
                                                               {QStringLiteral("commands"), measureCommands}};
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3 || !areas.contains(arguments.at(1))) {
        std::fputs(
            "usage: postr-bench "
            "start|ui|gap|realtime|media|export|sync|intents|backlog|restart|search|session|commands "
            "OUTPUT.json\n",
            stderr);
        return 2;
    }
    qputenv("POSTR_CLI", POSTR_CLI_PATH);
    QLoggingCategory::setFilterRules(QStringLiteral("postr.*=false"));  // as the programs themselves
    Figures figures;
    if (!areas.value(arguments.at(1))(figures)) {
        std::fputs("The measurement could not be made: the local server or a program did not answer.\n", stderr);
        return 1;
    }
    return figures.write(arguments.at(2)) ? 0 : 1;
}
