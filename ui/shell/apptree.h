#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "core/view/sessionview.h"
#include "ui/composer/composetarget.h"
#include "ui/keymap.h"
#include "ui/requests.h"
#include "ui/screen.h"
#include "ui/shell/signoutsheet.h"

class QMenu;
class QShortcut;

namespace postr {

class Composer;
class FeedPane;
class HomePage;
class NavColumn;
class Page;
class PageStack;
class ProfileSheet;
class ReportSheet;
class SideColumn;
class TextSheet;
class Toast;
struct ProfileChange;

/// The signed-in window: navigation, pages, side column, and the sheets over them. Answers the requests of all
/// screens. Exists only while one is signed in. GUI thread; borrows look and session, both outlive it; owned by
/// MainWindow.
class AppTree final : public QWidget {
    Q_OBJECT

public:
    AppTree(Look &look, SessionView &session, const UiContext &context, QWidget *parent = nullptr);
    ~AppTree() override;

    [[nodiscard]] HomePage *home() const { return m_home; }
    [[nodiscard]] PageStack *pages() const { return m_pages; }
    [[nodiscard]] Requests &requests() { return m_requests; }
    [[nodiscard]] QMenu *makeAccountMenu();
    /// One was removed, or opened elsewhere: whoever lists them reads them again.
    void showAccounts();

public slots:
    void open(const postr::Place &place);
    /// A postr:// link; what leads nowhere is said. Waits while a sheet is open that must not be closed for it.
    void openLink(const QString &link);
    void openComposer();
    /// The same with what is answered or quoted, and with pictures.
    void compose(const postr::ComposeTarget &target, const QList<postr::PictureSource> &pictures = {});
    /// The image viewer over the window.
    void openPictures(const QList<postr::MediaItem> &media, int index);
    void openSignOut();
    /// What was begun in another account and picked for this one.
    void takeOver(const postr::CarriedDraft &carried);
    /// While a decided sign-out is carried out: nothing can be started any more.
    void showSigningOut(const QString &sentence);
    void say(const QString &sentence);

signals:
    void signOutRequested(postr::UnsentChoice choice, bool removeData);
    void accountRequested(const postr::AccountSummary &account);
    void accountAddRequested();
    /// It is not the open one, and the person meant it.
    void accountRemoveRequested(const postr::AccountSummary &account);
    /// The text is on disk here, and is wanted in the other account.
    void carryRequested(const postr::AccountSummary &account, const postr::CarriedDraft &carried);
    /// How many notifications are new.
    void unreadCounted(int count);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectRequests();
    void addShortcuts();
    void bindKeys(const Preferences::Values &before);
    void act(Keymap::Act act);
    [[nodiscard]] Page *makePage(const Place &place, QWidget *parent);
    void onPage(Page *page);
    void loadMe();
    void showMe(const PersonSummary &me);
    void giveMe(Page *page) const;
    void showStatus();
    void loadUnread();
    void sayExport(const ExportState &state);
    void noteNetwork();
    void retryPictures();
    [[nodiscard]] bool isSheetOpen() const;
    [[nodiscard]] Composer *makeComposer();
    void openSheet(Sheet *sheet);
    void onSheetClosed();
    void showAccountMenu();
    void openPalette();
    void chooseTheme(ThemeChoice choice);
    void answer(TextSheet *sheet, const QFuture<Result<OutboxRow>> &done);
    void onPosted(const OutboxRow &row, bool isReply);
    void openDraft(const Draft &draft);
    void editPost(const FeedEntry &entry);
    void editUnsent(const OutboxRow &row);
    // profileedit.cpp
    void editProfile(const Profile &profile);
    void saveProfile(ProfileSheet *sheet, const ProfileChange &change);
    void finishWhenWritten(ProfileSheet *sheet, const QList<QFuture<Result<OutboxRow>>> &writing);
    void report(const FeedEntry &entry);
    void reportPerson(const PersonSummary &person);
    void openReport(ReportSheet *sheet, std::function<Intent(ReportReason, const QString &comment)> intent);
    void share(const QString &path);
    void confirmDelete(const PostId &id);
    void openAccount(int number);
    void confirmRemoval(const AccountSummary &account);
    void confirmDiscard(const Mid &mid);
    void discard(const Mid &mid);
    void write(const Intent &intent);
    /// Says what went wrong, if something did.
    template <class T>
    void sayFailure(const QFuture<T> &done);

    Look &m_look;
    SessionView &m_session;
    Requests m_requests;
    Screen m_screen;
    PersonSummary m_me;
    NavColumn *m_nav;
    QWidget *m_before;  // as much room left of the content as right of it, while there is no side column
    QWidget *m_content;
    PageStack *m_pages;
    HomePage *m_home = nullptr;
    SideColumn *m_side;
    Toast *m_toast;
    QList<QShortcut *> m_keys;
    QPointer<Sheet> m_sheet;
    QString m_link;  // to be followed when the sheet has closed
    QTimer m_tick;
    QTimer m_count;
    bool m_isOffline = false;
};

}  // namespace postr
