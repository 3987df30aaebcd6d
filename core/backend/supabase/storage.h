#pragma once

#include "core/backend/backend.h"
#include "core/model/identity.h"

namespace postr::storage {

// Supabase's storage service: pictures under names that are never written twice.

/// Of an UploadMedia (with its content) or a DeleteMedia.
[[nodiscard]] HttpRequest request(const Server &server, const Intent &intent, const QByteArray &content);
/// The service answers 400 to nearly everything and puts the real status into the body.
[[nodiscard]] SubmitOutcome outcome(const Intent &intent, const HttpReply &reply);
/// Not allowed, or the access token has run out: to the service these are one thing.
[[nodiscard]] bool isDenied(const HttpReply &reply);

}  // namespace postr::storage
