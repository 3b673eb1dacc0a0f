# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes docs/reliability.md of the figures that the proofs wrote, one JSON object a line, in a folder.

    figures.py FOLDER [DOCUMENT]    what was not proved anew stands as it does in DOCUMENT, with the commit that it was proved at
"""
import json
import pathlib
import re
import subprocess
import sys

KEPT = "nothing acknowledged is lost, the unit opens and is whole"
TOLD = "told with a sentence; the unit is as before, or as after where the work says it is done"
PROOFS = {
    "kill": ("`kill -9` in the middle of the work", KEPT),
    "no space once": ("`ENOSPC` at one call", TOLD),
    "no space from then on": ("`ENOSPC` at one call and all after it", TOLD),
    "input/output error once": ("`EIO` at one call", TOLD),
    "input/output errors from then on": ("`EIO` at one call and all after it", TOLD),
    "power": ("the power goes; unsynced writes there, gone or torn", KEPT),
    "unplug": ("the disk of the unit is pulled out while children are saved, and put back", KEPT),
    "flip": ("one bit of one byte changed", "found by opening or by the check"),
    "cut": ("the file cut, by bytes and by whole pages", "found by opening or by the check"),
    "replay": ("a page from an older copy of the same file that changes what it says", "found by the check of the log and the structure"),
    "copies": ("two copies that went separate ways, or files of several times in one folder", "told, and no file is overwritten or removed"),
    "race": ("two processes start on one unit at once", "one writes, or both after each other; the log is in order"),
    "stale": ("`kill -9` while a process holds the unit", "the next one opens it at once"),
    "clock": ("the clock is wrong by ten years, or changes to summer time", "nothing is purged, the log keeps its order, a jump is told"),
    "restore": ("a backup restored for somebody who has seen no unit", "the same records, and the unit is whole"),
    "recovery": ("a backup and the paper key alone, in a new folder", "a new passphrase opens the unit, with the same records"),
    "paper": ("one wrong character in the paper key", "its group is named"),
    "backup flip": ("one bit of a backup changed, and restored all the same", "refused, and nothing is made"),
    "locks": ("the window locks while something is being typed", "the draft is there after unlocking"),
    "clipboard": ("something put on the clipboard", "gone after half a minute, and what others put there stays"),
    "seen": ("the projector's window taken as a picture and read by optical character recognition", "nothing of another child and nothing protected"),
    "core": ("`SIGABRT`, with core files of any size allowed", "no core file, nothing dumped"),
    "debugger": ("a process of the same user reads it, or attaches gdb", "refused"),
    "locked pages": ("the database's key looked for in all memory while the unit is open", "each copy in a page that is kept from swap"),
    "trace": ("a journey through the real window under strace; calls that write", "only to the unit, the profile and what a person saved; "
              "no address but the computer's own sockets and print service; nothing that was typed in clear"),
    "image": ("a thousand markers saved in a unit on a file system of its own", "none in the raw image of the file system"),
    "export": ("what leaves the unit as a file", "nobody in its name or its metadata, and a row in the log"),
    "fuzz": ("inputs that libFuzzer made, with ASan and UBSan", "no crash, no leak, no undefined behaviour, no time-out"),
}

HEAD = """# How reliable the program is, in figures

Written by `tests/faults/prove`, which stops where anything does not hold: every figure is a number of trials in which nothing was lost.
What each proof means stands at the head of its file in `tests/faults`, `tests/proofs` and `tests/desktop`. A short form of all of it runs in CI.
"""
ROW = re.compile(r"^\| (.*?) \| (.*?) \| (.*?) \| (\d+) \| (.*?) \|$")


def proved_before(document: str) -> dict[str, dict[str, tuple[int, str]]]:
    happens = {told[0]: proof for proof, told in PROOFS.items()}
    rows: dict[str, dict[str, tuple[int, str]]] = {}
    for line in pathlib.Path(document).read_text(encoding="utf-8").splitlines():
        if (row := ROW.match(line)) and row[1] in happens:
            rows.setdefault(happens[row[1]], {})[row[3]] = (int(row[4]), row[5])
    return rows


def main() -> None:
    git = lambda *arguments: subprocess.run(["git", *arguments], capture_output=True, text=True, check=True).stdout.strip()
    at = f"{git('rev-parse', '--short', 'HEAD')}, {git('log', '-1', '--format=%cs')}"
    tried: dict[str, dict[str, tuple[int, str]]] = {}
    for path in sorted(pathlib.Path(sys.argv[1]).glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            of = tried.setdefault(row["proof"], {})
            of[row["of"]] = (of.get(row["of"], (0, ""))[0] + row["tried"], at)
    if len(sys.argv) > 2:
        tried = proved_before(sys.argv[2]) | tried
    print(HEAD)
    if missing := [happens for proof, (happens, _) in PROOFS.items() if proof not in tried]:
        print("Not yet run in its long form, and so not in the table; the short form runs in CI: " + "; ".join(missing) + ".\n")
    print("| what happens | what holds | to what | trials | at commit |\n|---|---|---|---|---|")
    for proof, (happens, holds) in PROOFS.items():
        for of, (number, commit) in tried.get(proof, {}).items():
            print(f"| {happens} | {holds} | {of} | {number} | {commit} |")


if __name__ == "__main__":
    main()
