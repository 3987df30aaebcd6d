#pragma once

#include <QString>
#include <array>
#include <optional>

namespace postr::sim {

/// Planted mistakes of the model peer (and of the adapter that the simulated engine is given). Each must be found.
enum class Mutant {
    None,
    LedgerOutside,     ///< the ledger is written after the reply has left, outside the transaction
    UpdatedCursor,     ///< "newer than the newest seen" instead of the difference of two snapshots
    OverlayAtAck,      ///< an intent leaves the overlay at the next pull, whatever that pull contains
    SilentDelete,      ///< deletions leave no line in the change log
    EarlyVersion,      ///< a version is drawn before its row is locked
    ForeignEpochKept,  ///< acknowledgements of a server state that is no more are believed
    UnknownIsNotSent,  ///< a request whose reply was lost is taken for one that never left
    SilentFollow,      ///< follows leave no line in the change log
    SilentRepost,      ///< reposts leave no line in the change log
};

struct MutantName {
    Mutant mutant;
    QStringView name;
};
inline constexpr std::array kMutants{
    MutantName{Mutant::LedgerOutside, u"ledger-outside"},
    MutantName{Mutant::UpdatedCursor, u"updated-cursor"},
    MutantName{Mutant::OverlayAtAck, u"overlay-at-ack"},
    MutantName{Mutant::SilentDelete, u"silent-delete"},
    MutantName{Mutant::EarlyVersion, u"early-version"},
    MutantName{Mutant::ForeignEpochKept, u"foreign-epoch-kept"},
    MutantName{Mutant::UnknownIsNotSent, u"unknown-is-not-sent"},
    MutantName{Mutant::SilentFollow, u"silent-follow"},
    MutantName{Mutant::SilentRepost, u"silent-repost"},
};

[[nodiscard]] inline std::optional<Mutant> mutantFromName(const QString &name)
{
    for (const MutantName &entry : kMutants) {
        if (name == entry.name) {
            return entry.mutant;
        }
    }
    return std::nullopt;
}

}  // namespace postr::sim
