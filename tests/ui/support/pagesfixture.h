#pragma once

#include <QAbstractButton>
#include <QTest>
#include <QTextEdit>
#include <memory>

#include "core/base/guithread.h"
#include "tests/ui/support/memorysession.h"
#include "tests/ui/support/samples.h"
#include "ui/feed/feedpane.h"
#include "ui/feed/feedview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"
#include "ui/theme/look.h"

namespace postr {

/// A signed-in window of 1280 x 800 over a session with the samples in it, made anew for each test.
class PagesFixture : public QObject {
protected:
    void begin()
    {
        guithread::mark();
        m_session = std::make_unique<MemorySession>();
        m_session->me = samples::person(0);
        m_session->fill(samples::conversation() + samples::pleasantFeed());
        m_session->notifications = samples::notifications();
        for (int number = 0; number < 7; ++number) {
            const ProfilePage page = samples::profile(number);
            m_session->profiles.insert(page.profile.id, page);
        }
        SyncState state;
        state.lastSuccess = samples::now() - 12'000;
        m_session->setSync(state);
        m_window = std::make_unique<MainWindow>(m_look);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        UiContext context;
        context.makePostId = [] { return samples::postId(1); };
        context.now = [] { return samples::now(); };
        m_window->showApp(*m_session, context);
    }

    [[nodiscard]] AppTree *tree() const { return m_window->appTree(); }
    [[nodiscard]] Page *page() const { return tree()->pages()->page(); }
    [[nodiscard]] FeedPane *pane() const { return page()->pane(); }
    [[nodiscard]] QTextEdit *composer() const
    {
        return m_window->findChild<QTextEdit *>(QStringLiteral("composeText"));
    }

    // The one that is seen: pages that are not shown stay alive.
    [[nodiscard]] QAbstractButton *control(const char *name) const
    {
        for (QAbstractButton *found : m_window->findChildren<QAbstractButton *>(QLatin1String(name))) {
            if (found->isVisible()) {
                return found;
            }
        }
        return nullptr;
    }

    void press(const char *name) const
    {
        QTRY_VERIFY2(control(name), name);
        QTest::mouseClick(control(name), Qt::LeftButton);
    }

    Look m_look{ThemeChoice::Light};
    std::unique_ptr<MemorySession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace postr
