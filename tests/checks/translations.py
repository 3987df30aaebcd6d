#!/usr/bin/env python3
"""translations.py ROOT LUPDATE: every text of the program is there in every language that it offers.

- Each file in translations/ has every text that lupdate finds in the sources, finished, with the same places to fill in (%1, %n) and all plural forms.
  postr_en.ts has those with a number only.
- ui/translations.cpp offers exactly these languages.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree
from pathlib import Path

import check

FOLDERS = ("ui", "core", "app")
OFFERED = re.compile(r'\{u"([A-Za-z_]+)"_s,\s*u"')
PLACE = re.compile(r"%L?(?:\d+|n)")


def updated(root, files):
    """The files as lupdate would leave them."""
    with tempfile.TemporaryDirectory() as folder:
        copies = [Path(shutil.copy(file, folder)) for file in files]
        for copy in copies:
            only = ["-pluralonly"] if copy.stem == "postr_en" else []
            subprocess.run(
                [LUPDATE, "-silent", "-I", str(root), "-no-obsolete", "-locations", "none", *only]
                + [str(root / name) for name in FOLDERS if (root / name).is_dir()]
                + ["-ts", str(copy)],
                check=True,
                stdout=subprocess.DEVNULL,
            )
        return [tree.parse(copy).getroot() for copy in copies]


def problems(message):
    source = message.findtext("source")
    translation = message.find("translation")
    forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
    if translation.get("type") == "unfinished" or not all(form.strip() for form in forms):
        yield f"not translated: {source}"
        return
    wanted = set(PLACE.findall(source))
    for form in forms:
        got = set(PLACE.findall(form))
        # "one" and "two" may be said without the number.
        if got != wanted and not (message.get("numerus") == "yes" and got | {"%n"} == wanted):
            yield f"fills in something else: {source}"


def line_of(text, source):
    escaped = source.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    at = text.find(f"<source>{escaped.splitlines()[0] if escaped else ''}")
    return 1 if at < 0 else text.count("\n", 0, at) + 1


def check_translations(root):
    files = sorted((root / "translations").glob("postr_*.ts"))
    for file, document in zip(files, updated(root, files)):
        text = check.read(file)
        for message in document.iter("message"):
            for problem in problems(message):
                yield check.Finding(check.relative(file, root), line_of(text, message.findtext("source")), problem)
    languages = root / "ui" / "translations.cpp"
    offered = set(OFFERED.findall(check.read(languages)))
    for code in sorted(offered ^ {file.stem.removeprefix("postr_") for file in files}):
        yield check.Finding(check.relative(languages, root), 1, f"offered and translated differ: {code}")


if __name__ == "__main__":
    LUPDATE = sys.argv[2]
    sys.exit(check.main("translations", check_translations))
