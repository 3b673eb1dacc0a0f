// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bk::words {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(bk::words)
};

} // namespace

QString occasion(Occasion occasion) {
    switch (occasion) {
    case Occasion::Barnsamtal: return Text::tr("Barnsamtal");
    case Occasion::Utvecklingssamtal: return Text::tr("Utvecklingssamtal");
    case Occasion::Halsosamtal: return Text::tr("Hälsosamtal");
    case Occasion::BvcSamtal: return Text::tr("Samtal på BVC");
    case Occasion::BmmSamtal: return Text::tr("Samtal på barnmorskemottagning");
    case Occasion::Klassrum: return Text::tr("I klassrummet");
    case Occasion::PlaceratBarn: return Text::tr("Uppföljning av placerat barn");
    case Occasion::Annat: return Text::tr("Annat samtal");
    }
    return {};
}

QString protection(ProtectedIdentity protection) {
    switch (protection) {
    case ProtectedIdentity::None: return Text::tr("Nej");
    case ProtectedIdentity::Sekretessmarkering: return Text::tr("Sekretessmarkering");
    case ProtectedIdentity::SkyddadFolkbokforing: return Text::tr("Skyddad folkbokföring");
    case ProtectedIdentity::FingeradePersonuppgifter: return Text::tr("Fingerade personuppgifter");
    }
    return {};
}

QString sharingWay(SharingWay way) {
    switch (way) {
    case SharingWay::Print: return Text::tr("Utskrift");
    case SharingWay::Pdf: return Text::tr("PDF");
    case SharingWay::Picture: return Text::tr("Bild");
    case SharingWay::Clipboard: return Text::tr("Kopierat");
    case SharingWay::File: return Text::tr("Fil");
    case SharingWay::Screen: return Text::tr("Visat på möte");
    }
    return {};
}

QString shortDate(QDate date) { return date.toString(Qt::ISODate); }

QString longDate(QDate date) { return date.isValid() ? QLocale().toString(date, u"d MMMM yyyy"_s) : QString(); }

QString age(QDate birthDate, QDate today) {
    Child child;
    child.birthDate = birthDate;
    const auto years = child.ageOn(today);
    if (!years)
        return {};
    if (*years >= 2)
        return Text::tr("%1 år").arg(*years);
    const int months = (today.year() - birthDate.year()) * 12 + today.month() - birthDate.month() -
                       (today.day() < birthDate.day() ? 1 : 0);
    return months == 1 ? Text::tr("1 månad") : Text::tr("%1 månader").arg(months);
}

QString bornAndAge(QDate birthDate, QDate today) {
    const QString years = age(birthDate, today);
    return years.isEmpty() ? shortDate(birthDate) : shortDate(birthDate) + u", "_s + years;
}

QString guardian(const GuardianPart& part) {
    const QString who = Text::tr("Vårdnadshavare %1").arg(part.guardian);
    const QString detail = part.relation.isEmpty() ? part.name : part.relation;
    return detail.isEmpty() ? who : u"%1 (%2)"_s.arg(who, detail);
}

QString listed(const QStringList& words) {
    if (words.size() < 2)
        return words.join(QString());
    return Text::tr("%1 och %2").arg(words.mid(0, words.size() - 1).join(u", "_s), words.last());
}

} // namespace bk::words
