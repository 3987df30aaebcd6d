#include <QApplication>
#include <QTest>

#include "tests/ui/support/album.h"
#include "tests/ui/support/samples.h"

using namespace Qt::StringLiterals;

namespace postr {

void Album::viewer(SessionView &session, const UiContext &context)
{
    QList<MediaItem> media = samples::pleasantFeed().first().media;
    const auto open = [&](const QList<MediaItem> &pictures, int index) {
        AppTree *app = window().showApp(session, context);
        settle();
        app->openPictures(pictures, index);
    };
    open(media, 0);
    shoot(u"viewer"_s);
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Plus);
    }
    shoot(u"viewer-zoomed"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    shoot(u"viewer-no-description"_s);
    media[0].alt = u"Fishing boats at sunrise, the water orange. "_s.repeated(8);
    open(media.mid(0, 1), 0);
    shoot(u"viewer-one"_s);
    media[1].path = u"sample/broken.jpg"_s;
    open(media, 1);
    shoot(u"viewer-broken"_s);
}

}  // namespace postr
