#pragma once

#include <QWidget>

#include "ui/theme/look.h"

namespace postr {

/// How much of the room for a post is used, as a ring. GUI thread; borrows look.
class GraphemeRing final : public QWidget {
    Q_OBJECT

public:
    explicit GraphemeRing(Look &look, QWidget *parent = nullptr);
    void setUsed(int graphemes);
    [[nodiscard]] int used() const { return m_used; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
    int m_used = 0;
};

}  // namespace postr
