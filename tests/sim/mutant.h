#pragma once

#include <QStringView>
#include <array>

namespace postr::sim {

/// Planted mistakes of what surrounds the program: the model server, the network, the adapter. Each must be found.
enum class Mutant {
    None,
    LedgerOutside,
    UpdatedCursor,
    OverlayAtAck,
    SilentDelete,
    EarlyVersion,
    ForeignEpochKept,
    UnknownIsNotSent,
    SilentFollow,
    SilentRepost,
    SilentEdit,
    SilentBlock,
    SilentProfile,
    SilentNotification,
    SilentRead,
    Toggle,
};

struct MutantName {
    Mutant mutant;
    QStringView name;
    QStringView says;
};
inline constexpr std::array kMutants{
    MutantName{Mutant::LedgerOutside, u"ledger-outside",
               u"the ledger is written after the reply, outside the transaction"},
    MutantName{Mutant::UpdatedCursor, u"updated-cursor", u"\"newer than the newest seen\" instead of two snapshots"},
    MutantName{Mutant::OverlayAtAck, u"overlay-at-ack",
               u"an intent leaves the overlay at the next pull, whatever that contains"},
    MutantName{Mutant::SilentDelete, u"silent-delete", u"deletions leave no line in the log"},
    MutantName{Mutant::EarlyVersion, u"early-version", u"a version is drawn before its row is locked"},
    MutantName{Mutant::ForeignEpochKept, u"foreign-epoch-kept", u"acknowledgements of another history are believed"},
    MutantName{Mutant::UnknownIsNotSent, u"unknown-is-not-sent",
               u"a lost reply is taken for a request that never left"},
    MutantName{Mutant::SilentFollow, u"silent-follow", u"follows leave no line in the log"},
    MutantName{Mutant::SilentRepost, u"silent-repost", u"reposts leave no line in the log"},
    MutantName{Mutant::SilentEdit, u"silent-edit", u"edits leave no line in the log"},
    MutantName{Mutant::SilentBlock, u"silent-block", u"blocks leave no line in the log"},
    MutantName{Mutant::SilentProfile, u"silent-profile", u"changes of a profile leave no line in the log"},
    MutantName{Mutant::SilentNotification, u"silent-notification", u"notifications leave no line in the log"},
    MutantName{Mutant::SilentRead, u"silent-read", u"read markers leave no line in the log"},
    MutantName{Mutant::Toggle, u"toggle", u"a like is a toggle, not a setter"},
};

}  // namespace postr::sim
