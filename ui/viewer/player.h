#pragma once

#include <QTimer>

#include "core/view/sessionview.h"

namespace postr {

/// Plays one animation, a picture at a time, as fast as it was made or as it can be decoded. GUI thread; borrows the session.
class Player final : public QObject {
    Q_OBJECT

public:
    Player(SessionView &session, QObject *parent);
    ~Player() override;

    /// Begins it; nothing happens when it does not move.
    void open(const QString &path);
    void close();
    void setPaused(bool paused);
    /// It moves, or could: it was opened and has not ended.
    [[nodiscard]] bool isOpen() const { return m_stream != nullptr; }
    [[nodiscard]] bool isPaused() const { return m_isPaused; }

signals:
    void opened();
    void advanced(const QImage &image);
    /// It has shown its last picture as often as it wants to.
    void ended();

private:
    void fetch();
    void show(const Result<Frame> &frame);

    SessionView &m_session;
    CancelToken m_token;
    std::shared_ptr<FrameStream> m_stream;
    QTimer m_wait;
    bool m_isPaused = false;
    bool m_isFetching = false;
    quint64 m_number = 0;  ///< of what is open
};

}  // namespace postr
