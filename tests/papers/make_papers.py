# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every paper of a practice unit, made with the command line: what the tests and the pictures of the papers look at."""
import json
import os
import pathlib
import shutil
import subprocess

CHILDREN, SEED = 12, 7
NO_SUCH = 2  # the exit code where a child has nothing of the kind
FAMILY = ("--to", "Familjen", "--why", "Till familjen", "--family")


def in_language(language):
    return ("--language", language) if language else ()


class Papers:
    """`program`: behovskompass-cli; `folder`: an empty folder for the unit and the papers."""

    def __init__(self, program, folder):
        self.program = str(program)
        self.folder = pathlib.Path(folder)
        self.unit = self.folder / "unit"
        access = json.loads(self._run("demo", self.unit, "--children", CHILDREN, "--seed", SEED, "--format", "json"))
        os.environ["BEHOVSKOMPASS_PASSPHRASE"] = access["passphrase"]
        self.kinds = json.loads(self._run("paper", "--format", "json"))
        self.owners = {}  # of each kind, the first child that has one
        children = json.loads(self._run("children", self.unit, "--format", "json"))
        self.children = [child["id"] for child in children]
        self.names = [child["name"] for child in children]

    def _run(self, *words, codes=(0,)):
        done = subprocess.run([self.program, *map(str, words)], capture_output=True, text=True, timeout=300)
        if done.returncode not in codes:
            raise RuntimeError(f"{' '.join(map(str, words))}: {done.returncode} {done.stderr}")
        return done.stdout if done.returncode == 0 else None

    def fullest_first(self):
        """The child whose plan says most comes first, for whoever looks at the papers."""
        def words(child):
            file = self._file("fullest", None, "txt")
            return len(file.read_text().split()) if self._filled("barnets-plan", child, file, None) else 0
        self.children.sort(key=words, reverse=True)

    def _file(self, name, language, ending):
        return self.folder / f"{name}{f'-{language}' if language else ''}.{ending}"

    def blank(self, ending, language=None):
        """{kind: file}, with the unit's words."""
        made = {}
        for kind in self._wanted("blank", language):
            file = self._file(f"{kind}-tomt", language, ending)
            self._run("paper", kind, self.unit, "--blank", "--out", file, *in_language(language))
            made[kind] = file
        return made

    def filled(self, ending, language=None):
        """{kind: file}, each of the first child that has one. Made of a copy of the unit, whose log is the same each time."""
        made = {}
        for kind in self._wanted("child", language):
            file = self._file(kind, language, ending)
            for child in [self.owners[kind]] if kind in self.owners else self.children:
                if self._filled(kind, child, file, language):
                    self.owners[kind] = child
                    made[kind] = file
                    break
        missing = [kind for kind in self._wanted("child", language) if kind not in made]
        if missing:
            raise RuntimeError(f"no child of the practice unit has {', '.join(missing)}")
        return made

    def bilingual_plan(self, ending, language):
        """Barnets plan in Swedish with `language` beside it."""
        file = self._file("barnets-plan-sv", language, ending)
        copy = self._copy()
        try:
            self._run("plan", copy, "--child", self.owners["barnets-plan"], "--bilingual", language, "--out", file)
        finally:
            shutil.rmtree(copy)
        return file

    def _wanted(self, what, language):
        """Every kind of the catalogue that is made blank, or of a child, in that language."""
        return [each["kind"] for each in self.kinds if each[what] and (each["translated"] or not language)]

    def _copy(self):
        return pathlib.Path(shutil.copytree(self.unit, self.folder / "copy"))

    def _filled(self, kind, child, file, language):
        copy = self._copy()
        try:
            words = (*(FAMILY if kind == "inbjudan" else ()), *in_language(language))
            return self._run("paper", kind, copy, "--child", child, "--out", file, *words, codes=(0, NO_SUCH, 5)) is not None
        finally:
            shutil.rmtree(copy)
