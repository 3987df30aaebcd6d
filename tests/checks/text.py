#!/usr/bin/env python3
"""Plain rules about the text of the sources: nothing unfinished, no addresses of strangers, no file with two jobs."""

import re
import sys

import check

TEXT = (
    ".h", ".cpp", ".cmake", "CMakeLists.txt", ".py", ".sh", ".mjs", ".js", ".sql", ".md", ".json", ".toml", ".xml", ".svg",
    ".qrc", ".desktop", ".yml", ".yaml", ".in", ".ts", ".1", "dev", "run",
)  # fmt: skip
SKIPPED = ("package-lock.json",)
MAX_LINES = {".h": 150, ".cpp": 500}

UNFINISHED = re.compile(r"\b(" + "|".join(["TO" + "DO", "FIX" + "ME", "X" * 3]) + r")\b")
ADDRESS = re.compile(r"\b(?:https?|wss?)://([^\s/\"'<>()\[\]{}`\\,;|\u0080-\uffff]*)")
# Reserved for examples (RFC 2606), this computer, and names of standards that are never fetched.
HOSTS = re.compile(
    r"^([\w-]+|127(\.\d+){3}|\[?::1\]?|0\.0\.0\.0|([\w-]+\.)*(example|test|invalid)(\.(com|org|net))?|example\.(com|org|net)"
    r"|www\.w3\.org|blurha\.sh|json-schema\.org|www\.freedesktop\.org"
    r"|[\w<>-]+\.supabase\.co|keepachangelog\.com|semver\.org)(:\S*)?\.?$"
)
PLACEHOLDER = re.compile(r"[$%*]|^$|^[A-Z_-]+$|^\.+$")

# Habits that this project does without; for code of ours that ships.
NEVER = [
    (re.compile(r"\b(SIGNAL|SLOT)\((?!.*QtDBus knows no other)"), "string-based connections: connect with member pointers"),
    (re.compile(r"\bprocessEvents\("), "nested event loops"),
    (re.compile(r"foreign_keys\s*=\s*(OFF|0|FALSE)\b", re.IGNORECASE), "foreign keys are never switched off"),
    (re.compile(r"setInsecureFallback\(\s*true"), "secrets never go into a plain settings file"),
]


def check_lines(name, lines):
    shipped = name.startswith(("app/", "core/", "ui/"))
    for number, line in enumerate(lines, 1):
        match = UNFINISHED.search(line)
        if match:
            yield check.Finding(name, number, f"{match[1]}: finish it, or write it where plans are kept")
        for host in ADDRESS.findall(line):
            if not PLACEHOLDER.search(host) and not HOSTS.match(host.rpartition("@")[2].lower()):
                yield check.Finding(name, number, f"{host}: only example hosts, this computer and names of standards")
        if shipped:
            for pattern, why in NEVER:
                if pattern.search(line):
                    yield check.Finding(name, number, f"not used here: {why}")


def check_text(root):
    for path in check.files(root, *TEXT):
        name = check.relative(path, root)
        if path.name in SKIPPED or path.name == "expected.txt":
            continue
        lines = check.read(path).splitlines()
        yield from check_lines(name, lines)
        limit = MAX_LINES.get(path.suffix)
        if limit and len(lines) > limit:
            yield check.Finding(name, limit + 1, f"{len(lines)} lines, and {limit} are enough: the file has two jobs")


if __name__ == "__main__":
    sys.exit(check.main("text", check_text))
