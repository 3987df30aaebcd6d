#pragma once

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "core/view/sessionview.h"
#include "ui/composer/composetarget.h"
#include "ui/shell/signoutsheet.h"
#include "ui/uicontext.h"

class QMenu;
class QShortcut;

namespace postr {

class HomePage;
class NavColumn;
class SideColumn;
class Toast;
struct Look;

/// The signed-in window: navigation, content, side column, and the sheets over them. Exists only while one is
/// signed in. GUI thread; borrows look and session, both outlive it; owned by MainWindow.
class AppTree final : public QWidget {
    Q_OBJECT

public:
    AppTree(Look &look, SessionView &session, const UiContext &context, QWidget *parent = nullptr);

    [[nodiscard]] HomePage *home() const { return m_home; }
    /// Text of the composer that was closed without posting.
    [[nodiscard]] QString keptText() const { return m_keptTexts.value({}); }
    [[nodiscard]] QMenu *makeAccountMenu();

public slots:
    void openComposer();
    /// The same with what is answered or quoted.
    void compose(const postr::ComposeTarget &target);
    void openSignOut();
    /// While a decided sign-out is carried out: nothing can be started any more.
    void showSigningOut(const QString &sentence);
    void say(const QString &sentence);

signals:
    void signOutRequested(postr::UnsentChoice choice, bool removeData);
    void themeChosen(postr::ThemeChoice choice);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void addShortcuts();
    void showMe(const PersonSummary &me);
    void showStatus();
    void openSheet(Sheet *sheet);
    void showAccountMenu();
    void confirmDelete(const PostId &id);
    void confirmDiscard(const Mid &mid);
    void discard(const Mid &mid);
    void retry(const Mid &mid);
    void onComposerClosed(const ComposeTarget &target, const QString &text);

    Look &m_look;
    SessionView &m_session;
    UiContext m_context;
    PersonSummary m_me;
    NavColumn *m_nav;
    QWidget *m_before;  // as much room left of the content as right of it, while there is no side column
    QWidget *m_content;
    HomePage *m_home;
    SideColumn *m_side;
    Toast *m_toast;
    QList<QShortcut *> m_keys;
    QPointer<Sheet> m_sheet;
    QHash<QPair<PostId, PostId>, QString> m_keptTexts;  // by what they answer and quote
    QTimer m_tick;
};

}  // namespace postr
