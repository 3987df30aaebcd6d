#!/usr/bin/env python3
"""The first table of docs/keyboard.md says what the keys do that the program is shipped with: the same actions, keys and order."""

import re
import sys

import check

SOURCE = "ui/keymap.cpp"
HEADER = "ui/keymap.h"
SHEET = "docs/keyboard.md"

ENTRY = re.compile(r"\{\s*Act::(\w+),\s*u\"\w+\"_s,\s*\{([^{}]*)\},\s*tr\(\"([^\"]+)\"\)\s*\}")
TYPED = re.compile(r"typed\(\"([^\"]+)\"\)")
FIXED = re.compile(r"isFixed\(Act act\)\s*\{([^}]*)\}")
MOST_SHOWN = 3  # of a row of keys the sheet names the ends, as the program does


def printed(keys):
    """As the sheet writes them: "G,H" is "G H", and people know Return as Enter."""
    names = [f"`{key.replace('Return', 'Enter').replace(',', ' ')}`" for key in keys]
    return f"{names[0]} to {names[-1]}" if len(names) > MOST_SHOWN else ", ".join(names)


def shipped(root):
    """(words, keys, mark) as the table has to have them."""
    fixed = FIXED.search(check.read(root / HEADER))
    fixed = set(re.findall(r"Act::(\w+)", fixed[1])) if fixed else set()
    entries = ENTRY.findall(check.read(root / SOURCE))
    return [(words, printed(TYPED.findall(keys)), "" if act in fixed else "✓") for act, keys, words in entries]


def first_table(lines):
    """(line, cells) of its rows, without the head."""
    rows = []
    for number, line in enumerate(lines, 1):
        if line.startswith("|"):
            rows.append((number, tuple(cell.strip() for cell in line.strip().strip("|").split("|"))))
        elif rows:
            break
    return rows[2:]


def check_keyboard(root):
    wanted = shipped(root)
    if not wanted:
        yield check.Finding(SOURCE, 1, "no keys are found in it: the check reads another form of the table")
        return
    lines = check.read(root / SHEET).splitlines()
    rows = first_table(lines)
    for (number, cells), entry in zip(rows, wanted):
        if cells != entry:
            yield check.Finding(SHEET, number, f"should be: | {' | '.join(entry)} |")
    for number, _ in rows[len(wanted) :]:
        yield check.Finding(SHEET, number, f"there is no such key in {SOURCE}")
    for entry in wanted[len(rows) :]:
        yield check.Finding(SHEET, len(lines), f"is missing: | {' | '.join(entry)} |")


if __name__ == "__main__":
    sys.exit(check.main("keyboard", check_keyboard))
