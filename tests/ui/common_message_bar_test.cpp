// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/error.h"
#include "core/services/error_text.h"
#include "tests/ui/whole_window.h"
#include "ui/common/attempt.h"
#include "ui/common/field.h"
#include "ui/common/page.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

class EmptyPage final : public Page {
public:
    EmptyPage() : inside(new QLineEdit) { body()->addWidget(inside); }
    QString title() const override { return u"Tom"_s; }
    QString helpTopic() const override { return u"index"_s; }

    QLineEdit* inside;
};

} // namespace

TEST_CASE("a failure is told in the bar of the page it happened on, in words and without its detail", "[common]") {
    const auto kind =
        GENERATE(Error::Kind::DiskFull, Error::Kind::ReadOnly, Error::Kind::DatabaseDamaged, Error::Kind::InUse);
    EmptyPage page;
    CHECK_FALSE(attempt(page.inside, [kind] { throw Error(kind, u"hemlig-detalj"_s); }));
    CHECK(page.messages()->tone() == MessageBar::Tone::Error);
    CHECK(page.messages()->text() == errorText(kind).whole());
    CHECK_FALSE(page.messages()->text().contains(u"hemlig-detalj"_s));
}

TEST_CASE("an error goes when the next attempt is well, other words stay", "[common]") {
    EmptyPage page;
    attempt(page.inside, [] { throw Error(Error::Kind::Io); });
    CHECK(attempt(page.inside, [] {}));
    CHECK_FALSE(page.messages()->isShowing());
    page.messages()->show(MessageBar::Tone::Good, u"Sparat"_s);
    CHECK(attempt(page.inside, [] {}));
    CHECK(page.messages()->text() == u"Sparat"_s);
}

TEST_CASE("a message is never rendered as markup", "[common]") {
    EmptyPage page;
    page.messages()->show(MessageBar::Tone::Info, u"<b>Åke</b> <img src=x>"_s);
    for (const QLabel* label : page.messages()->findChildren<QLabel*>())
        if (label->text().contains(u"Åke"_s))
            CHECK(label->textFormat() == Qt::PlainText);
}

TEST_CASE("an issue stands at its field and goes when it is mended", "[common]") {
    auto* edit = new QLineEdit;
    Field field(u"&Namn"_s, edit);
    const QHash<QString, Field*> fields{{u"unit.name.missing"_s, &field}};
    const Issues homeless = showIssues({{u"unit.name.missing"_s, u"name"_s, {}}, {u"samtal.empty"_s, {}, {}}}, fields);
    CHECK(field.issue() == u"Ge enheten ett namn."_s);
    CHECK(edit->accessibleDescription() == field.issue());
    CHECK(edit->accessibleName() == u"Namn"_s);
    REQUIRE(homeless.size() == 1);
    CHECK(homeless.front().rule == u"samtal.empty"_s);
    showIssues({}, fields);
    CHECK(field.issue().isEmpty());
}

TEST_CASE("a message with long buttons is whole, also at twice the text size in a narrow window", "[common]") {
    const TextSize size(GENERATE(100, 200));
    EmptyPage page;
    page.inside->setAccessibleName(u"Namn"_s);
    page.messages()->show(
        MessageBar::Tone::Error, u"Enheten är skadad. Skriv inget mer i den. Lås den och återställ en kopia."_s,
        {{u"Lås och återställ"_s,
          [] {
          }},
         {u"Lås och rädda"_s, [] {
          }}});
    page.resize(700, 400);
    page.show();
    look(&page, u"message-%1"_s.arg(QApplication::font().pointSize()));
    CHECK(page.width() == 700); // nothing in it asks for more
    checkWhole(&page);
}
