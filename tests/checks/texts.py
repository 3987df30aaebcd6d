#!/usr/bin/env python3
"""Every text for people can be translated: it is given to tr() as it stands in the source, where lupdate finds it.

- In what is shown (ui/, app/gui/), a literal that reads like words stands inside tr(), translate() or QT_TRANSLATE_NOOP().
- Everywhere, translate() and helpers around it are given literals that lupdate sees: directly, or in QT_TRANSLATE_NOOP(); and nothing but
  tr() itself is called tr(), for lupdate skips what is inside.
"""

import re
import sys

import check

SHOWN = ("ui", "app/gui")
ALL = ("core", "ui", "app")
LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"')
# Two words, a capitalised word alone, or a word with a stop behind it.
WORDS = re.compile(r"[^\W\d_]{2,}[,;:]?\s+[^\W\d_]{2,}|^[A-Z][a-z]+[^A-Za-z]*$|[^\W\d_]{2,}[.!?…]$")
TRANSLATES = re.compile(r"^(?:\w+::)*(tr|translate|QT_TR\w*_NOOP\w*)$")
# Calls whose texts nobody reads: names of objects, formats, styles, key sequences, messages for developers.
NOT_SHOWN = re.compile(
    r"(setObjectName|toString|setStyleSheet|typed|create|setOrganizationName|setApplicationName|permit|Permit|assertElsewhere"
    r"|static_assert|Q_ASSERT\w*|qFatal|qC?Warning|qC?Info|qC?Debug)$"
)
# Words that are the same in every language, and sources whose words are no part of the program's texts.
SAME = {"Postr", "Inter", "English", "Deutsch"}
SKIPPED = {
    "ui/composer/emojidata.cpp": "the dictionary of emoji: another language brings another one",
    "ui/theme/fonts.cpp": "names of fonts",
}
# The diagnostics are for those who help, whatever language they are asked in; the key's name is replaced before it is shown.
STAYS = [("ui/pages/settingspage.cpp", "Postr %1"), ("ui/sheets/keyssheet.cpp", "Return")]

COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)
WRAPPER = re.compile(
    r"(?:QString |> |auto )(\w+)(?: = \[[^\]]*\])?\(const char \*\w+\)\s*\{[^}]*?\btranslate\(\s*\"\w+\",\s*(?![\s\"])", re.DOTALL
)
# One more step away: error(code, "...") that calls sentence().
OUTER = r"(?:QString|Error|auto|> |unexpected<Error>) (\w+)(?: = \[[^\]]*\])?\([^()]*const char \*(\w+)\)\s*\{[^}]*\b(?:%s)\(\s*\2\b"
HIDDEN = re.compile(r"\btr\(\s*(?![\s\")])")


def without_comments(text):
    """The same length, so that lines and places stay."""

    def blank(match):
        return re.sub(r"[^\n]", " ", match[0])

    # A literal may hold two slashes.
    return re.sub(
        r'"(?:[^"\\\n]|\\.)*"|' + COMMENT.pattern, lambda m: m[0] if m[0][0] == '"' else blank(m), text, flags=re.DOTALL
    )


def callers(text, at):
    """What is called around a place, innermost first, up to the statement's begin."""
    depth, names = 0, []
    for i in range(at - 1, -1, -1):
        c = text[i]
        if c in ";{}":
            break
        if c == ")":
            depth += 1
        elif c == "(" and depth:
            depth -= 1
        elif c == "(":
            found = re.search(r"([\w:]+)\s*$", text[:i])
            names.append(found[1] if found else "")
    return names


def check_texts(root):
    for folder in ALL:
        for path in check.files(root, ".cpp", ".h", under=folder):
            name = check.relative(path, root)
            text = without_comments(check.read(path))

            def finding(at, words):
                return check.Finding(name, text[:at].count("\n") + 1, words)

            bare = LITERAL.sub(lambda m: '"' + " " * len(m[1]) + '"', text)
            wrappers = {found[1] for found in WRAPPER.finditer(text)}
            if wrappers:
                wrappers |= {found[1] for found in re.finditer(OUTER % "|".join(wrappers), text, re.DOTALL)}
            for wrapper in sorted(wrappers):
                for found in re.finditer(rf"\b{wrapper}\((?:\s*\w+::\w+,)?\s*\"", text):
                    yield finding(found.start(), f"{wrapper}(): lupdate does not find this text; QT_TRANSLATE_NOOP() around it")
            for found in HIDDEN.finditer(text):
                yield finding(found.start(), "tr() is given a literal, and nothing else bears its name")
            if not name.startswith(tuple(f"{shown}/" for shown in SHOWN)) or name in SKIPPED:
                continue
            for found in LITERAL.finditer(text):
                words = found[1]
                if not WORDS.search(words) or words in SAME or text[: found.start()].rsplit("\n", 1)[-1].startswith("#"):
                    continue
                if any(name == where and words.startswith(start) for where, start in STAYS):
                    continue
                around = callers(bare, found.start())
                if not any(TRANSLATES.match(call) or NOT_SHOWN.search(call) for call in around):
                    yield finding(found.start(), f"\"{words}\" is shown to people: it belongs into tr()")


if __name__ == "__main__":
    sys.exit(check.main("texts", check_texts))
