#pragma once

#include <QWidget>
#include <optional>

#include "core/model/feed.h"
#include "ui/theme/look.h"

namespace postr {

/// The post that is answered or quoted, inside the composer: to be read, nothing in it acts. A covered post stays covered. GUI thread; borrows
/// look.
class ContextPost final : public QWidget {
    Q_OBJECT

public:
    enum class Kind : quint8 {
        Answered,  ///< above the field, with the line of a conversation down to the own avatar
        Quoted,    ///< below the field, in a frame
    };
    ContextPost(Look &look, Kind kind, QWidget *parent = nullptr);

    /// `now`: milliseconds since 1970, UTC. Nothing: the widget hides.
    void setPost(const std::optional<FeedEntry> &post, qint64 now);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, heightForWidth(width())}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Shaped;
    [[nodiscard]] Shaped shape(int width) const;
    [[nodiscard]] QString words() const;
    void paintAnswered(QPainter &p, const Shaped &s) const;
    void paintQuoted(QPainter &p, const Shaped &s) const;
    void paintTexts(QPainter &p, const Shaped &s) const;

    Look &m_look;
    Kind m_kind;
    FeedEntry m_post;
    qint64 m_now = 0;
};

}  // namespace postr
