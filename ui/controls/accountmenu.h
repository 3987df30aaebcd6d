#pragma once

#include "ui/uicontext.h"

class QMenu;

namespace postr {
struct Look;
}

namespace postr::accountmenu {

/// The other accounts on this computer, each an action; Ctrl+1 to Ctrl+9 stand beside those of the window's menu. Returns whether there
/// is one. `chosen` runs when one is picked.
bool addOthers(QMenu &menu, Look &look, const UiContext &context, bool hasKeys,
               std::function<void(const AccountSummary &)> chosen);

}  // namespace postr::accountmenu
