#pragma once

#include <QWidget>

#include "core/model/pages.h"
#include "ui/theme/look.h"

class QAbstractButton;
class QHBoxLayout;

namespace postr {

class IconButton;
class LineTab;
class PillButton;

/// The top of a person's page: banner, picture, name, words, numbers, buttons and tabs. GUI thread; borrows look.
class ProfileHeader final : public QWidget {
    Q_OBJECT

public:
    explicit ProfileHeader(Look &look, QWidget *parent = nullptr);

    void show(const ProfilePage &page);
    LineTab *addTab(const QString &text, const QString &name);
    [[nodiscard]] QWidget *menuButton() const;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    /// Where the n-th facet of the bio is; empty: there is none. For tests.
    [[nodiscard]] QRect facetRect(int facet) const;

signals:
    void followPressed();
    void editPressed();
    void menuPressed();
    void followersPressed();
    void followingPressed();
    /// A link, a name or a tag in what the person says about themselves.
    void facetPressed(postr::Facet::Kind kind, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    /// From the top, for one width.
    struct Places {
        int name = 0, handle = 0, bio = 0, notice = 0, joined = 0, counts = 0, tabs = 0, height = 0;
        TextBlock bioText, followingText, followersText, noticeText;
        int followingWidth = 0, followersWidth = 0;
        QString following, followers;
    };
    [[nodiscard]] Places places(int width) const;
    [[nodiscard]] int facetAt(QPointF point) const;
    void placeControls();
    void placeNumbers();
    [[nodiscard]] QAbstractButton *addNumber(const QString &name);
    void paintBanner(QPainter &painter) const;
    void paintWords(QPainter &painter) const;

    Look &m_look;
    ProfilePage m_page;
    int m_pressed = -1;  // facet
    PillButton *m_follow;
    PillButton *m_edit;
    IconButton *m_more;
    QAbstractButton *m_following;
    QAbstractButton *m_followers;
    QWidget *m_tabs;
    QHBoxLayout *m_tabRow;
};

}  // namespace postr
