#pragma once

#include <QHash>
#include <QMutex>
#include <QString>
#include <optional>

namespace postr {

/// Downloaded pictures of one account on disk, each a whole file or none: written beside and renamed. What was looked at longest ago goes
/// first. Holds nothing that is not at the server as well, so it may be emptied at any time. Any thread but the GUI's; several at once.
class PictureCache final {
public:
    static constexpr qint64 kDefaultLimit = 512'000'000;

    explicit PictureCache(QString folder, qint64 limit = kDefaultLimit);

    [[nodiscard]] std::optional<QByteArray> read(const QString &path);
    /// The same for somebody who does not look at it: it goes no later for that.
    [[nodiscard]] std::optional<QByteArray> peek(const QString &path) const;
    /// Failing does no harm: the picture is downloaded again.
    void write(const QString &path, const QByteArray &content);
    void remove(const QString &path);
    void clear();
    [[nodiscard]] qint64 bytes();
    [[nodiscard]] qint64 limit();
    /// What does not fit any more goes at once.
    void setLimit(qint64 limit);

private:
    struct Kept {
        qint64 bytes = 0;
        qint64 used = 0;  ///< ms since 1970; on disk the file's time
    };
    [[nodiscard]] qint64 later();
    void list();
    void makeRoom();
    void drop(const QString &name);
    [[nodiscard]] QString fileOf(const QString &name) const { return m_folder + u'/' + name; }

    const QString m_folder;
    QMutex m_mutex;  ///< guards what follows; files are read and written outside it
    QHash<QString, Kept> m_kept;
    qint64 m_limit;
    qint64 m_bytes = 0;
    qint64 m_newest = 0;  ///< time of the last use
    bool m_isListed = false;
};

}  // namespace postr
