#pragma once

#include <QSet>

#include "ui/feed/postmodel.h"

namespace postr {

/// What others did about the user: events as they are grouped, answers and mentions as posts.
class NotificationModel final : public PostModel {
    Q_OBJECT

public:
    NotificationModel(SessionView &session, bool mentionsOnly, std::function<qint64()> now, QObject *parent = nullptr);

    void start() override;
    void loadOlder() override;
    [[nodiscard]] std::optional<PageWish> wish() const override;
    /// Of the newest that is shown: up to where "read" can be said; 0: nothing.
    [[nodiscard]] qint64 newest() const { return m_newest; }
    [[nodiscard]] bool hasUnread() const { return m_hasUnread; }
    /// What was new until now is so no more; called when one leaves the page.
    void forgetNew();
    /// Nothing waits behind a pill here: what comes is seen at once.
    [[nodiscard]] bool staysAtTop() const override { return true; }

protected:
    void reload() override;

private:
    void show(const NotificationPage &page);
    void append(const NotificationPage &page);
    [[nodiscard]] ListRow made(const NotificationGroup &group);

    bool m_mentionsOnly;
    QSet<qint64> m_new;            // rows that were unread when one came here: they keep their ground while one reads
    std::optional<qint64> m_next;  // where older ones begin
    qint64 m_newest = 0;
    quint64 m_epoch = 0;
    int m_loaded = 0;       // groups
    int m_rowsBefore = -1;  // when the server was asked for older ones: what adds nothing is not paged on
    bool m_hasUnread = false;
    bool m_busy = false;
    bool m_asked = false;  // the server for older ones
};

}  // namespace postr
