#!/usr/bin/env python3
"""Every SQL statement in core/ that touches a per-user table names user_id.

A per-user table is one that core/db/schema*.cpp creates with a user_id column (`owner` itself, the one row that says whose
file it is, is none). Statements that make or change the schema are exempt.
"""

import re
import sys

import check

LITERAL = re.compile(
    r"""//[^\n]*|/\*.*?\*/|'(?:\\.|[^'\\\n])'   # comments and characters, to step over them
      |(?:u8|[uUL])?R"(?P<delim>[^\s()\\]{0,16})\((?P<raw>.*?)\)(?P=delim)"
      |(?:u8|[uUL])?"(?P<plain>(?:\\.|[^"\\\n])*)"
    """,
    re.DOTALL | re.VERBOSE,
)
CREATE = re.compile(r"\bCREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?(\w+)\s*\((.*)", re.DOTALL | re.IGNORECASE)
DEFINITION = re.compile(r"\s*(CREATE|ALTER|DROP|PRAGMA|ANALYZE|REINDEX|VACUUM)\b")
WHOLE = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE|REPLACE|WITH|CREATE)\b")
STATEMENT = re.compile(r"\b(SELECT|INSERT|UPDATE|DELETE|REPLACE|FROM|JOIN)\b")
LOWER_CASE = re.compile(r"\s*(?:(?:select|delete)\s.*\bfrom\s|insert\s+into\s|update\s+\w+\s+set\s)", re.DOTALL)
EXEMPT = {"owner"}

CONSTANT = re.compile(r"\b(k[A-Z]\w*)\s*[={(]\s*$")
BETWEEN = re.compile(r"(?:_\w+)?\s*(?:\+\s*([\w:.]+(?:\(\))?)\s*)*\+?\s*")
BEFORE = re.compile(r"((?:\w+\s*\+\s*)+)$")
AFTER = re.compile(r"(?:_\w+)?((?:\s*\+\s*\w+)*)")


def literals(source):
    """(line, text) of every string expression: literals that the compiler or a + joins, with this file's constants put in.

    A constant that holds only a part of a statement is left out, since it is seen wherever it is used.
    """
    groups = []  # [start, end, [parts]]; a part is (True, text) or (False, name)
    for match in LITERAL.finditer(source):
        text = match["raw"] if match["raw"] is not None else match["plain"]
        if text is None:
            continue
        between = source[groups[-1][1] : match.start()] if groups else ""
        if groups and BETWEEN.fullmatch(between):
            groups[-1][2] += [(False, name) for name in re.findall(r"\+\s*(\w+)", between)]
            groups[-1][1] = match.end()
        else:
            before = BEFORE.search(source, max(0, match.start() - 200), match.start())
            names = re.findall(r"\w+", before[1]) if before else []
            groups.append([match.start(), match.end(), [(False, name) for name in names]])
        groups[-1][2].append((True, text))

    constants = {}
    result = []
    for start, end, parts in groups:
        parts += [(False, name) for name in re.findall(r"\w+", AFTER.match(source, end)[1])]
        text = "".join(part if literal else constants.get(part, " ") for literal, part in parts)
        name = CONSTANT.search(source, max(0, start - 200), start)
        if name:
            constants[name[1]] = text
        if not name or WHOLE.match(text):
            result.append((source.count("\n", 0, start) + 1, text))
    return result


def per_user_tables(root):
    tables = set()
    for path in (root / "core/db").glob("schema*.cpp"):
        for _, text in literals(check.read(path)):
            match = CREATE.search(text)
            if match and re.search(r"\buser_id\b", match[2]):
                tables.add(match[1].lower())
    return tables - EXEMPT


def check_scope(root):
    tables = per_user_tables(root)
    if not tables:
        yield check.Finding("core/db/schema.cpp", 1, "no per-user table was found here, so nothing can be checked")
        return
    names = "|".join(sorted(tables))
    touches = re.compile(rf"\b(?:FROM(?:\s+\w+(?:\s+(?:AS\s+)?\w+)?\s*,)*|JOIN|INTO|UPDATE)\s+({names})\b")
    for path in check.files(root, ".h", ".cpp", under="core"):
        for line, text in literals(check.read(path)):
            if LOWER_CASE.match(text):
                yield check.Finding(check.relative(path, root), line, "SQL keywords are written in upper case")
            if DEFINITION.match(text) or not STATEMENT.search(text):
                continue
            for statement in text.split(";"):
                touched = touches.search(statement)
                if touched and not re.search(r"\buser_id\b", statement):
                    yield check.Finding(
                        check.relative(path, root),
                        line,
                        f"this statement on the per-user table {touched[1]} does not name user_id",
                    )


if __name__ == "__main__":
    sys.exit(check.main("sqlscope", check_scope))
