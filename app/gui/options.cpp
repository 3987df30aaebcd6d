#include "app/gui/options.h"

#include <QCommandLineParser>

#include "app/composition/profilefolder.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {

Result<GuiOptions> parseGuiOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("Options", "Postr, a social client that keeps everything on your computer."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption profile(
        u"profile"_s, QCoreApplication::translate("Options", "Keep everything in this folder."), u"folder"_s);
    const QCommandLineOption server(
        u"server"_s, QCoreApplication::translate("Options", "The server to offer at sign-in."), u"address"_s);
    const QCommandLineOption key(u"key"_s, QCoreApplication::translate("Options", "The public key of that server."),
                                 u"key"_s);
    const QCommandLineOption hidden(
        u"hidden"_s,
        QCoreApplication::translate("Options", "Start in the tray, without a window, where there is one."));
    // Done before there is a display; here for --help.
    const QCommandLineOption selfTest(
        u"selftest"_s, QCoreApplication::translate("Options", "Tell as JSON whether everything needed is there."));
    QCommandLineOption screenshot(u"screenshot"_s, {}, u"file"_s);
    QCommandLineOption reportPaint(u"report-paint"_s);
    screenshot.setFlags(QCommandLineOption::HiddenFromHelp);
    reportPaint.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addPositionalArgument(
        u"link"_s, QCoreApplication::translate("Options", "A link to open, such as postr://server/user/name."),
        u"[link]"_s);
    parser.addOptions({profile, server, key, hidden, selfTest, screenshot, reportPaint});
    if (!parser.parse(arguments)) {
        return failure(ErrorCode::Usage, parser.errorText());
    }
    if (parser.isSet(help)) {
        parser.showHelp();
    }
    if (parser.isSet(version)) {
        parser.showVersion();
    }
    GuiOptions options;
    options.profileFolder = parser.isSet(profile) ? parser.value(profile) : ProfileFolder::defaultFolder();
    options.server = parser.value(server);
    options.key = parser.value(key);
    const QStringList links = parser.positionalArguments();
    if (links.size() > 1 || (!links.isEmpty() && !links.constFirst().startsWith(u"postr://"))) {
        return failure(ErrorCode::Usage,
                       QCoreApplication::translate("Options", "Postr opens one link that begins with postr://."));
    }
    options.link = links.value(0);
    options.screenshot = parser.value(screenshot);
    options.hidden = parser.isSet(hidden);
    options.reportPaint = parser.isSet(reportPaint);
    return options;
}

}  // namespace postr
