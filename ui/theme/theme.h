#pragma once

#include <QColor>
#include <QObject>
#include <QPalette>

#include "ui/theme/tokens.h"

namespace postr {

/// What the person chose; System follows the desktop.
enum class ThemeChoice : quint8 { System, Light, Dark };

/// Answers "which colour is this role now". Widgets ask at paint time, so a switch costs one repaint.
/// GUI thread; lives in Look.
class Theme final : public QObject {
    Q_OBJECT

public:
    enum class Mode : quint8 { Light, Dark };
    enum class Contrast : quint8 { Usual, High };

    explicit Theme(ThemeChoice choice, QObject *parent = nullptr);

    [[nodiscard]] QColor operator[](Color role) const;
    [[nodiscard]] Mode mode() const;
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    /// For the stock widgets left over: line edits, menus, tooltips.
    [[nodiscard]] QPalette palette() const;

    void setChoice(ThemeChoice choice);
    /// What the desktop says; matters while the choice is System.
    void setSystemDark(bool dark);
    [[nodiscard]] bool systemDark() const { return m_systemDark; }
    /// Stronger colours for text, lines and grounds.
    void setContrast(Contrast contrast);
    [[nodiscard]] Contrast contrastLevel() const { return m_contrast; }

    [[nodiscard]] static QColor color(Mode mode, Color role, Contrast level = Contrast::Usual);
    /// WCAG 2 contrast of two opaque roles in one mode, 1 to 21.
    [[nodiscard]] static double contrast(Mode mode, Color a, Color b, Contrast level = Contrast::Usual);

signals:
    /// Every colour may differ now.
    void changed();

private:
    ThemeChoice m_choice;
    bool m_systemDark = false;
    Contrast m_contrast = Contrast::Usual;
};

}  // namespace postr
