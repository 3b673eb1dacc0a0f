# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the proofs share: the programs, how often something is tried, figures, and what a machine must have."""
import json
import os
import pathlib
import random
import subprocess
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent
for beside in ("cli", "journeys"):
    sys.path.insert(0, str(HERE.parent / beside))
import command_line  # noqa: E402
from command_line import DAMAGED, FILE, IN_USE, OK, REFUSED, USAGE, WRONG, PracticeUnit  # noqa: E402, F401

_folder = []


def use(folder):
    """The folder of both programs; once, before any proof."""
    _folder.append(pathlib.Path(folder).resolve())
    command_line.use(_folder[-1] / "behovskompass-cli")


def programs():
    return _folder[-1]


def asked(variable, short_form):
    """How often: a number from the environment, or that of the short form."""
    return int(os.environ.get(variable, short_form))


def tell_figure(proof, of, tried):
    """As `tellFigure` of the tests in C++: one line of JSON once a proof has held."""
    if path := os.environ.get("BEHOVSKOMPASS_FIGURES"):
        with open(path, "a", encoding="utf-8") as file:
            file.write(json.dumps({"proof": proof, "of": of, "tried": tried}) + "\n")


def need(condition, what):
    """Skips a proof where the machine lacks something; where BEHOVSKOMPASS_REQUIRE_PROOFS is set that is a failure."""
    if condition:
        return
    if os.environ.get("BEHOVSKOMPASS_REQUIRE_PROOFS"):
        raise AssertionError(f"missing on this machine: {what}")
    raise unittest.SkipTest(what)


RECORDS = ("samtal", "skattningar", "gemensamma", "plan", "upptackarkort", "anmalningar", "consents", "rounds", "beslut", "delegations", "handovers",
           "meetings", "uppfoljningssamtal", "fordjupad", "planVersions", "visits")


class Bench(PracticeUnit):
    """A practice unit for each proof, and people who start programs on it."""

    def newcomer(self, path):
        """A file of one child that no unit holds; returns its id."""
        return self.newcomers(path, 1)[0]

    def newcomers(self, path, count):
        """A file of children that no unit holds; returns their ids."""
        if not hasattr(type(self), "somebody"):
            file = self.home / "somebody.json"
            done = self.cli("export", self.unit, "--child", self.children()[0]["id"], "--out", file)
            self.assertEqual(done.returncode, OK, done.stderr)
            type(self).somebody = file.read_text()
        whole = json.loads(self.somebody)
        child = whole["children"][0]
        child |= {name: [] for name in RECORDS if isinstance(child.get(name), list)} | {"plan": None}
        child = {name: value for name, value in child.items() if value is not None and name != "personnummer"}
        child["birthDate"] = "2012-02-03"
        ids = ["0" + "".join(random.choice("0123456789ABCDEFGHJKMNPQRSTVWXYZ") for _ in range(12)) for _ in range(count)]
        path.write_text(json.dumps(whole | {"children": [child | {"id": id_} for id_ in ids], "packs": []}))
        return ids

    def start(self, *words):
        """The command line on its own, not waited for."""
        return subprocess.Popen([command_line.program(), *map(str, words)], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                stderr=subprocess.PIPE, text=True, env=environment(self.access["passphrase"], self.home / "profile"))

    def ids(self):
        done = self.cli("children", self.unit, "--format", "json")
        self.assertEqual(done.returncode, OK, done.stderr)
        return {child["id"] for child in json.loads(done.stdout)}


def environment(passphrase, profile):
    """As `command_line.run` sets it, for a process that is started and not waited for."""
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "BEHOVSKOMPASS_PASSPHRASE")}
    return kept | {"LC_ALL": "C.UTF-8", "XDG_DATA_HOME": str(profile), "BEHOVSKOMPASS_PASSPHRASE": passphrase}
