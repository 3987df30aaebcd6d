// Every state of the window in a language that nobody speaks: nothing that has room is cut, nothing escapes tr(), and right to left everything
// is where it is left to right, mirrored. With POSTR_PSEUDO_PICTURES=FOLDER it leaves pictures of what it saw.
#include <QAbstractScrollArea>
#include <QLabel>
#include <QTranslator>
#include <QtTest>

#include "tests/ui/support/album.h"
#include "tests/ui/support/pagesfixture.h"
#include "ui/controls/label.h"
#include "ui/translations.h"

using namespace postr;
using namespace Qt::StringLiterals;

namespace {

/// Of our own texts in the made-up language.
bool isOurs(const QString &text) { return text.contains(u'['); }

/// Inside something that scrolls: there it may stand beyond the edge.
bool scrolls(const QWidget *widget)
{
    for (const QWidget *up = widget->parentWidget(); up; up = up->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(up->parentWidget());
        if (area && area->viewport() == up) {
            return true;
        }
    }
    return false;
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        return label->text();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        return button->text();
    }
    return {};
}

bool isWithin(const QWidget *widget, const char *name)
{
    while (widget && !widget->inherits(name)) {
        widget = widget->parentWidget();
    }
    return widget;
}

/// Where there is no room for two lines; a tooltip tells the whole.
bool isElidedByDesign(const QWidget *widget)
{
    const bool isNarrow = widget->window()->width() < 600;
    return widget->objectName() == u"composeReason" || (isNarrow && widget->objectName() == u"pageTitle") ||
           (isNarrow && widget->objectName() == u"composeSend") || isWithin(widget, "postr::KeyList");
}

/// What cannot be read whole although it is ours.
QString problemOf(const QWidget *widget)
{
    const QString text = textOf(widget);
    if (!isOurs(text) || isElidedByDesign(widget)) {
        return {};
    }
    if (widget->hasHeightForWidth()) {
        return widget->height() < widget->heightForWidth(widget->width()) ? u"too low"_s : QString();
    }
    const QSize wanted = widget->sizeHint();
    if (widget->width() < wanted.width()) {
        return u"cut: %1 of %2 pixels"_s.arg(widget->width()).arg(wanted.width());
    }
    if (widget->height() < wanted.height()) {
        return u"too low: %1 of %2 pixels"_s.arg(widget->height()).arg(wanted.height());
    }
    const QRect inParent = widget->geometry();
    if (!scrolls(widget) && widget->parentWidget() && !widget->parentWidget()->rect().contains(inParent)) {
        return u"beyond its parent's edge"_s;
    }
    return {};
}

QString nameOf(const QWidget *widget)
{
    const QString name = widget->objectName().isEmpty() ? textOf(widget).left(40) : widget->objectName();
    return QLatin1String(widget->metaObject()->className()) + u' ' + name;
}

/// Lists them one by one: a test's own message ends after a thousand letters.
bool isNothing(const QStringList &problems)
{
    for (const QString &problem : problems) {
        qWarning("%s", qPrintable(problem));
    }
    return problems.isEmpty();
}

/// What stands in the middle of an odd width is half a pixel off it.
bool isAlmost(QRect a, QRect b) { return std::abs(a.x() - b.x()) <= 1 && a.y() == b.y() && a.size() == b.size(); }

struct Placed {
    QString name;
    QRect rect;
};
using States = QMap<QString, QList<Placed>>;

}  // namespace

class TestLanguages : public PagesFixture {
    Q_OBJECT

private slots:
    void init() { m_look.applyTo(*qApp); }
    void cleanup()
    {
        QApplication::removeTranslator(&m_translator);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void longTextsFit()
    {
        install(u"long"_s, Qt::LeftToRight);
        QStringList problems;
        int ours = 0;
        everyState([&](MainWindow &window, const QString &state) {
            for (const QWidget *widget : window.findChildren<QWidget *>()) {
                if (!widget->isVisible()) {
                    continue;
                }
                ours += isOurs(textOf(widget)) ? 1 : 0;
                if (const QString problem = problemOf(widget); !problem.isEmpty()) {
                    problems << u"%1: %2: %3"_s.arg(state, nameOf(widget), problem);
                }
            }
        });
        QVERIFY(ours > 500);
        QVERIFY2(isNothing(problems), "what is listed above");
    }

    void rightToLeftIsTheMirrorImage()
    {
        install(u"long"_s, Qt::LeftToRight);
        const States before = places();
        cleanup();
        install(u"long"_s, Qt::RightToLeft);
        const States after = places();
        QCOMPARE(after.keys(), before.keys());
        QStringList problems;
        for (auto state = before.cbegin(); state != before.cend(); ++state) {
            const QList<Placed> &mirrored = after[state.key()];
            if (mirrored.size() != state->size()) {
                problems << u"%1: %2 widgets, mirrored %3"_s.arg(state.key()).arg(state->size()).arg(mirrored.size());
                continue;
            }
            for (int i = 0; i < mirrored.size(); ++i) {
                // The list of names stands at the caret, and that where the text's own direction leads it.
                if (mirrored[i].name.endsWith(u"completionList")) {
                    continue;
                }
                if (!isAlmost((*state)[i].rect, mirrored[i].rect)) {
                    const auto say = [](QRect r) {
                        return u"%1,%2 %3x%4"_s.arg(r.x()).arg(r.y()).arg(r.width()).arg(r.height());
                    };
                    problems << u"%1: %2: %3, mirrored back %4"_s.arg(state.key(), mirrored[i].name,
                                                                      say((*state)[i].rect), say(mirrored[i].rect));
                }
            }
        }
        QVERIFY2(isNothing(problems), "what is listed above");
    }

    void rightToLeftLettersFit()
    {
        install(u"rtl"_s, Qt::RightToLeft);
        QStringList problems;
        everyState([&](MainWindow &window, const QString &state) {
            for (const QWidget *widget : window.findChildren<QWidget *>()) {
                const QString problem = widget->isVisible() ? problemOf(widget) : QString();
                if (!problem.isEmpty()) {
                    problems << u"%1: %2: %3"_s.arg(state, nameOf(widget), problem);
                }
            }
        });
        QVERIFY2(isNothing(problems), "what is listed above");
    }

private:
    void install(const QString &flavour, Qt::LayoutDirection direction)
    {
        QVERIFY(m_translator.load(QStringLiteral(POSTR_PSEUDO) + u'/' + flavour + u".qm"_s));
        QApplication::installTranslator(&m_translator);
        QApplication::setLayoutDirection(direction);
        m_flavour = direction == Qt::RightToLeft ? flavour + u"-mirrored"_s : flavour;
    }

    void everyState(const Album::Looker &look)
    {
        const QString folder = qEnvironmentVariable("POSTR_PSEUDO_PICTURES");
        Album album(m_look, [&](MainWindow &window, const QString &name) {
            look(window, name);
            if (!folder.isEmpty()) {
                (void)window.grab().save(u"%1/%2-%3.png"_s.arg(folder, name, m_flavour));
            }
        });
        MemorySession session;
        session.me = samples::person(0);
        session.fill(samples::pleasantFeed());
        session.outbox = samples::outbox();
        session.drafts = samples::drafts();
        session.now = samples::now();
        session.people = {samples::person(2), samples::person(3)};
        SyncState state;
        state.lastSuccess = samples::now() - 12'000;
        state.failed = 1;
        session.setSync(state);
        UiContext context;
        context.makePostId = [] { return samples::postId(1); };
        context.now = [] { return samples::now(); };
        album.signedOut();
        album.home(session, context, u"home"_s);
        album.widths(session, context);
        album.sheets(session, context);
        album.composing(session, context);
        album.viewer(session, context);
        album.pages(session, context);
    }

    /// Where everything is, as seen from the window's leading edge.
    States places()
    {
        States all;
        everyState([&](MainWindow &window, const QString &state) {
            QList<Placed> placed;
            for (const QWidget *widget : window.findChildren<QWidget *>()) {
                if (!widget->isVisible()) {
                    continue;
                }
                QRect rect(widget->mapTo(&window, QPoint()), widget->size());
                if (QApplication::isRightToLeft()) {
                    rect.moveLeft(window.width() - rect.right() - 1);
                }
                placed.append({nameOf(widget), rect});
            }
            all.insert(state, placed);
        });
        return all;
    }

    QTranslator m_translator;
    QString m_flavour;
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    installTranslations(app);
    TestLanguages test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_languages.moc"
