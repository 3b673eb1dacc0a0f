#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The web page of every paper, blank and of a child, in Swedish and in a language that is read from the right, and a
plan in both beside each other, passes axe-core in a real browser: no violation at all.

    paper_html_test.py PROGRAM SET-UP-AXE

One start of the browser looks at all of them. Without axe-core or Chromium it ends with 77 (skipped); with
BEHOVSKOMPASS_REQUIRE_AXE set it fails.
"""
import html
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from make_papers import Papers  # noqa: E402

SKIPPED = 77
FROM_RIGHT = "ar"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

HARNESS = """<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Papper</title></head><body>
<script type="application/json" id="pages">%s</script><script type="text/plain" id="axe">%s</script>
<script>
const pages = JSON.parse(document.getElementById('pages').textContent);
const source = document.getElementById('axe').textContent;
async function look(name, text) {
    const frame = document.createElement('iframe');
    frame.width = 1000; frame.height = 1400;
    await new Promise(done => { frame.onload = done; frame.srcdoc = text; document.body.append(frame); });
    frame.contentWindow.eval(source);
    const found = await frame.contentWindow.axe.run(frame.contentDocument, {iframes: false});
    frame.remove();
    return {name, passes: found.passes.length,
            violations: found.violations.map(v => [v.id, v.impact, v.nodes.length, v.nodes[0].html.slice(0, 160)])};
}
(async () => {
    const results = [];
    for (const [name, text] of Object.entries(pages))
        results.push(await look(name, text));
    const out = document.createElement('pre');
    out.id = 'results'; out.textContent = JSON.stringify(results);
    document.body.replaceChildren(out);
})();
</script></body></html>"""


def not_here(what):
    if os.environ.get("BEHOVSKOMPASS_REQUIRE_AXE"):
        sys.exit(f"FEL: {what}, and the web pages must be looked at")
    print(f"skipped: {what}")
    sys.exit(SKIPPED)


def axe_core(set_up):
    done = subprocess.run([set_up], capture_output=True, text=True)
    if done.returncode != 0:
        not_here(f"axe-core cannot be fetched ({done.stderr.strip()[:200]})")
    return pathlib.Path(done.stdout.strip()).read_text()


def browser():
    found = next((path for path in map(shutil.which, BROWSERS) if path), None)
    return found or not_here("no Chromium")


def inside_script(text):
    return text.replace("</", "<\\/")


def look_at(pages, axe, program, folder):
    harness = folder / "harness.html"
    harness.write_text(HARNESS % (inside_script(json.dumps(pages)), axe.replace("</script", "<\\/script")))
    done = subprocess.run(
        [program, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", f"--user-data-dir={folder / 'browser'}",
         "--virtual-time-budget=600000", "--dump-dom", harness.as_uri()],
        capture_output=True, text=True, timeout=500)
    found = re.search(r'<pre id="results">(.*?)</pre>', done.stdout, re.S)
    if not found:
        sys.exit(f"FEL: the browser gave no answer\n{done.stderr[-2000:]}")
    return json.loads(html.unescape(found.group(1)))


def main(program, set_up):
    axe, chromium = axe_core(set_up), browser()
    with tempfile.TemporaryDirectory(prefix="bk-papers-", ignore_cleanup_errors=True) as home:
        papers = Papers(program, home)
        files = [file for language in (None, FROM_RIGHT) for made in (papers.blank, papers.filled)
                 for file in made("html", language).values()]
        files.append(papers.bilingual_plan("html", FROM_RIGHT))
        pages = {file.stem: file.read_text() for file in files}
        results = look_at(pages, axe, chromium, pathlib.Path(home))
    if [result["name"] for result in results] != list(pages):
        sys.exit(f"FEL: {len(results)} of {len(pages)} papers were looked at")
    bad = [result for result in results if result["violations"] or not result["passes"]]
    for result in bad:
        print(result["name"], *result["violations"], sep="\n  ")
    print(f"{len(results)} papers, {len(bad)} with violations")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
