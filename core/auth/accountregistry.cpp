#include "core/auth/accountregistry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

#include "core/base/guithread.h"
#include "core/base/log.h"
#include "core/base/replacefile.h"

namespace postr {
namespace {

const QString kFileName = QStringLiteral("accounts.json");

struct StateName {
    AccountEntry::State state;
    const char16_t *name;
};
constexpr std::array kStates{
    StateName{AccountEntry::State::SignedIn, u"signed_in"},
    StateName{AccountEntry::State::SigningOut, u"signing_out"},
    StateName{AccountEntry::State::SignedOut, u"signed_out"},
    StateName{AccountEntry::State::Revoked, u"revoked"},
};

struct ChoiceName {
    SignOutChoice choice;
    const char16_t *name;
};
constexpr std::array kChoices{
    ChoiceName{SignOutChoice::Keep, u"keep"},
    ChoiceName{SignOutChoice::Discard, u"discard"},
    ChoiceName{SignOutChoice::Remove, u"remove"},
};

QString stateName(AccountEntry::State state)
{
    const auto found =
        std::find_if(kStates.begin(), kStates.end(), [&](const auto &item) { return item.state == state; });
    return QString::fromUtf16(found->name);
}

QString choiceName(SignOutChoice choice)
{
    const auto found =
        std::find_if(kChoices.begin(), kChoices.end(), [&](const auto &item) { return item.choice == choice; });
    return QString::fromUtf16(found->name);
}

QJsonObject toJson(const AccountEntry &entry)
{
    QJsonObject object{{QStringLiteral("origin"), entry.identity.origin.text()},
                       {QStringLiteral("user"), entry.identity.user.text()},
                       {QStringLiteral("key"), entry.key},
                       {QStringLiteral("handle"), entry.handle},
                       {QStringLiteral("state"), stateName(entry.state)},
                       {QStringLiteral("name"), entry.name},
                       {QStringLiteral("lastUsed"), entry.lastUsed},
                       {QStringLiteral("unread"), entry.unread},
                       {QStringLiteral("seenAt"), entry.seenAt}};
    if (entry.state == AccountEntry::State::SigningOut || entry.choice != SignOutChoice::Keep) {
        object.insert(QStringLiteral("choice"), choiceName(entry.choice));
        object.insert(QStringLiteral("secretsRemoved"), entry.secretsRemoved);
    }
    if (entry.sessionOnly) {
        object.insert(QStringLiteral("sessionOnly"), true);
    }
    return object;
}

Identity identityOf(const QJsonObject &object)
{
    const QString user = object.value(QStringLiteral("user")).toString();
    const ServerOrigin origin = ServerOrigin::fromUserInput(object.value(QStringLiteral("origin")).toString());
    // The user id becomes part of a path, so it must be an id and nothing else.
    return isUuid(user) && !origin.isEmpty() ? Identity{origin, UserId(user)} : Identity{};
}

std::optional<AccountEntry> fromJson(const QJsonObject &object)
{
    const QString state = object.value(QStringLiteral("state")).toString();
    const auto known =
        std::find_if(kStates.begin(), kStates.end(), [&](const auto &item) { return state == QStringView(item.name); });
    AccountEntry entry;
    entry.identity = identityOf(object);
    if (entry.identity.isEmpty() || known == kStates.end()) {
        return std::nullopt;
    }
    entry.state = known->state;
    const QString choice = object.value(QStringLiteral("choice")).toString();
    const auto chosen = std::find_if(kChoices.begin(), kChoices.end(),
                                     [&](const auto &item) { return choice == QStringView(item.name); });
    // An unreadable choice keeps: the only one that cannot be regretted.
    entry.choice = chosen == kChoices.end() ? SignOutChoice::Keep : chosen->choice;
    entry.key = object.value(QStringLiteral("key")).toString();
    entry.handle = object.value(QStringLiteral("handle")).toString();
    entry.name = object.value(QStringLiteral("name")).toString();
    entry.unread = std::max(0, object.value(QStringLiteral("unread")).toInt());
    entry.seenAt = object.value(QStringLiteral("seenAt")).toInteger();
    entry.secretsRemoved = object.value(QStringLiteral("secretsRemoved")).toBool();
    entry.sessionOnly = object.value(QStringLiteral("sessionOnly")).toBool();
    entry.lastUsed = object.value(QStringLiteral("lastUsed")).toInteger();
    return entry;
}

Status unread(const QString &detail)
{
    return failure(ErrorCode::Disk,
                   QCoreApplication::translate("Auth", "The list of accounts on this computer cannot be read."),
                   detail);
}

/// Makes the rename itself survive a power loss.
void syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY);
    if (handle >= 0) {
        ::fsync(handle);
        ::close(handle);
    }
#else
    Q_UNUSED(folder);
#endif
}

}  // namespace

AccountRegistry::AccountRegistry(QString profileFolder) : m_folder(std::move(profileFolder)) {}

// Both on the thread of AuthStore, which is the window's: nothing can be shown before it is known who is signed in, and
// nothing may go on before a decision about it is on disk. Some hundred bytes, once at the start and when the account
// changes.

Status AccountRegistry::load()
{
    const guithread::Permit permit("before anything is shown");
    m_accounts.clear();
    m_current = {};
    m_isUnread = false;
    const QString path = QDir(m_folder).filePath(kFileName);
    QFile file(path);
    if (!file.exists()) {
        return {};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        m_isUnread = true;
        return unread(file.errorString());
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    file.close();
    if (!document.isObject()) {
        qCWarning(lcAuth) << "accounts.json cannot be parsed and is set aside";
        QFile::remove(path + QStringLiteral(".broken"));
        QFile::rename(path, path + QStringLiteral(".broken"));
        return failure(ErrorCode::Disk,
                       QCoreApplication::translate("Auth",
                                                   "The list of accounts on this computer was damaged. Sign in again; "
                                                   "what was stored for your account is still there."));
    }
    const QJsonObject root = document.object();
    const QJsonArray accounts = root.value(QStringLiteral("accounts")).toArray();
    for (const QJsonValue &value : accounts) {
        if (const auto entry = fromJson(value.toObject())) {
            put(*entry);
        }
    }
    m_current = identityOf(root.value(QStringLiteral("current")).toObject());
    return {};
}

Status AccountRegistry::save() const
{
    const guithread::Permit permit("a decision is durable before it is acted on");
    if (m_isUnread) {
        return unread({});
    }
    QJsonArray accounts;
    for (const AccountEntry &entry : m_accounts) {
        accounts.append(toJson(entry));
    }
    QJsonObject root{{QStringLiteral("accounts"), accounts}};
    if (!m_current.isEmpty()) {
        root.insert(QStringLiteral("current"), QJsonObject{{QStringLiteral("origin"), m_current.origin.text()},
                                                           {QStringLiteral("user"), m_current.user.text()}});
    }
    QDir().mkpath(m_folder);
    const QString problem = replaceFile(QDir(m_folder).filePath(kFileName), QJsonDocument(root).toJson(),
                                        QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!problem.isEmpty()) {
        return failure(
            ErrorCode::Disk,
            QCoreApplication::translate("Auth",
                                        "The list of accounts cannot be written. Check that there is room on "
                                        "the disk and that the profile folder is yours."),
            problem);
    }
    syncFolder(m_folder);
    return {};
}

std::optional<AccountEntry> AccountRegistry::find(const Identity &identity) const
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [&](const AccountEntry &entry) { return entry.identity == identity; });
    return found == m_accounts.end() ? std::nullopt : std::optional(*found);
}

void AccountRegistry::put(const AccountEntry &entry)
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [&](const AccountEntry &known) { return known.identity == entry.identity; });
    if (found == m_accounts.end()) {
        m_accounts.append(entry);
    } else {
        *found = entry;
    }
}

void AccountRegistry::forget(const Identity &identity)
{
    m_accounts.removeIf([&](const AccountEntry &entry) { return entry.identity == identity; });
    if (m_current == identity) {
        m_current = {};
    }
}

std::optional<AccountEntry> AccountRegistry::current() const { return find(m_current); }

}  // namespace postr
