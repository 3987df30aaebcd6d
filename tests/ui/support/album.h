#pragma once

#include <QDir>
#include <QSize>
#include <functional>

#include "ui/shell/mainwindow.h"

namespace postr {

class MemorySession;
struct Look;

/// Brings the window into every state: for pictures that people look at, and for tests that look at all of them. Offscreen; waits for what is
/// decoded in the background.
class Album final {
public:
    /// `suffix` goes between a picture's name and ".png" ("light", "dark", "dark-200").
    Album(Look &look, const QString &folder, const QString &suffix);
    /// Has `looker` called with the window and the state's name instead of taking a picture.
    using Looker = std::function<void(MainWindow &window, const QString &name)>;
    Album(Look &look, Looker looker);

    /// A window of `size` with nothing in it yet.
    [[nodiscard]] MainWindow &window(QSize size = {1280, 800});
    void shoot(const QString &name);
    [[nodiscard]] int count() const { return m_count; }

    // The pictures, by what they need.
    void signedOut();
    /// Home of any session: a scripted one or a real seeded one.
    void home(SessionView &session, const UiContext &context, const QString &name);
    void widths(SessionView &session, const UiContext &context);
    void rows(SessionView &session, const UiContext &context);
    void sheets(SessionView &session, const UiContext &context);
    /// Every page beside home, and the sheets that belong to them.
    void pages(MemorySession &session, const UiContext &context);
    void settings(MemorySession &session, const UiContext &context);
    void storage(MemorySession &session);
    void account(MemorySession &session, const UiContext &context);
    /// The own picture and banner, and how they are cut.
    void portraits(MemorySession &session, const UiContext &context);
    void writing(MemorySession &session, const UiContext &context);
    /// Pictures over the whole window.
    void viewer(SessionView &session, const UiContext &context);
    /// The composer in all its states.
    void composing(SessionView &session, const UiContext &context);
    void menus(SessionView &session, const UiContext &context);

private:
    void settle();
    void put(const QPixmap &picture, const QString &name);

    Look &m_look;
    QDir m_folder;
    QString m_suffix;
    Looker m_looker;
    std::unique_ptr<MainWindow> m_window;
    int m_count = 0;
};

}  // namespace postr
