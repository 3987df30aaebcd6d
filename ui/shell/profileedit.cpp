// The own profile, changed: what is asked, and what is written.
#include "core/base/whendone.h"
#include "ui/sheets/textsheet.h"
#include "ui/shell/apptree.h"

namespace postr {

void AppTree::editProfile(const Profile &profile)
{
    if (isSheetOpen()) {
        return;
    }
    auto *sheet = new ProfileSheet(m_look, m_session, profile, this);
    connect(sheet, &ProfileSheet::accepted, this,
            [this, sheet](const ProfileChange &change) { saveProfile(sheet, change); });
    openSheet(sheet);
}

void AppTree::saveProfile(ProfileSheet *sheet, const ProfileChange &change)
{
    QList<std::pair<ProfileField, QString>> values;
    if (change.name) {
        values.append({ProfileField::Name, *change.name});
    }
    if (change.bio) {
        values.append({ProfileField::Bio, *change.bio});
    }
    for (const ProfileField field : change.removed) {
        values.append({field, {}});
    }
    QList<Intent> intents;
    for (const auto &[field, value] : std::as_const(values)) {
        const Result<Intent> intent = Intent::setProfile(field, value);
        if (!intent) {
            sheet->refuse(intent.error().message);
            return;
        }
        intents.append(*intent);
    }
    QList<QFuture<Result<OutboxRow>>> writing;
    for (const Intent &intent : std::as_const(intents)) {
        writing.append(m_session.write(intent));
    }
    for (const Portrait &portrait : change.portraits) {
        writing.append(m_session.writePortrait(portrait));
    }
    finishWhenWritten(sheet, writing);
}

// The sheet stays until all of it is on disk: what could not be written is not lost with it.
void AppTree::finishWhenWritten(ProfileSheet *sheet, const QList<QFuture<Result<OutboxRow>>> &writing)
{
    if (writing.isEmpty()) {
        sheet->finish();
        return;
    }
    struct Progress {
        qsizetype left;
        QString problem;
    };
    const auto progress = std::make_shared<Progress>(Progress{writing.size(), {}});
    for (const auto &one : writing) {
        whenDone(one, this, [this, progress, sheet = QPointer(sheet)](const Result<OutboxRow> &row) {
            if (!row) {
                progress->problem = row.error().message;
            }
            if (--progress->left > 0) {
                return;
            }
            if (sheet && sheet->isOpen()) {
                progress->problem.isEmpty() ? sheet->finish() : sheet->refuse(progress->problem);
            } else if (!progress->problem.isEmpty()) {
                say(progress->problem);
            }
        });
    }
}

}  // namespace postr
