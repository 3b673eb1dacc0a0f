# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What strace wrote down of a program: the paths that it wrote to, and whom it spoke with."""
import codecs
import os
import pathlib
import re
import shlex

FILES = "open,openat,openat2,creat,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,unlink,unlinkat,rmdir,truncate," \
        "mknod,mknodat,chmod,fchmodat,chown,lchown,fchownat,utime,utimes,utimensat,futimesat,setxattr,lsetxattr"
NETWORK = "socket,connect,bind,listen,sendto,io_uring_setup"
OPENING = {"open", "openat", "openat2"}
CHANGES = re.compile(r"O_(WRONLY|RDWR|CREAT|TRUNC|TMPFILE)\b")
STRING = re.compile(r'(?:(AT_FDCWD|\d+)<([^>]*)>, )?"((?:[^"\\]|\\.)*)"')


def wrapper(program, folder):
    """A script that starts the program with strace beside it; the program keeps the process id that the script had."""
    command = ["strace", "-D", "-f", "-q", "-y", "-s", "4096", "--seccomp-bpf", "-e", f"trace={FILES},{NETWORK}"]
    return f'#!/bin/sh\nexec {shlex.join(command)} -o {shlex.quote(str(folder))}/"$$".trace {shlex.quote(str(program))} "$@"\n'


def plain(text):
    return os.fsdecode(codecs.escape_decode(text.encode("latin-1", "backslashreplace"))[0])


class Trace:
    """All calls of all processes in a folder of traces that came about."""

    def __init__(self, folder):
        self.calls = []  # name, arguments as strace writes them
        for path in sorted(pathlib.Path(folder).glob("*.trace")):
            begun = {}
            for line in path.read_text(encoding="latin-1").splitlines():
                self._read(line, begun)

    def _read(self, line, begun):
        process, _, said = line.partition(" ")
        said = said.strip()
        if said.endswith("<unfinished ...>"):
            begun[process] = said.removesuffix("<unfinished ...>")
            return
        if resumed := re.match(r"<\.\.\. \w+ resumed>", said):
            said = begun.pop(process, "") + said[resumed.end():]
        call = re.match(r"(\w+)\((.*)\)\s+= (-?\w+)", said)
        # A connection that is refused, or under way, has been tried: it counts.
        if call and (call[3] != "-1" or call[1] in NETWORK.split(",")):
            self.calls.append((call[1], call[2]))

    def written(self):
        """Each path that was made, opened to write, renamed or removed, as (call, path)."""
        found = []
        for name, arguments in self.calls:
            if name in NETWORK.split(",") or (name in OPENING and not CHANGES.search(arguments)):
                continue
            strings = [(plain(folder), plain(text)) for _, folder, text in STRING.findall(arguments)]
            if name in ("symlink", "symlinkat"):
                strings = strings[1:]
            found += [(name, os.path.normpath(os.path.join(folder, text))) for folder, text in strings]
        return found

    def spoken_to(self):
        """Every address beyond sockets of the computer's own files, as strace writes it."""
        found = []
        for name, arguments in self.calls:
            if name == "io_uring_setup" or (name == "socket" and not re.match(r"AF_(UNIX|INET6?)\b", arguments)):
                found.append(f"{name}({arguments})")
            elif name in ("connect", "bind", "sendto") and "sa_family=" in arguments and "sa_family=AF_UNIX" not in arguments:
                found.append(f"{name}({arguments})")
        return found
