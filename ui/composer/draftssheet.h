#pragma once

#include "ui/composer/draftlist.h"
#include "ui/controls/sheet.h"
#include "ui/uicontext.h"

class QScrollArea;

namespace postr {

class Paragraph;

/// The drafts, while one writes. GUI thread; borrows look and session; owned by its host.
class DraftsSheet final : public Sheet {
    Q_OBJECT

public:
    DraftsSheet(Look &look, SessionView &session, const UiContext &context, QWidget *host);

    [[nodiscard]] QList<DraftRow *> rows() const { return m_list->rows(); }

signals:
    void chosen(const postr::Draft &draft);
    void newRequested();
    void removed(const postr::PostId &draft);

protected:
    QWidget *firstFocus() override;
    void dismissRequested() override;

private:
    void build();
    void fit(int drafts);

    QScrollArea *m_area;
    DraftList *m_list;
    Paragraph *m_empty;
    QWidget *m_new;
};

}  // namespace postr
