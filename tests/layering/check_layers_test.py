#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A net that catches nothing is no net: plants one wrong include of each kind and expects a complaint."""
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
sys.dont_write_bytecode = True
import check_layers  # noqa: E402

QT_DIR = sys.argv.pop()

WRONG = [
    ("core/domain/child/a.cpp", "<QtSql/QSqlQuery>"),
    ("core/domain/child/a.cpp", "<QColor>"),
    ("core/domain/behovskompass/a.h", '"core/domain/plan/barnets_plan.h"'),
    ("core/domain/child/a.h", '"core/store/connection.h"'),
    ("core/store/repository.cpp", "<QSqlQuery>"),
    ("core/store/repository.h", "<sqlcipher/sqlite3.h>"),
    ("core/documents/a.cpp", '"core/services/open_unit.h"'),
    ("core/services/a.cpp", "<QWidget>"),
    ("core/services/a.cpp", "<sodium.h>"),
    ("ui/child/a.cpp", "<QSqlTableModel>"),
    ("ui/child/a.cpp", '"app/desktop/main.h"'),
    ("ui/child/a.cpp", '"child_page.h"'),
    ("ui/common/a.cpp", '"ui/forms/date_box.h"'),
    ("app/cli/a.cpp", "<QtWidgets/QWidget>"),
]


class CheckLayers(unittest.TestCase):
    def run_with(self, path, include):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder, path)
            file.parent.mkdir(parents=True)
            file.write_text(f"#include {include}\n", encoding="utf-8")
            return check_layers.main(folder, QT_DIR)

    def test_each_wrong_include_is_found(self):
        for path, include in WRONG:
            with self.subTest(path=path, include=include):
                self.assertEqual(self.run_with(path, include), 1)

    def test_right_includes_pass(self):
        self.assertEqual(self.run_with("ui/child/a.cpp", '"ui/common/page.h"'), 0)
        self.assertEqual(self.run_with("ui/child/a.cpp", '"core/services/open_unit.h"'), 0)
        self.assertEqual(self.run_with("core/store/sqlcipher_driver.cpp", "<QSqlDriver>"), 0)


if __name__ == "__main__":
    unittest.main()
