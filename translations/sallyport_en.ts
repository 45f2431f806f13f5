<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CertificateDetails</name>
    <message numerus="yes">
        <source>expired %n days ago</source>
        <translation>
            <numerusform>expired %n day ago</numerusform>
            <numerusform>expired %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>valid for another %n days</source>
        <translation>
            <numerusform>valid for another %n day</numerusform>
            <numerusform>valid for another %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangePreview</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Packets in the tunnel have at most %n bytes</source>
        <translation>
            <numerusform>Packets in the tunnel have at most %n byte</numerusform>
            <numerusform>Packets in the tunnel have at most %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::ReportDialog</name>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n place replaced</numerusform>
            <numerusform>%n places replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n line left out</numerusform>
            <numerusform>%n lines left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sallyport::TrustList</name>
    <message numerus="yes">
        <source>There is room for %n certificates; the others were left out.</source>
        <translation>
            <numerusform>There is room for %n certificate; the others were left out.</numerusform>
            <numerusform>There is room for %n certificates; the others were left out.</numerusform>
        </translation>
    </message>
</context>
</TS>
