#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QTemporaryDir>
#include <memory>
#include <optional>
#include <vector>

namespace postr::testing {

/// One thing in the tree that screen readers read: an address on their bus. Every question is a call to the program that shows it.
class AccessNode final {
public:
    AccessNode(QString service, QString path) : m_service(std::move(service)), m_path(std::move(path)) {}

    [[nodiscard]] QString name() const;
    /// As AT-SPI calls it: "list item", "push button".
    [[nodiscard]] QString role() const;
    [[nodiscard]] QList<AccessNode> children() const;
    [[nodiscard]] QStringList actions() const;
    /// The action that a screen reader would offer with these words; false: there is none.
    [[nodiscard]] bool act(const QString &words) const;
    /// Breadth first, this one excepted; an empty name: any. Nothing: it is not there (yet).
    [[nodiscard]] std::optional<AccessNode> find(const QString &role, const QString &name = {}) const;
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const QString &service() const { return m_service; }

private:
    [[nodiscard]] QDBusMessage call(const QString &interface, const QString &method,
                                    const QVariantList &args = {}) const;

    QString m_service, m_path;
};

/// A screen in memory with a window manager, a session bus and the bus of screen readers, in which programs think that a screen reader is
/// running. All of it ends with this object. Blocking; for tests only.
class Desktop final {
public:
    Desktop();
    ~Desktop();

    /// Which program is not installed; empty: all are there.
    [[nodiscard]] static QString missing();
    /// False with the reason in error().
    [[nodiscard]] bool start();
    [[nodiscard]] const QString &error() const { return m_error; }
    /// What a program needs to show itself there.
    [[nodiscard]] QProcessEnvironment environment() const { return m_environment; }
    [[nodiscard]] static QDBusConnection bus() { return QDBusConnection(QStringLiteral("postr-test-a11y")); }
    /// The bus that the programs there have in common.
    [[nodiscard]] static QDBusConnection session() { return QDBusConnection(QStringLiteral("postr-test-session")); }
    /// Programs tell only what somebody registered for ("object:state-changed").
    static void registerEvent(const QString &event);
    /// A program by the name that it tells screen readers.
    [[nodiscard]] static std::optional<AccessNode> program(const QString &name);

private:
    [[nodiscard]] QString startAndRead(const QString &program, const QStringList &arguments);

    QTemporaryDir m_runtime;
    QProcessEnvironment m_environment;
    std::vector<std::unique_ptr<QProcess>> m_processes;
    QString m_error;
};

}  // namespace postr::testing
