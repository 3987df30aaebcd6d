#pragma once

#include <QPixmap>
#include <QWidget>
#include <optional>

#include "core/model/draft.h"
#include "core/model/feed.h"
#include "core/model/portrait.h"
#include "core/model/profile.h"
#include "ui/theme/look.h"

class QHBoxLayout;

namespace postr {

/// The own banner and picture as others see them, to be changed: chosen, dropped on their place, or removed. What is changed here is not written
/// yet. GUI thread; borrows look.
class PortraitPicker final : public QWidget {
    Q_OBJECT

public:
    PortraitPicker(Look &look, const Profile &profile, QWidget *parent);

    void put(const Portrait &portrait);
    void remove(ProfileField field);
    [[nodiscard]] QList<Portrait> portraits() const;
    [[nodiscard]] QList<ProfileField> removed() const;
    [[nodiscard]] bool isChanged() const { return !portraits().isEmpty() || !removed().isEmpty(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// To be cut; put() follows.
    void chosen(postr::ProfileField field, const postr::PictureSource &source);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Side {
        QString path;  ///< at the server, as the profile shows it now; empty: none
        std::optional<Portrait> portrait;
        QPixmap preview;  ///< of it
        bool isRemoved = false;
    };
    [[nodiscard]] Side &side(ProfileField field) { return field == ProfileField::Banner ? m_banner : m_avatar; }
    void pick(ProfileField field);
    void showButtons();
    void placeActs();
    [[nodiscard]] QRect bannerRect() const;
    [[nodiscard]] QRect faceRect() const;
    void paintBanner(QPainter &painter) const;

    Look &m_look;
    PersonSummary m_person;
    Side m_avatar, m_banner;
    QWidget *m_avatarActs;
    QWidget *m_bannerActs;
    QWidget *m_avatarRemove;
    QWidget *m_bannerRemove;
};

}  // namespace postr
