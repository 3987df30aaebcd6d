#!/usr/bin/env python3
"""Whoever touches a file, a database, a picture's bytes or the system's proxy says what that means for the thread that paints.

Of the sources that run in the window's process. Saying it is calling something of core/base/guithread.h: assertElsewhere() where it
happens, or a Permit that states the exception.
"""

import re
import sys

import check

CLASSES = (
    "QFile", "QSaveFile", "QTemporaryFile", "QTemporaryDir", "QLockFile", "QSettings", "QImageReader", "QImageWriter",
    "QMovie",
)  # fmt: skip
INCLUDE = re.compile(r"#include <(" + "|".join(CLASSES) + r")>")
# A picture's bytes turned into pixels by other means. Resources are the program's own memory, but are unpacked like any other.
LOADS = re.compile(r"\b(QImage|QPixmap)::fromData\(|\bloadFromData\(|\bQ(?:Image|Pixmap)\((?:QStringLiteral\(|u?\":)")
# The network may be needed for the answer. The second makes Qt ask by itself, on the thread that connects.
ASKS = re.compile(r"\b(systemProxyForQuery|setUseSystemConfiguration)\b")
FOLDERS = ("core", "ui", "app")
# Ends when its one command is done, and has no window.
SKIPPED = ("app/cli/main.cpp",)


def check_guithread(root):
    for folder in FOLDERS:
        for path in check.files(root, ".cpp", under=folder):
            name = check.relative(path, root)
            text = check.read(path)
            if name in SKIPPED or "guithread::" in text:
                continue
            for number, line in enumerate(text.splitlines(), 1):
                found = INCLUDE.search(line) or LOADS.search(line) or ASKS.search(line)
                if found:
                    yield check.Finding(name, number, f"{found[0].strip()}: on which thread? See core/base/guithread.h")


if __name__ == "__main__":
    sys.exit(check.main("guithread", check_guithread))
