#pragma once

#include <QAbstractButton>

#include "core/model/feed.h"
#include "ui/theme/look.h"

namespace postr {

/// "What's on your mind?": a button that looks like a field and opens the composer. GUI thread; borrows look.
class ComposerPrompt final : public QAbstractButton {
    Q_OBJECT

public:
    /// Where it is parted from the rows.
    enum class Edge : quint8 { Top, Bottom };

    explicit ComposerPrompt(Look &look, QWidget *parent = nullptr);
    void setPerson(const PersonSummary &person);
    void setEdge(Edge edge);
    void setWords(const QString &words, const QString &description, const QString &toolTip);
    [[nodiscard]] QSize sizeHint() const override { return {200, 69}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
    PersonSummary m_person;
    Edge m_edge = Edge::Bottom;
};

}  // namespace postr
