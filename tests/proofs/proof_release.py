# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A release made with a throw-away key: it verifies as the instruction says, nothing changed does, its programs run from anywhere, and
the list of parts names every library that they take. (That two builds are alike: packaging/linux/reproduce.)"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import unittest

from common import REPOSITORY, need, programs


def run(*command, **more):
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, **more)


class Release(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        for tool in ("ssh-keygen", "readelf", "dpkg-query", "cmake"):
            need(shutil.which(tool), tool)
        cls.work = pathlib.Path(tempfile.mkdtemp(prefix="bk-release-"))
        cls.addClassCleanup(shutil.rmtree, cls.work, ignore_errors=True)
        for name in ("key", "other"):
            run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "behovskompass", "-f", cls.work / name, check=True)
        cls.folder = cls.work / "release"
        done = run(REPOSITORY / "packaging/linux/release", cls.work / "key", cls.folder, programs().parent)
        assert done.returncode == 0, done.stdout + done.stderr
        [cls.archive], [cls.parts] = (list(cls.folder.glob(f"*.{suffix}")) for suffix in ("tar.gz", "cdx.json"))
        run("tar", "-xzf", cls.archive, "-C", cls.work, check=True)
        cls.unpacked = cls.work / cls.archive.name.removesuffix(".tar.gz")

    def verifies(self, key="key", folder=None):
        folder = folder or self.folder
        signers = self.work / "signers"
        signers.write_text("behovskompass " + (self.work / f"{key}.pub").read_text())
        with open(folder / "SHA256SUMS") as sums:
            signed = run("ssh-keygen", "-Y", "verify", "-f", signers, "-I", "behovskompass", "-n", "behovskompass-release", "-s",
                         folder / "SHA256SUMS.sig", stdin=sums)
        return signed.returncode == 0 and run("sha256sum", "-c", "SHA256SUMS", cwd=folder).returncode == 0

    def test_it_verifies_and_nothing_changed_does(self):
        self.assertTrue(self.verifies())
        self.assertFalse(self.verifies(key="other"))
        for name in os.listdir(self.folder):
            with self.subTest(changed=name):
                changed = self.work / f"changed-{name}"
                shutil.copytree(self.folder, changed)
                content = bytearray((changed / name).read_bytes())
                content[len(content) // 2] ^= 1
                (changed / name).write_bytes(content)
                self.assertFalse(self.verifies(folder=changed))

    def test_its_programs_run_from_anywhere_and_know_nothing_of_where_they_were_built(self):
        for program in (self.unpacked / "bin").iterdir():
            paths = re.findall(r"R(?:UN)?PATH\).*\[(.*)\]", run("readelf", "-d", program).stdout)
            self.assertLessEqual(set(paths), {"$ORIGIN/../lib/behovskompass"})
            content = program.read_bytes()
            for place in (str(REPOSITORY), str(pathlib.Path.home() / ".cache")):
                self.assertNotIn(place.encode(), content, program.name)
        done = run(self.unpacked / "bin/behovskompass-cli", "--version", env={"HOME": "/nonexistent"})
        self.assertRegex(done.stdout, r"^behovskompass-cli \d")

    def test_every_library_is_in_the_list_of_parts(self):
        whole = json.loads(self.parts.read_text())
        self.assertEqual((whole["bomFormat"], whole["specVersion"]), ("CycloneDX", "1.5"))
        named = {part["name"]: part for part in whole["components"]}
        for program in (self.unpacked / "bin").iterdir():
            for name in re.findall(r"^\s*(\S+) => /", run("ldd", program).stdout, re.MULTILINE):
                self.assertIn(name, named)
        unpinned = [name for name, part in named.items()
                    if not (part.get("version") and part.get("purl") and re.fullmatch(r"[0-9a-f]{64}", part["hashes"][0]["content"]))]
        self.assertEqual(unpinned, [])
        self.assertIn("libsqlcipher", " ".join(named))

    def test_what_is_fetched_is_pinned(self):
        sources = (REPOSITORY / "packaging/linux/sources.sha256").read_text().splitlines()
        backport = (REPOSITORY / "packaging/linux/backport").read_text()
        for name in re.search(r"^sources=\((.*)\)$", backport, re.MULTILINE)[1].split():
            self.assertTrue([line for line in sources if re.fullmatch(rf"[0-9a-f]{{64}}  {name}_\S+\.dsc", line)], name)
        lock = json.loads((REPOSITORY / "tests/papers/package-lock.json").read_text())
        unpinned = [name for name, package in lock["packages"].items() if name and not package.get("integrity", "").startswith("sha512-")]
        self.assertEqual(unpinned, [])
