// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/consent_scan.h"

#include "core/domain/common/error.h"
#include "core/services/share_document.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// Programs that scan may leave a few bytes behind the end.
constexpr qsizetype tail = 1024;

bool endsNear(const QByteArray& content, QByteArrayView end) {
    return QByteArrayView(content).last(std::min(tail, content.size())).contains(end);
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    if (!file.exists())
        throw Error(Error::Kind::NotFound, QFileInfo(path).fileName());
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::Io, QFileInfo(path).fileName());
    return file.read(Scan::largest + 1);
}

Consent consentOrThrow(OpenUnit& unit, ConsentId id) {
    auto consent = unit.consents().find(id);
    if (!consent)
        throw Error(Error::Kind::NotFound, u"consent"_s);
    return std::move(*consent);
}

} // namespace

QString suffixOf(ScanFormat format) {
    switch (format) {
    case ScanFormat::Pdf: return u"pdf"_s;
    case ScanFormat::Jpeg: return u"jpg"_s;
    case ScanFormat::Png: return u"png"_s;
    }
    Q_UNREACHABLE();
}

std::optional<ScanFormat> scanFormatOf(const QByteArray& content) {
    if (content.startsWith("%PDF-") && endsNear(content, "%%EOF"))
        return ScanFormat::Pdf;
    if (content.startsWith("\xff\xd8\xff") && endsNear(content, "\xff\xd9"))
        return ScanFormat::Jpeg;
    if (content.startsWith("\x89PNG\r\n\x1a\n") && endsNear(content, "IEND"))
        return ScanFormat::Png;
    return std::nullopt;
}

void keepScan(OpenUnit& unit, ConsentId consent, const QString& path) {
    consentOrThrow(unit, consent);
    const QByteArray content = contentOf(path);
    if (content.isEmpty())
        throw Error(Error::Kind::Refused, u"scan.empty"_s);
    if (content.size() > Scan::largest)
        throw Error(Error::Kind::Refused, u"scan.tooLarge"_s);
    const auto format = scanFormatOf(content);
    if (!format)
        throw Error(Error::Kind::Refused, u"scan.format"_s);
    const QString name = QFileInfo(path).completeBaseName() + u'.' + suffixOf(*format);
    unit.consents().keepScan(consent, {name, content, unit.clock().now()});
}

void shareScan(OpenUnit& unit, ConsentId consent, SharingEntry entry, const QString& path) {
    const auto scan = unit.consents().scan(consent);
    if (!scan)
        throw Error(Error::Kind::NotFound, u"scan"_s);
    entry.child = consentOrThrow(unit, consent).child;
    entry.way = SharingWay::File;
    entry.what = QCoreApplication::translate("ConsentText", "Det underskrivna samtycket, skannat");
    shareFile(unit, entry, path, [&](QIODevice& file) { file.write(scan->content); });
}

} // namespace bk
