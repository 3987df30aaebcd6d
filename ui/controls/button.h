#pragma once

#include <QAbstractButton>

#include "ui/theme/look.h"

namespace postr {

/// A pill. Real buttons (focus, keyboard, accessibility from Qt) with their own paint.
class PillButton final : public QAbstractButton {
    Q_OBJECT

public:
    enum class Kind : quint8 {
        Primary,       ///< 44 px, fills the width: the one action of a page
        PrimarySmall,  ///< 34 px
        Danger,        ///< 34 px: takes something away
        Outline,       ///< 34 px
        Floating,      ///< 36 px, over content
        Tab,           ///< one of several, exclusive
    };
    PillButton(Look &look, Kind kind, const QString &text, QWidget *parent = nullptr);
    /// PrimarySmall and Outline turn into one another.
    void setKind(Kind kind);
    void setLeadingIcon(Icon icon);
    /// Small text after the label: the key that does the same.
    void setShortcutHint(const QString &hint);
    /// Cannot be pressed, but says what it is doing instead of fading.
    void setBusy(bool busy);
    /// Shows a square button with the leading icon only.
    void setCompact(bool compact);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isFilled() const;
    [[nodiscard]] Type textType() const;
    [[nodiscard]] Color paintGround(QPainter &painter) const;

    Look &m_look;
    Kind m_kind;
    Icon m_icon = Icon::None;
    QString m_hint;
    bool m_compact = false;
    bool m_busy = false;
};

/// Text that acts, without a box.
class LinkButton final : public QAbstractButton {
    Q_OBJECT

public:
    LinkButton(Look &look, const QString &text, Type type, Color role, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
    Type m_type;
    Color m_role;
};

/// A round button that shows an icon; its text is the tooltip and the accessible name.
class IconButton final : public QAbstractButton {
    Q_OBJECT

public:
    IconButton(Look &look, Icon icon, const QString &text, int size, QWidget *parent = nullptr);
    void setIconRole(Icon icon, Color role);
    /// For dark grounds: the image viewer, a thumbnail.
    void setOnPicture(bool hasGround = false);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
    Icon m_icon;
    Color m_role = Color::Muted;
    bool m_isOnPicture = false;
    bool m_hasGround = false;
};

/// A check box with a label that wraps.
class CheckLine final : public QAbstractButton {
    Q_OBJECT

public:
    CheckLine(Look &look, const QString &text, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
};

}  // namespace postr
