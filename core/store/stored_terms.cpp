// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/stored_terms.h"

namespace bk {
namespace {

template <typename Enum, std::size_t N> std::optional<Enum> fromTerm(const std::array<Enum, N>& all, const QString& term) {
    for (const Enum value : all)
        if (termOf(value) == term)
            return value;
    return std::nullopt;
}

} // namespace

QString termOf(Occasion occasion) {
    switch (occasion) {
    case Occasion::Barnsamtal:
        return QStringLiteral("barnsamtal");
    case Occasion::Utvecklingssamtal:
        return QStringLiteral("utvecklingssamtal");
    case Occasion::Halsosamtal:
        return QStringLiteral("halsosamtal");
    case Occasion::BvcSamtal:
        return QStringLiteral("bvc");
    case Occasion::BmmSamtal:
        return QStringLiteral("bmm");
    case Occasion::Klassrum:
        return QStringLiteral("klassrum");
    case Occasion::PlaceratBarn:
        return QStringLiteral("placerat_barn");
    case Occasion::Annat:
        return QStringLiteral("annat");
    }
    Q_UNREACHABLE();
}

std::optional<Occasion> occasionFrom(const QString& term) {
    return fromTerm(allOccasions, term);
}

QString termOf(ProtectedIdentity protection) {
    switch (protection) {
    case ProtectedIdentity::None:
        return QStringLiteral("none");
    case ProtectedIdentity::Sekretessmarkering:
        return QStringLiteral("sekretessmarkering");
    case ProtectedIdentity::SkyddadFolkbokforing:
        return QStringLiteral("skyddad_folkbokforing");
    case ProtectedIdentity::FingeradePersonuppgifter:
        return QStringLiteral("fingerade_personuppgifter");
    }
    Q_UNREACHABLE();
}

std::optional<ProtectedIdentity> protectedIdentityFrom(const QString& term) {
    static constexpr std::array all{ProtectedIdentity::None, ProtectedIdentity::Sekretessmarkering, ProtectedIdentity::SkyddadFolkbokforing,
                                    ProtectedIdentity::FingeradePersonuppgifter};
    return fromTerm(all, term);
}

QString termOf(SharingWay way) {
    switch (way) {
    case SharingWay::Print:
        return QStringLiteral("print");
    case SharingWay::Pdf:
        return QStringLiteral("pdf");
    case SharingWay::Picture:
        return QStringLiteral("picture");
    case SharingWay::Clipboard:
        return QStringLiteral("clipboard");
    case SharingWay::File:
        return QStringLiteral("file");
    }
    Q_UNREACHABLE();
}

std::optional<SharingWay> sharingWayFrom(const QString& term) {
    static constexpr std::array all{SharingWay::Print, SharingWay::Pdf, SharingWay::Picture, SharingWay::Clipboard, SharingWay::File};
    return fromTerm(all, term);
}

} // namespace bk
