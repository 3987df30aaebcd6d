#pragma once

#include <QScrollArea>

#include "ui/theme/look.h"

class QVBoxLayout;

namespace postr {

/// A column of controls that scrolls, on the content's ground. GUI thread; borrows look.
class ScrollPane final : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollPane(Look &look, QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
};

}  // namespace postr
