// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/statistics_ways.h"

#include "ui/common/file_dialogs.h"
#include "ui/common/menu_button.h"

#include <QCoreApplication>
#include <QMenu>

namespace bk {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(bk::StatisticsWays)
};

struct Way {
    QString text;
    QString filter;
    QString suffix;
    StatisticsFormat format;
};

std::vector<Way> ways(const QString& json) {
    return {
        {Text::tr("&Excel"), Text::tr("Excel (*.xlsx)"), QStringLiteral(".xlsx"), StatisticsFormat::Xlsx},
        {Text::tr("&PDF"), Text::tr("PDF (*.pdf)"), QStringLiteral(".pdf"), StatisticsFormat::Pdf},
        {Text::tr("&CSV"), Text::tr("CSV (*.csv)"), QStringLiteral(".csv"), StatisticsFormat::Csv},
        {json, Text::tr("Statistikfil (*.json)"), QStringLiteral(".json"), StatisticsFormat::Json}};
}

} // namespace

void addStatisticsWays(
    MenuButton* button, QWidget* page, const QString& json, std::function<QString()> name,
    std::function<void(StatisticsFormat, const QString& path)> go) {
    for (const Way& way : ways(json))
        QObject::connect(button->ways()->addAction(way.text), &QAction::triggered, page, [page, name, go, way] {
            saveFile(
                page, Text::tr("Spara statistiken"), name() + way.suffix, {way.filter},
                [go, way](const QString& path) { go(way.format, path); });
        });
}

void chooseStatisticsFiles(QWidget* page, std::function<void(const QStringList&)> go) {
    chooseFiles(page, Text::tr("Välj enheternas statistikfiler"), Text::tr("Statistikfiler (*.json)"), std::move(go));
}

QString exactHint() {
    return Text::tr("Utan maskering. Bara för dem som får se små tal, till exempel den som lägger ihop enheterna.");
}

} // namespace bk
