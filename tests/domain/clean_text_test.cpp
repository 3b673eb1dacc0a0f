// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/clean_text.h"

#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace bk;
using namespace Qt::StringLiterals;

TEST_CASE("whatever divides lines becomes a line break", "[common]") {
    CHECK(
        cleanText(u"ett\r\ntvå\rtre\u2028fyra\u2029fem\u0085sex\vsju\fåtta\nnio"_s) ==
        u"ett\ntvå\ntre\nfyra\nfem\nsex\nsju\nåtta\nnio"_s);
    CHECK(cleanText(u"ett\r\n\r\ntvå"_s) == u"ett\n\ntvå"_s);
}

TEST_CASE("control characters and turned directions are taken away, what people write stays", "[common]") {
    CHECK(cleanText(u"A\u0000\u0007\u001bB\u202eC\u2066D\u007f"_s) == u"ABCD"_s);
    const QString kept = u"Åsa\toch Ähmed – \u00a0”😀” 李 مرحبا 👩‍👧"_s;
    CHECK(cleanText(kept) == kept);
    CHECK(cleanText({}).isEmpty());
}

TEST_CASE("half a character is shown as missing, a whole one is kept", "[common]") {
    const QString high(QChar(0xd83d));
    const QString low(QChar(0xde00));
    CHECK(cleanText(u"a"_s + high + u"b"_s) == u"a\ufffdb"_s);
    CHECK(cleanText(low + high) == u"\ufffd\ufffd"_s);
    CHECK(cleanText(high) == u"\ufffd"_s);
    CHECK(cleanText(high + high + low) == u"\ufffd"_s + high + low);
}

TEST_CASE("one line holds neither breaks nor tabs", "[common]") {
    CHECK(cleanLine(u"Åsa\tÖdlund\r\nRektor\n"_s) == u"Åsa Ödlund Rektor "_s);
    CHECK(cleanLine(u"Åsa Ödlund"_s) == u"Åsa Ödlund"_s);
}

TEST_CASE("a text is cut between characters", "[common]") {
    CHECK(cutTo(u"abcdef"_s, 6) == u"abcdef"_s);
    CHECK(cutTo(u"abcdef"_s, 3) == u"abc"_s);
    CHECK(cutTo(u"ab😀c"_s, 3) == u"ab"_s);
    CHECK(cutTo(u"ab😀c"_s, 4) == u"ab😀"_s);
    CHECK(cutTo(u"abc"_s, 0).isEmpty());
}
