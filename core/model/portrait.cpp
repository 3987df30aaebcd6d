#include "core/model/portrait.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {

bool isPortrait(const Intent &intent)
{
    const bool isProfile = intent.kind() == IntentKind::SetProfile;
    return isProfile && (intent.field() == u"avatar" || intent.field() == u"banner");
}

QString portraitPath(const Intent &intent) { return isPortrait(intent) ? intent.value() : QString(); }

QString newPortraitPath(const UserId &owner, ProfileField field, qint64 now, const QString &file)
{
    const QString name = field == ProfileField::Banner ? u"banner"_s : u"avatar"_s;
    return u"%1/profile/%2%3-%4"_s.arg(owner.text(), name).arg(now).arg(file);
}

}  // namespace postr
