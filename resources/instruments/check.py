#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Check instrument packs, legal texts and languages of papers, for those who write them.

    python3 resources/instruments/check.py [FILE...]

Without arguments: every pack, legal file and language under resources/, the project's own packs with their
coverage of the model's definitions too. Needs python3-jsonschema. Exit code 1 if there is a fault.
"""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator, FormatChecker

HERE = Path(__file__).resolve().parent
LEGAL = HERE.parent / "legal"
LANGUAGES = HERE.parent / "languages"
SCHEMAS = {
    "behovskompass-legal": LEGAL / "legal.schema.json",
    "behovskompass-paper-language": HERE.parent.parent / "docs" / "formats" / "paper-languages.schema.json",
}


def repeated(values):
    seen = set()
    return [value for value in values if value in seen or seen.add(value)]


def schema_faults(document, schema_file):
    schema = json.loads(schema_file.read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema, format_checker=FormatChecker())
    for error in sorted(validator.iter_errors(document), key=lambda error: list(map(str, error.path))):
        yield f"{'/'.join(map(str, error.path)) or '(top)'}: {error.message}"


def instrument_faults(instrument, areas):
    name = instrument["id"]
    if instrument.get("ageFrom", 0) > instrument.get("ageTo", 99):
        yield f"{name}: ageFrom is after ageTo"
    if [entry["area"] for entry in instrument["areas"]] != list(areas):
        yield f"{name}: the areas are not those of the model, in its order"
        return
    statements = [s for entry in instrument["areas"] for s in entry["statements"]]
    subareas = [s for entry in instrument["areas"] for s in entry.get("subareas", [])]
    for what, ids in (
        ("statement", [s["id"] for s in statements]),
        ("sub-area", [s["id"] for s in subareas]),
        ("key aspect", [k["id"] for s in subareas for k in s["keyAspects"]]),
    ):
        for id_ in repeated(ids):
            yield f"{name}: {what} id {id_} is used twice"
    for entry in instrument["areas"]:
        for statement in entry["statements"]:
            for aspect in set(statement["aspects"]) - areas[entry["area"]]:
                yield f"{name}: {statement['id']} names {aspect}, which is no aspect of {entry['area']}"


def pack_faults(pack):
    areas = {area["id"]: {aspect["id"] for aspect in area["aspects"]} for area in pack["model"]["areas"]}
    for id_ in repeated([area["id"] for area in pack["model"]["areas"]]):
        yield f"area id {id_} is used twice"
    for id_ in repeated([aspect["id"] for area in pack["model"]["areas"] for aspect in area["aspects"]]):
        yield f"aspect id {id_} is used twice"
    for id_ in repeated([instrument["id"] for instrument in pack["instruments"]]):
        yield f"instrument id {id_} is used twice"
    for instrument in pack["instruments"]:
        yield from instrument_faults(instrument, areas)


def coverage_faults(pack):
    """What the project asks of its own packs, not of an imported one."""
    every = {aspect["id"] for area in pack["model"]["areas"] for aspect in area["aspects"]}
    for instrument in pack["instruments"]:
        name, kind = instrument["id"], instrument["kind"]
        covered = set()
        for entry in instrument["areas"]:
            statements, subareas = entry["statements"], entry.get("subareas", [])
            if kind == "skattningsformular":
                covered |= {aspect for s in statements for aspect in s["aspects"]}
                if len(statements) < 3:
                    yield f"{name}: fewer than three statements in {entry['area']}"
            elif kind == "fordjupad":
                covered |= {key["id"].split("-")[0] for s in subareas for key in s["keyAspects"]}
                if not 2 <= len(subareas) <= 4 or any(not 2 <= len(s["keyAspects"]) <= 5 for s in subareas):
                    yield f"{name}: {entry['area']} wants 2-4 sub-areas with 2-5 key aspects each"
            elif kind == "upptackarkort" and len(statements) != 1:
                yield f"{name}: {entry['area']} wants exactly one statement"
            elif kind == "samtalskort" and not (3 <= len(statements) <= 6 and "article" in entry):
                yield f"{name}: {entry['area']} wants 3-6 statements and an article"
            elif kind == "samtalsunderlag" and "prompt" not in entry:
                yield f"{name}: {entry['area']} wants a prompt"
            texts = [s["text"] for s in statements]
            for text in repeated(texts):
                yield f"{name}: the same statement twice in {entry['area']}: {text}"
        if kind in ("skattningsformular", "fordjupad") and covered != every:
            yield f"{name}: aspects not covered: {sorted(every - covered)}; unknown: {sorted(covered - every)}"


def faults(file):
    try:
        document = json.loads(file.read_text(encoding="utf-8"))
    except ValueError as error:
        return [str(error)]
    format_ = document.get("format") if isinstance(document, dict) else None
    found = list(schema_faults(document, SCHEMAS.get(format_, HERE / "pack.schema.json")))
    if found or format_ == "behovskompass-paper-language":
        return found
    if format_ == "behovskompass-legal":
        return [f"reference id {id_} is used twice" for id_ in repeated([r["id"] for r in document["references"]])]
    found = list(pack_faults(document))
    if not found and HERE in file.resolve().parents:
        found = list(coverage_faults(document))
    return found


def main(arguments):
    files = [Path(argument) for argument in arguments] or sorted([*HERE.glob("*/*.json"), *LEGAL.glob("??.json"), *LANGUAGES.glob("*.json")])
    failed = False
    for file in files:
        found = faults(file)
        failed |= bool(found)
        print(f"{file}: {'ok' if not found else ''}")
        for fault in found:
            print(f"  {fault}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
