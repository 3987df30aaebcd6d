#!/usr/bin/env python3
"""Writes translations/emoji/: what the picker's emoji are called in the other languages, and more words that find them.

They come from Unicode's annotations (Debian: unicode-cldr-core) and are kept, so that nobody needs all 230 MB to build. Run it again when
ui/composer/emojidata.cpp has new emoji or there is a new language: tools/emojiwords.py [FOLDER of CLDR's "common"]
"""

import re
import sys
import xml.etree.ElementTree as xml
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
CLDR = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode/cldr/common")
# By the codes of ui/translations.cpp. CLDR's "pt" is that of Brazil.
LANGUAGES = {"de": "de", "es": "es", "fr": "fr", "pt_BR": "pt", "ja": "ja", "ar": "ar"}
SELECTOR = "\ufe0f"  # "shown as a picture": CLDR leaves it out


def picker_emoji():
    source = (ROOT / "ui/composer/emojidata.cpp").read_text(encoding="utf-8")
    tables = re.findall(r"constexpr const char \*k\w+ =(.*?);", source, re.DOTALL)
    text = "".join("".join(re.findall(r'"((?:[^"\\]|\\.)*)"', table)) for table in tables)
    return [line.split(" ")[0] for line in text.split("\\n") if line]


def annotations(language):
    """Name and words by emoji."""
    names, words = {}, {}
    for folder in ("annotations", "annotationsDerived"):
        for one in xml.parse(CLDR / folder / f"{language}.xml").iter("annotation"):
            into = names if one.get("type") == "tts" else words
            into.setdefault(one.get("cp").replace(SELECTOR, ""), one.text)
    return names, words


def told(emoji, names, words):
    """As lines of emojidata.cpp are: the name, a comma, more words."""
    key = emoji.replace(SELECTOR, "")
    if key not in names:
        return None
    name = names[key].replace(",", "")
    more = " ".join(words.get(key, "").replace(",", " ").replace("|", " ").split())
    known = set(name.casefold().split())
    return name + "," + " ".join(dict.fromkeys(word for word in more.split() if word.casefold() not in known))


def main():
    if not CLDR.is_dir():
        sys.exit(f"{CLDR} is not there: install unicode-cldr-core, or name the folder")
    folder = ROOT / "translations/emoji"
    folder.mkdir(exist_ok=True)
    for code, language in LANGUAGES.items():
        names, words = annotations(language)
        lines = [
            '<?xml version="1.0" encoding="utf-8"?>',
            "<!DOCTYPE TS>",
            f'<TS version="2.1" language="{code}">',
            "<context>",
            "    <name>EmojiWords</name>",
        ]
        for emoji in picker_emoji():
            line = told(emoji, names, words)
            if line is None:
                print(f"{code}: nothing about {emoji}")
                continue
            lines.append(f"    <message><source>{emoji}</source><translation>{escape(line)}</translation></message>")
        lines += ["</context>", "</TS>", ""]
        (folder / f"emoji_{code}.ts").write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
