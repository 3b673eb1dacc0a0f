// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/plan_words.h"

#include "core/documents/network_painter.h"
#include "ui/common/icon.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bk::plan_words {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("plan_words", text); }

} // namespace

QString status(SupportStatus status) {
    switch (status) {
    case SupportStatus::Planned: return tr("Ska sättas in");
    case SupportStatus::Ongoing: return tr("Pågår");
    case SupportStatus::Done: return tr("Klart");
    }
    Q_UNREACHABLE();
}

QIcon statusIcon(SupportStatus status) {
    switch (status) {
    case SupportStatus::Planned: return icon(u"planned"_s);
    case SupportStatus::Ongoing: return icon(u"ongoing"_s);
    case SupportStatus::Done: return icon(u"done"_s);
    }
    Q_UNREACHABLE();
}

QString helper(HelperKind kind) {
    switch (kind) {
    case HelperKind::Staff: return tr("Personal");
    case HelperKind::Guardian: return tr("Vårdnadshavare");
    case HelperKind::Child: return tr("Barnet själv");
    case HelperKind::Other: return tr("Någon annan");
    }
    Q_UNREACHABLE();
}

QString role(SignatureRole role) {
    switch (role) {
    case SignatureRole::Child: return tr("Barnet");
    case SignatureRole::Guardian: return tr("Vårdnadshavare");
    case SignatureRole::Participant: return tr("Deltagare");
    }
    Q_UNREACHABLE();
}

QString circle(int circle) { return u"%1: %2"_s.arg(circle).arg(networkCircleName(circle)); }

} // namespace bk::plan_words
