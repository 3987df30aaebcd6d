#pragma once

#include <QByteArray>
#include <QImage>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

#include "core/base/ids.h"

namespace postr {

/// A picture of a post that is being written: prepared, and in the account's MediaFolder under `file`.
struct DraftPicture {
    QString file;
    QString type;   ///< MIME
    int width = 0;  ///< pixels
    int height = 0;
    QString alt;
    QString blurhash;

    /// Under this path SessionView::loadPicture() shows it.
    [[nodiscard]] QString path() const { return kPlace.toString() + file; }
    static constexpr QStringView kPlace = u"draft/";

    friend bool operator==(const DraftPicture &, const DraftPicture &) = default;
};

/// A post that is being written. It has the id of the post that it will become, so that writing it down twice makes one post.
struct Draft {
    PostId id;
    QString text;
    int caret = 0;                   ///< in UTF-16 units
    std::optional<QString> warning;  ///< there: the field is open
    PostId replyTo;
    PostId quote;
    QList<DraftPicture> pictures;
    qint64 changedAt = 0;  ///< wall ms, of its last storing

    /// Nothing in it that would be missed.
    [[nodiscard]] bool isEmpty() const
    {
        return text.trimmed().isEmpty() && pictures.isEmpty() && warning.value_or(QString()).trimmed().isEmpty();
    }
    [[nodiscard]] QJsonObject toJson() const;
    /// Of stored text; what is missing stays empty.
    [[nodiscard]] static Draft fromJson(const PostId &id, const QJsonObject &json);

    friend bool operator==(const Draft &, const Draft &) = default;
};

/// Where a picture for a post comes from: a file, the bytes of one, or pixels from the clipboard. The first that is there counts.
struct PictureSource {
    QString file;
    QByteArray content;
    QImage image;
};

}  // namespace postr
