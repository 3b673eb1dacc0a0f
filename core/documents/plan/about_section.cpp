// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/paper_language.h"
#include "core/documents/plan/plan_sections.h"

namespace bk::plan_paper {
namespace {

using paper::append;
using Rows = std::vector<std::pair<QString, RichText>>;

void addContact(Rows& rows, const BarnetsPlanPaper& paper, const Contact& contact) {
    if (hidesPlaces(paper))
        return;
    if (!paper.options.leaveOutAddress)
        addRow(rows, paperTranslate("Paper", "Adress"), contact.address);
    addRow(rows, paperTranslate("Paper", "Telefon"), contact.telephone);
    addRow(rows, paperTranslate("Paper", "E-post"), contact.email);
}

/// On one page. Staff are reached at work: telephone and e-mail stay, the organisation and its address would tell where
/// the child is.
void addResponsible(
    std::vector<Block>& blocks, const BarnetsPlanPaper& paper, const QString& heading,
    const ResponsiblePerson& person) {
    std::vector<Block> one;
    append(one, Heading{2, heading, {}});
    if (person.isEmpty()) {
        append(one, Paragraph{plain(paper::notYet()), Emphasis::Muted});
        append(one, WritingLines{1});
        append(blocks, KeepTogether{std::move(one)});
        return;
    }
    Rows rows;
    addRow(rows, paperTranslate("Paper", "Namn"), person.name);
    addRow(rows, paperTranslate("Paper", "Yrke"), person.profession);
    if (!hidesPlaces(paper)) {
        addRow(rows, paperTranslate("Paper", "Arbetsplats"), person.organisation);
        addRow(rows, paperTranslate("Paper", "Adress"), person.contact.address);
    }
    addRow(rows, paperTranslate("Paper", "Telefon"), person.contact.telephone);
    addRow(rows, paperTranslate("Paper", "E-post"), person.contact.email);
    append(one, KeyValueTable{std::move(rows)});
    append(blocks, KeepTogether{std::move(one)});
}

void addGuardians(std::vector<Block>& blocks, const BarnetsPlanPaper& paper) {
    const auto& guardians = paper.child.guardians;
    append(
        blocks, Heading{
                    2,
                    guardians.size() == 1 ? paperTranslate("Paper", "Min vårdnadshavare")
                                          : paperTranslate("Paper", "Mina vårdnadshavare"),
                    {}});
    if (guardians.empty()) {
        append(blocks, Paragraph{plain(paper::notYet()), Emphasis::Muted});
        append(blocks, WritingLines{2});
    }
    for (const Guardian& guardian : guardians) {
        Rows rows;
        addRow(rows, paperTranslate("Paper", "Namn"), guardian.name);
        addRow(rows, paperTranslate("Paper", "Relation till mig"), guardian.relation);
        addContact(rows, paper, guardian.contact);
        append(blocks, KeyValueTable{std::move(rows)});
        append(blocks, Spacer{1.5});
    }
}

/// Of no child: every line to write on by hand.
void addFields(std::vector<Block>& blocks) {
    const auto part = [&blocks](const QString& heading, const QStringList& names) {
        std::vector<Block> one;
        append(one, Heading{2, heading, {}});
        append(one, paper::fields(names));
        append(blocks, KeepTogether{std::move(one)});
    };
    append(
        blocks, paper::fields(
                    {paperTranslate("Paper", "Jag heter"), paperTranslate("Paper", "Jag vill kallas"),
                     paperTranslate("Paper", "Personnummer"), paperTranslate("Paper", "Min förskola, skola eller BVC"),
                     paperTranslate("Paper", "Adress"), paperTranslate("Paper", "Telefon")}));
    const QString how = paperTranslate("Paper", "Telefon och e-post");
    for (const int number : {1, 2})
        part(
            paperTranslate("Paper", "Min vårdnadshavare %1").arg(number),
            {paperTranslate("Paper", "Namn"), paperTranslate("Paper", "Relation till mig"),
             paperTranslate("Paper", "Adress"), how});
    for (const QString& who :
         {paperTranslate("Paper", "Min Barnkontakt"), paperTranslate("Paper", "Min Stödsamordnare")})
        part(who, {paperTranslate("Paper", "Namn och yrke"), paperTranslate("Paper", "Arbetsplats"), how});
}

void addKnown(std::vector<Block>& blocks, const BarnetsPlanPaper& paper) {
    const Child& child = paper.child;
    Rows rows;
    addRow(rows, paperTranslate("Paper", "Jag heter"), child.fullName());
    if (!child.preferredName.isEmpty())
        addRow(rows, paperTranslate("Paper", "Jag vill kallas"), child.preferredName);
    if (child.personnummer)
        addRow(rows, paperTranslate("Paper", "Personnummer"), child.personnummer->shown());
    else if (child.birthDate.isValid())
        addRow(rows, paperTranslate("Paper", "Jag är född"), paper::longDate(child.birthDate));
    if (!hidesPlaces(paper))
        addRow(rows, paperTranslate("Paper", "Min förskola, skola eller BVC"), child.place);
    addContact(rows, paper, child.contact);
    append(blocks, KeyValueTable{std::move(rows)});
    addGuardians(blocks, paper);
    addResponsible(blocks, paper, paperTranslate("Paper", "Min Barnkontakt"), child.barnkontakt);
    addResponsible(blocks, paper, paperTranslate("Paper", "Min Stödsamordnare"), child.stodsamordnare);
}

} // namespace

std::vector<Block> aboutMe(const BarnetsPlanPaper& paper) {
    std::vector<Block> blocks{headingOf(Section::AboutMe)};
    if (isOfNoChild(paper))
        addFields(blocks);
    else
        addKnown(blocks, paper);
    if (!paper.goldenRule.trimmed().isEmpty())
        append(blocks, Box{paperTranslate("Paper", "Den gyllene regeln"), paper::textOrLines(paper.goldenRule, 0)});
    return blocks;
}

} // namespace bk::plan_paper
