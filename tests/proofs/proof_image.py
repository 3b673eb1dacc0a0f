# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A thousand texts about children are saved in a unit on a disk of its own, with home, settings and temporary folder; none of them
stands in the raw image of that disk, where also what was deleted lies. (What the window leaves: test_markers.)"""
import json
import os
import pathlib
import re
import subprocess
import tempfile

from common import OK, Bench, command_line, environment, tell_figure
from disks import Disk

MARKERS = 1000
EACH = 10  # in each child
BEGINNING = "Zqxvjkw"


class Image(Bench):
    def marked(self, file):
        """A file of children who hold a thousand markers."""
        self.newcomer(file)
        whole = json.loads(file.read_text())
        template, number, children = whole["children"][0], 0, []

        def marker():
            nonlocal number
            number += 1
            return f"{BEGINNING}{number:04}"

        for _ in range(MARKERS // EACH):
            self.newcomer(file)
            child = json.loads(json.dumps(template)) | {"id": json.loads(file.read_text())["children"][0]["id"]}
            child |= {name: marker() for name in ("givenName", "familyName", "preferredName", "place")}
            child["contact"] = {name: marker() for name in template["contact"]}
            child["guardians"] = [dict(guardian, name=marker(), contact={}) for guardian in template["guardians"][:2]]
            for guardian in child["guardians"]:
                guardian["contact"] = {name: "" for name in template["contact"]}
            child["barnkontakt"] = dict(template["barnkontakt"], name=marker())
            children.append(child)
        file.write_text(json.dumps(whole | {"children": children}))
        self.assertEqual(number, MARKERS)

    @staticmethod
    def hits(path):
        """How often a marker stands in a file of any size, in UTF-8 or UTF-16."""
        wanted = re.compile(b"|".join(re.escape(BEGINNING.encode(kind)) for kind in ("utf-8", "utf-16-le", "utf-16-be")), re.IGNORECASE)
        return len(wanted.findall(pathlib.Path(path).read_bytes()))

    def test_no_marker_stands_in_the_raw_image(self):
        markers = self.home / "barn.json"
        self.marked(markers)
        with Disk(tempfile.mkdtemp(dir=self.home), 96) as disk:
            home, unit = disk.place / "home", disk.place / "home/enhet"
            for folder in (home / "tmp", home / "kopior"):
                folder.mkdir(parents=True)
            more = {name: str(home / folder) for name, folder in (
                ("HOME", ""), ("TMPDIR", "tmp"), ("XDG_DATA_HOME", "data"), ("XDG_CONFIG_HOME", "config"), ("XDG_CACHE_HOME", "cache"),
                ("XDG_STATE_HOME", "state"), ("XDG_RUNTIME_DIR", "tmp"))}

            def run(*words):
                done = subprocess.run([command_line.program(), *map(str, words)], capture_output=True, text=True, cwd=home, timeout=300,
                                      env=environment(self.access["passphrase"], home / "data") | more, stdin=subprocess.DEVNULL)
                self.assertEqual(done.returncode, OK, done.stderr)
                return done.stdout

            run("create", unit, "--name", "Backens skola", "--kind", "grundskola", "--user", "anna")
            run("import", unit, markers)
            listed = run("children", unit, "--format", "json")
            self.assertEqual(len(json.loads(listed)), MARKERS // EACH)
            self.assertIn(BEGINNING, listed)
            run("children", unit, "--search", BEGINNING)
            child = json.loads(listed)[0]["id"]
            run("audit", unit, "--child", child)
            run("backup", unit, "--out", home / "kopior/a.bkbackup")
            run("rekey", unit)  # the old database is removed, and its bytes stay on the disk
            run("restore", home / "kopior/a.bkbackup", "--to", home / "igen")
            run("salvage", unit, "--to", home / "bargad")
            run("verify", unit, "--full")
            os.sync()
            disk.take_away()
            self.assertEqual(self.hits(disk.image), 0)
            # What was never encrypted would have been found, also after it was removed.
            disk.put_in()
            (disk.place / "plain").write_bytes(markers.read_bytes())
            os.sync()
            (disk.place / "plain").unlink()
            disk.take_away()
            self.assertGreater(self.hits(disk.image), MARKERS // 2)
            disk.put_in()
        tell_figure("image", "markers", MARKERS)
