"""What the checks of this folder share: walking the sources, reporting, and the proof that a check can fail.

A check is a function `check(root)` that yields `Finding`s. Beside it, `fixtures/<name>/` holds a small tree of wrong
and right sources and `expected.txt` with the findings that must come out of it, one `path:line: part of the text` each.
"""

import sys
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
FIXTURES = HERE / "fixtures"
SKIPPED_FOLDERS = {".git", "build", "node_modules", "__pycache__"}


@dataclass(frozen=True, order=True)
class Finding:
    path: str  # relative to the root
    line: int
    text: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.text}"


def files(root, *suffixes, under="."):
    """Files below root/under with one of the suffixes (all without), sorted; the fixtures of the checks are no sources."""
    pending = [root / under]
    found = []
    while pending:
        folder = pending.pop()
        if not folder.is_dir():
            continue
        for entry in folder.iterdir():
            if entry.is_dir() and not entry.is_symlink():
                if entry.name not in SKIPPED_FOLDERS and entry != FIXTURES:
                    pending.append(entry)
            elif entry.is_file() and (not suffixes or entry.name.endswith(suffixes)):
                found.append(entry)
    return sorted(found)


def relative(path, root):
    return path.relative_to(root).as_posix()


def read(path):
    return path.read_text(encoding="utf-8", errors="replace")


def problems_of_fixture(name, check):
    """What is wrong with the check itself, seen on its fixture."""
    root = FIXTURES / name
    expected = [line for line in read(root / "expected.txt").splitlines() if line and not line.startswith("#")]
    found = sorted(check(root))
    problems = []
    for line in expected:
        place, _, text = line.partition(": ")
        match = next((f for f in found if f"{f.path}:{f.line}" == place and text in f.text), None)
        if match:
            found.remove(match)
        else:
            problems.append(f"not found in the fixture: {line}")
    problems += [f"found in the fixture, but not expected: {finding}" for finding in found]
    if not expected:
        problems.append("the fixture expects nothing, so it proves nothing")
    return problems


def main(name, check):
    problems = problems_of_fixture(name, check)
    if problems:
        print(f"The check '{name}' does not work:", *problems, sep="\n  ")
        return 1
    findings = sorted(set(check(Path(sys.argv[1] if len(sys.argv) > 1 else HERE.parents[1]).resolve())))
    for finding in findings:
        print(finding)
    print(f"{name}: {len(findings)} finding{'' if len(findings) == 1 else 's'}")
    return 1 if findings else 0
