#pragma once

#include <QMetaType>
#include <QString>

#include "core/model/identity.h"

namespace postr {

/// The one fact that decides which window tree exists.
struct AuthState {
    enum class Kind {
        Resolving,  ///< the vault has not answered yet, or a sign-out is being finished: splash
        SignedOut,  ///< the auth tree
        SignedIn,   ///< the app tree of `identity`
    };
    Kind kind = Kind::Resolving;
    Identity identity;       ///< valid when SignedIn
    QString handle;          ///< as given at sign-up or last told by the server
    QString notice;          ///< SignedOut: what the user should know about it (one sentence), mostly empty
    quint64 generation = 0;  ///< bumped at every change of identity, never at a token refresh

    friend bool operator==(const AuthState &, const AuthState &) = default;
};

}  // namespace postr

Q_DECLARE_METATYPE(postr::AuthState)
