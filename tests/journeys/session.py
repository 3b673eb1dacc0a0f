# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A computer of one's own for a program that has windows: screen, session bus, home, window manager, Swedish keyboard."""
import os
import pathlib
import signal
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SCREEN = (1366, 768)  # the smallest laptop that the program is made for


def programs_in(place):
    """The folder with both programs, from that folder or a program in it."""
    folder = pathlib.Path(place).resolve()
    folder = folder.parent if folder.is_file() else folder
    for name in ("behovskompass", "behovskompass-cli"):
        if not os.access(folder / name, os.X_OK):
            sys.exit(f"{pathlib.Path(sys.argv[0]).name}: there is no program {folder / name}")
    return folder


def private_environment(home, display):
    """Nothing of the person who runs this: home, settings, data, cache, bus and screen are private."""
    kept = {name: value for name, value in os.environ.items()
            if name in ("PATH", "LD_LIBRARY_PATH", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS", "JOURNEY_PATIENCE", "XDG_DATA_DIRS")}
    (home / "runtime").mkdir(mode=0o700)
    return {"LSAN_OPTIONS": f"suppressions={ROOT / 'tests/support/lsan.supp'}:print_suppressions=0"} | kept | {
        "HOME": str(home), "XDG_CONFIG_HOME": str(home / "config"), "XDG_DATA_HOME": str(home / "data"),
        "XDG_CACHE_HOME": str(home / "cache"), "XDG_STATE_HOME": str(home / "state"), "XDG_RUNTIME_DIR": str(home / "runtime"),
        "TMPDIR": str(home), "DISPLAY": display, "LC_ALL": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}


class Screen:
    """An X server with a number of its own choosing, so that several can start at once."""

    def __enter__(self):
        reading, writing = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{SCREEN[0]}x{SCREEN[1]}x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        return f":{number}"

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()


def run_in_session(command, home, longest):
    """Runs a command on a screen and bus that end with it; returns its exit code and what it said."""
    with Screen() as display, open(home / "session.log", "w") as log:
        process = subprocess.Popen(["dbus-run-session", "--", *command], env=private_environment(home, display), cwd=home,
                                   stdout=subprocess.PIPE, stderr=log, text=True, start_new_session=True)
        try:
            said, _ = process.communicate(timeout=longest)
            return process.returncode, said
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            return 1, f"{process.communicate()[0]}\ntook longer than {longest} s"


class WindowManager:
    """Inside the session: openbox, which gives new windows the keyboard, and keys as on a Swedish keyboard."""

    def __enter__(self):
        from driver import until
        subprocess.run(["setxkbmap", "se"], check=True)
        self.manager = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until(lambda: subprocess.run(["xdotool", "get_desktop"], capture_output=True).returncode == 0, "window manager")
        return self

    def __exit__(self, *_):
        self.manager.terminate()
        self.manager.wait()
