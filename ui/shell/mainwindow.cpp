#include "ui/shell/mainwindow.h"

#include <QCloseEvent>

#include "ui/composer/emojikey.h"
#include "ui/theme/look.h"

namespace postr {
namespace {

constexpr int kSettleMs = 500;

}  // namespace

MainWindow::MainWindow(Look &look, const QByteArray &geometry, QWidget *parent) : QWidget(parent), m_look(look)
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Postr"));
    setMinimumSize(460, 540);
    resize(1280, 800);
    if (!geometry.isEmpty()) {
        restoreGeometry(geometry);
    }
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    connect(&m_settle, &QTimer::timeout, this, [this] { emit settingsChanged(settings()); });
    connect(&look.preferences, &Preferences::changed, this, &MainWindow::follow);
    new EmojiKey(look, this);
}

MainWindow::~MainWindow() = default;

void MainWindow::dropTree() { m_tree.reset(); }

template <class Tree>
Tree *MainWindow::hold(std::unique_ptr<Tree> tree)
{
    Tree *shown = tree.get();
    m_tree = std::move(tree);
    shown->setGeometry(rect());
    shown->show();
    return shown;
}

void MainWindow::showSplash()
{
    dropTree();
    hold(std::make_unique<SplashPage>(m_look, this));
}

AuthTree *MainWindow::showAuth(const AuthTree::Start &start)
{
    dropTree();
    return hold(std::make_unique<AuthTree>(m_look, start, this));
}

AppTree *MainWindow::showApp(SessionView &session, const UiContext &context)
{
    dropTree();
    return hold(std::make_unique<AppTree>(m_look, session, context, this));
}

ExplainPage *MainWindow::showExplanation(const Explanation &explanation)
{
    dropTree();
    return hold(std::make_unique<ExplainPage>(m_look, explanation, this));
}

void MainWindow::follow(const Preferences::Values &before)
{
    emit settingsChanged(settings());
    if (before.textPercent != m_look.preferences->textPercent || before.language != m_look.preferences->language) {
        emit rebuildWanted();
    }
}

WindowSettings MainWindow::settings() const
{
    return {m_look.preferences.values(), saveGeometry(), m_look.theme.systemDark()};
}

void MainWindow::resizeEvent(QResizeEvent *)
{
    if (m_tree) {
        m_tree->setGeometry(rect());
    }
    m_settle.start();
}

void MainWindow::moveEvent(QMoveEvent *) { m_settle.start(); }

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settle.stop();
    emit settingsChanged(settings());
    emit closing();
    event->accept();
}

}  // namespace postr
