#include "tests/bench/minimalwindow.h"

#include <QApplication>
#include <QLabel>
#include <QPaintEvent>
#include <cstdio>

namespace postr::bench {
namespace {

class MinimalWindow final : public QWidget {
public:
    MinimalWindow()
    {
        auto *label = new QLabel(QStringLiteral("Hello"), this);
        label->move(20, 20);
        resize(1280, 800);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QWidget::paintEvent(event);
        if (!m_painted) {
            m_painted = true;
            QMetaObject::invokeMethod(
                this,
                [] {
                    std::puts("painted");
                    std::fflush(stdout);
                },
                Qt::QueuedConnection);
        }
    }

private:
    bool m_painted = false;
};

}  // namespace

int runMinimalWindow(int &argc, char **argv)
{
    QApplication application(argc, argv);
    MinimalWindow window;
    window.show();
    return QApplication::exec();
}

}  // namespace postr::bench
