#pragma once

class QCoreApplication;

namespace postr {

/// Loads the program's texts for the person's language, and English plurals underneath. Call once, before widgets.
void installTranslations(QCoreApplication &application);

}  // namespace postr
