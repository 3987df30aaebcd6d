#pragma once

#include "ui/feed/postmodel.h"

namespace postr {

/// The people whom the user has blocked, or muted, each with the button that ends it.
class RestrictedModel final : public PostModel {
    Q_OBJECT

public:
    enum class Kind : quint8 { Blocked, Muted };
    RestrictedModel(SessionView &session, Kind kind, std::function<qint64()> now, QObject *parent = nullptr);

    void start() override;
    [[nodiscard]] bool isLocal() const override { return true; }

protected:
    void reload() override;

private:
    Kind m_kind;
};

}  // namespace postr
