// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/document.h"

#include <QDateTime>

namespace bk {

/// What every paper of a meeting tells.
struct MeetingPaperHead {
    QString meeting; ///< "Barnteam"
    QDateTime when;  ///< local time
    int minutes = 0;
    QString place;
    QString unitName;
    bool practice = false;
};

namespace paper {
/// Kind, day and time, length and place, as far as they are known.
KeyValueTable whenAndWhere(const MeetingPaperHead& head);
} // namespace paper

/// The letter that calls one participant.
struct MeetingLetterPaper {
    MeetingPaperHead head;
    QString receiver; ///< name, profession and organisation, one a line
    QString from;     ///< who calls
    QDate date;
    QStringList children; ///< names of those this participant may see; may be empty
    int withoutName = 0;  ///< children with protected identity, whose names are told by word of mouth
    bool family = false;  ///< to the child or a guardian
    QStringList expected; ///< what is expected of the receiver
};
Document meetingLetterDocument(const MeetingLetterPaper& paper);

/// What a meeting said of one child; nothing of any other.
struct MeetingMinutesPaper {
    MeetingPaperHead head;
    QString childName;
    QStringList present; ///< of those that may see the child
    QString leader;
    QString documenting;
    QString noteTaker;
    std::vector<std::pair<QString, QString>> notes; ///< heading and text; empty texts are left out
    std::optional<CompassProfile> agreed;
    WellbeingModel model;
    std::vector<Area> prioritised;
    struct Offer {
        Area area;
        QString what;
        QString who;
    };
    std::vector<Offer> offers;
    struct Task {
        QString what;
        QString who;
        QDate due;
    };
    std::vector<Task> tasks;
    QStringList decisions;
    QString interrupted;
    QDateTime next;
    QString notice;
    QChar decimalSign = u',';
};
Document meetingMinutesDocument(const MeetingMinutesPaper& given);

/// The meeting itself: who, when, how much, and what concerns no child. No name of a child and nothing said of one.
struct MeetingProtocolPaper {
    MeetingPaperHead head;
    std::vector<std::pair<QString, QString>> participants; ///< who, and whether they were there
    QString leader;
    QString documenting;
    QString noteTaker;
    std::vector<std::pair<QString, QString>> counts; ///< "Barn som togs upp", "3"
    std::vector<std::pair<QString, QString>> notes;
    QDateTime next;
};
Document meetingProtocolDocument(const MeetingProtocolPaper& paper);

} // namespace bk
