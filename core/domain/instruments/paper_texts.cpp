// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/instruments/paper_texts.h"

namespace bk {
namespace {

using Visit = std::function<void(QString&)>;

void visitAll(std::initializer_list<QString*> texts, const Visit& visit) {
    for (QString* text : texts)
        if (!text->isEmpty())
            visit(*text);
}

void visitItems(std::vector<Item>& items, const Visit& visit) {
    for (Item& item : items)
        visitAll({&item.text}, visit);
}

bool meetsFamilies(const Instrument& instrument) {
    return instrument.audience == Audience::Child || instrument.audience == Audience::Guardian ||
           instrument.kind == InstrumentKind::Fordjupad;
}

} // namespace

void visitTexts(WellbeingModel& model, const Visit& visit) {
    visitAll({&model.name, &model.centre}, visit);
    for (AreaTerm& term : model.areas) {
        visitAll({&term.label, &term.formLabel, &term.childVoice, &term.definition}, visit);
        for (Aspect& aspect : term.aspects)
            visitAll({&aspect.text}, visit);
    }
}

void visitTexts(Instrument& instrument, const Visit& visit) {
    visitAll({&instrument.title, &instrument.introduction, &instrument.scale.low, &instrument.scale.high}, visit);
    for (InstrumentArea& area : instrument.areas) {
        visitAll({&area.prompt, &area.help}, visit);
        if (area.article)
            visitAll({&area.article->text}, visit);
        visitItems(area.statements, visit);
        for (SubArea& subArea : area.subAreas) {
            visitAll({&subArea.label}, visit);
            visitItems(subArea.keyAspects, visit);
        }
    }
}

QStringList familyTexts(const InstrumentPack& pack) {
    QStringList texts;
    const Visit note = [&texts](QString& text) {
        texts.append(text);
    };
    InstrumentPack copy = pack;
    visitTexts(copy.model, note);
    for (Instrument& instrument : copy.instruments)
        if (meetsFamilies(instrument))
            visitTexts(instrument, note);
    visitAll({&copy.notice}, note);
    texts.removeDuplicates();
    return texts;
}

} // namespace bk
