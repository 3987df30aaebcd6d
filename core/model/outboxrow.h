#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

#include "core/model/intent.h"

namespace postr {

enum class OutboxStatus {
    Pending,     ///< not on its way
    Committing,  ///< sent, outcome unknown: the same request is sent again with the same id
    Committed,   ///< the server has it, no pull has shown its effect yet
    Failed,      ///< parked: the user decides
};

[[nodiscard]] QString outboxStatusName(OutboxStatus status);
[[nodiscard]] std::optional<OutboxStatus> outboxStatusFromName(const QString &name);

/// One row of the outbox.
struct OutboxRow {
    Mid mid;
    Intent intent;
    OutboxStatus status = OutboxStatus::Pending;
    qint64 number = 0;       ///< order of writing
    int attempts = 0;        ///< how often it was sent
    qint64 lastAttempt = 0;  ///< wall ms
    qint64 notBefore = 0;    ///< wall ms; 0: at once
    QString errorCode{};     ///< the server's refusal code, or ours
    QString error{};         ///< one sentence for people
    QList<Mid> dependsOn{};  ///< must be committed before this one is sent
    QByteArray ackToken{};   ///< opaque: which snapshot contains the effect
    qint64 createdAt = 0;    ///< wall ms
    // Of a picture that is on its way right now, and known in memory alone: how much of it has left.
    qint64 sentBytes = 0;
    qint64 totalBytes = 0;
};

}  // namespace postr
