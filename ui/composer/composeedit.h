#pragma once

#include <QTextEdit>

#include "core/model/draft.h"
#include "ui/theme/look.h"

namespace postr {

/// Where a post is typed: plain text on the type scale's line grid, links, mentions and tags coloured, as high as
/// its text up to a limit. GUI thread; borrows look.
class ComposeEdit final : public QTextEdit {
    Q_OBJECT

public:
    explicit ComposeEdit(Look &look, QWidget *parent = nullptr);
    [[nodiscard]] QString text() const { return toPlainText(); }
    void setText(const QString &text);
    /// As high as one line while it is empty, instead of as high as invites to write.
    void setSlim();
    /// Where no picture can go, what is pasted or dropped is text.
    void setTakesPictures(bool takes) { m_takesPictures = takes; }

signals:
    void submitted();
    void picturesPasted(const QList<postr::PictureSource> &pictures);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    // Also what is dropped.
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fitHeight();
    [[nodiscard]] QList<PictureSource> picturesOf(const QMimeData &source) const;

    Look &m_look;
    bool m_isSlim = false;
    bool m_takesPictures = true;
};

}  // namespace postr
