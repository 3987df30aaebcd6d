#pragma once

#include <QWidget>

#include "core/model/draft.h"
#include "core/model/newpicture.h"
#include "ui/theme/look.h"

namespace postr {

class Paragraph;
class PictureThumb;
class TextField;

/// The pictures of the post that is being written, in their order, with the description of the chosen one below. GUI thread; borrows look.
class PictureStrip final : public QWidget {
    Q_OBJECT

public:
    PictureStrip(Look &look, QWidget *parent);

    void setPictures(const QList<DraftPicture> &pictures);
    [[nodiscard]] const QList<DraftPicture> &pictures() const { return m_pictures; }
    /// False: it is there already.
    [[nodiscard]] bool add(const DraftPicture &picture);
    /// How many are being prepared; each has its place already.
    void setPending(int count);
    [[nodiscard]] int pending() const { return m_pending; }
    [[nodiscard]] int room() const { return kMostPictures - int(m_pictures.size()) - m_pending; }
    [[nodiscard]] int undescribed() const;
    /// -1: no description is open.
    [[nodiscard]] int chosen() const { return m_chosen; }
    void choose(int index);
    /// Opens the description of the first that has none.
    void chooseUndescribed();

signals:
    /// Pictures, their order or their descriptions.
    void changed();
    void removed(const postr::DraftPicture &picture);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void place();
    void showReminder();
    void removeAt(int index);
    void move(int from, int to);
    void dragTo(int index, QPoint point);
    [[nodiscard]] QRect cell(int index) const;
    [[nodiscard]] int cells() const { return int(m_pictures.size()) + m_pending; }

    Look &m_look;
    QList<DraftPicture> m_pictures;
    QList<PictureThumb *> m_thumbs;
    int m_pending = 0;
    int m_chosen = -1;
    QWidget *m_row;
    TextField *m_description;
    Paragraph *m_reminder;
};

}  // namespace postr
