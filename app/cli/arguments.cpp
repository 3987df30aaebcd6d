#include "app/cli/arguments.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

tl::unexpected<Error> usage(const QString &message) { return failure(ErrorCode::Usage, message); }

/// Splits "--name=value"; the value is null when there is none.
std::pair<QString, QString> splitOption(const QString &argument)
{
    const qsizetype equals = argument.indexOf(u'=');
    return equals < 0 ? std::pair(argument.mid(2), QString())
                      : std::pair(argument.mid(2, equals - 2), argument.mid(equals + 1) + QLatin1String(""));
}

}  // namespace

QStringList Invocation::all(const QString &name) const
{
    QStringList values = options.values(name);
    std::reverse(values.begin(), values.end());
    return values;
}

Result<std::optional<int>> Invocation::number(const QString &name) const
{
    if (!has(name)) {
        return std::nullopt;
    }
    bool isNumber = false;
    const int value = option(name).toInt(&isNumber);
    if (!isNumber || value <= 0) {
        return usage(u"--%1 wants a whole number above zero."_s.arg(name));
    }
    return value;
}

const QList<CommandSpec> &commandSpecs()
{
    static const QList<CommandSpec> specs{
        {u"signup"_s,
         u"signup EMAIL HANDLE [--name NAME]"_s,
         u"make an account; the password comes on standard input"_s,
         2,
         2,
         {u"name="_s},
         true,
         true},
        {u"signin"_s,
         u"signin EMAIL [--second-code CODE]"_s,
         u"sign in; the password comes on standard input"_s,
         1,
         1,
         {u"second-code="_s},
         true,
         true},
        {u"signin-with"_s,
         u"signin-with PROVIDER [--second-code CODE]"_s,
         u"sign in at another service (github, google): open the address that is printed, within five minutes"_s,
         1,
         1,
         {u"second-code="_s},
         true},
        {u"code"_s,
         u"code EMAIL [--for signin|signup|reset]"_s,
         u"have a code mailed: to sign in without a password, to confirm a new account, to set a new password"_s,
         1,
         1,
         {u"for="_s},
         true},
        {u"confirm"_s,
         u"confirm EMAIL CODE [--second-code CODE]"_s,
         u"sign in with a mailed code; confirms a new account"_s,
         2,
         2,
         {u"second-code="_s},
         true},
        {u"reset"_s,
         u"reset EMAIL CODE [--second-code CODE]"_s,
         u"set a new password with a mailed code and sign in; the password comes on standard input"_s,
         2,
         2,
         {u"second-code="_s},
         true,
         true},
        {u"signout"_s,
         u"signout [--everywhere | --unsent=send|keep|discard] [--remove-data]"_s,
         u"end the session on this computer, or all of this account's sessions"_s,
         0,
         0,
         {u"everywhere"_s, u"unsent="_s, u"remove-data"_s},
         true},
        {u"password"_s,
         u"password [--code CODE] [--current]"_s,
         u"change the password; the new one comes on standard input, with --current the present one on the next line"_s,
         0,
         0,
         {u"code="_s, u"current"_s},
         true,
         true},
        {u"email"_s,
         u"email ADDRESS [--code CODE]"_s,
         u"change the e-mail address; then again with each of the codes and the address it was mailed to"_s,
         1,
         1,
         {u"code="_s},
         true},
        {u"second-step"_s,
         u"second-step [on | confirm FACTOR CODE | off]"_s,
         u"a code of an authenticator app at every sign-in"_s,
         0,
         3,
         {},
         true},
        {u"delete-account"_s,
         u"delete-account HANDLE"_s,
         u"delete everything of this account, at the server and here; your own handle confirms it"_s,
         1,
         1,
         {},
         true},
        {u"whoami"_s, u"whoami"_s, u"who is signed in, and where"_s},
        {u"accounts"_s, u"accounts"_s, u"the accounts on this computer"_s},
        {u"switch"_s, u"switch HANDLE | NUMBER"_s, u"open another account; NUMBER is its place in \"accounts\""_s, 1,
         1},
        {u"forget"_s,
         u"forget HANDLE | NUMBER"_s,
         u"remove an account that is not open from this computer, with all that is stored for it"_s,
         1,
         1,
         {},
         true},
        {u"proxy"_s, u"proxy [system | none | HOST:PORT | socks5://HOST:PORT]"_s,
         u"how this profile reaches the network"_s, 0, 1},
        {u"post"_s,
         u"post TEXT [--id UUID] [--reply-to ID] [--quote ID] [--warning TEXT] [--image FILE[:ALT]]…"_s,
         u"write a post, with up to four pictures"_s,
         1,
         1,
         {u"id="_s, u"reply-to="_s, u"quote="_s, u"warning="_s, u"image="_s}},
        {u"delete"_s, u"delete ID"_s, u"delete a post of yours"_s, 1, 1},
        {u"profile"_s,
         u"profile [--name TEXT] [--bio TEXT] [--avatar FILE] [--banner FILE]"_s,
         u"your own page, or another name, words, picture or banner for it; an empty value removes what was there"_s,
         0,
         0,
         {u"name="_s, u"bio="_s, u"avatar="_s, u"banner="_s}},
        {u"like"_s, u"like ID"_s, u"like a post"_s, 1, 1},
        {u"unlike"_s, u"unlike ID"_s, u"take a like back"_s, 1, 1},
        {u"edit"_s, u"edit ID TEXT"_s, u"change the text of a post of yours"_s, 2, 2},
        {u"repost"_s, u"repost ID"_s, u"pass a post on"_s, 1, 1},
        {u"unrepost"_s, u"unrepost ID"_s, u"take a repost back"_s, 1, 1},
        {u"bookmark"_s, u"bookmark ID"_s, u"remember a post, for you alone"_s, 1, 1},
        {u"unbookmark"_s, u"unbookmark ID"_s, u"forget a bookmark"_s, 1, 1},
        {u"follow"_s, u"follow HANDLE"_s, u"follow a person"_s, 1, 1},
        {u"unfollow"_s, u"unfollow HANDLE"_s, u"follow a person no longer"_s, 1, 1},
        {u"mute"_s, u"mute HANDLE"_s, u"see nothing of a person, who does not notice"_s, 1, 1},
        {u"unmute"_s, u"unmute HANDLE"_s, u"see a person again"_s, 1, 1},
        {u"block"_s, u"block HANDLE"_s, u"neither of you sees the other"_s, 1, 1},
        {u"unblock"_s, u"unblock HANDLE"_s, u"take a block back"_s, 1, 1},
        {u"outbox"_s, u"outbox [retry MID | discard MID | edit MID TEXT]"_s,
         u"what waits to be sent, and why; send a refused action again, drop one, or change an unsent text"_s, 0, 3},
        {u"feed"_s,
         u"feed [--list home|everyone|bookmarks|notifications|profile:HANDLE|replies:HANDLE|media:HANDLE|likes:HANDLE] [--limit N] [--before CURSOR]"_s,
         u"what the screen would show"_s,
         0,
         0,
         {u"list="_s, u"limit="_s, u"before="_s}},
        {u"thread"_s, u"thread ID"_s, u"the conversation around a post, as far as it is stored"_s, 1, 1},
        {u"search"_s, u"search QUERY [--limit N]"_s, u"look through what is stored"_s, 1, 1, {u"limit="_s}},
        {u"fetch"_s,
         u"fetch feed [--list LIST] | fetch thread ID | fetch profile HANDLE | fetch search QUERY [--from N] [--timeout S]"_s,
         u"get an older page of a list, or something never seen, and store it like any other"_s,
         1,
         2,
         {u"list="_s, u"from="_s, u"timeout="_s},
         true},
        {u"sync"_s,
         u"sync [--timeout S]"_s,
         u"send and fetch until nothing is left to do"_s,
         0,
         0,
         {u"timeout="_s},
         true},
        {u"watch"_s, u"watch"_s, u"stay connected and print every change"_s, 0, 0, {}, true},
        {u"export"_s,
         u"export FILE [--replace]"_s,
         u"write everything of this account into one zip file; --replace: also over a file that is there"_s,
         1,
         1,
         {u"replace"_s}},
        {u"doctor"_s, u"doctor"_s, u"check this account's database"_s},
    };
    return specs;
}

const CommandSpec *findCommand(const QString &name)
{
    for (const CommandSpec &spec : commandSpecs()) {
        if (spec.name == name) {
            return &spec;
        }
    }
    return nullptr;
}

QString usageText()
{
    QString text = u"postr-cli [--profile DIR] [--server URL] [--key KEY] [--json] COMMAND\n"_s;
    for (const CommandSpec &spec : commandSpecs()) {
        text += u"\n  %1\n      %2"_s.arg(spec.usage, spec.summary);
    }
    return text;
}

Result<Invocation> parseArguments(const QStringList &arguments, const QString &folder)
{
    Invocation invocation;
    invocation.folder = folder;
    const CommandSpec *spec = nullptr;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        const bool isOption = !optionsEnded && argument.startsWith(u"--") && argument.size() > 2;
        if (!optionsEnded && argument == u"--") {
            optionsEnded = true;
            continue;
        }
        if (!isOption) {
            if (spec) {
                invocation.positional.append(argument);
                continue;
            }
            spec = findCommand(argument);
            if (!spec) {
                return usage(u"There is no command \"%1\". Try --help."_s.arg(argument));
            }
            invocation.command = argument;
            continue;
        }
        auto [name, value] = splitOption(argument);
        const auto takeValue = [&]() -> bool {
            if (value.isNull() && i + 1 < arguments.size()) {
                value = arguments.at(++i);
            }
            return !value.isNull();
        };
        if (name == u"json") {
            invocation.json = true;
        } else if (name == u"profile" || name == u"server" || name == u"key") {
            if (!takeValue() || value.isEmpty()) {
                return usage(u"--%1 wants a value."_s.arg(name));
            }
            (name == u"profile"  ? invocation.profileFolder
             : name == u"server" ? invocation.server
                                 : invocation.key) = value;
        } else if (spec && spec->options.contains(name)) {
            invocation.options.insert(name, {});
        } else if (spec && spec->options.contains(name + u'=')) {
            if (!takeValue()) {
                return usage(u"--%1 wants a value."_s.arg(name));
            }
            invocation.options.insert(name, value);
        } else {
            return usage(u"Unknown option --%1. Try --help."_s.arg(name));
        }
    }
    if (!spec) {
        return usage(u"Which command? Try --help."_s);
    }
    if (invocation.positional.size() < spec->least || invocation.positional.size() > spec->most) {
        return usage(u"Usage: postr-cli %1"_s.arg(spec->usage));
    }
    return invocation;
}

}  // namespace postr
