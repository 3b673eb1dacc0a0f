// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/rooms.h"
#include "core/domain/common/csv_text.h"
#include "tests/desktop/hostile_unit.h"
#include "ui/charts/bar_chart.h"
#include "ui/child/barn_room.h"
#include "ui/child/child_page.h"
#include "ui/child/historik_tab.h"
#include "ui/child/record_table.h"
#include "ui/children/child_search.h"
#include "ui/common/plain_tip.h"
#include "ui/shell/unit_shell.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemView>
#include <QComboBox>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QLabel>
#include <QTest>
#include <QTextDocument>
#include <QTextEdit>

#include <memory>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

// Every text of a unit is one that Qt, a spreadsheet or a careless reader could take for something else, and the
// program's own rooms show them all. It stands here since only the desktop program knows every room.

namespace {

/// Told apart from markup by what `plainTip` puts round it: nothing of a tag is left inside.
bool isPlainTip(const QString& text) {
    static const QStringList around = plainTip(u"<b>"_s).split(u"&lt;b&gt;"_s);
    if (!text.startsWith(around.front()) || !text.endsWith(around.back()))
        return false;
    const QString inside = text.mid(around.front().size(), text.size() - around.front().size() - around.back().size());
    return !inside.contains(u'<') && !inside.contains(u'>');
}

class Walk {
public:
    explicit Walk(const QWidget* root) {
        for (const QWidget* widget : root->findChildren<QWidget*>()) {
            tip(widget, widget->toolTip());
            tip(widget, widget->whatsThis());
            tip(widget, widget->statusTip());
            if (const auto* label = qobject_cast<const QLabel*>(widget))
                ofLabel(label);
            if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model())
                ofModel(widget, *view->model(), {});
            if (const auto* box = qobject_cast<const QComboBox*>(widget))
                ofModel(widget, *box->model(), {});
            if (const auto* edit = qobject_cast<const QTextEdit*>(widget))
                ofDocument(widget, *edit->document());
            if (const auto* view = qobject_cast<const QGraphicsView*>(widget); view && view->scene())
                for (const QGraphicsItem* item : view->scene()->items())
                    if (const auto* text = dynamic_cast<const QGraphicsTextItem*>(item))
                        ofDocument(widget, *text->document());
        }
    }
    QStringList faults;
    int escaped = 0; ///< tooltips that Qt would have taken for markup
    int markup = 0;  ///< labels that show markup as it was typed

private:
    void fault(const QWidget* widget, const QString& what, const QString& text) {
        faults.append(u"%1 %2: %3"_s.arg(QLatin1StringView(widget->metaObject()->className()), what, text));
    }
    void tip(const QWidget* widget, const QString& text) {
        if (!Qt::mightBeRichText(text))
            return;
        ++escaped;
        if (!isPlainTip(text))
            fault(widget, u"tooltip"_s, text);
    }
    void ofLabel(const QLabel* label) {
        if (!Qt::mightBeRichText(label->text()))
            return;
        ++markup;
        if (label->textFormat() != Qt::PlainText)
            fault(label, u"label"_s, label->text());
    }
    /// Qt's delegates draw what is displayed letter by letter; there, as in what is read aloud, nothing is escaped.
    void ofModel(const QWidget* widget, const QAbstractItemModel& model, const QModelIndex& parent) {
        for (int row = 0; row < model.rowCount(parent); ++row)
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                tip(widget, index.data(Qt::ToolTipRole).toString());
                for (const int role : {Qt::DisplayRole, Qt::AccessibleTextRole})
                    if (const QString text = index.data(role).toString(); isPlainTip(text))
                        fault(widget, u"cell"_s, text);
                if (column == 0 && model.hasChildren(index))
                    ofModel(widget, model, index);
            }
    }
    void ofDocument(const QWidget* widget, const QTextDocument& document) {
        const QString html = document.toHtml();
        for (const QString& reached :
             {u"href=\"http://prov.invalid"_s, u"src=\"http://prov.invalid"_s, u"\"file:///etc"_s, u"\"data:"_s})
            if (html.contains(reached))
                fault(widget, u"document"_s, reached);
    }
};

} // namespace

TEST_CASE("nothing that was typed is taken for markup, wherever it is shown", "[desktop][markup]") {
    HostileUnit hostile;
    REQUIRE(hostile.texts.kinds() >= 200);
    const std::vector<Room> all = rooms();
    UnitShell shell(hostile.unit, all, searchChildren);
    shell.resize(1366, 768);
    shell.show();
    int escaped = 0;
    int markup = 0;
    const auto look = [&](const QString& place) {
        QTest::qWait(1); // what is built once it shows
        const Walk walk(&shell);
        INFO(place.toStdString());
        CHECK(walk.faults.join(u'\n').toStdString() == "");
        escaped += walk.escaped;
        markup += walk.markup;
    };
    const auto goTo = [&](const QString& place) {
        shell.goTo(place);
        look(place);
    };
    for (const QString& place :
         {u"idag"_s, u"barn"_s, u"moten"_s, u"kompassamtal"_s, u"statistik/diagram"_s, u"statistik/tabeller"_s,
          u"inforande"_s, u"enheten"_s, u"enheten/installningar"_s, u"enheten/delat"_s})
        goTo(place);
    for (const MeetingId meeting : hostile.meetings)
        goTo(u"moten/"_s + meeting.toString());
    for (std::size_t i = 0; i < hostile.children.size(); ++i) {
        const QString child = u"barn/%1/"_s.arg(hostile.children[i].toString());
        for (const QString& tab :
             {u"vagen"_s,
              u"kompass"_s,
              u"kort"_s,
              u"samtal"_s,
              u"skattningar"_s,
              u"fordjupad"_s,
              u"plan"_s,
              u"samtycken"_s,
              u"moten"_s,
              u"besok"_s,
              u"ansvar"_s,
              u"papper"_s,
              u"delat"_s,
              u"historik"_s,
              u"samtal/uppgifter/"_s,
              u"samtal/samtal/"_s,
              u"skattningar/gemensam/"_s,
              u"kort/kort/"_s,
              u"samtycken/samtycke/"_s,
              u"vagen/beslut/"_s,
              u"vagen/uppfoljning/"_s,
              u"ansvar/overlamning/"_s})
            goTo(child + tab);
        goTo(child + u"vagen/uppfoljningsskattning/"_s + hostile.followUps[i].toString());
    }
    CHECK(escaped > 5);
    CHECK(markup > 5);
}

TEST_CASE("a record that is opened shows what was typed, and loads and links nothing", "[desktop][markup]") {
    HostileUnit hostile;
    const std::vector<Room> all = rooms();
    UnitShell shell(hostile.unit, all, searchChildren);
    shell.resize(1366, 768);
    shell.show();
    const QString history = u"barn/%1/historik"_s.arg(hostile.children.front().toString());
    int rows = 1;
    for (int row = 0; row < rows; ++row) {
        shell.goTo(u"idag"_s);
        shell.goTo(history);
        auto* room = qobject_cast<BarnRoom*>(shell.currentPage());
        REQUIRE(room);
        auto* tab = qobject_cast<HistorikTab*>(room->childPage()->tab());
        REQUIRE(tab);
        rows = tab->table()->model()->rowCount();
        Q_EMIT tab->table()->opened(row);
        QTest::qWait(1);
        INFO(row);
        CHECK(Walk(&shell).faults.join(u'\n').toStdString() == "");
    }
    CHECK(rows > 5);
}

TEST_CASE("a tooltip says what was typed, letter by letter", "[desktop][markup]") {
    for (const QString& text : markupTexts() + formulaTexts() + strangeTexts()) {
        INFO(text.toStdString());
        const QString tip = plainTip(text);
        CHECK(Qt::mightBeRichText(tip) == Qt::mightBeRichText(text));
        if (!Qt::mightBeRichText(text)) {
            CHECK(tip == text);
            continue;
        }
        QTextDocument shown;
        shown.setHtml(tip);
        CHECK(shown.toPlainText() == text);
    }
}

TEST_CASE("an organisation's name is no markup in a chart either", "[desktop][markup]") {
    const QString name = u"<b>Åke</b> & <i>Bo</i>"_s;
    const BarChartLook look{{}, Qt::black, Qt::gray, Qt::black, {Qt::blue, Qt::green}};
    const std::unique_ptr<QWidget> chart(
        makeBarChart({name}, {{name, {{3, u"3"_s}}}, {u"andra"_s, {{2, u"2"_s}}}}, true, look));
    chart->resize(900, 600);
    chart->show();
    QTest::qWait(1);
    QStringList shown;
    for (const QGraphicsItem* item : qobject_cast<QGraphicsView*>(chart.get())->scene()->items())
        if (const auto* text = dynamic_cast<const QGraphicsTextItem*>(item))
            shown.append(text->toPlainText());
    CHECK(shown.count(name) >= 2); // beside its bar and in the legend
}

TEST_CASE("no cell of a CSV file begins as a formula", "[desktop][markup]") {
    for (const QString& text : markupTexts() + formulaTexts() + strangeTexts()) {
        INFO(text.toStdString());
        const QString file = csvText(std::array{QStringList{text, u"3"_s}});
        const qsizetype end = file.lastIndexOf(u"\";\"3\"\r\n"_s);
        REQUIRE((file.startsWith(u"\ufeff\""_s) && end >= 2));
        QString cell = file.mid(2, end - 2);
        CHECK(QString(cell).remove(u"\"\""_s).count(u'"') == 0); // nothing in it ends it
        cell.replace(u"\"\""_s, u"\""_s);
        CHECK((cell == text || cell == u'\'' + text));
    }
}

TEST_CASE("a cell that a spreadsheet could count begins with an apostrophe, and no other does", "[desktop][markup]") {
    const auto cellOf = [](const QString& text) {
        const QStringList row{text};
        return csvText(std::span(&row, 1));
    };
    for (const QString& text :
         {u"=1+1"_s, u"+46 70"_s, u"-5"_s, u"@SUM(A1)"_s, u" =1"_s, u"\t1"_s, u"\r=1"_s, u"\n=1"_s, u"\u200b=1"_s,
          u"\u202e@x"_s, u"＝1+1"_s, u"＋1"_s, u"－1"_s, u"＠x"_s})
        CHECK(cellOf(text).contains(u"\"'"_s + text + u'"'));
    for (const QString& text : {u"Maja"_s, u"1-2"_s, u"a=b"_s, u"'x"_s, u"3,5"_s, u"(=1)"_s, u" Eken"_s, QString()})
        CHECK(cellOf(text).contains(u'"' + text + u'"'));
}
