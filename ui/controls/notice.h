#pragma once

#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>
#include <functional>

#include "ui/theme/look.h"

namespace postr {

class IconLabel;
class LinkButton;
class Paragraph;
class PillButton;
class TextLabel;

/// A soft box with one sentence: an error that stays, or something to know.
class Notice final : public QWidget {
    Q_OBJECT

public:
    enum class Kind : quint8 { Danger, Info };
    explicit Notice(Look &look, QWidget *parent = nullptr);
    /// Empty hides it.
    void say(Kind kind, const QString &sentence);
    [[nodiscard]] QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
    Kind m_kind = Kind::Info;
    IconLabel *m_icon;
    Paragraph *m_text;
};

/// A designed empty, offline or error state: a mark, a title, one sentence, one action.
class StatePanel final : public QWidget {
    Q_OBJECT

public:
    explicit StatePanel(Look &look, QWidget *parent = nullptr);
    /// An empty `action` hides the button.
    void tell(Icon icon, const QString &title, const QString &sentence, const QString &action);
    [[nodiscard]] PillButton *button() const { return m_button; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString sentence() const;

private:
    IconLabel *m_icon;
    TextLabel *m_title;
    Paragraph *m_text;
    PillButton *m_button;
};

/// A short word at the foot of the window that goes by itself. Floats over its parent and takes no clicks but those on its button, which
/// is the parent's child as well.
class Toast final : public QWidget {
    Q_OBJECT

public:
    Toast(Look &look, QWidget *parent);
    void say(const QString &sentence) { say(sentence, {}, {}, kUsualMs); }
    /// With one thing that can be done about it, for so long.
    void say(const QString &sentence, const QString &action, std::function<void()> act, int ms);
    [[nodiscard]] QString sentence() const { return m_sentence; }
    /// What can be done now, as if its button were pressed; false: nothing.
    bool act();
    static constexpr int kUsualMs = 6000;

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    [[nodiscard]] int buttonRoom() const;

    Look &m_look;
    QString m_sentence;
    TextBlock m_text;
    LinkButton *m_button;
    std::function<void()> m_act;
    QVariantAnimation m_fade;
    QTimer m_timer;
};

}  // namespace postr
