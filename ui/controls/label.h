#pragma once

#include <QLabel>

#include "core/model/feed.h"
#include "ui/theme/look.h"

namespace postr {

/// One line of text in a colour role, on the type scale's line grid, elided when narrow.
/// All controls: GUI thread, `Look` is borrowed and outlives them.
class TextLabel final : public QLabel {
    Q_OBJECT

public:
    TextLabel(Look &look, const QString &text, Type type, Color role, QWidget *parent = nullptr);
    void setRole(Color role);
    /// Digits get one width, so that a running time does not tremble.
    void setTabular() { m_digits = TextShaper::Digits::Tabular; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    /// What is elided is told whole by a tooltip.
    bool event(QEvent *event) override;

private:
    Look &m_look;
    Type m_type;
    Color m_role;
    TextShaper::Digits m_digits = TextShaper::Digits::Proportional;
};

/// Text that wraps; its height follows its width.
class Paragraph final : public QLabel {
    Q_OBJECT

public:
    Paragraph(Look &look, const QString &text, Type type, Color role, QWidget *parent = nullptr);
    void setRole(Color role);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] TextBlock shape(int width) const;

    Look &m_look;
    Type m_type;
    Color m_role;
};

class AvatarLabel final : public QWidget {
    Q_OBJECT

public:
    AvatarLabel(Look &look, int size, QWidget *parent = nullptr);
    void setPerson(const PersonSummary &person);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
    PersonSummary m_person;
};

class IconLabel final : public QWidget {
    Q_OBJECT

public:
    IconLabel(Look &look, Icon icon, Color role, int size, QWidget *parent = nullptr);
    void setIcon(Icon icon, Color role);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
    Icon m_icon;
    Color m_role;
};

/// A filled dot in a role: the status light.
class Dot final : public QWidget {
    Q_OBJECT

public:
    Dot(Look &look, Color role, QWidget *parent = nullptr);
    void setRole(Color role);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
    Color m_role;
};

/// A surface with a hairline and round corners that holds a layout.
class Card final : public QWidget {
    Q_OBJECT

public:
    explicit Card(Look &look, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
};

/// The program's mark: the P on its gradient; `glass` for use on a coloured ground.
class Mark final : public QWidget {
    Q_OBJECT

public:
    Mark(Look &look, int size, bool glass, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
    bool m_glass;
};

}  // namespace postr
