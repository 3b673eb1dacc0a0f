// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/key_file_text.h"

#include <QCoreApplication>

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("KeyFile", text); }

QString whatDiffers(KeyFileAge age) {
    switch (age) {
    case KeyFileAge::Same:
    case KeyFileAge::OneStepNewer: return {};
    case KeyFileAge::Older: return tr("Nyckelfilen ”keys” är äldre än databasen");
    case KeyFileAge::DatabaseOlder: return tr("Databasen är äldre än nyckelfilen ”keys”");
    case KeyFileAge::Altered: return tr("Nyckelfilen ”keys” är inte den som databasen känner till");
    }
    Q_UNREACHABLE();
}

QString whatItMeans(KeyFileAge age) {
    switch (age) {
    case KeyFileAge::Same:
    case KeyFileAge::OneStepNewer: return {};
    case KeyFileAge::Older:
        return tr("En äldre kopia kan ha lagts tillbaka, och då gäller lösenfraser som har bytts. Leta efter den rätta "
                  "filen.");
    case KeyFileAge::DatabaseOlder:
        return tr("En äldre kopia kan ha lagts tillbaka, och då saknas det som har skrivits sedan dess. Leta efter den "
                  "rätta filen eller en nyare säkerhetskopia.");
    case KeyFileAge::Altered:
        return tr(
            "Två kopior av enheten kan ha använts var för sig, eller någon ha lagt in en nyckel. Se efter vilka som "
            "kan öppna enheten.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString keyFileText(KeyFileAge age) {
    const QString differs = whatDiffers(age);
    return differs.isEmpty() ? QString()
                             : tr("%1. %2 Innan en administratör har godtagit det byts ingen lösenfras eller nyckel.")
                                   .arg(differs, whatItMeans(age));
}

QString acceptedKeyFileText(KeyFileAge age, const QString& reason) {
    return tr("%1: %2").arg(whatDiffers(age), reason);
}

} // namespace bk
