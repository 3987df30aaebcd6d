#pragma once

#include <QHBoxLayout>
#include <QWidget>

#include "ui/place.h"
#include "ui/theme/look.h"

namespace postr {

class PillButton;
class Requests;
class TextLabel;

/// The strip on top of a page: the way back, its title, and its tabs or a field. GUI thread; borrows look.
class PageHeader final : public QWidget {
    Q_OBJECT

public:
    /// `requests`: gives the header a way back; null for pages that the navigation opens.
    PageHeader(Look &look, const QString &title, Requests *requests, QWidget *parent = nullptr);
    PillButton *addTab(const QString &text, const QString &name);
    /// What waits to be sent and what is not finished are two pages that belong together; `here` is this one.
    void addSiblings(Requests &requests, Place::Kind here);
    /// Takes the room of the title.
    void addField(QWidget *field);
    void setTitle(const QString &title);
    /// A second, smaller line; empty hides it.
    void setDetail(const QString &detail);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
    QHBoxLayout *m_row;
    QWidget *m_words;
    TextLabel *m_title;
    TextLabel *m_detail;
};

}  // namespace postr
