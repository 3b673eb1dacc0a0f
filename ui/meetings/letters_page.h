// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meetings/meeting.h"
#include "core/domain/sharing/sharing_entry.h"
#include "ui/common/page.h"
#include "ui/sharing/batch_ways.h"
#include "ui/sharing/paper_ways.h"

class QVBoxLayout;

namespace bk {

class OpenUnit;

/// The letter to each participant, with the children that participant may see, and the file for everybody's calendars.
class LettersPage final : public Page {
    Q_OBJECT

public:
    /// Throws NotFound.
    LettersPage(OpenUnit& unit, MeetingId meeting, QWidget* parent = nullptr);

    QString title() const override { return tr("Brev och kalenderfil"); }
    QString helpTopic() const override { return QStringLiteral("moten"); }
    void reload() override;

private:
    QWidget* rowOf(std::size_t index);
    SharingEntry entryFor(const MeetingParticipant& participant) const;
    OfferedPaper letterTo(std::size_t index, const QString& who);
    QString receiverOf(std::size_t index) const;
    SharingEntry startFor(std::size_t index) const;
    LeavingPaper letter(std::size_t index, const SharingEntry& answered) const;
    OfferedBatch allLetters();
    void askForAll(QWidget* place, SharingWay way, const OfferedBatch::Go& go);
    void shareCalendar();
    void noteCalled(std::size_t index);

    OpenUnit& m_unit;
    Meeting m_meeting;
    QVBoxLayout* m_rows;
    std::vector<PaperWays*> m_ways; ///< of each participant, in order
};

} // namespace bk
