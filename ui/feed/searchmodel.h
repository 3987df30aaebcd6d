#pragma once

#include <QTimer>

#include "ui/feed/postmodel.h"

namespace postr {

/// People and posts that match what was typed: at once from what is stored, and then, behind it, what the server
/// knows too, in one list.
class SearchModel final : public PostModel {
    Q_OBJECT

public:
    SearchModel(SessionView &session, std::function<qint64()> now, QObject *parent = nullptr);

    /// As often as somebody types; only the last answer is shown. The server is asked when typing pauses.
    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    void start() override;
    void loadOlder() override;
    /// Nothing while an operator says that only what is stored is meant.
    [[nodiscard]] std::optional<PageWish> wish() const override;
    [[nodiscard]] bool isLocal() const override { return true; }

protected:
    void reload() override { search(); }

private:
    void search();
    void askServer();
    [[nodiscard]] bool isPlain() const;
    void showFirst(const SearchPage &page);
    void showOlder(const SearchPage &page);

    QString m_text;
    QTimer m_pause;
    quint64 m_epoch = 0;                   // answers of an earlier one are stale
    std::optional<FeedCursor> m_next;      // where older stored posts begin
    std::optional<qint64> m_nextAtServer;  // where its next page begins
    int m_rowsBefore = 0;                  // the last page of the server: what it adds nothing to is not paged on
    bool m_busy = false;
};

}  // namespace postr
