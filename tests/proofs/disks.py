# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A file system of its own in an image file, on a loop device: it can be pulled out from under a program, and its bytes be read."""
import ctypes
import fcntl
import os
import pathlib
import shutil
import struct
import subprocess

from common import need

SHUT_DOWN = 0x8004587D  # EXT4_IOC_SHUTDOWN
WITHOUT_FLUSH = 2  # what was not synced is gone, as when a stick is pulled out


NEW_MOUNTS = 0x00020000  # CLONE_NEWNS
PRIVATE = 1 << 18 | 1 << 14  # MS_PRIVATE, MS_REC
_apart = []


def apart():
    """From now on this process and those it starts have mounts of their own: nobody else keeps a disk that was taken away."""
    if _apart:
        return
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(NEW_MOUNTS) or libc.mount(b"none", b"/", None, PRIVATE, None):
        need(False, f"mounts of one's own: {os.strerror(ctypes.get_errno())}")
    _apart.append(True)


class Disk:
    """Mounted for as long as it is entered."""

    def __init__(self, folder, megabytes=48):
        need(os.geteuid() == 0, "root, to mount a disk")
        apart()
        need(shutil.which("mkfs.ext4") or os.access("/usr/sbin/mkfs.ext4", os.X_OK), "mkfs.ext4")
        self.image = pathlib.Path(folder) / "disk.img"
        self.place = pathlib.Path(folder) / "disk"
        self.place.mkdir()
        with open(self.image, "wb") as file:
            file.truncate(megabytes << 20)
        self._run("/usr/sbin/mkfs.ext4", "-q", "-F", "-E", "nodiscard,lazy_itable_init=0,lazy_journal_init=0", self.image)
        self.is_in = False

    @staticmethod
    def _run(*command):
        return subprocess.run([str(word) for word in command], check=True, capture_output=True, text=True)

    def put_in(self):
        try:
            self._run("mount", "-o", "loop", self.image, self.place)
        except subprocess.CalledProcessError as error:
            need(False, f"a loop device: {error.stderr.strip()}")
        self.is_in = True

    def pull_out(self):
        """At once, whoever writes: every call from now on fails, and what was not synced never was."""
        folder = os.open(self.place, os.O_RDONLY)
        try:
            fcntl.ioctl(folder, SHUT_DOWN, struct.pack("I", WITHOUT_FLUSH))
        except OSError as error:
            need(False, f"a file system that can be shut down: {error}")
        finally:
            os.close(folder)

    def take_away(self):
        if self.is_in:
            self._run("umount", self.place)
            self.is_in = False

    def __enter__(self):
        self.put_in()
        return self

    def __exit__(self, *_):
        self.take_away()
