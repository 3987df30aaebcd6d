#pragma once

#include <QPixmap>
#include <QWidget>

#include "core/model/feed.h"
#include "ui/theme/look.h"

namespace postr {

/// One of the words that could be meant.
struct Completion {
    PersonSummary person;  ///< of a mention; its id is empty for a hashtag
    QString insert;        ///< with the sign
};

/// The words that could be meant, below the caret. Keys come from the field. GUI thread; borrows look; child of what it floats over.
class CompletionList final : public QWidget {
    Q_OBJECT

public:
    CompletionList(Look &look, QWidget *parent);

    /// At the caret, a rectangle of the parent; nothing to show hides it.
    void showAt(const QRect &caret, const QList<Completion> &completions);
    void moveBy(int rows);
    [[nodiscard]] const QList<Completion> &completions() const { return m_completions; }
    [[nodiscard]] const Completion &current() const { return m_completions.at(m_current); }
    static constexpr int kMost = 6;

signals:
    void chosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRect card() const;
    [[nodiscard]] QRect rowRect(int row) const;
    [[nodiscard]] int rowAt(QPoint point) const;
    void paintRow(QPainter &painter, int row) const;
    void choose(int row);

    Look &m_look;
    QList<Completion> m_completions;
    int m_current = 0;
    QPixmap m_shadow;
};

}  // namespace postr
