# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does a PDF say what the paper's web page says, all of it and in the same order?

The web page is read as a row of units: a heading, a paragraph, a row of a table. A unit's words stand in the PDF one
after the other, those of a row's cells among each other, line by line. Nothing else may stand there but the margins
of the page, the heading of a table that goes on, and what is drawn in a figure.
"""
import html
import re
import subprocess
import unicodedata
from html.parser import HTMLParser

UNSEEN = re.compile(r"[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\u0640\ufeff]")
LEAVES = {"h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "figcaption"}
BOX = re.compile(r'<word xMin="([^"]+)" yMin="([^"]+)" xMax="([^"]+)" yMax="([^"]+)">([^<]*)</word>')
LEFT_TO_RIGHT = re.compile(r"[A-Za-z0-9]")
SAME_LINE, COLUMN_GAP = 5, 8.2  # points; the columns of a table stand nine apart
MOST_STATES = 20000
LOOK_AHEAD = 3  # units after a figure that must follow, for a word of the figure can be the next heading too


class NotTheSame(Exception):
    pass


def plain(text):
    """Letters alone: Poppler gives Arabic as presentation forms, and brackets as they are turned."""
    apart = unicodedata.normalize("NFKD", text)
    return UNSEEN.sub("", "".join(c for c in apart if not unicodedata.combining(c))).replace(")", "(").replace("»", "«")


def words_of(text):
    return [word for word in map(plain, text.split()) if word]


class WebPage(HTMLParser):
    """`units`: ("text" | "head" | "row" | "pair", cells) and ("figure", words) and ("table", [])."""

    def __init__(self, text):
        super().__init__()
        self.units, self.header, self.footer = [], [], []
        self._part = None       # header, main or footer
        self._text = None       # of the leaf that is read
        self._cells = None      # of the row that is read
        self._pair = None       # of two languages beside each other
        self._divs = []
        self._numbers = []      # of the lists that are open; None where they are not numbered
        self._head = self._hidden = False
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        about = dict(attributes)
        if tag in ("header", "main", "footer"):
            self._part = tag
        elif tag == "thead":
            self._head = True
        elif tag == "table":
            self.units.append(("table", []))
        elif tag == "img":
            self.units.append(("figure", words_of(about["alt"])))
        elif tag in ("ol", "ul"):
            self._numbers.append(0 if tag == "ol" else None)
        elif tag == "tr":
            self._cells = []
        elif tag in ("td", "th") or tag in LEAVES:
            self._text = ""
        if tag == "li" and self._numbers[-1] is not None:
            self._numbers[-1] += 1
            self._text = f"{self._numbers[-1]}."
        self._hidden = self._hidden or "aria-hidden" in about

    def handle_data(self, data):
        if self._text is not None and not self._hidden:
            self._text += data

    def handle_endtag(self, tag):
        if tag == "span":
            self._hidden = False
        elif tag == "thead":
            self._head = False
        elif tag in ("ol", "ul"):
            self._numbers.pop()
        elif tag == "table":
            self.units.append(("table", []))
        elif tag == "tr":
            self._add("head" if self._head else "row", self._cells)
            self._cells = None
        elif tag in ("td", "th"):
            self._cells.append(self._taken())
        elif tag in LEAVES:
            text = self._taken()
            if self._part == "main":
                self._add("text", [text])
            else:
                (self.header if self._part == "header" else self.footer).append(text)

    def _taken(self):
        text, self._text = plain(self._text), None
        return text

    def _add(self, kind, cells):
        cells = [cell for cell in cells if cell]
        if cells:
            self.units.append((kind, cells))


class Mixed(str):
    """Part of a line that is read from both sides: its letters stand there, in an order that only Unicode knows."""


def fits(word, text, at):
    if isinstance(word, Mixed):
        return sorted(word) == sorted(text[at:at + len(word)])
    return text.startswith(word, at)


def pages_of(pdf):
    """The words of each page in the order in which they were painted."""
    done = subprocess.run(["pdftotext", "-raw", str(pdf), "-"], capture_output=True, text=True, check=True)
    return [words_of(page) for page in done.stdout.split("\f")[:-1]]


def lines_from_right(words):
    """Words that were painted after each other at one height: [[(left, right, text)]]."""
    lines, height = [], None
    for word in words:
        left, top, right, bottom = (float(number) for number in word.groups()[:4])
        text = plain(html.unescape(word.group(5)))
        if not text:
            continue
        middle = (top + bottom) / 2
        if height is None or abs(middle - height) > SAME_LINE:
            lines.append([])
        height = middle
        lines[-1].append((left, right, text))
    return lines


def parts_from_right(line):
    """The line's texts from the right: a new one begins where a column may end."""
    parts, before = [], None
    for left, right, text in sorted(line, reverse=True):
        if before is None or before - right > COLUMN_GAP:
            parts.append("")
        parts[-1] += text
        before = left
    return [Mixed(part) if LEFT_TO_RIGHT.search(part) else part for part in parts]


def pages_from_right(pdf):
    """The same of a paper that is read from the right, where Poppler gives each letter by itself."""
    done = subprocess.run(["pdftotext", "-raw", "-bbox", str(pdf), "-"], capture_output=True, text=True, check=True)
    return [
        [part for line in lines_from_right(BOX.finditer(page)) for part in parts_from_right(line)]
        for page in done.stdout.split("<page ")[1:]
    ]


def without_start(words, start):
    words = list(words)
    while start:
        if not words or not fits(words[0], start, 0):
            raise NotTheSame(f"the page begins with {words[:5]}, not with {start!r}")
        start = start[len(words.pop(0)):]
    return words


def without_end(words, end):
    words = list(words)
    while end:
        if not words or len(words[-1]) > len(end) or not fits(words[-1], end, len(end) - len(words[-1])):
            raise NotTheSame(f"the page ends with {words[-5:]}, not with {end!r}")
        end = end[: len(end) - len(words.pop())]
    return words


class Reader:
    """`words` of all pages without their margins; `tops`: where a page begins among them."""

    def __init__(self, words, tops):
        self.words, self.tops = words, tops
        self.repeated = None  # the heading of the table that is read

    def end_of(self, unit, at):
        """Where the unit that begins at `at` has ended, or None."""
        kind, cells = unit
        end = self._end_of(cells, at)
        if end is None and kind == "row" and at in self.tops and self.repeated:
            below = self._end_of(self.repeated, at)
            end = None if below is None else self._end_of(cells, below)
        return end

    def _end_of(self, cells, at):
        """Every way in which the words can be shared among the cells is followed."""
        whole = tuple(map(len, cells))
        states = {tuple(0 for _ in cells)}
        start = at
        while whole not in states:
            if at in self.tops and at != start and self.repeated and cells is not self.repeated:
                at = self._below_heading(at)
            if at >= len(self.words):
                return None
            word = self.words[at]
            states = {
                state[:i] + (state[i] + len(word),) + state[i + 1:]
                for state in states for i, cell in enumerate(cells) if fits(word, cell, state[i])
            }
            if not states:
                return None
            if len(states) > MOST_STATES:
                raise NotTheSame(f"too much alike: {cells}")
            at += 1
        return at

    def _below_heading(self, at):
        below = self._end_of(self.repeated, at)
        return at if below is None else below


def follows(reader, units, at):
    """The next units stand there, up to a figure."""
    for unit in units[:LOOK_AHEAD]:
        if unit[0] == "figure":
            break
        if unit[0] == "table":
            continue
        at = reader.end_of(unit, at)
        if at is None:
            return False
    return True


def compare(reader, units):
    """Returns the figures' words: [(words of the web page, words painted)]."""
    at, figures, waiting = 0, [], []
    for number, unit in enumerate(units):
        kind, cells = unit
        if kind == "figure":
            waiting.append(cells)
            continue
        if kind == "table":
            reader.repeated = None
            continue
        begin = at
        while waiting and begin < len(reader.words) and not follows(reader, units[number:], begin):
            begin += 1
        end = reader.end_of(unit, begin)
        if end is None:
            raise NotTheSame(f"{kind} {cells} is not at {reader.words[at:at + 30]}")
        if waiting:
            figures.append((sum(waiting, []), reader.words[at:begin]))
            waiting = []
        if kind == "head":
            reader.repeated = cells
        at = end
    if waiting:
        figures.append((sum(waiting, []), reader.words[at:]))
    elif at < len(reader.words):
        raise NotTheSame(f"more than the web page has: {reader.words[at:at + 30]}")
    return figures


def check_order(pdf, web_page, page_number):
    """`page_number`: "Sida %1 av %2" in the paper's language. Raises NotTheSame. Returns as `compare`."""
    page = WebPage(web_page)
    painted = pages_from_right(pdf) if 'dir="rtl">' in web_page[:200] else pages_of(pdf)
    words, tops = [], set()
    for number, each in enumerate(painted, 1):
        foot = "".join(page.footer) + plain(page_number.replace("%1", str(number)).replace("%2", str(len(painted))))
        tops.add(len(words))
        words += without_end(without_start(each, "".join(page.header)), foot)
    return compare(Reader(words, tops), page.units)
