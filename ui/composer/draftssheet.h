#pragma once

#include <QSet>

#include "core/view/sessionview.h"
#include "ui/controls/sheet.h"
#include "ui/uicontext.h"

class QScrollArea;

namespace postr {

class DraftRow;
class Paragraph;

/// Everything that was begun and not sent. One that is deleted can be had back as long as the sheet is open. GUI thread; borrows look and
/// session; owned by its host.
class DraftsSheet final : public Sheet {
    Q_OBJECT

public:
    DraftsSheet(Look &look, SessionView &session, const UiContext &context, QWidget *host);

    [[nodiscard]] QList<DraftRow *> rows() const { return m_rows; }

signals:
    void chosen(const postr::Draft &draft);
    void newRequested();
    void removed(const postr::PostId &draft);

protected:
    QWidget *firstFocus() override;
    void dismissRequested() override;

private:
    void build();
    void load();
    void showDrafts(const QList<Draft> &drafts);
    void removeMarked();

    SessionView &m_session;
    UiContext m_context;
    QScrollArea *m_area;
    QWidget *m_list;
    Paragraph *m_empty;
    QWidget *m_new;
    QList<DraftRow *> m_rows;
};

}  // namespace postr
