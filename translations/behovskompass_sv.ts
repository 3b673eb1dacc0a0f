<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="sv_SE">
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
    <name>bk::PaperPreview</name>
    <message numerus="yes">
        <source>%n sida/sidor</source>
        <translation>
            <numerusform>%n sida</numerusform>
            <numerusform>%n sidor</numerusform>
        </translation>
    </message>
</context>
</TS>
