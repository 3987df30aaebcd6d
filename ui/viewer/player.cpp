#include "ui/viewer/player.h"

#include "core/base/whendone.h"

namespace postr {
namespace {

constexpr QSize kMostPixels(4096, 4096);

}  // namespace

Player::Player(SessionView &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &Player::fetch);
}

Player::~Player() { m_token.cancel(); }

void Player::open(const QString &path)
{
    close();
    const PictureQuery query{path, kMostPixels, PictureQuery::Fit::Whole, m_token};
    whenDone(m_session.openAnimation(query), this,
             [this, number = m_number](const Result<std::shared_ptr<FrameStream>> &stream) {
                 if (stream && number == m_number) {
                     m_stream = *stream;
                     emit opened();
                     fetch();
                 }
             });
}

void Player::close()
{
    ++m_number;
    m_token.cancel();
    m_token = {};
    m_stream.reset();
    m_wait.stop();
    m_isPaused = false;
    m_isFetching = false;
}

void Player::setPaused(bool paused)
{
    m_isPaused = paused;
    if (paused) {
        m_wait.stop();
    } else {
        fetch();
    }
}

void Player::fetch()
{
    if (!m_stream || m_isPaused || m_isFetching) {
        return;
    }
    m_isFetching = true;
    whenDone(m_stream->next(), this, [this, number = m_number](const Result<Frame> &frame) {
        if (number == m_number) {
            show(frame);
        }
    });
}

void Player::show(const Result<Frame> &frame)
{
    m_isFetching = false;
    if (!frame) {
        close();
        emit ended();
        return;
    }
    emit advanced(frame->image);
    if (frame->isLast) {
        close();
        emit ended();
    } else if (!m_isPaused) {
        m_wait.start(frame->ms);
    }
}

}  // namespace postr
