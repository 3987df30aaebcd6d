#include "tests/accounts/household.h"

#include <QDateTime>
#include <QDirIterator>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace postr::testing {

bool Household::start()
{
    for (int number = 0; number < 2; ++number) {
        m_servers.push_back(
            std::make_unique<LocalServer>(m_folder.filePath(u"server%1"_s.arg(number)), QStringList{u"--seed"_s}));
        if (!m_servers.back()->start()) {
            m_error = m_servers.back()->error();
            return false;
        }
    }
    m_members = {{0, u"noor"_s, u"noor@postr.example"_s, {}, {}},
                 {0, u"maya"_s, u"maya@postr.example"_s, {}, {}},
                 {1, u"noor"_s, u"noor@postr.example"_s, {}, {}}};
    return true;
}

QString Household::mark(int member, bool isSent)
{
    return u"%1-of-%2-number-%3-end"_s.arg(isSent ? u"posted"_s : u"secret"_s).arg(member).arg(++m_marks);
}

void Household::stir(QRandomGenerator &dice)
{
    const QStringList actions{u"drop-before"_s, u"drop-after"_s, u"duplicate"_s, u"truncate"_s, u"html"_s, u"status"_s};
    const QStringList paths{u"apply_intent"_s, u"feed_pull"_s, u"_page"_s, u"/rest/"_s, u"/auth/v1/token"_s};
    for (const auto &server : m_servers) {
        QJsonArray rules;
        for (quint32 count = dice.bounded(4U); count > 0; --count) {
            const QString &path = paths.at(int(dice.bounded(quint32(paths.size()))));
            QJsonObject rule{{u"match"_s, path},
                             {u"action"_s, actions.at(int(dice.bounded(quint32(actions.size()))))},
                             {u"times"_s, 1 + int(dice.bounded(3U))},
                             {u"delay"_s, int(dice.bounded(60U))}};
            if (path.startsWith(u"/auth")) {
                rule.insert(u"action"_s, u"status"_s);  // out of order, but it refuses nobody
            }
            rules.append(rule);
        }
        server->setFaults(rules);
        if (dice.bounded(4U) == 0) {
            server->set(u"tokens"_s, {{u"expire"_s, true}});
        }
    }
}

void Household::calm()
{
    for (const auto &server : m_servers) {
        server->clearFaults();
    }
}

QHash<QString, QString> Household::snapshot(int member) const
{
    QHash<QString, QString> files;
    QDirIterator it(m_members.at(member).folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QFileInfo file(it.next());
        files.insert(file.filePath(),
                     u"%1 bytes, %2"_s.arg(file.size()).arg(file.lastModified().toUTC().toString(Qt::ISODateWithMs)));
    }
    return files;
}

QStringList Household::intrusions(const QList<QByteArray> &secrets)
{
    static const QRegularExpression marks(u"(posted|secret)-of-(\\d)-number-\\d+-end"_s);
    QStringList found;
    for (int owner = 0; owner < kMembers; ++owner) {
        QDirIterator it(m_members.at(owner).folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly)) {
                found.append(u"%1 cannot be read"_s.arg(file.fileName()));
                continue;
            }
            const QByteArray content = file.readAll();
            // Each byte a character: whatever the file is.
            auto match = marks.globalMatch(QString::fromLatin1(content));
            while (match.hasNext()) {
                const auto one = match.next();
                const int writer = one.captured(2).toInt();
                const bool isPublic = one.captured(1) == u"posted";
                const bool isHis = writer == owner;
                const bool isOfHisServer = m_members.at(writer).server == m_members.at(owner).server;
                if (!isHis && !(isPublic && isOfHisServer)) {
                    found.append(u"%1 in a file of member %2"_s.arg(one.captured()).arg(owner));
                }
            }
            for (const QByteArray &secret : secrets) {
                if (content.contains(secret)) {
                    found.append(u"a token in %1"_s.arg(file.fileName()));
                }
            }
            const QString other =
                u"127.0.0.1:%1"_s.arg(QUrl(m_servers.at(m_members.at(owner).server == 0 ? 1 : 0)->url()).port());
            if (content.contains(other.toUtf8())) {
                found.append(u"the other server's address in a file of member %1"_s.arg(owner));
            }
        }
    }
    found.removeDuplicates();
    return found;
}

QStringList Household::wrongAuthors()
{
    QStringList wrong;
    m_seen.clear();
    for (int number = 0; number < 2; ++number) {
        QProcess psql;
        psql.start(u"psql"_s,
                   {u"-X"_s, u"-q"_s, u"-A"_s, u"-t"_s, u"-F"_s, u"|"_s, u"-d"_s, server(number).databaseUrl(), u"-c"_s,
                    u"SELECT author_id, body FROM public.posts WHERE body ~ '-of-[0-9]-number-'"_s});
        if (!psql.waitForFinished(60'000) || psql.exitCode() != 0) {
            return {QString::fromUtf8(psql.readAllStandardError())};
        }
        const QStringList rows = QString::fromUtf8(psql.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &row : rows) {
            m_seen.append(row.section(u'|', 1));
            const int writer = row.section(u"-of-"_s, 1).left(1).toInt();
            const Member &member = m_members.at(writer);
            const bool isSecret = row.contains(u"|secret-of-");
            if (row.section(u'|', 0, 0) != member.id || member.server != number || isSecret) {
                wrong.append(u"server %1: %2"_s.arg(number).arg(row));
            }
        }
    }
    m_seen.sort();
    return wrong;
}

}  // namespace postr::testing
