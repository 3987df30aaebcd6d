#pragma once

#include <QTimer>
#include <QWidget>

#include "core/view/sessionview.h"
#include "ui/uicontext.h"

class QVBoxLayout;

namespace postr {

class Card;
class Dot;
class Paragraph;
class TextLabel;
struct Look;

/// The side column: how fresh the window is, and what has not been sent. GUI thread; borrows look and session.
class SideColumn final : public QWidget {
    Q_OBJECT

public:
    SideColumn(Look &look, SessionView &session, const UiContext &context, QWidget *parent = nullptr);

signals:
    void retryRequested(const postr::Mid &mid);
    void discardRequested(const postr::Mid &mid, bool isPost);

private:
    void buildStatus();
    void buildOutbox();
    void showSync();
    void loadOutbox();
    void showOutbox();
    void addOutboxRow(const OutboxRow &row);
    [[nodiscard]] bool isWorthShowing(const OutboxRow &row) const;
    [[nodiscard]] QStringList shownWords() const;

    Look &m_look;
    SessionView &m_session;
    UiContext m_context;
    QVBoxLayout *m_column;
    Dot *m_light = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_age = nullptr;
    Paragraph *m_detail = nullptr;
    Card *m_outbox = nullptr;
    QWidget *m_rowsHolder = nullptr;
    QList<OutboxRow> m_rows;
    QStringList m_shown;  // what the rows say now
    QTimer m_tick;
    QTimer m_reload;
};

}  // namespace postr
