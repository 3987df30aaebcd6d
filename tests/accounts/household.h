#pragma once

#include <QHash>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <memory>

#include "tests/support/localserver.h"

namespace postr::testing {

/// One computer with one profile and three accounts: two people of one server, and the first of them at a second server that gives its
/// people the same ids. Knows what may be in whose folder. Blocking; for tests only.
class Household final {
public:
    struct Member {
        int server = 0;
        QString handle;
        QString mail;
        QString id;      ///< known after the sign-in
        QString folder;  ///< of the account, below the profile
    };
    static constexpr int kMembers = 3;

    /// False with the reason in error().
    [[nodiscard]] bool start();
    [[nodiscard]] const QString &error() const { return m_error; }
    [[nodiscard]] QString profile() const { return m_folder.filePath(QStringLiteral("profile")); }
    [[nodiscard]] LocalServer &server(int number) const { return *m_servers.at(size_t(number)); }
    [[nodiscard]] Member &member(int number) { return m_members[number]; }
    [[nodiscard]] static QString password() { return QStringLiteral("postr-demo-1"); }

    /// A text that only this member writes; `isSent`: as a post, else as a draft.
    [[nodiscard]] QString mark(int member, bool isSent);
    /// Makes the servers misbehave in another way than before, in a way that ends no session.
    void stir(QRandomGenerator &dice);
    void calm();

    /// Size and time of every file of an account that is not open: nothing writes there.
    [[nodiscard]] QHash<QString, QString> snapshot(int member) const;
    /// What is where it must not be; empty when all is well. `secrets`: tokens, which belong into no account's folder.
    [[nodiscard]] QStringList intrusions(const QList<QByteArray> &secrets);
    /// Posts at a server that were not written by their author; empty when all is well.
    [[nodiscard]] QStringList wrongAuthors();
    /// The texts of members' posts at the servers, sorted, as wrongAuthors() found them.
    [[nodiscard]] const QStringList &marksAtServers() const { return m_seen; }

private:
    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<LocalServer>> m_servers;
    QList<Member> m_members;
    QString m_error;
    int m_marks = 0;
    QStringList m_seen;
};

}  // namespace postr::testing
