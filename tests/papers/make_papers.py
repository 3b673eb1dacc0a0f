# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every paper of a practice unit, made with the command line: what the tests and the pictures of the papers look at."""
import json
import os
import pathlib
import subprocess

CHILDREN, SEED = 12, 7
NO_SUCH = 2  # the exit code where a child has nothing of the kind
FAMILY = ("--to", "Familjen", "--why", "Till familjen", "--family")


class Papers:
    """`program`: behovskompass-cli; `folder`: an empty folder for the unit and the papers."""

    def __init__(self, program, folder):
        self.program = str(program)
        self.folder = pathlib.Path(folder)
        self.unit = self.folder / "unit"
        access = json.loads(self._run("demo", self.unit, "--children", CHILDREN, "--seed", SEED, "--format", "json"))
        os.environ["BEHOVSKOMPASS_PASSPHRASE"] = access["passphrase"]
        self.kinds = json.loads(self._run("paper", "--format", "json"))
        self.children = [child["id"] for child in json.loads(self._run("children", self.unit, "--format", "json"))]

    def _run(self, *words, codes=(0,)):
        done = subprocess.run([self.program, *map(str, words)], capture_output=True, text=True, timeout=300)
        if done.returncode not in codes:
            raise RuntimeError(f"{' '.join(map(str, words))}: {done.returncode} {done.stderr}")
        return done.stdout if done.returncode == 0 else None

    def blank(self, ending):
        """{kind: file}, with the unit's words."""
        made = {}
        for kind in (each["kind"] for each in self.kinds if each["blank"]):
            file = self.folder / f"{kind}-tomt.{ending}"
            self._run("paper", kind, self.unit, "--blank", "--out", file)
            made[kind] = file
        return made

    def filled(self, ending):
        """{kind: file}, each of the first child that has one."""
        made = {}
        for kind in (each["kind"] for each in self.kinds if each["child"]):
            file = self.folder / f"{kind}.{ending}"
            more = FAMILY if kind == "inbjudan" else ()
            for child in self.children:
                if self._run("paper", kind, self.unit, "--child", child, "--out", file, *more, codes=(0, NO_SUCH, 5)) is not None:
                    made[kind] = file
                    break
        return made
