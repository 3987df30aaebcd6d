#include <QFileOpenEvent>
#include <QTest>

#include "app/gui/linkopener.h"

using namespace postr;
using namespace Qt::StringLiterals;

class TestLinkOpener : public QObject {
    Q_OBJECT

private slots:
    void linksOfOursAreOpened()
    {
        QStringList opened;
        const LinkOpener opener(*qApp, [&](const QString &link) { opened.append(link); });
        for (const QString &url : {u"postr://postr.example/user/noor"_s, u"file:///etc/passwd"_s}) {
            QFileOpenEvent event{QUrl(url)};
            QCoreApplication::sendEvent(qApp, &event);
        }
        QCOMPARE(opened, QStringList{u"postr://postr.example/user/noor"_s});
    }
};

QTEST_GUILESS_MAIN(TestLinkOpener)
#include "tst_linkopener.moc"
