#include "ui/sheets/textsheet.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPainter>

#include "core/base/whendone.h"
#include "core/view/sessionview.h"
#include "ui/composer/composeedit.h"
#include "ui/controls/button.h"
#include "ui/controls/controls.h"
#include "ui/controls/label.h"
#include "ui/controls/notice.h"
#include "ui/controls/textfield.h"
#include "ui/sheets/cropsheet.h"
#include "ui/sheets/portraitpicker.h"
#include "ui/theme/draw.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

// The box of a field around an editor of several lines.
class EditBox final : public QWidget {
public:
    EditBox(Look &look, ComposeEdit *edit, QWidget *parent) : QWidget(parent), m_look(look), m_edit(edit)
    {
        edit->setTakesPictures(false);  // nobody here would take them
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(14, 12, 14, 12);
        column->addWidget(edit);
        controls::follow(look, this);
        QObject::connect(edit, &QTextEdit::cursorPositionChanged, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter p(this);
        const bool focus = m_edit->hasFocus();
        draw::fill(p, rect(), radius::kControl, m_look.theme[focus ? Color::Surface : Color::Field]);
        draw::outline(p, rect(), radius::kControl, m_look.theme[focus ? Color::Accent : Color::Line],
                      focus ? metric::kFocusRing : 1);
    }

private:
    Look &m_look;
    ComposeEdit *m_edit;
};

QString unsavedWords()
{
    return QCoreApplication::translate("TextSheet", "This is not saved yet. Close once more to drop your changes.");
}

template <class Accept>
void addButtons(Look &look, QVBoxLayout *column, Sheet *sheet, QWidget *panel, const QString &words,
                const QString &name, Accept accept)
{
    column->addSpacing(space::kL);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kS);
    row->addStretch(1);
    auto *cancel = new PillButton(look, PillButton::Kind::Outline, Sheet::tr("Cancel"), panel);
    cancel->setObjectName(name + u"Cancel"_s);
    row->addWidget(cancel);
    auto *save = new PillButton(look, PillButton::Kind::PrimarySmall, words, panel);
    save->setObjectName(name + u"Accept"_s);
    row->addWidget(save);
    column->addLayout(row);
    QObject::connect(cancel, &QAbstractButton::clicked, sheet, &Sheet::dismiss);
    QObject::connect(save, &QAbstractButton::clicked, sheet, accept);
}

}  // namespace

TextSheet::TextSheet(Look &look, const Question &question, QWidget *host)
    : Sheet(look, question.title, metric::kDialog, host),
      m_oldText(question.text),
      m_edit(new ComposeEdit(look, panel())),
      m_error(new Notice(look, panel()))
{
    setObjectName(question.name);
    column()->addWidget(new TextLabel(look, question.title, Type::Title, Color::Text, panel()));
    column()->addSpacing(space::kM);
    m_edit->setObjectName(question.name + u"Text"_s);
    m_edit->setText(question.text);
    column()->addWidget(new EditBox(look, m_edit, panel()));
    column()->addSpacing(space::kS);
    m_error->setObjectName(question.name + u"Error"_s);
    m_error->hide();
    column()->addWidget(m_error);
    addButtons(look, column(), this, panel(), question.accept, question.name, [this] { accept(); });
    connect(m_edit, &QTextEdit::textChanged, this, &TextSheet::onChanged);
    connect(m_edit, &ComposeEdit::submitted, this, &TextSheet::accept);
}

QWidget *TextSheet::firstFocus() { return m_edit; }

bool TextSheet::hasInput() const { return m_edit->text() != m_oldText; }

// What is typed after the warning was not meant by it.
void TextSheet::onChanged()
{
    if (std::exchange(m_isWarned, false)) {
        m_error->say(Notice::Kind::Info, {});
    }
}

void TextSheet::dismissRequested()
{
    if (!hasInput() || std::exchange(m_isWarned, true)) {
        close();
    } else {
        m_error->say(Notice::Kind::Info, unsavedWords());
    }
}

void TextSheet::refuse(const QString &sentence) { m_error->say(Notice::Kind::Danger, sentence); }

void TextSheet::accept() { emit accepted(m_edit->text()); }

ProfileSheet::ProfileSheet(Look &look, SessionView &session, const Profile &profile, QWidget *host)
    : Sheet(look, tr("Edit profile"), metric::kDialog, host),
      m_session(session),
      m_oldName(profile.name),
      m_oldBio(profile.bio),
      m_pictures(new PortraitPicker(look, profile, panel())),
      m_name(new TextField(look, tr("Name"), u"profileName"_s, panel())),
      m_bio(new ComposeEdit(look, panel())),
      m_error(new Notice(look, panel()))
{
    setObjectName(u"profileSheet"_s);
    column()->addWidget(new TextLabel(look, tr("Edit profile"), Type::Title, Color::Text, panel()));
    column()->addSpacing(space::kM);
    column()->addWidget(m_pictures);
    column()->addSpacing(space::kL);
    m_name->edit()->setText(m_oldName);
    column()->addWidget(m_name);
    column()->addSpacing(space::kL);
    column()->addWidget(new TextLabel(look, tr("About you"), Type::MetaStrong, Color::Text, panel()));
    column()->addSpacing(5);
    m_bio->setObjectName(u"profileBio"_s);
    m_bio->setAccessibleName(tr("About you"));
    m_bio->setPlaceholderText(tr("A few words for people who come across you"));
    m_bio->setText(m_oldBio);
    column()->addWidget(new EditBox(look, m_bio, panel()));
    column()->addSpacing(space::kS);
    m_error->setObjectName(u"profileError"_s);
    m_error->hide();
    column()->addWidget(m_error);
    addButtons(look, column(), this, panel(), tr("Save"), u"profileSheet"_s, [this] { accept(); });
    m_save = panel()->findChild<PillButton *>(u"profileSheetAccept"_s);
    connect(m_bio, &QTextEdit::textChanged, this, &ProfileSheet::onChanged);
    connect(m_name->edit(), &QLineEdit::textChanged, this, &ProfileSheet::onChanged);
    connect(m_bio, &ComposeEdit::submitted, this, &ProfileSheet::accept);
    connect(m_name->edit(), &QLineEdit::returnPressed, this, &ProfileSheet::accept);
    connect(m_pictures, &PortraitPicker::chosen, this, &ProfileSheet::cut);
}

bool ProfileSheet::hasInput() const
{
    return m_name->text() != m_oldName || m_bio->text() != m_oldBio || m_pictures->isChanged();
}

void ProfileSheet::onChanged()
{
    if (std::exchange(m_isWarned, false)) {
        m_error->say(Notice::Kind::Info, {});
    }
}

QWidget *ProfileSheet::firstFocus() { return m_name->edit(); }

void ProfileSheet::cut(ProfileField field, const PictureSource &source)
{
    m_error->say(Notice::Kind::Danger, {});
    whenDone(m_session.openPicture(source), this, [this, field](const Result<QImage> &picture) {
        if (!isOpen()) {
            return;
        }
        if (!picture) {
            m_error->say(Notice::Kind::Danger, picture.error().message);
            return;
        }
        auto *sheet = new CropSheet(look(), field, *picture, parentWidget());
        connect(sheet, &CropSheet::accepted, m_pictures, &PortraitPicker::put);
        connect(sheet, &CropSheet::accepted, this, &ProfileSheet::onChanged);
        sheet->open();
    });
}

void ProfileSheet::dismissRequested()
{
    if (!hasInput() || std::exchange(m_isWarned, true)) {
        close();
    } else {
        m_error->say(Notice::Kind::Info, unsavedWords());
    }
}

void ProfileSheet::refuse(const QString &sentence)
{
    m_save->setBusy(false);
    m_error->say(Notice::Kind::Danger, sentence);
}

void ProfileSheet::accept()
{
    const auto changed = [](const QString &before, const QString &after) {
        return before == after ? std::nullopt : std::optional(after);
    };
    if (!m_save->isEnabled()) {
        return;  // it is being written
    }
    m_save->setBusy(true);
    emit accepted({changed(m_oldName, m_name->text().trimmed()), changed(m_oldBio, m_bio->text().trimmed()),
                   m_pictures->portraits(), m_pictures->removed()});
}

}  // namespace postr
