"""readzip.py FILE: what is in a zip file, as one JSON object {name: {"text" or "sha256", "packed"}}. Fails when anything is damaged."""

import hashlib
import json
import sys
import zipfile

with zipfile.ZipFile(sys.argv[1]) as file:
    bad = file.testzip()
    if bad:
        sys.exit(f"damaged: {bad}")
    names = file.namelist()
    if len(set(names)) != len(names):
        sys.exit("a name twice")
    entries = {}
    for info in file.infolist():
        content = file.read(info)
        entry = {"packed": info.compress_type != zipfile.ZIP_STORED, "bytes": len(content)}
        if info.filename.startswith("media/"):
            entry["sha256"] = hashlib.sha256(content).hexdigest()
        else:
            entry["text"] = content.decode("utf-8")
        entries[info.filename] = entry
print(json.dumps(entries))
