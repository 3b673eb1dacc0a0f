// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/appearance_menu.h"

#include "ui/common/motion.h"
#include "ui/main_window.h"
#include "ui/shell/screen_sharing_dialog.h"

namespace bk {

AppearanceMenu::AppearanceMenu(MainWindow& window, QSettings& settings, CaptureShield* capture, QWidget* parent)
    : QMenu(parent)
    , m_window(window)
    , m_settings(settings)
    , m_capture(capture) {
    setAccessibleName(tr("Utseende"));
    connect(this, &QMenu::aboutToShow, this, [this] {
        clear();
        addSection(tr("Färger"));
        addScheme(tr("Som datorn"), int(ColourScheme::System));
        addScheme(tr("Ljust"), int(ColourScheme::Light));
        addScheme(tr("Mörkt"), int(ColourScheme::Dark));
        addScheme(tr("Hög kontrast"), int(ColourScheme::HighContrast));
        addSection(tr("Text"));
        for (const int percent : {80, 100, 125, 150, 200})
            addSize(percent);
        addSection(tr("Rörelse"));
        addMotion();
        if (m_capture) {
            addSeparator();
            connect(addAction(tr("Skärmdelning …")), &QAction::triggered, this, &AppearanceMenu::showSharing);
        }
    });
}

void AppearanceMenu::addScheme(const QString& text, int scheme) {
    QAction* action = addAction(text);
    action->setCheckable(true);
    action->setChecked(int(m_window.appearance().scheme) == scheme);
    connect(action, &QAction::triggered, this, [this, scheme] {
        Appearance next = m_window.appearance();
        next.scheme = static_cast<ColourScheme>(scheme);
        m_window.setAppearance(next);
    });
}

void AppearanceMenu::addMotion() {
    QAction* action = addAction(tr("Så lite som möjligt"));
    action->setCheckable(true);
    action->setChecked(motion::isReduced());
    connect(action, &QAction::triggered, this, [this](bool reduced) {
        motion::setReduced(reduced);
        motion::save(m_settings);
    });
}

void AppearanceMenu::showSharing() {
    auto* dialog = new ScreenSharingDialog(*m_capture, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AppearanceMenu::addSize(int percent) {
    QAction* action = addAction(tr("%1 %").arg(percent));
    action->setCheckable(true);
    action->setChecked(m_window.appearance().textPercent == percent);
    connect(action, &QAction::triggered, this, [this, percent] {
        Appearance next = m_window.appearance();
        next.textPercent = percent;
        m_window.setAppearance(next);
    });
}

} // namespace bk
