# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every paper and file that the command line lets out about a child: nobody is named in what a file says of itself, and each has a
row in what was shared and in the log. What is refused leaves neither."""
import json
import re
import shutil
import subprocess

from common import OK, Bench, need, tell_figure

WHO = {"givenName", "familyName", "preferredName", "personnummer", "name", "telephone", "email", "address"}


class Exports(Bench):
    def people(self, child):
        """Every name, number and address that the child's file holds, of the child and of those around."""
        file = self.home / "alla.json"
        self.assertEqual(self.cli("export", self.unit, "--child", child, "--out", file).returncode, OK)
        found = set()

        def walk(value, key=""):
            if isinstance(value, dict):
                for name, each in value.items():
                    walk(each, name)
            elif isinstance(value, list):
                for each in value:
                    walk(each, key)
            elif key in WHO and isinstance(value, str):
                found.update(part for part in (value, *value.split()) if len(part) > 3)

        whole = json.loads(file.read_text())["children"][0]
        walk({name: whole[name] for name in ("givenName", "familyName", "preferredName", "guardians", "barnkontakt", "stodsamordnare", "contact")
              if whole.get(name)})
        file.unlink()
        self.assertGreater(len(found), 4)
        return found

    @staticmethod
    def about(file):
        """What a file says of itself."""
        if file.suffix == ".pdf":
            said = "".join(subprocess.run(["pdfinfo", *more, file], capture_output=True, text=True, check=True).stdout for more in ((), ("-meta",)))
            trailer = subprocess.run(["qpdf", "--show-object=trailer", file], capture_output=True, text=True, check=True).stdout
            return said + trailer + file.name
        if file.suffix == ".png":
            return file.read_bytes().decode("latin-1") + file.name
        text = file.read_text()
        if file.suffix == ".svg":
            return "".join(re.findall(r"<(?:title|desc|metadata)[^>]*>.*?</", text, re.DOTALL)) + file.name
        if file.suffix == ".html":
            return text[:text.index("<body")].split("<style")[0] + file.name
        return file.name

    def rows(self, child):
        shared = json.loads(self.cli("sharing", self.unit, "--child", child, "--format", "json").stdout)["sharing"]
        return len(shared)

    def test_nobody_is_named_in_what_a_file_says_of_itself_and_each_is_logged(self):
        for tool in ("pdfinfo", "qpdf"):
            need(shutil.which(tool), tool)
        child = self.fullest()
        people = self.people(child)
        kinds = [each["kind"] for each in json.loads(self.cli("paper", "--format", "json", passphrase=None).stdout) if each["child"]]
        orders = [(f"{word}.{suffix}", (word, self.unit)) for word, suffix in
                  (("plan", "pdf"), ("plan", "html"), ("plan", "txt"), ("chart", "svg"), ("chart", "png"), ("chart", "pdf"), ("extract", "pdf"),
                   ("extract", "json"), ("export", "json"))]
        orders += [(f"{kind}.{suffix}", ("paper", kind, self.unit)) for kind in kinds for suffix in ("pdf", "html", "txt")]
        left, before = 0, self.rows(child)
        for name, words in orders:
            file = self.unit.parent / name
            done = self.cli(*words, "--child", child, "--out", file)
            after = self.rows(child)
            self.assertEqual(file.exists(), done.returncode == OK, f"{name}: {done.stderr}")
            self.assertEqual(after - before, int(file.exists()), f"{name}: a row for each that left, and for no other")
            if file.exists():
                left += 1
                named = [each for each in people if each in self.about(file)]
                self.assertEqual(named, [], f"{name}: named in what the file says of itself")
            before = after
        self.assertGreater(left, 20, "hardly anything left")
        tell_figure("export", "papers and files about a child", left)
