# SPDX-FileCopyrightText: 2026 The Behovskompass authors
# SPDX-License-Identifier: GPL-3.0-or-later
import fcntl
import hashlib
import shutil

from driver import BUTTONS, expect, until
from roads import PASSPHRASE, make_unit, unlock


def journey(desk):
    """What stands in the way of unlocking is said in a sentence of its own, and the unit is byte for byte what it was."""
    unit = make_unit(desk)
    desk.start(unit)
    sentences = {"wrong passphrase": wrong_passphrase(desk)}

    second = desk.start(unit, expect_window=False)  # the same person again: the first window comes forward instead
    expect(second.wait(20) == 0, "the second start leaves")
    unlock(desk)
    refused = desk.cli("info", unit, "--user", "anna", passphrase=PASSPHRASE, check=False)
    expect(refused.returncode == 7, f"in use, not {refused.returncode}: {refused.stderr}")
    desk.quit()
    before = content(unit)  # the log has what went before

    sentences["unknown folder"] = said_about(desk, desk.home / "finns-inte")
    sentences["damaged keys"] = said_about(desk, damaged(unit, desk.home / "skadad"))
    sentences["missing keys"] = said_about(desk, without_keys(unit, desk.home / "utan-nyckel"))
    sentences["newer unit"] = said_about(desk, newer(unit, desk.home / "nyare"))
    sentences["in use elsewhere"] = in_use(desk, unit)
    expect(len(set(sentences.values())) == len(sentences), f"sentences of their own: {sentences}")
    for case, sentence in sentences.items():
        expect(sentence and len(sentence) > 20 and "Error" not in sentence and "std::" not in sentence, f"plain words for {case}: {sentence!r}")
    expect(content(unit) == before, "the unit is as it was")


def content(unit):
    return {path.name: path.read_bytes() for path in unit.iterdir() if path.is_file() and not path.name.startswith("lock")}


def message(desk):
    """The text of the message bar: the label beside its close button."""
    close = desk.see("Stäng meddelandet", "push button")
    return until(lambda: max((each.name for each in close.parent.find_all(role="label")), key=len, default=""), "a message")


def wrong_passphrase(desk):
    desk.fill("Lösenfras", "fel fras som ingen har valt", role="password text")
    desk.keys("Return")
    sentence = message(desk)
    expect("Lösenfrasen" in sentence, sentence)
    return sentence


def said_about(desk, folder):
    desk.start(folder)
    sentence = message(desk)
    button = desk.find("Lås upp", BUTTONS)
    expect(button is None or not button.is_enabled, "nothing to unlock")
    desk.kill()
    return sentence


def damaged(unit, place):
    shutil.copytree(unit, place)
    keys = place / "keys"
    keys.write_bytes(keys.read_bytes()[:40] + b"?" + keys.read_bytes()[41:])
    return place


def without_keys(unit, place):
    shutil.copytree(unit, place)
    for name in ("keys", "keys.bak"):
        (place / name).unlink(missing_ok=True)
    return place


def newer(unit, place):
    """As a later version writes it: the two bytes after the mark are the version, the last 32 check all before them."""
    shutil.copytree(unit, place)
    keys = place / "keys"
    whole = bytearray(keys.read_bytes())
    mark = len(b"BKKEYS\0")
    version = int.from_bytes(whole[mark:mark + 2], "little")
    order = "little" if version == 1 else "big"
    whole[mark:mark + 2] = (2).to_bytes(2, order)
    whole[-32:] = hashlib.blake2b(whole[:-32], digest_size=32).digest()
    for name in ("keys", "keys.bak"):
        (place / name).write_bytes(whole)
    return place


def in_use(desk, unit):
    """Somebody else on this computer holds the lock."""
    with open(unit / "in-use", "wb") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        desk.start(unit)
        desk.fill("Lösenfras", PASSPHRASE, role="password text")
        desk.keys("Return")
        sentence = message(desk)
        desk.kill()
    (unit / "in-use").unlink()
    return sentence
