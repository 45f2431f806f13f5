<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BehaviourPage</name>
    <message>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Schlag&amp;wörter</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Words to find it by, with commas between them, such as: Customers/ACME, test</source>
        <translation>Wörter zum Wiederfinden, durch Kommas getrennt, zum Beispiel: Kunden/ACME, Test</translation>
    </message>
    <message>
        <source>&amp;Connect when I log in</source>
        <translation>Nach der Anmeldung am Computer &amp;verbinden</translation>
    </message>
    <message>
        <source>When Sallyport starts with the session.</source>
        <translation>Wenn Sallyport mit der Sitzung startet.</translation>
    </message>
</context>
<context>
    <name>CertificateCare</name>
    <message>
        <source>ended on %1</source>
        <translation>ist am %1 abgelaufen</translation>
    </message>
    <message>
        <source>ends within a day, on %1</source>
        <translation>läuft in weniger als einem Tag ab, am %1</translation>
    </message>
    <message>
        <source>ends in 1 day, on %1</source>
        <translation>läuft in 1 Tag ab, am %1</translation>
    </message>
    <message>
        <source>ends in %1 days, on %2</source>
        <translation>läuft in %1 Tagen ab, am %2</translation>
    </message>
    <message>
        <source>Your certificate (%1) %2. Ask the administrator for a new one.</source>
        <translation>Ihr Zertifikat (%1) %2. Bitten Sie den Administrator um ein neues.</translation>
    </message>
    <message>
        <source>The certificate that proves the gateway (%1) %2. Ask the administrator for its successor.</source>
        <translation>Das Zertifikat, das das Gateway ausweist (%1), %2. Bitten Sie den Administrator um den Nachfolger.</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>noch nicht gültig</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>noch 1 Tag gültig</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>noch %1 Tage gültig</translation>
    </message>
    <message>
        <source>asked of revocation lists and OCSP</source>
        <translation>wird in Sperrlisten und über OCSP abgefragt</translation>
    </message>
    <message>
        <source>asked of revocation lists only</source>
        <translation>wird nur in Sperrlisten abgefragt</translation>
    </message>
    <message>
        <source>asked of OCSP only</source>
        <translation>wird nur über OCSP abgefragt</translation>
    </message>
    <message>
        <source>not asked; only an answer that the gateway brings along counts, and one is needed</source>
        <translation>wird nicht abgefragt; es zählt nur eine Antwort, die das Gateway mitbringt, und sie ist erforderlich</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>wird nicht abgefragt</translation>
    </message>
    <message>
        <source>%1; without an answer it does not connect</source>
        <translation>%1; ohne Antwort wird nicht verbunden</translation>
    </message>
    <message>
        <source>%1; without an answer it connects and says so</source>
        <translation>%1; ohne Antwort wird verbunden und darauf hingewiesen</translation>
    </message>
</context>
<context>
    <name>CertificateDetails</name>
    <message>
        <source>its dates can&apos;t be read</source>
        <translation>Gültigkeit nicht lesbar</translation>
    </message>
    <message>
        <source>not valid before %1</source>
        <translation>nicht vor dem %1 gültig</translation>
    </message>
    <message>
        <source>expired less than a day ago</source>
        <translation>seit weniger als einem Tag abgelaufen</translation>
    </message>
    <message>
        <source>expired 1 day ago</source>
        <translation>seit 1 Tag abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>expired %n days ago</source>
        <translation>
            <numerusform>seit %n Tag abgelaufen</numerusform>
            <numerusform>seit %n Tagen abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>valid for less than a day</source>
        <translation>noch weniger als einen Tag gültig</translation>
    </message>
    <message>
        <source>valid for another day</source>
        <translation>noch einen Tag gültig</translation>
    </message>
    <message numerus="yes">
        <source>valid for another %n days</source>
        <translation>
            <numerusform>noch %n Tag gültig</numerusform>
            <numerusform>noch %n Tage gültig</numerusform>
        </translation>
    </message>
    <message>
        <source>It expired on %1. Ask the administrator for its successor.</source>
        <translation>Es ist am %1 abgelaufen. Bitten Sie den Administrator um den Nachfolger.</translation>
    </message>
    <message>
        <source>It is not valid before %1. Check this computer&apos;s clock.</source>
        <translation>Es ist nicht vor dem %1 gültig. Prüfen Sie die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>Its key is of a kind that Sallyport does not know.</source>
        <translation>Sein Schlüssel ist von einer Art, die Sallyport nicht kennt.</translation>
    </message>
    <message>
        <source>Its key (%1) is too weak to prove anything.</source>
        <translation>Sein Schlüssel (%1) ist zu schwach, um etwas zu beweisen.</translation>
    </message>
    <message>
        <source>It is signed in a way that Sallyport does not know.</source>
        <translation>Es ist auf eine Weise signiert, die Sallyport nicht kennt.</translation>
    </message>
    <message>
        <source>It is signed with %1, which can be forged.</source>
        <translation>Es ist mit %1 signiert, und das lässt sich fälschen.</translation>
    </message>
</context>
<context>
    <name>CertificateViewer</name>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>The certificate and those that vouch for it</source>
        <translation>Das Zertifikat und jene, die für es bürgen</translation>
    </message>
    <message>
        <source>SHA-256 &amp;fingerprint</source>
        <translation>SHA-256-&amp;Fingerabdruck</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
    <message>
        <source>&amp;Copy as PEM</source>
        <translation>Als PEM &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as PEM…</source>
        <translation>Als PEM &amp;speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ChangePreview</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>All traffic goes through the tunnel</source>
        <translation>Der gesamte Datenverkehr geht durch den Tunnel</translation>
    </message>
    <message>
        <source>If the gateway allows only some networks, only those do. IPv4 or IPv6 stays outside where the gateway gives no address for it.</source>
        <translation>Erlaubt das Gateway nur einige Netzwerke, dann nur diese. IPv4 oder IPv6 bleibt außerhalb, wenn das Gateway dafür keine Adresse vergibt.</translation>
    </message>
    <message>
        <source>As far as the gateway allows: %1.</source>
        <translation>Soweit das Gateway es erlaubt: %1.</translation>
    </message>
    <message>
        <source>Only traffic to %1 goes through the tunnel</source>
        <translation>Nur der Datenverkehr für %1 geht durch den Tunnel</translation>
    </message>
    <message>
        <source>As far as the gateway allows. Everything else goes as it does now.</source>
        <translation>Soweit das Gateway es erlaubt. Alles andere geht den bisherigen Weg.</translation>
    </message>
    <message>
        <source>Traffic to %1 stays outside</source>
        <translation>Der Datenverkehr für %1 bleibt außerhalb</translation>
    </message>
    <message>
        <source>It goes as it does now, without the protection of the tunnel.</source>
        <translation>Er geht den bisherigen Weg, ohne den Schutz des Tunnels.</translation>
    </message>
    <message>
        <source>All other names are asked where they are asked now.</source>
        <translation>Alle anderen Namen werden aufgelöst wie bisher.</translation>
    </message>
    <message>
        <source>Names under %1 are asked at the gateway&apos;s name servers</source>
        <translation>Namen für %1 werden über die Nameserver des Gateways aufgelöst</translation>
    </message>
    <message>
        <source>Names are asked at %1 only for %2</source>
        <translation>Namen werden über %1 nur für %2 aufgelöst</translation>
    </message>
    <message>
        <source>Names are asked at %1</source>
        <translation>Namen werden über %1 aufgelöst</translation>
    </message>
    <message>
        <source>The gateway may limit it to names of its own.</source>
        <translation>Das Gateway kann dies auf seine eigenen Namen beschränken.</translation>
    </message>
    <message>
        <source>Names are asked at the gateway&apos;s name servers</source>
        <translation>Namen werden über die Nameserver des Gateways aufgelöst</translation>
    </message>
    <message>
        <source>If it gives any; it may limit them to names of its own.</source>
        <translation>Sofern es welche nennt; es kann sie auf seine eigenen Namen beschränken.</translation>
    </message>
    <message>
        <source>Traffic is blocked when the tunnel is lost</source>
        <translation>Der Datenverkehr wird blockiert, wenn der Tunnel abbricht</translation>
    </message>
    <message>
        <source>Until it is back or you disconnect. Where this computer can&apos;t block, it does not connect.</source>
        <translation>Bis er wieder steht oder Sie die Verbindung trennen. Kann dieser Computer nicht blockieren, wird nicht verbunden.</translation>
    </message>
    <message>
        <source>Nothing is blocked</source>
        <translation>Nichts wird blockiert</translation>
    </message>
    <message>
        <source>When the tunnel is lost, traffic goes as it does without it. The firewall is not touched.</source>
        <translation>Bricht der Tunnel ab, geht der Datenverkehr den Weg ohne ihn. Die Firewall bleibt unberührt.</translation>
    </message>
    <message numerus="yes">
        <source>Packets in the tunnel have at most %n bytes</source>
        <translation>
            <numerusform>Pakete im Tunnel haben höchstens %n Byte</numerusform>
            <numerusform>Pakete im Tunnel haben höchstens %n Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>Other connections keep their size.</source>
        <translation>Andere Verbindungen behalten ihre Paketgröße.</translation>
    </message>
    <message>
        <source>Packets in the tunnel are a little smaller</source>
        <translation>Pakete im Tunnel sind etwas kleiner</translation>
    </message>
    <message>
        <source>Sallyport finds the size that fits the way to the gateway.</source>
        <translation>Sallyport ermittelt die Größe, die für den Weg zum Gateway passt.</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>das Gateway</translation>
    </message>
    <message>
        <source>UDP port %1 is used to reach %2</source>
        <translation>UDP-Port %1 wird für %2 verwendet</translation>
    </message>
    <message>
        <source>UDP ports 500 and 4500 are used to reach %1</source>
        <translation>Die UDP-Ports 500 und 4500 werden für %1 verwendet</translation>
    </message>
    <message>
        <source>The tunnel itself always goes through port 4500.</source>
        <translation>Der Tunnel selbst geht immer über Port 4500.</translation>
    </message>
    <message>
        <source>Port 4500 where an address is translated on the way.</source>
        <translation>Port 4500, wenn unterwegs eine Adresse umgesetzt wird.</translation>
    </message>
    <message>
        <source>This computer gets one more address</source>
        <translation>Dieser Computer erhält eine weitere Adresse</translation>
    </message>
    <message>
        <source>The gateway chooses it. It belongs to a network link of its own, which goes when you disconnect.</source>
        <translation>Das Gateway wählt sie aus. Sie gehört zu einer eigenen Netzwerkschnittstelle, die beim Trennen wieder verschwindet.</translation>
    </message>
    <message>
        <source>Other traffic stays as it is</source>
        <translation>Der übrige Datenverkehr bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Whatever goes elsewhere is not seen by the gateway, and not protected by it.</source>
        <translation>Was anderswohin geht, sieht das Gateway nicht, und es schützt es auch nicht.</translation>
    </message>
    <message>
        <source>Your other addresses and network settings stay as they are</source>
        <translation>Ihre anderen Adressen und Netzwerkeinstellungen bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Whatever is changed is put back when you disconnect, also after a crash.</source>
        <translation>Was geändert wird, wird beim Trennen zurückgesetzt, auch nach einem Absturz.</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>What will change</source>
        <translation>Was sich ändern wird</translation>
    </message>
</context>
<context>
    <name>ConnectionView</name>
    <message>
        <source>Enter password</source>
        <translation>Passwort eingeben</translation>
    </message>
    <message>
        <source>Open import…</source>
        <translation>Import öffnen…</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Not known while the service does not answer</source>
        <translation>Nicht bekannt, solange der Dienst nicht antwortet</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <translation>Schlüsselbund wird gefragt</translation>
    </message>
    <message>
        <source>Waiting for your password</source>
        <translation>Wartet auf Ihr Passwort</translation>
    </message>
    <message>
        <source>Open the field…</source>
        <translation>Feld öffnen…</translation>
    </message>
</context>
<context>
    <name>CryptographyPage</name>
    <message>
        <source>Cryptography</source>
        <translation>Kryptografie</translation>
    </message>
</context>
<context>
    <name>ErrorArgument</name>
    <message>
        <source>the client certificate</source>
        <translation>das Client-Zertifikat</translation>
    </message>
    <message>
        <source>the password or code</source>
        <translation>das Passwort oder der Code</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>das Passwort</translation>
    </message>
    <message>
        <source>the pre-shared key</source>
        <translation>der vorinstallierte Schlüssel</translation>
    </message>
    <message>
        <source>the one-time code</source>
        <translation>der Einmalcode</translation>
    </message>
    <message>
        <source>the PIN of the token</source>
        <translation>die PIN des Tokens</translation>
    </message>
    <message>
        <source>to read what the gateway says</source>
        <translation>das Lesen der Mitteilung des Gateways</translation>
    </message>
    <message>
        <source>the account is disabled</source>
        <translation>das Konto ist deaktiviert</translation>
    </message>
    <message>
        <source>not at this time of day</source>
        <translation>um diese Uhrzeit ist die Anmeldung nicht erlaubt</translation>
    </message>
    <message>
        <source>the account may not use the VPN</source>
        <translation>das Konto darf das VPN nicht nutzen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>networks such as 10.1.0.0/16</source>
        <translation>Netzwerke wie 10.1.0.0/16</translation>
    </message>
    <message>
        <source>a port from 1 to 65535</source>
        <translation>ein Port von 1 bis 65535</translation>
    </message>
    <message>
        <source>IP addresses of DNS servers</source>
        <translation>IP-Adressen von DNS-Servern</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The gateway refused your certificate</source>
        <translation>Das Gateway hat Ihr Zertifikat abgelehnt</translation>
    </message>
    <message>
        <source>It did not accept the client certificate[ of {user}] for signing in.</source>
        <translation>Es hat das Client-Zertifikat[ von {user}] nicht zur Anmeldung akzeptiert.</translation>
    </message>
    <message>
        <source>Ask the administrator whether the gateway knows this certificate or has blocked it; import the new one if you were given another.</source>
        <translation>Fragen Sie den Administrator, ob das Gateway dieses Zertifikat kennt oder gesperrt hat; importieren Sie das neue, falls Sie ein anderes erhalten haben.</translation>
    </message>
    <message>
        <source>The gateway refused the pre-shared key</source>
        <translation>Das Gateway hat den vorinstallierten Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>It did not accept the key[ for {user}].</source>
        <translation>Es hat den Schlüssel[ für {user}] nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Type the key again; if it is right, ask the administrator whether the key or the identity in the profile has changed.</source>
        <translation>Geben Sie den Schlüssel noch einmal ein; wenn er stimmt, fragen Sie den Administrator, ob sich der Schlüssel oder die Identität im Profil geändert hat.</translation>
    </message>
    <message>
        <source>Whether the gateway&apos;s certificate was revoked is not known</source>
        <translation>Es ist nicht bekannt, ob das Zertifikat des Gateways gesperrt wurde</translation>
    </message>
    <message>
        <source>The certificate of {subject} could not be checked[ at {url}]: {reason}. The profile does not ask for an answer, so the connection goes on.</source>
        <translation>Das Zertifikat von {subject} konnte[ unter {url}] nicht geprüft werden: {reason}. Das Profil verlangt keine Antwort, daher wird die Verbindung fortgesetzt.</translation>
    </message>
    <message>
        <source>Nothing has to be done now; if it stays so, tell the administrator.</source>
        <translation>Jetzt ist nichts zu tun; wenn es so bleibt, sagen Sie dem Administrator Bescheid.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>(nicht bekannt)</translation>
    </message>
    <message>
        <source>The name {host} can&apos;t be found</source>
        <translation>Der Name {host} ist nicht zu finden</translation>
    </message>
    <message>
        <source>The name server has no address for it[: {reason}].</source>
        <translation>Der Nameserver hat keine Adresse dafür[: {reason}].</translation>
    </message>
    <message>
        <source>Check that this computer is online and that the gateway&apos;s name in the profile is spelled right.</source>
        <translation>Prüfen Sie, ob dieser Computer online ist und der Name des Gateways im Profil richtig geschrieben ist.</translation>
    </message>
    <message>
        <source>The gateway does not answer</source>
        <translation>Das Gateway antwortet nicht</translation>
    </message>
    <message>
        <source>{host}[ ({address}, port {port})] sent no answer[ for {seconds} seconds].</source>
        <translation>{host}[ ({address}, Port {port})] hat[ {seconds} Sekunden lang] keine Antwort gesendet.</translation>
    </message>
    <message>
        <source>Try another network: some networks block VPNs (UDP ports 500 and 4500). If it stays silent, ask the administrator whether the gateway is up.</source>
        <translation>Versuchen Sie es in einem anderen Netzwerk: Manche Netzwerke blockieren VPNs (UDP-Ports 500 und 4500). Kommt weiterhin keine Antwort, fragen Sie den Administrator, ob das Gateway läuft.</translation>
    </message>
    <message>
        <source>The gateway answers on one port only</source>
        <translation>Das Gateway antwortet nur auf einem Port</translation>
    </message>
    <message>
        <source>{host}[ ({address})] answered on UDP port {answered}, but not on UDP port {port}[ for {seconds} seconds]. The connection needs both.</source>
        <translation>{host}[ ({address})] hat auf UDP-Port {answered} geantwortet, aber[ {seconds} Sekunden lang] nicht auf UDP-Port {port}. Die Verbindung braucht beide.</translation>
    </message>
    <message>
        <source>Try another network: this one, or the gateway&apos;s own firewall, holds UDP port {port} back. Tell its administrator.</source>
        <translation>Versuchen Sie es in einem anderen Netzwerk: Dieses oder die Firewall des Gateways hält UDP-Port {port} zurück. Sagen Sie dessen Administrator Bescheid.</translation>
    </message>
    <message>
        <source>The gateway can&apos;t be reached from this network</source>
        <translation>Das Gateway ist aus diesem Netzwerk nicht erreichbar</translation>
    </message>
    <message>
        <source>The network did not carry anything to {host}[ ({address})][: {reason}].</source>
        <translation>Das Netzwerk hat nichts zu {host}[ ({address})] übertragen[: {reason}].</translation>
    </message>
    <message>
        <source>Check that this computer is online, then connect again.</source>
        <translation>Prüfen Sie, ob dieser Computer online ist, und verbinden Sie sich dann erneut.</translation>
    </message>
    <message>
        <source>The connection to the gateway was lost</source>
        <translation>Die Verbindung zum Gateway ist abgebrochen</translation>
    </message>
    <message>
        <source>{host} has not answered[ for {seconds} seconds].</source>
        <translation>{host} hat[ {seconds} Sekunden lang] nicht geantwortet.</translation>
    </message>
    <message>
        <source>The gateway ended the connection</source>
        <translation>Das Gateway hat die Verbindung beendet</translation>
    </message>
    <message>
        <source>{host} closed the tunnel.</source>
        <translation>{host} hat den Tunnel geschlossen.</translation>
    </message>
    <message>
        <source>Connect again; if it keeps closing, ask the administrator.</source>
        <translation>Verbinden Sie sich erneut; wird der Tunnel wieder geschlossen, fragen Sie den Administrator.</translation>
    </message>
    <message>
        <source>Disconnected because nothing was sent</source>
        <translation>Getrennt, weil nichts gesendet wurde</translation>
    </message>
    <message>
        <source>Nothing went to or came from {host} for {seconds} seconds, and the profile ends the connection then.</source>
        <translation>{seconds} Sekunden lang ging nichts zu {host} oder kam von dort, und das Profil beendet die Verbindung dann.</translation>
    </message>
    <message>
        <source>Connect again when you need it.</source>
        <translation>Verbinden Sie sich wieder, wenn Sie die Verbindung brauchen.</translation>
    </message>
    <message>
        <source>The gateway does not agree to any of the offered algorithms</source>
        <translation>Das Gateway stimmt keinem der angebotenen Algorithmen zu</translation>
    </message>
    <message>
        <source>For {protocol} this computer offered {offered}.</source>
        <translation>Für {protocol} hat dieser Computer {offered} angeboten.</translation>
    </message>
    <message>
        <source>Ask the administrator which current algorithms the gateway takes and put them into the profile.</source>
        <translation>Fragen Sie den Administrator, welche aktuellen Algorithmen das Gateway annimmt, und tragen Sie diese ins Profil ein.</translation>
    </message>
    <message>
        <source>The gateway refused the networks asked for</source>
        <translation>Das Gateway hat die angeforderten Netzwerke abgelehnt</translation>
    </message>
    <message>
        <source>This computer asked for {offered}.</source>
        <translation>Dieser Computer hat {offered} angefordert.</translation>
    </message>
    <message>
        <source>Check the networks in the profile against what the administrator gave you.</source>
        <translation>Vergleichen Sie die Netzwerke im Profil mit den Angaben Ihres Administrators.</translation>
    </message>
    <message>
        <source>The gateway gave this computer no address</source>
        <translation>Das Gateway hat diesem Computer keine Adresse gegeben</translation>
    </message>
    <message>
        <source>{host} has no virtual IP address left, or none for you.</source>
        <translation>{host} hat keine virtuelle IP-Adresse mehr frei oder keine für Sie.</translation>
    </message>
    <message>
        <source>Connect again later; if it stays so, ask the administrator to look at the address pool.</source>
        <translation>Verbinden Sie sich später erneut; wenn es so bleibt, bitten Sie den Administrator, den Adressvorrat zu prüfen.</translation>
    </message>
    <message>
        <source>The gateway sends you to another one</source>
        <translation>Das Gateway verweist Sie an ein anderes</translation>
    </message>
    <message>
        <source>{host} asks to connect to {target} instead. Sallyport does not follow that by itself.</source>
        <translation>{host} fordert dazu auf, sich stattdessen mit {target} zu verbinden. Sallyport folgt dem nicht von selbst.</translation>
    </message>
    <message>
        <source>Ask the administrator; if it is right, make a profile with that gateway&apos;s name.</source>
        <translation>Fragen Sie den Administrator; wenn es richtig ist, legen Sie ein Profil mit dem Namen dieses Gateways an.</translation>
    </message>
    <message>
        <source>The gateway broke off the negotiation</source>
        <translation>Das Gateway hat die Aushandlung abgebrochen</translation>
    </message>
    <message>
        <source>{host} answered {notify}.</source>
        <translation>{host} hat mit {notify} geantwortet.</translation>
    </message>
    <message>
        <source>Tell the administrator this word; the gateway&apos;s log says why.</source>
        <translation>Nennen Sie dem Administrator dieses Wort; den Grund nennt das Protokoll des Gateways.</translation>
    </message>
    <message>
        <source>This computer can&apos;t carry the tunnel&apos;s packets</source>
        <translation>Dieser Computer kann die Pakete des Tunnels nicht übertragen</translation>
    </message>
    <message>
        <source>The data plane &quot;{dataPlane}&quot; did not start: {reason}.</source>
        <translation>Die Datenebene „{dataPlane}“ ist nicht gestartet: {reason}.</translation>
    </message>
    <message>
        <source>Look in the service&apos;s log for the cause; where /dev/net/tun is missing, ask the administrator to load the kernel&apos;s module tun.</source>
        <translation>Suchen Sie die Ursache im Protokoll des Dienstes; fehlt /dev/net/tun, bitten Sie den Administrator, das Kernelmodul tun zu laden.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s address could not be set</source>
        <translation>Die Adresse des Tunnels konnte nicht gesetzt werden</translation>
    </message>
    <message>
        <source>Setting {address} failed: {reason}.</source>
        <translation>Das Setzen von {address} ist fehlgeschlagen: {reason}.</translation>
    </message>
    <message>
        <source>Disconnect other VPNs that use the same address, then connect again.</source>
        <translation>Trennen Sie andere VPNs, die dieselbe Adresse verwenden, und verbinden Sie sich dann erneut.</translation>
    </message>
    <message>
        <source>A route into the tunnel could not be set</source>
        <translation>Eine Route in den Tunnel konnte nicht gesetzt werden</translation>
    </message>
    <message>
        <source>Setting the route to {route} failed: {reason}.</source>
        <translation>Das Setzen der Route nach {route} ist fehlgeschlagen: {reason}.</translation>
    </message>
    <message>
        <source>Disconnect other VPNs that use the same network, then connect again.</source>
        <translation>Trennen Sie andere VPNs, die dasselbe Netzwerk verwenden, und verbinden Sie sich dann erneut.</translation>
    </message>
    <message>
        <source>The office&apos;s name servers could not be set</source>
        <translation>Die Nameserver der Firma konnten nicht gesetzt werden</translation>
    </message>
    <message>
        <source>Changing this computer&apos;s DNS settings failed: {reason}.</source>
        <translation>Das Ändern der DNS-Einstellungen dieses Computers ist fehlgeschlagen: {reason}.</translation>
    </message>
    <message>
        <source>See the service&apos;s log for which program holds the DNS settings, then connect again.</source>
        <translation>Sehen Sie im Protokoll des Dienstes nach, welches Programm die DNS-Einstellungen belegt, und verbinden Sie sich dann erneut.</translation>
    </message>
    <message>
        <source>Traffic can&apos;t be blocked on this computer</source>
        <translation>Auf diesem Computer lässt sich der Datenverkehr nicht blockieren</translation>
    </message>
    <message>
        <source>The firewall rules were refused: {reason}.</source>
        <translation>Die Firewall-Regeln wurden abgelehnt: {reason}.</translation>
    </message>
    <message>
        <source>Turn off blocking in the profile, or ask for the missing firewall support.</source>
        <translation>Schalten Sie das Blockieren im Profil aus, oder bitten Sie um die fehlende Firewall-Unterstützung.</translation>
    </message>
    <message>
        <source>The service&apos;s IKE engine failed</source>
        <translation>Die IKE-Komponente des Dienstes ist ausgefallen</translation>
    </message>
    <message>
        <source>It said: {reason}.</source>
        <translation>Sie meldete: {reason}.</translation>
    </message>
    <message>
        <source>Restart the Sallyport service; if it happens again, report it with the service&apos;s log.</source>
        <translation>Starten Sie den Sallyport-Dienst neu; wenn es wieder geschieht, melden Sie es mit dem Protokoll des Dienstes.</translation>
    </message>
    <message>
        <source>The service can&apos;t note what it changes on this computer</source>
        <translation>Der Dienst kann nicht vermerken, was er auf diesem Computer ändert</translation>
    </message>
    <message>
        <source>Writing {path} failed: {reason}. Without these notes nothing could be put back after a crash.</source>
        <translation>Das Schreiben von {path} ist fehlgeschlagen: {reason}. Ohne diese Vermerke ließe sich nach einem Absturz nichts zurücksetzen.</translation>
    </message>
    <message>
        <source>Make room on the disk, or repair the rights of that folder.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder korrigieren Sie die Rechte dieses Ordners.</translation>
    </message>
    <message>
        <source>There is no profile &quot;{profile}&quot;</source>
        <translation>Es gibt kein Profil „{profile}“</translation>
    </message>
    <message>
        <source>Neither a name nor an id of your profiles matches.</source>
        <translation>Weder ein Name noch eine Kennung Ihrer Profile stimmt überein.</translation>
    </message>
    <message>
        <source>Look at the list of profiles, or import the profile first.</source>
        <translation>Sehen Sie in der Liste der Profile nach, oder importieren Sie das Profil zuerst.</translation>
    </message>
    <message>
        <source>More than one profile is called &quot;{profile}&quot;</source>
        <translation>Mehr als ein Profil heißt „{profile}“</translation>
    </message>
    <message>
        <source>These match: {matches}.</source>
        <translation>Diese stimmen überein: {matches}.</translation>
    </message>
    <message>
        <source>Name the profile by its id.</source>
        <translation>Geben Sie das Profil mit seiner Kennung an.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>{file}: {reason}.</source>
        <translation>{file}: {reason}.</translation>
    </message>
    <message>
        <source>Check the file&apos;s name and that you may read it.</source>
        <translation>Prüfen Sie den Namen der Datei und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file is too large for a profile</source>
        <translation>Die Datei ist zu groß für ein Profil</translation>
    </message>
    <message>
        <source>{file} has {size}; at most {limit} are read.</source>
        <translation>{file} hat {size}; höchstens {limit} werden gelesen.</translation>
    </message>
    <message>
        <source>Check that it is the file your administrator sent.</source>
        <translation>Prüfen Sie, ob es die Datei ist, die Ihr Administrator geschickt hat.</translation>
    </message>
    <message>
        <source>The file is no profile that Sallyport can read</source>
        <translation>Die Datei ist kein Profil, das Sallyport lesen kann</translation>
    </message>
    <message>
        <source>{file} is in none of the formats that Sallyport knows (strongSwan, Apple, Windows, NetworkManager, certificates).</source>
        <translation>{file} hat keines der Formate, die Sallyport kennt (strongSwan, Apple, Windows, NetworkManager, Zertifikate).</translation>
    </message>
    <message>
        <source>Ask the administrator for a .sswan or .mobileconfig profile, or for the certificates as .p12 or .pem.</source>
        <translation>Bitten Sie den Administrator um ein Profil als .sswan oder .mobileconfig oder um die Zertifikate als .p12 oder .pem.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>{file}[, line {line}]: {reason}.</source>
        <translation>{file}[, Zeile {line}]: {reason}.</translation>
    </message>
    <message>
        <source>Ask for the file again; it may have been cut off or changed on its way.</source>
        <translation>Bitten Sie noch einmal um die Datei; vielleicht wurde sie unterwegs abgeschnitten oder verändert.</translation>
    </message>
    <message>
        <source>The profile is not complete</source>
        <translation>Das Profil ist unvollständig</translation>
    </message>
    <message>
        <source>[{file}: ]the field {field} is missing.</source>
        <translation>[{file}: ]Das Feld {field} fehlt.</translation>
    </message>
    <message>
        <source>Add the field, or ask the administrator for a complete profile.</source>
        <translation>Ergänzen Sie das Feld, oder bitten Sie den Administrator um ein vollständiges Profil.</translation>
    </message>
    <message>
        <source>The profile has a value that can&apos;t be used</source>
        <translation>Das Profil hat einen unbrauchbaren Wert</translation>
    </message>
    <message>
        <source>[{file}: ]the field {field}[ says &quot;{value}&quot;]; the rule is: {rule}.</source>
        <translation>[{file}: ]Feld {field}[ mit dem Wert „{value}“]; die Regel lautet: {rule}.</translation>
    </message>
    <message>
        <source>Correct the field, or ask the administrator for a corrected profile.</source>
        <translation>Korrigieren Sie das Feld, oder bitten Sie den Administrator um ein korrigiertes Profil.</translation>
    </message>
    <message>
        <source>The profile could not be saved</source>
        <translation>Das Profil konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Writing {path} failed: {reason}. What was there before is untouched.</source>
        <translation>Das Schreiben von {path} ist fehlgeschlagen: {reason}. Was vorher dort war, ist unverändert.</translation>
    </message>
    <message>
        <source>Make room on the disk, or repair the rights of that folder, then save again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder korrigieren Sie die Rechte dieses Ordners, und speichern Sie dann erneut.</translation>
    </message>
    <message>
        <source>This profile is managed</source>
        <translation>Dieses Profil wird verwaltet</translation>
    </message>
    <message>
        <source>{profile} was set up for this computer by {managedBy}; it can&apos;t be changed or deleted here.</source>
        <translation>{profile} wurde von {managedBy} für diesen Computer eingerichtet; hier lässt es sich weder ändern noch löschen.</translation>
    </message>
    <message>
        <source>Ask them for the change, or duplicate the profile and change the copy.</source>
        <translation>Bitten Sie dort um die Änderung, oder duplizieren Sie das Profil und ändern Sie die Kopie.</translation>
    </message>
    <message>
        <source>The profile can&apos;t be written in this format</source>
        <translation>Das Profil lässt sich in diesem Format nicht schreiben</translation>
    </message>
    <message>
        <source>The format {format} can&apos;t carry it: {reason}.</source>
        <translation>Das Format {format} kann es nicht aufnehmen: {reason}.</translation>
    </message>
    <message>
        <source>Choose another format; sswan carries everything.</source>
        <translation>Wählen Sie ein anderes Format; sswan nimmt alles auf.</translation>
    </message>
    <message>
        <source>The backup can&apos;t be used</source>
        <translation>Die Sicherung ist nicht verwendbar</translation>
    </message>
    <message>
        <source>{file}: {reason}. Nothing was restored.</source>
        <translation>{file}: {reason}. Nichts wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>Take an earlier backup, or restore the profiles one by one.</source>
        <translation>Nehmen Sie eine frühere Sicherung, oder stellen Sie die Profile einzeln wieder her.</translation>
    </message>
    <message>
        <source>The password for the certificate does not fit</source>
        <translation>Das Passwort für das Zertifikat passt nicht</translation>
    </message>
    <message>
        <source>{file} has a private key that this password does not open or protect.</source>
        <translation>{file} hat einen privaten Schlüssel, den dieses Passwort weder öffnet noch schützt.</translation>
    </message>
    <message>
        <source>Type the password that came with the file; for an unprotected key choose a new one.</source>
        <translation>Geben Sie das Passwort ein, das mit der Datei kam; für einen ungeschützten Schlüssel wählen Sie ein neues.</translation>
    </message>
    <message>
        <source>The certificate file can&apos;t be used</source>
        <translation>Die Zertifikatsdatei ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Ask the administrator for the file again.</source>
        <translation>Bitten Sie den Administrator noch einmal um die Datei.</translation>
    </message>
    <message>
        <source>There is no private key to sign in with</source>
        <translation>Es fehlt ein privater Schlüssel zum Anmelden</translation>
    </message>
    <message>
        <source>{file} signs in with a certificate, but the key for it is not there.</source>
        <translation>{file} meldet sich mit einem Zertifikat an, aber der Schlüssel dazu ist nicht da.</translation>
    </message>
    <message>
        <source>Import the .p12 file, or certificate and key together.</source>
        <translation>Importieren Sie die .p12-Datei oder Zertifikat und Schlüssel zusammen.</translation>
    </message>
    <message>
        <source>The certificate that proves the gateway is missing</source>
        <translation>Das Zertifikat, das das Gateway ausweist, fehlt</translation>
    </message>
    <message>
        <source>{file} proves the gateway of {profile} by {expected}, which was not given together with it. Without it any authority of this computer would do.</source>
        <translation>{file} weist das Gateway von {profile} mit {expected} aus, und das wurde nicht mitgegeben. Ohne es würde jede Zertifizierungsstelle dieses Computers genügen.</translation>
    </message>
    <message>
        <source>Give that certificate together with the file, or a folder that holds both; or choose this computer&apos;s authorities (--system-authorities).</source>
        <translation>Geben Sie dieses Zertifikat zusammen mit der Datei an oder einen Ordner, der beides enthält; oder wählen Sie die Zertifizierungsstellen dieses Computers (--system-authorities).</translation>
    </message>
    <message>
        <source>Your certificate can&apos;t be used</source>
        <translation>Ihr Zertifikat ist nicht verwendbar</translation>
    </message>
    <message>
        <source>{subject}: {reason}.</source>
        <translation>{subject}: {reason}.</translation>
    </message>
    <message>
        <source>Ask the administrator for a new certificate with its key.</source>
        <translation>Bitten Sie den Administrator um ein neues Zertifikat mit dem zugehörigen Schlüssel.</translation>
    </message>
    <message>
        <source>Your certificate has expired</source>
        <translation>Ihr Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>The certificate of {subject} was valid until {notAfter}; this computer&apos;s clock says {now}. Nothing was sent.</source>
        <translation>Das Zertifikat von {subject} war bis {notAfter} gültig; die Uhr dieses Computers zeigt {now}. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, ask the administrator for a new certificate.</source>
        <translation>Prüfen Sie die Uhr dieses Computers; wenn sie stimmt, bitten Sie den Administrator um ein neues Zertifikat.</translation>
    </message>
    <message>
        <source>Your certificate is not valid yet</source>
        <translation>Ihr Zertifikat ist noch nicht gültig</translation>
    </message>
    <message>
        <source>The certificate of {subject} is valid from {notBefore}; this computer&apos;s clock says {now}. Nothing was sent.</source>
        <translation>Das Zertifikat von {subject} ist ab {notBefore} gültig; die Uhr dieses Computers zeigt {now}. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, wait until then or ask the administrator.</source>
        <translation>Prüfen Sie die Uhr dieses Computers; wenn sie stimmt, warten Sie bis dahin, oder fragen Sie den Administrator.</translation>
    </message>
    <message>
        <source>The private key belongs to another certificate</source>
        <translation>Der private Schlüssel gehört zu einem anderen Zertifikat</translation>
    </message>
    <message>
        <source>The key that was given is not that of {subject}.</source>
        <translation>Der angegebene Schlüssel ist nicht der von {subject}.</translation>
    </message>
    <message>
        <source>Import the .p12 file again, or certificate and key that were made together.</source>
        <translation>Importieren Sie die .p12-Datei noch einmal oder ein Zertifikat und einen Schlüssel, die zusammengehören.</translation>
    </message>
    <message>
        <source>The pre-shared key is too easy to guess</source>
        <translation>Der vorinstallierte Schlüssel ist zu leicht zu erraten</translation>
    </message>
    <message>
        <source>The key of {profile} was not used: {reason}. Who listens to one sign-in could find it by trying.</source>
        <translation>Der Schlüssel von {profile} wurde nicht verwendet: {reason}. Wer eine einzige Anmeldung mithört, könnte ihn durch Probieren finden.</translation>
    </message>
    <message>
        <source>Ask the administrator for a random key of 20 characters or more.</source>
        <translation>Bitten Sie den Administrator um einen zufälligen Schlüssel mit 20 oder mehr Zeichen.</translation>
    </message>
    <message>
        <source>The profile does not say who checks your sign-in</source>
        <translation>Das Profil nennt nicht, wer Ihre Anmeldung prüft</translation>
    </message>
    <message>
        <source>{profile} signs in through a server behind the gateway, and the profile does not name it. Any server of that authority could take the password.</source>
        <translation>{profile} meldet sich über einen Server hinter dem Gateway an, und das Profil nennt ihn nicht. Jeder Server dieser Zertifizierungsstelle könnte das Passwort entgegennehmen.</translation>
    </message>
    <message>
        <source>Ask the administrator for the sign-in server&apos;s name and put it into the profile (sallyport.aaaServer).</source>
        <translation>Fragen Sie den Administrator nach dem Namen des Anmeldeservers, und tragen Sie ihn ins Profil ein (sallyport.aaaServer).</translation>
    </message>
    <message>
        <source>The token is not there</source>
        <translation>Das Token ist nicht da</translation>
    </message>
    <message>
        <source>{token} was not found; this computer sees {found}.</source>
        <translation>{token} wurde nicht gefunden; dieser Computer sieht {found}.</translation>
    </message>
    <message>
        <source>Insert the token or card and try again; sallyportctl tokens lists what is found.</source>
        <translation>Stecken Sie das Token oder die Karte ein, und versuchen Sie es erneut; sallyportctl tokens listet auf, was gefunden wird.</translation>
    </message>
    <message>
        <source>The certificate is not on the token</source>
        <translation>Das Zertifikat ist nicht auf dem Token</translation>
    </message>
    <message>
        <source>{token} has no certificate {certificate} with its key.</source>
        <translation>{token} enthält kein Zertifikat {certificate} mit Schlüssel.</translation>
    </message>
    <message>
        <source>Look with sallyportctl tokens which certificates it has, and choose one of them.</source>
        <translation>Sehen Sie mit sallyportctl tokens nach, welche Zertifikate es enthält, und wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>The token can&apos;t be used</source>
        <translation>Das Token ist nicht verwendbar</translation>
    </message>
    <message>
        <source>{token}: {reason}.</source>
        <translation>{token}: {reason}.</translation>
    </message>
    <message>
        <source>Take the token out and insert it again; if that does not help, ask the one who gave it to you.</source>
        <translation>Ziehen Sie das Token heraus, und stecken Sie es wieder ein; wenn das nicht hilft, fragen Sie die Stelle, die es Ihnen gegeben hat.</translation>
    </message>
    <message>
        <source>There is no keychain to keep passwords in</source>
        <translation>Es gibt keinen Schlüsselbund für Passwörter</translation>
    </message>
    <message>
        <source>No keychain answered on this desktop: {reason}. Passwords are never kept in plain text instead.</source>
        <translation>Auf diesem Desktop hat kein Schlüsselbund geantwortet: {reason}. Passwörter werden niemals ersatzweise im Klartext aufbewahrt.</translation>
    </message>
    <message>
        <source>Install and start gnome-keyring or KWallet, or type the password each time.</source>
        <translation>Installieren und starten Sie gnome-keyring oder KWallet, oder geben Sie das Passwort jedes Mal ein.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The entry {entry} is in a locked keychain.</source>
        <translation>Der Eintrag {entry} liegt in einem gesperrten Schlüsselbund.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or type the password this time.</source>
        <translation>Entsperren Sie den Schlüsselbund, und versuchen Sie es erneut, oder geben Sie das Passwort dieses Mal ein.</translation>
    </message>
    <message>
        <source>The keychain refused</source>
        <translation>Der Schlüsselbund hat abgelehnt</translation>
    </message>
    <message>
        <source>The entry {entry} was not given or taken: {reason}.</source>
        <translation>Der Eintrag {entry} wurde weder herausgegeben noch angenommen: {reason}.</translation>
    </message>
    <message>
        <source>Allow Sallyport to use the keychain, or type the password this time.</source>
        <translation>Erlauben Sie Sallyport, den Schlüsselbund zu verwenden, oder geben Sie das Passwort dieses Mal ein.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>It did not answer for {seconds} seconds.</source>
        <translation>Er hat {seconds} Sekunden lang nicht geantwortet.</translation>
    </message>
    <message>
        <source>Look for a hidden question of the keychain on the screen, or type the password this time.</source>
        <translation>Suchen Sie auf dem Bildschirm nach einer verdeckten Frage des Schlüsselbunds, oder geben Sie das Passwort dieses Mal ein.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not from an authority you trust</source>
        <translation>Das Zertifikat des Gateways stammt von keiner Zertifizierungsstelle, der Sie vertrauen</translation>
    </message>
    <message>
        <source>The certificate[ of {subject}] was issued by {issuer}, which neither the profile nor this computer trusts.</source>
        <translation>Das Zertifikat[ von {subject}] wurde von {issuer} ausgestellt; dieser Stelle vertraut weder das Profil noch dieser Computer.</translation>
    </message>
    <message>
        <source>Ask the administrator for the authority&apos;s certificate and import it into the profile.</source>
        <translation>Bitten Sie den Administrator um das Zertifikat der Zertifizierungsstelle, und importieren Sie es in das Profil.</translation>
    </message>
    <message>
        <source>The gateway did not prove that it is {expected}</source>
        <translation>Das Gateway hat nicht bewiesen, dass es {expected} ist</translation>
    </message>
    <message>
        <source>Its certificate is for {names}.</source>
        <translation>Sein Zertifikat gilt für {names}.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s name and identity in the profile; if they are right, tell the administrator.</source>
        <translation>Prüfen Sie Name und Identität des Gateways im Profil; wenn sie stimmen, sagen Sie dem Administrator Bescheid.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate has expired</source>
        <translation>Das Zertifikat des Gateways ist abgelaufen</translation>
    </message>
    <message>
        <source>The certificate of {subject} was valid until {notAfter}; this computer&apos;s clock says {now}.</source>
        <translation>Das Zertifikat von {subject} war bis {notAfter} gültig; die Uhr dieses Computers zeigt {now}.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, ask the administrator to renew the certificate.</source>
        <translation>Prüfen Sie die Uhr dieses Computers; wenn sie stimmt, bitten Sie den Administrator, das Zertifikat zu erneuern.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not valid yet</source>
        <translation>Das Zertifikat des Gateways ist noch nicht gültig</translation>
    </message>
    <message>
        <source>The certificate of {subject} is valid from {notBefore}; this computer&apos;s clock says {now}.</source>
        <translation>Das Zertifikat von {subject} ist ab {notBefore} gültig; die Uhr dieses Computers zeigt {now}.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, tell the administrator.</source>
        <translation>Prüfen Sie die Uhr dieses Computers; wenn sie stimmt, sagen Sie dem Administrator Bescheid.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate names no gateway</source>
        <translation>Das Zertifikat des Gateways nennt kein Gateway</translation>
    </message>
    <message>
        <source>It has no name by which it could prove to be {expected}[; only its common name says {commonName}, and that does not count].</source>
        <translation>Es enthält keinen Namen, mit dem es sich als {expected} ausweisen könnte[; nur sein allgemeiner Name (CN) lautet {commonName}, und der zählt nicht].</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate with the gateway&apos;s name in subjectAltName.</source>
        <translation>Bitten Sie den Administrator um ein Zertifikat mit dem Namen des Gateways in subjectAltName.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is too weak</source>
        <translation>Das Zertifikat des Gateways ist zu schwach</translation>
    </message>
    <message>
        <source>The certificate of {subject} could be forged: {reason}.</source>
        <translation>Das Zertifikat von {subject} könnte gefälscht sein: {reason}.</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate with a current key and signature.</source>
        <translation>Bitten Sie den Administrator um ein Zertifikat mit zeitgemäßem Schlüssel und zeitgemäßer Signatur.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not meant for servers</source>
        <translation>Das Zertifikat des Gateways ist nicht für Server bestimmt</translation>
    </message>
    <message>
        <source>The certificate of {subject} is for {purposes}.</source>
        <translation>Das Zertifikat von {subject} ist bestimmt für {purposes}.</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate for server authentication.</source>
        <translation>Bitten Sie den Administrator um ein Zertifikat für die Serverauthentifizierung.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is outside what its authority may vouch for</source>
        <translation>Das Zertifikat des Gateways liegt außerhalb dessen, wofür seine Zertifizierungsstelle bürgen darf</translation>
    </message>
    <message>
        <source>The certificate of {subject}[, which is for {names},] was refused: {reason}.</source>
        <translation>Das Zertifikat von {subject}[, das für {names} gilt,] wurde abgelehnt: {reason}.</translation>
    </message>
    <message>
        <source>Tell the administrator; don&apos;t connect until it has been explained.</source>
        <translation>Sagen Sie dem Administrator Bescheid; verbinden Sie sich nicht, bis es geklärt ist.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate comes from an authority that may not issue it</source>
        <translation>Das Zertifikat des Gateways stammt von einer Zertifizierungsstelle, die es nicht ausstellen darf</translation>
    </message>
    <message>
        <source>{subject} may have {limit} authorities below itself; the chain has more.</source>
        <translation>{subject} darf {limit} Zertifizierungsstellen unter sich haben; die Kette hat mehr.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate asks for something unknown</source>
        <translation>Das Zertifikat des Gateways verlangt etwas Unbekanntes</translation>
    </message>
    <message>
        <source>The certificate of {subject} has the critical extension {extension}, which must be understood to use it.</source>
        <translation>Das Zertifikat von {subject} hat die kritische Erweiterung {extension}; nur wer sie versteht, darf es verwenden.</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate without it.</source>
        <translation>Bitten Sie den Administrator um ein Zertifikat ohne sie.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate was revoked</source>
        <translation>Das Zertifikat des Gateways wurde gesperrt</translation>
    </message>
    <message>
        <source>The certificate of {subject} was withdrawn[ on {since}][ ({reason})][, says its authority by {source}].</source>
        <translation>Das Zertifikat von {subject} wurde zurückgezogen[ am {since}][ ({reason})][, so seine Zertifizierungsstelle laut {source}].</translation>
    </message>
    <message>
        <source>Don&apos;t try to get around it; tell the administrator.</source>
        <translation>Versuchen Sie nicht, das zu umgehen; sagen Sie dem Administrator Bescheid.</translation>
    </message>
    <message>
        <source>Nobody could say whether the gateway&apos;s certificate was revoked</source>
        <translation>Niemand konnte sagen, ob das Zertifikat des Gateways gesperrt wurde</translation>
    </message>
    <message>
        <source>The certificate of {subject} could not be checked[ at {url}]: {reason}. The profile needs an answer to go on.</source>
        <translation>Das Zertifikat von {subject} konnte[ unter {url}] nicht geprüft werden: {reason}. Das Profil verlangt eine Antwort, um fortzufahren.</translation>
    </message>
    <message>
        <source>Connect again later or from another network; if it stays so, tell the administrator.</source>
        <translation>Verbinden Sie sich später oder aus einem anderen Netzwerk; wenn es so bleibt, sagen Sie dem Administrator Bescheid.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not good enough</source>
        <translation>Das Zertifikat des Gateways ist nicht gut genug</translation>
    </message>
    <message>
        <source>The certificate of {subject} was refused: {reason}.</source>
        <translation>Das Zertifikat von {subject} wurde abgelehnt: {reason}.</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate that meets today&apos;s rules.</source>
        <translation>Bitten Sie den Administrator um ein Zertifikat, das den heutigen Regeln entspricht.</translation>
    </message>
    <message>
        <source>The gateway did not prove that it is {host}</source>
        <translation>Das Gateway hat nicht bewiesen, dass es {host} ist</translation>
    </message>
    <message>
        <source>It asked for credentials, or ended the exchange, before it had shown a certificate that fits. Nothing was sent to it from which your password could be guessed.</source>
        <translation>Es hat nach Zugangsdaten gefragt oder den Austausch beendet, bevor es ein passendes Zertifikat gezeigt hatte. Es wurde nichts gesendet, aus dem sich Ihr Passwort erraten ließe.</translation>
    </message>
    <message>
        <source>Don&apos;t try again on this network; tell the administrator what happened.</source>
        <translation>Versuchen Sie es in diesem Netzwerk nicht noch einmal; berichten Sie dem Administrator, was geschehen ist.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not from an authority you trust</source>
        <translation>Das Zertifikat des Anmeldeservers stammt von keiner Zertifizierungsstelle, der Sie vertrauen</translation>
    </message>
    <message>
        <source>The server behind the gateway showed a certificate[ of {subject}] that was issued by {issuer}, which the profile does not trust. No password was sent to it.</source>
        <translation>Der Server hinter dem Gateway hat ein Zertifikat[ von {subject}] gezeigt, das von {issuer} ausgestellt wurde; dieser Stelle vertraut das Profil nicht. Es wurde kein Passwort dorthin gesendet.</translation>
    </message>
    <message>
        <source>Ask the administrator for that authority&apos;s certificate and import it into the profile.</source>
        <translation>Bitten Sie den Administrator um das Zertifikat dieser Zertifizierungsstelle, und importieren Sie es in das Profil.</translation>
    </message>
    <message>
        <source>The sign-in server did not prove that it is {expected}</source>
        <translation>Der Anmeldeserver hat nicht bewiesen, dass er {expected} ist</translation>
    </message>
    <message>
        <source>The certificate of the server behind the gateway is for {names}. No password was sent to it.</source>
        <translation>Das Zertifikat des Servers hinter dem Gateway gilt für {names}. Es wurde kein Passwort dorthin gesendet.</translation>
    </message>
    <message>
        <source>Check the sign-in server&apos;s name in the profile; if it is right, tell the administrator.</source>
        <translation>Prüfen Sie den Namen des Anmeldeservers im Profil; wenn er stimmt, sagen Sie dem Administrator Bescheid.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate has expired</source>
        <translation>Das Zertifikat des Anmeldeservers ist abgelaufen</translation>
    </message>
    <message>
        <source>The certificate of {subject} was valid until {notAfter}; this computer&apos;s clock says {now}. No password was sent to it.</source>
        <translation>Das Zertifikat von {subject} war bis {notAfter} gültig; die Uhr dieses Computers zeigt {now}. Es wurde kein Passwort dorthin gesendet.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not good enough</source>
        <translation>Das Zertifikat des Anmeldeservers ist nicht gut genug</translation>
    </message>
    <message>
        <source>The certificate of {subject} was refused: {reason}. No password was sent to it.</source>
        <translation>Das Zertifikat von {subject} wurde abgelehnt: {reason}. Es wurde kein Passwort dorthin gesendet.</translation>
    </message>
    <message>
        <source>It ended the exchange before it had proven itself. No password was sent to it.</source>
        <translation>Er hat den Austausch beendet, bevor er sich ausgewiesen hatte. Es wurde kein Passwort dorthin gesendet.</translation>
    </message>
    <message>
        <source>Connect again; if it ends so again, tell the administrator.</source>
        <translation>Verbinden Sie sich erneut; wenn es wieder so endet, sagen Sie dem Administrator Bescheid.</translation>
    </message>
    <message>
        <source>The Sallyport service does not answer</source>
        <translation>Der Sallyport-Dienst antwortet nicht</translation>
    </message>
    <message>
        <source>Nothing answers at {socket}[: {reason}].</source>
        <translation>Unter {socket} antwortet nichts[: {reason}].</translation>
    </message>
    <message>
        <source>Start the service (sallyportd), or install Sallyport completely.</source>
        <translation>Starten Sie den Dienst (sallyportd), oder installieren Sie Sallyport vollständig.</translation>
    </message>
    <message>
        <source>This program and the service don&apos;t fit together</source>
        <translation>Dieses Programm und der Dienst passen nicht zusammen</translation>
    </message>
    <message>
        <source>This program speaks protocol {ours}, the service {theirs}.</source>
        <translation>Dieses Programm spricht Protokollversion {ours}, der Dienst {theirs}.</translation>
    </message>
    <message>
        <source>Update the older one and restart the service.</source>
        <translation>Aktualisieren Sie das ältere von beiden, und starten Sie den Dienst neu.</translation>
    </message>
    <message>
        <source>Something else answers in the service&apos;s place</source>
        <translation>Anstelle des Dienstes antwortet etwas anderes</translation>
    </message>
    <message>
        <source>At {socket} answers a program of {user} instead of the system&apos;s service; nothing was sent to it.</source>
        <translation>Unter {socket} antwortet ein Programm von {user} anstelle des Systemdienstes; es wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>Find out what that program is before you connect; a restart of the service may free the place.</source>
        <translation>Finden Sie heraus, was das für ein Programm ist, bevor Sie sich verbinden; ein Neustart des Dienstes kann den Platz frei machen.</translation>
    </message>
    <message>
        <source>You are not allowed to do this</source>
        <translation>Sie dürfen das nicht</translation>
    </message>
    <message>
        <source>The service refused &quot;{action}&quot; for {user}.</source>
        <translation>Der Dienst hat „{action}“ für {user} abgelehnt.</translation>
    </message>
    <message>
        <source>Do it in a local session at this computer, or ask its administrator to add you to the group sallyport.</source>
        <translation>Tun Sie es in einer lokalen Sitzung an diesem Computer, oder bitten Sie dessen Administrator, Sie in die Gruppe sallyport aufzunehmen.</translation>
    </message>
    <message>
        <source>The service did not understand a message</source>
        <translation>Der Dienst hat eine Nachricht nicht verstanden</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>Update Sallyport completely; if it happens again, report it.</source>
        <translation>Aktualisieren Sie Sallyport vollständig; wenn es wieder geschieht, melden Sie es.</translation>
    </message>
    <message>
        <source>The service does not know this request</source>
        <translation>Der Dienst kennt diese Anfrage nicht</translation>
    </message>
    <message>
        <source>It has no method &quot;{method}&quot;.</source>
        <translation>Er hat keine Methode „{method}“.</translation>
    </message>
    <message>
        <source>Update the service and restart it.</source>
        <translation>Aktualisieren Sie den Dienst, und starten Sie ihn neu.</translation>
    </message>
    <message>
        <source>There is no such connection</source>
        <translation>Eine solche Verbindung gibt es nicht</translation>
    </message>
    <message>
        <source>The service has no connection {connection}.</source>
        <translation>Der Dienst hat keine Verbindung {connection}.</translation>
    </message>
    <message>
        <source>Look at the status for what is connected.</source>
        <translation>Sehen Sie im Status nach, was verbunden ist.</translation>
    </message>
    <message>
        <source>A limit was reached</source>
        <translation>Eine Grenze ist erreicht</translation>
    </message>
    <message>
        <source>At most {limit} are allowed: {what}.</source>
        <translation>Höchstens {limit} sind erlaubt: {what}.</translation>
    </message>
    <message>
        <source>Remove or close what is not needed, then try again.</source>
        <translation>Entfernen oder schließen Sie, was nicht gebraucht wird, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>Es hat zu lange gedauert</translation>
    </message>
    <message>
        <source>There was no result within {seconds} seconds.</source>
        <translation>Innerhalb von {seconds} Sekunden gab es kein Ergebnis.</translation>
    </message>
    <message>
        <source>Try again, with a longer time if you set one.</source>
        <translation>Versuchen Sie es erneut, mit mehr Zeit, falls Sie eine Frist gesetzt haben.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Etwas Unerwartetes ist schiefgegangen</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the service&apos;s log.</source>
        <translation>Versuchen Sie es erneut; wenn es wieder geschieht, melden Sie es mit dem Protokoll des Dienstes.</translation>
    </message>
    <message>
        <source>The gateway refused the sign-in</source>
        <translation>Das Gateway hat die Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>It did not accept {round} of {user}[ (method: {method})].</source>
        <translation>Nicht akzeptiert wurde {round} von {user}[ (Verfahren: {method})].</translation>
    </message>
    <message>
        <source>Check the user name and type the password again; many gateways lock an account after a few wrong tries.</source>
        <translation>Prüfen Sie den Benutzernamen, und geben Sie das Passwort noch einmal ein; viele Gateways sperren ein Konto nach wenigen Fehlversuchen.</translation>
    </message>
    <message>
        <source>Your password has expired</source>
        <translation>Ihr Passwort ist abgelaufen</translation>
    </message>
    <message>
        <source>The gateway knows {user}, but takes the old password no longer[. It said: {message}].</source>
        <translation>Das Gateway kennt {user}, nimmt das alte Passwort aber nicht mehr an[. Es meldet: {message}].</translation>
    </message>
    <message>
        <source>Change the password where your organisation lets you do that, then connect with the new one.</source>
        <translation>Ändern Sie das Passwort dort, wo Ihre Organisation es vorsieht, und verbinden Sie sich dann mit dem neuen.</translation>
    </message>
    <message>
        <source>Your account may not sign in now</source>
        <translation>Ihr Konto darf sich jetzt nicht anmelden</translation>
    </message>
    <message>
        <source>The gateway knows {user}, but {reason}[. It said: {message}].</source>
        <translation>Das Gateway kennt {user}, aber {reason}[. Es meldet: {message}].</translation>
    </message>
    <message>
        <source>Ask the administrator; trying again will not help and may lock the account.</source>
        <translation>Fragen Sie den Administrator; weitere Versuche helfen nicht und könnten das Konto sperren.</translation>
    </message>
    <message>
        <source>The gateway wants another way of signing in</source>
        <translation>Das Gateway verlangt eine andere Art der Anmeldung</translation>
    </message>
    <message>
        <source>It asked for {offered}; the profile allows {wanted}. Nothing was sent by the other way.</source>
        <translation>Es hat {offered} verlangt; das Profil erlaubt {wanted}. Auf die andere Art wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Ask the administrator which way of signing in the gateway takes and put that into the profile.</source>
        <translation>Fragen Sie den Administrator, welche Art der Anmeldung das Gateway annimmt, und tragen Sie diese ins Profil ein.</translation>
    </message>
    <message>
        <source>An answer is missing</source>
        <translation>Eine Antwort fehlt</translation>
    </message>
    <message>
        <source>This was asked, and no answer came in time: {prompt}.</source>
        <translation>Dies wurde verlangt, und es kam nicht rechtzeitig eine Antwort: {prompt}.</translation>
    </message>
    <message>
        <source>Try again and answer when asked; a script gives a password with --password-stdin.</source>
        <translation>Versuchen Sie es erneut, und antworten Sie, wenn Sie gefragt werden; ein Skript übergibt ein Passwort mit --password-stdin.</translation>
    </message>
    <message>
        <source>You cancelled it</source>
        <translation>Sie haben abgebrochen</translation>
    </message>
    <message>
        <source>This was needed from you: {prompt}.</source>
        <translation>Dies wurde von Ihnen benötigt: {prompt}.</translation>
    </message>
    <message>
        <source>Try again when you have it at hand.</source>
        <translation>Versuchen Sie es erneut, wenn Sie es zur Hand haben.</translation>
    </message>
    <message>
        <source>Nobody was there to be asked</source>
        <translation>Es war niemand da, der gefragt werden konnte</translation>
    </message>
    <message>
        <source>This was needed, and no window or terminal was open to ask for it: {prompt}.</source>
        <translation>Dies wurde benötigt, und es war kein Fenster oder Terminal geöffnet, um danach zu fragen: {prompt}.</translation>
    </message>
    <message>
        <source>Connect from the window or a terminal and answer when asked.</source>
        <translation>Verbinden Sie sich aus dem Fenster oder einem Terminal, und antworten Sie, wenn Sie gefragt werden.</translation>
    </message>
    <message>
        <source>The gateway did not wait for your answer</source>
        <translation>Das Gateway hat nicht auf Ihre Antwort gewartet</translation>
    </message>
    <message>
        <source>{host} gave up[ after {seconds} seconds], before the answer could be sent.</source>
        <translation>{host} hat[ nach {seconds} Sekunden] aufgegeben, bevor die Antwort gesendet werden konnte.</translation>
    </message>
    <message>
        <source>Connect again and have the code or password at hand; a one-time code must be a new one.</source>
        <translation>Verbinden Sie sich erneut, und halten Sie Code oder Passwort bereit; ein Einmalcode muss ein neuer sein.</translation>
    </message>
    <message>
        <source>The PIN is wrong</source>
        <translation>Die PIN ist falsch</translation>
    </message>
    <message>
        <source>The token {token} did not accept it.</source>
        <translation>Das Token {token} hat sie nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Try again with care: a token locks itself after a few wrong PINs.</source>
        <translation>Versuchen Sie es mit Bedacht erneut: Ein Token sperrt sich nach wenigen falschen PINs.</translation>
    </message>
    <message>
        <source>The token is locked</source>
        <translation>Das Token ist gesperrt</translation>
    </message>
    <message>
        <source>{token} takes no PIN any more, because wrong ones were given too often.</source>
        <translation>{token} nimmt keine PIN mehr an, weil zu oft eine falsche eingegeben wurde.</translation>
    </message>
    <message>
        <source>Unlock it with its unlock code (PUK), or ask the one who gave it to you.</source>
        <translation>Entsperren Sie es mit dem Entsperrcode (PUK), oder fragen Sie die Stelle, die es Ihnen gegeben hat.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>&amp;Follow a change of network</source>
        <translation>Bei Netz&amp;wechsel verbunden bleiben</translation>
    </message>
    <message>
        <source>From cable to Wi-Fi without a new sign-in (MOBIKE).</source>
        <translation>Vom Kabel zum WLAN ohne neue Anmeldung (MOBIKE).</translation>
    </message>
    <message>
        <source>Split &amp;large messages</source>
        <translation>Große Nach&amp;richten teilen</translation>
    </message>
    <message>
        <source>For networks that drop large packets (IKE fragmentation).</source>
        <translation>Für Netzwerke, die große Pakete verwerfen (IKE-Fragmentierung).</translation>
    </message>
    <message>
        <source>Always inside &amp;UDP</source>
        <translation>Immer in &amp;UDP</translation>
    </message>
    <message>
        <source>Also where no NAT is found.</source>
        <translation>Auch wenn kein NAT gefunden wird.</translation>
    </message>
    <message>
        <source>Times, in seconds</source>
        <translation>Zeiten in Sekunden</translation>
    </message>
    <message>
        <source>&amp;NAT keepalive</source>
        <translation>&amp;NAT-Keepalive</translation>
    </message>
    <message>
        <source>NAT keepalive, in seconds</source>
        <translation>NAT-Keepalive, in Sekunden</translation>
    </message>
    <message>
        <source>How often a NAT is reminded of the connection. 0: never.</source>
        <translation>Wie oft ein NAT an die Verbindung erinnert wird. 0: nie.</translation>
    </message>
    <message>
        <source>20</source>
        <translation>20</translation>
    </message>
    <message>
        <source>Ask a silent &amp;gateway after</source>
        <translation>Ein stummes &amp;Gateway fragen nach</translation>
    </message>
    <message>
        <source>Ask a silent gateway after, in seconds</source>
        <translation>Ein stummes Gateway fragen nach, in Sekunden</translation>
    </message>
    <message>
        <source>Chosen for you</source>
        <translation>Wird für Sie gewählt</translation>
    </message>
    <message>
        <source>New keys for the s&amp;ign-in after</source>
        <translation>Neue Schlüssel &amp;für die Anmeldung nach</translation>
    </message>
    <message>
        <source>New keys for the sign-in after, in seconds</source>
        <translation>Neue Schlüssel für die Anmeldung nach, in Sekunden</translation>
    </message>
    <message>
        <source>New keys for the &amp;traffic after</source>
        <translation>Neue Schlüssel für den &amp;Datenverkehr nach</translation>
    </message>
    <message>
        <source>New keys for the traffic after, in seconds</source>
        <translation>Neue Schlüssel für den Datenverkehr nach, in Sekunden</translation>
    </message>
    <message>
        <source>Sign in &amp;anew after</source>
        <translation>Neu an&amp;melden nach</translation>
    </message>
    <message>
        <source>Sign in anew after, in seconds</source>
        <translation>Neu anmelden nach, in Sekunden</translation>
    </message>
    <message>
        <source>When the gateway asks for it</source>
        <translation>Wenn das Gateway es verlangt</translation>
    </message>
    <message>
        <source>&amp;Disconnect when idle for</source>
        <translation>Bei &amp;Inaktivität trennen nach</translation>
    </message>
    <message>
        <source>Disconnect when idle for, in seconds</source>
        <translation>Bei Inaktivität trennen nach, in Sekunden</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Password of the client key</source>
        <translation>&amp;Passwort des Client-Schlüssels</translation>
    </message>
    <message>
        <source>needed where the format wants the key in another shape</source>
        <translation>nötig, wenn das Format den Schlüssel in anderer Form verlangt</translation>
    </message>
    <message>
        <source>Password of the client key</source>
        <translation>Passwort des Client-Schlüssels</translation>
    </message>
    <message>
        <source>&amp;Old encryption of the key (3DES), which Apple&apos;s importers need</source>
        <translation>&amp;Alte Verschlüsselung des Schlüssels (3DES), die Apples Importprogramme brauchen</translation>
    </message>
    <message>
        <source>Write the saved pass&amp;words into it, readable by whoever gets the file</source>
        <translation>Gespeicherte Pass&amp;wörter hineinschreiben, lesbar für alle, die die Datei erhalten</translation>
    </message>
    <message>
        <source>What the format can carry</source>
        <translation>Was das Format aufnehmen kann</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
</context>
<context>
    <name>ExportPlan</name>
    <message>
        <source>The password is written in the clear: whoever gets to read this can sign in with it.</source>
        <translation>Das Passwort wird im Klartext geschrieben: Wer dies lesen kann, kann sich damit anmelden.</translation>
    </message>
    <message>
        <source>The client key is protected in the old way only (3DES), which is weak: use it just for programs that read nothing newer.</source>
        <translation>Der Client-Schlüssel ist nur auf die alte Art geschützt (3DES), und die ist schwach: Verwenden Sie dies nur für Programme, die nichts Neueres lesen.</translation>
    </message>
</context>
<context>
    <name>FieldProblems</name>
    <message>
        <source>Still missing.</source>
        <translation>Fehlt noch.</translation>
    </message>
    <message>
        <source>Still missing: without it this profile can&apos;t be connected.</source>
        <translation>Fehlt noch: Ohne diese Angabe lässt sich dieses Profil nicht verbinden.</translation>
    </message>
    <message>
        <source>This can&apos;t be used; the rule is: %1.</source>
        <translation>Nicht verwendbar; die Regel lautet: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be used; the rule is: %2.</source>
        <translation>„%1“ ist nicht verwendbar; die Regel lautet: %2.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Must prove to be</source>
        <translation>Muss sich ausweisen als</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Asks for a certificate</source>
        <translation>Fordert ein Zertifikat an</translation>
    </message>
    <message>
        <source>Checks revocation lists</source>
        <translation>Prüft Sperrlisten</translation>
    </message>
    <message>
        <source>Asks about revocation (OCSP)</source>
        <translation>Fragt nach Sperrung (OCSP)</translation>
    </message>
    <message>
        <source>Needs a revocation answer</source>
        <translation>Braucht eine Antwort zur Sperrung</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation>Anmeldeserver</translation>
    </message>
    <message>
        <source>Sign-in inside TLS</source>
        <translation>Anmeldung innerhalb von TLS</translation>
    </message>
    <message>
        <source>Certificate on a token</source>
        <translation>Zertifikat auf einem Token</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Client-Schlüssel</translation>
    </message>
    <message>
        <source>Client key in the keychain</source>
        <translation>Client-Schlüssel im Schlüsselbund</translation>
    </message>
    <message>
        <source>IKE proposal</source>
        <translation>IKE-Vorschlag</translation>
    </message>
    <message>
        <source>ESP proposal</source>
        <translation>ESP-Vorschlag</translation>
    </message>
    <message>
        <source>Follows a change of network</source>
        <translation>Bleibt bei Netzwechsel verbunden</translation>
    </message>
    <message>
        <source>Splits large messages</source>
        <translation>Teilt große Nachrichten</translation>
    </message>
    <message>
        <source>Always inside UDP</source>
        <translation>Immer in UDP</translation>
    </message>
    <message>
        <source>Follows redirects</source>
        <translation>Folgt Umleitungen</translation>
    </message>
    <message>
        <source>NAT keepalive</source>
        <translation>NAT-Keepalive</translation>
    </message>
    <message>
        <source>Asks a silent gateway after</source>
        <translation>Fragt ein stummes Gateway nach</translation>
    </message>
    <message>
        <source>New IKE keys after</source>
        <translation>Neue IKE-Schlüssel nach</translation>
    </message>
    <message>
        <source>New ESP keys after</source>
        <translation>Neue ESP-Schlüssel nach</translation>
    </message>
    <message>
        <source>Signs in anew after</source>
        <translation>Meldet sich neu an nach</translation>
    </message>
    <message>
        <source>Disconnects when idle for</source>
        <translation>Trennt bei Inaktivität nach</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>For the names</source>
        <translation>Für die Namen</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>Networks left out</source>
        <translation>Ausgenommene Netzwerke</translation>
    </message>
    <message>
        <source>When down</source>
        <translation>Bei Ausfall</translation>
    </message>
    <message>
        <source>Connects at login</source>
        <translation>Verbindet bei der Anmeldung am Computer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Verwaltet von</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>in the profile, encrypted</source>
        <translation>im Profil, verschlüsselt</translation>
    </message>
    <message>
        <source>traffic is to be blocked; this version cannot block it, so it refuses to connect this profile</source>
        <translation>der Datenverkehr soll blockiert werden; diese Version kann das nicht und verbindet dieses Profil daher nicht</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Angewendet</translation>
    </message>
    <message>
        <source>Applied: %1</source>
        <translation>Angewendet: %1</translation>
    </message>
    <message>
        <source>Kept, but not applied</source>
        <translation>Behalten, aber nicht angewendet</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Behalten: %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Written, without effect there</source>
        <translation>Geschrieben, dort ohne Wirkung</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelassen: %1</translation>
    </message>
</context>
<context>
    <name>GatewayPage</name>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>&amp;Must prove to be</source>
        <translation>&amp;Muss sich ausweisen als</translation>
    </message>
    <message>
        <source>Must prove to be</source>
        <translation>Muss sich ausweisen als</translation>
    </message>
    <message>
        <source>The name in its certificate. Empty: the address of the gateway.</source>
        <translation>Der Name in seinem Zertifikat. Leer: die Adresse des Gateways.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>From 500 it moves to 4500 where there is a NAT; another port is kept.</source>
        <translation>Von 500 wird auf 4500 gewechselt, wo es ein NAT gibt; ein anderer Port bleibt.</translation>
    </message>
    <message>
        <source>What it proves itself with</source>
        <translation>Womit es sich ausweist</translation>
    </message>
    <message>
        <source>Say which authorities count</source>
        <translation>Mitteilen, welche Zertifizierungsstellen gelten</translation>
    </message>
    <message>
        <source>Some gateways send their certificate only then.</source>
        <translation>Manche Gateways senden ihr Zertifikat nur dann.</translation>
    </message>
    <message>
        <source>Certificates that were withdrawn</source>
        <translation>Gesperrte Zertifikate</translation>
    </message>
    <message>
        <source>Look into revocation lists</source>
        <translation>In Sperrlisten nachsehen</translation>
    </message>
    <message>
        <source>Ask the authority (OCSP)</source>
        <translation>Die Zertifizierungsstelle fragen (OCSP)</translation>
    </message>
    <message>
        <source>Refuse without an answer</source>
        <translation>Ohne Antwort ablehnen</translation>
    </message>
    <message>
        <source>Without this a connection goes on when nobody can say whether the certificate was withdrawn.</source>
        <translation>Andernfalls wird die Verbindung fortgesetzt, wenn niemand sagen kann, ob das Zertifikat gesperrt wurde.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>&amp;Gateway</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>A name such as vpn.example.org, or an IP address.</source>
        <translation>Ein Name wie vpn.example.org oder eine IP-Adresse.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>&amp;Way of signing in</source>
        <translation>Ar&amp;t der Anmeldung</translation>
    </message>
    <message>
        <source>Way of signing in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>Passwords and keys are asked for when you connect; they are not kept in the profile.</source>
        <translation>Nach Passwörtern und Schlüsseln werden Sie beim Verbinden gefragt; im Profil werden sie nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Ihr Zertifikat</translation>
    </message>
    <message>
        <source>Name of the sign-in s&amp;erver</source>
        <translation>Name des Anmeldese&amp;rvers</translation>
    </message>
    <message>
        <source>Name of the sign-in server</source>
        <translation>Name des Anmeldeservers</translation>
    </message>
    <message>
        <source>What the certificate of the server behind the gateway must be for. Your administrator knows it.</source>
        <translation>Worauf das Zertifikat des Servers hinter dem Gateway lauten muss. Ihr Administrator weiß es.</translation>
    </message>
    <message>
        <source>Sign-in &amp;inside TLS</source>
        <translation>Anmeldung inner&amp;halb von TLS</translation>
    </message>
    <message>
        <source>Sign-in inside TLS</source>
        <translation>Anmeldung innerhalb von TLS</translation>
    </message>
    <message>
        <source>Your i&amp;dentity</source>
        <translation>Ihre &amp;Identität</translation>
    </message>
    <message>
        <source>Your identity</source>
        <translation>Ihre Identität</translation>
    </message>
    <message>
        <source>What the gateway knows this computer by. Mostly it can stay empty.</source>
        <translation>Woran das Gateway diesen Computer erkennt. Meist kann das Feld leer bleiben.</translation>
    </message>
</context>
<context>
    <name>IdentityChooser</name>
    <message>
        <source>Your certificate</source>
        <translation>Ihr Zertifikat</translation>
    </message>
    <message>
        <source>What is chosen now</source>
        <translation>Was jetzt ausgewählt ist</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>View your certificate</source>
        <translation>Ihr Zertifikat anzeigen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove your certificate</source>
        <translation>Ihr Zertifikat entfernen</translation>
    </message>
    <message>
        <source>From a &amp;file, kept in the profile</source>
        <translation>Aus einer &amp;Datei, im Profil aufbewahrt</translation>
    </message>
    <message>
        <source>From a file, kept in the &amp;keychain</source>
        <translation>Aus einer Datei, im Schlüsselb&amp;und aufbewahrt</translation>
    </message>
    <message>
        <source>On a &amp;token or smart card</source>
        <translation>Auf einem To&amp;ken oder einer Chipkarte</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Datei aus&amp;wählen…</translation>
    </message>
    <message>
        <source>Certificates on tokens</source>
        <translation>Zertifikate auf Token</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Erneut su&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Passwort des Schlüssels</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>%1, issued by %2, %3</source>
        <translation>%1, ausgestellt von %2, %3</translation>
    </message>
    <message>
        <source>It is on a token, which has to be there when you connect.</source>
        <translation>Es liegt auf einem Token, das beim Verbinden da sein muss.</translation>
    </message>
    <message>
        <source>%1, on a token that is not seen now.</source>
        <translation>%1, auf einem Token, das jetzt nicht zu sehen ist.</translation>
    </message>
    <message>
        <source>%1 is not in use yet: its password is missing.</source>
        <translation>%1 wird noch nicht verwendet: Das Passwort dafür fehlt.</translation>
    </message>
    <message>
        <source>The key is in the keychain.</source>
        <translation>Der Schlüssel liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>No certificate is chosen.</source>
        <translation>Es ist kein Zertifikat ausgewählt.</translation>
    </message>
    <message>
        <source>A key and its certificate, closed by a password.</source>
        <translation>Ein Schlüssel und sein Zertifikat, mit einem Passwort verschlossen.</translation>
    </message>
    <message>
        <source>The key moves to the keychain when you save.</source>
        <translation>Der Schlüssel kommt beim Speichern in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>The key is kept in the profile, as it came.</source>
        <translation>Der Schlüssel bleibt im Profil, so wie er kam.</translation>
    </message>
    <message>
        <source>This desktop has no keychain that answers. Keep the key in the profile instead.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund, der antwortet. Bewahren Sie den Schlüssel stattdessen im Profil auf.</translation>
    </message>
    <message>
        <source>The key lies in the keychain of your desktop; the profile alone can&apos;t sign in.</source>
        <translation>Der Schlüssel liegt im Schlüsselbund Ihres Desktops; das Profil allein kann sich nicht anmelden.</translation>
    </message>
    <message>
        <source>The key is in the keychain now. To keep it in the profile, choose its file again.</source>
        <translation>Der Schlüssel liegt jetzt im Schlüsselbund. Um ihn im Profil aufzubewahren, wählen Sie seine Datei noch einmal aus.</translation>
    </message>
    <message>
        <source>A .p12 or .pfx file, or certificate and key as PEM. Its password is asked when you connect.</source>
        <translation>Eine .p12- oder .pfx-Datei oder Zertifikat und Schlüssel als PEM. Nach dem Passwort werden Sie beim Verbinden gefragt.</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>No token was found. Insert it and look again.</source>
        <translation>Es wurde kein Token gefunden. Stecken Sie es ein, und suchen Sie erneut.</translation>
    </message>
    <message>
        <source>Choose the certificate to sign in with. Its PIN is asked when you connect.</source>
        <translation>Wählen Sie das Zertifikat für die Anmeldung aus. Nach der PIN werden Sie beim Verbinden gefragt.</translation>
    </message>
    <message>
        <source>The token that was found has no certificate to sign in with.</source>
        <translation>Das gefundene Token enthält kein Zertifikat für die Anmeldung.</translation>
    </message>
    <message>
        <source>%1 is neither a certificate nor a key that Sallyport can read. Ask the administrator for it as .p12 or .pem.</source>
        <translation>%1 ist weder ein Zertifikat noch ein Schlüssel, den Sallyport lesen kann. Bitten Sie den Administrator darum als .p12 oder .pem.</translation>
    </message>
    <message>
        <source>%1 has no private key in it. Choose the .p12 file, or certificate and key together.</source>
        <translation>%1 enthält keinen privaten Schlüssel. Wählen Sie die .p12-Datei oder Zertifikat und Schlüssel zusammen aus.</translation>
    </message>
    <message>
        <source>The key of this profile</source>
        <translation>Der Schlüssel dieses Profils</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>&amp;Passwort der Datei</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Passwort der Datei</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Inhalt anzeigen</translation>
    </message>
    <message>
        <source>&amp;Use it for</source>
        <translation>&amp;Verwenden für</translation>
    </message>
    <message>
        <source>Use it for</source>
        <translation>Verwenden für</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>&amp;Gateway</translation>
    </message>
    <message>
        <source>vpn.example.org</source>
        <translation>vpn.example.org</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation>Benutzer&amp;name</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Na&amp;me of the profile</source>
        <translation>Na&amp;me des Profils</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>&amp;Only what is not simply applied</source>
        <translation>N&amp;ur, was nicht einfach angewendet wird</translation>
    </message>
    <message>
        <source>What becomes of each setting</source>
        <translation>Was aus jeder Einstellung wird</translation>
    </message>
    <message>
        <source>&amp;Trust the authorities of this computer to prove the gateway</source>
        <translation>Den &amp;Zertifizierungsstellen dieses Computers vertrauen, um das Gateway auszuweisen</translation>
    </message>
    <message>
        <source>&amp;Keep the passwords that came with it in this computer&apos;s keychain</source>
        <translation>Die mitgelieferten Passwörter im Schlüssel&amp;bund dieses Computers aufbewahren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: gateway %2, sign-in with %3</source>
        <translation>%1: Gateway %2, Anmeldung mit %3</translation>
    </message>
    <message>
        <source>A client certificate and its key, no profile.</source>
        <translation>Ein Client-Zertifikat und sein Schlüssel, kein Profil.</translation>
    </message>
    <message>
        <source>Certificates, no profile.</source>
        <translation>Zertifikate, kein Profil.</translation>
    </message>
    <message>
        <source>%1 is signed by %2.</source>
        <translation>%1 ist von %2 signiert.</translation>
    </message>
    <message>
        <source>Other files in the folder that are no profiles: %1</source>
        <translation>Andere Dateien im Ordner, die keine Profile sind: %1</translation>
    </message>
    <message>
        <source>“%1” is there already, just like this.</source>
        <translation>„%1“ ist schon genau so vorhanden.</translation>
    </message>
    <message>
        <source>This replaces the profile “%1” that you have.</source>
        <translation>Dies ersetzt Ihr vorhandenes Profil „%1“.</translation>
    </message>
    <message>
        <source>It would go to another gateway than before: passwords that are saved for it are forgotten. Make sure that this file comes from your administrator.</source>
        <translation>Es würde zu einem anderen Gateway führen als bisher: Dafür gespeicherte Passwörter werden vergessen. Vergewissern Sie sich, dass diese Datei von Ihrem Administrator kommt.</translation>
    </message>
    <message>
        <source>Something found in the folder can&apos;t be saved; the rest can.</source>
        <translation>Etwas in dem Ordner lässt sich nicht speichern; der Rest schon.</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>Teil von %1</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>vorinstallierter Schlüssel</translation>
    </message>
    <message>
        <source>certificate password</source>
        <translation>Passwort des Zertifikats</translation>
    </message>
    <message>
        <source>certificate and key</source>
        <translation>Zertifikat und Schlüssel</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log of the service</source>
        <translation>Protokoll des Dienstes</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Levels that are shown</source>
        <translation>Angezeigte Stufen</translation>
    </message>
    <message>
        <source>Newest lines</source>
        <translation>Neueste Zeilen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The selected lines, or all that are shown</source>
        <translation>Die ausgewählten Zeilen oder alle angezeigten</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>The lines that are shown, with all names and addresses</source>
        <translation>Die angezeigten Zeilen mit allen Namen und Adressen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search profiles</source>
        <translation>Profile durchsuchen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>What can be done with the chosen profile, and with all of them</source>
        <translation>Was sich mit dem ausgewählten Profil und mit allen Profilen tun lässt</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>Noch kein Profil</translation>
    </message>
    <message>
        <source>Import the file that your administrator gave you (.sswan, .mobileconfig, .p12 and many more), or drop it here.</source>
        <translation>Importieren Sie die Datei, die Sie von Ihrem Administrator erhalten haben (.sswan, .mobileconfig, .p12 und viele andere), oder legen Sie sie hier ab.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>wird verbunden</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>wartet auf Sie</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>&amp;Networks in the tunnel</source>
        <translation>&amp;Netzwerke im Tunnel</translation>
    </message>
    <message>
        <source>Networks in the tunnel</source>
        <translation>Netzwerke im Tunnel</translation>
    </message>
    <message>
        <source>One a line, such as 10.1.0.0/16. Empty: everything that the gateway allows.</source>
        <translation>Eines je Zeile, zum Beispiel 10.1.0.0/16. Leer: alles, was das Gateway erlaubt.</translation>
    </message>
    <message>
        <source>Networks &amp;left out</source>
        <translation>Ausgenommene Netz&amp;werke</translation>
    </message>
    <message>
        <source>Networks left out</source>
        <translation>Ausgenommene Netzwerke</translation>
    </message>
    <message>
        <source>These go as they do without the tunnel.</source>
        <translation>Diese gehen den Weg, den sie ohne Tunnel gehen.</translation>
    </message>
    <message>
        <source>Name s&amp;ervers</source>
        <translation>Nam&amp;eserver</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>Addresses, one a line, used instead of those that the gateway names.</source>
        <translation>Adressen, eine je Zeile; sie gelten anstelle derer, die das Gateway nennt.</translation>
    </message>
    <message>
        <source>Asked only about these &amp;domains</source>
        <translation>Nur für diese &amp;Domains gefragt</translation>
    </message>
    <message>
        <source>Asked only about these domains</source>
        <translation>Nur für diese Domains gefragt</translation>
    </message>
    <message>
        <source>One a line, such as corp.example.org; what is below them belongs to them. Empty: the gateway decides.</source>
        <translation>Eine je Zeile, zum Beispiel corp.example.org; was darunter liegt, gehört dazu. Leer: Das Gateway entscheidet.</translation>
    </message>
    <message>
        <source>Largest &amp;packet (MTU)</source>
        <translation>Größtes &amp;Paket (MTU)</translation>
    </message>
    <message>
        <source>Largest packet (MTU)</source>
        <translation>Größtes Paket (MTU)</translation>
    </message>
    <message>
        <source>In bytes.</source>
        <translation>In Byte.</translation>
    </message>
    <message>
        <source>Chosen for you</source>
        <translation>Wird für Sie gewählt</translation>
    </message>
    <message>
        <source>&amp;Block when the tunnel is lost</source>
        <translation>&amp;Blockieren, wenn der Tunnel abbricht</translation>
    </message>
    <message>
        <source>Nothing leaves this computer outside the tunnel until it is back or you disconnect.</source>
        <translation>Nichts verlässt diesen Computer außerhalb des Tunnels, bis er wieder steht oder Sie die Verbindung trennen.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The gateway asks you something.</source>
        <translation>Das Gateway stellt Ihnen eine Frage.</translation>
    </message>
    <message>
        <source>The connection waits for your answer.</source>
        <translation>Die Verbindung wartet auf Ihre Antwort.</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 wartet auf Sie</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1: the VPN service does not answer</source>
        <translation>%1: Der VPN-Dienst antwortet nicht</translation>
    </message>
    <message>
        <source>Whether the connection still stands is not known.</source>
        <translation>Ob die Verbindung noch steht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Connected to %1 again</source>
        <translation>Wieder mit %1 verbunden</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Mit %1 verbunden</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <translation>Gateway: %1</translation>
    </message>
    <message>
        <source>Connection to %1 lost</source>
        <translation>Verbindung zu %1 abgebrochen</translation>
    </message>
    <message>
        <source>Sallyport tries again by itself.</source>
        <translation>Sallyport versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you reconnect or turn the block off.</source>
        <translation>Nichts verlässt diesen Computer, bis Sie sich neu verbinden oder die Blockade aufheben.</translation>
    </message>
    <message>
        <source>Traffic could not be blocked: it leaves this computer unprotected.</source>
        <translation>Der Datenverkehr konnte nicht blockiert werden: Er verlässt diesen Computer ungeschützt.</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 ist nicht verbunden</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>This laptop</source>
        <translation>Dieser Laptop</translation>
    </message>
    <message>
        <source>Your computer.</source>
        <translation>Ihr Computer.</translation>
    </message>
    <message>
        <source>It sends from %1.</source>
        <translation>Er sendet von %1.</translation>
    </message>
    <message>
        <source>In the office network it is %1.</source>
        <translation>Im Firmennetz ist er %1.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>%1, not asked yet.</source>
        <translation>%1, noch nicht gefragt.</translation>
    </message>
    <message>
        <source>%1 answers at %2.</source>
        <translation>%1 antwortet unter %2.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>The networks behind the gateway.</source>
        <translation>Die Netzwerke hinter dem Gateway.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Reached through the tunnel: %1.</source>
        <translation>Durch den Tunnel erreichbar: %1.</translation>
    </message>
    <message>
        <source>Began on UDP 500 and moved to UDP %1 at %2.</source>
        <translation>Begann auf UDP 500 und wechselte um %2 zu UDP %1.</translation>
    </message>
    <message>
        <source>A NAT changes your address on the way.</source>
        <translation>Unterwegs ändert ein NAT Ihre Adresse.</translation>
    </message>
    <message>
        <source>The gateway is behind a NAT, or it forces UDP.</source>
        <translation>Das Gateway liegt hinter einem NAT, oder es erzwingt UDP.</translation>
    </message>
    <message>
        <source>No NAT on the way.</source>
        <translation>Kein NAT unterwegs.</translation>
    </message>
    <message>
        <source>Everything on the double line is encrypted.</source>
        <translation>Alles auf der Doppellinie ist verschlüsselt.</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>on your side</source>
        <translation>auf Ihrer Seite</translation>
    </message>
    <message>
        <source>The gateway saw your address changed on the way: a router between you and the internet translates it.</source>
        <translation>Das Gateway sah, dass Ihre Adresse unterwegs geändert wurde: Ein Router zwischen Ihnen und dem Internet setzt sie um.</translation>
    </message>
    <message>
        <source>there, or UDP forced</source>
        <translation>dort oder UDP erzwungen</translation>
    </message>
    <message>
        <source>The gateway&apos;s own address did not match: there is a NAT in front of it, or it forces UDP encapsulation. It does not say which.</source>
        <translation>Die eigene Adresse des Gateways stimmte nicht überein: Davor liegt ein NAT, oder es erzwingt die UDP-Kapselung. Welches von beidem, teilt es nicht mit.</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Turn the block off</source>
        <translation>Blockade aufheben</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Pages of the profile</source>
        <translation>Seiten des Profils</translation>
    </message>
    <message>
        <source>Why it can&apos;t be saved yet</source>
        <translation>Warum es noch nicht gespeichert werden kann</translation>
    </message>
    <message>
        <source>Sh&amp;ow me</source>
        <translation>Ste&amp;lle zeigen</translation>
    </message>
    <message>
        <source>Show me what is to be mended</source>
        <translation>Zeigen, was zu berichtigen ist</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>user name and password, or client certificate (the strongest EAP method)</source>
        <translation>Benutzername und Passwort oder Client-Zertifikat (das stärkste EAP-Verfahren)</translation>
    </message>
    <message>
        <source>user name and password (EAP-MSCHAPv2)</source>
        <translation>Benutzername und Passwort (EAP-MSCHAPv2)</translation>
    </message>
    <message>
        <source>user name and one-time code or password (EAP-GTC)</source>
        <translation>Benutzername und Einmalcode oder Passwort (EAP-GTC)</translation>
    </message>
    <message>
        <source>client certificate (EAP-TLS)</source>
        <translation>Client-Zertifikat (EAP-TLS)</translation>
    </message>
    <message>
        <source>user name and password (EAP-TTLS)</source>
        <translation>Benutzername und Passwort (EAP-TTLS)</translation>
    </message>
    <message>
        <source>user name and password (EAP-PEAP)</source>
        <translation>Benutzername und Passwort (EAP-PEAP)</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>client certificate, then user name and password</source>
        <translation>Client-Zertifikat, dann Benutzername und Passwort</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>vorinstallierter Schlüssel</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keychain</source>
        <translation>&amp;Im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>PromptText</name>
    <message>
        <source>the password for %1</source>
        <translation>das Passwort für %1</translation>
    </message>
    <message>
        <source>the password of %1 at %2</source>
        <translation>das Passwort von %1 bei %2</translation>
    </message>
    <message>
        <source>the password of the client key in %1</source>
        <translation>das Passwort des Client-Schlüssels in %1</translation>
    </message>
    <message>
        <source>the PIN of the token with the certificate of %1</source>
        <translation>die PIN des Tokens mit dem Zertifikat von %1</translation>
    </message>
    <message>
        <source>the pre-shared key of %1</source>
        <translation>der vorinstallierte Schlüssel von %1</translation>
    </message>
    <message>
        <source>what %1 asks for</source>
        <translation>was %1 verlangt</translation>
    </message>
    <message>
        <source>to read what %1 says</source>
        <translation>das Lesen der Mitteilung von %1</translation>
    </message>
</context>
<context>
    <name>ProposalChooser</name>
    <message>
        <source>Algorithms</source>
        <translation>Algorithmen</translation>
    </message>
    <message>
        <source>&amp;Current</source>
        <translation>A&amp;ktuell</translation>
    </message>
    <message>
        <source>AES-GCM and ChaCha20 with elliptic curves. Right for nearly every gateway.</source>
        <translation>AES-GCM und ChaCha20 mit elliptischen Kurven. Richtig für fast jedes Gateway.</translation>
    </message>
    <message>
        <source>C&amp;ompatible</source>
        <translation>Kom&amp;patibel</translation>
    </message>
    <message>
        <source>AES-CBC with SHA-2 as well, for older gateways. Still nothing that is broken.</source>
        <translation>Auch AES-CBC mit SHA-2, für ältere Gateways. Weiterhin nichts, was gebrochen ist.</translation>
    </message>
    <message>
        <source>As the &amp;administrator says</source>
        <translation>Nach &amp;Vorgabe des Administrators</translation>
    </message>
    <message>
        <source>A text in strongSwan&apos;s notation, one proposal a line.</source>
        <translation>Ein Text in der Schreibweise von strongSwan, ein Vorschlag je Zeile.</translation>
    </message>
    <message>
        <source>For the &amp;sign-in (IKE)</source>
        <translation>Für die Anmel&amp;dung (IKE)</translation>
    </message>
    <message>
        <source>Algorithms for the sign-in (IKE)</source>
        <translation>Algorithmen für die Anmeldung (IKE)</translation>
    </message>
    <message>
        <source>Empty: the current set</source>
        <translation>Leer: die aktuelle Auswahl</translation>
    </message>
    <message>
        <source>For the &amp;traffic (ESP)</source>
        <translation>Für den Datenve&amp;rkehr (ESP)</translation>
    </message>
    <message>
        <source>Algorithms for the traffic (ESP)</source>
        <translation>Algorithmen für den Datenverkehr (ESP)</translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message>
        <source>extended sequence numbers</source>
        <translation>erweiterte Sequenznummern</translation>
    </message>
    <message>
        <source>%1 key exchange</source>
        <translation>Schlüsselaustausch mit %1</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Problem report</source>
        <translation>Problembericht</translation>
    </message>
    <message>
        <source>This is all that the report says</source>
        <translation>Das ist alles, was der Bericht sagt</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: the report is one file, and you decide who gets it. Names and addresses were replaced by the marked words; passwords and keys were never in it. Read it, and leave out what you would rather keep to yourself.</source>
        <translation>Nichts wird irgendwohin gesendet: Der Bericht ist eine einzige Datei, und Sie entscheiden, wer sie erhält. Namen und Adressen wurden durch die markierten Wörter ersetzt; Passwörter und Schlüssel waren nie darin. Lesen Sie ihn, und lassen Sie weg, was Sie lieber für sich behalten.</translation>
    </message>
    <message>
        <source>Lines of the report</source>
        <translation>Zeilen des Berichts</translation>
    </message>
    <message>
        <source>Space leaves the selected lines out, and puts them back</source>
        <translation>Die Leertaste lässt die ausgewählten Zeilen weg und nimmt sie wieder auf</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Weglassen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>Nach der Anmeldung am Computer &amp;starten</translation>
    </message>
    <message>
        <source>Without the window; its icon and its notifications are there.</source>
        <translation>Ohne Fenster; Symbol und Benachrichtigungen sind da.</translation>
    </message>
    <message>
        <source>&amp;Connect at the start</source>
        <translation>Beim Start &amp;verbinden</translation>
    </message>
    <message>
        <source>Connect at the start</source>
        <translation>Beim Start verbinden</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Without the window</source>
        <translation>Ohne Fenster</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>&amp;Benachrichtigungen anzeigen</translation>
    </message>
    <message>
        <source>When a connection is up, is lost or needs you.</source>
        <translation>Wenn eine Verbindung steht, abbricht oder auf Sie wartet.</translation>
    </message>
    <message>
        <source>When I close the &amp;window</source>
        <translation>Beim Schließen des F&amp;ensters</translation>
    </message>
    <message>
        <source>When I close the window</source>
        <translation>Beim Schließen des Fensters</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Wird verbunden</translation>
    </message>
    <message>
        <source>Looking up %1</source>
        <translation>%1 wird gesucht</translation>
    </message>
    <message>
        <source>Asking the gateway</source>
        <translation>Gateway wird gefragt</translation>
    </message>
    <message>
        <source>Looking for a NAT on the way</source>
        <translation>NAT auf dem Weg wird gesucht</translation>
    </message>
    <message>
        <source>NAT found, switched to port %1</source>
        <translation>NAT gefunden, zu Port %1 gewechselt</translation>
    </message>
    <message>
        <source>Switched to port %1</source>
        <translation>Zu Port %1 gewechselt</translation>
    </message>
    <message>
        <source>Checking the gateway&apos;s certificate</source>
        <translation>Zertifikat des Gateways wird geprüft</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>Setting up addresses and routes</source>
        <translation>Adressen und Routen werden eingerichtet</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Wartet auf Ihre Antwort</translation>
    </message>
    <message>
        <source>Connected for %1</source>
        <translation>Verbunden seit %1</translation>
    </message>
    <message>
        <source>Connection lost, trying again in %1</source>
        <translation>Verbindung abgebrochen, neuer Versuch in %1</translation>
    </message>
    <message>
        <source>Connection lost, trying again now</source>
        <translation>Verbindung abgebrochen, neuer Versuch läuft</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>Wird getrennt</translation>
    </message>
    <message>
        <source>Blocked: nothing leaves this computer until you reconnect or turn the block off</source>
        <translation>Blockiert: Nichts verlässt diesen Computer, bis Sie sich neu verbinden oder die Blockade aufheben</translation>
    </message>
    <message>
        <source>Not connected, and traffic could not be blocked: it leaves this computer unprotected</source>
        <translation>Nicht verbunden, und der Datenverkehr konnte nicht blockiert werden: Er verlässt diesen Computer ungeschützt</translation>
    </message>
</context>
<context>
    <name>TrafficHistory</name>
    <message>
        <source>%1/s</source>
        <comment>an amount of data a second</comment>
        <translation>%1/s</translation>
    </message>
</context>
<context>
    <name>TrustList</name>
    <message>
        <source>What proves the gateway</source>
        <translation>Was das Gateway ausweist</translation>
    </message>
    <message>
        <source>A&amp;dd from a file…</source>
        <translation>Aus Datei &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>sallyport::Actions</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <source>Import what was copied</source>
        <translation>Kopiertes importieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplizieren…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Forget saved passwords</source>
        <translation>Gespeicherte Passwörter vergessen</translation>
    </message>
    <message>
        <source>Back up all profiles…</source>
        <translation>Alle Profile sichern…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Aus einer Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Open Sallyport</source>
        <translation>Sallyport öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Save a problem report…</source>
        <translation>Problembericht speichern…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
</context>
<context>
    <name>sallyport::CertificateViewer</name>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es besagt</translation>
    </message>
    <message>
        <source>There is no certificate to show</source>
        <translation>Es gibt kein Zertifikat anzuzeigen</translation>
    </message>
    <message>
        <source>This is not a certificate, or it is damaged.</source>
        <translation>Dies ist kein Zertifikat, oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sich selbst</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>authority: may issue other certificates</source>
        <translation>Zertifizierungsstelle: darf andere Zertifikate ausstellen</translation>
    </message>
    <message>
        <source>its own name only</source>
        <translation>nur der eigene Name</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Signiert mit</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>The certificate of its issuer is not here.</source>
        <translation>Das Zertifikat des Ausstellers ist nicht hier.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Zertifikat speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>It could not be saved as %1: %2</source>
        <translation>Speichern als %1 ist fehlgeschlagen: %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ChangesPage</name>
    <message>
        <source>What stays as it is</source>
        <translation>Was bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Mend first what is marked on the other pages; then it can be told what will change.</source>
        <translation>Berichtigen Sie zuerst, was auf den anderen Seiten markiert ist; dann lässt sich sagen, was sich ändern wird.</translation>
    </message>
    <message>
        <source>Nothing changes now. Connecting does this, and disconnecting undoes all of it.</source>
        <translation>Jetzt ändert sich nichts. Das geschieht beim Verbinden, und beim Trennen wird alles rückgängig gemacht.</translation>
    </message>
</context>
<context>
    <name>sallyport::CloseQuestion</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Keep Sallyport running without its window?</source>
        <translation>Soll Sallyport ohne Fenster weiterlaufen?</translation>
    </message>
    <message>
        <source>You are asked this once. The settings can change it later.</source>
        <translation>Sie werden nur einmal gefragt. In den Einstellungen lässt es sich später ändern.</translation>
    </message>
    <message>
        <source>Its icon in the tray shows the state and opens the window again.</source>
        <translation>Sein Symbol in der Statusleiste zeigt den Zustand und öffnet das Fenster wieder.</translation>
    </message>
    <message>
        <source>It tells you when a connection is lost or needs you. To see the window again, start Sallyport from your applications.</source>
        <translation>Es teilt Ihnen mit, wenn eine Verbindung abbricht oder auf Sie wartet. Um das Fenster wiederzusehen, starten Sie Sallyport aus Ihren Anwendungen.</translation>
    </message>
    <message>
        <source>The connection stays up either way.</source>
        <translation>Die Verbindung bleibt in beiden Fällen bestehen.</translation>
    </message>
    <message>
        <source>Without it nobody tells you when a connection needs you.</source>
        <translation>Ohne Sallyport sagt Ihnen niemand, wenn eine Verbindung auf Sie wartet.</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectSwitch</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectionController</name>
    <message>
        <source>The saved password does not fit</source>
        <translation>Das gespeicherte Passwort passt nicht</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectionPage</name>
    <message>
        <source>State: %1</source>
        <translation>Zustand: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::Desktop</name>
    <message>
        <source>Nothing yet. Only administrators and the person at this computer may read it.</source>
        <translation>Noch nichts. Nur Administratoren und die Person an diesem Computer dürfen es lesen.</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>Noch kein Profil</translation>
    </message>
</context>
<context>
    <name>sallyport::DetailsPanel</name>
    <message>
        <source>%1, packets: %2</source>
        <translation>%1, Pakete: %2</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Datenverkehr</translation>
    </message>
    <message>
        <source>Installed now</source>
        <translation>Jetzt eingerichtet</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS-Server</translation>
    </message>
    <message>
        <source>DNS domains</source>
        <translation>DNS-Domains</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>IKE</source>
        <translation>IKE</translation>
    </message>
    <message>
        <source>ESP</source>
        <translation>ESP</translation>
    </message>
    <message>
        <source>Carried in</source>
        <translation>Übertragen in</translation>
    </message>
    <message>
        <source>ESP itself</source>
        <translation>ESP selbst</translation>
    </message>
    <message>
        <source>Data plane</source>
        <translation>Datenebene</translation>
    </message>
    <message>
        <source>user space</source>
        <translation>Userspace</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Protected by</source>
        <translation>Geschützt durch</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Ausgehandelt durch</translation>
    </message>
</context>
<context>
    <name>sallyport::ExportDialog</name>
    <message>
        <source>strongSwan (Android, Sallyport): carries everything</source>
        <translation>strongSwan (Android, Sallyport): nimmt alles auf</translation>
    </message>
    <message>
        <source>Apple configuration profile (macOS, iOS)</source>
        <translation>Apple-Konfigurationsprofil (macOS, iOS)</translation>
    </message>
    <message>
        <source>Windows ProfileXML (Always On VPN, Intune)</source>
        <translation>Windows ProfileXML (Always On VPN, Intune)</translation>
    </message>
    <message>
        <source>Windows PowerShell script</source>
        <translation>Windows-PowerShell-Skript</translation>
    </message>
    <message>
        <source>NetworkManager with its strongSwan plugin</source>
        <translation>NetworkManager mit seinem strongSwan-Plugin</translation>
    </message>
    <message>
        <source>strongSwan, swanctl.conf</source>
        <translation>strongSwan, swanctl.conf</translation>
    </message>
    <message>
        <source>strongSwan, ipsec.conf</source>
        <translation>strongSwan, ipsec.conf</translation>
    </message>
    <message>
        <source>strongSwan for Android, managed configuration</source>
        <translation>strongSwan für Android, verwaltete Konfiguration</translation>
    </message>
    <message>
        <source>Only the client key and certificate, PKCS#12</source>
        <translation>Nur Client-Schlüssel und Zertifikat, PKCS#12</translation>
    </message>
    <message>
        <source>Only the certificates and key, PEM</source>
        <translation>Nur die Zertifikate und der Schlüssel, PEM</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
</context>
<context>
    <name>sallyport::GeneralPage</name>
    <message>
        <source>Whatever the server asks for</source>
        <translation>Was der Server verlangt</translation>
    </message>
    <message>
        <source>MSCHAPv2</source>
        <translation>MSCHAPv2</translation>
    </message>
    <message>
        <source>GTC</source>
        <translation>GTC</translation>
    </message>
</context>
<context>
    <name>sallyport::IdentityChooser</name>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>Dieses Profil</translation>
    </message>
    <message>
        <source>Choose your certificate and key</source>
        <translation>Wählen Sie Ihr Zertifikat und Ihren Schlüssel</translation>
    </message>
    <message>
        <source>Certificates and keys (*.p12 *.pfx *.pem *.crt *.cer *.der *.key)</source>
        <translation>Zertifikate und Schlüssel (*.p12 *.pfx *.pem *.crt *.cer *.der *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The key in this file is not protected. Choose a password for it; you will be asked for it when you connect.</source>
        <translation>Der Schlüssel in dieser Datei ist nicht geschützt. Wählen Sie ein Passwort dafür; beim Verbinden werden Sie danach gefragt.</translation>
    </message>
    <message>
        <source>Type the password of the key. It goes on protecting it, and is asked for again when you connect.</source>
        <translation>Geben Sie das Passwort des Schlüssels ein. Es schützt ihn weiterhin, und beim Verbinden werden Sie erneut danach gefragt.</translation>
    </message>
    <message>
        <source>Type the password of the key to look at its certificate. It is not kept.</source>
        <translation>Geben Sie das Passwort des Schlüssels ein, um sein Zertifikat anzusehen. Es wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Zerti&amp;fikat anzeigen</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>Diesen Schlüssel &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>Andere Datei aus&amp;wählen…</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Datei aus&amp;wählen…</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportController</name>
    <message>
        <source>Import VPN profiles</source>
        <translation>VPN-Profile importieren</translation>
    </message>
    <message>
        <source>VPN profiles and certificates (%1)</source>
        <translation>VPN-Profile und Zertifikate (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import a folder of VPN profiles</source>
        <translation>Einen Ordner mit VPN-Profilen importieren</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>Saved passwords are still there</source>
        <translation>Gespeicherte Passwörter sind noch da</translation>
    </message>
    <message>
        <source>The keychain still holds passwords of profiles that have another gateway now, and connecting would send them there: %1.</source>
        <translation>Der Schlüsselbund enthält noch Passwörter von Profilen, die jetzt ein anderes Gateway haben; beim Verbinden würden sie dorthin gesendet: %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>%1 applied, %2 kept without effect, %3 refused</source>
        <translation>%1 angewendet, %2 ohne Wirkung behalten, %3 abgelehnt</translation>
    </message>
    <message>
        <source>&amp;Password of %1</source>
        <translation>&amp;Passwort von %1</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>&amp;Passwort der Datei</translation>
    </message>
    <message>
        <source>The profiles are saved, their passwords are not</source>
        <translation>Die Profile sind gespeichert, ihre Passwörter nicht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Schlüsselbund wird gefragt…</translation>
    </message>
    <message>
        <source>A new profile</source>
        <translation>Ein neues Profil</translation>
    </message>
</context>
<context>
    <name>sallyport::LibraryController</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags, with commas between them, such as: Customers/ACME, test</source>
        <translation>Schlagwörter, durch Kommas getrennt, zum Beispiel: Kunden/ACME, Test</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Name der Kopie</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>Its client key and its saved passwords are deleted with it. This can&apos;t be undone.</source>
        <translation>Der zugehörige Client-Schlüssel und die gespeicherten Passwörter werden mitgelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Back up all profiles</source>
        <translation>Alle Profile sichern</translation>
    </message>
    <message>
        <source>Restore profiles from a backup</source>
        <translation>Profile aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backups (*.json)</source>
        <translation>Sicherungen (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the exported profile</source>
        <translation>Exportiertes Profil speichern</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Hier speichern</translation>
    </message>
</context>
<context>
    <name>sallyport::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>sallyport::LogView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Save the shown lines…</source>
        <translation>Angezeigte Zeilen speichern…</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Notes and above</source>
        <translation>Ab Hinweis</translation>
    </message>
    <message>
        <source>Warnings and above</source>
        <translation>Ab Warnung</translation>
    </message>
    <message>
        <source>Only errors</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Save the shown lines</source>
        <translation>Angezeigte Zeilen speichern</translation>
    </message>
    <message>
        <source>No line has this level and these words.</source>
        <translation>Keine Zeile hat diese Stufe und diese Wörter.</translation>
    </message>
</context>
<context>
    <name>sallyport::MainWindow</name>
    <message>
        <source>Profile files that could not be read: %1</source>
        <translation>Profildateien, die nicht gelesen werden konnten: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::PathWidget</name>
    <message>
        <source>The path to the office</source>
        <translation>Der Weg zur Firma</translation>
    </message>
</context>
<context>
    <name>sallyport::PhaseSteps</name>
    <message>
        <source>Look up</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>sallyport::ProfileEditor</name>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Set by whoever manages this computer.</source>
        <translation>Festgelegt von der Verwaltung dieses Computers.</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>Festgelegt von %1.</translation>
    </message>
    <message>
        <source>%1 (!)</source>
        <comment>page with something to mend</comment>
        <translation>%1 (!)</translation>
    </message>
    <message>
        <source>Something here is to be mended.</source>
        <translation>Hier ist etwas zu berichtigen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>They are not saved yet.</source>
        <translation>Sie sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>sallyport::ProfileListModel</name>
    <message>
        <source>certificate ends</source>
        <translation>Zertifikat läuft ab</translation>
    </message>
    <message>
        <source>managed by %1</source>
        <translation>verwaltet von %1</translation>
    </message>
</context>
<context>
    <name>sallyport::PromptCard</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Anmeldung bei %1</translation>
    </message>
    <message>
        <source>Sign in to %1 as %2</source>
        <translation>Anmeldung bei %1 als %2</translation>
    </message>
    <message>
        <source>Password of the certificate file in “%1”</source>
        <translation>Passwort der Zertifikatsdatei in „%1“</translation>
    </message>
    <message>
        <source>Pre-shared key of “%1”</source>
        <translation>Vorinstallierter Schlüssel von „%1“</translation>
    </message>
    <message>
        <source>The gateway of “%1” asks</source>
        <translation>Das Gateway von „%1“ fragt</translation>
    </message>
    <message>
        <source>PIN of the token for “%1”</source>
        <translation>PIN des Tokens für „%1“</translation>
    </message>
    <message>
        <source>The gateway of “%1” says</source>
        <translation>Das Gateway von „%1“ meldet</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antwort</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Time left: %1 s</source>
        <translation>Verbleibende Zeit: %1 s</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportDialog</name>
    <message>
        <source>Saved as %1. Give it to whom you choose.</source>
        <translation>Gespeichert als %1. Geben Sie den Bericht weiter, an wen Sie möchten.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n Stelle ersetzt</numerusform>
            <numerusform>%n Stellen ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Bericht wird erstellt…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n Zeile weggelassen</numerusform>
            <numerusform>%n Zeilen weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>Wieder &amp;aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Weglassen</translation>
    </message>
    <message>
        <source>Save the problem report</source>
        <translation>Problembericht speichern</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportLinesModel</name>
    <message>
        <source>empty line</source>
        <translation>leere Zeile</translation>
    </message>
    <message>
        <source>%1 stands for %2</source>
        <translation>%1 steht für %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportModel</name>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>In the profile</source>
        <translation>Im Profil</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>sallyport::SettingsDialog</name>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Quit Sallyport</source>
        <translation>Sallyport beenden</translation>
    </message>
    <message>
        <source>This could not be saved: %1.</source>
        <translation>Dies konnte nicht gespeichert werden: %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::StationWidget</name>
    <message>
        <source>It failed here. %1</source>
        <translation>Hier ist es gescheitert. %1</translation>
    </message>
</context>
<context>
    <name>sallyport::TrafficGraph</name>
    <message>
        <source>Traffic of the last five minutes</source>
        <translation>Datenverkehr der letzten fünf Minuten</translation>
    </message>
    <message>
        <source>Receiving %1, sending %2; at most %3.</source>
        <translation>Empfang %1, Versand %2; höchstens %3.</translation>
    </message>
    <message>
        <source>5 minutes ago</source>
        <translation>vor 5 Minuten</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Empfangen: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Gesendet: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::TrustList</name>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>the gateway&apos;s own certificate</source>
        <translation>das eigene Zertifikat des Gateways</translation>
    </message>
    <message>
        <source>The gateway is trusted if one of this computer&apos;s authorities vouches for it.</source>
        <translation>Dem Gateway wird vertraut, wenn eine der Zertifizierungsstellen dieses Computers für es bürgt.</translation>
    </message>
    <message>
        <source>The gateway is trusted only if one of these vouches for it.</source>
        <translation>Dem Gateway wird nur vertraut, wenn eines von diesen für es bürgt.</translation>
    </message>
    <message>
        <source>Add what proves the gateway</source>
        <translation>Hinzufügen, was das Gateway ausweist</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n certificates; the others were left out.</source>
        <translation>
            <numerusform>Es ist Platz für %n Zertifikat; die anderen wurden weggelassen.</numerusform>
            <numerusform>Es ist Platz für %n Zertifikate; die anderen wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>That one is in the list already.</source>
        <translation>Dieses steht schon in der Liste.</translation>
    </message>
</context>
</TS>
