#pragma once

/// Keeps SQL, files and decoding away from the thread that paints: debug builds abort when one of them happens there.
/// Nothing is asserted until the thread is marked, so command line, tests and benchmarks do as they like. What may take
/// long calls assertElsewhere(); tests/checks/guithread.py looks for sources that forget it.
namespace postr::guithread {

#ifdef QT_NO_DEBUG

inline void mark() {}
inline void assertElsewhere(const char *) {}
class Permit final {
public:
    explicit Permit(const char *) {}
};

#else

/// This thread paints from now on.
void mark();
/// `what` is about to be done here: one short phrase for the message.
void assertElsewhere(const char *what);

/// A stated exception, for as long as it lives. `why` is for whoever reads the code.
class Permit final {
public:
    explicit Permit(const char *why);
    ~Permit();
    Permit(const Permit &) = delete;
    Permit &operator=(const Permit &) = delete;
};

#endif

}  // namespace postr::guithread
