#include "ui/shell/explainpage.h"

#include <QPainter>
#include <QVBoxLayout>

#include "ui/controls/button.h"
#include "ui/controls/controls.h"
#include "ui/controls/label.h"

namespace postr {

ExplainPage::ExplainPage(Look &look, const Explanation &explanation, QWidget *parent) : QWidget(parent), m_look(look)
{
    setObjectName(QStringLiteral("explainPage"));
    setAccessibleName(explanation.title);
    auto *outer = new QVBoxLayout(this);
    auto *card = new Card(look, this);
    card->setFixedWidth(460);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(28, 28, 28, 24);
    column->setSpacing(0);
    column->addWidget(new Mark(look, 44, false, card));
    column->addSpacing(space::kXl);
    auto *title = new Paragraph(look, explanation.title, Type::Title, Color::Text, card);
    title->setObjectName(QStringLiteral("explainTitle"));
    column->addWidget(title);
    column->addSpacing(space::kS);
    auto *sentence = new Paragraph(look, explanation.sentence, Type::Body, Color::Muted, card);
    sentence->setObjectName(QStringLiteral("explainSentence"));
    column->addWidget(sentence);
    column->addSpacing(space::kXxl);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kS);
    bool first = true;
    for (const Explanation::Way &way : explanation.ways) {
        const auto kind = first ? PillButton::Kind::PrimarySmall : PillButton::Kind::Outline;
        auto *button = new PillButton(look, kind, way.text, card);
        button->setObjectName(way.name);
        row->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, name = way.name] { emit chosen(name); });
        if (first) {
            button->setFocus();
        }
        first = false;
    }
    row->addStretch(1);
    column->addLayout(row);
    outer->addWidget(card, 0, Qt::AlignCenter);
    controls::follow(look, this);
}

void ExplainPage::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), m_look.theme[Color::Background]); }

SplashPage::SplashPage(Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setObjectName(QStringLiteral("splashPage"));
    setAccessibleName(tr("Postr is starting"));
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(new Mark(look, 72, false, this), 0, Qt::AlignHCenter);
    column->addStretch(1);
    controls::follow(look, this);
}

void SplashPage::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), m_look.theme[Color::Background]); }

}  // namespace postr
