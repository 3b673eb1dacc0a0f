# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Journeys through the real window with strace beside: nothing is written outside the unit, the profile and what a person saved,
nothing is spoken to but the computer's own sockets, and nothing that was typed lies in clear anywhere."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

from common import HERE, asked, need, programs, tell_figure
from trace import Trace, wrapper

UNIT_FILE = re.compile(r"(keys(\.bak)?(\.new)?|keys\.\w+|data-\d+\.db(-journal)?|in-use|work-[^/]*)$")
OWN = [re.compile(each) for each in (
    r"(config|data)(/behovskompass(/.*)?)?$",  # settings; the newest row of each log that was seen; the practice unit
    r"runtime/behovskompass-[0-9a-f]+\.lock(\.rmlock)?$",  # one program for each person
    r"(\.\w{6}(/s)?|behovskompass-[0-9a-f]+)$",  # the socket on which a second start tells the first
    r"cache(/(fontconfig|mesa_shader_cache\w*|qtshadercache[^/]*|qtpipelinecache[^/]*)(/.*)?)?$")]
AT_FIRST = re.compile(r"\.behovskompass-\w{6}")
DEVICES = re.compile(r"/dev/(null|tty|ptmx|dri/\w+)$|/proc/self/")
PRINT_SERVICE = re.compile(r'connect\(\d+<[^>]*>, \{sa_family=AF_INET6?, sin6?_port=htons\(631\), .*("127\.0\.0\.1"|"::1")')
OPEN_BY_DESIGN = {"Fjällskolan", "Åsa Rektor", "Backens skola"}  # the unit's name and its users stand in the key file


class Journeys(unittest.TestCase):
    """BEHOVSKOMPASS_JOURNEYS: 0 for the main task alone, 1 for all."""

    maxDiff = None

    def setUp(self):
        need(shutil.which("strace"), "strace")
        need(os.geteuid() == 0, "root, since the program lets nobody else look on")
        for tool in ("Xvfb", "xdotool", "openbox", "dbus-run-session"):
            need(shutil.which(tool), tool)
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="bk-trace-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def test_nothing_is_written_or_spoken_to_that_should_not_be(self):
        names = sorted(path.stem.removeprefix("journey_") for path in (HERE.parent / "journeys").glob("journey_*.py"))
        if not asked("BEHOVSKOMPASS_JOURNEYS", 0):
            names = ["main_task"]
        for name in names:
            with self.subTest(journey=name):
                self.prove(name)

    def prove(self, name):
        place = self.folder / name
        homes, traces, bin_ = place / "homes", place / "traces", place / "programs/bin"
        for folder in (homes, traces, bin_):
            folder.mkdir(parents=True)
        for program in ("behovskompass", "behovskompass-cli"):
            self.script(bin_ / program, wrapper(programs() / program, traces))
        typed = place / "typed"
        self.script(place / "tools/xdotool", '#!/bin/sh\nfor last; do :; done\n[ "$1" != type ] || printf "%s\\n" "$last" >>'
                    f'"{typed}"\nexec {shutil.which("xdotool")} "$@"\n')
        done = subprocess.run([sys.executable, HERE.parent / "journeys/run-journeys", "--only", name, "--keep", "-j", "1", bin_],
                              capture_output=True, text=True, timeout=1500,
                              env=os.environ | {"TMPDIR": str(homes), "JOURNEY_PATIENCE": "60", "PATH": f"{place / 'tools'}:{os.environ['PATH']}"})
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        trace = Trace(traces)
        said = typed.read_text().splitlines()
        written = self.check_paths(trace, homes, said)
        strangers = [each for each in trace.spoken_to() if not PRINT_SERVICE.match(each)]
        self.assertEqual(strangers, [], "spoken to")
        self.assertEqual(self.in_clear(homes, said), [], "in clear")
        tell_figure("trace", name, written)

    @staticmethod
    def script(path, text):
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
        path.chmod(0o755)

    def check_paths(self, trace, homes, typed):
        """Every path is one that it may write to; returns how many calls that were."""
        written = trace.written()
        self.assertGreater(len(written), 20, "strace saw nothing")
        saved = {os.path.normpath(text) for text in typed if text.startswith("/")}
        # What is saved has no name at first, then one for the moment, and its own once the row of the log is there.
        beside = {os.path.dirname(path) for path in saved}
        wrong = sorted({f"{call} {path}" for call, path in written
                        if not (DEVICES.match(path) or path in saved | beside or self.is_own(path, homes)
                                or (os.path.dirname(path) in beside and AT_FIRST.fullmatch(os.path.basename(path))))})
        self.assertEqual(wrong, [], "written outside")
        return len(written)

    @staticmethod
    def is_own(path, homes):
        if not path.startswith(f"{homes}/"):
            return False
        _, _, below = path.removeprefix(f"{homes}/").partition("/")
        return not below or bool(UNIT_FILE.search(below)) or any(own.match(below) for own in OWN) or \
            (pathlib.Path(path) / "keys").exists()

    @staticmethod
    def in_clear(homes, typed):
        """Which of the typed texts stand in a file that nobody asked for, its name or its content."""
        saved = {os.path.normpath(text) for text in typed if text.startswith("/")}
        texts = {text.strip() for text in typed if len(text.strip()) > 4 and not text.startswith("/")} - OPEN_BY_DESIGN
        found = []
        for path in homes.rglob("*"):
            if not path.is_file() or str(path) in saved:
                continue
            content = path.read_bytes()
            found += [f"{text!r} in {path}" for text in texts
                      if text in str(path) or any(text.encode(kind) in content for kind in ("utf-8", "utf-16-le", "utf-16-be"))]
        return found
