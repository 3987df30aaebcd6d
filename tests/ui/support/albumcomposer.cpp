#include <QTest>
#include <QTextEdit>

#include "tests/ui/support/album.h"
#include "tests/ui/support/samples.h"

using namespace Qt::StringLiterals;

namespace postr {
namespace {

void write(QWidget &window, const QString &text)
{
    window.findChild<QTextEdit *>(u"composeText"_s)->insertPlainText(text);
}

}  // namespace

void Album::composing(SessionView &session, const UiContext &context)
{
    const QList<FeedEntry> posts = samples::pleasantFeed();
    const auto open = [&](const ComposeTarget &target) {
        AppTree *app = window().showApp(session, context);
        settle();
        app->compose(target);
    };
    open({posts[2], {}});
    write(*m_window, u"Two of mine do. The third shows a spinner over everything I already read."_s);
    shoot(u"composer-reply"_s);
    open({{}, posts[2]});
    write(*m_window, u"This, exactly."_s);
    shoot(u"composer-quote"_s);
    open({posts[0], posts[1]});
    shoot(u"composer-reply-with-quote"_s);
}

}  // namespace postr
