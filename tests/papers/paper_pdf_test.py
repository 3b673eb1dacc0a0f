#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The PDF of every paper, blank and of a child, in Swedish and in a language that is read from the right: it says what
its web page says and in that order, it is sound, its fonts are in it, it holds no raster picture and no child's name.

    paper_pdf_test.py PROGRAM LANGUAGES

LANGUAGES is the folder of the languages of papers. Without Poppler or qpdf it ends with 77 (skipped); with CI set it fails.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from make_papers import Papers  # noqa: E402
from paper_order import NotTheSame, check_order  # noqa: E402

SKIPPED = 77
FROM_RIGHT = "ar"
PAGE_NUMBER = "Sida %1 av %2"
CARDS = "samtalskort"  # drawn to be cut out: the picture's words are the paper's


def tools_are_there():
    missing = [name for name in ("pdftotext", "pdffonts", "pdfimages", "pdfinfo", "qpdf") if not shutil.which(name)]
    if missing and os.environ.get("CI"):
        sys.exit(f"FEL: {', '.join(missing)} missing, and every PDF must be read")
    return not missing


def ask(*words):
    done = subprocess.run(list(map(str, words)), capture_output=True, text=True)
    return done.stdout if done.returncode == 0 else f"{words[0]}: {done.stdout}{done.stderr}"


def complaints(file, page_number, names):
    """What is wrong with one PDF, whose web page lies beside it."""
    try:
        figures = check_order(file, file.with_suffix(".html").read_text(), page_number)
        if file.stem.startswith(CARDS) and not all(as_words(told) == as_words(drawn) for told, drawn in figures):
            yield "the cards do not say all that they should"
    except NotTheSame as difference:
        yield str(difference)
    checked = ask("qpdf", "--check", file)
    if "No syntax or stream encoding errors found" not in checked:
        yield checked
    fonts = ask("pdffonts", file).splitlines()[2:]
    if not fonts or any(font.split()[-5] != "yes" for font in fonts):
        yield f"fonts: {fonts}"
    if len(ask("pdfimages", "-list", file).splitlines()) != 2:
        yield "holds a raster picture"
    about = ask("pdfinfo", file) + ask("pdfinfo", "-meta", file)
    if "Behovskompass" not in about or any(name in about for name in names):
        yield f"about itself: {about}"


def as_words(words):
    """Sorted, for Arabic is drawn line by line from the right and told otherwise."""
    return sorted("".join(words).replace("-", ""))


def look_at(papers, language, page_number):
    """Returns how many papers were looked at, and how many of them were wrong."""
    for ending in ("pdf", "html"):
        files = [*papers.blank(ending, language).values(), *papers.filled(ending, language).values()]
    wrong = 0
    for file in files:
        found = list(complaints(file.with_suffix(".pdf"), page_number, papers.names))
        if found:
            wrong += 1
            print(file.stem, *found, sep="\n  ")
    return len(files), wrong


def main(program, languages):
    if not tools_are_there():
        print("skipped: Poppler or qpdf is not installed")
        return SKIPPED
    texts = json.loads((pathlib.Path(languages) / f"{FROM_RIGHT}.json").read_text())["texts"]
    failed = False
    with tempfile.TemporaryDirectory(prefix="bk-papers-", ignore_cleanup_errors=True) as home:
        papers = Papers(program, home)
        for language, page_number in ((None, PAGE_NUMBER), (FROM_RIGHT, texts[PAGE_NUMBER])):
            looked, wrong = look_at(papers, language, page_number)
            print(f"{language or 'sv'}: {looked} papers, {wrong} wrong")
            failed = failed or wrong > 0
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
