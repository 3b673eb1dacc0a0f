// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"
#include "core/services/demo/demo_random.h"

namespace bk {

/// People who do not exist, with names that are common in Sweden, those of the national minorities among them.
/// Telephone numbers are of the series that Post- och telestyrelsen keeps free for fiction.
namespace invented {

QString girlName(DemoRandom& random);
QString boyName(DemoRandom& random);
QString familyName(DemoRandom& random);
QString womanName(DemoRandom& random);
QString manName(DemoRandom& random);
QString address(DemoRandom& random);
QString telephone(DemoRandom& random);
/// "anna.lind@example.com"
QString email(const QString& name);

/// The ones who work with the children of the practice unit.
struct Colleague {
    const char* name;
    const char* profession;
    const char* organisation;
};
ResponsiblePerson person(const Colleague& colleague, DemoRandom& random);

/// Barnkontakt for a child of that age: BVC, preschool or school.
const Colleague& barnkontaktFor(int age, DemoRandom& random);
const Colleague& stodsamordnare(DemoRandom& random);
/// Three who rate, from different organisations, fitting the age.
std::array<Colleague, 3> professionals(int age, DemoRandom& random);
/// BVC, department or class.
QString placeFor(int age, DemoRandom& random);

} // namespace invented
} // namespace bk
