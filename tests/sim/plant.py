#!/usr/bin/env python3
"""Copies source files with mistakes planted into them: plant.py LIST ROOT OUT.

LIST is planted.txt. For each file it names, OUT/<path with _> is written; OUT/planted.inc lists the mistakes for plantedmistakes.cpp.
A text that is not found, or not exactly once, is listed as impossible: the test fails and names it, the build does not.
"""

import pathlib
import re
import sys

HEAD = """#include "core/db/poststore.h"
namespace postr::sim {{
extern int plantedMistake;
}}
#line 1 "{path}"
"""


def entries(text):
    text = re.sub(r"^#.*\n", "", text, flags=re.M)
    for part in re.split(r"^(?=\[)", text, flags=re.M):
        if not part.strip():
            continue
        head, says, rest = part.split("\n", 2)
        name, path = re.fullmatch(r"\[([a-z-]+)\] (\S+)", head).groups()
        before, after = rest.split("\n=>\n")
        yield name, path, says, before, after.rstrip("\n")


def write(path, text):
    """Only when it changes, so that nothing is compiled again for nothing."""
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")


def main():
    listed, root, out = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    out.mkdir(parents=True, exist_ok=True)
    sources, lines = {}, []
    for number, (name, path, says, before, after) in enumerate(entries(pathlib.Path(listed).read_text(encoding="utf-8")), 1):
        source = sources.setdefault(path, (root / path).read_text(encoding="utf-8"))
        is_possible = (root / path).read_text(encoding="utf-8").count(before) == 1 and source.count(before) == 1
        if is_possible:
            switch = f"(::postr::sim::plantedMistake == {number})"
            sources[path] = source.replace(before, re.sub(r"\bPLANTED\b", switch, after))
        lines.append(f'Planted{{{number}, u"{name}", u"{says}", {str(is_possible).lower()}}},')
    for path, source in sources.items():
        write(out / path.replace("/", "_"), HEAD.format(path=root / path) + source)
    write(out / "planted.inc", "\n".join(lines) + "\n")


main()
