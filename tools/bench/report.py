#!/usr/bin/env python3
"""Prints a benchmark's JSON as a table: what was measured, against what, and whether the goal was met.

The file holds a list of {name, value, unit, reference, ratio, goal, met}. `reference` is the figure it is compared with (a
number, or null), `ratio` is value / reference, `goal` is the goal in words ("<= 300 ms"), `met` is true, false or null when
there is no goal. Rows may have more in the same unit, which is shown then: `p50`, `wall` (with the wait for a processor), `http` (p50 of
the same over HTTP).
"""

import json
import sys

COLUMNS = ["name", "value", "unit", "reference", "ratio", "goal", "met"]
OPTIONAL = ["p50", "wall", "http"]
NUMBERS = {"value", "reference", "ratio", *OPTIONAL}


def shown(value):
    if value is None or value == "":
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "NO"
    if isinstance(value, float):
        return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"
    return f"{value:,}" if isinstance(value, int) else str(value)


def table(rows):
    columns = COLUMNS + [column for column in OPTIONAL if any(row.get(column) is not None for row in rows)]
    cells = [columns] + [[shown(row.get(column)) for column in columns] for row in rows]
    widths = [max(len(line[i]) for line in cells) for i in range(len(columns))]
    cells.insert(1, ["-" * width for width in widths])
    for line in cells:
        padded = [
            cell.rjust(width) if column in NUMBERS else cell.ljust(width)
            for column, cell, width in zip(columns, line, widths)
        ]
        yield "  ".join(padded).rstrip()


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: report.py FILE.json")
    with open(sys.argv[1], encoding="utf-8") as file:
        rows = json.load(file)
    print(*table(rows), sep="\n")
    missed = [row["name"] for row in rows if row.get("met") is False]
    print(f"\n{len(rows)} figures, {len(missed)} goals missed{':' if missed else ''}", *missed, sep="\n  ")


if __name__ == "__main__":
    main()
