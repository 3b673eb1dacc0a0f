// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/samtalstarning_paper.h"

#include "core/documents/die_painter.h"
#include "core/documents/paper_language.h"
#include "core/documents/paper_parts.h"

namespace bk {
namespace {

using paper::append;

constexpr qreal sideMm = 50;

QString tr(const char* text) { return paperTranslate("Paper", text); }

QString labelsOf(const Samtalstarning& die, const WellbeingModel& model) {
    QStringList labels;
    for (const auto& face : die.faces)
        labels.append(face ? model.areas[*face].label : tr("Du väljer"));
    return labels.join(QStringLiteral(", "));
}

} // namespace

Document samtalstarningDocument(const WellbeingModel& ownModel, const PaperOrigin& origin) {
    const WellbeingModel model = inPaperLanguage(ownModel);
    Document document = paper::documentOf(tr("Samtalstärningar"), {}, origin, false);
    int number = 0;
    for (const Samtalstarning& die : samtalstarningar()) {
        if (++number > 1)
            append(document.blocks, PageBreak{});
        append(document.blocks, Heading{2, tr("Tärning %1 av 2").arg(number), {}});
        append(
            document.blocks, Paragraph{plain(tr("Klipp längs de heldragna linjerna, vik längs de streckade och limma "
                                                "flikarna. Barnet kastar och berättar om området som kommer upp. Vid "
                                                "”Du väljer” bestämmer barnet."))});
        append(
            document.blocks, Drawing{
                                 [die, model](QPainter& painter, const QRectF& rect) {
                                     die_painter::paintNet(painter, rect, die, model, Tone::Light);
                                 },
                                 sideMm * die_painter::netHeight, labelsOf(die, model)});
    }
    return document;
}

} // namespace bk
