// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/packs.h"

#include "core/domain/instruments/pack_reader.h"

#include <QFile>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace bk::test {
namespace {

const Instrument& ownInstrument(InstrumentKind kind) {
    for (const Instrument& instrument : ownPack().instruments)
        if (instrument.kind == kind)
            return instrument;
    throw std::runtime_error("the project's own pack lacks an instrument");
}

} // namespace

QByteArray repositoryFile(const QString& path) {
    QFile file(QString::fromUtf8(TEST_SOURCE_DIR "/../") + path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path.toStdString());
    return file.readAll();
}

const InstrumentPack& ownPack() {
    static const InstrumentPack pack =
        readPack(repositoryFile(u"resources/instruments/sv/behovskompass-egen.json"_s)).pack.value();
    return pack;
}

const Instrument& ownSkattningsformular() { return ownInstrument(InstrumentKind::Skattningsformular); }

const Instrument& ownFordjupad() { return ownInstrument(InstrumentKind::Fordjupad); }

InstrumentPack aPack(const QString& id, const QString& version) {
    InstrumentPack pack;
    pack.id = id;
    pack.version = version;
    pack.validFrom = QDate(2026, 1, 1);
    pack.language = u"sv"_s;
    pack.name = id;
    pack.owner = u"Påhittad ägare"_s;
    pack.notice = u"Påhittat instrument."_s;
    pack.model.id = u"backa-barnet"_s;
    pack.model.name = u"Backa barnet"_s;
    pack.model.centre = u"Mitten"_s;
    Instrument form;
    form.ref = {u"form"_s, version};
    form.kind = InstrumentKind::Skattningsformular;
    form.audience = Audience::Professional;
    form.title = u"Formulär"_s;
    form.introduction = u"Skatta det du vet."_s;
    form.scale = {ScaleType::OneToFive, ScalePer::Statement, u"stämmer inte alls"_s, u"stämmer väldigt mycket"_s};
    for (const Area area : allAreas) {
        const QString areaId = u"area%1"_s.arg(indexOf(area));
        pack.model.areas[area] = {areaId, areaId, areaId, u"Jag är %1"_s.arg(areaId), u"Området %1."_s.arg(areaId), {}};
        for (int number = 1; number <= 3; ++number)
            form.areas[area].statements.push_back(
                {u"%1.s%2"_s.arg(areaId).arg(number), u"Påstående %1"_s.arg(number), {}});
    }
    pack.instruments.push_back(form);
    return pack;
}

} // namespace bk::test
