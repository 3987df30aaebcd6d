// The own page: what it says, and what it is to say.

#include <QDir>
#include <QFile>
#include <QPromise>
#include <QThreadPool>

#include "app/cli/commandrun.h"
#include "app/cli/format.h"
#include "core/base/guithread.h"
#include "core/media/picture.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

struct Field {
    ProfileField field;
    QString option;
};

QList<Field> textFields() { return {{ProfileField::Name, u"name"_s}, {ProfileField::Bio, u"bio"_s}}; }

QList<Field> pictureFields() { return {{ProfileField::Avatar, u"avatar"_s}, {ProfileField::Banner, u"banner"_s}}; }

/// The part of it around its middle.
Result<Portrait> readPortrait(const QDir &folder, ProfileField field, const QString &path)
{
    guithread::assertElsewhere("a file is read");
    QFile file(folder.filePath(path));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Usage, QCoreApplication::translate("CommandLine", "%1 cannot be read.").arg(path));
    }
    return openPicture(file.read(kMostSourceBytes + 1)).map([field](const QImage &picture) {
        return Portrait{field, picture, middlePart(picture.size(), portraitPixels(field))};
    });
}

}  // namespace

void CommandRun::profile()
{
    QList<Intent> intents;
    QList<Field> files;
    for (const Field &field : textFields() + pictureFields()) {
        const bool isPicture = field.field == ProfileField::Avatar || field.field == ProfileField::Banner;
        const QString value = m_invocation.option(field.option);
        if (!m_invocation.has(field.option)) {
            continue;
        }
        if (isPicture && !value.isEmpty()) {
            files.append(field);
            continue;
        }
        const Result<Intent> intent = Intent::setProfile(field.field, value);
        if (!intent) {
            fail(intent.error());
            return;
        }
        intents.append(*intent);
    }
    if (intents.isEmpty() && files.isEmpty()) {
        printProfile();
        return;
    }
    // In a pool: the main thread may be that of a window. Nothing is written before all of it can be.
    auto promise = std::make_shared<QPromise<Result<QList<Portrait>>>>();
    promise->start();
    then<QList<Portrait>>(promise->future(),
                          [this, intents](const QList<Portrait> &portraits) { writeProfile(intents, portraits); });
    QThreadPool::globalInstance()->start([promise, invocation = m_invocation, files] {
        QList<Portrait> portraits;
        std::optional<Error> problem;
        for (const Field &file : files) {
            const auto portrait = readPortrait(QDir(invocation.folder), file.field, invocation.option(file.option));
            portrait ? portraits.append(*portrait) : static_cast<void>(problem = portrait.error());
        }
        promise->addResult(problem ? Result<QList<Portrait>>(failure(*problem)) : portraits);
        promise->finish();
    });
}

/// One after the other, each with its row.
void CommandRun::writeProfile(QList<Intent> intents, QList<Portrait> portraits)
{
    withSession([this, intents, portraits](AccountSession &session) {
        if (intents.isEmpty() && portraits.isEmpty()) {
            finish(kExitDone);
            return;
        }
        const auto written =
            intents.isEmpty() ? session.writePortrait(portraits.constFirst()) : session.write(intents.constFirst());
        then<OutboxRow>(written, [this, intents, portraits](const OutboxRow &row) {
            out(format::outboxObject(row), format::outboxText(row));
            writeProfile(intents.mid(1), intents.isEmpty() ? portraits.mid(1) : portraits);
        });
    });
}

void CommandRun::printProfile()
{
    withSession([this](AccountSession &session) {
        then<std::optional<ProfilePage>>(
            session.loadProfile(session.identity().user), [this](const std::optional<ProfilePage> &page) {
                if (!page) {
                    fail(kExitFailed, tr("Your page is not on this computer yet. Run: postr-cli sync"));
                    return;
                }
                const Profile &me = page->profile;
                out({{u"handle"_s, me.handle},
                     {u"name"_s, me.name},
                     {u"bio"_s, me.bio},
                     {u"avatar"_s, me.avatar},
                     {u"banner"_s, me.banner}},
                    u"%1 @%2\n%3"_s.arg(me.name, me.handle, me.bio));
                finish(kExitDone);
            });
    });
}

}  // namespace postr
