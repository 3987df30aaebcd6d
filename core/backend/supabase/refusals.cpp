#include <QCoreApplication>

#include "core/backend/supabase/replies.h"

namespace postr {

QString refusalSentence(const QString &code)
{
    const auto said = [](const char *text) { return QCoreApplication::translate("Refusal", text); };
    if (code == u"bad_args" || code.startsWith(u"22") || code.startsWith(u"PGRST1")) {
        return said(QT_TRANSLATE_NOOP("Refusal", "The server could not make sense of this. Edit it and try again."));
    }
    if (code == u"unknown_kind") {
        return said(QT_TRANSLATE_NOOP("Refusal", "The server does not know this action yet. It needs an update."));
    }
    if (code == u"empty") {
        return said(QT_TRANSLATE_NOOP("Refusal", "There is nothing in this post. Write something and send it again."));
    }
    if (code == u"too_long") {
        return said(QT_TRANSLATE_NOOP("Refusal", "This is too long for the server. Shorten it and send it again."));
    }
    if (code == u"deleted_target" || code == u"23503") {
        return said(QT_TRANSLATE_NOOP("Refusal", "The post this belongs to was deleted."));
    }
    if (code == u"not_found") {
        return said(QT_TRANSLATE_NOOP("Refusal", "The post this belongs to cannot be found any more."));
    }
    if (code == u"id_taken") {
        return said(QT_TRANSLATE_NOOP("Refusal", "The server has another post under this number. Send yours again."));
    }
    if (code == u"not_owner") {
        return said(QT_TRANSLATE_NOOP("Refusal", "Only the person who wrote a post can change it."));
    }
    if (code == u"unknown_person") {
        return said(QT_TRANSLATE_NOOP("Refusal", "Nobody with this name is known to the server."));
    }
    if (code == u"self_follow") {
        return said(QT_TRANSLATE_NOOP("Refusal", "You cannot follow yourself."));
    }
    if (code == u"conflict") {
        return said(QT_TRANSLATE_NOOP(
            "Refusal", "You changed this post on another device meanwhile. Send your text again, or discard it."));
    }
    if (code == u"handle_taken") {
        return said(QT_TRANSLATE_NOOP("Refusal", "Somebody else has this handle. Choose another one."));
    }
    if (code == u"suspended") {
        return said(QT_TRANSLATE_NOOP("Refusal", "Your account is suspended: you can read, but not post."));
    }
    if (code == u"too_many_media") {
        return said(QT_TRANSLATE_NOOP("Refusal", "There are too many pictures. Remove some and send it again."));
    }
    if (code == u"blocked") {
        return said(QT_TRANSLATE_NOOP("Refusal", "One of you has blocked the other, so this is not possible."));
    }
    if (code == u"rate_limited") {
        return said(QT_TRANSLATE_NOOP("Refusal",
                                      "The server asks for a pause because so much was sent. It goes on by itself."));
    }
    if (code == u"42501") {
        return said(QT_TRANSLATE_NOOP("Refusal", "The server does not allow this to your account."));
    }
    if (code == u"http_413") {
        return said(
            QT_TRANSLATE_NOOP("Refusal", "This is too large for the server. Make it smaller and send it again."));
    }
    return said(QT_TRANSLATE_NOOP("Refusal", "The server refused this. Edit it and try again, or discard it."));
}

}  // namespace postr
