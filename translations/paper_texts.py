#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Swedish texts that papers show, and whether every language under resources/languages has them all.

    paper_texts.py LUPDATE list     every text, one a line, line breaks as \\n
    paper_texts.py LUPDATE check    exit code 1 with what is missing, unknown or has other gaps (%1) than the Swedish

A text is a label of core/documents, a word that core/services puts on a paper (paperTranslate, onPaper), or stands in the project's own
pack: the model, the instruments of children and guardians, Fördjupad behovskompass, and the
labels of the visits. The golden rule is one text.
"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

ROOT = pathlib.Path(__file__).resolve().parent.parent
PACK = ROOT / "resources" / "instruments" / "sv" / "behovskompass-egen.json"
LEGAL = ROOT / "resources" / "legal" / "sv.json"
VISITS = ROOT / "resources" / "visits" / "sv.json"
LANGUAGES = ROOT / "resources" / "languages"
GAP = re.compile(r"%[1-9]")
# of an instrument or the model: keys whose text a paper shows
SHOWN = {"name", "centre", "label", "formLabel", "childVoice", "definition", "text", "title", "introduction", "low", "high", "prompt", "help"}


def is_words(text):
    return any(c.isalpha() for c in GAP.sub("", text))


def labels(lupdate, folder, aliases):
    """Every source string of the folder's calls, in the order of the files."""
    with tempfile.TemporaryDirectory() as scratch:
        found = pathlib.Path(scratch, "found.ts")
        subprocess.run([lupdate, "-silent", "-locations", "none", "-source-language", "sv_SE", "-target-language", "sv_SE", "-extensions", "cpp,h",
                        "-tr-function-alias", aliases, "-I", ".", folder, "-ts", found], cwd=ROOT, check=True)
        return [message.findtext("source") for message in xml.parse(found).getroot().iter("message")]


def shown_texts(value, key=""):
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from shown_texts(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from shown_texts(inner, key)
    elif isinstance(value, str) and key in SHOWN:
        yield value


def meets_families(instrument):
    return instrument["audience"] in ("child", "guardian") or instrument["kind"] == "fordjupad"


def pack_texts():
    pack = json.loads(PACK.read_text(encoding="utf-8"))
    yield from shown_texts(pack["model"])
    yield pack["notice"]
    for instrument in filter(meets_families, pack["instruments"]):
        yield from shown_texts(instrument)


def visit_labels():
    """What a handover calls the visits of the visit programme."""
    for programme in json.loads(VISITS.read_text(encoding="utf-8"))["programmes"]:
        for visit in programme["visits"]:
            yield visit["label"]


def golden_rule():
    """The program's own text, as core/services/golden_rule puts it together."""
    rule = json.loads(LEGAL.read_text(encoding="utf-8"))["goldenRule"]
    tests = [f"{test['label']}: {test['question']}" for test in rule["tests"]]
    return "\n".join([rule["introduction"], *tests, rule["closing"]])


def paper_texts(lupdate):
    texts = labels(lupdate, "core/documents", "translate+=paperTranslate")
    # in services tr() is for the window and the log
    texts += labels(lupdate, "core/services", "tr=onPaper,translate=paperTranslate,QT_TRANSLATE_NOOP=onPaperLater")
    texts += pack_texts()
    texts += visit_labels()
    texts.append(golden_rule())
    return list(dict.fromkeys(filter(is_words, texts)))


def faults(texts, language):
    translated = json.loads(language.read_text(encoding="utf-8"))["texts"]
    for text in texts:
        if not translated.get(text, "").strip():
            yield f"{language.name}: not translated: {text!r}"
    for text, translation in translated.items():
        if text not in texts:
            yield f"{language.name}: on no paper: {text!r}"
        if set(GAP.findall(text)) != set(GAP.findall(translation)):
            yield f"{language.name}: other gaps: {text!r}"


def main(lupdate, task):
    texts = paper_texts(lupdate)
    if task == "list":
        print("\n".join(text.replace("\n", "\\n") for text in texts))
        return 0
    languages = sorted(LANGUAGES.glob("*.json"))
    found = [fault for language in languages for fault in faults(texts, language)]
    print("\n".join(found) if found else f"{len(texts)} texts in {len(languages)} languages besides Swedish")
    return 1 if found or not languages else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
