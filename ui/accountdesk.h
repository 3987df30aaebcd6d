#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <functional>

namespace postr {

/// What came of a wish about the account.
struct AccountAnswer {
    enum class Kind {
        Done,
        Refused,            ///< `sentence` says why
        WantsPassword,      ///< the same once more with the present password
        WantsCode,          ///< a code was mailed to the account's address: the same once more with it
        EmailCodesMailed,   ///< the new address is waiting for its code; `address` is the old one, when it is known
        OtherEmailCode,     ///< this code was right, the one of the other address is missing
        SecondStepIs,       ///< `isOn`
        SecondStepOffered,  ///< `secret` and `picture` for an authenticator app; `id` names it
    };
    Kind kind = Kind::Done;
    QString sentence;
    QString address;
    bool isOn = false;
    QString id;
    QString secret;
    QByteArray picture;  ///< an SVG, may be empty
};

/// Where the signed-in window says what somebody wants changed about the account, and hears what came of it: screens do not
/// reach the server, nor the proxy on the way. One wish at a time; each is answered once, unless the window is gone by then. GUI thread.
class AccountDesk final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// How the network is reached, as ProxyChoice writes it ("system", "none", "host:port"); none: it cannot be chosen.
    std::function<QString()> proxy;
    /// Gives back one sentence when it makes no sense, else nothing.
    std::function<QString(const QString &)> setProxy;

signals:
    // wishes
    void passwordWanted(const QString &password, const QString &present, const QString &code);
    void emailWanted(const QString &address);
    void emailCodeEntered(const QString &address, const QString &code);
    void everywhereWanted();
    void deletionWanted();
    void secondStepAsked();
    void secondStepWanted(bool on);
    void secondStepConfirmed(const QString &id, const QString &code);

    // answers
    void answered(const postr::AccountAnswer &answer);
};

}  // namespace postr
