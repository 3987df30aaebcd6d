#pragma once

namespace postr::bench {

/// The reference: a Qt Widgets window with one label. Prints "painted" after its first painting and runs until it is ended.
int runMinimalWindow(int &argc, char **argv);

}  // namespace postr::bench
