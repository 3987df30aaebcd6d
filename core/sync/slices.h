#pragma once

#include <QList>

#include "core/backend/backend.h"

namespace postr {

/// Pure. Cuts the rows of a page into pieces of about so many rows, in an order in which they can be stored one after the other: people
/// before posts, what goes at the end. What concerns one post and those that it answers or quotes stays together, so that counts and
/// marks never stand beside each other out of step. What was deleted comes with the last piece, which is the one that is on disk when it
/// is called stored: nobody sees it again. Of ids that are gone or hidden only so many come with it; pieces of others come before, and
/// must be on disk as well. At least one piece.
[[nodiscard]] QList<Batch> slices(const Batch &batch, int rows);

/// Pure. Storing it takes something away that may have been seen.
[[nodiscard]] bool takesAway(const Batch &batch);

/// Pure. Storing it would change nothing.
[[nodiscard]] bool isEmpty(const Batch &batch);

}  // namespace postr
