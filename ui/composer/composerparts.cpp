// How the composer is put together; what it does is in composer.cpp.
#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>

#include "ui/composer/accountpicker.h"
#include "ui/composer/completer.h"
#include "ui/composer/composeedit.h"
#include "ui/composer/composer.h"
#include "ui/composer/contextpost.h"
#include "ui/composer/emojikey.h"
#include "ui/composer/graphemering.h"
#include "ui/composer/picturestrip.h"
#include "ui/controls/button.h"
#include "ui/controls/controls.h"
#include "ui/controls/label.h"
#include "ui/controls/notice.h"
#include "ui/controls/scrollbody.h"
#include "ui/controls/textfield.h"
#include "ui/theme/draw.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

constexpr int kMostWarning = 100;  ///< the server's limit
constexpr int kTool = 34, kToolInset = 8;

class Hairline final : public QWidget {
public:
    Hairline(Look &look, QWidget *parent) : QWidget(parent), m_look(look)
    {
        setFixedHeight(1);
        controls::follow(look, this);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        draw::horizontalHairline(p, 0, 0, width(), m_look.theme[Color::Line]);
    }

private:
    Look &m_look;
};

}  // namespace

void Composer::build()
{
    buildHead();
    buildBody();
    buildFoot();
}

void Composer::buildHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::kXs);
    m_title = new TextLabel(look(), tr("New post"), Type::Title, Color::Text, panel());
    m_title->setObjectName(u"composeTitle"_s);
    head->addWidget(m_title, 1);
    m_saved = new TextLabel(look(), {}, Type::Meta, Color::Muted, panel());
    m_saved->setObjectName(u"composeSaved"_s);
    head->addWidget(m_saved);
    head->addSpacing(space::kS);
    IconButton *drafts = addTool(Icon::Drafts, tr("Drafts"), u"composeDrafts"_s, head);
    drafts->setIconRole(Icon::Drafts, Color::Muted);
    connect(drafts, &QAbstractButton::clicked, this, &Composer::showDrafts);
    auto *leave = new IconButton(look(), Icon::Close, tr("Close (Esc)"), kTool, panel());
    leave->setObjectName(u"composeClose"_s);
    connect(leave, &QAbstractButton::clicked, this, &Sheet::dismiss);
    head->addWidget(leave);
    column()->addLayout(head);
    column()->addSpacing(space::kM);
}

void Composer::buildBody()
{
    auto *body = new ScrollBody(look(), panel());
    QWidget *inside = body->widget();
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_answered = new ContextPost(look(), ContextPost::Kind::Answered, inside);
    m_answered->setObjectName(u"composeAnswered"_s);
    rows->addWidget(m_answered);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::kGap);
    m_account = new AccountPicker(look(), m_context, inside);
    row->addWidget(m_account, 0, Qt::AlignTop);
    auto *written = new QVBoxLayout;
    written->setSpacing(space::kM);
    m_warning = new TextField(look(), tr("Content warning"), u"composeWarningText"_s, inside);
    m_warning->edit()->setMaxLength(kMostWarning);
    m_warning->edit()->setPlaceholderText(tr("What should people know before they open it?"));
    m_warning->hide();
    written->addWidget(m_warning);
    m_edit = new ComposeEdit(look(), inside);
    connect(m_edit, &QTextEdit::cursorPositionChanged, body,
            [this, body] { body->show(m_edit, m_edit->cursorRect()); });
    written->addWidget(m_edit);
    m_pictures = new PictureStrip(look(), inside);
    written->addWidget(m_pictures);
    m_quoted = new ContextPost(look(), ContextPost::Kind::Quoted, inside);
    m_quoted->setObjectName(u"composeQuoted"_s);
    written->addWidget(m_quoted);
    row->addLayout(written, 1);
    rows->addLayout(row);
    rows->addStretch(1);
    column()->addWidget(body);
    m_error = new Notice(look(), panel());
    m_error->setObjectName(u"composeError"_s);
    column()->addWidget(m_error);
    column()->addSpacing(space::kM);
    column()->addWidget(new Hairline(look(), panel()));
    column()->addSpacing(space::kM);
}

void Composer::buildFoot()
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::kL);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(2);
    // The icons stand where the text begins, not the buttons around them.
    tools->setContentsMargins(isRightToLeft() ? 0 : -kToolInset, 0, isRightToLeft() ? -kToolInset : 0, 0);
    m_addPicture = addTool(Icon::Image, tr("Add pictures"), u"composeAddPicture"_s, tools);
    m_addEmoji = addTool(Icon::Smile, tr("Emoji (Ctrl+.)"), u"composeEmoji"_s, tools);
    m_addWarning = addTool(Icon::Warning, tr("Content warning"), u"composeWarning"_s, tools);
    foot->addLayout(tools);
    m_reason = new TextLabel(look(), {}, Type::Meta, Color::Muted, panel());
    m_reason->setObjectName(u"composeReason"_s);
    foot->addWidget(m_reason, 1);
    m_left = new TextLabel(look(), {}, Type::Meta, Color::Muted, panel());
    m_left->setObjectName(u"composeLeft"_s);
    m_left->setTabular();
    foot->addWidget(m_left);
    m_ring = new GraphemeRing(look(), panel());
    foot->addWidget(m_ring);
    m_send = new PillButton(look(), PillButton::Kind::PrimarySmall, tr("Post", "verb"), panel());
    m_send->setObjectName(u"composeSend"_s);
    m_send->setShortcutHint(tr("Ctrl ↵"));
    m_send->setToolTip(tr("Ctrl+Enter"));
    foot->addWidget(m_send);
    column()->addLayout(foot);
    connect(m_addEmoji, &QAbstractButton::clicked, this, &Composer::showEmoji);
    new Completer(look(), m_session, m_edit, this);
}

// Into the field that had the focus before the button was pressed.
void Composer::showEmoji()
{
    QWidget *focus = QApplication::focusWidget();
    const bool isLine = qobject_cast<QLineEdit *>(focus) && isAncestorOf(focus);
    EmojiKey::open(look(), isLine ? focus : m_edit, m_addEmoji, m_addEmoji->rect());
}

IconButton *Composer::addTool(Icon icon, const QString &text, const QString &name, QBoxLayout *row)
{
    auto *tool = new IconButton(look(), icon, text, kTool, panel());
    tool->setObjectName(name);
    tool->setIconRole(icon, Color::Accent);
    row->addWidget(tool);
    return tool;
}

}  // namespace postr
