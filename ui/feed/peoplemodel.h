#pragma once

#include "ui/feed/postmodel.h"

namespace postr {

/// The people who follow somebody, or whom somebody follows, in the server's order: as it last told, until it tells anew.
class PeopleModel final : public PostModel {
    Q_OBJECT

public:
    PeopleModel(SessionView &session, PageQuery query, std::function<qint64()> now, QObject *parent = nullptr);

    void start() override;
    void loadOlder() override;
    [[nodiscard]] std::optional<PageWish> wish() const override { return PageWish{m_query, false}; }

protected:
    void reload() override;

private:
    PageQuery m_query;
    std::optional<qint64> m_next;  // where the next page begins
};

}  // namespace postr
