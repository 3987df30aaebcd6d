#pragma once

#include "ui/uicontext.h"

namespace postr {

class Requests;
class SessionView;
struct Look;

/// What every screen inside the app window is given. Everything is borrowed and outlives the screens.
struct Screen {
    Look &look;
    SessionView &session;
    Requests &requests;
    UiContext context;
};

}  // namespace postr
