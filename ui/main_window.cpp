// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main_window.h"

#include "core/services/legal_content.h"
#include "core/services/open_unit.h"
#include "ui/common/attempt.h"
#include "ui/common/clipboard.h"
#include "ui/common/page.h"
#include "ui/common/scroll_accessible.h"
#include "ui/common/worker.h"
#include "ui/forms/draft_keeper.h"
#include "ui/help/help_window.h"
#include "ui/help/shortcut_list.h"
#include "ui/shell/appearance_menu.h"
#include "ui/shell/dialog_keys.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/log_watch.h"
#include "ui/shell/search_field.h"
#include "ui/shell/unit_shell.h"
#include "ui/start/create_unit_wizard.h"
#include "ui/start/recent_units.h"
#include "ui/start/recovery_page.h"
#include "ui/start/restore_page.h"
#include "ui/start/salvage_page.h"
#include "ui/start/start_page.h"
#include "ui/start/typed_secrets.h"
#include "ui/start/unlock_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QPixmapCache>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {

MainWindow::MainWindow(MainWindowParts parts)
    : m_parts(std::move(parts))
    , m_appearance(Appearance::load(m_parts.settings)) {
    setObjectName(u"mainWindow"_s);
    resize(1200, 720);
    setMinimumSize(720, 480);
    readScrollAreasSafely();
    clearClipboardAfterAWhile();
    buildActions();
    describe();
}

MainWindow::~MainWindow() {
    delete takeCentralWidget(); // the pages refer to the unit
}

void MainWindow::buildActions() {
    m_searchAction = addShortcut(tr("Sök"), u"Ctrl+K"_s, [this] {
        if (m_shell && m_shell->searchField())
            m_shell->searchField()->setFocus(Qt::ShortcutFocusReason);
    });
    QAction* lockKey = addShortcut(tr("Lås"), u"Ctrl+L"_s, [this] { lockSoon(false); });
    lockKey->setShortcutContext(Qt::ApplicationShortcut); // also from the help and other windows of the program
    addShortcut(tr("Hjälp om den här sidan"), QKeySequence(Qt::Key_F1), [this] { showHelp(); });
    addShortcut(tr("Visa kortkommandon"), u"Ctrl+?"_s, [this] { showShortcuts(); });
    const auto resize = [this](int step) {
        Appearance next = m_appearance;
        next.textPercent =
            step == 0 ? 100 : qBound(Appearance::smallestText, next.textPercent + step, Appearance::largestText);
        setAppearance(next);
    };
    addShortcut(tr("Större text"), u"Ctrl++"_s, [resize] { resize(10); })->setShortcuts({u"Ctrl++"_s, u"Ctrl+="_s});
    addShortcut(tr("Mindre text"), u"Ctrl+-"_s, [resize] { resize(-10); });
    addShortcut(tr("Vanlig textstorlek"), u"Ctrl+0"_s, [resize] { resize(0); });
    addShortcut(tr("Växla ljust och mörkt"), u"Ctrl+Shift+D"_s, [this] {
        Appearance next = m_appearance;
        next.scheme = isDark(QApplication::palette()) ? ColourScheme::Light : ColourScheme::Dark;
        setAppearance(next);
    });
    for (const Room& room : m_parts.rooms)
        m_roomActions.push_back(
            addShortcut(tr("Gå till %1").arg(room.title), {}, [this, id = room.id] { goToRoom(id); }));
    chooseRooms(UnitKind::Annan);
    QAction* quitKey = addShortcut(tr("Avsluta"), QKeySequence(u"Ctrl+Q"_s), [this] { close(); });
    new DialogKeys({lockKey, quitKey}, this);
}

void MainWindow::chooseRooms(UnitKind kind) {
    m_rooms.clear();
    for (std::size_t i = 0; i < m_parts.rooms.size(); ++i) {
        const bool chosen = holdsChildren(kind) || m_parts.rooms[i].withoutChildren;
        if (chosen)
            m_rooms.push_back(m_parts.rooms[i]);
        m_roomActions[i]->setShortcut(chosen ? QKeySequence(u"Ctrl+%1"_s.arg(m_rooms.size())) : QKeySequence());
    }
    m_searchAction->setShortcut(holdsChildren(kind) ? QKeySequence(u"Ctrl+K"_s) : QKeySequence());
}

void MainWindow::goToRoom(const QString& id) {
    const auto room = std::ranges::find(m_rooms, id, &Room::id);
    if (m_shell && room != m_rooms.end())
        m_shell->goToRoom(int(room - m_rooms.begin()));
}

QAction* MainWindow::addShortcut(const QString& text, const QKeySequence& keys, const std::function<void()>& run) {
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    return action;
}

void MainWindow::setScreen(QWidget* screen) {
    if (QWidget* before = takeCentralWidget())
        before->deleteLater(); // it may be what asked for the change
    m_shell = qobject_cast<UnitShell*>(screen);
    setCentralWidget(screen);
    describe();
    watchIdle();
    auto* page = qobject_cast<Page*>(screen);
    if (page && page->firstFocus())
        page->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showStart() {
    auto* page = new StartPage(RecentUnits(m_parts.settings));
    connect(page, &StartPage::unitChosen, this, &MainWindow::showUnlock);
    connect(page, &StartPage::createAsked, this, &MainWindow::createUnit);
    connect(page, &StartPage::practiceAsked, this, &MainWindow::openPractice);
    connect(page, &StartPage::restoreAsked, this, &MainWindow::showRestore);
    connect(page, &StartPage::salvageAsked, this, [this](const QString& directory) {
        showSalvage(directory, loginOf(directory));
    });
    setScreen(page);
}

void MainWindow::showUnlock(const QString& directory) { showUnlockPage(directory, loginOf(directory)); }

UnlockPage* MainWindow::showUnlockPage(const QString& directory, const QString& login) {
    const bool practice = QDir(directory) == QDir(m_parts.practiceDirectory);
    auto* page = new UnlockPage(
        directory, login, practice, m_parts.clock, [this](std::unique_ptr<OpenUnit> unit) { enter(std::move(unit)); });
    connect(page, &UnlockPage::otherUnitAsked, this, &MainWindow::showStart);
    connect(page, &UnlockPage::recoveryAsked, this, &MainWindow::showRecovery);
    connect(page, &UnlockPage::restoreAsked, this, &MainWindow::showRestore);
    connect(page, &UnlockPage::keysAsked, this, &MainWindow::showKeysFromBackup);
    connect(page, &UnlockPage::salvageAsked, this, &MainWindow::showSalvage);
    setScreen(page);
    return page;
}

void MainWindow::showRecovery(const QString& directory, const QString& login) {
    auto* page = new RecoveryPage(directory, login, m_parts.clock);
    connect(page, &RecoveryPage::cancelled, this, [this, directory, login] { showUnlockPage(directory, login); });
    connect(page, &RecoveryPage::recovered, this, [this](const QString& where, const QString& who) {
        showUnlockPage(where, who)
            ->messages()
            ->show(MessageBar::Tone::Good, tr("Den nya lösenfrasen gäller. Lås upp med den."));
    });
    setScreen(page);
}

void MainWindow::showRestore() {
    auto* page = new RestorePage;
    connect(page, &RestorePage::cancelled, this, &MainWindow::showStart);
    connect(page, &RestorePage::restored, this, [this](const QString& where, const QString& who) {
        showUnlockPage(where, who)
            ->messages()
            ->show(MessageBar::Tone::Good, tr("Säkerhetskopian är återställd och hel. Lås upp enheten."));
    });
    setScreen(page);
}

void MainWindow::showKeysFromBackup(const QString& directory) {
    auto* page = new RestorePage;
    page->fetchKeysFor(directory, m_parts.clock);
    connect(page, &RestorePage::cancelled, this, [this, directory] { showUnlock(directory); });
    connect(page, &RestorePage::restored, this, [this](const QString& where, const QString& who) {
        showUnlockPage(where, who)
            ->messages()
            ->show(
                MessageBar::Tone::Good,
                tr("Nycklarna är hämtade. Lås upp med en lösenfras som gällde när säkerhetskopian gjordes."));
    });
    setScreen(page);
}

void MainWindow::showSalvage(const QString& directory, const QString& login) {
    auto* page = new SalvagePage(directory, login, m_parts.clock);
    connect(page, &SalvagePage::cancelled, this, &MainWindow::showStart);
    connect(page, &SalvagePage::restoreAsked, this, &MainWindow::showRestore);
    connect(page, &SalvagePage::openAsked, this, [this](const QString& where, const QString& who) {
        showUnlockPage(where, who);
    });
    setScreen(page);
}

void MainWindow::openPractice() { showUnlockPage(m_parts.practiceDirectory, {})->unlock(); }

void MainWindow::createUnit() {
    closeWizard();
    m_wizard = new CreateUnitWizard(
        m_parts.clock,
        [this](std::unique_ptr<OpenUnit> unit) {
            m_wizard.clear(); // it closes by itself
            if (m_unit)
                lock();
            enter(std::move(unit));
        },
        this);
    m_wizard->open();
}

void MainWindow::enter(std::unique_ptr<OpenUnit> unit) {
    m_unit = std::move(unit);
    const UnitSettings& settings = m_unit->settings();
    if (!settings.practice)
        RecentUnits(m_parts.settings)
            .remember({m_unit->directory(), settings.name, settings.place, m_unit->user().login});
    chooseRooms(settings.kind);
    auto* shell = new UnitShell(*m_unit, m_rooms, holdsChildren(settings.kind) ? m_parts.search : Search());
    connect(shell, &UnitShell::createUnitAsked, this, &MainWindow::createUnit);
    m_log = new LogWatch(*m_unit, m_parts.seenHistory, shell);
    setScreen(shell);
    buildTools();
    shell->goTo(m_lockedDirectory == m_unit->directory() ? m_lockedPlace : QString());
    warnAtUnlocking();
    checkInBackground();
}

void MainWindow::watchIdle() {
    if (!m_idle) {
        m_idle = new IdleWatch(this);
        connect(m_idle, &IdleWatch::idle, this, &MainWindow::idleLong);
    }
    if (m_unit)
        m_idle->start(std::chrono::minutes(m_unit->settings().lockAfterMinutes));
    else
        m_idle->start(m_parts.forgetAfter);
}

void MainWindow::idleLong() {
    if (m_unit)
        return lockSoon(true);
    watchIdle();
    if (m_wizard && m_wizard->isWorking())
        return;
    const bool closed = m_wizard;
    closeWizard();
    auto* secrets = dynamic_cast<TypedSecrets*>(centralWidget());
    const bool forgotten = secrets && secrets->forgetTyped();
    auto* page = qobject_cast<Page*>(centralWidget());
    if (page && (closed || forgotten))
        page->messages()->show(
            MessageBar::Tone::Info, tr("Ingen har rört datorn på en stund. Lösenfraser och nycklar som stod skrivna "
                                       "är borttagna: skriv dem igen."));
}

void MainWindow::closeWizard() { delete m_wizard; }

void MainWindow::buildTools() {
    Rail* rail = m_shell->rail();
    auto* look = rail->addTool(u"look"_s, tr("Utseende"));
    look->setAccessibleDescription(tr("Öppnar en lista"));
    auto* looks = new AppearanceMenu(*this, m_parts.settings, m_parts.capture, look);
    // A menu of the button's own would keep a screen reader waiting until it is closed.
    connect(look, &QToolButton::clicked, looks, [look, looks] {
        looks->popup(look->mapToGlobal(look->rect().topRight()));
    });
    connect(rail->addTool(u"help"_s, tr("Hjälp")), &QToolButton::clicked, this, &MainWindow::showHelp);
    auto* lockButton = rail->addTool(u"lock"_s, tr("Lås"));
    lockButton->setToolTip(tr("Ctrl+L"));
    connect(lockButton, &QToolButton::clicked, this, [this] { lockSoon(false); });
}

void MainWindow::lockSoon(bool idle) {
    // Queued: the click or key that asked may come from a widget that goes.
    QMetaObject::invokeMethod(
        this,
        [this, idle] {
            if (!m_unit || (!idle && !mayLoseDrafts(keepDrafts(m_shell))))
                return;
            lock();
        },
        Qt::QueuedConnection);
}

bool MainWindow::mayLoseDrafts(int lost) {
    if (lost == 0 || m_warnedOfDrafts) {
        m_warnedOfDrafts = false;
        return true;
    }
    m_warnedOfDrafts = true;
    m_shell->currentPage()->messages()->show(
        MessageBar::Tone::Error, tr("Det du håller på med kunde inte sparas som utkast. Spara formuläret eller kopiera "
                                    "texten. Gör du om det nu försvinner den."));
    return false;
}

void MainWindow::closeUnit() {
    m_idle->stop();
    m_shell = nullptr;
    delete takeCentralWidget();
    m_unit.reset();
    clearOwnClipboard();
    QPixmapCache::clear();
}

void MainWindow::lock() {
    if (!m_unit)
        return;
    const int lost = keepDrafts(m_shell);
    m_lockedDirectory = m_unit->directory();
    m_lockedPlace = m_shell->place();
    const QString login = m_unit->user().login;
    closeWizard();
    closeUnit();
    Q_EMIT locked();
    showUnlockPage(m_lockedDirectory, login)->sayLocked(lost > 0);
    repaint(); // what stood there is gone before anything is waited for
    waitForWorkers(std::chrono::seconds(1));
}

void MainWindow::describe() {
    const QString program = tr("Behovskompass");
    if (!m_unit)
        setWindowTitle(program);
    else if (m_unit->settings().practice)
        setWindowTitle(tr("Övningsenhet – påhittade uppgifter – %1").arg(program));
    else
        setWindowTitle(tr("%1 – %2").arg(m_unit->settings().name, program));
}

QString MainWindow::loginOf(const QString& directory) const {
    for (const RecentUnit& unit : RecentUnits(m_parts.settings).all())
        if (unit.directory == directory)
            return unit.login;
    return {};
}

void MainWindow::showHelp() {
    if (!m_help)
        m_help = new HelpWindow(this);
    const Page* page = m_shell ? m_shell->currentPage() : qobject_cast<Page*>(centralWidget());
    m_help->showTopic(page ? page->helpTopic() : u"index"_s);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

std::optional<LegalReference> MainWindow::law(const QString& topic) const {
    return m_unit ? legalReference(*m_unit, topic, m_unit->today()) : legalReference(topic, m_parts.clock.today());
}

void MainWindow::showShortcuts() { (new ShortcutList(this))->open(); }

void MainWindow::setAppearance(const Appearance& appearance) {
    m_appearance = appearance;
    appearance.save(m_parts.settings);
    applyAppearance(*qApp, appearance);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_unit && !mayLoseDrafts(keepDrafts(m_shell))) {
        event->ignore();
        return;
    }
    if (m_unit)
        closeUnit();
    event->accept();
}

} // namespace bk
