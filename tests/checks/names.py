#!/usr/bin/env python3
"""A class or struct of namespace postr has a name of its own in core, ui and app.

Two of one name are one for the linker, which takes the destructor of either; it says nothing. What stands in an anonymous
namespace or inside another class is left out.
"""

import re
import sys

import check

ANONYMOUS = re.compile(r"^namespace \{.*?^\}  // namespace$", re.DOTALL | re.MULTILINE)
SCOPE = re.compile(r"^namespace (postr(?:::\w+)*|\w+) \{", re.MULTILINE)
CLASS = re.compile(r"^(?:class|struct) (\w+)(?: final)?(?:\s*:(?!:)[^;{]*)?\s*\{", re.MULTILINE)


def classes(text):
    """(namespace, name, line) of every class at the left margin."""
    text = ANONYMOUS.sub(lambda match: "\n" * match[0].count("\n"), text)
    for match in CLASS.finditer(text):
        scopes = [scope[1] for scope in SCOPE.finditer(text, 0, match.start())]
        yield scopes[-1] if scopes else "", match[1], text.count("\n", 0, match.start()) + 1


def find(root):
    seen = {}
    for folder in ("core", "ui", "app"):
        for path in check.files(root, ".h", ".cpp", under=folder):
            place = check.relative(path, root)
            for scope, name, line in classes(check.read(path)):
                first = seen.setdefault((scope, name), place)
                if first != place:
                    yield check.Finding(place, line, f"{scope}::{name} stands in {first}, too: one for the linker")


if __name__ == "__main__":
    sys.exit(check.main("names", find))
