#pragma once

#include <QMetaType>
#include <QString>

namespace postr {

/// What a typed code is good for.
enum class CodeFor {
    SignUp,      ///< mailed; confirms the new account
    SignIn,      ///< mailed; instead of the password
    Password,    ///< mailed; a new password comes with it
    SecondStep,  ///< shown by an authenticator app
};

/// Where one stands when a code is asked for.
struct CodeStep {
    CodeFor purpose = CodeFor::SignIn;
    QString email;
    /// Seconds until another mail may be asked for; 0: at once.
    int wait = 0;
};

}  // namespace postr

Q_DECLARE_METATYPE(postr::CodeFor)
