// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/error.h"
#include "core/store/crockford.h"
#include "core/store/recovery_key.h"
#include "tests/store/keys_support.h"

#include <catch2/catch_test_macros.hpp>

#include <QRegularExpression>
#include <QSet>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// What parsing complains of; empty when it does not.
QString complaint(const QString& typed) {
    try {
        RecoveryKey::parse(typed);
    } catch (const Error& error) {
        CHECK(error.kind() == Error::Kind::WrongRecoveryKey);
        return error.detail();
    }
    return {};
}

int groupOf(qsizetype position) { return int(position / (RecoveryKey::groupSize + 1)) + 1; }

} // namespace

TEST_CASE("a recovery key that is shown can be typed back", "[store]") {
    QSet<QString> seen;
    for (int i = 0; i < 200; ++i) {
        const RecoveryKey key = RecoveryKey::generate();
        const QString text = key.text();
        static const QRegularExpression form(u"^([0-9A-HJKMNP-TV-Z]{5}-){12}[0-9A-HJKMNP-TV-Z]{5}$"_s);
        REQUIRE(form.match(text).hasMatch());
        REQUIRE(RecoveryKey::parse(text) == key);
        REQUIRE(key.qrContent() == text.toLatin1());
        seen.insert(text);
    }
    CHECK(seen.size() == 200);
}

TEST_CASE("typing a recovery key forgives case, separators and look-alikes", "[store]") {
    const RecoveryKey key = RecoveryKey::generate();
    const QString text = key.text();
    CHECK(RecoveryKey::parse(text.toLower()) == key);
    CHECK(RecoveryKey::parse(QString(text).remove(u'-')) == key);
    CHECK(RecoveryKey::parse(u"  "_s + QString(text).replace(u'-', u" \n\t"_s) + u"\r\n"_s) == key);
    CHECK(RecoveryKey::parse(QString(text).replace(u'-', QChar(0x2013))) == key);
    CHECK(RecoveryKey::parse(QString(text).replace(u'0', u'O').replace(u'1', u'l')) == key);
    CHECK(RecoveryKey::parse(QString(text).replace(u'0', u'o').replace(u'1', u'I')) == key);
}

TEST_CASE("every single wrong character of a recovery key is found and its group named", "[store]") {
    const QString text = RecoveryKey::generate().text();
    int tried = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'-')
            continue;
        for (const char c : QByteArray(crockford::alphabet) + "U?") {
            if (text[i] == QLatin1Char(c))
                continue;
            QString wrong = text;
            wrong[i] = QLatin1Char(c);
            ++tried;
            REQUIRE(complaint(wrong) == u"group %1"_s.arg(groupOf(i)));
        }
    }
    CHECK(tried == 65 * 33);
}

TEST_CASE("swapped characters and swapped groups of a recovery key are found", "[store]") {
    for (int round = 0; round < 20; ++round) {
        const QString text = RecoveryKey::generate().text();
        for (qsizetype i = 0; i + 1 < text.size(); ++i) {
            if (text[i] == text[i + 1] || text[i] == u'-' || text[i + 1] == u'-')
                continue;
            QString wrong = text;
            std::swap(wrong[i], wrong[i + 1]);
            REQUIRE(complaint(wrong) == u"group %1"_s.arg(groupOf(i)));
        }
        QStringList groups = text.split(u'-');
        if (groups[3] != groups[8]) {
            groups.swapItemsAt(3, 8);
            REQUIRE(complaint(groups.join(u'-')) == u"group 4"_s);
        }
    }
}

TEST_CASE("a recovery key with characters missing or too many is refused", "[store]") {
    const QString text = RecoveryKey::generate().text();
    CHECK(complaint(QString()) == u"length"_s);
    for (qsizetype length = 1; length < text.size(); ++length)
        REQUIRE_FALSE(complaint(text.left(length)).isEmpty());
    CHECK(complaint(text + u"7"_s) == u"length"_s);
    CHECK_FALSE(complaint(text.mid(1)).isEmpty());
    CHECK_FALSE(complaint(QString(100000, u'7')).isEmpty());
}

TEST_CASE("while a recovery key is typed its finished groups are checked", "[store]") {
    const QString text = RecoveryKey::generate().text();
    CHECK(recoveryKeyTyping({}) == RecoveryKeyTyping{0, {}, false});
    CHECK(recoveryKeyTyping(text.left(8)) == RecoveryKeyTyping{7, {}, false});
    CHECK(recoveryKeyTyping(text) == RecoveryKeyTyping{65, {}, true});

    QString wrong = text;
    wrong[6] = wrong[6] == u'7' ? u'8' : u'7';
    wrong[24] = u'Ä';
    CHECK(recoveryKeyTyping(wrong) == RecoveryKeyTyping{65, {2, 5}, false});
    CHECK(recoveryKeyTyping(wrong.left(10)).wrongGroups.empty()); // the second group is not finished
    CHECK_FALSE(recoveryKeyTyping(text + u"A"_s).complete);
}
