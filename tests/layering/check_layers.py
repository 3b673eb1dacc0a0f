#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every include of the tree and refuses those that point the wrong way (docs/architecture.md, "Layers").

Both spellings of a Qt include count: <QtSql/QSqlQuery> and <QSqlQuery>, the latter looked up in Qt's own header folders.
usage: check_layers.py SOURCE_DIR QT_INCLUDE_DIR
"""
import pathlib
import re
import sys

CORE, GUI, WIDGETS = {"QtCore"}, {"QtCore", "QtGui"}, {"QtCore", "QtGui", "QtWidgets"}

# folder of the including file -> (folders it may include from, Qt modules, other system headers it may use)
LAYERS = {
    "core/domain": ({"core/domain"}, CORE, set()),
    "core/store": ({"core/domain", "core/store"}, CORE | {"QtSql"}, {"sqlcipher", "sodium"}),
    "core/documents": ({"core/domain", "core/documents"}, GUI | {"QtSvg"}, {"libical", "qrencode"}),
    "core/services": ({"core/domain", "core/store", "core/documents", "core/services"}, GUI, set()),
    "ui": ({"core/domain", "core/store", "core/documents", "core/services", "ui", "ui/common"},
           WIDGETS | {"QtConcurrent", "QtPrintSupport", "QtSvg", "QtCharts"}, {"zxcvbn"}),
    "ui/common": ({"core/domain", "core/store", "core/documents", "core/services", "ui/common"},
                  WIDGETS | {"QtConcurrent", "QtPrintSupport", "QtSvg"}, {"zxcvbn"}),
    "app/common": ({"app/common"}, set(), set()),
    "app/cli": ({"core/domain", "core/store", "core/documents", "core/services", "app/common", "app/cli"}, GUI, set()),
    "app/desktop": ({"core/domain", "core/store", "core/documents", "core/services", "ui", "ui/common", "app/common",
                     "app/desktop"},
                    WIDGETS | {"QtDBus", "QtNetwork"}, set()),
}

# Inside the domain: a folder may include itself and what stands in an earlier row.
DOMAIN_ROWS = [
    {"common"},
    {"behovskompass", "instruments"},
    {"child", "access", "unit"},
    {"register"},
    {"consent"},
    {"conversation"},
    {"meetings", "plan", "sharing", "retention", "visits", "rollout"},
    {"process"},
    {"statistics"},
]
DOMAIN_ALLOWED_SIDEWAYS = {("instruments", "behovskompass"), ("access", "child")}

# SQL is spoken in the store alone, and Qt Sql only by the driver.
QT_SQL_FILES = re.compile(r"core/store/(sqlcipher_|sql_)")
OUTSIDE = {"sqlcipher": r"^(sqlcipher/|sqlite3)", "sodium": r"^sodium", "qrencode": r"^qrencode",
           "libical": r"^libical/", "zxcvbn": r"^zxcvbn"}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def qt_headers(qt_dir):
    """Header name -> module, and the module names themselves."""
    modules = {p.name: p for p in pathlib.Path(qt_dir).iterdir() if p.is_dir() and p.name.startswith("Qt")}
    names = {}
    for module, folder in modules.items():
        for header in folder.iterdir():
            if header.is_file():
                names.setdefault(header.name, module)
    return names, set(modules)


def layer_of(path):
    return max((layer for layer in LAYERS if path.startswith(layer + "/")), key=len, default=None)


def domain_fault(source, target):
    def row(path):
        folder = path.split("/")[2]
        return folder, next((i for i, names in enumerate(DOMAIN_ROWS) if folder in names), None)
    (from_folder, from_row), (to_folder, to_row) = row(source), row(target)
    if from_row is None or to_row is None:
        return f"a domain folder without a place in DOMAIN_ROWS ({from_folder} or {to_folder})"
    if from_folder == to_folder or to_row < from_row or (from_folder, to_folder) in DOMAIN_ALLOWED_SIDEWAYS:
        return None
    return f"{from_folder} may not know {to_folder}"


def own_fault(path, layer, target):
    if not re.match(r"(core|ui|app|tests)/", target):
        return "not named from the repository root"
    if layer_of(target) not in LAYERS[layer][0]:
        return f"{layer} may not include from {layer_of(target) or target}"
    if layer == "core/domain":
        return domain_fault(path, target)
    return None


def system_fault(path, layer, target, headers, modules):
    first = target.split("/")[0]
    module = first if first in modules else headers.get(target)
    if module:
        if module not in LAYERS[layer][1]:
            return f"{layer} may not use {module}"
        if module == "QtSql" and not QT_SQL_FILES.match(path):
            return "Qt Sql is for the driver alone"
        return None
    for name, pattern in OUTSIDE.items():
        if re.match(pattern, target) and name not in LAYERS[layer][2]:
            return f"{layer} may not use {name}"
        if re.match(pattern, target) and path.endswith(".h") and name in ("sqlcipher", "sodium"):
            if not re.search(r"(_p|_handle|sqlcipher_\w+)\.h$", path):
                return f"{name} stays out of public headers"
    return None


def main(source_dir, qt_dir):
    root = pathlib.Path(source_dir)
    headers, modules = qt_headers(qt_dir)
    faults, files = [], 0
    for layer in LAYERS:
        for file in sorted(list((root / layer).rglob("*.h")) + list((root / layer).rglob("*.cpp"))):
            path = file.relative_to(root).as_posix()
            if layer_of(path) != layer:
                continue
            files += 1
            for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
                match = INCLUDE.match(line)
                if not match:
                    continue
                quote, target = match.groups()
                fault = (own_fault(path, layer, target) if quote == '"'
                         else system_fault(path, layer, target, headers, modules))
                if fault:
                    faults.append(f"{path}:{number}: {target}: {fault}")
    if not headers or files == 0:
        sys.exit("no headers or no sources found: wrong folders?")
    print("\n".join(faults) if faults else f"{files} files, every include points the right way")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
