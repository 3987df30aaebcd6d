#pragma once

#include <QStringList>
#include <functional>
#include <optional>

#include "tests/core/sync/enginebench.h"
#include "tests/support/crashdisk.h"

namespace postr::test {

/// Where one run of the golden scenario is disturbed. At most one of them is set.
struct Disturbance {
    enum class Kind {
        None,
        PowerLoss,       ///< before a disk operation
        Full,            ///< a disk operation
        Error,           ///< a disk operation
        Busy,            ///< a disk operation
        KilledUnserved,  ///< the program, while it waits for a reply; the request never reached the server
        KilledServed,    ///< the same, and the server acted
    };
    Kind kind = Kind::None;
    qsizetype at = 0;  ///< number of the disk operation or of the request
    quint64 seed = 1;  ///< of what a power loss leaves
};

struct GoldenResult {
    QStringList state;       ///< what is stored in the end
    QStringList violations;  ///< what broke on the way
    QList<CrashDisk::Operation> operations;
    int requests = 0;
};

/// One life with everything in it: the first start, pages, writing offline (posts, an answer, a picture, an edit, likes, a follow), the network
/// again, others' edits and deletions, own deletions, the end.
/// Undisturbed or not, it must end in the same state.
class Golden final {
public:
    explicit Golden(const Disturbance &disturbance);
    [[nodiscard]] GoldenResult run();

private:
    void begin();
    void ensureOpen();
    void recover();
    using Writing = std::function<Result<OutboxRow>()>;
    void write(const Intent &intent);
    /// Again and again until it is saved, as a person would.
    void save(const Writing &writing);
    void post(int n, const QString &text, const PostId &replyTo = {});
    void postWithPicture(int n, const QString &text);
    void sync();
    /// A cycle whose requests reach nobody.
    void tryOffline();
    /// Answers what is asked until nothing is.
    void answerAll();
    void answer();
    [[nodiscard]] bool isKnown(const Mid &mid, const Intent &intent);
    void end();
    void violation(const QString &what);

    Disturbance m_disturbance;
    CrashDisk m_disk;
    EngineBench m_bench;
    GoldenResult m_result;
};

}  // namespace postr::test
