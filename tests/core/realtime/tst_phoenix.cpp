#include <rapidcheck.h>
#include <QtTest>

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include "core/realtime/phoenix.h"

using namespace postr;

namespace {

QByteArray broadcast(const QByteArray &topic, const QByteArray &event, const QByteArray &meta, char encoding,
                     const QByteArray &payload)
{
    QByteArray frame;
    frame.append(char{4});
    frame.append(static_cast<char>(topic.size()));
    frame.append(static_cast<char>(event.size()));
    frame.append(static_cast<char>(meta.size()));
    frame.append(encoding);
    return frame + topic + event + meta + payload;
}

}  // namespace

class TestPhoenix final : public QObject {
    Q_OBJECT

private slots:
    void socketUrls()
    {
        const QUrl url = phoenix::socketUrl(
            {ServerOrigin::fromUserInput(QStringLiteral("https://postr.example:8443")), QStringLiteral("sb+x/y=")});
        QCOMPARE(url.scheme(), QStringLiteral("wss"));
        QCOMPARE(url.port(), 8443);
        QCOMPARE(url.path(), QStringLiteral("/realtime/v1/websocket"));
        const QUrlQuery query(url);
        QCOMPARE(query.queryItemValue(QStringLiteral("vsn")), QStringLiteral("2.0.0"));
        QCOMPARE(query.queryItemValue(QStringLiteral("apikey"), QUrl::FullyDecoded), QStringLiteral("sb+x/y="));
        QVERIFY(url.toEncoded().contains("sb%2Bx"));
        QCOMPARE(phoenix::socketUrl({ServerOrigin::fromUserInput(QStringLiteral("http://127.0.0.1:5")), {}}).scheme(),
                 QStringLiteral("ws"));
    }

    void framesOnTheWire()
    {
        QCOMPARE(phoenix::encode(phoenix::heartbeat(QStringLiteral("7"))),
                 QStringLiteral(R"([null,"7","phoenix","heartbeat",{}])"));
        const QJsonArray join =
            QJsonDocument::fromJson(
                phoenix::encode(phoenix::join(QStringLiteral("3"), QStringLiteral("realtime:user:u"), "jwt")).toUtf8())
                .array();
        QCOMPARE(join.at(0).toString(), QStringLiteral("3"));
        QCOMPARE(join.at(1).toString(), QStringLiteral("3"));
        QCOMPARE(join.at(2).toString(), QStringLiteral("realtime:user:u"));
        QCOMPARE(join.at(3).toString(), QStringLiteral("phx_join"));
        const QJsonObject payload = join.at(4).toObject();
        QCOMPARE(payload.value(QStringLiteral("access_token")).toString(), QStringLiteral("jwt"));
        QCOMPARE(payload.value(QStringLiteral("config")).toObject().value(QStringLiteral("private")).toBool(), true);
        const auto back = phoenix::decodeText(
            phoenix::encode(phoenix::newToken(QStringLiteral("3"), QStringLiteral("9"), QStringLiteral("t"), "jwt2")));
        QCOMPARE(back->event, QStringLiteral("access_token"));
        QCOMPARE(back->joinRef, QStringLiteral("3"));
        QCOMPARE(phoenix::userTopic(UserId(QStringLiteral("u"))), QStringLiteral("realtime:user:u"));
    }

    void textThatIsNoFrame_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "{}", "[]", "[1,2,3]", "null", R"([null,null,"t","e"])", R"([1,"1","t","e",{}])",
                                 R"([null,null,5,"e",{}])", R"([null,null,"t",null,{}])", R"([null,null,"t","e",{},1])",
                                 R"([null,null,"t","e",{})"}) {
            QTest::newRow(text) << QString::fromLatin1(text);
        }
    }
    void textThatIsNoFrame()
    {
        QFETCH(QString, text);
        QVERIFY(!phoenix::decodeText(text));
    }

    void binaryBroadcasts()
    {
        const auto frame =
            phoenix::decodeBinary(broadcast("realtime:user:u", "nudge", R"({"id":"1"})", 1, R"({"a":{"b":2}})"));
        QVERIFY(frame);
        QCOMPARE(frame->topic, QStringLiteral("realtime:user:u"));
        QCOMPARE(frame->event, QStringLiteral("broadcast"));
        QCOMPARE(frame->payload.value(QStringLiteral("event")).toString(), QStringLiteral("nudge"));
        QCOMPARE(frame->payload.value(QStringLiteral("payload"))
                     .toObject()
                     .value(QStringLiteral("a"))
                     .toObject()
                     .value(QStringLiteral("b"))
                     .toInt(),
                 2);
        // Lengths are unsigned bytes, and a payload that is no JSON is left alone.
        const QByteArray longTopic(200, 't');
        const auto second = phoenix::decodeBinary(broadcast(longTopic, "e", {}, 0, "\xff\xfe"));
        QCOMPARE(second->topic, QString::fromLatin1(longTopic));
        QVERIFY(!second->payload.contains(QStringLiteral("payload")));
        QVERIFY(phoenix::decodeBinary(broadcast("t", "e", {}, 1, "not json")));
    }

    void truncatedBinaryIsNoFrame()
    {
        const QByteArray whole = broadcast("topic", "event", "{}", 1, {});
        QVERIFY(phoenix::decodeBinary(whole));
        for (qsizetype length = 0; length < whole.size(); ++length) {
            QVERIFY2(!phoenix::decodeBinary(whole.left(length)), qPrintable(QString::number(length)));
        }
        QVERIFY(!phoenix::decodeBinary(QByteArray(1, 3) + whole.mid(1)));
    }

    void randomBytesNeverCrash()
    {
        QVERIFY(rc::check("decode anything", [](const std::string &bytes) {
            QByteArray data = QByteArray::fromStdString(bytes);
            (void)phoenix::decodeText(QString::fromUtf8(data));
            (void)phoenix::decodeBinary(data);
            data.prepend(char{4});
            const auto frame = phoenix::decodeBinary(data);
            if (frame) {
                RC_ASSERT(frame->event == QStringLiteral("broadcast"));
            }
        }));
    }
};

QTEST_APPLESS_MAIN(TestPhoenix)
#include "tst_phoenix.moc"
