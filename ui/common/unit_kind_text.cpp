// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/unit_kind_text.h"

#include <QCoreApplication>

namespace bk {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(bk::UnitKind)
};

} // namespace

QString unitKindText(UnitKind kind) {
    switch (kind) {
    case UnitKind::Forskola: return Text::tr("Förskola");
    case UnitKind::Grundskola: return Text::tr("Grundskola");
    case UnitKind::Bvc: return Text::tr("BVC");
    case UnitKind::Bmm: return Text::tr("Barnmorskemottagning");
    case UnitKind::Annan: return Text::tr("Annan verksamhet");
    case UnitKind::Styrgrupp: return Text::tr("Lokal styrgrupp");
    }
    Q_UNREACHABLE();
}

} // namespace bk
