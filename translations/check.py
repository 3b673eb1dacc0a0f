#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every plural form of the sources stands in behovskompass_sv.ts, and none is unfinished. usage: check.py LUPDATE"""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

HERE = pathlib.Path(__file__).parent
KEPT = HERE / "behovskompass_sv.ts"


def messages(path):
    found = {}
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            found[context.findtext("name"), message.findtext("source")] = message.find("translation")
    return found


def faults(fresh, kept):
    for key in fresh.keys() - kept.keys():
        yield f"not in {KEPT.name}: {key} (run translations/update)"
    for key in kept.keys() - fresh.keys():
        yield f"no longer in the sources: {key} (run translations/update)"
    for key, translation in kept.items():
        forms = [form.text for form in translation.iter("numerusform")]
        if translation.get("type") == "unfinished" or len(forms) != 2 or not all(forms):
            yield f"unfinished: {key}"


def main(lupdate):
    with tempfile.TemporaryDirectory() as folder:
        fresh = shutil.copy(KEPT, pathlib.Path(folder, KEPT.name))
        subprocess.run([HERE / "update", lupdate, fresh], check=True)
        found = sorted(faults(messages(fresh), messages(KEPT)))
    print("\n".join(found) if found else f"{len(messages(KEPT))} plural forms, all finished")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
