// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/slot_order.h"

#include "tests/store/unit_folder_support.h"

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

const QString ceciliasPassphrase = u"spade lykta regn fjord ugnar"_s;

struct Held {
    TwoUserUnit unit;
    HeldUnit held = unit.folder().open(u"astrid"_s, Passphrase(astridsPassphrase));
};

} // namespace

TEST_CASE("a slot made apart lets the new user in once it is put into the key file", "[store]") {
    Held at;
    const SlotOrder order = SlotOrder::forNewUser(
        at.held.keys, {u" cecilia "_s, u"Cecilia Ek"_s, u"lasare"_s}, Passphrase(ceciliasPassphrase), KdfCost::least());
    UserSlot slot = order.make();
    CHECK(unlockError(at.unit, u"cecilia"_s, ceciliasPassphrase) == Kind::WrongUser);
    putSlot(at.unit.path(), at.held, std::move(slot));
    CHECK_FALSE(unlockError(at.unit, u"cecilia"_s, ceciliasPassphrase));
    CHECK_FALSE(unlockError(at.unit, u"bo"_s, bosPassphrase));
    CHECK(errorOf([&] {
              SlotOrder::forNewUser(at.held.keys, {u"CECILIA"_s, {}, {}}, Passphrase(ceciliasPassphrase));
          }) == Kind::InvalidInput);
    CHECK(errorOf([&] {
              SlotOrder::forNewUser(at.held.keys, {u"dan"_s, u"Dan Ek"_s, {}}, Passphrase(u"kort"_s));
          }) == Kind::Weak);
}

TEST_CASE("a login that cannot be typed or told apart, or is taken, is refused by its own rule", "[store]") {
    Held at;
    const auto rule = [&](const QString& login, const QString& name) {
        try {
            SlotOrder::forNewUser(at.held.keys, {login, name, {}}, Passphrase(ceciliasPassphrase));
        } catch (const Error& error) {
            return error.detail();
        }
        return QString();
    };
    for (const QString& login : {u"a b"_s, u"../x"_s, u"-x"_s, u" "_s, u"a\tb"_s, u"Recovery"_s})
        CHECK(rule(login, u"Cecilia Ek"_s) == u"user.login.unusable"_s);
    for (const QString& login : {u"åsa.öberg"_s, u"c-ek_2"_s, u"cecilia@skolan.example"_s, u"7"_s})
        CHECK(rule(login, u"Cecilia Ek"_s).isEmpty());
    CHECK(rule(u"ASTRID"_s, u"Astrid Två"_s) == u"user.login.taken"_s);
    CHECK(rule(u"cecilia"_s, u"  "_s) == u"user.name.missing"_s);
}

TEST_CASE("a new passphrase needs the current one, and the old one ends", "[store]") {
    Held at;
    const auto order = [&](const QString& current) {
        return SlotOrder::forNewPassphrase(
            at.held.keys, Passphrase(current), Passphrase(ceciliasPassphrase), KdfCost::least());
    };
    CHECK(errorOf([&] { order(bosPassphrase).make(); }) == Kind::WrongPassphrase);
    putSlot(at.unit.path(), at.held, order(astridsPassphrase).make());
    CHECK(unlockError(at.unit, u"astrid"_s, astridsPassphrase) == Kind::WrongPassphrase);
    CHECK_FALSE(unlockError(at.unit, u"astrid"_s, ceciliasPassphrase));
}
