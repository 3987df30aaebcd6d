#pragma once

#include <QList>

#include "core/model/feed.h"
#include "core/model/identity.h"

namespace postr {

/// One of the accounts on this computer, as it is offered to people.
struct AccountSummary {
    enum class State : quint8 {
        Open,       ///< its session lives
        Ready,      ///< opens with one click
        SignedOut,  ///< wants its password first
    };
    Identity identity;
    QString handle;
    QString name;  ///< empty until the account was open once
    State state = State::SignedOut;
    int unread = 0;     ///< notifications when it was open last
    qint64 seenAt = 0;  ///< wall ms of that; 0: never

    [[nodiscard]] PersonSummary person() const
    {
        PersonSummary person;
        person.id = identity.user;
        person.handle = handle;
        person.name = name.isEmpty() ? handle : name;
        return person;
    }
    friend bool operator==(const AccountSummary &, const AccountSummary &) = default;
};

}  // namespace postr
