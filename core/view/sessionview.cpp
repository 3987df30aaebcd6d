#include "core/view/sessionview.h"
