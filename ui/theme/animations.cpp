#include "ui/theme/animations.h"

#include <QTimer>

#include "core/base/whendone.h"
#include "ui/theme/draw.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

/// What is not painted is asked again a few times: paints may be late.
constexpr int kMostMisses = 3, kMissMs = 100;

bool isSame(const Animations::Shape &a, const Animations::Shape &b)
{
    return a.size == b.size && qFuzzyCompare(a.dpr, b.dpr) && a.corners == b.corners && a.radius == b.radius;
}

}  // namespace

Animations::~Animations() { setSource({}); }

bool Animations::mayMove(const QString &path) const
{
    return (path.endsWith(u".gif"_s) || path.endsWith(u".webp"_s)) && !m_still.contains(path);
}

void Animations::setSource(Source source)
{
    m_source = std::move(source);
    for (const Playing &playing : std::as_const(m_playing)) {
        playing.token.cancel();
    }
    m_playing.clear();
    m_still.clear();
}

QPixmap Animations::current(const QString &path, const Shape &shape)
{
    const auto found = m_playing.find(path);
    if (found == m_playing.end()) {
        if (m_source && mayMove(path) && m_playing.size() < kMost) {
            begin(path, shape);
        }
        return {};
    }
    if (!isSame(found->shape, shape)) {
        return {};  // moves elsewhere
    }
    found->misses = 0;
    return found->shown;
}

void Animations::begin(const QString &path, const Shape &shape)
{
    Playing begun;
    begun.shape = shape;
    begun.number = ++m_number;
    m_playing.insert(path, begun);
    const PictureQuery query{path, (QSizeF(shape.size) * shape.dpr).toSize(), PictureQuery::Fit::Cover, begun.token};
    whenDone(m_source(query), this,
             [this, path, number = begun.number](const Result<std::shared_ptr<FrameStream>> &stream) {
                 Playing *playing = find(path, number);
                 if (!playing) {
                     return;
                 }
                 if (stream) {
                     playing->stream = *stream;
                     fetch(path, number);
                 } else {
                     end(path, stream.error().code != ErrorCode::Offline);
                 }
             });
}

void Animations::fetch(const QString &path, quint64 number)
{
    const Playing *playing = find(path, number);
    if (!playing) {
        return;
    }
    const auto cut = playing->stream->next().then([shape = playing->shape](Result<Frame> frame) {
        if (frame) {
            frame->image = draw::shaped(frame->image, shape.dpr, shape.corners, shape.radius);
        }
        return frame;
    });
    whenDone(cut, this, [this, path, number](const Result<Frame> &frame) { show(path, number, frame); });
}

void Animations::show(const QString &path, quint64 number, const Result<Frame> &frame)
{
    Playing *playing = find(path, number);
    if (!playing) {
        return;
    }
    if (!frame) {
        end(path, true);
        return;
    }
    playing->shown = QPixmap::fromImage(frame->image);
    playing->misses = 1;  // until it is painted
    playing->isOver = frame->isLast;
    emit advanced(path);
    QTimer::singleShot(frame->ms, this, [this, path, number] { goOn(path, number); });
}

void Animations::goOn(const QString &path, quint64 number)
{
    Playing *playing = find(path, number);
    if (!playing) {
        return;
    }
    if (playing->isOver) {
        end(path, true);
    } else if (playing->misses == 0) {
        fetch(path, number);
    } else if (++playing->misses > kMostMisses) {
        end(path, false);
    } else {
        QTimer::singleShot(kMissMs, this, [this, path, number] { goOn(path, number); });
    }
}

void Animations::end(const QString &path, bool isForGood)
{
    m_playing.remove(path);
    if (isForGood) {
        m_still.insert(path);
    }
    emit advanced(path);
}

Animations::Playing *Animations::find(const QString &path, quint64 number)
{
    const auto found = m_playing.find(path);
    return found != m_playing.end() && found->number == number ? &*found : nullptr;
}

}  // namespace postr
