#!/usr/bin/env python3
"""Who may include whom. Arrows point downwards only; siblings meet only through a type in a lower layer."""

import re
import sys

import check

# layer: the layers it may include besides itself. A name that ends in .h is that one header.
MAY_INCLUDE = {
    "core/base": [],
    "core/model": ["core/base"],
    "core/db": ["core/base", "core/model"],
    "core/backend": ["core/base", "core/model"],
    "core/auth": ["core/base", "core/model", "core/backend"],
    "core/realtime": ["core/base", "core/model", "core/backend"],
    "core/media": ["core/base", "core/model", "core/backend"],
    "core/export": ["core/base", "core/model", "core/db"],
    "core/sync": ["core/base", "core/model", "core/db", "core/backend"],
    "core/view": ["core/base", "core/model", "core/db"],
    "core/session": ["core"],
    "ui": ["core/base", "core/model", "core/view", "core/auth/authstate.h"],
    "app": ["core", "ui"],
    "tests": ["core", "ui", "app"],
}

# (Qt header, where it may be included, why)
QT_RULES = [
    (
        re.compile(
            r"QtWidgets\b|QtSvgWidgets\b|QSvgWidget$|QApplication$|QMainWindow$|Q\w*(Widget|Dialog|Button|LineEdit|SpinBox)$"
            r"|Q(Plain)?TextEdit$|QLabel$|QFrame$|Q(List|Tree|Table|Column|Graphics|Abstract[A-Z]\w*)View$|QScroll(Area|Bar)$"
            r"|Q(VBox|HBox|Box|Grid|Form|Stacked)?Layout$|Q\w*(Menu|MenuBar|ToolBar|StatusBar|ToolTip|Splitter|ComboBox)$"
            r"|Q\w*(ItemDelegate|Style|Slider|CheckBox|GroupBox|ProgressBar|SystemTrayIcon|Completer)$"
        ),
        ("ui", "app", "tests"),
        "core runs without a window: widgets belong to ui and app",
    ),
    (
        re.compile(r"sqlite3\.h$|QtSql\b|QSql\w+"),
        ("core/db", "tests"),
        "SQL goes through core/db, which owns the connection and its thread",
    ),
    (
        re.compile(r"QNetwork(AccessManager|Reply|Request)\b|QtWebSockets\b|QWebSocket\b"),
        ("core/backend", "tests"),
        "the network is reached through the ports of core/backend",
    ),
]

INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)')
GENERATED = re.compile(r"(^|/)(moc_[\w.]+\.cpp|[\w.]+\.moc|ui_[\w.]+\.h)$")


def layer_of(path):
    return next((layer for layer in MAY_INCLUDE if path.startswith(layer + "/")), None)


def within(path, places):
    return any(path == place or path.startswith(place + "/") for place in places)


def wrong_project_include(path, layer, included):
    if GENERATED.search(included):
        return None
    if layer == "tests" and "/" not in included and (path.parent / included).is_file():
        return None  # a helper beside the test
    if not within(included, ["core", "ui", "app", "tests"]) or ".." in included.split("/"):
        return f'"{included}" is not written from the repository\'s root, such as "core/base/ids.h"'
    if within(included, [layer, *MAY_INCLUDE[layer]]):
        return None
    allowed = ", ".join(MAY_INCLUDE[layer]) or "no other layer"
    return f'{layer} must not include "{included}": it may include {allowed}'


def check_file(path, name, layer):
    for number, line in enumerate(check.read(path).splitlines(), 1):
        match = INCLUDE.match(line)
        if not match:
            continue
        ours, system = match.groups()
        if ours:
            problem = wrong_project_include(path, layer, ours)
            if problem:
                yield check.Finding(name, number, problem)
            continue
        if system.startswith(("core/", "ui/", "app/", "tests/")):
            yield check.Finding(name, number, f"<{system}> is ours: write it in quotes")
        for pattern, places, why in QT_RULES:
            if pattern.match(system) and not within(name, places):
                yield check.Finding(name, number, f"{layer} must not include <{system}>: {why}")


def check_layers(root):
    for top in ("core", "ui", "app", "tests"):
        for path in check.files(root, ".h", ".cpp", under=top):
            name = check.relative(path, root)
            layer = layer_of(name)
            if layer is None:
                yield check.Finding(name, 1, "this folder is no layer; add it to the table in tests/checks/layers.py")
            else:
                yield from check_file(path, name, layer)


if __name__ == "__main__":
    sys.exit(check.main("layers", check_layers))
