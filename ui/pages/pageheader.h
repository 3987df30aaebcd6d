#pragma once

#include <QHBoxLayout>
#include <QWidget>

#include "ui/theme/look.h"

namespace postr {

class PillButton;

/// The strip on top of a page: its title and its tabs. GUI thread; borrows look.
class PageHeader final : public QWidget {
    Q_OBJECT

public:
    PageHeader(Look &look, const QString &title, QWidget *parent = nullptr);
    PillButton *addTab(const QString &text, const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
    QHBoxLayout *m_row;
};

}  // namespace postr
