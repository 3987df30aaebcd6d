#include <QPromise>
#include <QThread>
#include <QtTest>
#include <memory>

#include "core/base/whendone.h"

using namespace postr;

namespace {

/// An application of its own for each test, because one of them is about its end.
struct Program {
    int argc = 1;
    char name[5] = "test";
    char *argv[2] = {name, nullptr};
    QCoreApplication application{argc, argv};
};

void inAThread(const std::function<void()> &work)
{
    const std::unique_ptr<QThread> thread(QThread::create(work));
    thread->start();
    thread->wait();
}

}  // namespace

class TestWhenDone final : public QObject {
    Q_OBJECT

private slots:
    void answersOnTheMainThread()
    {
        const Program program;
        QObject context;
        QPromise<int> promise;
        int answer = 0;
        QThread *thread = nullptr;
        whenDone(promise.future(), &context, [&](int value) {
            answer = value;
            thread = QThread::currentThread();
        });
        inAThread([&] {
            promise.start();
            promise.addResult(7);
            promise.finish();
        });
        QCOMPARE(answer, 0);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(answer, 7);
        QCOMPARE(thread, QThread::currentThread());
    }

    void nothingWithoutItsContext()
    {
        const Program program;
        auto context = std::make_unique<QObject>();
        QPromise<int> promise;
        bool called = false;
        whenDone(
            promise.future(), context.get(), [&](int) { called = true; }, [&] { called = true; });
        inAThread([&] {
            promise.start();
            promise.addResult(7);
            promise.finish();
        });
        context.reset();
        QCoreApplication::sendPostedEvents();
        QVERIFY(!called);
    }

    void anAnswerThatNeverComesIsCanceled()
    {
        const Program program;
        QObject context;
        bool canceled = false;
        {
            QPromise<int> dropped;
            dropped.start();
            whenDone(
                dropped.future(), &context, [](int) { QFAIL("there was no answer"); }, [&] { canceled = true; });
        }
        QCoreApplication::sendPostedEvents();
        QVERIFY(canceled);
    }

    /// The program ends while an answer is on its way to the main thread: nobody hears it, and nothing breaks.
    void anAnswerThatIsLateForTheProgram()
    {
        bool called = false;
        QObject context;
        {
            const Program program;
            QPromise<int> promise;
            whenDone(
                promise.future(), &context, [&](int) { called = true; }, [&] { called = true; });
            inAThread([&] {
                promise.start();
                promise.addResult(7);
                promise.finish();
            });
        }
        QVERIFY(!called);
    }
};

QTEST_APPLESS_MAIN(TestWhenDone)
#include "tst_whendone.moc"
