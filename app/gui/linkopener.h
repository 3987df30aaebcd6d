#pragma once

#include <QObject>
#include <functional>

namespace postr {

/// On macOS the desktop hands links to the running program as events, not as arguments. GUI thread; listens as long as it lives.
class LinkOpener final : public QObject {
    Q_OBJECT

public:
    /// `open` is given each postr:// link.
    LinkOpener(QObject &application, std::function<void(const QString &)> open);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void(const QString &)> m_open;
};

}  // namespace postr
