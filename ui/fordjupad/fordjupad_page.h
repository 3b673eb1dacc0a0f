// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/fordjupad_of_child.h"
#include "ui/forms/form_page.h"

namespace bk {

class FordjupadForm;

/// Who writes a Fördjupad behovskompass.
struct FordjupadWriter {
    bool joint = false;
    std::optional<OrganisationId> organisation; ///< empty: own staff, or joint

    /// Part of a place: "gemensam", "egen", or the organisation's id.
    QString toString() const;
    static std::optional<FordjupadWriter> from(const QString& text);
    bool operator==(const FordjupadWriter&) const = default;
};

/// Writes the Fördjupad behovskompass of one organisation before the meeting, or the joint one after it; one that is
/// there is gone on with, in the wording it was written in. What a participant brings is typed in by the own staff:
/// nothing leaves the unit here. Emits `saved` with its id.
class FordjupadPage final : public FormPage {
    Q_OBJECT

public:
    /// `area`: the one to begin with; empty: the first in the work order. Throws NotFound where the child is not in the
    /// unit, or it holds no instrument.
    FordjupadPage(
        OpenUnit& unit, ChildId child, const FordjupadWriter& writer, std::optional<Area> area = {},
        QWidget* parent = nullptr);

    QString title() const override { return m_title; }
    QString helpTopic() const override { return QStringLiteral("fordjupad"); }
    QWidget* firstFocus() const override;
    FordjupadForm* form() const { return m_form; }

protected:
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;
    bool check(Issues& homeless) override;
    QString store() override;
    void goToFirstIssue() override;
    QString progress() const override;

private:
    Instrument m_instrument;
    QString m_title;
    FordjupadForm* m_form;
};

} // namespace bk
