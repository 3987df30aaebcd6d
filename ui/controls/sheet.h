#pragma once

#include <QPixmap>
#include <QPointer>
#include <QVBoxLayout>
#include <QWidget>

#include "ui/theme/look.h"

namespace postr {

/// A dialog inside the window: a scrim over `host` and a raised panel with a soft shadow. Never blocks; keeps the
/// keyboard focus inside while it is open, gives it back when it closes. Owned by `host`, deletes itself
/// after it closed.
class Sheet : public QWidget {
    Q_OBJECT

public:
    /// `panelWidth`: logical pixels, narrower when the window is. `title` is its accessible name.
    Sheet(Look &look, const QString &title, int panelWidth, QWidget *host);

    void open();
    /// Same as pressing Esc; a sheet may refuse.
    void dismiss();
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// Something was typed or chosen that closing drops: only who means it closes it, no click beside it and no link from elsewhere.
    [[nodiscard]] virtual bool hasInput() const { return false; }

signals:
    void closed();

protected:
    /// Closes unless overridden; called for Esc, and for a click beside the panel unless it hasInput().
    virtual void dismissRequested();
    /// The widget that has the focus at first.
    virtual QWidget *firstFocus();
    void close();
    [[nodiscard]] Look &look() const { return m_look; }
    [[nodiscard]] QWidget *panel() const { return m_panel; }
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    /// Where the panel's top edge stays while there is room below; centred without.
    void setTop(int top) { m_top = top; }

    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void place();

    Look &m_look;
    int m_panelWidth;
    int m_top = -1;
    bool m_open = false;
    QWidget *m_panel;
    QVBoxLayout *m_column;
    QPointer<QWidget> m_before;  // had the focus
    QPixmap m_shadow;
};

/// One question with an answer and a way back.
class ConfirmSheet final : public Sheet {
    Q_OBJECT

public:
    struct Question {
        QString title;
        QString sentence;
        QString accept;
        QString name;  ///< objectName prefix: `<name>Accept`, `<name>Cancel`
        bool danger = true;
        QString cancel = {};  ///< instead of "Cancel"
    };
    ConfirmSheet(Look &look, const Question &question, QWidget *host);

signals:
    void accepted();
    /// The other button; not when the sheet is left in another way.
    void declined();

protected:
    QWidget *firstFocus() override { return m_cancel; }

private:
    QWidget *m_cancel;
};

}  // namespace postr
