# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real program as a person does: sees through AT-SPI, as a screen reader, and acts with keys, as a keyboard.

Nothing here sleeps for a while and hopes; everything that takes time is waited for with `until`.
"""
import os
import re
import signal
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = float(os.environ.get("JOURNEY_PATIENCE", "20"))  # seconds until something that was expected counts as missing
INTERACTIVE = {"push button", "push button menu", "toggle button", "radio button", "check box", "combo box", "text", "password text",
               "spin button", "slider", "page tab", "menu item", "check menu item", "radio menu item", "link", "table", "list", "tree",
               "tree table", "chart", "date editor", "terminal", "document text", "document web", "entry"}
BUTTONS = ("push button", "push button menu", "check box", "radio button", "toggle button", "page tab", "menu item", "check menu item")
TEXTS = ("text", "password text", "spin button", "entry")


class JourneyFailed(AssertionError):
    """What the journey expected and did not see."""


def expect(condition, what):
    if not condition:
        raise JourneyFailed(what)


def until(look, what, patience=None):
    """Looks again and again until there is something, and returns it."""
    deadline = time.monotonic() + (PATIENCE if patience is None else patience)
    while True:
        seen = look()
        if seen:
            return seen
        if time.monotonic() > deadline:
            raise JourneyFailed(f"never came: {what}")
        time.sleep(0.015)


def fits(wanted, text):
    if wanted is None:
        return True
    if isinstance(wanted, re.Pattern):
        return bool(wanted.search(text))
    return wanted == text


class Node:
    """One accessible object. Reads afresh each time; an object that has gone reads as empty."""

    def __init__(self, accessible):
        self.accessible = accessible

    def _ask(self, question, otherwise):
        try:
            answer = question(self.accessible)
            return otherwise if answer is None else answer
        except GLib.Error:
            return otherwise

    @property
    def name(self):
        return self._ask(lambda a: a.get_name(), "")

    @property
    def description(self):
        return self._ask(lambda a: a.get_description(), "")

    @property
    def role(self):
        return self._ask(lambda a: a.get_role_name(), "")

    @property
    def parent(self):
        return Node(self._ask(lambda a: a.get_parent(), self.accessible))

    def has(self, *states):
        found = self._ask(lambda a: a.get_state_set(), None)
        return found is not None and all(found.contains(state) for state in states)

    @property
    def is_visible(self):
        return self.has(Atspi.StateType.VISIBLE)

    @property
    def is_enabled(self):
        return self.has(Atspi.StateType.ENABLED)

    @property
    def is_checked(self):
        return self.has(Atspi.StateType.CHECKED)

    @property
    def is_selected(self):
        return self.has(Atspi.StateType.SELECTED)

    @property
    def is_focused(self):
        return self.has(Atspi.StateType.FOCUSED)

    @property
    def is_focusable(self):
        return self.has(Atspi.StateType.FOCUSABLE)

    @property
    def text(self):
        """What stands in it: typed text where it can hold such, else its name."""
        def content(accessible):
            part = accessible.get_text_iface()
            return None if part is None else Atspi.Text.get_text(part, 0, Atspi.Text.get_character_count(part))
        return self._ask(content, None) or self.name

    @property
    def value(self):
        return self._ask(lambda a: Atspi.Value.get_current_value(a.get_value_iface()), None)

    @property
    def box(self):
        """x, y, width, height on the screen."""
        area = self._ask(lambda a: Atspi.Component.get_extents(a.get_component_iface(), Atspi.CoordType.SCREEN), None)
        return (area.x, area.y, area.width, area.height) if area else (0, 0, 0, 0)

    @property
    def labels(self):
        """Names of what labels it (a combo box is named by its content, and labelled by its label)."""
        def targets(accessible):
            return [Node(relation.get_target(i)).name for relation in accessible.get_relation_set()
                    if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY for i in range(relation.get_n_targets())]
        return self._ask(targets, [])

    def children(self):
        count = self._ask(lambda a: a.get_child_count(), 0)
        found = (self._ask(lambda a, at=i: a.get_child_at_index(at), None) for i in range(count))
        return [Node(child) for child in found if child is not None]

    def walk(self):
        """Itself and everything visible below, from the top. What is hidden is hidden with all that is in it."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(child for child in reversed(node.children()) if child.is_visible)

    def find_all(self, name=None, role=None):
        roles = (role,) if isinstance(role, str) else role
        return [node for node in self.walk() if (roles is None or node.role in roles) and fits(name, node.name)]

    def find(self, name=None, role=None):
        roles = (role,) if isinstance(role, str) else role
        for node in self.walk():
            if (roles is None or node.role in roles) and fits(name, node.name):
                return node
        return None

    def see(self, name=None, role=None, patience=None):
        return until(lambda: self.find(name, role), f"{role or 'something'} named {name!r}", patience)

    def press(self):
        """Does what a click does, when it can be done."""
        until(lambda: self.is_enabled, f"{self.role} {self.name!r} enabled")
        def act(accessible):
            actions = accessible.get_action_iface()
            names = [Atspi.Action.get_action_name(actions, i) for i in range(Atspi.Action.get_n_actions(actions))]
            wanted = next((i for i, each in enumerate(names) if each in ("Press", "Toggle", "ShowMenu")), None)
            return wanted is not None and Atspi.Action.do_action(actions, wanted)
        expect(self._ask(act, False), f"{self.role} {self.name!r} cannot be pressed")
        return self

    def focus(self):
        self._ask(lambda a: Atspi.Component.grab_focus(a.get_component_iface()), False)
        until(lambda: self.is_focused, f"focus on {self.role} {self.name!r}")
        return self

    def words(self):
        """All text that is shown in it, a line each."""
        lines = []
        for node in self.walk():
            for text in (node.name, node.text, node.description):
                if text and text not in lines[-3:]:
                    lines.append(text)
        return "\n".join(lines)

    def tree(self, depth=0):
        """An outline for who has to find out why a journey failed."""
        shown = self.text
        detail = f" = {shown!r}" if shown and shown != self.name else ""
        focus = " (focus)" if self.is_focused else ""
        lines = [f"{'  ' * depth}[{self.role}] {self.name!r}{detail}{focus}"]
        for child in self.children():
            if child.is_visible:
                lines.append(child.tree(depth + 1))
        return "\n".join(lines)


class Keyboard:
    """Real key presses to whatever window is active."""

    def press(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "2", *keys], check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "2", "--", text], check=True)


class Desk:
    """A person at a computer of their own: one screen, one home, and the program."""

    def __init__(self, programs, home):
        self.programs = programs
        self.home = home
        self.keyboard = Keyboard()
        self.process = None
        self._started = []
        self._holder = None
        # what an object is never changes, all else is asked for anew
        Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.ROLE | Atspi.Cache.INTERFACES)
        self._focus_listener = Atspi.EventListener.new(self._note_focus)
        self._focus_listener.register("object:state-changed:focused")

    # --- the program

    def start(self, *arguments, expect_window=True):
        log = open(self.home / f"program-{len(self._started)}.log", "w")
        process = subprocess.Popen([self.programs / "behovskompass", *map(str, arguments)], stdout=log, stderr=log, cwd=self.home)
        self._started.append(process)
        if expect_window:
            self.process = process
            until(lambda: self.window(), "the program's window")
        return process

    def app(self):
        pid = self.process.pid
        desktop = Node(Atspi.get_desktop(0))
        for application in desktop.children():
            if application._ask(lambda a: a.get_process_id(), 0) == pid:
                return application
        return None

    def window(self):
        """The main window, once it is there."""
        application = self.app()
        windows = [each for each in application.children() if each.is_visible] if application else []
        return windows[0] if windows else None

    def windows(self):
        application = self.app()
        return [each for each in application.children() if each.is_visible] if application else []

    def kill(self):
        """As when the power goes."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(PATIENCE)

    def quit(self):
        """Ctrl+Q, and everything in order."""
        self.keyboard.press("ctrl+q")
        expect(self.process.wait(PATIENCE) == 0, f"the program ended with {self.process.returncode}")

    def stop_all(self):
        for process in self._started:
            if process.poll() is None:
                process.kill()
                process.wait()

    def logs(self):
        return "".join(log.read_text(errors="replace") for log in sorted(self.home.glob("program-*.log")))

    # --- the command line beside it

    def cli(self, *arguments, passphrase=None, check=True):
        environment = dict(os.environ)
        if passphrase is not None:
            environment["BEHOVSKOMPASS_PASSPHRASE"] = passphrase
        done = subprocess.run([self.programs / "behovskompass-cli", *map(str, arguments)], env=environment, capture_output=True, text=True,
                              timeout=120, stdin=subprocess.DEVNULL)
        if check:
            expect(done.returncode == 0, f"behovskompass-cli {arguments[0]}: {done.stderr}")
        return done

    # --- what is seen; the newest window lies on top, so it is asked first

    def find(self, name=None, role=None):
        for window in reversed(self.windows()):
            if found := window.find(name, role):
                return found
        return None

    def find_all(self, name=None, role=None):
        return [node for window in self.windows() for node in window.find_all(name, role)]

    def see(self, name=None, role=None, patience=None):
        return until(lambda: self.find(name, role), f"{role or 'something'} named {name!r}", patience)

    def see_gone(self, name=None, role=None):
        until(lambda: self.find(name, role) is None, f"an end of {role or 'something'} named {name!r}")

    def words(self):
        return "\n".join(window.words() for window in self.windows())

    def read(self, text, patience=None):
        """Waits until the text stands somewhere on the screen."""
        wanted = text if isinstance(text, re.Pattern) else re.compile(re.escape(text))
        until(lambda: wanted.search(self.words()), f"the text {wanted.pattern!r}", patience)

    def _note_focus(self, event):
        if event.detail1:
            self._holder = Node(event.source)

    def focused(self):
        """What has the keyboard, as the program told a screen reader last. (In the tree a tab or a cell may say so as well.)"""
        while GLib.MainContext.default().iteration(False):
            pass
        return self._holder

    def step(self, key="Tab"):
        """Presses a key that moves the focus, and returns what has it then; None where nothing new got it."""
        self.focused()
        self._holder = None
        self.keys(key)
        deadline = time.monotonic() + 1
        while self.focused() is None and time.monotonic() < deadline:
            time.sleep(0.005)
        return self._holder

    # --- what is done

    def to_front(self, title):
        """Gives the keyboard to a window, by a part of its title."""
        subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--name", title, "windowactivate", "--sync"], check=True, timeout=PATIENCE)

    def press(self, name, role=BUTTONS):
        return self.see(name, role).press()

    def keys(self, *keys):
        self.keyboard.press(*keys)

    def type(self, text):
        self.keyboard.type(text)

    def fill(self, name, text, role=TEXTS):
        """Types into a field, in place of what stands there."""
        field = self.see(name, role).focus()
        self.keys("ctrl+a")
        self.type(text)
        until(lambda: text.strip() in field.text or field.role == "password text", f"{text!r} in {name!r}, which holds {field.text!r}")
        return field

    def choose(self, name, option, type_as=None):
        """Opens a combo box and chooses by typing how the option begins, as a list lets one do."""
        box = self.combo(name).press()
        until(lambda: any(each.role in ("list item", "list") for each in box.walk()) or len(self.windows()) > 1, f"the choices of {name!r}")
        self.type(type_as or option)
        self.keys("Return")
        until(lambda: option in (box.name, box.text), f"{option!r} chosen in {name!r}, which shows {box.name!r}")

    def combo(self, name):
        """A combo box is named by its content, so it is found by its label."""
        return until(lambda: next((each for each in self.find_all(role="combo box") if name in (each.name, *each.labels)), None),
                     f"combo box {name!r}")

    def answer_file_dialog(self, title, path):
        """Types a path where the file dialog asks for one."""
        dialog = until(lambda: next((each for each in self.windows() if each.name == title), None), f"file dialog {title!r}")
        field = until(lambda: next((each for each in dialog.children() if each.role == "text"), None), "file dialog's name field")
        field.focus()
        self.keys("ctrl+a")
        self.type(str(path))
        until(lambda: field.text == str(path), f"{path} typed")
        self.keys("Return")
        until(lambda: all(each.name != title for each in self.windows()), f"an end of file dialog {title!r}")

    # --- evidence

    def picture(self, path):
        subprocess.run(["import", "-window", "root", str(path)], check=False, timeout=20)

    def outline(self):
        application = self.app() if self.process else None
        return application.tree() if application else "(the program is not there)"
