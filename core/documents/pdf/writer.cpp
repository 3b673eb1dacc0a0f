// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/pdf/writer.h"

#include "core/documents/pdf/colour_profile.h"

#include <QDateTime>

namespace bk::pdf {
namespace {

using namespace Qt::StringLiterals;

constexpr qreal unitsPerPoint = 10;
constexpr auto program = u"Behovskompass";

/// What PDF/A asks for, and says itself to be. The same as in the file's information.
const auto metadata = u"<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
                      u"<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
                      u"<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                      u"<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                      u" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
                      u" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">"
                      u"<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
                      u"<pdf:Producer>%2</pdf:Producer><xmp:CreatorTool>%2</xmp:CreatorTool>"
                      u"<xmp:CreateDate>%3</xmp:CreateDate>"
                      u"<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>"
                      u"</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>"_s;

/// Control characters cannot stand in XML at all.
QString xmlText(const QString& text) {
    QString clean;
    for (const QChar c : text)
        if (c.unicode() >= 0x20)
            clean += c;
    return clean.toHtmlEscaped();
}

} // namespace

Writer::Writer(QIODevice& device, const QString& title, const QString& language, QSizeF size)
    : m_file(device)
    , m_content(m_fonts, size.height() * unitsPerPoint)
    , m_engine(m_content, (size * unitsPerPoint).toSize())
    , m_page(m_engine)
    , m_title(title)
    , m_language(language)
    , m_size(size)
    , m_tree(m_file.reserve()) {}

void Writer::endPage() {
    const int content = m_file.writeStream(m_content.take());
    m_pages << reference(
        m_file.write("<</Type/Page/Parent " + reference(m_tree) + "/Contents " + reference(content) + ">>"));
}

int Writer::writeInformation(const QString& now) {
    QString digits = now;
    digits.remove(u'-').remove(u':').remove(u'T');
    const QByteArray name = textString(QString::fromUtf16(program));
    return m_file.write(
        "<</Title" + textString(m_title) + "/Creator" + name + "/Producer" + name +
        "/CreationDate(D:" + digits.toLatin1() + ")>>");
}

int Writer::writeMetadata(const QString& now) {
    const QString text = metadata.arg(xmlText(m_title), QString::fromUtf16(program), now);
    return m_file.writeStream(text.toUtf8(), File::Packing::None, "/Type/Metadata/Subtype/XML");
}

bool Writer::end() {
    QByteArray box;
    appendNumber(box, m_size.width(), 2);
    appendNumber(box, m_size.height(), 2);
    box.chop(1);
    m_file.write(
        m_tree, "<</Type/Pages/Count " + QByteArray::number(m_pages.size()) + "/MediaBox[0 0 " + box +
                    "]/Resources<</Font" + m_fonts.write(m_file) + ">>/Kids[" + m_pages.join(' ') + "]>>");
    const QString now = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
    const int profile = m_file.writeStream(sRgbProfile(), File::Packing::Deflate, "/N 3");
    const QByteArray language = m_language.isEmpty() ? QByteArray() : "/Lang" + textString(m_language);
    const int catalog = m_file.write(
        "<</Type/Catalog/Pages " + reference(m_tree) + language + "/Metadata " + reference(writeMetadata(now)) +
        "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)"
        "/DestOutputProfile " +
        reference(profile) + ">>]>>");
    m_file.end(catalog, writeInformation(now));
    return m_file.good();
}

} // namespace bk::pdf
