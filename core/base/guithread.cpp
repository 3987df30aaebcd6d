#include "core/base/guithread.h"

#include <QtGlobal>

#ifndef QT_NO_DEBUG

namespace postr::guithread {
namespace {

thread_local bool paints = false;
thread_local int permits = 0;

}  // namespace

void mark() { paints = true; }

void assertElsewhere(const char *what)
{
    if (paints && permits == 0) {
        qFatal("On the thread that paints: %s. It belongs on the session's thread or a worker.", what);
    }
}

Permit::Permit(const char *) { ++permits; }

Permit::~Permit() { --permits; }

}  // namespace postr::guithread

#endif
