#pragma once

#include <array>

#include "core/model/pages.h"
#include "ui/pages/page.h"
#include "ui/screen.h"

class QMenu;
class QStackedWidget;

namespace postr {

class LineTab;
class PageHeader;
class ProfileHeader;
class StatePanel;

/// A person: who they are, and four lists. Opened by id, or by a handle that may have to be asked for first. GUI
/// thread; borrows the screen.
class PersonPage final : public Page {
    Q_OBJECT

public:
    /// `isRoot`: opened by the navigation (oneself), so there is no way back.
    PersonPage(const Screen &screen, const Place &place, bool isRoot, QWidget *parent = nullptr);

    [[nodiscard]] FeedPane *pane() const override;
    void resume(const QString &list, const ListPosition &at) override;
    /// What can be done about the person; deleted when it closed.
    [[nodiscard]] QMenu *makeMenu();

signals:
    void editRequested(const postr::Profile &profile);

protected:
    void showEvent(QShowEvent *event) override;

private:
    static constexpr int kTabs = 4;
    void find();
    void setPerson(const UserId &person);
    void load();
    void show(const ProfilePage &page);
    void showTab(int tab);
    FeedPane *addPane(int tab);
    void sayNobody();
    void sayProblem(const QString &sentence);

    Screen m_screen;
    UserId m_person;
    std::optional<ProfilePage> m_shown;
    PageHeader *m_bar;
    ProfileHeader *m_header;
    QStackedWidget *m_stack;
    StatePanel *m_state;
    std::array<LineTab *, kTabs> m_tabs{};
    std::array<FeedPane *, kTabs> m_panes{};  // made when they are first shown
    int m_tab = 0;
    bool m_isAsked = false;  // the server, for the handle
    bool m_isAnswered = false;
};

}  // namespace postr
