#pragma once

#include "tests/bench/figures.h"

namespace postr::bench {

/// Start of the window to its first painted feed, and its memory then, against a minimal Qt Widgets window.
[[nodiscard]] bool measureStart(Figures &figures);
/// Pictures: decoding at the size shown, preparing for a post.
[[nodiscard]] bool measureMedia(Figures &figures);
/// Everything of an account into one file; part of `media`.
[[nodiscard]] bool measureExport(Figures &figures);
/// What the window costs over 100,000 stored posts: scrolling, opening pages, a like, theme and width.
[[nodiscard]] bool measureUi(Figures &figures);
/// How long the thread that paints is kept from its events while a real session pulls 50,000 posts; part of `ui`.
[[nodiscard]] bool measureGap(Figures &figures);
/// From a post at the server to the other's window, and the price of being connected.
[[nodiscard]] bool measureRealtime(Figures &figures);
/// What synchronising costs the client: all of those below.
[[nodiscard]] bool measureSync(Figures &figures);

/// `postr-cli sync` on the seeded network, against a command that needs no network.
[[nodiscard]] bool measureCommands(Figures &figures);
/// The engine in this process against the local server: processor time, requests and bytes of the first sync and of one with nothing new.
[[nodiscard]] bool measureSession(Figures &figures);
/// A long backlog from the replies' bytes to committed rows, against the same values through SQLite alone; the log's size.
[[nodiscard]] bool measureBacklog(Figures &figures);
/// From the call until an intent is on disk, against a bare row; and intents and reads while a backlog is applied.
[[nodiscard]] bool measureIntents(Figures &figures);
/// Searching among a million posts while somebody types, against the full-text index alone.
[[nodiscard]] bool measureSearch(Figures &figures);
/// From the start of a program that was killed in the middle of a sync until it sends again, with a long outbox.
[[nodiscard]] bool measureRestart(Figures &figures);

}  // namespace postr::bench
