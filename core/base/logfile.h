#pragma once

#include <QFuture>
#include <QString>
#include <QThreadPool>
#include <atomic>

namespace postr {

/// Writes what the program logs into `postr.log` of a folder, beside where it goes anyway: two files of a limited size, the older one
/// `postr.log.1`. Lines are written in the background, in their order; when they come faster than they can be written, some are left out
/// and counted. What looks like a token or an e-mail address is not written, whoever logs it. One at a time; any thread may log.
class LogFile final {
public:
    static constexpr qint64 kMostBytes = 1'000'000;
    static constexpr int kMostWaiting = 1000;  ///< lines

    explicit LogFile(const QString &folder, qint64 mostBytes = kMostBytes);
    /// Everything that was logged is written when it returns.
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    /// The last lines, oldest first, read in the background.
    [[nodiscard]] QFuture<QString> loadTail(int lines);
    /// Without tokens and e-mail addresses.
    [[nodiscard]] static QString cleaned(const QString &text);

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void add(const QByteArray &line);
    void write(const QByteArray &line);

    QString m_file;
    qint64 m_mostBytes;
    std::atomic<int> m_waiting = 0;
    std::atomic<int> m_leftOut = 0;
    QThreadPool m_writer;
};

}  // namespace postr
