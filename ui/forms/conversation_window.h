// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/conversation/barnsamtal.h"
#include "core/domain/conversation/samtalstarning.h"
#include "ui/forms/area_tile.h"

#include <QKeySequence>
#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace bk {

class HoldButton;
class RatingButtons;
class TalkDie;

/// The child's own full screen: eight large tiles to choose from, then five faces and statements in large type; with
/// children up to 6 years a die beside the tiles, which chooses for those who want it to. Nobody else's name stands
/// here. It is left by holding "Klar" or with a key that a child does not press by chance. Deletes itself when left.
class ConversationWindow final : public QWidget {
    Q_OBJECT

public:
    /// `answers`: what is answered so far. The instrument and the model need not outlive this. `luck`: the die's.
    ConversationWindow(
        const Instrument& instrument, const WellbeingModel& model, const QString& calledName,
        const PerArea<AreaAnswer>& answers, QWidget* parent, DieLuck luck = chance());

    /// Every face as likely.
    static DieLuck chance();

    static QKeySequence leaveKeys() { return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L); }

    /// Fills the screen that the parent stands on.
    void begin();
    void leave();
    AreaTile* tile(Area area) const { return m_tiles[indexOf(area)]; }
    RatingButtons* faces() const { return m_faces; }
    QPushButton* backButton() const { return m_back; }
    HoldButton* doneButton() const { return m_done; }
    /// Null: this instrument is talked about without a die.
    TalkDie* die() const { return m_die; }
    /// Goes to the area that the die shows; hidden until it was thrown.
    QPushButton* thrownButton() const { return m_thrown; }

Q_SIGNALS:
    void areaChosen(bk::Area area);
    void rated(bk::Area area, bk::Answer answer);

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildTiles(DieLuck luck);
    QWidget* buildDie(DieLuck luck);
    QWidget* buildAreaPlace();
    void choose(Area area);
    void showTiles();
    void showArea(Area area);
    QWidget* buildArea(Area area);

    Instrument m_instrument;
    WellbeingModel m_model;
    QString m_calledName;
    PerArea<Answer> m_answers;
    bool m_leaving = false;
    QStackedLayout* m_stack;
    QLabel* m_question;
    std::array<AreaTile*, areaCount> m_tiles{};
    QWidget* m_tilePage;
    QWidget* m_areaPage;
    QVBoxLayout* m_areaPlace;
    QWidget* m_areaContent = nullptr;
    RatingButtons* m_faces = nullptr;
    TalkDie* m_die = nullptr;
    QPushButton* m_thrown;
    QPushButton* m_back;
    HoldButton* m_done;
};

} // namespace bk
