#pragma once

#include "ui/feed/postmodel.h"

namespace postr {

/// A conversation as rows: what the post answers, the post itself, and the answers in reading order.
class ThreadModel final : public PostModel {
    Q_OBJECT

public:
    ThreadModel(SessionView &session, const PostId &post, std::function<qint64()> now, QObject *parent = nullptr);

    void start() override;
    /// Further answers of the server, when it has said that there are some.
    void loadOlder() override;
    [[nodiscard]] std::optional<PageWish> wish() const override;
    /// -1: not there yet.
    [[nodiscard]] int focusedRow() const { return rowOf(m_post); }

protected:
    void reload() override;
    /// The whole conversation is read again, as it stands here.
    void refresh(const QList<PostId> &ids) override;

private:
    void show(const ThreadPage &page);

    PostId m_post;
    std::optional<qint64> m_next;  // where further answers begin
};

}  // namespace postr
