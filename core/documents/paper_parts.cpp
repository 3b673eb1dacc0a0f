// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/paper_parts.h"

#include "core/documents/paper_language.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <ranges>

namespace bk::paper {
QString longDate(QDate date) { return paperDate(date, QT_TRANSLATE_NOOP("Paper", "d MMMM yyyy")); }

QString notYet() { return paperTranslate("Paper", "Inte ifyllt än"); }

QString standingText(const AreaComparison& comparison) {
    QStringList parts;
    switch (comparison.standing) {
    case Standing::NoInformation: return paperTranslate("Paper", "Ingen information");
    case Standing::NeedsStrengthening: parts << paperTranslate("Paper", "Behöver stärkas"); break;
    case Standing::Between: break;
    case Standing::WorksWell: parts << paperTranslate("Paper", "Fungerar bra"); break;
    }
    if (comparison.differ)
        parts << paperTranslate("Paper", "Vi ser olika");
    return parts.isEmpty() ? paperTranslate("Paper", "Mitt emellan") : parts.join(QStringLiteral(". "));
}

std::vector<std::vector<NamedProfile>> overlays(const std::vector<NamedProfile>& profiles) {
    const auto isGuardian = [](const NamedProfile& named) {
        return named.profile.rater.kind == RaterKind::Guardian1 || named.profile.rater.kind == RaterKind::Guardian2;
    };
    const auto guardians = std::ranges::count_if(profiles, isGuardian);
    std::vector<std::vector<NamedProfile>> result;
    if (guardians < 2 || guardians == std::ptrdiff_t(profiles.size())) {
        result.push_back(profiles);
    } else {
        for (const NamedProfile& guardian : profiles | std::views::filter(isGuardian)) {
            std::vector<NamedProfile>& together = result.emplace_back();
            std::ranges::copy_if(profiles, std::back_inserter(together), [&](const NamedProfile& named) {
                return !isGuardian(named) || &named == &guardian;
            });
        }
    }
    std::erase_if(result, [](const auto& together) { return together.size() < 2; });
    return result;
}

Table valueTable(
    const WellbeingModel& model, const std::vector<NamedProfile>& profiles, const ComparisonThresholds& thresholds,
    QChar decimalSign) {
    std::vector<CompassProfile> compared;
    Table table;
    table.header = {paperTranslate("Paper", "Område")};
    table.weights = {2.4};
    for (const NamedProfile& named : profiles) {
        table.header.push_back(named.name);
        table.weights.push_back(profiles.size() == 1 ? 1.0 : 1.5);
        compared.push_back(named.profile);
    }
    const bool compares = profiles.size() > 1;
    if (compares) {
        table.header.push_back(paperTranslate("Paper", "Det här ser vi"));
        table.weights.push_back(3.0);
    }
    const PerArea<AreaComparison> comparison = compare(compared, thresholds);
    for (const Area area : allAreas) {
        std::vector<TableCell> row{{bold(model.areas[area].label), area}};
        for (const NamedProfile& named : profiles)
            row.push_back({plain(shownValue(named.profile, area, decimalSign)), {}});
        if (compares)
            row.push_back({plain(standingText(comparison[area])), {}});
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::vector<Block> comments(const WellbeingModel& model, const std::vector<NamedProfile>& profiles) {
    std::vector<Block> blocks;
    for (const Area area : allAreas) {
        std::vector<Block> said;
        for (const NamedProfile& named : profiles) {
            const QString comment = named.profile.areas[area].comment.trimmed();
            if (comment.isEmpty())
                continue;
            RichText text = profiles.size() > 1 ? bold(named.name + QStringLiteral(": ")) : RichText{};
            text.push_back({comment});
            append(said, Paragraph{std::move(text)});
        }
        if (said.empty())
            continue;
        append(blocks, Heading{3, model.areas[area].label, {}});
        append(blocks, std::move(said));
    }
    return blocks;
}

CompassFigure figureOf(
    const WellbeingModel& model, const std::vector<NamedProfile>& profiles, CompassShape shape, QChar decimalSign) {
    std::vector<CompassProfile> values;
    for (const NamedProfile& named : profiles)
        values.push_back(named.profile);
    CompassFigure figure = compassFigure(model, values, shape);
    for (std::size_t i = 0; i < figure.series.size(); ++i)
        figure.series[i].label = profiles[i].name;
    figure.decimalSign = decimalSign;
    return figure;
}

std::vector<Block> textOrLines(const QString& text, int lines) {
    std::vector<Block> blocks;
    if (text.trimmed().isEmpty()) {
        append(blocks, Heading{3, notYet(), {}});
        append(blocks, WritingLines{lines});
        return blocks;
    }
    for (const QString& paragraph : text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
        if (const QString trimmed = paragraph.trimmed(); !trimmed.isEmpty())
            append(blocks, Paragraph{plain(trimmed)});
    return blocks;
}

Table fields(const QStringList& names) {
    Table table{{}, {2, 5}, {}};
    for (const QString& name : names)
        table.rows.push_back({{bold(name)}, {plain(QStringLiteral("\n"))}});
    return table;
}

Table blankValueTable(const WellbeingModel& model, const QStringList& columns, const std::vector<qreal>& weights) {
    Table table{{paperTranslate("Paper", "Område")}, {1.6}, {}};
    table.header.insert(table.header.end(), columns.begin(), columns.end());
    table.weights.insert(table.weights.end(), weights.begin(), weights.end());
    for (const Area area : allAreas) {
        std::vector<TableCell> row(table.header.size());
        row.front() = {bold(model.areas[area].label), area};
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::vector<Block> asForm(const std::vector<Block>& blocks) {
    const auto saysNotYet = [](const Block& block) {
        const auto* heading = std::get_if<Heading>(&block.content);
        const auto* paragraph = std::get_if<Paragraph>(&block.content);
        return (heading && heading->text == notYet()) ||
               (paragraph && paragraph->text.size() == 1 && paragraph->text.front().text == notYet());
    };
    std::vector<Block> form;
    for (Block block : blocks) {
        if (saysNotYet(block))
            continue;
        if (auto* box = std::get_if<Box>(&block.content))
            box->blocks = asForm(box->blocks);
        else if (auto* group = std::get_if<KeepTogether>(&block.content))
            group->blocks = asForm(group->blocks);
        form.push_back(std::move(block));
    }
    return form;
}

void append(std::vector<Block>& blocks, std::vector<Block> more) {
    for (Block& block : more)
        blocks.push_back(std::move(block));
}

} // namespace bk::paper
