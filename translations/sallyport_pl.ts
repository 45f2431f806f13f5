<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>BehaviourPage</name>
    <message>
        <source>Behaviour</source>
        <translation>Zachowanie</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Etykiety</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Words to find it by, with commas between them, such as: Customers/ACME, test</source>
        <translation>Słowa, po których go znajdziesz, oddzielone przecinkami, na przykład: Klienci/ACME, test</translation>
    </message>
    <message>
        <source>&amp;Connect when I log in</source>
        <translation>Łącz po zalogowaniu do &amp;sesji</translation>
    </message>
    <message>
        <source>When Sallyport starts with the session.</source>
        <translation>Gdy Sallyport uruchamia się razem z sesją.</translation>
    </message>
</context>
<context>
    <name>CertificateCare</name>
    <message>
        <source>ended on %1</source>
        <translation>wygasł %1</translation>
    </message>
    <message>
        <source>ends within a day, on %1</source>
        <translation>wygasa w ciągu doby, %1</translation>
    </message>
    <message>
        <source>ends in 1 day, on %1</source>
        <translation>wygasa za 1 dzień, %1</translation>
    </message>
    <message>
        <source>ends in %1 days, on %2</source>
        <translation>wygasa za %1 dni, %2</translation>
    </message>
    <message>
        <source>Your certificate (%1) %2. Ask the administrator for a new one.</source>
        <translation>Twój certyfikat (%1) %2. Poproś administratora o nowy.</translation>
    </message>
    <message>
        <source>The certificate that proves the gateway (%1) %2. Ask the administrator for its successor.</source>
        <translation>Certyfikat potwierdzający tożsamość bramy (%1) %2. Poproś administratora o jego następcę.</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>jeszcze nieważny</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>wygasł</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>jeszcze 1 dzień</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>jeszcze %1 dni</translation>
    </message>
    <message>
        <source>asked of revocation lists and OCSP</source>
        <translation>sprawdzanie na listach unieważnień i przez OCSP</translation>
    </message>
    <message>
        <source>asked of revocation lists only</source>
        <translation>sprawdzanie tylko na listach unieważnień</translation>
    </message>
    <message>
        <source>asked of OCSP only</source>
        <translation>sprawdzanie tylko przez OCSP</translation>
    </message>
    <message>
        <source>not asked; only an answer that the gateway brings along counts, and one is needed</source>
        <translation>bez sprawdzania; liczy się tylko odpowiedź dostarczona przez bramę i jest ona wymagana</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>bez sprawdzania</translation>
    </message>
    <message>
        <source>%1; without an answer it does not connect</source>
        <translation>%1; bez odpowiedzi połączenie nie zostanie nawiązane</translation>
    </message>
    <message>
        <source>%1; without an answer it connects and says so</source>
        <translation>%1; bez odpowiedzi połączenie zostanie nawiązane z ostrzeżeniem</translation>
    </message>
</context>
<context>
    <name>CertificateDetails</name>
    <message>
        <source>its dates can&apos;t be read</source>
        <translation>nie można odczytać jego dat</translation>
    </message>
    <message>
        <source>not valid before %1</source>
        <translation>nieważny przed %1</translation>
    </message>
    <message>
        <source>expired less than a day ago</source>
        <translation>wygasł mniej niż dobę temu</translation>
    </message>
    <message>
        <source>expired 1 day ago</source>
        <translation>wygasł 1 dzień temu</translation>
    </message>
    <message numerus="yes">
        <source>expired %n days ago</source>
        <translation>
            <numerusform>wygasł %n dzień temu</numerusform>
            <numerusform>wygasł %n dni temu</numerusform>
            <numerusform>wygasł %n dni temu</numerusform>
        </translation>
    </message>
    <message>
        <source>valid for less than a day</source>
        <translation>ważny krócej niż dobę</translation>
    </message>
    <message>
        <source>valid for another day</source>
        <translation>ważny jeszcze przez 1 dzień</translation>
    </message>
    <message numerus="yes">
        <source>valid for another %n days</source>
        <translation>
            <numerusform>ważny jeszcze przez %n dzień</numerusform>
            <numerusform>ważny jeszcze przez %n dni</numerusform>
            <numerusform>ważny jeszcze przez %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>It expired on %1. Ask the administrator for its successor.</source>
        <translation>Wygasł %1. Poproś administratora o jego następcę.</translation>
    </message>
    <message>
        <source>It is not valid before %1. Check this computer&apos;s clock.</source>
        <translation>Jest ważny dopiero od %1. Sprawdź zegar tego komputera.</translation>
    </message>
    <message>
        <source>Its key is of a kind that Sallyport does not know.</source>
        <translation>Jego klucz jest rodzaju nieznanego programowi Sallyport.</translation>
    </message>
    <message>
        <source>Its key (%1) is too weak to prove anything.</source>
        <translation>Jego klucz (%1) jest zbyt słaby, aby czegokolwiek dowodzić.</translation>
    </message>
    <message>
        <source>It is signed in a way that Sallyport does not know.</source>
        <translation>Jest podpisany w sposób nieznany programowi Sallyport.</translation>
    </message>
    <message>
        <source>It is signed with %1, which can be forged.</source>
        <translation>Jest podpisany algorytmem %1, który można sfałszować.</translation>
    </message>
</context>
<context>
    <name>CertificateViewer</name>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>The certificate and those that vouch for it</source>
        <translation>Certyfikat i te, które za niego ręczą</translation>
    </message>
    <message>
        <source>SHA-256 &amp;fingerprint</source>
        <translation>&amp;Odcisk SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Odcisk SHA-256</translation>
    </message>
    <message>
        <source>&amp;Copy as PEM</source>
        <translation>&amp;Kopiuj jako PEM</translation>
    </message>
    <message>
        <source>&amp;Save as PEM…</source>
        <translation>&amp;Zapisz jako PEM…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>ChangePreview</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>All traffic goes through the tunnel</source>
        <translation>Cały ruch przechodzi przez tunel</translation>
    </message>
    <message>
        <source>If the gateway allows only some networks, only those do. IPv4 or IPv6 stays outside where the gateway gives no address for it.</source>
        <translation>Jeśli brama dopuszcza tylko niektóre sieci, dotyczy to tylko ich. IPv4 lub IPv6 pozostaje poza tunelem, jeśli brama nie przydziela odpowiedniego adresu.</translation>
    </message>
    <message>
        <source>As far as the gateway allows: %1.</source>
        <translation>W zakresie dozwolonym przez bramę: %1.</translation>
    </message>
    <message>
        <source>Only traffic to %1 goes through the tunnel</source>
        <translation>Tylko ruch do %1 przechodzi przez tunel</translation>
    </message>
    <message>
        <source>As far as the gateway allows. Everything else goes as it does now.</source>
        <translation>W zakresie dozwolonym przez bramę. Cała reszta biegnie tak jak teraz.</translation>
    </message>
    <message>
        <source>Traffic to %1 stays outside</source>
        <translation>Ruch do %1 pozostaje poza tunelem</translation>
    </message>
    <message>
        <source>It goes as it does now, without the protection of the tunnel.</source>
        <translation>Biegnie tak jak teraz, bez ochrony tunelu.</translation>
    </message>
    <message>
        <source>All other names are asked where they are asked now.</source>
        <translation>Wszystkie inne nazwy są rozwiązywane tam, gdzie teraz.</translation>
    </message>
    <message>
        <source>Names under %1 are asked at the gateway&apos;s name servers</source>
        <translation>Nazwy w %1 są rozwiązywane przez serwery DNS bramy</translation>
    </message>
    <message>
        <source>Names are asked at %1 only for %2</source>
        <translation>Tylko nazwy w %2 są rozwiązywane przez %1</translation>
    </message>
    <message>
        <source>Names are asked at %1</source>
        <translation>Nazwy są rozwiązywane przez %1</translation>
    </message>
    <message>
        <source>The gateway may limit it to names of its own.</source>
        <translation>Brama może ograniczyć to do własnych nazw.</translation>
    </message>
    <message>
        <source>Names are asked at the gateway&apos;s name servers</source>
        <translation>Nazwy są rozwiązywane przez serwery DNS bramy</translation>
    </message>
    <message>
        <source>If it gives any; it may limit them to names of its own.</source>
        <translation>Jeśli jakieś podaje; może ograniczyć je do własnych nazw.</translation>
    </message>
    <message>
        <source>Traffic is blocked when the tunnel is lost</source>
        <translation>Ruch jest blokowany po utracie tunelu</translation>
    </message>
    <message>
        <source>Until it is back or you disconnect. Where this computer can&apos;t block, it does not connect.</source>
        <translation>Do jego przywrócenia lub rozłączenia. Jeśli ten komputer nie może blokować ruchu, nie łączy się.</translation>
    </message>
    <message>
        <source>Nothing is blocked</source>
        <translation>Nic nie jest blokowane</translation>
    </message>
    <message>
        <source>When the tunnel is lost, traffic goes as it does without it. The firewall is not touched.</source>
        <translation>Po utracie tunelu ruch biegnie tak jak bez niego. Zapora sieciowa pozostaje nietknięta.</translation>
    </message>
    <message numerus="yes">
        <source>Packets in the tunnel have at most %n bytes</source>
        <translation>
            <numerusform>Pakiety w tunelu mają najwyżej %n bajt</numerusform>
            <numerusform>Pakiety w tunelu mają najwyżej %n bajty</numerusform>
            <numerusform>Pakiety w tunelu mają najwyżej %n bajtów</numerusform>
        </translation>
    </message>
    <message>
        <source>Other connections keep their size.</source>
        <translation>Inne połączenia zachowują swój rozmiar.</translation>
    </message>
    <message>
        <source>Packets in the tunnel are a little smaller</source>
        <translation>Pakiety w tunelu są nieco mniejsze</translation>
    </message>
    <message>
        <source>Sallyport finds the size that fits the way to the gateway.</source>
        <translation>Sallyport dobiera rozmiar odpowiedni dla drogi do bramy.</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>brama</translation>
    </message>
    <message>
        <source>UDP port %1 is used to reach %2</source>
        <translation>Port UDP %1 służy do komunikacji z: %2</translation>
    </message>
    <message>
        <source>UDP ports 500 and 4500 are used to reach %1</source>
        <translation>Porty UDP 500 i 4500 służą do komunikacji z: %1</translation>
    </message>
    <message>
        <source>The tunnel itself always goes through port 4500.</source>
        <translation>Sam tunel zawsze korzysta z portu 4500.</translation>
    </message>
    <message>
        <source>Port 4500 where an address is translated on the way.</source>
        <translation>Port 4500, gdy po drodze następuje translacja adresu.</translation>
    </message>
    <message>
        <source>This computer gets one more address</source>
        <translation>Ten komputer dostaje dodatkowy adres</translation>
    </message>
    <message>
        <source>The gateway chooses it. It belongs to a network link of its own, which goes when you disconnect.</source>
        <translation>Wybiera go brama. Należy on do osobnego interfejsu sieciowego, który znika po rozłączeniu.</translation>
    </message>
    <message>
        <source>Other traffic stays as it is</source>
        <translation>Pozostały ruch się nie zmienia</translation>
    </message>
    <message>
        <source>Whatever goes elsewhere is not seen by the gateway, and not protected by it.</source>
        <translation>To, co biegnie gdzie indziej, nie jest widoczne dla bramy ani przez nią chronione.</translation>
    </message>
    <message>
        <source>Your other addresses and network settings stay as they are</source>
        <translation>Pozostałe adresy i ustawienia sieci się nie zmieniają</translation>
    </message>
    <message>
        <source>Whatever is changed is put back when you disconnect, also after a crash.</source>
        <translation>Wszystko, co zostaje zmienione, wraca do poprzedniego stanu po rozłączeniu, także po awarii.</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>What will change</source>
        <translation>Co się zmieni</translation>
    </message>
</context>
<context>
    <name>ConnectionView</name>
    <message>
        <source>Enter password</source>
        <translation>Wpisz hasło</translation>
    </message>
    <message>
        <source>Open import…</source>
        <translation>Otwórz importowanie…</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Połącz ponownie</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Not known while the service does not answer</source>
        <translation>Stan nieznany, dopóki usługa nie odpowiada</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <translation>Odpytywanie pęku kluczy</translation>
    </message>
    <message>
        <source>Waiting for your password</source>
        <translation>Oczekiwanie na hasło</translation>
    </message>
    <message>
        <source>Open the field…</source>
        <translation>Otwórz pole…</translation>
    </message>
</context>
<context>
    <name>CryptographyPage</name>
    <message>
        <source>Cryptography</source>
        <translation>Kryptografia</translation>
    </message>
</context>
<context>
    <name>ErrorArgument</name>
    <message>
        <source>the client certificate</source>
        <translation>certyfikat klienta</translation>
    </message>
    <message>
        <source>the password or code</source>
        <translation>hasło lub kod</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>hasło</translation>
    </message>
    <message>
        <source>the pre-shared key</source>
        <translation>klucz współdzielony</translation>
    </message>
    <message>
        <source>the one-time code</source>
        <translation>kod jednorazowy</translation>
    </message>
    <message>
        <source>the PIN of the token</source>
        <translation>kod PIN tokena</translation>
    </message>
    <message>
        <source>to read what the gateway says</source>
        <translation>przeczytanie komunikatu bramy</translation>
    </message>
    <message>
        <source>the account is disabled</source>
        <translation>konto jest wyłączone</translation>
    </message>
    <message>
        <source>not at this time of day</source>
        <translation>logowanie o tej porze jest niedozwolone</translation>
    </message>
    <message>
        <source>the account may not use the VPN</source>
        <translation>konto nie może korzystać z VPN</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>liczba całkowita</translation>
    </message>
    <message>
        <source>networks such as 10.1.0.0/16</source>
        <translation>sieci takie jak 10.1.0.0/16</translation>
    </message>
    <message>
        <source>a port from 1 to 65535</source>
        <translation>port od 1 do 65535</translation>
    </message>
    <message>
        <source>IP addresses of DNS servers</source>
        <translation>adresy IP serwerów DNS</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The gateway refused your certificate</source>
        <translation>Brama odrzuciła twój certyfikat</translation>
    </message>
    <message>
        <source>It did not accept the client certificate[ of {user}] for signing in.</source>
        <translation>Nie przyjęła certyfikatu klienta[ użytkownika {user}] przy logowaniu.</translation>
    </message>
    <message>
        <source>Ask the administrator whether the gateway knows this certificate or has blocked it; import the new one if you were given another.</source>
        <translation>Zapytaj administratora, czy brama zna ten certyfikat lub go zablokowała; jeśli masz już inny, zaimportuj nowy.</translation>
    </message>
    <message>
        <source>The gateway refused the pre-shared key</source>
        <translation>Brama odrzuciła klucz współdzielony</translation>
    </message>
    <message>
        <source>It did not accept the key[ for {user}].</source>
        <translation>Nie przyjęła klucza[ użytkownika {user}].</translation>
    </message>
    <message>
        <source>Type the key again; if it is right, ask the administrator whether the key or the identity in the profile has changed.</source>
        <translation>Wpisz klucz ponownie; jeśli jest poprawny, zapytaj administratora, czy klucz lub tożsamość w profilu uległy zmianie.</translation>
    </message>
    <message>
        <source>Whether the gateway&apos;s certificate was revoked is not known</source>
        <translation>Nie wiadomo, czy certyfikat bramy został unieważniony</translation>
    </message>
    <message>
        <source>The certificate of {subject} could not be checked[ at {url}]: {reason}. The profile does not ask for an answer, so the connection goes on.</source>
        <translation>Nie można było sprawdzić certyfikatu {subject}[ pod adresem {url}]: {reason}. Profil nie wymaga odpowiedzi, więc połączenie jest kontynuowane.</translation>
    </message>
    <message>
        <source>Nothing has to be done now; if it stays so, tell the administrator.</source>
        <translation>Teraz nie trzeba nic robić; jeśli to się utrzyma, powiadom administratora.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>jeszcze %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>(nieznane)</translation>
    </message>
    <message>
        <source>The name {host} can&apos;t be found</source>
        <translation>Nie można znaleźć nazwy {host}</translation>
    </message>
    <message>
        <source>The name server has no address for it[: {reason}].</source>
        <translation>Serwer DNS nie ma dla niej adresu[: {reason}].</translation>
    </message>
    <message>
        <source>Check that this computer is online and that the gateway&apos;s name in the profile is spelled right.</source>
        <translation>Sprawdź, czy ten komputer jest w sieci i czy nazwa bramy w profilu jest poprawnie wpisana.</translation>
    </message>
    <message>
        <source>The gateway does not answer</source>
        <translation>Brama nie odpowiada</translation>
    </message>
    <message>
        <source>{host}[ ({address}, port {port})] sent no answer[ for {seconds} seconds].</source>
        <translation>Brama {host}[ ({address}, port {port})] nie przysłała odpowiedzi[ przez {seconds} s].</translation>
    </message>
    <message>
        <source>Try another network: some networks block VPNs (UDP ports 500 and 4500). If it stays silent, ask the administrator whether the gateway is up.</source>
        <translation>Spróbuj w innej sieci: niektóre sieci blokują VPN (porty UDP 500 i 4500). Jeśli nadal nie ma odpowiedzi, zapytaj administratora, czy brama działa.</translation>
    </message>
    <message>
        <source>The gateway answers on one port only</source>
        <translation>Brama odpowiada tylko na jednym porcie</translation>
    </message>
    <message>
        <source>{host}[ ({address})] answered on UDP port {answered}, but not on UDP port {port}[ for {seconds} seconds]. The connection needs both.</source>
        <translation>Brama {host}[ ({address})] odpowiedziała na porcie UDP {answered}, ale nie na porcie UDP {port}[ przez {seconds} s]. Połączenie wymaga obu.</translation>
    </message>
    <message>
        <source>Try another network: this one, or the gateway&apos;s own firewall, holds UDP port {port} back. Tell its administrator.</source>
        <translation>Spróbuj w innej sieci: ta sieć lub zapora samej bramy blokuje port UDP {port}. Powiadom jej administratora.</translation>
    </message>
    <message>
        <source>The gateway can&apos;t be reached from this network</source>
        <translation>Brama jest nieosiągalna z tej sieci</translation>
    </message>
    <message>
        <source>The network did not carry anything to {host}[ ({address})][: {reason}].</source>
        <translation>Sieć nie przekazała niczego do {host}[ ({address})][: {reason}].</translation>
    </message>
    <message>
        <source>Check that this computer is online, then connect again.</source>
        <translation>Sprawdź, czy ten komputer jest w sieci, i połącz ponownie.</translation>
    </message>
    <message>
        <source>The connection to the gateway was lost</source>
        <translation>Utracono połączenie z bramą</translation>
    </message>
    <message>
        <source>{host} has not answered[ for {seconds} seconds].</source>
        <translation>Brama {host} nie odpowiada[ od {seconds} s].</translation>
    </message>
    <message>
        <source>The gateway ended the connection</source>
        <translation>Brama zakończyła połączenie</translation>
    </message>
    <message>
        <source>{host} closed the tunnel.</source>
        <translation>Brama {host} zamknęła tunel.</translation>
    </message>
    <message>
        <source>Connect again; if it keeps closing, ask the administrator.</source>
        <translation>Połącz ponownie; jeśli połączenie nadal jest zamykane, zapytaj administratora.</translation>
    </message>
    <message>
        <source>Disconnected because nothing was sent</source>
        <translation>Rozłączono z powodu braku ruchu</translation>
    </message>
    <message>
        <source>Nothing went to or came from {host} for {seconds} seconds, and the profile ends the connection then.</source>
        <translation>Przez {seconds} s nic nie zostało wymienione z bramą {host}, a profil kończy wtedy połączenie.</translation>
    </message>
    <message>
        <source>Connect again when you need it.</source>
        <translation>Połącz ponownie, gdy będzie to potrzebne.</translation>
    </message>
    <message>
        <source>The gateway does not agree to any of the offered algorithms</source>
        <translation>Brama nie zgadza się na żaden z oferowanych algorytmów</translation>
    </message>
    <message>
        <source>For {protocol} this computer offered {offered}.</source>
        <translation>Dla {protocol} ten komputer zaoferował: {offered}.</translation>
    </message>
    <message>
        <source>Ask the administrator which current algorithms the gateway takes and put them into the profile.</source>
        <translation>Zapytaj administratora, które aktualne algorytmy przyjmuje brama, i wpisz je do profilu.</translation>
    </message>
    <message>
        <source>The gateway refused the networks asked for</source>
        <translation>Brama odrzuciła żądane sieci</translation>
    </message>
    <message>
        <source>This computer asked for {offered}.</source>
        <translation>Ten komputer zażądał: {offered}.</translation>
    </message>
    <message>
        <source>Check the networks in the profile against what the administrator gave you.</source>
        <translation>Porównaj sieci w profilu z tymi, które podał administrator.</translation>
    </message>
    <message>
        <source>The gateway gave this computer no address</source>
        <translation>Brama nie przydzieliła temu komputerowi adresu</translation>
    </message>
    <message>
        <source>{host} has no virtual IP address left, or none for you.</source>
        <translation>Brama {host} nie ma już wolnych wirtualnych adresów IP lub nie ma żadnego dla ciebie.</translation>
    </message>
    <message>
        <source>Connect again later; if it stays so, ask the administrator to look at the address pool.</source>
        <translation>Połącz ponownie później; jeśli to się utrzyma, poproś administratora o sprawdzenie puli adresów.</translation>
    </message>
    <message>
        <source>The gateway sends you to another one</source>
        <translation>Brama odsyła do innej</translation>
    </message>
    <message>
        <source>{host} asks to connect to {target} instead. Sallyport does not follow that by itself.</source>
        <translation>Brama {host} prosi o połączenie z {target}. Sallyport nie robi tego samodzielnie.</translation>
    </message>
    <message>
        <source>Ask the administrator; if it is right, make a profile with that gateway&apos;s name.</source>
        <translation>Zapytaj administratora; jeśli to prawda, utwórz profil z nazwą tej bramy.</translation>
    </message>
    <message>
        <source>The gateway broke off the negotiation</source>
        <translation>Brama przerwała negocjacje</translation>
    </message>
    <message>
        <source>{host} answered {notify}.</source>
        <translation>Brama {host} odpowiedziała: {notify}.</translation>
    </message>
    <message>
        <source>Tell the administrator this word; the gateway&apos;s log says why.</source>
        <translation>Przekaż to słowo administratorowi; przyczynę podaje dziennik bramy.</translation>
    </message>
    <message>
        <source>This computer can&apos;t carry the tunnel&apos;s packets</source>
        <translation>Ten komputer nie może przenosić pakietów tunelu</translation>
    </message>
    <message>
        <source>The data plane &quot;{dataPlane}&quot; did not start: {reason}.</source>
        <translation>Płaszczyzna danych „{dataPlane}” nie uruchomiła się: {reason}.</translation>
    </message>
    <message>
        <source>Look in the service&apos;s log for the cause; where /dev/net/tun is missing, ask the administrator to load the kernel&apos;s module tun.</source>
        <translation>Poszukaj przyczyny w dzienniku usługi; jeśli brakuje /dev/net/tun, poproś administratora o załadowanie modułu jądra tun.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s address could not be set</source>
        <translation>Nie można ustawić adresu tunelu</translation>
    </message>
    <message>
        <source>Setting {address} failed: {reason}.</source>
        <translation>Ustawienie {address} nie powiodło się: {reason}.</translation>
    </message>
    <message>
        <source>Disconnect other VPNs that use the same address, then connect again.</source>
        <translation>Rozłącz inne VPN używające tego samego adresu i połącz ponownie.</translation>
    </message>
    <message>
        <source>A route into the tunnel could not be set</source>
        <translation>Nie można ustawić trasy do tunelu</translation>
    </message>
    <message>
        <source>Setting the route to {route} failed: {reason}.</source>
        <translation>Ustawienie trasy do {route} nie powiodło się: {reason}.</translation>
    </message>
    <message>
        <source>Disconnect other VPNs that use the same network, then connect again.</source>
        <translation>Rozłącz inne VPN używające tej samej sieci i połącz ponownie.</translation>
    </message>
    <message>
        <source>The office&apos;s name servers could not be set</source>
        <translation>Nie można ustawić serwerów DNS biura</translation>
    </message>
    <message>
        <source>Changing this computer&apos;s DNS settings failed: {reason}.</source>
        <translation>Zmiana ustawień DNS tego komputera nie powiodła się: {reason}.</translation>
    </message>
    <message>
        <source>See the service&apos;s log for which program holds the DNS settings, then connect again.</source>
        <translation>Sprawdź w dzienniku usługi, który program zarządza ustawieniami DNS, i połącz ponownie.</translation>
    </message>
    <message>
        <source>Traffic can&apos;t be blocked on this computer</source>
        <translation>Na tym komputerze nie można zablokować ruchu</translation>
    </message>
    <message>
        <source>The firewall rules were refused: {reason}.</source>
        <translation>Reguły zapory zostały odrzucone: {reason}.</translation>
    </message>
    <message>
        <source>Turn off blocking in the profile, or ask for the missing firewall support.</source>
        <translation>Wyłącz blokowanie w profilu lub poproś o brakującą obsługę zapory.</translation>
    </message>
    <message>
        <source>The service&apos;s IKE engine failed</source>
        <translation>Silnik IKE usługi zawiódł</translation>
    </message>
    <message>
        <source>It said: {reason}.</source>
        <translation>Zgłoszony powód: {reason}.</translation>
    </message>
    <message>
        <source>Restart the Sallyport service; if it happens again, report it with the service&apos;s log.</source>
        <translation>Uruchom ponownie usługę Sallyport; jeśli to się powtórzy, zgłoś to razem z dziennikiem usługi.</translation>
    </message>
    <message>
        <source>The service can&apos;t note what it changes on this computer</source>
        <translation>Usługa nie może zapisać, co zmienia na tym komputerze</translation>
    </message>
    <message>
        <source>Writing {path} failed: {reason}. Without these notes nothing could be put back after a crash.</source>
        <translation>Zapis {path} nie powiódł się: {reason}. Bez tych notatek po awarii nie dałoby się niczego przywrócić.</translation>
    </message>
    <message>
        <source>Make room on the disk, or repair the rights of that folder.</source>
        <translation>Zwolnij miejsce na dysku lub napraw uprawnienia tego katalogu.</translation>
    </message>
    <message>
        <source>There is no profile &quot;{profile}&quot;</source>
        <translation>Nie ma profilu „{profile}”</translation>
    </message>
    <message>
        <source>Neither a name nor an id of your profiles matches.</source>
        <translation>Nie pasuje ani nazwa, ani identyfikator żadnego z twoich profili.</translation>
    </message>
    <message>
        <source>Look at the list of profiles, or import the profile first.</source>
        <translation>Zajrzyj na listę profili lub najpierw zaimportuj profil.</translation>
    </message>
    <message>
        <source>More than one profile is called &quot;{profile}&quot;</source>
        <translation>Więcej niż jeden profil nazywa się „{profile}”</translation>
    </message>
    <message>
        <source>These match: {matches}.</source>
        <translation>Pasują: {matches}.</translation>
    </message>
    <message>
        <source>Name the profile by its id.</source>
        <translation>Wskaż profil jego identyfikatorem.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Nie można odczytać pliku</translation>
    </message>
    <message>
        <source>{file}: {reason}.</source>
        <translation>{file}: {reason}.</translation>
    </message>
    <message>
        <source>Check the file&apos;s name and that you may read it.</source>
        <translation>Sprawdź nazwę pliku i uprawnienia do jego odczytu.</translation>
    </message>
    <message>
        <source>The file is too large for a profile</source>
        <translation>Plik jest za duży jak na profil</translation>
    </message>
    <message>
        <source>{file} has {size}; at most {limit} are read.</source>
        <translation>{file} ma rozmiar {size}; odczytywane jest najwyżej {limit}.</translation>
    </message>
    <message>
        <source>Check that it is the file your administrator sent.</source>
        <translation>Sprawdź, czy to plik przysłany przez administratora.</translation>
    </message>
    <message>
        <source>The file is no profile that Sallyport can read</source>
        <translation>Plik nie jest profilem, który Sallyport potrafi odczytać</translation>
    </message>
    <message>
        <source>{file} is in none of the formats that Sallyport knows (strongSwan, Apple, Windows, NetworkManager, certificates).</source>
        <translation>{file} nie ma żadnego z formatów znanych programowi Sallyport (strongSwan, Apple, Windows, NetworkManager, certyfikaty).</translation>
    </message>
    <message>
        <source>Ask the administrator for a .sswan or .mobileconfig profile, or for the certificates as .p12 or .pem.</source>
        <translation>Poproś administratora o profil .sswan lub .mobileconfig albo o certyfikaty jako .p12 lub .pem.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Plik jest uszkodzony</translation>
    </message>
    <message>
        <source>{file}[, line {line}]: {reason}.</source>
        <translation>{file}[, wiersz {line}]: {reason}.</translation>
    </message>
    <message>
        <source>Ask for the file again; it may have been cut off or changed on its way.</source>
        <translation>Poproś o plik jeszcze raz; mógł zostać obcięty lub zmieniony po drodze.</translation>
    </message>
    <message>
        <source>The profile is not complete</source>
        <translation>Profil jest niekompletny</translation>
    </message>
    <message>
        <source>[{file}: ]the field {field} is missing.</source>
        <translation>[{file}: ]brakuje pola {field}.</translation>
    </message>
    <message>
        <source>Add the field, or ask the administrator for a complete profile.</source>
        <translation>Dodaj to pole lub poproś administratora o kompletny profil.</translation>
    </message>
    <message>
        <source>The profile has a value that can&apos;t be used</source>
        <translation>Profil zawiera wartość, której nie można użyć</translation>
    </message>
    <message>
        <source>[{file}: ]the field {field}[ says &quot;{value}&quot;]; the rule is: {rule}.</source>
        <translation>[{file}: ]pole {field}[ zawiera „{value}”]; reguła brzmi: {rule}.</translation>
    </message>
    <message>
        <source>Correct the field, or ask the administrator for a corrected profile.</source>
        <translation>Popraw to pole lub poproś administratora o poprawiony profil.</translation>
    </message>
    <message>
        <source>The profile could not be saved</source>
        <translation>Nie można zapisać profilu</translation>
    </message>
    <message>
        <source>Writing {path} failed: {reason}. What was there before is untouched.</source>
        <translation>Zapis {path} nie powiódł się: {reason}. To, co było tam wcześniej, pozostało nietknięte.</translation>
    </message>
    <message>
        <source>Make room on the disk, or repair the rights of that folder, then save again.</source>
        <translation>Zwolnij miejsce na dysku lub napraw uprawnienia tego katalogu i zapisz ponownie.</translation>
    </message>
    <message>
        <source>This profile is managed</source>
        <translation>Ten profil jest zarządzany</translation>
    </message>
    <message>
        <source>{profile} was set up for this computer by {managedBy}; it can&apos;t be changed or deleted here.</source>
        <translation>Profil {profile} został skonfigurowany na tym komputerze przez: {managedBy}; tutaj nie można go zmienić ani usunąć.</translation>
    </message>
    <message>
        <source>Ask them for the change, or duplicate the profile and change the copy.</source>
        <translation>Poproś zarządzających o zmianę lub powiel profil i zmień kopię.</translation>
    </message>
    <message>
        <source>The profile can&apos;t be written in this format</source>
        <translation>Profilu nie można zapisać w tym formacie</translation>
    </message>
    <message>
        <source>The format {format} can&apos;t carry it: {reason}.</source>
        <translation>Format {format} nie może go pomieścić: {reason}.</translation>
    </message>
    <message>
        <source>Choose another format; sswan carries everything.</source>
        <translation>Wybierz inny format; sswan mieści wszystko.</translation>
    </message>
    <message>
        <source>The backup can&apos;t be used</source>
        <translation>Nie można użyć kopii zapasowej</translation>
    </message>
    <message>
        <source>{file}: {reason}. Nothing was restored.</source>
        <translation>{file}: {reason}. Niczego nie przywrócono.</translation>
    </message>
    <message>
        <source>Take an earlier backup, or restore the profiles one by one.</source>
        <translation>Weź wcześniejszą kopię zapasową lub przywróć profile pojedynczo.</translation>
    </message>
    <message>
        <source>The password for the certificate does not fit</source>
        <translation>Hasło do certyfikatu nie pasuje</translation>
    </message>
    <message>
        <source>{file} has a private key that this password does not open or protect.</source>
        <translation>{file} zawiera klucz prywatny, którego to hasło nie otwiera lub nie chroni.</translation>
    </message>
    <message>
        <source>Type the password that came with the file; for an unprotected key choose a new one.</source>
        <translation>Wpisz hasło otrzymane z plikiem; dla niechronionego klucza wybierz nowe.</translation>
    </message>
    <message>
        <source>The certificate file can&apos;t be used</source>
        <translation>Nie można użyć pliku certyfikatu</translation>
    </message>
    <message>
        <source>Ask the administrator for the file again.</source>
        <translation>Poproś administratora o plik jeszcze raz.</translation>
    </message>
    <message>
        <source>There is no private key to sign in with</source>
        <translation>Nie ma klucza prywatnego do logowania</translation>
    </message>
    <message>
        <source>{file} signs in with a certificate, but the key for it is not there.</source>
        <translation>{file} loguje się certyfikatem, ale brakuje jego klucza.</translation>
    </message>
    <message>
        <source>Import the .p12 file, or certificate and key together.</source>
        <translation>Zaimportuj plik .p12 lub certyfikat razem z kluczem.</translation>
    </message>
    <message>
        <source>The certificate that proves the gateway is missing</source>
        <translation>Brakuje certyfikatu potwierdzającego tożsamość bramy</translation>
    </message>
    <message>
        <source>{file} proves the gateway of {profile} by {expected}, which was not given together with it. Without it any authority of this computer would do.</source>
        <translation>{file} potwierdza tożsamość bramy profilu {profile} certyfikatem {expected}, którego nie podano razem z plikiem. Bez niego wystarczyłby dowolny urząd certyfikacji tego komputera.</translation>
    </message>
    <message>
        <source>Give that certificate together with the file, or a folder that holds both; or choose this computer&apos;s authorities (--system-authorities).</source>
        <translation>Podaj ten certyfikat razem z plikiem albo katalog zawierający oba; lub wybierz urzędy certyfikacji tego komputera (--system-authorities).</translation>
    </message>
    <message>
        <source>Your certificate can&apos;t be used</source>
        <translation>Nie można użyć twojego certyfikatu</translation>
    </message>
    <message>
        <source>{subject}: {reason}.</source>
        <translation>{subject}: {reason}.</translation>
    </message>
    <message>
        <source>Ask the administrator for a new certificate with its key.</source>
        <translation>Poproś administratora o nowy certyfikat z kluczem.</translation>
    </message>
    <message>
        <source>Your certificate has expired</source>
        <translation>Twój certyfikat wygasł</translation>
    </message>
    <message>
        <source>The certificate of {subject} was valid until {notAfter}; this computer&apos;s clock says {now}. Nothing was sent.</source>
        <translation>Certyfikat {subject} był ważny do {notAfter}; zegar tego komputera wskazuje {now}. Niczego nie wysłano.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, ask the administrator for a new certificate.</source>
        <translation>Sprawdź zegar tego komputera; jeśli jest poprawny, poproś administratora o nowy certyfikat.</translation>
    </message>
    <message>
        <source>Your certificate is not valid yet</source>
        <translation>Twój certyfikat nie jest jeszcze ważny</translation>
    </message>
    <message>
        <source>The certificate of {subject} is valid from {notBefore}; this computer&apos;s clock says {now}. Nothing was sent.</source>
        <translation>Certyfikat {subject} jest ważny od {notBefore}; zegar tego komputera wskazuje {now}. Niczego nie wysłano.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, wait until then or ask the administrator.</source>
        <translation>Sprawdź zegar tego komputera; jeśli jest poprawny, zaczekaj do tego czasu lub zapytaj administratora.</translation>
    </message>
    <message>
        <source>The private key belongs to another certificate</source>
        <translation>Klucz prywatny należy do innego certyfikatu</translation>
    </message>
    <message>
        <source>The key that was given is not that of {subject}.</source>
        <translation>Podany klucz nie należy do {subject}.</translation>
    </message>
    <message>
        <source>Import the .p12 file again, or certificate and key that were made together.</source>
        <translation>Zaimportuj ponownie plik .p12 lub certyfikat i klucz utworzone razem.</translation>
    </message>
    <message>
        <source>The pre-shared key is too easy to guess</source>
        <translation>Klucz współdzielony jest zbyt łatwy do odgadnięcia</translation>
    </message>
    <message>
        <source>The key of {profile} was not used: {reason}. Who listens to one sign-in could find it by trying.</source>
        <translation>Klucz profilu {profile} nie został użyty: {reason}. Kto podsłucha jedno logowanie, mógłby go znaleźć metodą prób.</translation>
    </message>
    <message>
        <source>Ask the administrator for a random key of 20 characters or more.</source>
        <translation>Poproś administratora o losowy klucz o długości co najmniej 20 znaków.</translation>
    </message>
    <message>
        <source>The profile does not say who checks your sign-in</source>
        <translation>Profil nie podaje, kto sprawdza twoje logowanie</translation>
    </message>
    <message>
        <source>{profile} signs in through a server behind the gateway, and the profile does not name it. Any server of that authority could take the password.</source>
        <translation>{profile} loguje się przez serwer za bramą, a profil go nie wskazuje. Dowolny serwer tego urzędu certyfikacji mógłby przejąć hasło.</translation>
    </message>
    <message>
        <source>Ask the administrator for the sign-in server&apos;s name and put it into the profile (sallyport.aaaServer).</source>
        <translation>Zapytaj administratora o nazwę serwera logowania i wpisz ją do profilu (sallyport.aaaServer).</translation>
    </message>
    <message>
        <source>The token is not there</source>
        <translation>Nie ma tokena</translation>
    </message>
    <message>
        <source>{token} was not found; this computer sees {found}.</source>
        <translation>Nie znaleziono tokena {token}; tokeny widoczne na tym komputerze: {found}.</translation>
    </message>
    <message>
        <source>Insert the token or card and try again; sallyportctl tokens lists what is found.</source>
        <translation>Włóż token lub kartę i spróbuj ponownie; sallyportctl tokens wypisuje znalezione.</translation>
    </message>
    <message>
        <source>The certificate is not on the token</source>
        <translation>Certyfikatu nie ma na tokenie</translation>
    </message>
    <message>
        <source>{token} has no certificate {certificate} with its key.</source>
        <translation>Na tokenie {token} nie ma certyfikatu {certificate} z kluczem.</translation>
    </message>
    <message>
        <source>Look with sallyportctl tokens which certificates it has, and choose one of them.</source>
        <translation>Sprawdź poleceniem sallyportctl tokens, jakie certyfikaty zawiera, i wybierz jeden z nich.</translation>
    </message>
    <message>
        <source>The token can&apos;t be used</source>
        <translation>Nie można użyć tokena</translation>
    </message>
    <message>
        <source>{token}: {reason}.</source>
        <translation>{token}: {reason}.</translation>
    </message>
    <message>
        <source>Take the token out and insert it again; if that does not help, ask the one who gave it to you.</source>
        <translation>Wyjmij token i włóż go ponownie; jeśli to nie pomoże, zapytaj osobę, od której go masz.</translation>
    </message>
    <message>
        <source>There is no keychain to keep passwords in</source>
        <translation>Nie ma pęku kluczy do przechowywania haseł</translation>
    </message>
    <message>
        <source>No keychain answered on this desktop: {reason}. Passwords are never kept in plain text instead.</source>
        <translation>Na tym pulpicie nie odpowiedział żaden pęk kluczy: {reason}. Hasła nigdy nie są zamiast tego przechowywane otwartym tekstem.</translation>
    </message>
    <message>
        <source>Install and start gnome-keyring or KWallet, or type the password each time.</source>
        <translation>Zainstaluj i uruchom gnome-keyring lub KWallet albo wpisuj hasło za każdym razem.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Pęk kluczy jest zablokowany</translation>
    </message>
    <message>
        <source>The entry {entry} is in a locked keychain.</source>
        <translation>Wpis {entry} jest w zablokowanym pęku kluczy.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or type the password this time.</source>
        <translation>Odblokuj pęk kluczy i spróbuj ponownie lub tym razem wpisz hasło.</translation>
    </message>
    <message>
        <source>The keychain refused</source>
        <translation>Pęk kluczy odmówił</translation>
    </message>
    <message>
        <source>The entry {entry} was not given or taken: {reason}.</source>
        <translation>Wpis {entry} nie został wydany lub przyjęty: {reason}.</translation>
    </message>
    <message>
        <source>Allow Sallyport to use the keychain, or type the password this time.</source>
        <translation>Zezwól programowi Sallyport na korzystanie z pęku kluczy lub tym razem wpisz hasło.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Pęk kluczy nie odpowiada</translation>
    </message>
    <message>
        <source>It did not answer for {seconds} seconds.</source>
        <translation>Nie odpowiadał przez {seconds} s.</translation>
    </message>
    <message>
        <source>Look for a hidden question of the keychain on the screen, or type the password this time.</source>
        <translation>Poszukaj na ekranie ukrytego pytania pęku kluczy lub tym razem wpisz hasło.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not from an authority you trust</source>
        <translation>Certyfikat bramy nie pochodzi od zaufanego urzędu certyfikacji</translation>
    </message>
    <message>
        <source>The certificate[ of {subject}] was issued by {issuer}, which neither the profile nor this computer trusts.</source>
        <translation>Certyfikat[ {subject}] wystawił {issuer}, któremu nie ufa ani profil, ani ten komputer.</translation>
    </message>
    <message>
        <source>Ask the administrator for the authority&apos;s certificate and import it into the profile.</source>
        <translation>Poproś administratora o certyfikat urzędu certyfikacji i zaimportuj go do profilu.</translation>
    </message>
    <message>
        <source>The gateway did not prove that it is {expected}</source>
        <translation>Brama nie udowodniła, że jest {expected}</translation>
    </message>
    <message>
        <source>Its certificate is for {names}.</source>
        <translation>Jej certyfikat jest dla: {names}.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s name and identity in the profile; if they are right, tell the administrator.</source>
        <translation>Sprawdź nazwę i tożsamość bramy w profilu; jeśli są poprawne, powiadom administratora.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate has expired</source>
        <translation>Certyfikat bramy wygasł</translation>
    </message>
    <message>
        <source>The certificate of {subject} was valid until {notAfter}; this computer&apos;s clock says {now}.</source>
        <translation>Certyfikat {subject} był ważny do {notAfter}; zegar tego komputera wskazuje {now}.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, ask the administrator to renew the certificate.</source>
        <translation>Sprawdź zegar tego komputera; jeśli jest poprawny, poproś administratora o odnowienie certyfikatu.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not valid yet</source>
        <translation>Certyfikat bramy nie jest jeszcze ważny</translation>
    </message>
    <message>
        <source>The certificate of {subject} is valid from {notBefore}; this computer&apos;s clock says {now}.</source>
        <translation>Certyfikat {subject} jest ważny od {notBefore}; zegar tego komputera wskazuje {now}.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, tell the administrator.</source>
        <translation>Sprawdź zegar tego komputera; jeśli jest poprawny, powiadom administratora.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate names no gateway</source>
        <translation>Certyfikat bramy nie wskazuje żadnej bramy</translation>
    </message>
    <message>
        <source>It has no name by which it could prove to be {expected}[; only its common name says {commonName}, and that does not count].</source>
        <translation>Nie zawiera nazwy, którą brama mogłaby dowieść, że jest {expected}[; tylko jego nazwa pospolita podaje {commonName}, a to się nie liczy].</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate with the gateway&apos;s name in subjectAltName.</source>
        <translation>Poproś administratora o certyfikat z nazwą bramy w subjectAltName.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is too weak</source>
        <translation>Certyfikat bramy jest zbyt słaby</translation>
    </message>
    <message>
        <source>The certificate of {subject} could be forged: {reason}.</source>
        <translation>Certyfikat {subject} mógłby zostać sfałszowany: {reason}.</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate with a current key and signature.</source>
        <translation>Poproś administratora o certyfikat ze współczesnym kluczem i podpisem.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not meant for servers</source>
        <translation>Certyfikat bramy nie jest przeznaczony dla serwerów</translation>
    </message>
    <message>
        <source>The certificate of {subject} is for {purposes}.</source>
        <translation>Certyfikat {subject} ma przeznaczenie: {purposes}.</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate for server authentication.</source>
        <translation>Poproś administratora o certyfikat do uwierzytelniania serwera.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is outside what its authority may vouch for</source>
        <translation>Certyfikat bramy wykracza poza to, za co może ręczyć jego urząd certyfikacji</translation>
    </message>
    <message>
        <source>The certificate of {subject}[, which is for {names},] was refused: {reason}.</source>
        <translation>Certyfikat {subject}[, przeznaczony dla: {names},] został odrzucony: {reason}.</translation>
    </message>
    <message>
        <source>Tell the administrator; don&apos;t connect until it has been explained.</source>
        <translation>Powiadom administratora; nie łącz się, dopóki to nie zostanie wyjaśnione.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate comes from an authority that may not issue it</source>
        <translation>Certyfikat bramy pochodzi od urzędu certyfikacji, który nie może go wystawić</translation>
    </message>
    <message>
        <source>{subject} may have {limit} authorities below itself; the chain has more.</source>
        <translation>Dozwolona liczba urzędów podległych {subject} to {limit}; łańcuch ma ich więcej.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate asks for something unknown</source>
        <translation>Certyfikat bramy wymaga czegoś nieznanego</translation>
    </message>
    <message>
        <source>The certificate of {subject} has the critical extension {extension}, which must be understood to use it.</source>
        <translation>Certyfikat {subject} ma krytyczne rozszerzenie {extension}, które trzeba rozumieć, aby go używać.</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate without it.</source>
        <translation>Poproś administratora o certyfikat bez tego rozszerzenia.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate was revoked</source>
        <translation>Certyfikat bramy został unieważniony</translation>
    </message>
    <message>
        <source>The certificate of {subject} was withdrawn[ on {since}][ ({reason})][, says its authority by {source}].</source>
        <translation>Certyfikat {subject} został wycofany[ {since}][ ({reason})][, jak podaje jego urząd certyfikacji przez {source}].</translation>
    </message>
    <message>
        <source>Don&apos;t try to get around it; tell the administrator.</source>
        <translation>Nie próbuj tego obchodzić; powiadom administratora.</translation>
    </message>
    <message>
        <source>Nobody could say whether the gateway&apos;s certificate was revoked</source>
        <translation>Nikt nie potrafił powiedzieć, czy certyfikat bramy został unieważniony</translation>
    </message>
    <message>
        <source>The certificate of {subject} could not be checked[ at {url}]: {reason}. The profile needs an answer to go on.</source>
        <translation>Nie można było sprawdzić certyfikatu {subject}[ pod adresem {url}]: {reason}. Profil wymaga odpowiedzi, aby kontynuować.</translation>
    </message>
    <message>
        <source>Connect again later or from another network; if it stays so, tell the administrator.</source>
        <translation>Połącz ponownie później lub z innej sieci; jeśli to się utrzyma, powiadom administratora.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not good enough</source>
        <translation>Certyfikat bramy nie jest wystarczająco dobry</translation>
    </message>
    <message>
        <source>The certificate of {subject} was refused: {reason}.</source>
        <translation>Certyfikat {subject} został odrzucony: {reason}.</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate that meets today&apos;s rules.</source>
        <translation>Poproś administratora o certyfikat zgodny z dzisiejszymi wymaganiami.</translation>
    </message>
    <message>
        <source>The gateway did not prove that it is {host}</source>
        <translation>Brama nie udowodniła, że jest {host}</translation>
    </message>
    <message>
        <source>It asked for credentials, or ended the exchange, before it had shown a certificate that fits. Nothing was sent to it from which your password could be guessed.</source>
        <translation>Poprosiła o dane logowania lub zakończyła wymianę, zanim pokazała pasujący certyfikat. Nie wysłano do niej niczego, z czego można by odgadnąć twoje hasło.</translation>
    </message>
    <message>
        <source>Don&apos;t try again on this network; tell the administrator what happened.</source>
        <translation>Nie próbuj ponownie w tej sieci; powiedz administratorowi, co się stało.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not from an authority you trust</source>
        <translation>Certyfikat serwera logowania nie pochodzi od zaufanego urzędu certyfikacji</translation>
    </message>
    <message>
        <source>The server behind the gateway showed a certificate[ of {subject}] that was issued by {issuer}, which the profile does not trust. No password was sent to it.</source>
        <translation>Serwer za bramą pokazał certyfikat[ {subject}], który wystawił {issuer}; profil mu nie ufa. Nie wysłano do niego hasła.</translation>
    </message>
    <message>
        <source>Ask the administrator for that authority&apos;s certificate and import it into the profile.</source>
        <translation>Poproś administratora o certyfikat tego urzędu certyfikacji i zaimportuj go do profilu.</translation>
    </message>
    <message>
        <source>The sign-in server did not prove that it is {expected}</source>
        <translation>Serwer logowania nie udowodnił, że jest {expected}</translation>
    </message>
    <message>
        <source>The certificate of the server behind the gateway is for {names}. No password was sent to it.</source>
        <translation>Certyfikat serwera za bramą jest dla: {names}. Nie wysłano do niego hasła.</translation>
    </message>
    <message>
        <source>Check the sign-in server&apos;s name in the profile; if it is right, tell the administrator.</source>
        <translation>Sprawdź nazwę serwera logowania w profilu; jeśli jest poprawna, powiadom administratora.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate has expired</source>
        <translation>Certyfikat serwera logowania wygasł</translation>
    </message>
    <message>
        <source>The certificate of {subject} was valid until {notAfter}; this computer&apos;s clock says {now}. No password was sent to it.</source>
        <translation>Certyfikat {subject} był ważny do {notAfter}; zegar tego komputera wskazuje {now}. Nie wysłano do serwera hasła.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not good enough</source>
        <translation>Certyfikat serwera logowania nie jest wystarczająco dobry</translation>
    </message>
    <message>
        <source>The certificate of {subject} was refused: {reason}. No password was sent to it.</source>
        <translation>Certyfikat {subject} został odrzucony: {reason}. Nie wysłano do serwera hasła.</translation>
    </message>
    <message>
        <source>It ended the exchange before it had proven itself. No password was sent to it.</source>
        <translation>Zakończył wymianę, zanim udowodnił swoją tożsamość. Nie wysłano do niego hasła.</translation>
    </message>
    <message>
        <source>Connect again; if it ends so again, tell the administrator.</source>
        <translation>Połącz ponownie; jeśli znów tak się zakończy, powiadom administratora.</translation>
    </message>
    <message>
        <source>The Sallyport service does not answer</source>
        <translation>Usługa Sallyport nie odpowiada</translation>
    </message>
    <message>
        <source>Nothing answers at {socket}[: {reason}].</source>
        <translation>Nic nie odpowiada pod {socket}[: {reason}].</translation>
    </message>
    <message>
        <source>Start the service (sallyportd), or install Sallyport completely.</source>
        <translation>Uruchom usługę (sallyportd) lub zainstaluj Sallyport w całości.</translation>
    </message>
    <message>
        <source>This program and the service don&apos;t fit together</source>
        <translation>Ten program i usługa nie pasują do siebie</translation>
    </message>
    <message>
        <source>This program speaks protocol {ours}, the service {theirs}.</source>
        <translation>Ten program używa protokołu {ours}, usługa — {theirs}.</translation>
    </message>
    <message>
        <source>Update the older one and restart the service.</source>
        <translation>Zaktualizuj starsze z nich i uruchom usługę ponownie.</translation>
    </message>
    <message>
        <source>Something else answers in the service&apos;s place</source>
        <translation>W miejscu usługi odpowiada coś innego</translation>
    </message>
    <message>
        <source>At {socket} answers a program of {user} instead of the system&apos;s service; nothing was sent to it.</source>
        <translation>Pod {socket} odpowiada program użytkownika {user} zamiast usługi systemowej; niczego do niego nie wysłano.</translation>
    </message>
    <message>
        <source>Find out what that program is before you connect; a restart of the service may free the place.</source>
        <translation>Zanim się połączysz, ustal, co to za program; ponowne uruchomienie usługi może zwolnić miejsce.</translation>
    </message>
    <message>
        <source>You are not allowed to do this</source>
        <translation>Nie masz na to uprawnień</translation>
    </message>
    <message>
        <source>The service refused &quot;{action}&quot; for {user}.</source>
        <translation>Usługa odmówiła „{action}” użytkownikowi {user}.</translation>
    </message>
    <message>
        <source>Do it in a local session at this computer, or ask its administrator to add you to the group sallyport.</source>
        <translation>Zrób to w sesji lokalnej na tym komputerze lub poproś jego administratora o dodanie cię do grupy sallyport.</translation>
    </message>
    <message>
        <source>The service did not understand a message</source>
        <translation>Usługa nie zrozumiała komunikatu</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>Update Sallyport completely; if it happens again, report it.</source>
        <translation>Zaktualizuj Sallyport w całości; jeśli to się powtórzy, zgłoś to.</translation>
    </message>
    <message>
        <source>The service does not know this request</source>
        <translation>Usługa nie zna tego żądania</translation>
    </message>
    <message>
        <source>It has no method &quot;{method}&quot;.</source>
        <translation>Nie ma metody „{method}”.</translation>
    </message>
    <message>
        <source>Update the service and restart it.</source>
        <translation>Zaktualizuj usługę i uruchom ją ponownie.</translation>
    </message>
    <message>
        <source>There is no such connection</source>
        <translation>Nie ma takiego połączenia</translation>
    </message>
    <message>
        <source>The service has no connection {connection}.</source>
        <translation>Usługa nie ma połączenia {connection}.</translation>
    </message>
    <message>
        <source>Look at the status for what is connected.</source>
        <translation>Sprawdź w stanie, co jest połączone.</translation>
    </message>
    <message>
        <source>A limit was reached</source>
        <translation>Osiągnięto limit</translation>
    </message>
    <message>
        <source>At most {limit} are allowed: {what}.</source>
        <translation>Dozwolone jest najwyżej {limit}: {what}.</translation>
    </message>
    <message>
        <source>Remove or close what is not needed, then try again.</source>
        <translation>Usuń lub zamknij to, co niepotrzebne, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>Trwało to zbyt długo</translation>
    </message>
    <message>
        <source>There was no result within {seconds} seconds.</source>
        <translation>Nie było wyniku w ciągu {seconds} s.</translation>
    </message>
    <message>
        <source>Try again, with a longer time if you set one.</source>
        <translation>Spróbuj ponownie, z dłuższym czasem, jeśli był ustawiony.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Wystąpił nieoczekiwany problem</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the service&apos;s log.</source>
        <translation>Spróbuj ponownie; jeśli to się powtórzy, zgłoś to razem z dziennikiem usługi.</translation>
    </message>
    <message>
        <source>The gateway refused the sign-in</source>
        <translation>Brama odrzuciła logowanie</translation>
    </message>
    <message>
        <source>It did not accept {round} of {user}[ (method: {method})].</source>
        <translation>Nie przyjęła tych danych użytkownika {user}: {round}[ (metoda: {method})].</translation>
    </message>
    <message>
        <source>Check the user name and type the password again; many gateways lock an account after a few wrong tries.</source>
        <translation>Sprawdź nazwę użytkownika i wpisz hasło ponownie; wiele bram blokuje konto po kilku błędnych próbach.</translation>
    </message>
    <message>
        <source>Your password has expired</source>
        <translation>Twoje hasło wygasło</translation>
    </message>
    <message>
        <source>The gateway knows {user}, but takes the old password no longer[. It said: {message}].</source>
        <translation>Brama zna użytkownika {user}, ale nie przyjmuje już starego hasła[. Jej komunikat: {message}].</translation>
    </message>
    <message>
        <source>Change the password where your organisation lets you do that, then connect with the new one.</source>
        <translation>Zmień hasło tam, gdzie pozwala na to twoja organizacja, i połącz z nowym.</translation>
    </message>
    <message>
        <source>Your account may not sign in now</source>
        <translation>Twoje konto nie może się teraz zalogować</translation>
    </message>
    <message>
        <source>The gateway knows {user}, but {reason}[. It said: {message}].</source>
        <translation>Brama zna użytkownika {user}, ale {reason}[. Jej komunikat: {message}].</translation>
    </message>
    <message>
        <source>Ask the administrator; trying again will not help and may lock the account.</source>
        <translation>Zapytaj administratora; ponowne próby nie pomogą, a mogą zablokować konto.</translation>
    </message>
    <message>
        <source>The gateway wants another way of signing in</source>
        <translation>Brama wymaga innej metody logowania</translation>
    </message>
    <message>
        <source>It asked for {offered}; the profile allows {wanted}. Nothing was sent by the other way.</source>
        <translation>Zażądała: {offered}; profil dopuszcza: {wanted}. Drugą metodą niczego nie wysłano.</translation>
    </message>
    <message>
        <source>Ask the administrator which way of signing in the gateway takes and put that into the profile.</source>
        <translation>Zapytaj administratora, jaką metodę logowania przyjmuje brama, i wpisz ją do profilu.</translation>
    </message>
    <message>
        <source>An answer is missing</source>
        <translation>Brakuje odpowiedzi</translation>
    </message>
    <message>
        <source>This was asked, and no answer came in time: {prompt}.</source>
        <translation>Na to pytanie odpowiedź nie nadeszła na czas: {prompt}.</translation>
    </message>
    <message>
        <source>Try again and answer when asked; a script gives a password with --password-stdin.</source>
        <translation>Spróbuj ponownie i odpowiedz na pytanie; skrypt podaje hasło przez --password-stdin.</translation>
    </message>
    <message>
        <source>You cancelled it</source>
        <translation>Anulowano na twoje życzenie</translation>
    </message>
    <message>
        <source>This was needed from you: {prompt}.</source>
        <translation>Potrzebne było: {prompt}.</translation>
    </message>
    <message>
        <source>Try again when you have it at hand.</source>
        <translation>Spróbuj ponownie, gdy będziesz to mieć pod ręką.</translation>
    </message>
    <message>
        <source>Nobody was there to be asked</source>
        <translation>Nie było kogo zapytać</translation>
    </message>
    <message>
        <source>This was needed, and no window or terminal was open to ask for it: {prompt}.</source>
        <translation>Było to potrzebne, a nie było otwartego okna ani terminala, aby o to zapytać: {prompt}.</translation>
    </message>
    <message>
        <source>Connect from the window or a terminal and answer when asked.</source>
        <translation>Połącz z okna lub terminala i odpowiedz na pytanie.</translation>
    </message>
    <message>
        <source>The gateway did not wait for your answer</source>
        <translation>Brama nie zaczekała na twoją odpowiedź</translation>
    </message>
    <message>
        <source>{host} gave up[ after {seconds} seconds], before the answer could be sent.</source>
        <translation>Brama {host} zrezygnowała[ po {seconds} s], zanim można było wysłać odpowiedź.</translation>
    </message>
    <message>
        <source>Connect again and have the code or password at hand; a one-time code must be a new one.</source>
        <translation>Połącz ponownie i przygotuj kod lub hasło; kod jednorazowy musi być nowy.</translation>
    </message>
    <message>
        <source>The PIN is wrong</source>
        <translation>Kod PIN jest nieprawidłowy</translation>
    </message>
    <message>
        <source>The token {token} did not accept it.</source>
        <translation>Token {token} go nie przyjął.</translation>
    </message>
    <message>
        <source>Try again with care: a token locks itself after a few wrong PINs.</source>
        <translation>Spróbuj ponownie, ale ostrożnie: token blokuje się po kilku błędnych kodach PIN.</translation>
    </message>
    <message>
        <source>The token is locked</source>
        <translation>Token jest zablokowany</translation>
    </message>
    <message>
        <source>{token} takes no PIN any more, because wrong ones were given too often.</source>
        <translation>{token} nie przyjmuje już kodu PIN, bo zbyt wiele razy podano błędny.</translation>
    </message>
    <message>
        <source>Unlock it with its unlock code (PUK), or ask the one who gave it to you.</source>
        <translation>Odblokuj go kodem odblokowania (PUK) lub zapytaj osobę, od której go masz.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>&amp;Follow a change of network</source>
        <translation>&amp;Podążaj za zmianą sieci</translation>
    </message>
    <message>
        <source>From cable to Wi-Fi without a new sign-in (MOBIKE).</source>
        <translation>Z kabla na Wi-Fi bez ponownego logowania (MOBIKE).</translation>
    </message>
    <message>
        <source>Split &amp;large messages</source>
        <translation>&amp;Dziel duże komunikaty</translation>
    </message>
    <message>
        <source>For networks that drop large packets (IKE fragmentation).</source>
        <translation>Dla sieci odrzucających duże pakiety (fragmentacja IKE).</translation>
    </message>
    <message>
        <source>Always inside &amp;UDP</source>
        <translation>Zawsze wewnątrz &amp;UDP</translation>
    </message>
    <message>
        <source>Also where no NAT is found.</source>
        <translation>Także tam, gdzie nie wykryto NAT.</translation>
    </message>
    <message>
        <source>Times, in seconds</source>
        <translation>Czasy, w sekundach</translation>
    </message>
    <message>
        <source>&amp;NAT keepalive</source>
        <translation>Podtrzymywanie &amp;NAT</translation>
    </message>
    <message>
        <source>NAT keepalive, in seconds</source>
        <translation>Podtrzymywanie NAT, w sekundach</translation>
    </message>
    <message>
        <source>How often a NAT is reminded of the connection. 0: never.</source>
        <translation>Jak często przypominać urządzeniu NAT o połączeniu. 0: nigdy.</translation>
    </message>
    <message>
        <source>20</source>
        <translation>20</translation>
    </message>
    <message>
        <source>Ask a silent &amp;gateway after</source>
        <translation>Sprawdzaj milczącą &amp;bramę po</translation>
    </message>
    <message>
        <source>Ask a silent gateway after, in seconds</source>
        <translation>Sprawdzaj milczącą bramę po, w sekundach</translation>
    </message>
    <message>
        <source>Chosen for you</source>
        <translation>Dobierane automatycznie</translation>
    </message>
    <message>
        <source>New keys for the s&amp;ign-in after</source>
        <translation>Nowe klucze &amp;logowania po</translation>
    </message>
    <message>
        <source>New keys for the sign-in after, in seconds</source>
        <translation>Nowe klucze logowania po, w sekundach</translation>
    </message>
    <message>
        <source>New keys for the &amp;traffic after</source>
        <translation>Nowe klucze &amp;ruchu po</translation>
    </message>
    <message>
        <source>New keys for the traffic after, in seconds</source>
        <translation>Nowe klucze ruchu po, w sekundach</translation>
    </message>
    <message>
        <source>Sign in &amp;anew after</source>
        <translation>Loguj p&amp;onownie po</translation>
    </message>
    <message>
        <source>Sign in anew after, in seconds</source>
        <translation>Loguj ponownie po, w sekundach</translation>
    </message>
    <message>
        <source>When the gateway asks for it</source>
        <translation>Gdy prosi o to brama</translation>
    </message>
    <message>
        <source>&amp;Disconnect when idle for</source>
        <translation>Rozłącz po b&amp;ezczynności</translation>
    </message>
    <message>
        <source>Disconnect when idle for, in seconds</source>
        <translation>Rozłącz po bezczynności, w sekundach</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nigdy</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
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
        <translation>&amp;Hasło klucza klienta</translation>
    </message>
    <message>
        <source>needed where the format wants the key in another shape</source>
        <translation>potrzebne, gdy format wymaga klucza w innej postaci</translation>
    </message>
    <message>
        <source>Password of the client key</source>
        <translation>Hasło klucza klienta</translation>
    </message>
    <message>
        <source>&amp;Old encryption of the key (3DES), which Apple&apos;s importers need</source>
        <translation>&amp;Stare szyfrowanie klucza (3DES), wymagane przy importowaniu w systemach Apple</translation>
    </message>
    <message>
        <source>Write the saved pass&amp;words into it, readable by whoever gets the file</source>
        <translation>&amp;Zapisz w nim hasła, czytelne dla każdego, kto dostanie plik</translation>
    </message>
    <message>
        <source>What the format can carry</source>
        <translation>Co może pomieścić format</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Zapisz jako…</translation>
    </message>
</context>
<context>
    <name>ExportPlan</name>
    <message>
        <source>The password is written in the clear: whoever gets to read this can sign in with it.</source>
        <translation>Hasło jest zapisane otwartym tekstem: kto je przeczyta, może się nim zalogować.</translation>
    </message>
    <message>
        <source>The client key is protected in the old way only (3DES), which is weak: use it just for programs that read nothing newer.</source>
        <translation>Klucz klienta jest chroniony tylko starym sposobem (3DES), który jest słaby: używaj go wyłącznie dla programów, które nie czytają niczego nowszego.</translation>
    </message>
</context>
<context>
    <name>FieldProblems</name>
    <message>
        <source>Still missing.</source>
        <translation>Nadal brakuje.</translation>
    </message>
    <message>
        <source>Still missing: without it this profile can&apos;t be connected.</source>
        <translation>Nadal brakuje: bez tego nie można połączyć tego profilu.</translation>
    </message>
    <message>
        <source>This can&apos;t be used; the rule is: %1.</source>
        <translation>Nie można tego użyć; reguła brzmi: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be used; the rule is: %2.</source>
        <translation>Nie można użyć „%1”; reguła brzmi: %2.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Id</source>
        <translation>Identyfikator</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Brama</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Must prove to be</source>
        <translation>Wymagana tożsamość</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Urząd certyfikacji</translation>
    </message>
    <message>
        <source>Asks for a certificate</source>
        <translation>Prosi o certyfikat</translation>
    </message>
    <message>
        <source>Checks revocation lists</source>
        <translation>Sprawdza listy unieważnień</translation>
    </message>
    <message>
        <source>Asks about revocation (OCSP)</source>
        <translation>Pyta o unieważnienie (OCSP)</translation>
    </message>
    <message>
        <source>Needs a revocation answer</source>
        <translation>Wymaga odpowiedzi o unieważnieniu</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Tożsamość</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation>Serwer logowania</translation>
    </message>
    <message>
        <source>Sign-in inside TLS</source>
        <translation>Logowanie wewnątrz TLS</translation>
    </message>
    <message>
        <source>Certificate on a token</source>
        <translation>Certyfikat na tokenie</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Klucz klienta</translation>
    </message>
    <message>
        <source>Client key in the keychain</source>
        <translation>Klucz klienta w pęku kluczy</translation>
    </message>
    <message>
        <source>IKE proposal</source>
        <translation>Propozycja IKE</translation>
    </message>
    <message>
        <source>ESP proposal</source>
        <translation>Propozycja ESP</translation>
    </message>
    <message>
        <source>Follows a change of network</source>
        <translation>Podąża za zmianą sieci</translation>
    </message>
    <message>
        <source>Splits large messages</source>
        <translation>Dzieli duże komunikaty</translation>
    </message>
    <message>
        <source>Always inside UDP</source>
        <translation>Zawsze wewnątrz UDP</translation>
    </message>
    <message>
        <source>Follows redirects</source>
        <translation>Podąża za przekierowaniami</translation>
    </message>
    <message>
        <source>NAT keepalive</source>
        <translation>Podtrzymywanie NAT</translation>
    </message>
    <message>
        <source>Asks a silent gateway after</source>
        <translation>Sprawdza milczącą bramę po</translation>
    </message>
    <message>
        <source>New IKE keys after</source>
        <translation>Nowe klucze IKE po</translation>
    </message>
    <message>
        <source>New ESP keys after</source>
        <translation>Nowe klucze ESP po</translation>
    </message>
    <message>
        <source>Signs in anew after</source>
        <translation>Loguje ponownie po</translation>
    </message>
    <message>
        <source>Disconnects when idle for</source>
        <translation>Rozłącza po bezczynności</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Serwery DNS</translation>
    </message>
    <message>
        <source>For the names</source>
        <translation>Dla nazw</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Sieci</translation>
    </message>
    <message>
        <source>Networks left out</source>
        <translation>Sieci pominięte</translation>
    </message>
    <message>
        <source>When down</source>
        <translation>Po utracie tunelu</translation>
    </message>
    <message>
        <source>Connects at login</source>
        <translation>Łączy po zalogowaniu do sesji</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Zarządzany przez</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Zablokowane</translation>
    </message>
    <message>
        <source>in the profile, encrypted</source>
        <translation>w profilu, zaszyfrowany</translation>
    </message>
    <message>
        <source>traffic is to be blocked; this version cannot block it, so it refuses to connect this profile</source>
        <translation>ruch ma być blokowany; ta wersja nie może go blokować, więc odmawia połączenia tego profilu</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Zastosowano</translation>
    </message>
    <message>
        <source>Applied: %1</source>
        <translation>Zastosowano: %1</translation>
    </message>
    <message>
        <source>Kept, but not applied</source>
        <translation>Zachowano, ale nie zastosowano</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Zachowano: %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucono</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Odrzucono: %1</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>Written, without effect there</source>
        <translation>Zapisano, tam bez skutku</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięto</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Pominięto: %1</translation>
    </message>
</context>
<context>
    <name>GatewayPage</name>
    <message>
        <source>Gateway</source>
        <translation>Brama</translation>
    </message>
    <message>
        <source>&amp;Must prove to be</source>
        <translation>Wymagana &amp;tożsamość</translation>
    </message>
    <message>
        <source>Must prove to be</source>
        <translation>Wymagana tożsamość</translation>
    </message>
    <message>
        <source>The name in its certificate. Empty: the address of the gateway.</source>
        <translation>Nazwa w jej certyfikacie. Puste: adres bramy.</translation>
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
        <translation>Z 500 przechodzi na 4500, gdy po drodze jest NAT; inny port pozostaje.</translation>
    </message>
    <message>
        <source>What it proves itself with</source>
        <translation>Czym potwierdza swoją tożsamość</translation>
    </message>
    <message>
        <source>Say which authorities count</source>
        <translation>Podawaj, które urzędy certyfikacji się liczą</translation>
    </message>
    <message>
        <source>Some gateways send their certificate only then.</source>
        <translation>Niektóre bramy przysyłają swój certyfikat tylko wtedy.</translation>
    </message>
    <message>
        <source>Certificates that were withdrawn</source>
        <translation>Certyfikaty unieważnione</translation>
    </message>
    <message>
        <source>Look into revocation lists</source>
        <translation>Sprawdzaj listy unieważnień</translation>
    </message>
    <message>
        <source>Ask the authority (OCSP)</source>
        <translation>Pytaj urząd certyfikacji (OCSP)</translation>
    </message>
    <message>
        <source>Refuse without an answer</source>
        <translation>Odmawiaj bez odpowiedzi</translation>
    </message>
    <message>
        <source>Without this a connection goes on when nobody can say whether the certificate was withdrawn.</source>
        <translation>Bez tego połączenie jest kontynuowane, gdy nikt nie może powiedzieć, czy certyfikat został unieważniony.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Ogólne</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nazwa profilu</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>&amp;Brama</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Brama</translation>
    </message>
    <message>
        <source>A name such as vpn.example.org, or an IP address.</source>
        <translation>Nazwa, na przykład vpn.example.org, lub adres IP.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>&amp;Way of signing in</source>
        <translation>&amp;Metoda logowania</translation>
    </message>
    <message>
        <source>Way of signing in</source>
        <translation>Metoda logowania</translation>
    </message>
    <message>
        <source>Passwords and keys are asked for when you connect; they are not kept in the profile.</source>
        <translation>O hasła i klucze program pyta przy łączeniu; nie są przechowywane w profilu.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nazwa &amp;użytkownika</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Twój certyfikat</translation>
    </message>
    <message>
        <source>Name of the sign-in s&amp;erver</source>
        <translation>Nazwa se&amp;rwera logowania</translation>
    </message>
    <message>
        <source>Name of the sign-in server</source>
        <translation>Nazwa serwera logowania</translation>
    </message>
    <message>
        <source>What the certificate of the server behind the gateway must be for. Your administrator knows it.</source>
        <translation>Na co musi być wystawiony certyfikat serwera za bramą. Zna to twój administrator.</translation>
    </message>
    <message>
        <source>Sign-in &amp;inside TLS</source>
        <translation>Lo&amp;gowanie wewnątrz TLS</translation>
    </message>
    <message>
        <source>Sign-in inside TLS</source>
        <translation>Logowanie wewnątrz TLS</translation>
    </message>
    <message>
        <source>Your i&amp;dentity</source>
        <translation>&amp;Twoja tożsamość</translation>
    </message>
    <message>
        <source>Your identity</source>
        <translation>Twoja tożsamość</translation>
    </message>
    <message>
        <source>What the gateway knows this computer by. Mostly it can stay empty.</source>
        <translation>Po czym brama rozpoznaje ten komputer. Zwykle może pozostać puste.</translation>
    </message>
</context>
<context>
    <name>IdentityChooser</name>
    <message>
        <source>Your certificate</source>
        <translation>Twój certyfikat</translation>
    </message>
    <message>
        <source>What is chosen now</source>
        <translation>Aktualny wybór</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Wyświetl</translation>
    </message>
    <message>
        <source>View your certificate</source>
        <translation>Wyświetl swój certyfikat</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>U&amp;suń</translation>
    </message>
    <message>
        <source>Remove your certificate</source>
        <translation>Usuń swój certyfikat</translation>
    </message>
    <message>
        <source>From a &amp;file, kept in the profile</source>
        <translation>Z &amp;pliku, przechowywany w profilu</translation>
    </message>
    <message>
        <source>From a file, kept in the &amp;keychain</source>
        <translation>Z pliku, przechowywany w pęku &amp;kluczy</translation>
    </message>
    <message>
        <source>On a &amp;token or smart card</source>
        <translation>Na tok&amp;enie lub karcie inteligentnej</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Wyb&amp;ierz plik…</translation>
    </message>
    <message>
        <source>Certificates on tokens</source>
        <translation>Certyfikaty na tokenach</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Szukaj p&amp;onownie</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Hasło klucza</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Pokaż hasło</translation>
    </message>
    <message>
        <source>%1, issued by %2, %3</source>
        <translation>%1, wystawca: %2, %3</translation>
    </message>
    <message>
        <source>It is on a token, which has to be there when you connect.</source>
        <translation>Jest na tokenie, który musi być obecny przy łączeniu.</translation>
    </message>
    <message>
        <source>%1, on a token that is not seen now.</source>
        <translation>%1, na tokenie, którego teraz nie widać.</translation>
    </message>
    <message>
        <source>%1 is not in use yet: its password is missing.</source>
        <translation>%1 nie jest jeszcze używany: brakuje jego hasła.</translation>
    </message>
    <message>
        <source>The key is in the keychain.</source>
        <translation>Klucz jest w pęku kluczy.</translation>
    </message>
    <message>
        <source>No certificate is chosen.</source>
        <translation>Nie wybrano certyfikatu.</translation>
    </message>
    <message>
        <source>A key and its certificate, closed by a password.</source>
        <translation>Klucz i jego certyfikat, chronione hasłem.</translation>
    </message>
    <message>
        <source>The key moves to the keychain when you save.</source>
        <translation>Klucz zostanie przeniesiony do pęku kluczy przy zapisywaniu.</translation>
    </message>
    <message>
        <source>The key is kept in the profile, as it came.</source>
        <translation>Klucz jest przechowywany w profilu w takiej postaci, w jakiej przyszedł.</translation>
    </message>
    <message>
        <source>This desktop has no keychain that answers. Keep the key in the profile instead.</source>
        <translation>Na tym pulpicie nie odpowiada żaden pęk kluczy. Przechowuj klucz w profilu.</translation>
    </message>
    <message>
        <source>The key lies in the keychain of your desktop; the profile alone can&apos;t sign in.</source>
        <translation>Klucz leży w pęku kluczy twojego pulpitu; sam profil nie wystarczy do zalogowania.</translation>
    </message>
    <message>
        <source>The key is in the keychain now. To keep it in the profile, choose its file again.</source>
        <translation>Klucz jest teraz w pęku kluczy. Aby przechowywać go w profilu, wybierz jego plik ponownie.</translation>
    </message>
    <message>
        <source>A .p12 or .pfx file, or certificate and key as PEM. Its password is asked when you connect.</source>
        <translation>Plik .p12 lub .pfx albo certyfikat i klucz jako PEM. Program pyta o jego hasło przy łączeniu.</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>na %1</translation>
    </message>
    <message>
        <source>No token was found. Insert it and look again.</source>
        <translation>Nie znaleziono tokena. Włóż go i szukaj ponownie.</translation>
    </message>
    <message>
        <source>Choose the certificate to sign in with. Its PIN is asked when you connect.</source>
        <translation>Wybierz certyfikat do logowania. Program pyta o jego kod PIN przy łączeniu.</translation>
    </message>
    <message>
        <source>The token that was found has no certificate to sign in with.</source>
        <translation>Na znalezionym tokenie nie ma certyfikatu do logowania.</translation>
    </message>
    <message>
        <source>%1 is neither a certificate nor a key that Sallyport can read. Ask the administrator for it as .p12 or .pem.</source>
        <translation>%1 nie jest ani certyfikatem, ani kluczem, który Sallyport potrafi odczytać. Poproś administratora o plik .p12 lub .pem.</translation>
    </message>
    <message>
        <source>%1 has no private key in it. Choose the .p12 file, or certificate and key together.</source>
        <translation>%1 nie zawiera klucza prywatnego. Wybierz plik .p12 lub certyfikat razem z kluczem.</translation>
    </message>
    <message>
        <source>The key of this profile</source>
        <translation>Klucz tego profilu</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>&amp;Hasło pliku</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Hasło pliku</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Zajrzyj do środka</translation>
    </message>
    <message>
        <source>&amp;Use it for</source>
        <translation>&amp;Użyj dla</translation>
    </message>
    <message>
        <source>Use it for</source>
        <translation>Użyj dla</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>&amp;Brama</translation>
    </message>
    <message>
        <source>vpn.example.org</source>
        <translation>vpn.example.org</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Brama</translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation>&amp;Nazwa użytkownika</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Na&amp;me of the profile</source>
        <translation>Nazwa pro&amp;filu</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nazwa profilu</translation>
    </message>
    <message>
        <source>&amp;Only what is not simply applied</source>
        <translation>&amp;Tylko to, co nie zostało po prostu zastosowane</translation>
    </message>
    <message>
        <source>What becomes of each setting</source>
        <translation>Co dzieje się z każdym ustawieniem</translation>
    </message>
    <message>
        <source>&amp;Trust the authorities of this computer to prove the gateway</source>
        <translation>Ufaj urzędom &amp;certyfikacji tego komputera przy potwierdzaniu tożsamości bramy</translation>
    </message>
    <message>
        <source>&amp;Keep the passwords that came with it in this computer&apos;s keychain</source>
        <translation>&amp;Przechowaj dołączone hasła w pęku kluczy tego komputera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>and %1 more</source>
        <translation>i jeszcze %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: gateway %2, sign-in with %3</source>
        <translation>%1: brama %2, logowanie: %3</translation>
    </message>
    <message>
        <source>A client certificate and its key, no profile.</source>
        <translation>Certyfikat klienta z kluczem, bez profilu.</translation>
    </message>
    <message>
        <source>Certificates, no profile.</source>
        <translation>Certyfikaty, bez profilu.</translation>
    </message>
    <message>
        <source>%1 is signed by %2.</source>
        <translation>%1 jest podpisany przez %2.</translation>
    </message>
    <message>
        <source>Other files in the folder that are no profiles: %1</source>
        <translation>Inne pliki w katalogu, które nie są profilami: %1</translation>
    </message>
    <message>
        <source>“%1” is there already, just like this.</source>
        <translation>„%1” już jest, dokładnie taki sam.</translation>
    </message>
    <message>
        <source>This replaces the profile “%1” that you have.</source>
        <translation>Zastąpi to istniejący profil „%1”.</translation>
    </message>
    <message>
        <source>It would go to another gateway than before: passwords that are saved for it are forgotten. Make sure that this file comes from your administrator.</source>
        <translation>Łączyłby się z inną bramą niż dotąd: zapisane dla niego hasła zostaną zapomniane. Upewnij się, że ten plik pochodzi od twojego administratora.</translation>
    </message>
    <message>
        <source>Something found in the folder can&apos;t be saved; the rest can.</source>
        <translation>Czegoś znalezionego w katalogu nie można zapisać; resztę można.</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>część: %1</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Łącznie</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>password</source>
        <translation>hasło</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>klucz współdzielony</translation>
    </message>
    <message>
        <source>certificate password</source>
        <translation>hasło certyfikatu</translation>
    </message>
    <message>
        <source>certificate and key</source>
        <translation>certyfikat i klucz</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log of the service</source>
        <translation>Dziennik usługi</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Szukaj w dzienniku</translation>
    </message>
    <message>
        <source>Levels that are shown</source>
        <translation>Pokazywane poziomy</translation>
    </message>
    <message>
        <source>Newest lines</source>
        <translation>Najnowsze wiersze</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>The selected lines, or all that are shown</source>
        <translation>Zaznaczone wiersze lub wszystkie pokazane</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>The lines that are shown, with all names and addresses</source>
        <translation>Pokazane wiersze ze wszystkimi nazwami i adresami</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search profiles</source>
        <translation>Szukaj profili</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Więcej</translation>
    </message>
    <message>
        <source>What can be done with the chosen profile, and with all of them</source>
        <translation>Co można zrobić z wybranym profilem i ze wszystkimi</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>Nie ma jeszcze profili</translation>
    </message>
    <message>
        <source>Import the file that your administrator gave you (.sswan, .mobileconfig, .p12 and many more), or drop it here.</source>
        <translation>Zaimportuj plik otrzymany od administratora (.sswan, .mobileconfig, .p12 i wiele innych) lub upuść go tutaj.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>not connected</source>
        <translation>niepołączony</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>łączenie</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>połączony</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>zablokowany</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>wymaga uwagi</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>&amp;Networks in the tunnel</source>
        <translation>&amp;Sieci w tunelu</translation>
    </message>
    <message>
        <source>Networks in the tunnel</source>
        <translation>Sieci w tunelu</translation>
    </message>
    <message>
        <source>One a line, such as 10.1.0.0/16. Empty: everything that the gateway allows.</source>
        <translation>Po jednej w wierszu, na przykład 10.1.0.0/16. Puste: wszystko, na co pozwala brama.</translation>
    </message>
    <message>
        <source>Networks &amp;left out</source>
        <translation>Sieci &amp;pominięte</translation>
    </message>
    <message>
        <source>Networks left out</source>
        <translation>Sieci pominięte</translation>
    </message>
    <message>
        <source>These go as they do without the tunnel.</source>
        <translation>Ich ruch biegnie tak jak bez tunelu.</translation>
    </message>
    <message>
        <source>Name s&amp;ervers</source>
        <translation>Serwery &amp;DNS</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Serwery DNS</translation>
    </message>
    <message>
        <source>Addresses, one a line, used instead of those that the gateway names.</source>
        <translation>Adresy, po jednym w wierszu, używane zamiast podanych przez bramę.</translation>
    </message>
    <message>
        <source>Asked only about these &amp;domains</source>
        <translation>Odpytywane tylko o te do&amp;meny</translation>
    </message>
    <message>
        <source>Asked only about these domains</source>
        <translation>Odpytywane tylko o te domeny</translation>
    </message>
    <message>
        <source>One a line, such as corp.example.org; what is below them belongs to them. Empty: the gateway decides.</source>
        <translation>Po jednej w wierszu, na przykład corp.example.org; obejmują też swoje poddomeny. Puste: decyduje brama.</translation>
    </message>
    <message>
        <source>Largest &amp;packet (MTU)</source>
        <translation>Największy pa&amp;kiet (MTU)</translation>
    </message>
    <message>
        <source>Largest packet (MTU)</source>
        <translation>Największy pakiet (MTU)</translation>
    </message>
    <message>
        <source>In bytes.</source>
        <translation>W bajtach.</translation>
    </message>
    <message>
        <source>Chosen for you</source>
        <translation>Dobierane automatycznie</translation>
    </message>
    <message>
        <source>&amp;Block when the tunnel is lost</source>
        <translation>&amp;Blokuj po utracie tunelu</translation>
    </message>
    <message>
        <source>Nothing leaves this computer outside the tunnel until it is back or you disconnect.</source>
        <translation>Nic nie opuszcza tego komputera poza tunelem do jego przywrócenia lub rozłączenia.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The gateway asks you something.</source>
        <translation>Brama o coś pyta.</translation>
    </message>
    <message>
        <source>The connection waits for your answer.</source>
        <translation>Połączenie czeka na twoją odpowiedź.</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 wymaga uwagi</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Rozłącz</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>%1: the VPN service does not answer</source>
        <translation>%1: usługa VPN nie odpowiada</translation>
    </message>
    <message>
        <source>Whether the connection still stands is not known.</source>
        <translation>Nie wiadomo, czy połączenie nadal istnieje.</translation>
    </message>
    <message>
        <source>Connected to %1 again</source>
        <translation>Ponownie połączono z %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Połączono z %1</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <translation>Brama: %1</translation>
    </message>
    <message>
        <source>Connection to %1 lost</source>
        <translation>Utracono połączenie z %1</translation>
    </message>
    <message>
        <source>Sallyport tries again by itself.</source>
        <translation>Sallyport sam próbuje ponownie.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you reconnect or turn the block off.</source>
        <translation>Nic nie opuszcza tego komputera do ponownego połączenia lub wyłączenia blokady.</translation>
    </message>
    <message>
        <source>Traffic could not be blocked: it leaves this computer unprotected.</source>
        <translation>Nie udało się zablokować ruchu: opuszcza ten komputer bez ochrony.</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>Brak połączenia z %1</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>This laptop</source>
        <translation>Ten laptop</translation>
    </message>
    <message>
        <source>Your computer.</source>
        <translation>Twój komputer.</translation>
    </message>
    <message>
        <source>It sends from %1.</source>
        <translation>Wysyła z %1.</translation>
    </message>
    <message>
        <source>In the office network it is %1.</source>
        <translation>W sieci biura to %1.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Brama</translation>
    </message>
    <message>
        <source>%1, not asked yet.</source>
        <translation>%1, jeszcze nie odpytano.</translation>
    </message>
    <message>
        <source>%1 answers at %2.</source>
        <translation>%1 odpowiada pod adresem %2.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Biuro</translation>
    </message>
    <message>
        <source>The networks behind the gateway.</source>
        <translation>Sieci za bramą.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reached through the tunnel: %1.</source>
        <translation>Osiągalne przez tunel: %1.</translation>
    </message>
    <message>
        <source>Began on UDP 500 and moved to UDP %1 at %2.</source>
        <translation>Rozpoczęto na UDP 500, przejście na UDP %1 o %2.</translation>
    </message>
    <message>
        <source>A NAT changes your address on the way.</source>
        <translation>Po drodze NAT zmienia twój adres.</translation>
    </message>
    <message>
        <source>The gateway is behind a NAT, or it forces UDP.</source>
        <translation>Brama jest za NAT lub wymusza UDP.</translation>
    </message>
    <message>
        <source>No NAT on the way.</source>
        <translation>Po drodze nie ma NAT.</translation>
    </message>
    <message>
        <source>Everything on the double line is encrypted.</source>
        <translation>Wszystko na podwójnej linii jest zaszyfrowane.</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>on your side</source>
        <translation>po twojej stronie</translation>
    </message>
    <message>
        <source>The gateway saw your address changed on the way: a router between you and the internet translates it.</source>
        <translation>Brama widzi, że twój adres zmienił się po drodze: tłumaczy go router między tobą a internetem.</translation>
    </message>
    <message>
        <source>there, or UDP forced</source>
        <translation>po tamtej stronie lub wymuszone UDP</translation>
    </message>
    <message>
        <source>The gateway&apos;s own address did not match: there is a NAT in front of it, or it forces UDP encapsulation. It does not say which.</source>
        <translation>Własny adres bramy się nie zgadzał: jest przed nią NAT albo wymusza ona enkapsulację UDP. Nie mówi, co z tego.</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Turn the block off</source>
        <translation>Wyłącz blokadę</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Pages of the profile</source>
        <translation>Strony profilu</translation>
    </message>
    <message>
        <source>Why it can&apos;t be saved yet</source>
        <translation>Dlaczego nie można go jeszcze zapisać</translation>
    </message>
    <message>
        <source>Sh&amp;ow me</source>
        <translation>Pokaż, &amp;co poprawić</translation>
    </message>
    <message>
        <source>Show me what is to be mended</source>
        <translation>Pokaż, co trzeba poprawić</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Anulu&amp;j</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>user name and password, or client certificate (the strongest EAP method)</source>
        <translation>nazwa użytkownika i hasło lub certyfikat klienta (najsilniejsza metoda EAP)</translation>
    </message>
    <message>
        <source>user name and password (EAP-MSCHAPv2)</source>
        <translation>nazwa użytkownika i hasło (EAP-MSCHAPv2)</translation>
    </message>
    <message>
        <source>user name and one-time code or password (EAP-GTC)</source>
        <translation>nazwa użytkownika i kod jednorazowy lub hasło (EAP-GTC)</translation>
    </message>
    <message>
        <source>client certificate (EAP-TLS)</source>
        <translation>certyfikat klienta (EAP-TLS)</translation>
    </message>
    <message>
        <source>user name and password (EAP-TTLS)</source>
        <translation>nazwa użytkownika i hasło (EAP-TTLS)</translation>
    </message>
    <message>
        <source>user name and password (EAP-PEAP)</source>
        <translation>nazwa użytkownika i hasło (EAP-PEAP)</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>certyfikat klienta</translation>
    </message>
    <message>
        <source>client certificate, then user name and password</source>
        <translation>certyfikat klienta, potem nazwa użytkownika i hasło</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>klucz współdzielony</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Pokaż hasło</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keychain</source>
        <translation>Za&amp;chowaj w pęku kluczy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
</context>
<context>
    <name>PromptText</name>
    <message>
        <source>the password for %1</source>
        <translation>hasło do %1</translation>
    </message>
    <message>
        <source>the password of %1 at %2</source>
        <translation>hasło użytkownika %1 do %2</translation>
    </message>
    <message>
        <source>the password of the client key in %1</source>
        <translation>hasło klucza klienta w %1</translation>
    </message>
    <message>
        <source>the PIN of the token with the certificate of %1</source>
        <translation>kod PIN tokena z certyfikatem dla %1</translation>
    </message>
    <message>
        <source>the pre-shared key of %1</source>
        <translation>klucz współdzielony dla %1</translation>
    </message>
    <message>
        <source>what %1 asks for</source>
        <translation>to, o co pyta %1</translation>
    </message>
    <message>
        <source>to read what %1 says</source>
        <translation>przeczytanie komunikatu od %1</translation>
    </message>
</context>
<context>
    <name>ProposalChooser</name>
    <message>
        <source>Algorithms</source>
        <translation>Algorytmy</translation>
    </message>
    <message>
        <source>&amp;Current</source>
        <translation>&amp;Aktualne</translation>
    </message>
    <message>
        <source>AES-GCM and ChaCha20 with elliptic curves. Right for nearly every gateway.</source>
        <translation>AES-GCM i ChaCha20 z krzywymi eliptycznymi. Odpowiednie dla niemal każdej bramy.</translation>
    </message>
    <message>
        <source>C&amp;ompatible</source>
        <translation>Z&amp;godne</translation>
    </message>
    <message>
        <source>AES-CBC with SHA-2 as well, for older gateways. Still nothing that is broken.</source>
        <translation>Także AES-CBC z SHA-2, dla starszych bram. Nadal nic, co zostało złamane.</translation>
    </message>
    <message>
        <source>As the &amp;administrator says</source>
        <translation>Według a&amp;dministratora</translation>
    </message>
    <message>
        <source>A text in strongSwan&apos;s notation, one proposal a line.</source>
        <translation>Tekst w notacji strongSwan, po jednej propozycji w wierszu.</translation>
    </message>
    <message>
        <source>For the &amp;sign-in (IKE)</source>
        <translation>Dla &amp;logowania (IKE)</translation>
    </message>
    <message>
        <source>Algorithms for the sign-in (IKE)</source>
        <translation>Algorytmy dla logowania (IKE)</translation>
    </message>
    <message>
        <source>Empty: the current set</source>
        <translation>Puste: aktualny zestaw</translation>
    </message>
    <message>
        <source>For the &amp;traffic (ESP)</source>
        <translation>Dla &amp;ruchu (ESP)</translation>
    </message>
    <message>
        <source>Algorithms for the traffic (ESP)</source>
        <translation>Algorytmy dla ruchu (ESP)</translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message>
        <source>extended sequence numbers</source>
        <translation>rozszerzone numery sekwencyjne</translation>
    </message>
    <message>
        <source>%1 key exchange</source>
        <translation>wymiana kluczy %1</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Problem report</source>
        <translation>Zgłoszenie problemu</translation>
    </message>
    <message>
        <source>This is all that the report says</source>
        <translation>To wszystko, co zawiera zgłoszenie</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: the report is one file, and you decide who gets it. Names and addresses were replaced by the marked words; passwords and keys were never in it. Read it, and leave out what you would rather keep to yourself.</source>
        <translation>Nic nie jest nigdzie wysyłane: zgłoszenie to jeden plik i to ty decydujesz, kto go dostanie. Nazwy i adresy zastąpiono wyróżnionymi słowami; haseł i kluczy nigdy w nim nie było. Przeczytaj je i pomiń to, co wolisz zachować dla siebie.</translation>
    </message>
    <message>
        <source>Lines of the report</source>
        <translation>Wiersze zgłoszenia</translation>
    </message>
    <message>
        <source>Space leaves the selected lines out, and puts them back</source>
        <translation>Spacja pomija zaznaczone wiersze i je przywraca</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Pomiń</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Zapisz jako…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Uruchamianie</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>&amp;Uruchamiaj po zalogowaniu do sesji</translation>
    </message>
    <message>
        <source>Without the window; its icon and its notifications are there.</source>
        <translation>Bez okna; ikona i powiadomienia są dostępne.</translation>
    </message>
    <message>
        <source>&amp;Connect at the start</source>
        <translation>&amp;Połącz po uruchomieniu</translation>
    </message>
    <message>
        <source>Connect at the start</source>
        <translation>Połącz po uruchomieniu</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Język i wygląd</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Motyw</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Without the window</source>
        <translation>Bez okna</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>Pokazuj powia&amp;domienia</translation>
    </message>
    <message>
        <source>When a connection is up, is lost or needs you.</source>
        <translation>Gdy połączenie zostanie nawiązane, utracone lub wymaga uwagi.</translation>
    </message>
    <message>
        <source>When I close the &amp;window</source>
        <translation>Po zamknięciu &amp;okna</translation>
    </message>
    <message>
        <source>When I close the window</source>
        <translation>Po zamknięciu okna</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
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
        <translation>Łączenie</translation>
    </message>
    <message>
        <source>Looking up %1</source>
        <translation>Szukanie %1</translation>
    </message>
    <message>
        <source>Asking the gateway</source>
        <translation>Odpytywanie bramy</translation>
    </message>
    <message>
        <source>Looking for a NAT on the way</source>
        <translation>Szukanie NAT po drodze</translation>
    </message>
    <message>
        <source>NAT found, switched to port %1</source>
        <translation>Wykryto NAT, przejście na port %1</translation>
    </message>
    <message>
        <source>Switched to port %1</source>
        <translation>Przejście na port %1</translation>
    </message>
    <message>
        <source>Checking the gateway&apos;s certificate</source>
        <translation>Sprawdzanie certyfikatu bramy</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>Setting up addresses and routes</source>
        <translation>Konfigurowanie adresów i tras</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nie połączono</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Oczekiwanie na twoją odpowiedź</translation>
    </message>
    <message>
        <source>Connected for %1</source>
        <translation>Połączono od %1</translation>
    </message>
    <message>
        <source>Connection lost, trying again in %1</source>
        <translation>Utracono połączenie, ponowna próba za %1</translation>
    </message>
    <message>
        <source>Connection lost, trying again now</source>
        <translation>Utracono połączenie, trwa ponowna próba</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>Rozłączanie</translation>
    </message>
    <message>
        <source>Blocked: nothing leaves this computer until you reconnect or turn the block off</source>
        <translation>Zablokowano: nic nie opuszcza tego komputera do ponownego połączenia lub wyłączenia blokady</translation>
    </message>
    <message>
        <source>Not connected, and traffic could not be blocked: it leaves this computer unprotected</source>
        <translation>Nie połączono i nie udało się zablokować ruchu: opuszcza ten komputer bez ochrony</translation>
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
        <translation>Co potwierdza tożsamość bramy</translation>
    </message>
    <message>
        <source>A&amp;dd from a file…</source>
        <translation>Dod&amp;aj z pliku…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Wyświetl</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
</context>
<context>
    <name>sallyport::Actions</name>
    <message>
        <source>Connect</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importuj katalog…</translation>
    </message>
    <message>
        <source>Import what was copied</source>
        <translation>Importuj ze schowka</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etykiety…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Powiel…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Forget saved passwords</source>
        <translation>Zapomnij zapisane hasła</translation>
    </message>
    <message>
        <source>Back up all profiles…</source>
        <translation>Utwórz kopię zapasową wszystkich profili…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Przywróć z kopii zapasowej…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Open Sallyport</source>
        <translation>Otwórz Sallyport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nowy…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Save a problem report…</source>
        <translation>Zapisz zgłoszenie problemu…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ustawienia…</translation>
    </message>
</context>
<context>
    <name>sallyport::CertificateViewer</name>
    <message>
        <source>Not readable</source>
        <translation>Nie można odczytać</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Co zawiera</translation>
    </message>
    <message>
        <source>There is no certificate to show</source>
        <translation>Nie ma certyfikatu do pokazania</translation>
    </message>
    <message>
        <source>This is not a certificate, or it is damaged.</source>
        <translation>To nie jest certyfikat lub jest on uszkodzony.</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Należy do</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Ważny dla</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Wystawca</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>on sam</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Ważny od</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Ważny do</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Zastosowanie</translation>
    </message>
    <message>
        <source>authority: may issue other certificates</source>
        <translation>urząd certyfikacji: może wystawiać inne certyfikaty</translation>
    </message>
    <message>
        <source>its own name only</source>
        <translation>tylko własna nazwa</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Podpisany algorytmem</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numer seryjny</translation>
    </message>
    <message>
        <source>The certificate of its issuer is not here.</source>
        <translation>Nie ma tu certyfikatu jego wystawcy.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Zapisz certyfikat</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Zapisano jako %1.</translation>
    </message>
    <message>
        <source>It could not be saved as %1: %2</source>
        <translation>Nie można go zapisać jako %1: %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ChangesPage</name>
    <message>
        <source>Mend first what is marked on the other pages; then it can be told what will change.</source>
        <translation>Najpierw popraw to, co zaznaczono na innych stronach; potem będzie wiadomo, co się zmieni.</translation>
    </message>
    <message>
        <source>Nothing changes now. Connecting does this, and disconnecting undoes all of it.</source>
        <translation>Teraz nic się nie zmienia. Zmiany nastąpią przy połączeniu, a rozłączenie cofnie je wszystkie.</translation>
    </message>
    <message>
        <source>What stays as it is</source>
        <translation>Co pozostaje bez zmian</translation>
    </message>
</context>
<context>
    <name>sallyport::CloseQuestion</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>Pozostaw &amp;działający</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Zamykanie okna</translation>
    </message>
    <message>
        <source>Keep Sallyport running without its window?</source>
        <translation>Pozostawić Sallyport działający bez okna?</translation>
    </message>
    <message>
        <source>You are asked this once. The settings can change it later.</source>
        <translation>To pytanie pojawia się tylko raz. Później można to zmienić w ustawieniach.</translation>
    </message>
    <message>
        <source>Its icon in the tray shows the state and opens the window again.</source>
        <translation>Ikona w zasobniku systemowym pokazuje stan i ponownie otwiera okno.</translation>
    </message>
    <message>
        <source>It tells you when a connection is lost or needs you. To see the window again, start Sallyport from your applications.</source>
        <translation>Program powiadamia, gdy połączenie zostanie utracone lub wymaga uwagi. Aby ponownie zobaczyć okno, uruchom Sallyport z menu programów.</translation>
    </message>
    <message>
        <source>The connection stays up either way.</source>
        <translation>Połączenie pozostaje aktywne w obu przypadkach.</translation>
    </message>
    <message>
        <source>Without it nobody tells you when a connection needs you.</source>
        <translation>Bez niego nic nie powiadomi, gdy połączenie będzie wymagać uwagi.</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectSwitch</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Rozłącz</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Połącz</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectionController</name>
    <message>
        <source>The saved password does not fit</source>
        <translation>Zapisane hasło nie pasuje</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectionPage</name>
    <message>
        <source>State: %1</source>
        <translation>Stan: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::Desktop</name>
    <message>
        <source>Nothing yet. Only administrators and the person at this computer may read it.</source>
        <translation>Jeszcze nic. Mogą go czytać tylko administratorzy i osoba przy tym komputerze.</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>Nie ma jeszcze profili</translation>
    </message>
</context>
<context>
    <name>sallyport::DetailsPanel</name>
    <message>
        <source>%1, packets: %2</source>
        <translation>%1, pakiety: %2</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Ruch</translation>
    </message>
    <message>
        <source>Installed now</source>
        <translation>Teraz zainstalowane</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Bezpieczeństwo</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Odebrano</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Trasy</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>Serwery DNS</translation>
    </message>
    <message>
        <source>DNS domains</source>
        <translation>Domeny DNS</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Interfejs</translation>
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
        <translation>Przenoszone w</translation>
    </message>
    <message>
        <source>ESP itself</source>
        <translation>samo ESP</translation>
    </message>
    <message>
        <source>Data plane</source>
        <translation>Płaszczyzna danych</translation>
    </message>
    <message>
        <source>user space</source>
        <translation>przestrzeń użytkownika</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>jądro</translation>
    </message>
    <message>
        <source>Protected by</source>
        <translation>Ochrona</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Uzgodnienie</translation>
    </message>
</context>
<context>
    <name>sallyport::ExportDialog</name>
    <message>
        <source>strongSwan (Android, Sallyport): carries everything</source>
        <translation>strongSwan (Android, Sallyport): mieści wszystko</translation>
    </message>
    <message>
        <source>Apple configuration profile (macOS, iOS)</source>
        <translation>Profil konfiguracji Apple (macOS, iOS)</translation>
    </message>
    <message>
        <source>Windows ProfileXML (Always On VPN, Intune)</source>
        <translation>Windows ProfileXML (Always On VPN, Intune)</translation>
    </message>
    <message>
        <source>Windows PowerShell script</source>
        <translation>Skrypt Windows PowerShell</translation>
    </message>
    <message>
        <source>NetworkManager with its strongSwan plugin</source>
        <translation>NetworkManager z wtyczką strongSwan</translation>
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
        <translation>strongSwan dla systemu Android, konfiguracja zarządzana</translation>
    </message>
    <message>
        <source>Only the client key and certificate, PKCS#12</source>
        <translation>Tylko klucz i certyfikat klienta, PKCS#12</translation>
    </message>
    <message>
        <source>Only the certificates and key, PEM</source>
        <translation>Tylko certyfikaty i klucz, PEM</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Eksportuj %1</translation>
    </message>
</context>
<context>
    <name>sallyport::GeneralPage</name>
    <message>
        <source>Whatever the server asks for</source>
        <translation>To, czego zażąda serwer</translation>
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
        <translation>Szukanie…</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>Ten profil</translation>
    </message>
    <message>
        <source>Choose your certificate and key</source>
        <translation>Wybierz swój certyfikat i klucz</translation>
    </message>
    <message>
        <source>Certificates and keys (*.p12 *.pfx *.pem *.crt *.cer *.der *.key)</source>
        <translation>Certyfikaty i klucze (*.p12 *.pfx *.pem *.crt *.cer *.der *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>The key in this file is not protected. Choose a password for it; you will be asked for it when you connect.</source>
        <translation>Klucz w tym pliku nie jest chroniony. Wybierz dla niego hasło; program zapyta o nie przy łączeniu.</translation>
    </message>
    <message>
        <source>Type the password of the key. It goes on protecting it, and is asked for again when you connect.</source>
        <translation>Wpisz hasło klucza. Nadal będzie go chronić, a program zapyta o nie ponownie przy łączeniu.</translation>
    </message>
    <message>
        <source>Type the password of the key to look at its certificate. It is not kept.</source>
        <translation>Wpisz hasło klucza, aby obejrzeć jego certyfikat. Hasło nie zostanie zachowane.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Pok&amp;aż</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>Użyj tego k&amp;lucza</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>Wybierz inn&amp;y plik…</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Wyb&amp;ierz plik…</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportController</name>
    <message>
        <source>Import VPN profiles</source>
        <translation>Importuj profile VPN</translation>
    </message>
    <message>
        <source>VPN profiles and certificates (%1)</source>
        <translation>Profile VPN i certyfikaty (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Import a folder of VPN profiles</source>
        <translation>Importuj katalog z profilami VPN</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>wklejony tekst</translation>
    </message>
    <message>
        <source>Saved passwords are still there</source>
        <translation>Zapisane hasła nadal istnieją</translation>
    </message>
    <message>
        <source>The keychain still holds passwords of profiles that have another gateway now, and connecting would send them there: %1.</source>
        <translation>Pęk kluczy nadal zawiera hasła profili, które mają teraz inną bramę, a połączenie wysłałoby je właśnie tam: %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>Importuj %1</translation>
    </message>
    <message>
        <source>%1 applied, %2 kept without effect, %3 refused</source>
        <translation>Zastosowano: %1, zachowano bez skutku: %2, odrzucono: %3</translation>
    </message>
    <message>
        <source>&amp;Password of %1</source>
        <translation>&amp;Hasło pliku %1</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>&amp;Hasło pliku</translation>
    </message>
    <message>
        <source>The profiles are saved, their passwords are not</source>
        <translation>Profile są zapisane, ich hasła nie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Odpytywanie pęku kluczy…</translation>
    </message>
    <message>
        <source>A new profile</source>
        <translation>Nowy profil</translation>
    </message>
</context>
<context>
    <name>sallyport::LibraryController</name>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nazwa profilu</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Tags, with commas between them, such as: Customers/ACME, test</source>
        <translation>Etykiety, oddzielone przecinkami, na przykład: Klienci/ACME, test</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Powiel</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Nazwa kopii</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopia)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Usunąć „%1”?</translation>
    </message>
    <message>
        <source>Its client key and its saved passwords are deleted with it. This can&apos;t be undone.</source>
        <translation>Razem z nim zostaną usunięte jego klucz klienta i zapisane hasła. Tego nie można cofnąć.</translation>
    </message>
    <message>
        <source>Back up all profiles</source>
        <translation>Kopia zapasowa wszystkich profili</translation>
    </message>
    <message>
        <source>Restore profiles from a backup</source>
        <translation>Przywróć profile z kopii zapasowej</translation>
    </message>
    <message>
        <source>Backups (*.json)</source>
        <translation>Kopie zapasowe (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Save the exported profile</source>
        <translation>Zapisz wyeksportowany profil</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Zapisz tutaj</translation>
    </message>
</context>
<context>
    <name>sallyport::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>Szczegół</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Informacja</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Komunikat</translation>
    </message>
</context>
<context>
    <name>sallyport::LogView</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Zaznacz wszystko</translation>
    </message>
    <message>
        <source>Save the shown lines…</source>
        <translation>Zapisz pokazane wiersze…</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Przejdź na koniec</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>Przejdź na początek</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Szukaj w dzienniku</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Wszystkie poziomy</translation>
    </message>
    <message>
        <source>Notes and above</source>
        <translation>Informacje i wyższe</translation>
    </message>
    <message>
        <source>Warnings and above</source>
        <translation>Ostrzeżenia i wyższe</translation>
    </message>
    <message>
        <source>Only errors</source>
        <translation>Tylko błędy</translation>
    </message>
    <message>
        <source>Save the shown lines</source>
        <translation>Zapisz pokazane wiersze</translation>
    </message>
    <message>
        <source>No line has this level and these words.</source>
        <translation>Żaden wiersz nie ma tego poziomu i tych słów.</translation>
    </message>
</context>
<context>
    <name>sallyport::MainWindow</name>
    <message>
        <source>Profile files that could not be read: %1</source>
        <translation>Pliki profili, których nie można było odczytać: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::PathWidget</name>
    <message>
        <source>The path to the office</source>
        <translation>Droga do biura</translation>
    </message>
</context>
<context>
    <name>sallyport::PhaseSteps</name>
    <message>
        <source>Look up</source>
        <translation>Szukanie</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Zapytanie</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Weryfikacja</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Konfiguracja</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nie rozpoczęto</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Krok %1 z %2: %3</translation>
    </message>
</context>
<context>
    <name>sallyport::ProfileEditor</name>
    <message>
        <source>New profile</source>
        <translation>Nowy profil</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Edycja „%1”</translation>
    </message>
    <message>
        <source>Set by whoever manages this computer.</source>
        <translation>Ustawione przez zarządzających tym komputerem.</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>Ustawione przez: %1.</translation>
    </message>
    <message>
        <source>%1 (!)</source>
        <comment>page with something to mend</comment>
        <translation>%1 (!)</translation>
    </message>
    <message>
        <source>Something here is to be mended.</source>
        <translation>Coś tu trzeba poprawić.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Niezapisane zmiany</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Odrzucić zmiany?</translation>
    </message>
    <message>
        <source>They are not saved yet.</source>
        <translation>Nie są jeszcze zapisane.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Kontynuuj edycję</translation>
    </message>
</context>
<context>
    <name>sallyport::ProfileListModel</name>
    <message>
        <source>certificate ends</source>
        <translation>certyfikat wygasa</translation>
    </message>
    <message>
        <source>managed by %1</source>
        <translation>zarządzany przez: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::PromptCard</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Logowanie do %1</translation>
    </message>
    <message>
        <source>Sign in to %1 as %2</source>
        <translation>Logowanie do %1 jako %2</translation>
    </message>
    <message>
        <source>Password of the certificate file in “%1”</source>
        <translation>Hasło pliku certyfikatu w „%1”</translation>
    </message>
    <message>
        <source>Pre-shared key of “%1”</source>
        <translation>Klucz współdzielony profilu „%1”</translation>
    </message>
    <message>
        <source>The gateway of “%1” asks</source>
        <translation>Brama profilu „%1” pyta</translation>
    </message>
    <message>
        <source>PIN of the token for “%1”</source>
        <translation>Kod PIN tokena dla „%1”</translation>
    </message>
    <message>
        <source>The gateway of “%1” says</source>
        <translation>Brama profilu „%1” informuje</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Klucz</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Odpowiedź</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Przeczytane</translation>
    </message>
    <message>
        <source>Time left: %1 s</source>
        <translation>Pozostały czas: %1 s</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportDialog</name>
    <message>
        <source>Saved as %1. Give it to whom you choose.</source>
        <translation>Zapisano jako %1. Przekaż je, komu chcesz.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>zastąpiono %n miejsce</numerusform>
            <numerusform>zastąpiono %n miejsca</numerusform>
            <numerusform>zastąpiono %n miejsc</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Tworzenie zgłoszenia…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>pominięto %n wiersz</numerusform>
            <numerusform>pominięto %n wiersze</numerusform>
            <numerusform>pominięto %n wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>P&amp;rzywróć</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Pomiń</translation>
    </message>
    <message>
        <source>Save the problem report</source>
        <translation>Zapisz zgłoszenie problemu</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportLinesModel</name>
    <message>
        <source>empty line</source>
        <translation>pusty wiersz</translation>
    </message>
    <message>
        <source>%1 stands for %2</source>
        <translation>%1 oznacza %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportModel</name>
    <message>
        <source>Setting</source>
        <translation>Ustawienie</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>W pliku</translation>
    </message>
    <message>
        <source>In the profile</source>
        <translation>W profilu</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Co się dzieje</translation>
    </message>
</context>
<context>
    <name>sallyport::SettingsDialog</name>
    <message>
        <source>Nothing</source>
        <translation>Nic</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Pytaj</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Pozostaw działający</translation>
    </message>
    <message>
        <source>Quit Sallyport</source>
        <translation>Zakończ Sallyport</translation>
    </message>
    <message>
        <source>This could not be saved: %1.</source>
        <translation>Nie można było tego zapisać: %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::StationWidget</name>
    <message>
        <source>It failed here. %1</source>
        <translation>Tu nastąpił błąd. %1</translation>
    </message>
</context>
<context>
    <name>sallyport::TrafficGraph</name>
    <message>
        <source>Traffic of the last five minutes</source>
        <translation>Ruch z ostatnich pięciu minut</translation>
    </message>
    <message>
        <source>Receiving %1, sending %2; at most %3.</source>
        <translation>Odbieranie %1, wysyłanie %2; najwyżej %3.</translation>
    </message>
    <message>
        <source>5 minutes ago</source>
        <translation>5 minut temu</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Odebrano: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Wysłano: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::TrustList</name>
    <message>
        <source>Not readable</source>
        <translation>Nie można odczytać</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>urząd certyfikacji</translation>
    </message>
    <message>
        <source>the gateway&apos;s own certificate</source>
        <translation>własny certyfikat bramy</translation>
    </message>
    <message>
        <source>The gateway is trusted if one of this computer&apos;s authorities vouches for it.</source>
        <translation>Brama jest zaufana, jeśli ręczy za nią jeden z urzędów certyfikacji tego komputera.</translation>
    </message>
    <message>
        <source>The gateway is trusted only if one of these vouches for it.</source>
        <translation>Brama jest zaufana tylko wtedy, gdy ręczy za nią jeden z tych certyfikatów.</translation>
    </message>
    <message>
        <source>Add what proves the gateway</source>
        <translation>Dodaj to, co potwierdza tożsamość bramy</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certyfikaty (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n certificates; the others were left out.</source>
        <translation>
            <numerusform>Jest miejsce na %n certyfikat; pozostałe pominięto.</numerusform>
            <numerusform>Jest miejsce na %n certyfikaty; pozostałe pominięto.</numerusform>
            <numerusform>Jest miejsce na %n certyfikatów; pozostałe pominięto.</numerusform>
        </translation>
    </message>
    <message>
        <source>That one is in the list already.</source>
        <translation>Ten już jest na liście.</translation>
    </message>
</context>
</TS>
