#include "ui/composer/composeedit.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <algorithm>

#include "ui/composer/pasted.h"
#include "ui/controls/scrollbar.h"
#include "ui/text/textscan.h"

namespace postr {
namespace {

constexpr int kLowest = 88, kHighest = 308;

class FacetHighlighter final : public QSyntaxHighlighter {
public:
    FacetHighlighter(Look &look, QTextDocument *document) : QSyntaxHighlighter(document), m_look(look)
    {
        connect(&look.theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
    }

protected:
    void highlightBlock(const QString &text) override
    {
        for (const Facet &facet : findFacets(text)) {
            setFormat(facet.start, facet.length, m_look.theme[Color::Accent]);
        }
    }

private:
    Look &m_look;
};

}  // namespace

ComposeEdit::ComposeEdit(Look &look, QWidget *parent) : QTextEdit(parent), m_look(look)
{
    setObjectName(QStringLiteral("composeText"));
    setAccessibleName(tr("Text of the post"));
    setPlaceholderText(tr("What's on your mind?"));
    setFrameShape(QFrame::NoFrame);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFont(look.fonts.font(Type::Body));
    document()->setDocumentMargin(0);
    QPalette clear;
    clear.setColor(QPalette::Base, Qt::transparent);
    setPalette(clear);
    new OverlayScrollBar(look, this);
    new FacetHighlighter(look, document());
    setText({});
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ComposeEdit::fitHeight);
}

void ComposeEdit::setText(const QString &text)
{
    setPlainText(text);
    // Every new paragraph inherits the line height from the one before it.
    document()->setUndoRedoEnabled(false);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    QTextBlockFormat grid;
    grid.setLineHeight(m_look.fonts.lineHeight(Type::Body), QTextBlockFormat::FixedHeight);
    all.mergeBlockFormat(grid);
    document()->setUndoRedoEnabled(true);
    moveCursor(QTextCursor::End);
    fitHeight();
}

void ComposeEdit::setSlim()
{
    m_isSlim = true;
    fitHeight();
}

void ComposeEdit::fitHeight()
{
    const int lowest = m_isSlim ? m_look.fonts.lineHeight(Type::Body) + 12 : kLowest;
    setFixedHeight(std::clamp(int(document()->size().height()) + 6, lowest, m_isSlim ? kHighest / 2 : kHighest));
}

void ComposeEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier) {
        emit submitted();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        event->ignore();  // closes the composer
        return;
    }
    QTextEdit::keyPressEvent(event);
}

QList<PictureSource> ComposeEdit::picturesOf(const QMimeData &source) const
{
    return m_takesPictures ? picturesIn(source) : QList<PictureSource>();
}

bool ComposeEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return !picturesOf(*source).isEmpty() || QTextEdit::canInsertFromMimeData(source);
}

void ComposeEdit::insertFromMimeData(const QMimeData *source)
{
    const QList<PictureSource> pictures = picturesOf(*source);
    if (pictures.isEmpty()) {
        QTextEdit::insertFromMimeData(source);
    } else if (!isReadOnly()) {
        emit picturesPasted(pictures);
    }
}

}  // namespace postr
