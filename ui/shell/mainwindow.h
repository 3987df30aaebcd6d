#pragma once

#include <QTimer>
#include <QWidget>
#include <memory>

#include "core/view/sessionview.h"
#include "ui/auth/authtree.h"
#include "ui/shell/apptree.h"
#include "ui/shell/explainpage.h"
#include "ui/theme/preferences.h"
#include "ui/uicontext.h"

namespace postr {

struct Look;

/// What is remembered about the window; app/ stores it.
struct WindowSettings {
    Preferences::Values preferences;
    QByteArray geometry;
    bool wasDark = false;  ///< the desktop's colours, when it was last heard of

    friend bool operator==(const WindowSettings &, const WindowSettings &) = default;
};

/// The one window. Holds exactly one tree at a time: splash, explanation, auth or app; showing one destroys the
/// one before it first. What is shown is decided outside, by auth state alone. GUI thread; borrows look.
class MainWindow final : public QWidget {
    Q_OBJECT

public:
    /// The look has what the person chose already; `geometry` is empty at the first start.
    explicit MainWindow(Look &look, const QByteArray &geometry = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    // The returned tree is owned by the window and valid until the next show…() call. None of these may be called
    // from inside a signal of a tree unless queued.
    void showSplash();
    AuthTree *showAuth(const AuthTree::Start &start);
    AppTree *showApp(SessionView &session, const UiContext &context);
    ExplainPage *showExplanation(const Explanation &explanation);

    [[nodiscard]] QWidget *tree() const { return m_tree.get(); }
    [[nodiscard]] AuthTree *authTree() const { return qobject_cast<AuthTree *>(tree()); }
    [[nodiscard]] AppTree *appTree() const { return qobject_cast<AppTree *>(tree()); }
    [[nodiscard]] WindowSettings settings() const;

signals:
    /// Worth storing: at most twice a second, and once when the window closes.
    void settingsChanged(const postr::WindowSettings &settings);
    void closing();
    /// Sizes or words have changed of which every widget is made: the tree has to be shown anew.
    void rebuildWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    template <class Tree>
    Tree *hold(std::unique_ptr<Tree> tree);
    void dropTree();
    void follow(const Preferences::Values &before);

    Look &m_look;
    std::unique_ptr<QWidget> m_tree;
    QTimer m_settle;
};

}  // namespace postr
