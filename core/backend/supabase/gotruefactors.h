#pragma once

#include "core/backend/supabase/gotrue.h"

namespace postr {

/// A second factor (TOTP) that waits to be confirmed by its first code.
struct NewFactor {
    QString id;
    QString secret;    ///< to be typed into an authenticator app
    QString uri;       ///< otpauth://
    QByteArray qrSvg;  ///< the server's picture of `uri`, a plausible SVG of at most 512 KiB; empty when it sent none
};

/// Second factors of Supabase Auth. TOTP only.
namespace gotrue {

/// Who is signed in, with the factors.
[[nodiscard]] HttpRequest userRequest(const Server &server, const QByteArray &accessToken);
/// Ids of the TOTP factors: those in use first asked for, or with `verified` false those never confirmed.
[[nodiscard]] Result<QStringList> factorsReply(const HttpReply &reply, bool verified);

[[nodiscard]] HttpRequest enrollRequest(const Server &server, const QByteArray &accessToken, const QString &name);
[[nodiscard]] Result<NewFactor> enrollReply(const HttpReply &reply);
[[nodiscard]] HttpRequest challengeRequest(const Server &server, const QByteArray &accessToken, const QString &factor);
/// The challenge's id; it lasts five minutes.
[[nodiscard]] Result<QString> challengeReply(const HttpReply &reply);
/// passwordReply() reads the answer: a new session, the old refresh token is worth nothing then.
[[nodiscard]] HttpRequest answerRequest(const Server &server, const QByteArray &accessToken, const QString &factor,
                                        const QString &challenge, const QString &code);
[[nodiscard]] HttpRequest removeFactorRequest(const Server &server, const QByteArray &accessToken,
                                              const QString &factor);
[[nodiscard]] Status removeFactorReply(const HttpReply &reply);

}  // namespace gotrue
}  // namespace postr
