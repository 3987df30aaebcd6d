#pragma once

#include <QTimer>

#include "ui/feed/postmodel.h"

namespace postr {

/// The people whom the user has blocked, or muted, each with the button that ends it.
class RestrictedModel final : public PostModel {
    Q_OBJECT

public:
    enum class Kind : quint8 { Blocked, Muted };
    RestrictedModel(SessionView &session, Kind kind, std::function<qint64()> now, QObject *parent = nullptr);

    void start() override;

private:
    void load();

    Kind m_kind;
    QTimer m_reload;
};

}  // namespace postr
