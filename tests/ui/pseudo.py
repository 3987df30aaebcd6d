#!/usr/bin/env python3
"""pseudo.py FLAVOUR IN.ts OUT.ts: a language that nobody speaks, for tests and for looking at pages.

`long`: every text in accents, two fifths longer and between brackets, so that what is cut, put together from pieces, or was never given to tr() is
seen. `rtl`: the same in Hebrew letters, which run from right to left.
"""

import math
import re
import sys
import xml.etree.ElementTree as tree

ACCENTS = str.maketrans("aceghiklnorsuwyzACEGIKLNOSUYZ", "áćéĝĥíķĺñóŕšúŵýžÁĆÉĜÍĶĹÑÓŠÚÝŽ")
HEBREW = {letter: chr(0x05D0 + i) for i, letter in enumerate("abcdefghijklmnopqrstuvwxyz")}
FILLING = {"long": "ñó ŕóóm tó spáŕé ", "rtl": "אבג דהוז חט "}
# What a program puts in, or reads: left as it is.
KEPT = re.compile(r"%L?\d+|%n|&|<[^>]+>|\n")
FORMAT = re.compile(r"^[dMyhms ,.:]+$")


def letters(flavour, text):
    if flavour == "long":
        return text.translate(ACCENTS)
    return "".join(HEBREW.get(c.lower(), c) for c in text)


def spoken(flavour, text):
    if FORMAT.match(text) or not re.search(r"[A-Za-z]{2}", KEPT.sub("", text)):
        return text
    pieces, at = [], 0
    for kept in KEPT.finditer(text):
        pieces += [letters(flavour, text[at : kept.start()]), kept[0]]
        at = kept.end()
    pieces.append(letters(flavour, text[at:]))
    missing = math.ceil(0.4 * len(KEPT.sub("", text)))
    filling = (FILLING[flavour] * (missing // len(FILLING[flavour]) + 1))[:missing].strip()
    return "[" + "".join(pieces) + (" " + filling if filling else "") + "]"


def main():
    flavour, source, target = sys.argv[1:]
    document = tree.parse(source)
    root = document.getroot()
    root.set("language", "he" if flavour == "rtl" else "en")
    for message in root.iter("message"):
        said = spoken(flavour, message.findtext("source"))
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        if message.get("numerus") == "yes":
            forms = translation.findall("numerusform")
            for form in forms:
                translation.remove(form)
            for _ in range(2 if flavour == "long" else 4):
                tree.SubElement(translation, "numerusform").text = said
        else:
            translation.text = said
    document.write(target, encoding="utf-8", xml_declaration=True)


if __name__ == "__main__":
    main()
