#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <optional>

#include "core/base/result.h"

namespace postr {

/// A parsed command line: `postr-cli [--profile DIR] [--server URL] [--key KEY] [--json] COMMAND …`.
struct Invocation {
    QString profileFolder;
    QString server;
    QString key;
    bool json = false;
    QString folder;  ///< in which it was typed: the process that carries it out may be another
    QString command;
    QStringList positional;
    QMultiHash<QString, QString> options;  ///< of the command, without dashes; flags have an empty value

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    [[nodiscard]] QString option(const QString &name) const { return options.value(name); }
    /// Every value of an option that may be given more than once, in order.
    [[nodiscard]] QStringList all(const QString &name) const;
    /// The option as a number; nothing when it is absent, Usage when it is no whole number above zero.
    [[nodiscard]] Result<std::optional<int>> number(const QString &name) const;
};

/// What a command accepts.
struct CommandSpec {
    QString name;
    QString usage;  ///< "post TEXT [--id UUID] …"
    QString summary;
    int least = 0;  ///< positional arguments
    int most = 0;
    QStringList options{};  ///< names; a trailing '=' means that a value follows
    bool needsNetwork = false;
    bool readsInput = false;  ///< a password on standard input
};

[[nodiscard]] const QList<CommandSpec> &commandSpecs();
[[nodiscard]] const CommandSpec *findCommand(const QString &name);
[[nodiscard]] QString usageText();

/// Usage errors come back as ErrorCode::Usage with one sentence. `arguments` is without the program's name.
[[nodiscard]] Result<Invocation> parseArguments(const QStringList &arguments, const QString &folder);

}  // namespace postr
