#pragma once

#include <QAbstractButton>
#include <QHash>

#include "core/model/feed.h"
#include "ui/place.h"
#include "ui/theme/look.h"

class QHBoxLayout;
class QVBoxLayout;

namespace postr {

class Dot;
class PillButton;
class Paragraph;
class TextLabel;

/// One destination of the navigation.
class NavButton final : public QAbstractButton {
    Q_OBJECT

public:
    NavButton(Look &look, Icon icon, const QString &text, QWidget *parent = nullptr);
    void setCompact(bool compact);
    /// How many things wait there; 0 hides the badge. `words`: the same for a screen reader.
    void setBadge(int count, const QString &words);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString badgeText() const;
    [[nodiscard]] QRect badgeBox() const;
    void paintBadge(QPainter &painter) const;

    Look &m_look;
    Icon m_icon;
    bool m_compact = false;
    int m_badge = 0;
};

/// Who is signed in; a click opens the account's menu.
class AccountButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit AccountButton(Look &look, QWidget *parent = nullptr);
    void setPerson(const PersonSummary &person);
    void setCompact(bool compact);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
    PersonSummary m_person;
    bool m_compact = false;
};

/// The left column. Only pages that exist have a button. GUI thread; borrows look.
class NavColumn final : public QWidget {
    Q_OBJECT

public:
    explicit NavColumn(Look &look, QWidget *parent = nullptr);
    void setCompact(bool compact);
    void setMe(const PersonSummary &me);
    /// Lights the button of the page that is shown, if it has one.
    void setPlace(const Place &place);
    void setUnread(int count);
    void setUnsent(int count);
    /// How fresh the window is, while there is no side column to tell it.
    void setStatus(Color light, const QString &words, const QString &age);
    void setStatusVisible(bool visible);
    [[nodiscard]] AccountButton *account() const { return m_account; }

signals:
    void placeRequested(const postr::Place &place);
    void composeRequested();
    void accountMenuRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildStatus(QVBoxLayout *layout);
    NavButton *addButton(QVBoxLayout *layout, Place::Kind kind, Icon icon, const QString &text, const char *name);

    Look &m_look;
    QHBoxLayout *m_brand;
    TextLabel *m_name;
    QHash<quint8, NavButton *> m_buttons;  // by Place::Kind
    UserId m_me;
    PillButton *m_compose;
    QWidget *m_status;
    Dot *m_light;
    Paragraph *m_words;
    AccountButton *m_account;
};

}  // namespace postr
