#pragma once

#include <QAbstractButton>

#include "core/model/feed.h"
#include "ui/theme/look.h"

namespace postr {

/// "What's on your mind?": a button that looks like a field. GUI thread; borrows look.
class ComposerPrompt final : public QAbstractButton {
    Q_OBJECT

public:
    explicit ComposerPrompt(Look &look, QWidget *parent = nullptr);
    void setPerson(const PersonSummary &person);
    [[nodiscard]] QSize sizeHint() const override { return {200, 69}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
    PersonSummary m_person;
};

}  // namespace postr
