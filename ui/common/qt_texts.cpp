// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/qt_texts.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace bk {
namespace {

struct Text {
    std::string_view source;
    const char* swedish;
};

/// Sorted by source. The same English text means the same in every context of Qt's that this program shows.
constexpr std::array texts{
    Text{
        "%1\nDirectory not found.\nPlease verify the correct directory name was given.",
        "%1\nMappen finns inte.\nSe efter att namnet är rätt."},
    Text{
        "%1\nFile not found.\nPlease verify the correct file name was given.",
        "%1\nFilen finns inte.\nSe efter att namnet är rätt."},
    Text{"%1 already exists.\nDo you want to replace it?", "%1 finns redan.\nVill du ersätta den?"},
    Text{"&Cancel", "Av&bryt"},
    Text{"&Choose", "&Välj"},
    Text{"&Close", "&Stäng"},
    Text{"&Copy", "&Kopiera"},
    Text{"&Delete", "&Ta bort"},
    Text{"&Finish", "&Slutför"},
    Text{"&Look in:", "&Leta i:"},
    Text{"&New Folder", "&Ny mapp"},
    Text{"&Next", "&Nästa"},
    Text{"&Next >", "&Nästa >"},
    Text{"&No", "&Nej"},
    Text{"&OK", "&OK"},
    Text{"&Open", "&Öppna"},
    Text{"&Options <<", "&Färre val"},
    Text{"&Options >>", "&Fler val"},
    Text{"&Paste", "K&listra in"},
    Text{"&Print", "S&kriv ut"},
    Text{"&Redo", "&Gör om"},
    Text{"&Rename", "&Byt namn"},
    Text{"&Save", "&Spara"},
    Text{"&Select All", "&Markera allt"},
    Text{"&Step up", "Steg &upp"},
    Text{"&Undo", "&Ångra"},
    Text{"&Yes", "&Ja"},
    Text{"< &Back", "< &Tillbaka"},
    Text{"Abort", "Avbryt"},
    Text{"All Files (*)", "Alla filer (*)"},
    Text{"Apply", "Använd"},
    Text{"Arguments:", "Argument:"},
    Text{"Back", "Tillbaka"},
    Text{"Cancel", "Avbryt"},
    Text{"Change to detail view mode", "Visa med uppgifter"},
    Text{"Change to list view mode", "Visa som lista"},
    Text{"Close", "Stäng"},
    Text{"Computer", "Datorn"},
    Text{"Copies", "Exemplar"},
    Text{"Create New Folder", "Skapa en ny mapp"},
    Text{"Create a New Folder", "Skapa en ny mapp"},
    Text{"Cu&t", "Klipp &ut"},
    Text{"Date Modified", "Ändrad"},
    Text{"Delete", "Ta bort"},
    Text{"Detail View", "Med uppgifter"},
    Text{"Directories", "Mappar"},
    Text{"Directory:", "Mapp:"},
    Text{"Discard", "Kasta"},
    Text{"File", "Fil"},
    Text{"File &name:", "Fil&namn:"},
    Text{"Files", "Filer"},
    Text{"Files of type:", "Filtyp:"},
    Text{"Find Directory", "Hitta mapp"},
    Text{"Fit page", "Hela sidan"},
    Text{"Fit width", "Sidans bredd"},
    Text{"Folder", "Mapp"},
    Text{"Forward", "Framåt"},
    Text{"Go back", "Gå tillbaka"},
    Text{"Go forward", "Gå framåt"},
    Text{"Go to the parent directory", "Gå till mappen ovanför"},
    Text{"Help", "Hjälp"},
    Text{"Ignore", "Strunta i det"},
    Text{"Kind", "Typ"},
    Text{"Landscape", "Liggande"},
    Text{"List View", "Lista"},
    Text{"List of places and bookmarks", "Platser och bokmärken"},
    Text{"Look in:", "Leta i:"},
    Text{"Name", "Namn"},
    Text{"New Folder", "Ny mapp"},
    Text{"OK", "OK"},
    Text{"Open", "Öppna"},
    Text{"Options:", "Val:"},
    Text{"Page Setup", "Sidans utseende"},
    Text{"Page setup", "Sidans utseende"},
    Text{"Parent Directory", "Mappen ovanför"},
    Text{"Portrait", "Stående"},
    Text{"Print", "Skriv ut"},
    Text{"Print Preview", "Förhandsgranska"},
    Text{"Print all", "Skriv ut allt"},
    Text{"Print range", "Vad ska skrivas ut"},
    Text{"Printer", "Skrivare"},
    Text{"Recent Places", "Senaste platser"},
    Text{"Remove", "Ta bort"},
    Text{"Reset", "Återställ"},
    Text{"Retry", "Försök igen"},
    Text{"Save", "Spara"},
    Text{"Save As", "Spara som"},
    Text{"Select All", "Markera allt"},
    Text{"Show ", "Visa "},
    Text{"Show &hidden files", "Visa &dolda filer"},
    Text{"Sidebar", "Sidofält"},
    Text{"Size", "Storlek"},
    Text{"Step &down", "Steg &ner"},
    Text{"Type", "Typ"},
    Text{"Unknown option '%1'.", "Okänt val ”%1”."},
    Text{"Usage: %1", "Användning: %1"},
    Text{"Zoom in", "Större"},
    Text{"Zoom out", "Mindre"},
    Text{"[options]", "[val]"},
};
static_assert(std::is_sorted(texts.begin(), texts.end(), [](const Text& a, const Text& b) {
    return a.source < b.source;
}));

} // namespace

QString QtTexts::translate(const char* context, const char* source, const char*, int) const {
    if (!source || !context || context[0] != 'Q') // Qt's classes, not the program's
        return {};
    const std::string_view wanted(source);
    const auto found = std::lower_bound(
        texts.begin(), texts.end(), wanted, [](const Text& text, std::string_view key) { return text.source < key; });
    return found != texts.end() && found->source == wanted ? QString::fromUtf8(found->swedish) : QString();
}

} // namespace bk
