# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes docs/reliability.md of the figures that the fault tests wrote, one JSON object a line, in a folder."""
import json
import pathlib
import subprocess
import sys

PROOFS = {
    "kill": ("`kill -9` in the middle of the work", "nothing acknowledged is lost, the unit opens and is whole"),
    "no space once": ("`ENOSPC` at one call", "told with a sentence; the unit is as before, or as after where the work says it is done"),
    "no space from then on": ("`ENOSPC` at one call and all after it", "the same"),
    "input/output error once": ("`EIO` at one call", "the same"),
    "input/output errors from then on": ("`EIO` at one call and all after it", "the same"),
    "power": ("the power goes; unsynced writes there, gone or torn", "nothing acknowledged is lost, the unit opens and is whole"),
    "flip": ("one bit of one byte changed", "found by opening or by the check"),
    "cut": ("the file cut, by bytes and by whole pages", "found by opening or by the check"),
    "replay": ("a page from an older copy of the same file that changes a record", "found by the check of the log"),
    "fuzz": ("inputs that libFuzzer made, with ASan and UBSan", "no crash, no undefined behaviour, no time-out"),
}

HEAD = """# How reliable the store is, in figures

Written by `tests/faults/prove`, which stops where anything does not hold: every figure is a number of trials in which nothing was lost. Commit {commit}, {date}.
What each proof means stands at the head of its file in `tests/faults`. A short form of all of it runs in CI.

"""


def main() -> None:
    tried: dict[str, dict[str, int]] = {}
    for path in sorted(pathlib.Path(sys.argv[1]).glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            of = tried.setdefault(row["proof"], {})
            of[row["of"]] = of.get(row["of"], 0) + row["tried"]
    git = lambda *arguments: subprocess.run(["git", *arguments], capture_output=True, text=True, check=True).stdout.strip()
    print(HEAD.format(commit=git("rev-parse", "--short", "HEAD"), date=git("log", "-1", "--format=%cs")), end="")
    print("| what happens | what holds | to what | trials |\n|---|---|---|---|")
    for proof, (happens, holds) in PROOFS.items():
        for of, number in tried.get(proof, {}).items():
            print(f"| {happens} | {holds} | {of} | {number} |")


if __name__ == "__main__":
    main()
