#include <QtTest>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include "core/auth/accountregistry.h"

using namespace postr;

namespace {

const QString kUser = QStringLiteral("0190a0a0-0000-7000-8000-0000000000a1");

AccountEntry entry(const QString &origin, const QString &user = kUser)
{
    AccountEntry result;
    result.identity = {ServerOrigin::fromUserInput(origin), UserId(user)};
    result.key = QStringLiteral("sb_publishable_x");
    result.handle = QStringLiteral("änn");
    result.lastUsed = 1'767'225'600'000;
    return result;
}

void write(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QFile file(folder.filePath(QStringLiteral("accounts.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

}  // namespace

class TestAccountRegistry final : public QObject {
    Q_OBJECT

private slots:
    void survivesARoundTrip()
    {
        QTemporaryDir folder;
        AccountRegistry registry(folder.filePath(QStringLiteral("not/there/yet")));
        QVERIFY(registry.load());
        QVERIFY(registry.accounts().isEmpty());
        QList<AccountEntry> expected;
        int port = 1;
        for (const auto state : {AccountEntry::State::SignedIn, AccountEntry::State::SignedOut,
                                 AccountEntry::State::Revoked, AccountEntry::State::SigningOut}) {
            AccountEntry each = entry(QStringLiteral("https://postr.example:%1").arg(port++));
            each.state = state;
            if (state == AccountEntry::State::SigningOut) {
                each.choice = SignOutChoice::Remove;
                each.secretsRemoved = true;
            }
            each.sessionOnly = state == AccountEntry::State::SignedIn;
            registry.put(each);
            expected.append(each);
        }
        registry.setCurrent(expected.at(2).identity);
        QVERIFY(registry.save());
        AccountRegistry again(folder.filePath(QStringLiteral("not/there/yet")));
        QVERIFY(again.load());
        QCOMPARE(again.accounts(), expected);
        QCOMPARE(again.current()->identity, expected.at(2).identity);
#ifdef Q_OS_UNIX
        const auto mode = QFile::permissions(folder.filePath(QStringLiteral("not/there/yet/accounts.json")));
        QVERIFY(!(mode & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup |
                          QFileDevice::WriteOther)));
#endif
    }

    void putReplacesTheSameIdentityOnly()
    {
        QTemporaryDir folder;
        AccountRegistry registry(folder.path());
        registry.put(entry(QStringLiteral("https://a.example")));
        registry.put(entry(QStringLiteral("https://b.example")));
        AccountEntry changed = entry(QStringLiteral("https://a.example"));
        changed.handle = QStringLiteral("new");
        registry.put(changed);
        QCOMPARE(registry.accounts().size(), 2);
        QCOMPARE(registry.find(changed.identity)->handle, QStringLiteral("new"));
        registry.setCurrent(changed.identity);
        registry.forget(changed.identity);
        QCOMPARE(registry.accounts().size(), 1);
        QVERIFY(!registry.current());
    }

    void entriesThatMakeNoSenseAreLeftOut()
    {
        QTemporaryDir folder;
        const auto account = [](const char *origin, const QString &user, const char *state) {
            return QJsonObject{{QStringLiteral("origin"), QString::fromLatin1(origin)},
                               {QStringLiteral("user"), user},
                               {QStringLiteral("state"), QString::fromLatin1(state)}};
        };
        QJsonObject strangeChoice = account("https://a.example", kUser, "signing_out");
        strangeChoice.insert(QStringLiteral("choice"), QStringLiteral("explode"));
        const QJsonObject root{{QStringLiteral("accounts"),
                                QJsonArray{account("https://a.example", QStringLiteral("../../etc"), "signed_in"),
                                           account("http://far.example", kUser, "signed_in"),
                                           account("https://a.example", kUser, "hovering"), 7, QJsonValue(),
                                           QJsonObject(), strangeChoice}},
                               {QStringLiteral("current"), account("https://a.example", QStringLiteral("nobody"), "")}};
        write(folder, QJsonDocument(root).toJson());
        AccountRegistry registry(folder.path());
        QVERIFY(registry.load());
        QCOMPARE(registry.accounts().size(), 1);
        QCOMPARE(registry.accounts().first().choice, SignOutChoice::Keep);
        QVERIFY(!registry.current());
    }

    void whatCannotBeReadIsNotOverwritten()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("accounts.json"));
        AccountRegistry registry(folder.path());
        registry.put(entry(QStringLiteral("https://a.example")));
        QVERIFY(registry.save());
        QVERIFY(QFile::rename(path, path + QStringLiteral(".elsewhere")));
        QVERIFY(QDir().mkdir(path));  // cannot be opened, by root neither
        QVERIFY(!registry.load());
        QVERIFY(registry.isUnread());
        registry.put(entry(QStringLiteral("https://b.example")));
        QVERIFY(!registry.save());
        QVERIFY(QDir().rmdir(path));
        QVERIFY(QFile::rename(path + QStringLiteral(".elsewhere"), path));
        QVERIFY(!registry.save());
        QVERIFY(registry.load());
        QCOMPARE(registry.accounts().size(), 1);
        registry.put(entry(QStringLiteral("https://b.example")));
        QVERIFY(registry.save());
    }

    void damagedFilesAreSetAside()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("\0\0\0", 3)}) {
            QTemporaryDir folder;
            write(folder, bytes);
            AccountRegistry registry(folder.path());
            QCOMPARE(registry.load().error().code, ErrorCode::Disk);
            QVERIFY(QFile::exists(folder.filePath(QStringLiteral("accounts.json.broken"))));
            QVERIFY(registry.load());
        }
    }

    void aFailedSaveLeavesTheOldFile()
    {
        QTemporaryDir folder;
        QDir(folder.path()).mkpath(QStringLiteral("accounts.json/taken"));
        AccountRegistry registry(folder.path());
        registry.put(entry(QStringLiteral("https://a.example")));
        const Status saved = registry.save();
        QCOMPARE(saved.error().code, ErrorCode::Disk);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("accounts.json")});
    }
};

QTEST_APPLESS_MAIN(TestAccountRegistry)
#include "tst_accountregistry.moc"
