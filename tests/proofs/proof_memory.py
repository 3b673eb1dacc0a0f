# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A program that falls leaves no picture of its memory, nobody of the same user looks into it, and its keys are kept from swap."""
import os
import pathlib
import resource
import shutil
import signal
import subprocess
import tempfile
import time

from common import OK, Bench, asked, command_line, environment, need, programs, tell_figure

# Without these root is to root as any user is to himself.
PLAIN = ["setpriv", "--bounding-set", "-sys_ptrace,-sys_admin,-perfmon"] if os.geteuid() == 0 else []
LOOK = "import sys; open(f'/proc/{sys.argv[1]}/maps').read(1); open(f'/proc/{sys.argv[1]}/environ').read(1)"


def unlimited():
    resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


def wait_for(look, what, longest=60):
    deadline = time.monotonic() + longest
    while not (seen := look()):
        if time.monotonic() > deadline:
            raise AssertionError(f"never came: {what}")
        time.sleep(0.002)
    return seen


class Memory(Bench):
    """BEHOVSKOMPASS_FALLS sets how often each program falls."""

    def held(self, before=(), **more):
        """The command line stopped while it has the unit open."""
        lock = self.unit / "in-use"
        lock.unlink(missing_ok=True)  # of one that fell
        process = subprocess.Popen([*before, command_line.program(), "verify", str(self.unit), "--full"], stdin=subprocess.DEVNULL,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   env=environment(self.access["passphrase"], self.home / "profile"), **more)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        wait_for(lambda: (lock.exists() and lock.stat().st_size) or process.poll() is not None, "a unit in use")
        process.send_signal(signal.SIGSTOP)
        self.assertIsNone(process.poll(), "the program was too quick to be caught")
        return process

    def window(self, before=(), **more):
        """The window without a screen, where it waits for a passphrase."""
        home = pathlib.Path(tempfile.mkdtemp(dir=self.home))
        home.chmod(0o777)
        process = subprocess.Popen(
            [*before, programs() / "behovskompass", str(self.unit)], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "TMPDIR": str(home), "XDG_RUNTIME_DIR": str(home),
                              "LC_ALL": "C.UTF-8"}, **more)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        wait_for(lambda: list(home.glob("behovskompass-*")) or process.poll() is not None, "a window")
        self.assertIsNone(process.poll())
        return process

    def test_a_program_that_falls_leaves_no_core_file(self):
        falls = asked("BEHOVSKOMPASS_FALLS", 2)
        with tempfile.TemporaryDirectory(dir=self.home) as folder:
            more = {"cwd": folder, "preexec_fn": unlimited}
            try:
                other = subprocess.run(["sh", "-c", "kill -ABRT $$"], **more)
            except subprocess.SubprocessError:
                need(False, "leave to raise the limit of core files")
            self.assertEqual(other.returncode, -signal.SIGABRT)
            pattern = pathlib.Path("/proc/sys/kernel/core_pattern").read_text().strip()
            need(os.listdir(folder) or pattern.startswith("|"), "a system that makes core files")
            for left in pathlib.Path(folder).iterdir():
                left.unlink()
            for fall in (self.held, self.window):
                for _ in range(falls):
                    process = fall(**more)
                    process.send_signal(signal.SIGABRT)
                    process.send_signal(signal.SIGCONT)
                    _, status = os.waitpid(process.pid, 0)
                    process.returncode = -signal.SIGABRT
                    self.assertTrue(os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGABRT)
                    self.assertFalse(os.WCOREDUMP(status), f"the system dumped the memory of {process.args[0]}")
                    self.assertEqual(os.listdir(folder), [])
        tell_figure("core", "behovskompass and behovskompass-cli", 2 * falls)

    def look_at(self, process):
        """Whether a process of the same user can read it, and gdb attach to it."""
        python = subprocess.run([*PLAIN, "/usr/bin/python3", "-c", LOOK, str(process.pid)], capture_output=True, text=True)
        gdb = subprocess.run([*PLAIN, "gdb", "-nx", "-batch", "-p", str(process.pid), "-ex", "print 6*7"], capture_output=True, text=True,
                             stdin=subprocess.DEVNULL)
        return python.returncode == 0, "ptrace: " not in gdb.stdout + gdb.stderr

    def test_nobody_of_the_same_user_looks_into_it(self):
        need(shutil.which("gdb") and (not PLAIN or shutil.which("setpriv")), "gdb and setpriv")
        other = subprocess.Popen([*PLAIN, "sleep", "100"])
        self.addCleanup(other.wait)
        self.addCleanup(other.kill)
        wait_for(lambda: pathlib.Path(f"/proc/{other.pid}/comm").read_text() == "sleep\n", "a process to compare with")
        self.assertTrue(self.look_at(other)[0], "what is tried here would not work on any process")
        for program in (self.held, self.window):
            process = program(PLAIN)
            self.assertEqual(self.look_at(process), (False, False), process.args)
        tell_figure("debugger", "behovskompass and behovskompass-cli", 2)

    def test_keys_are_kept_from_swap_while_a_unit_is_open(self):
        process = self.held()
        locked = [int(line.split()[1]) for line in pathlib.Path(f"/proc/{process.pid}/smaps").read_text().splitlines() if line.startswith("Locked:")]
        self.assertGreater(sum(locked), 0, "no memory is locked")
        flags = [line for line in pathlib.Path(f"/proc/{process.pid}/smaps").read_text().splitlines() if line.startswith("VmFlags:")]
        fenced = [line for line in flags if {"lo", "dd"} <= set(line.split())]
        self.assertTrue(fenced, "no memory is both locked and left out of dumps, as libsodium's is")
        process.kill()
        process.wait()
        self.assertEqual(self.cli("children", self.unit).returncode, OK)
