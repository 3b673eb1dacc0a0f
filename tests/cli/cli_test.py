#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line as a script meets it: answers, exit codes, and a unit that is byte for byte what it was after every refusal.

usage: cli_test.py BEHOVSKOMPASS_CLI [unittest arguments]
"""
import sys
import unittest

sys.dont_write_bytecode = True
import command_line  # noqa: E402
from backup_test import Backups  # noqa: E402, F401
from faults_test import Faults  # noqa: E402, F401
from keys_test import Clock, Keys  # noqa: E402, F401
from papers_test import Papers  # noqa: E402, F401
from records_test import Records  # noqa: E402, F401
from roles_test import Roles  # noqa: E402, F401
from statistics_test import Statistics  # noqa: E402, F401
from styrgrupp_test import Styrgrupp  # noqa: E402, F401
from transfer_test import Transfers  # noqa: E402, F401
from words_test import Mean, Usage  # noqa: E402, F401

if __name__ == "__main__":
    command_line.use(sys.argv.pop(1))
    unittest.main()
