#include "core/base/random.h"

#include <QRandomGenerator>

namespace postr {

quint64 SystemRandom::next() { return QRandomGenerator::system()->generate64(); }

}  // namespace postr
