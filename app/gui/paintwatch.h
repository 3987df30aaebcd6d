#pragma once

#include <QObject>

namespace postr {

class MainWindow;

/// Notices when the window has painted something worth seeing: the feed with at least one row, or the sign-in page. For measuring the
/// start and for the picture of `--screenshot`.
class PaintWatch final : public QObject {
    Q_OBJECT

public:
    explicit PaintWatch(MainWindow &window);

signals:
    void feedPainted();
    void signInPainted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void check();

    MainWindow &m_window;
    bool m_done = false;
};

}  // namespace postr
