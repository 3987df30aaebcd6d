#pragma once

#include <QWidget>

#include "core/view/sessionview.h"
#include "ui/theme/look.h"

class QVBoxLayout;

namespace postr {

class DraftRow;

/// Everything that was begun and not sent. One that is deleted can be had back until the list goes or is read anew. GUI thread; borrows
/// look and session.
class DraftList final : public QWidget {
    Q_OBJECT

public:
    DraftList(Look &look, SessionView &session, std::function<qint64()> now, QWidget *parent = nullptr);

    void load();
    [[nodiscard]] QList<DraftRow *> rows() const { return m_rows; }
    [[nodiscard]] int heightFor(int width) const;
    /// What was marked is deleted for good.
    void removeMarked();

signals:
    void chosen(const postr::Draft &draft);
    void removed(const postr::PostId &draft);
    void loaded(int drafts);

private:
    void show(const QList<Draft> &drafts);

    Look &m_look;
    SessionView &m_session;
    std::function<qint64()> m_now;
    QVBoxLayout *m_column;
    QList<DraftRow *> m_rows;
};

}  // namespace postr
