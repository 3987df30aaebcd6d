#pragma once

#include <QList>
#include <QWidget>

#include "ui/theme/look.h"

namespace postr {

/// A problem that keeps the program from starting, in plain words, with ways out.
struct Explanation {
    struct Way {
        QString name;  ///< handed back by chosen(), and the button's objectName
        QString text;
    };
    QString title;
    QString sentence;
    QList<Way> ways;  ///< the first one is recommended
};

/// Shows an Explanation. GUI thread; borrows look; owned by MainWindow.
class ExplainPage final : public QWidget {
    Q_OBJECT

public:
    ExplainPage(Look &look, const Explanation &explanation, QWidget *parent = nullptr);

signals:
    void chosen(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
};

/// Shown until it is known whether somebody is signed in.
class SplashPage final : public QWidget {
    Q_OBJECT

public:
    explicit SplashPage(Look &look, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
};

}  // namespace postr
