#include "core/base/logfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutex>
#include <QPromise>
#include <QRegularExpression>
#include <memory>

#include "core/base/guithread.h"

using namespace Qt::Literals::StringLiterals;

namespace postr {
namespace {

// Logging may happen on any thread and while the program ends.
QMutex s_mutex;
LogFile *s_current = nullptr;
QtMessageHandler s_before = nullptr;

char letterOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 'D';
    case QtInfoMsg:
        return 'I';
    case QtWarningMsg:
        return 'W';
    case QtCriticalMsg:
        return 'C';
    case QtFatalMsg:
        return 'F';
    }
    return '?';
}

QByteArray older(const QString &file)
{
    QFile before(file + u".1"_s);
    return before.open(QIODevice::ReadOnly) ? before.readAll() : QByteArray();
}

}  // namespace

LogFile::LogFile(const QString &folder, qint64 mostBytes) : m_file(folder + u"/postr.log"_s), m_mostBytes(mostBytes)
{
    m_writer.setMaxThreadCount(1);  // in the order of the lines
    const QMutexLocker lock(&s_mutex);
    Q_ASSERT(!s_current);
    s_current = this;
    s_before = qInstallMessageHandler(&LogFile::handle);
}

LogFile::~LogFile()
{
    {
        const QMutexLocker lock(&s_mutex);
        qInstallMessageHandler(s_before);
        s_current = nullptr;
    }
    m_writer.waitForDone();
}

void LogFile::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    QtMessageHandler before = nullptr;
    {
        const QMutexLocker lock(&s_mutex);
        before = s_before;
        if (s_current) {
            const QString line = u"%1 %2 %3: %4\n"_s.arg(
                QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), QChar::fromLatin1(letterOf(type)),
                QString::fromUtf8(context.category), cleaned(message).replace(u'\n', u' '));
            s_current->add(line.toUtf8());
            if (type == QtFatalMsg) {
                s_current->m_writer.waitForDone(2000);  // the next thing is the end
            }
        }
    }
    if (before) {
        before(type, context, message);
    }
}

QString LogFile::cleaned(const QString &text)
{
    static const QRegularExpression secrets(
        // A token as servers sign them, a key that is not to be seen, what is handed over under a telling name, and an address.
        uR"(eyJ[\w-]+\.[\w-]+\.[\w-]*|sb_secret_[\w-]+|(?<=token[=:"])[^\s&"]+|[\w.+%-]+@[\w-]+(?:\.[\w-]+)+)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString clean = text;
    clean.replace(QDir::homePath(), u"~"_s);  // which bears a name
    return clean.replace(secrets, u"[left out]"_s);
}

void LogFile::add(const QByteArray &line)
{
    if (m_waiting >= kMostWaiting) {
        ++m_leftOut;
        return;
    }
    ++m_waiting;
    m_writer.start([this, line] {
        write(line);
        --m_waiting;
    });
}

void LogFile::write(const QByteArray &line)
{
    guithread::assertElsewhere("the log is written");
    QFile file(m_file);
    if (file.size() + line.size() > m_mostBytes) {
        QFile::remove(m_file + u".1"_s);
        QFile::rename(m_file, m_file + u".1"_s);
    }
    const bool isNew = !file.exists();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append)) {
        return;  // there is nobody left to tell
    }
    if (isNew) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    if (const int leftOut = m_leftOut.exchange(0); leftOut > 0) {
        file.write(QByteArray::number(leftOut) + " lines were left out\n");
    }
    file.write(line);
}

QFuture<QString> LogFile::loadTail(int lines)
{
    auto promise = std::make_shared<QPromise<QString>>();
    promise->start();
    m_writer.start([this, promise, lines] {
        guithread::assertElsewhere("the log is read");
        QFile file(m_file);
        QByteArray all = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (all.count('\n') < lines) {
            all.prepend(older(m_file));
        }
        QList<QByteArray> rows = all.split('\n');
        if (!rows.isEmpty() && rows.constLast().isEmpty()) {
            rows.removeLast();
        }
        promise->addResult(QString::fromUtf8(rows.mid(std::max<qsizetype>(0, rows.size() - lines)).join('\n')));
        promise->finish();
    });
    return promise->future();
}

}  // namespace postr
