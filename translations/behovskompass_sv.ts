<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="sv_SE">
<context>
    <name>bk::AssignedPart</name>
    <message numerus="yes">
        <source>%n barn är tilldelade.</source>
        <translation>
            <numerusform>%n barn är tilldelat.</numerusform>
            <numerusform>%n barn är tilldelade.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bk::CardReceiptPanel</name>
    <message numerus="yes">
        <source>%n dagar sedan kortet</source>
        <translation>
            <numerusform>%n dag sedan kortet</numerusform>
            <numerusform>%n dagar sedan kortet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bk::ChildrenPicker</name>
    <message numerus="yes">
        <source>%n barn till väntar på ett sådant möte. Skriv en del av namnet för att hitta dem.</source>
        <translation>
            <numerusform>%n barn till väntar på ett sådant möte. Skriv en del av namnet för att hitta det.</numerusform>
            <numerusform>%n barn till väntar på ett sådant möte. Skriv en del av namnet för att hitta dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bk::ConsultationPage</name>
    <message numerus="yes">
        <source>%n markerade ställen visar vem barnet är. Ändra dem, eller byt ut dem.</source>
        <translation>
            <numerusform>Ett markerat ställe visar vem barnet är. Ändra det, eller byt ut det.</numerusform>
            <numerusform>%n markerade ställen visar vem barnet är. Ändra dem, eller byt ut dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bk::ExperienceTab</name>
    <message numerus="yes">
        <source>%n enkäter är tillagda.</source>
        <translation>
            <numerusform>%n enkät är tillagd.</numerusform>
            <numerusform>%n enkäter är tillagda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bk::InstrumentsTab</name>
    <message numerus="yes">
        <source>Paketet kan inte läsas in. %n fel hittades; inget är ändrat.</source>
        <translation>
            <numerusform>Paketet kan inte läsas in. Ett fel hittades; inget är ändrat.</numerusform>
            <numerusform>Paketet kan inte läsas in. %n fel hittades; inget är ändrat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bk::LogSearch</name>
    <message numerus="yes">
        <source>%n rader</source>
        <translation>
            <numerusform>%n rad</numerusform>
            <numerusform>%n rader</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bk::PaperPreview</name>
    <message numerus="yes">
        <source>%n sida/sidor</source>
        <translation>
            <numerusform>%n sida</numerusform>
            <numerusform>%n sidor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bk::PurgePage</name>
    <message numerus="yes">
        <source>%n säkerhetskopior innehåller det som gallras, den sista till senast %1 om nya görs varje dag. Vill ni inte vänta: ta bort filerna i mappen när en ny kopia är gjord efter gallringen.</source>
        <translation>
            <numerusform>En säkerhetskopia innehåller det som gallras, till senast %1 om nya görs varje dag. Vill ni inte vänta: ta bort filen i mappen när en ny kopia är gjord efter gallringen.</numerusform>
            <numerusform>%n säkerhetskopior innehåller det som gallras, den sista till senast %1 om nya görs varje dag. Vill ni inte vänta: ta bort filerna i mappen när en ny kopia är gjord efter gallringen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uppgifterna om %n barn tas bort för alltid.</source>
        <translation>
            <numerusform>Uppgifterna om ett barn tas bort för alltid.</numerusform>
            <numerusform>Uppgifterna om %n barn tas bort för alltid.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bk::SamplePage</name>
    <message numerus="yes">
        <source>%n kvar att granska</source>
        <translation>
            <numerusform>%n kvar att granska</numerusform>
            <numerusform>%n kvar att granska</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bk::StatisticsPage</name>
    <message numerus="yes">
        <source>%n terminer</source>
        <translation>
            <numerusform>%n termin</numerusform>
            <numerusform>%n terminer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bk::StepMark</name>
    <message numerus="yes">
        <source>%n sak(er) saknas</source>
        <translation>
            <numerusform>%n sak saknas</numerusform>
            <numerusform>%n saker saknas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bk::WaitingPage</name>
    <message numerus="yes">
        <source>%n dag(ar)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bk::statistics</name>
    <message numerus="yes">
        <source>%n enheter tillsammans</source>
        <translation>
            <numerusform>%n enhet</numerusform>
            <numerusform>%n enheter tillsammans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bk::words</name>
    <message numerus="yes">
        <source>%n dag(ar) till %1</source>
        <translation>
            <numerusform>%n dag till %1</numerusform>
            <numerusform>%n dagar till %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dag(ar) sedan %1</source>
        <translation>
            <numerusform>%n dag sedan %1</numerusform>
            <numerusform>%n dagar sedan %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>om %n dag(ar)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dag(ar) försenat</source>
        <translation>
            <numerusform>%n dag försenat</numerusform>
            <numerusform>%n dagar försenat</numerusform>
        </translation>
    </message>
</context>
</TS>
