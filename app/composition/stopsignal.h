#pragma once

#include <QObject>

namespace postr {

/// Turns SIGINT and SIGTERM into a Qt signal, so that a program saves and stops cleanly. At most one at a time; does nothing on
/// systems without such signals.
class StopSignal final : public QObject {
    Q_OBJECT

public:
    explicit StopSignal(QObject *parent = nullptr);
    ~StopSignal() override;

signals:
    void asked();
};

}  // namespace postr
