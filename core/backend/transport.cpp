#include "core/backend/transport.h"

namespace postr {

QByteArray HttpReply::header(const QByteArray &lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName) {
            return value;
        }
    }
    return {};
}

}  // namespace postr
