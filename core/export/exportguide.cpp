#include "core/export/exportguide.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace postr::exportguide {
namespace {

struct Explained {
    const char *name;
    const char *sentence;
};

constexpr Explained kExplained[kParts] = {
    {"profile", QT_TRANSLATE_NOOP("Export", "Your profile.")},
    {"posts", QT_TRANSLATE_NOOP("Export", "Your posts, oldest first.")},
    {"replies", QT_TRANSLATE_NOOP("Export", "Your answers to posts, oldest first.")},
    {"earlier-versions", QT_TRANSLATE_NOOP("Export",
                                           "What your edited posts said before, as far as this computer knows: it is "
                                           "kept here once you looked at it.")},
    {"posts-of-others", QT_TRANSLATE_NOOP("Export",
                                          "Posts of other people that the other files speak of: what you like, "
                                          "bookmarked, reposted, answered or quoted, or were notified of.")},
    {"likes", QT_TRANSLATE_NOOP("Export", "What you like. The posts are in the files of posts, under the same id.")},
    {"bookmarks", QT_TRANSLATE_NOOP("Export", "What you bookmarked.")},
    {"reposts", QT_TRANSLATE_NOOP("Export", "What you reposted.")},
    {"following", QT_TRANSLATE_NOOP("Export", "People you follow.")},
    {"followers", QT_TRANSLATE_NOOP("Export", "People who follow you, as far as this computer knows them.")},
    {"muted", QT_TRANSLATE_NOOP("Export", "People you muted, or whose reposts you muted.")},
    {"muted-conversations", QT_TRANSLATE_NOOP("Export", "Conversations you muted, by their first post.")},
    {"blocked", QT_TRANSLATE_NOOP("Export", "People you blocked.")},
    {"notifications", QT_TRANSLATE_NOOP("Export", "What you were notified of, newest first.")},
    {"drafts", QT_TRANSLATE_NOOP("Export", "Posts you have not finished.")},
    {"outbox", QT_TRANSLATE_NOOP("Export",
                                 "What you did and the server has not confirmed yet. The other files show how things "
                                 "are without it.")},
};

QString sentence(const char *text) { return QCoreApplication::translate("Export", text); }

}  // namespace

QString nameOf(Part part) { return QString::fromLatin1(kExplained[int(part)].name); }

QByteArray guide()
{
    QStringList lines{
        sentence(QT_TRANSLATE_NOOP(
            "Export", "This is everything that Postr kept on your computer for one account when it was exported.")),
        sentence(QT_TRANSLATE_NOOP("Export",
                                   "The files are plain text, one thing on each line, in the format JSON. Any text "
                                   "editor shows them; times are in UTC.")),
        {}};
    for (int part = 0; part < kParts; ++part) {
        lines << nameOf(Part(part)) + u".jsonl"_s << u"    "_s + sentence(kExplained[part].sentence);
    }
    lines << u"media/"_s
          << u"    "_s +
                 sentence(QT_TRANSLATE_NOOP(
                     "Export",
                     "Pictures, those that were not sent yet, too. A picture that this computer did not keep is not "
                     "here; its \"file\" is null then."))
          << u"manifest.json"_s
          << u"    "_s + sentence(QT_TRANSLATE_NOOP(
                             "Export", "Whose export this is, when it was made, and how much is in each file."))
          << QString()
          << sentence(QT_TRANSLATE_NOOP(
                 "Export", "Your password and your sign-in are not in it. Keep this file where only you can read it."));
    return lines.join(u'\n').toUtf8() + '\n';
}

}  // namespace postr::exportguide
