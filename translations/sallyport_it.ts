<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>BehaviourPage</name>
    <message>
        <source>Behaviour</source>
        <translation>Comportamento</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Etichette</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Words to find it by, with commas between them, such as: Customers/ACME, test</source>
        <translation>Parole per trovarlo, separate da virgole, ad esempio: Clienti/ACME, test</translation>
    </message>
    <message>
        <source>&amp;Connect when I log in</source>
        <translation>Connetti &amp;all&apos;accesso</translation>
    </message>
    <message>
        <source>When Sallyport starts with the session.</source>
        <translation>Quando Sallyport si avvia con la sessione.</translation>
    </message>
</context>
<context>
    <name>CertificateCare</name>
    <message>
        <source>ended on %1</source>
        <translation>è scaduto il %1</translation>
    </message>
    <message>
        <source>ends within a day, on %1</source>
        <translation>scade entro un giorno, il %1</translation>
    </message>
    <message>
        <source>ends in 1 day, on %1</source>
        <translation>scade tra 1 giorno, il %1</translation>
    </message>
    <message>
        <source>ends in %1 days, on %2</source>
        <translation>scade tra %1 giorni, il %2</translation>
    </message>
    <message>
        <source>Your certificate (%1) %2. Ask the administrator for a new one.</source>
        <translation>Il certificato personale (%1) %2. Chiederne uno nuovo all&apos;amministratore.</translation>
    </message>
    <message>
        <source>The certificate that proves the gateway (%1) %2. Ask the administrator for its successor.</source>
        <translation>Il certificato che autentica il gateway (%1) %2. Chiedere all&apos;amministratore quello che lo sostituisce.</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>non ancora valido</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>scaduto</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>ancora 1 giorno</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>ancora %1 giorni</translation>
    </message>
    <message>
        <source>asked of revocation lists and OCSP</source>
        <translation>verifica tramite elenchi di revoca e OCSP</translation>
    </message>
    <message>
        <source>asked of revocation lists only</source>
        <translation>verifica solo tramite elenchi di revoca</translation>
    </message>
    <message>
        <source>asked of OCSP only</source>
        <translation>verifica solo tramite OCSP</translation>
    </message>
    <message>
        <source>not asked; only an answer that the gateway brings along counts, and one is needed</source>
        <translation>nessuna verifica; conta solo una risposta fornita dal gateway stesso, ed è necessaria</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nessuna verifica</translation>
    </message>
    <message>
        <source>%1; without an answer it does not connect</source>
        <translation>%1; senza una risposta non avviene la connessione</translation>
    </message>
    <message>
        <source>%1; without an answer it connects and says so</source>
        <translation>%1; senza una risposta la connessione avviene con un avviso</translation>
    </message>
</context>
<context>
    <name>CertificateDetails</name>
    <message>
        <source>its dates can&apos;t be read</source>
        <translation>le sue date non sono leggibili</translation>
    </message>
    <message>
        <source>not valid before %1</source>
        <translation>non valido prima del %1</translation>
    </message>
    <message>
        <source>expired less than a day ago</source>
        <translation>scaduto da meno di un giorno</translation>
    </message>
    <message>
        <source>expired 1 day ago</source>
        <translation>scaduto da 1 giorno</translation>
    </message>
    <message numerus="yes">
        <source>expired %n days ago</source>
        <translation>
            <numerusform>scaduto da %n giorno</numerusform>
            <numerusform>scaduto da %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>valid for less than a day</source>
        <translation>valido per meno di un giorno</translation>
    </message>
    <message>
        <source>valid for another day</source>
        <translation>valido ancora per un giorno</translation>
    </message>
    <message numerus="yes">
        <source>valid for another %n days</source>
        <translation>
            <numerusform>valido ancora per %n giorno</numerusform>
            <numerusform>valido ancora per %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>It expired on %1. Ask the administrator for its successor.</source>
        <translation>È scaduto il %1. Chiedere all&apos;amministratore quello che lo sostituisce.</translation>
    </message>
    <message>
        <source>It is not valid before %1. Check this computer&apos;s clock.</source>
        <translation>Non è valido prima del %1. Controllare l&apos;orologio di questo computer.</translation>
    </message>
    <message>
        <source>Its key is of a kind that Sallyport does not know.</source>
        <translation>La sua chiave è di un tipo che Sallyport non conosce.</translation>
    </message>
    <message>
        <source>Its key (%1) is too weak to prove anything.</source>
        <translation>La sua chiave (%1) è troppo debole per dimostrare qualcosa.</translation>
    </message>
    <message>
        <source>It is signed in a way that Sallyport does not know.</source>
        <translation>È firmato in un modo che Sallyport non conosce.</translation>
    </message>
    <message>
        <source>It is signed with %1, which can be forged.</source>
        <translation>È firmato con %1, che può essere falsificato.</translation>
    </message>
</context>
<context>
    <name>CertificateViewer</name>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>The certificate and those that vouch for it</source>
        <translation>Il certificato e quelli che lo garantiscono</translation>
    </message>
    <message>
        <source>SHA-256 &amp;fingerprint</source>
        <translation>Im&amp;pronta SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Impronta SHA-256</translation>
    </message>
    <message>
        <source>&amp;Copy as PEM</source>
        <translation>&amp;Copia come PEM</translation>
    </message>
    <message>
        <source>&amp;Save as PEM…</source>
        <translation>&amp;Salva come PEM…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>ChangePreview</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>un altro</numerusform>
            <numerusform>altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>All traffic goes through the tunnel</source>
        <translation>Tutto il traffico passa per il tunnel</translation>
    </message>
    <message>
        <source>If the gateway allows only some networks, only those do. IPv4 or IPv6 stays outside where the gateway gives no address for it.</source>
        <translation>Se il gateway consente solo alcune reti, vi passano solo quelle. IPv4 o IPv6 resta fuori se il gateway non assegna un indirizzo corrispondente.</translation>
    </message>
    <message>
        <source>As far as the gateway allows: %1.</source>
        <translation>Nei limiti consentiti dal gateway: %1.</translation>
    </message>
    <message>
        <source>Only traffic to %1 goes through the tunnel</source>
        <translation>Solo il traffico verso %1 passa per il tunnel</translation>
    </message>
    <message>
        <source>As far as the gateway allows. Everything else goes as it does now.</source>
        <translation>Nei limiti consentiti dal gateway. Tutto il resto passa dove passa ora.</translation>
    </message>
    <message>
        <source>Traffic to %1 stays outside</source>
        <translation>Il traffico verso %1 resta fuori</translation>
    </message>
    <message>
        <source>It goes as it does now, without the protection of the tunnel.</source>
        <translation>Passa dove passa ora, senza la protezione del tunnel.</translation>
    </message>
    <message>
        <source>All other names are asked where they are asked now.</source>
        <translation>Tutti gli altri nomi sono risolti dove lo sono ora.</translation>
    </message>
    <message>
        <source>Names under %1 are asked at the gateway&apos;s name servers</source>
        <translation>I nomi sotto %1 sono risolti dai server DNS del gateway</translation>
    </message>
    <message>
        <source>Names are asked at %1 only for %2</source>
        <translation>Solo i nomi sotto %2 sono risolti da %1</translation>
    </message>
    <message>
        <source>Names are asked at %1</source>
        <translation>I nomi sono risolti da %1</translation>
    </message>
    <message>
        <source>The gateway may limit it to names of its own.</source>
        <translation>Il gateway può limitare la risoluzione ai propri nomi.</translation>
    </message>
    <message>
        <source>Names are asked at the gateway&apos;s name servers</source>
        <translation>I nomi sono risolti dai server DNS del gateway</translation>
    </message>
    <message>
        <source>If it gives any; it may limit them to names of its own.</source>
        <translation>Se ne fornisce; può limitarne l&apos;uso ai propri nomi.</translation>
    </message>
    <message>
        <source>Traffic is blocked when the tunnel is lost</source>
        <translation>Il traffico è bloccato se il tunnel cade</translation>
    </message>
    <message>
        <source>Until it is back or you disconnect. Where this computer can&apos;t block, it does not connect.</source>
        <translation>Finché non è ripristinato o ci si disconnette. Se questo computer non può bloccare il traffico, non si connette.</translation>
    </message>
    <message>
        <source>Nothing is blocked</source>
        <translation>Nulla è bloccato</translation>
    </message>
    <message>
        <source>When the tunnel is lost, traffic goes as it does without it. The firewall is not touched.</source>
        <translation>Se il tunnel cade, il traffico passa come in sua assenza. Il firewall non viene toccato.</translation>
    </message>
    <message numerus="yes">
        <source>Packets in the tunnel have at most %n bytes</source>
        <translation>
            <numerusform>I pacchetti nel tunnel hanno al massimo %n byte</numerusform>
            <numerusform>I pacchetti nel tunnel hanno al massimo %n byte</numerusform>
        </translation>
    </message>
    <message>
        <source>Other connections keep their size.</source>
        <translation>Le altre connessioni mantengono la loro dimensione.</translation>
    </message>
    <message>
        <source>Packets in the tunnel are a little smaller</source>
        <translation>I pacchetti nel tunnel sono un po&apos; più piccoli</translation>
    </message>
    <message>
        <source>Sallyport finds the size that fits the way to the gateway.</source>
        <translation>Sallyport trova la dimensione adatta al percorso verso il gateway.</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>il gateway</translation>
    </message>
    <message>
        <source>UDP port %1 is used to reach %2</source>
        <translation>La porta UDP %1 è usata per raggiungere %2</translation>
    </message>
    <message>
        <source>UDP ports 500 and 4500 are used to reach %1</source>
        <translation>Le porte UDP 500 e 4500 sono usate per raggiungere %1</translation>
    </message>
    <message>
        <source>The tunnel itself always goes through port 4500.</source>
        <translation>Il tunnel stesso passa sempre per la porta 4500.</translation>
    </message>
    <message>
        <source>Port 4500 where an address is translated on the way.</source>
        <translation>La porta 4500 dove un indirizzo viene tradotto lungo il percorso.</translation>
    </message>
    <message>
        <source>This computer gets one more address</source>
        <translation>Questo computer riceve un indirizzo in più</translation>
    </message>
    <message>
        <source>The gateway chooses it. It belongs to a network link of its own, which goes when you disconnect.</source>
        <translation>Lo sceglie il gateway. Appartiene a un&apos;interfaccia di rete apposita, che scompare alla disconnessione.</translation>
    </message>
    <message>
        <source>Other traffic stays as it is</source>
        <translation>L&apos;altro traffico resta com&apos;è</translation>
    </message>
    <message>
        <source>Whatever goes elsewhere is not seen by the gateway, and not protected by it.</source>
        <translation>Ciò che va altrove non è visto dal gateway, né protetto da esso.</translation>
    </message>
    <message>
        <source>Your other addresses and network settings stay as they are</source>
        <translation>Gli altri indirizzi e le impostazioni di rete restano come sono</translation>
    </message>
    <message>
        <source>Whatever is changed is put back when you disconnect, also after a crash.</source>
        <translation>Tutto ciò che viene cambiato è ripristinato alla disconnessione, anche dopo un arresto anomalo.</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>What will change</source>
        <translation>Che cosa cambierà</translation>
    </message>
</context>
<context>
    <name>ConnectionView</name>
    <message>
        <source>Enter password</source>
        <translation>Inserisci la password</translation>
    </message>
    <message>
        <source>Open import…</source>
        <translation>Apri l&apos;importazione…</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Riconnetti</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Not known while the service does not answer</source>
        <translation>Stato non noto finché il servizio non risponde</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <translation>Richiesta al portachiavi</translation>
    </message>
    <message>
        <source>Waiting for your password</source>
        <translation>In attesa della password</translation>
    </message>
    <message>
        <source>Open the field…</source>
        <translation>Apri il campo…</translation>
    </message>
</context>
<context>
    <name>CryptographyPage</name>
    <message>
        <source>Cryptography</source>
        <translation>Crittografia</translation>
    </message>
</context>
<context>
    <name>ErrorArgument</name>
    <message>
        <source>the client certificate</source>
        <translation>il certificato client</translation>
    </message>
    <message>
        <source>the password or code</source>
        <translation>la password o il codice</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>la password</translation>
    </message>
    <message>
        <source>the pre-shared key</source>
        <translation>la chiave precondivisa</translation>
    </message>
    <message>
        <source>the one-time code</source>
        <translation>il codice monouso</translation>
    </message>
    <message>
        <source>the PIN of the token</source>
        <translation>il PIN del token</translation>
    </message>
    <message>
        <source>to read what the gateway says</source>
        <translation>la lettura di ciò che dice il gateway</translation>
    </message>
    <message>
        <source>the account is disabled</source>
        <translation>l&apos;account è disabilitato</translation>
    </message>
    <message>
        <source>not at this time of day</source>
        <translation>l&apos;accesso non è consentito a quest&apos;ora</translation>
    </message>
    <message>
        <source>the account may not use the VPN</source>
        <translation>l&apos;account non può usare la VPN</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un numero intero</translation>
    </message>
    <message>
        <source>networks such as 10.1.0.0/16</source>
        <translation>reti come 10.1.0.0/16</translation>
    </message>
    <message>
        <source>a port from 1 to 65535</source>
        <translation>una porta da 1 a 65535</translation>
    </message>
    <message>
        <source>IP addresses of DNS servers</source>
        <translation>indirizzi IP di server DNS</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The gateway refused your certificate</source>
        <translation>Il gateway ha rifiutato il certificato personale</translation>
    </message>
    <message>
        <source>It did not accept the client certificate[ of {user}] for signing in.</source>
        <translation>Non ha accettato il certificato client[ di {user}] per l&apos;autenticazione.</translation>
    </message>
    <message>
        <source>Ask the administrator whether the gateway knows this certificate or has blocked it; import the new one if you were given another.</source>
        <translation>Chiedere all&apos;amministratore se il gateway conosce questo certificato o lo ha bloccato; se ne è stato fornito un altro, importare quello nuovo.</translation>
    </message>
    <message>
        <source>The gateway refused the pre-shared key</source>
        <translation>Il gateway ha rifiutato la chiave precondivisa</translation>
    </message>
    <message>
        <source>It did not accept the key[ for {user}].</source>
        <translation>Non ha accettato la chiave[ per {user}].</translation>
    </message>
    <message>
        <source>Type the key again; if it is right, ask the administrator whether the key or the identity in the profile has changed.</source>
        <translation>Digitare di nuovo la chiave; se è corretta, chiedere all&apos;amministratore se la chiave o l&apos;identità nel profilo sono cambiate.</translation>
    </message>
    <message>
        <source>Whether the gateway&apos;s certificate was revoked is not known</source>
        <translation>Non è noto se il certificato del gateway sia stato revocato</translation>
    </message>
    <message>
        <source>The certificate of {subject} could not be checked[ at {url}]: {reason}. The profile does not ask for an answer, so the connection goes on.</source>
        <translation>Non è stato possibile verificare il certificato di {subject}[ presso {url}]: {reason}. Il profilo non richiede una risposta, quindi la connessione prosegue.</translation>
    </message>
    <message>
        <source>Nothing has to be done now; if it stays so, tell the administrator.</source>
        <translation>Ora non occorre fare nulla; se la situazione persiste, informare l&apos;amministratore.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>altri %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>(non noto)</translation>
    </message>
    <message>
        <source>The name {host} can&apos;t be found</source>
        <translation>Impossibile trovare il nome {host}</translation>
    </message>
    <message>
        <source>The name server has no address for it[: {reason}].</source>
        <translation>Il server DNS non ha un indirizzo per questo nome[: {reason}].</translation>
    </message>
    <message>
        <source>Check that this computer is online and that the gateway&apos;s name in the profile is spelled right.</source>
        <translation>Controllare che questo computer sia in linea e che il nome del gateway nel profilo sia scritto correttamente.</translation>
    </message>
    <message>
        <source>The gateway does not answer</source>
        <translation>Il gateway non risponde</translation>
    </message>
    <message>
        <source>{host}[ ({address}, port {port})] sent no answer[ for {seconds} seconds].</source>
        <translation>{host}[ ({address}, porta {port})] non ha inviato alcuna risposta[ per {seconds} secondi].</translation>
    </message>
    <message>
        <source>Try another network: some networks block VPNs (UDP ports 500 and 4500). If it stays silent, ask the administrator whether the gateway is up.</source>
        <translation>Provare un&apos;altra rete: alcune reti bloccano le VPN (porte UDP 500 e 4500). Se il gateway continua a non rispondere, chiedere all&apos;amministratore se è in funzione.</translation>
    </message>
    <message>
        <source>The gateway answers on one port only</source>
        <translation>Il gateway risponde su una sola porta</translation>
    </message>
    <message>
        <source>{host}[ ({address})] answered on UDP port {answered}, but not on UDP port {port}[ for {seconds} seconds]. The connection needs both.</source>
        <translation>{host}[ ({address})] ha risposto sulla porta UDP {answered}, ma non sulla porta UDP {port}[ per {seconds} secondi]. Per la connessione servono entrambe.</translation>
    </message>
    <message>
        <source>Try another network: this one, or the gateway&apos;s own firewall, holds UDP port {port} back. Tell its administrator.</source>
        <translation>Provare un&apos;altra rete: questa, o il firewall del gateway stesso, blocca la porta UDP {port}. Informare chi la amministra.</translation>
    </message>
    <message>
        <source>The gateway can&apos;t be reached from this network</source>
        <translation>Il gateway non è raggiungibile da questa rete</translation>
    </message>
    <message>
        <source>The network did not carry anything to {host}[ ({address})][: {reason}].</source>
        <translation>La rete non ha trasportato nulla verso {host}[ ({address})][: {reason}].</translation>
    </message>
    <message>
        <source>Check that this computer is online, then connect again.</source>
        <translation>Controllare che questo computer sia in linea, poi connettersi di nuovo.</translation>
    </message>
    <message>
        <source>The connection to the gateway was lost</source>
        <translation>La connessione al gateway è caduta</translation>
    </message>
    <message>
        <source>{host} has not answered[ for {seconds} seconds].</source>
        <translation>{host} non ha risposto[ per {seconds} secondi].</translation>
    </message>
    <message>
        <source>The gateway ended the connection</source>
        <translation>Il gateway ha terminato la connessione</translation>
    </message>
    <message>
        <source>{host} closed the tunnel.</source>
        <translation>{host} ha chiuso il tunnel.</translation>
    </message>
    <message>
        <source>Connect again; if it keeps closing, ask the administrator.</source>
        <translation>Connettersi di nuovo; se continua a chiudersi, chiedere all&apos;amministratore.</translation>
    </message>
    <message>
        <source>Disconnected because nothing was sent</source>
        <translation>Disconnesso per mancanza di traffico</translation>
    </message>
    <message>
        <source>Nothing went to or came from {host} for {seconds} seconds, and the profile ends the connection then.</source>
        <translation>Nulla è stato scambiato con {host} per {seconds} secondi: in questo caso il profilo prevede di terminare la connessione.</translation>
    </message>
    <message>
        <source>Connect again when you need it.</source>
        <translation>Connettersi di nuovo quando serve.</translation>
    </message>
    <message>
        <source>The gateway does not agree to any of the offered algorithms</source>
        <translation>Il gateway non accetta nessuno degli algoritmi proposti</translation>
    </message>
    <message>
        <source>For {protocol} this computer offered {offered}.</source>
        <translation>Per {protocol} questo computer ha proposto {offered}.</translation>
    </message>
    <message>
        <source>Ask the administrator which current algorithms the gateway takes and put them into the profile.</source>
        <translation>Chiedere all&apos;amministratore quali algoritmi attuali accetta il gateway e inserirli nel profilo.</translation>
    </message>
    <message>
        <source>The gateway refused the networks asked for</source>
        <translation>Il gateway ha rifiutato le reti richieste</translation>
    </message>
    <message>
        <source>This computer asked for {offered}.</source>
        <translation>Questo computer ha richiesto {offered}.</translation>
    </message>
    <message>
        <source>Check the networks in the profile against what the administrator gave you.</source>
        <translation>Confrontare le reti nel profilo con quelle indicate dall&apos;amministratore.</translation>
    </message>
    <message>
        <source>The gateway gave this computer no address</source>
        <translation>Il gateway non ha assegnato un indirizzo a questo computer</translation>
    </message>
    <message>
        <source>{host} has no virtual IP address left, or none for you.</source>
        <translation>{host} non ha più indirizzi IP virtuali disponibili, o nessuno per questo account.</translation>
    </message>
    <message>
        <source>Connect again later; if it stays so, ask the administrator to look at the address pool.</source>
        <translation>Connettersi di nuovo più tardi; se la situazione persiste, chiedere all&apos;amministratore di controllare l&apos;intervallo di indirizzi.</translation>
    </message>
    <message>
        <source>The gateway sends you to another one</source>
        <translation>Il gateway rimanda a un altro</translation>
    </message>
    <message>
        <source>{host} asks to connect to {target} instead. Sallyport does not follow that by itself.</source>
        <translation>{host} chiede di connettersi a {target}. Sallyport non lo fa automaticamente.</translation>
    </message>
    <message>
        <source>Ask the administrator; if it is right, make a profile with that gateway&apos;s name.</source>
        <translation>Chiedere all&apos;amministratore; se è corretto, creare un profilo con il nome di quel gateway.</translation>
    </message>
    <message>
        <source>The gateway broke off the negotiation</source>
        <translation>Il gateway ha interrotto la negoziazione</translation>
    </message>
    <message>
        <source>{host} answered {notify}.</source>
        <translation>{host} ha risposto {notify}.</translation>
    </message>
    <message>
        <source>Tell the administrator this word; the gateway&apos;s log says why.</source>
        <translation>Riferire questa parola all&apos;amministratore; il motivo è nel registro del gateway.</translation>
    </message>
    <message>
        <source>This computer can&apos;t carry the tunnel&apos;s packets</source>
        <translation>Questo computer non può trasportare i pacchetti del tunnel</translation>
    </message>
    <message>
        <source>The data plane &quot;{dataPlane}&quot; did not start: {reason}.</source>
        <translation>Il piano dati «{dataPlane}» non si è avviato: {reason}.</translation>
    </message>
    <message>
        <source>Look in the service&apos;s log for the cause; where /dev/net/tun is missing, ask the administrator to load the kernel&apos;s module tun.</source>
        <translation>Cercare la causa nel registro del servizio; se manca /dev/net/tun, chiedere all&apos;amministratore di caricare il modulo tun del kernel.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s address could not be set</source>
        <translation>Impossibile impostare l&apos;indirizzo del tunnel</translation>
    </message>
    <message>
        <source>Setting {address} failed: {reason}.</source>
        <translation>Impostazione di {address} non riuscita: {reason}.</translation>
    </message>
    <message>
        <source>Disconnect other VPNs that use the same address, then connect again.</source>
        <translation>Disconnettere le altre VPN che usano lo stesso indirizzo, poi connettersi di nuovo.</translation>
    </message>
    <message>
        <source>A route into the tunnel could not be set</source>
        <translation>Impossibile impostare un instradamento nel tunnel</translation>
    </message>
    <message>
        <source>Setting the route to {route} failed: {reason}.</source>
        <translation>Impostazione dell&apos;instradamento verso {route} non riuscita: {reason}.</translation>
    </message>
    <message>
        <source>Disconnect other VPNs that use the same network, then connect again.</source>
        <translation>Disconnettere le altre VPN che usano la stessa rete, poi connettersi di nuovo.</translation>
    </message>
    <message>
        <source>The office&apos;s name servers could not be set</source>
        <translation>Impossibile impostare i server DNS dell&apos;ufficio</translation>
    </message>
    <message>
        <source>Changing this computer&apos;s DNS settings failed: {reason}.</source>
        <translation>Modifica delle impostazioni DNS di questo computer non riuscita: {reason}.</translation>
    </message>
    <message>
        <source>See the service&apos;s log for which program holds the DNS settings, then connect again.</source>
        <translation>Vedere nel registro del servizio quale programma controlla le impostazioni DNS, poi connettersi di nuovo.</translation>
    </message>
    <message>
        <source>Traffic can&apos;t be blocked on this computer</source>
        <translation>Impossibile bloccare il traffico su questo computer</translation>
    </message>
    <message>
        <source>The firewall rules were refused: {reason}.</source>
        <translation>Le regole del firewall sono state rifiutate: {reason}.</translation>
    </message>
    <message>
        <source>Turn off blocking in the profile, or ask for the missing firewall support.</source>
        <translation>Disattivare il blocco nel profilo, o chiedere il supporto del firewall mancante.</translation>
    </message>
    <message>
        <source>The service&apos;s IKE engine failed</source>
        <translation>Il motore IKE del servizio ha avuto un errore</translation>
    </message>
    <message>
        <source>It said: {reason}.</source>
        <translation>Ha riferito: {reason}.</translation>
    </message>
    <message>
        <source>Restart the Sallyport service; if it happens again, report it with the service&apos;s log.</source>
        <translation>Riavviare il servizio Sallyport; se accade di nuovo, segnalarlo allegando il registro del servizio.</translation>
    </message>
    <message>
        <source>The service can&apos;t note what it changes on this computer</source>
        <translation>Il servizio non può annotare ciò che cambia su questo computer</translation>
    </message>
    <message>
        <source>Writing {path} failed: {reason}. Without these notes nothing could be put back after a crash.</source>
        <translation>Scrittura di {path} non riuscita: {reason}. Senza queste note non si potrebbe ripristinare nulla dopo un arresto anomalo.</translation>
    </message>
    <message>
        <source>Make room on the disk, or repair the rights of that folder.</source>
        <translation>Liberare spazio su disco, o correggere i permessi di quella cartella.</translation>
    </message>
    <message>
        <source>There is no profile &quot;{profile}&quot;</source>
        <translation>Non esiste un profilo «{profile}»</translation>
    </message>
    <message>
        <source>Neither a name nor an id of your profiles matches.</source>
        <translation>Nessun profilo corrisponde per nome o identificativo.</translation>
    </message>
    <message>
        <source>Look at the list of profiles, or import the profile first.</source>
        <translation>Consultare l&apos;elenco dei profili, o importare prima il profilo.</translation>
    </message>
    <message>
        <source>More than one profile is called &quot;{profile}&quot;</source>
        <translation>Più di un profilo si chiama «{profile}»</translation>
    </message>
    <message>
        <source>These match: {matches}.</source>
        <translation>Corrispondono: {matches}.</translation>
    </message>
    <message>
        <source>Name the profile by its id.</source>
        <translation>Indicare il profilo con il suo identificativo.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Impossibile leggere il file</translation>
    </message>
    <message>
        <source>{file}: {reason}.</source>
        <translation>{file}: {reason}.</translation>
    </message>
    <message>
        <source>Check the file&apos;s name and that you may read it.</source>
        <translation>Controllare il nome del file e i permessi di lettura.</translation>
    </message>
    <message>
        <source>The file is too large for a profile</source>
        <translation>Il file è troppo grande per un profilo</translation>
    </message>
    <message>
        <source>{file} has {size}; at most {limit} are read.</source>
        <translation>{file} misura {size}; il massimo letto è {limit}.</translation>
    </message>
    <message>
        <source>Check that it is the file your administrator sent.</source>
        <translation>Controllare che sia il file inviato dall&apos;amministratore.</translation>
    </message>
    <message>
        <source>The file is no profile that Sallyport can read</source>
        <translation>Il file non è un profilo che Sallyport sappia leggere</translation>
    </message>
    <message>
        <source>{file} is in none of the formats that Sallyport knows (strongSwan, Apple, Windows, NetworkManager, certificates).</source>
        <translation>{file} non è in nessuno dei formati noti a Sallyport (strongSwan, Apple, Windows, NetworkManager, certificati).</translation>
    </message>
    <message>
        <source>Ask the administrator for a .sswan or .mobileconfig profile, or for the certificates as .p12 or .pem.</source>
        <translation>Chiedere all&apos;amministratore un profilo .sswan o .mobileconfig, oppure i certificati come .p12 o .pem.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Il file è danneggiato</translation>
    </message>
    <message>
        <source>{file}[, line {line}]: {reason}.</source>
        <translation>{file}[, riga {line}]: {reason}.</translation>
    </message>
    <message>
        <source>Ask for the file again; it may have been cut off or changed on its way.</source>
        <translation>Richiedere di nuovo il file; potrebbe essere stato troncato o modificato durante il trasferimento.</translation>
    </message>
    <message>
        <source>The profile is not complete</source>
        <translation>Il profilo non è completo</translation>
    </message>
    <message>
        <source>[{file}: ]the field {field} is missing.</source>
        <translation>[{file}: ]manca il campo {field}.</translation>
    </message>
    <message>
        <source>Add the field, or ask the administrator for a complete profile.</source>
        <translation>Aggiungere il campo, o chiedere all&apos;amministratore un profilo completo.</translation>
    </message>
    <message>
        <source>The profile has a value that can&apos;t be used</source>
        <translation>Il profilo ha un valore che non può essere usato</translation>
    </message>
    <message>
        <source>[{file}: ]the field {field}[ says &quot;{value}&quot;]; the rule is: {rule}.</source>
        <translation>[{file}: ]il campo {field}[ contiene «{value}»]; la regola è: {rule}.</translation>
    </message>
    <message>
        <source>Correct the field, or ask the administrator for a corrected profile.</source>
        <translation>Correggere il campo, o chiedere all&apos;amministratore un profilo corretto.</translation>
    </message>
    <message>
        <source>The profile could not be saved</source>
        <translation>Impossibile salvare il profilo</translation>
    </message>
    <message>
        <source>Writing {path} failed: {reason}. What was there before is untouched.</source>
        <translation>Scrittura di {path} non riuscita: {reason}. Ciò che c&apos;era prima è intatto.</translation>
    </message>
    <message>
        <source>Make room on the disk, or repair the rights of that folder, then save again.</source>
        <translation>Liberare spazio su disco, o correggere i permessi di quella cartella, poi salvare di nuovo.</translation>
    </message>
    <message>
        <source>This profile is managed</source>
        <translation>Questo profilo è gestito</translation>
    </message>
    <message>
        <source>{profile} was set up for this computer by {managedBy}; it can&apos;t be changed or deleted here.</source>
        <translation>{profile} è stato configurato per questo computer da {managedBy}; qui non può essere modificato né eliminato.</translation>
    </message>
    <message>
        <source>Ask them for the change, or duplicate the profile and change the copy.</source>
        <translation>Chiedere la modifica a chi lo gestisce, o duplicare il profilo e modificare la copia.</translation>
    </message>
    <message>
        <source>The profile can&apos;t be written in this format</source>
        <translation>Il profilo non può essere scritto in questo formato</translation>
    </message>
    <message>
        <source>The format {format} can&apos;t carry it: {reason}.</source>
        <translation>Il formato {format} non può contenerlo: {reason}.</translation>
    </message>
    <message>
        <source>Choose another format; sswan carries everything.</source>
        <translation>Scegliere un altro formato; sswan contiene tutto.</translation>
    </message>
    <message>
        <source>The backup can&apos;t be used</source>
        <translation>Il backup non può essere usato</translation>
    </message>
    <message>
        <source>{file}: {reason}. Nothing was restored.</source>
        <translation>{file}: {reason}. Non è stato ripristinato nulla.</translation>
    </message>
    <message>
        <source>Take an earlier backup, or restore the profiles one by one.</source>
        <translation>Usare un backup precedente, o ripristinare i profili uno per uno.</translation>
    </message>
    <message>
        <source>The password for the certificate does not fit</source>
        <translation>La password del certificato non è corretta</translation>
    </message>
    <message>
        <source>{file} has a private key that this password does not open or protect.</source>
        <translation>{file} ha una chiave privata che questa password non apre o non protegge.</translation>
    </message>
    <message>
        <source>Type the password that came with the file; for an unprotected key choose a new one.</source>
        <translation>Digitare la password fornita con il file; per una chiave non protetta sceglierne una nuova.</translation>
    </message>
    <message>
        <source>The certificate file can&apos;t be used</source>
        <translation>Il file del certificato non può essere usato</translation>
    </message>
    <message>
        <source>Ask the administrator for the file again.</source>
        <translation>Richiedere di nuovo il file all&apos;amministratore.</translation>
    </message>
    <message>
        <source>There is no private key to sign in with</source>
        <translation>Manca la chiave privata per l&apos;autenticazione</translation>
    </message>
    <message>
        <source>{file} signs in with a certificate, but the key for it is not there.</source>
        <translation>{file} usa un certificato per l&apos;autenticazione, ma la chiave corrispondente non c&apos;è.</translation>
    </message>
    <message>
        <source>Import the .p12 file, or certificate and key together.</source>
        <translation>Importare il file .p12, oppure certificato e chiave insieme.</translation>
    </message>
    <message>
        <source>The certificate that proves the gateway is missing</source>
        <translation>Manca il certificato che autentica il gateway</translation>
    </message>
    <message>
        <source>{file} proves the gateway of {profile} by {expected}, which was not given together with it. Without it any authority of this computer would do.</source>
        <translation>{file} autentica il gateway di {profile} con {expected}, che non è stato fornito insieme al file. Senza di esso basterebbe una qualsiasi autorità di questo computer.</translation>
    </message>
    <message>
        <source>Give that certificate together with the file, or a folder that holds both; or choose this computer&apos;s authorities (--system-authorities).</source>
        <translation>Fornire quel certificato insieme al file, o una cartella che li contenga entrambi; oppure scegliere le autorità di questo computer (--system-authorities).</translation>
    </message>
    <message>
        <source>Your certificate can&apos;t be used</source>
        <translation>Il certificato personale non può essere usato</translation>
    </message>
    <message>
        <source>{subject}: {reason}.</source>
        <translation>{subject}: {reason}.</translation>
    </message>
    <message>
        <source>Ask the administrator for a new certificate with its key.</source>
        <translation>Chiedere all&apos;amministratore un nuovo certificato con la sua chiave.</translation>
    </message>
    <message>
        <source>Your certificate has expired</source>
        <translation>Il certificato personale è scaduto</translation>
    </message>
    <message>
        <source>The certificate of {subject} was valid until {notAfter}; this computer&apos;s clock says {now}. Nothing was sent.</source>
        <translation>Il certificato di {subject} era valido fino al {notAfter}; l&apos;orologio di questo computer indica {now}. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, ask the administrator for a new certificate.</source>
        <translation>Controllare l&apos;orologio di questo computer; se è corretto, chiedere all&apos;amministratore un nuovo certificato.</translation>
    </message>
    <message>
        <source>Your certificate is not valid yet</source>
        <translation>Il certificato personale non è ancora valido</translation>
    </message>
    <message>
        <source>The certificate of {subject} is valid from {notBefore}; this computer&apos;s clock says {now}. Nothing was sent.</source>
        <translation>Il certificato di {subject} è valido dal {notBefore}; l&apos;orologio di questo computer indica {now}. Non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, wait until then or ask the administrator.</source>
        <translation>Controllare l&apos;orologio di questo computer; se è corretto, attendere fino ad allora o chiedere all&apos;amministratore.</translation>
    </message>
    <message>
        <source>The private key belongs to another certificate</source>
        <translation>La chiave privata appartiene a un altro certificato</translation>
    </message>
    <message>
        <source>The key that was given is not that of {subject}.</source>
        <translation>La chiave fornita non è quella di {subject}.</translation>
    </message>
    <message>
        <source>Import the .p12 file again, or certificate and key that were made together.</source>
        <translation>Importare di nuovo il file .p12, oppure certificato e chiave creati insieme.</translation>
    </message>
    <message>
        <source>The pre-shared key is too easy to guess</source>
        <translation>La chiave precondivisa è troppo facile da indovinare</translation>
    </message>
    <message>
        <source>The key of {profile} was not used: {reason}. Who listens to one sign-in could find it by trying.</source>
        <translation>La chiave di {profile} non è stata usata: {reason}. Chi intercetta una sola autenticazione potrebbe trovarla per tentativi.</translation>
    </message>
    <message>
        <source>Ask the administrator for a random key of 20 characters or more.</source>
        <translation>Chiedere all&apos;amministratore una chiave casuale di almeno 20 caratteri.</translation>
    </message>
    <message>
        <source>The profile does not say who checks your sign-in</source>
        <translation>Il profilo non indica chi verifica l&apos;autenticazione</translation>
    </message>
    <message>
        <source>{profile} signs in through a server behind the gateway, and the profile does not name it. Any server of that authority could take the password.</source>
        <translation>{profile} si autentica tramite un server dietro il gateway, e il profilo non lo indica. Qualsiasi server di quell&apos;autorità potrebbe ottenere la password.</translation>
    </message>
    <message>
        <source>Ask the administrator for the sign-in server&apos;s name and put it into the profile (sallyport.aaaServer).</source>
        <translation>Chiedere all&apos;amministratore il nome del server di autenticazione e inserirlo nel profilo (sallyport.aaaServer).</translation>
    </message>
    <message>
        <source>The token is not there</source>
        <translation>Il token non c&apos;è</translation>
    </message>
    <message>
        <source>{token} was not found; this computer sees {found}.</source>
        <translation>{token} non è stato trovato; token visti da questo computer: {found}.</translation>
    </message>
    <message>
        <source>Insert the token or card and try again; sallyportctl tokens lists what is found.</source>
        <translation>Inserire il token o la scheda e riprovare; sallyportctl tokens elenca ciò che viene trovato.</translation>
    </message>
    <message>
        <source>The certificate is not on the token</source>
        <translation>Il certificato non è sul token</translation>
    </message>
    <message>
        <source>{token} has no certificate {certificate} with its key.</source>
        <translation>{token} non ha un certificato {certificate} con la sua chiave.</translation>
    </message>
    <message>
        <source>Look with sallyportctl tokens which certificates it has, and choose one of them.</source>
        <translation>Vedere con sallyportctl tokens quali certificati contiene e sceglierne uno.</translation>
    </message>
    <message>
        <source>The token can&apos;t be used</source>
        <translation>Il token non può essere usato</translation>
    </message>
    <message>
        <source>{token}: {reason}.</source>
        <translation>{token}: {reason}.</translation>
    </message>
    <message>
        <source>Take the token out and insert it again; if that does not help, ask the one who gave it to you.</source>
        <translation>Estrarre il token e inserirlo di nuovo; se non basta, chiedere a chi lo ha fornito.</translation>
    </message>
    <message>
        <source>There is no keychain to keep passwords in</source>
        <translation>Non c&apos;è un portachiavi in cui conservare le password</translation>
    </message>
    <message>
        <source>No keychain answered on this desktop: {reason}. Passwords are never kept in plain text instead.</source>
        <translation>Nessun portachiavi ha risposto in questo ambiente grafico: {reason}. In sua assenza le password non vengono mai conservate in chiaro.</translation>
    </message>
    <message>
        <source>Install and start gnome-keyring or KWallet, or type the password each time.</source>
        <translation>Installare e avviare gnome-keyring o KWallet, oppure digitare ogni volta la password.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Il portachiavi è bloccato</translation>
    </message>
    <message>
        <source>The entry {entry} is in a locked keychain.</source>
        <translation>La voce {entry} è in un portachiavi bloccato.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or type the password this time.</source>
        <translation>Sbloccare il portachiavi e riprovare, o digitare la password questa volta.</translation>
    </message>
    <message>
        <source>The keychain refused</source>
        <translation>Il portachiavi ha negato la richiesta</translation>
    </message>
    <message>
        <source>The entry {entry} was not given or taken: {reason}.</source>
        <translation>La voce {entry} non è stata fornita o accettata: {reason}.</translation>
    </message>
    <message>
        <source>Allow Sallyport to use the keychain, or type the password this time.</source>
        <translation>Consentire a Sallyport di usare il portachiavi, o digitare la password questa volta.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Il portachiavi non risponde</translation>
    </message>
    <message>
        <source>It did not answer for {seconds} seconds.</source>
        <translation>Non ha risposto per {seconds} secondi.</translation>
    </message>
    <message>
        <source>Look for a hidden question of the keychain on the screen, or type the password this time.</source>
        <translation>Cercare sullo schermo una richiesta nascosta del portachiavi, o digitare la password questa volta.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not from an authority you trust</source>
        <translation>Il certificato del gateway non proviene da un&apos;autorità attendibile</translation>
    </message>
    <message>
        <source>The certificate[ of {subject}] was issued by {issuer}, which neither the profile nor this computer trusts.</source>
        <translation>Il certificato[ di {subject}] è stato emesso da {issuer}, che né il profilo né questo computer considerano attendibile.</translation>
    </message>
    <message>
        <source>Ask the administrator for the authority&apos;s certificate and import it into the profile.</source>
        <translation>Chiedere all&apos;amministratore il certificato dell&apos;autorità e importarlo nel profilo.</translation>
    </message>
    <message>
        <source>The gateway did not prove that it is {expected}</source>
        <translation>Il gateway non ha dimostrato di essere {expected}</translation>
    </message>
    <message>
        <source>Its certificate is for {names}.</source>
        <translation>Il suo certificato è per {names}.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s name and identity in the profile; if they are right, tell the administrator.</source>
        <translation>Controllare il nome e l&apos;identità del gateway nel profilo; se sono corretti, informare l&apos;amministratore.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate has expired</source>
        <translation>Il certificato del gateway è scaduto</translation>
    </message>
    <message>
        <source>The certificate of {subject} was valid until {notAfter}; this computer&apos;s clock says {now}.</source>
        <translation>Il certificato di {subject} era valido fino al {notAfter}; l&apos;orologio di questo computer indica {now}.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, ask the administrator to renew the certificate.</source>
        <translation>Controllare l&apos;orologio di questo computer; se è corretto, chiedere all&apos;amministratore di rinnovare il certificato.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not valid yet</source>
        <translation>Il certificato del gateway non è ancora valido</translation>
    </message>
    <message>
        <source>The certificate of {subject} is valid from {notBefore}; this computer&apos;s clock says {now}.</source>
        <translation>Il certificato di {subject} è valido dal {notBefore}; l&apos;orologio di questo computer indica {now}.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, tell the administrator.</source>
        <translation>Controllare l&apos;orologio di questo computer; se è corretto, informare l&apos;amministratore.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate names no gateway</source>
        <translation>Il certificato del gateway non indica alcun gateway</translation>
    </message>
    <message>
        <source>It has no name by which it could prove to be {expected}[; only its common name says {commonName}, and that does not count].</source>
        <translation>Non ha un nome con cui possa dimostrare di essere {expected}[; solo il suo nome comune indica {commonName}, e non conta].</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate with the gateway&apos;s name in subjectAltName.</source>
        <translation>Chiedere all&apos;amministratore un certificato con il nome del gateway in subjectAltName.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is too weak</source>
        <translation>Il certificato del gateway è troppo debole</translation>
    </message>
    <message>
        <source>The certificate of {subject} could be forged: {reason}.</source>
        <translation>Il certificato di {subject} potrebbe essere falsificato: {reason}.</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate with a current key and signature.</source>
        <translation>Chiedere all&apos;amministratore un certificato con chiave e firma attuali.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not meant for servers</source>
        <translation>Il certificato del gateway non è destinato ai server</translation>
    </message>
    <message>
        <source>The certificate of {subject} is for {purposes}.</source>
        <translation>Il certificato di {subject} è destinato a: {purposes}.</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate for server authentication.</source>
        <translation>Chiedere all&apos;amministratore un certificato per l&apos;autenticazione server.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is outside what its authority may vouch for</source>
        <translation>Il certificato del gateway esula da ciò che la sua autorità può garantire</translation>
    </message>
    <message>
        <source>The certificate of {subject}[, which is for {names},] was refused: {reason}.</source>
        <translation>Il certificato di {subject}[, che è per {names},] è stato rifiutato: {reason}.</translation>
    </message>
    <message>
        <source>Tell the administrator; don&apos;t connect until it has been explained.</source>
        <translation>Informare l&apos;amministratore; non connettersi finché non è stato chiarito.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate comes from an authority that may not issue it</source>
        <translation>Il certificato del gateway proviene da un&apos;autorità che non può emetterlo</translation>
    </message>
    <message>
        <source>{subject} may have {limit} authorities below itself; the chain has more.</source>
        <translation>{subject} può avere {limit} autorità sotto di sé; la catena ne ha di più.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate asks for something unknown</source>
        <translation>Il certificato del gateway richiede qualcosa di sconosciuto</translation>
    </message>
    <message>
        <source>The certificate of {subject} has the critical extension {extension}, which must be understood to use it.</source>
        <translation>Il certificato di {subject} ha l&apos;estensione critica {extension}, che deve essere compresa per poterlo usare.</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate without it.</source>
        <translation>Chiedere all&apos;amministratore un certificato senza questa estensione.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate was revoked</source>
        <translation>Il certificato del gateway è stato revocato</translation>
    </message>
    <message>
        <source>The certificate of {subject} was withdrawn[ on {since}][ ({reason})][, says its authority by {source}].</source>
        <translation>Il certificato di {subject} è stato revocato[ il {since}][ ({reason})][, secondo la sua autorità tramite {source}].</translation>
    </message>
    <message>
        <source>Don&apos;t try to get around it; tell the administrator.</source>
        <translation>Non cercare di aggirare il problema; informare l&apos;amministratore.</translation>
    </message>
    <message>
        <source>Nobody could say whether the gateway&apos;s certificate was revoked</source>
        <translation>Nessuno ha potuto dire se il certificato del gateway sia stato revocato</translation>
    </message>
    <message>
        <source>The certificate of {subject} could not be checked[ at {url}]: {reason}. The profile needs an answer to go on.</source>
        <translation>Non è stato possibile verificare il certificato di {subject}[ presso {url}]: {reason}. Il profilo richiede una risposta per proseguire.</translation>
    </message>
    <message>
        <source>Connect again later or from another network; if it stays so, tell the administrator.</source>
        <translation>Connettersi di nuovo più tardi o da un&apos;altra rete; se la situazione persiste, informare l&apos;amministratore.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not good enough</source>
        <translation>Il certificato del gateway non è adeguato</translation>
    </message>
    <message>
        <source>The certificate of {subject} was refused: {reason}.</source>
        <translation>Il certificato di {subject} è stato rifiutato: {reason}.</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate that meets today&apos;s rules.</source>
        <translation>Chiedere all&apos;amministratore un certificato conforme alle regole attuali.</translation>
    </message>
    <message>
        <source>The gateway did not prove that it is {host}</source>
        <translation>Il gateway non ha dimostrato di essere {host}</translation>
    </message>
    <message>
        <source>It asked for credentials, or ended the exchange, before it had shown a certificate that fits. Nothing was sent to it from which your password could be guessed.</source>
        <translation>Ha chiesto le credenziali, o ha terminato lo scambio, prima di mostrare un certificato adatto. Non gli è stato inviato nulla da cui si possa indovinare la password.</translation>
    </message>
    <message>
        <source>Don&apos;t try again on this network; tell the administrator what happened.</source>
        <translation>Non riprovare su questa rete; riferire l&apos;accaduto all&apos;amministratore.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not from an authority you trust</source>
        <translation>Il certificato del server di autenticazione non proviene da un&apos;autorità attendibile</translation>
    </message>
    <message>
        <source>The server behind the gateway showed a certificate[ of {subject}] that was issued by {issuer}, which the profile does not trust. No password was sent to it.</source>
        <translation>Il server dietro il gateway ha mostrato un certificato[ di {subject}] emesso da {issuer}, che il profilo non considera attendibile. Non gli è stata inviata alcuna password.</translation>
    </message>
    <message>
        <source>Ask the administrator for that authority&apos;s certificate and import it into the profile.</source>
        <translation>Chiedere all&apos;amministratore il certificato di quell&apos;autorità e importarlo nel profilo.</translation>
    </message>
    <message>
        <source>The sign-in server did not prove that it is {expected}</source>
        <translation>Il server di autenticazione non ha dimostrato di essere {expected}</translation>
    </message>
    <message>
        <source>The certificate of the server behind the gateway is for {names}. No password was sent to it.</source>
        <translation>Il certificato del server dietro il gateway è per {names}. Non gli è stata inviata alcuna password.</translation>
    </message>
    <message>
        <source>Check the sign-in server&apos;s name in the profile; if it is right, tell the administrator.</source>
        <translation>Controllare il nome del server di autenticazione nel profilo; se è corretto, informare l&apos;amministratore.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate has expired</source>
        <translation>Il certificato del server di autenticazione è scaduto</translation>
    </message>
    <message>
        <source>The certificate of {subject} was valid until {notAfter}; this computer&apos;s clock says {now}. No password was sent to it.</source>
        <translation>Il certificato di {subject} era valido fino al {notAfter}; l&apos;orologio di questo computer indica {now}. Al server non è stata inviata alcuna password.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not good enough</source>
        <translation>Il certificato del server di autenticazione non è adeguato</translation>
    </message>
    <message>
        <source>The certificate of {subject} was refused: {reason}. No password was sent to it.</source>
        <translation>Il certificato di {subject} è stato rifiutato: {reason}. Al server non è stata inviata alcuna password.</translation>
    </message>
    <message>
        <source>It ended the exchange before it had proven itself. No password was sent to it.</source>
        <translation>Ha terminato lo scambio prima di dimostrare la propria identità. Non gli è stata inviata alcuna password.</translation>
    </message>
    <message>
        <source>Connect again; if it ends so again, tell the administrator.</source>
        <translation>Connettersi di nuovo; se termina di nuovo così, informare l&apos;amministratore.</translation>
    </message>
    <message>
        <source>The Sallyport service does not answer</source>
        <translation>Il servizio Sallyport non risponde</translation>
    </message>
    <message>
        <source>Nothing answers at {socket}[: {reason}].</source>
        <translation>Nessuna risposta da {socket}[: {reason}].</translation>
    </message>
    <message>
        <source>Start the service (sallyportd), or install Sallyport completely.</source>
        <translation>Avviare il servizio (sallyportd), o installare Sallyport completamente.</translation>
    </message>
    <message>
        <source>This program and the service don&apos;t fit together</source>
        <translation>Questo programma e il servizio non sono compatibili</translation>
    </message>
    <message>
        <source>This program speaks protocol {ours}, the service {theirs}.</source>
        <translation>Questo programma usa il protocollo {ours}, il servizio {theirs}.</translation>
    </message>
    <message>
        <source>Update the older one and restart the service.</source>
        <translation>Aggiornare il più vecchio dei due e riavviare il servizio.</translation>
    </message>
    <message>
        <source>Something else answers in the service&apos;s place</source>
        <translation>Al posto del servizio risponde qualcos&apos;altro</translation>
    </message>
    <message>
        <source>At {socket} answers a program of {user} instead of the system&apos;s service; nothing was sent to it.</source>
        <translation>Su {socket} risponde un programma di {user} anziché il servizio di sistema; non gli è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Find out what that program is before you connect; a restart of the service may free the place.</source>
        <translation>Scoprire quale sia quel programma prima di connettersi; riavviare il servizio potrebbe liberare il posto.</translation>
    </message>
    <message>
        <source>You are not allowed to do this</source>
        <translation>Operazione non consentita</translation>
    </message>
    <message>
        <source>The service refused &quot;{action}&quot; for {user}.</source>
        <translation>Il servizio ha rifiutato «{action}» per {user}.</translation>
    </message>
    <message>
        <source>Do it in a local session at this computer, or ask its administrator to add you to the group sallyport.</source>
        <translation>Farlo in una sessione locale su questo computer, o chiedere al suo amministratore di essere aggiunti al gruppo sallyport.</translation>
    </message>
    <message>
        <source>The service did not understand a message</source>
        <translation>Il servizio non ha compreso un messaggio</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>Update Sallyport completely; if it happens again, report it.</source>
        <translation>Aggiornare completamente Sallyport; se accade di nuovo, segnalarlo.</translation>
    </message>
    <message>
        <source>The service does not know this request</source>
        <translation>Il servizio non conosce questa richiesta</translation>
    </message>
    <message>
        <source>It has no method &quot;{method}&quot;.</source>
        <translation>Non ha un metodo «{method}».</translation>
    </message>
    <message>
        <source>Update the service and restart it.</source>
        <translation>Aggiornare il servizio e riavviarlo.</translation>
    </message>
    <message>
        <source>There is no such connection</source>
        <translation>Questa connessione non esiste</translation>
    </message>
    <message>
        <source>The service has no connection {connection}.</source>
        <translation>Il servizio non ha una connessione {connection}.</translation>
    </message>
    <message>
        <source>Look at the status for what is connected.</source>
        <translation>Consultare lo stato per vedere che cosa è connesso.</translation>
    </message>
    <message>
        <source>A limit was reached</source>
        <translation>È stato raggiunto un limite</translation>
    </message>
    <message>
        <source>At most {limit} are allowed: {what}.</source>
        <translation>Il massimo consentito è {limit}: {what}.</translation>
    </message>
    <message>
        <source>Remove or close what is not needed, then try again.</source>
        <translation>Rimuovere o chiudere ciò che non serve, poi riprovare.</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>Ci è voluto troppo tempo</translation>
    </message>
    <message>
        <source>There was no result within {seconds} seconds.</source>
        <translation>Nessun risultato entro {seconds} secondi.</translation>
    </message>
    <message>
        <source>Try again, with a longer time if you set one.</source>
        <translation>Riprovare, con un tempo più lungo se ne è stato impostato uno.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Si è verificato un problema imprevisto</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the service&apos;s log.</source>
        <translation>Riprovare; se accade di nuovo, segnalarlo allegando il registro del servizio.</translation>
    </message>
    <message>
        <source>The gateway refused the sign-in</source>
        <translation>Il gateway ha rifiutato l&apos;autenticazione</translation>
    </message>
    <message>
        <source>It did not accept {round} of {user}[ (method: {method})].</source>
        <translation>Non ha accettato {round} di {user}[ (metodo: {method})].</translation>
    </message>
    <message>
        <source>Check the user name and type the password again; many gateways lock an account after a few wrong tries.</source>
        <translation>Controllare il nome utente e digitare di nuovo la password; molti gateway bloccano un account dopo pochi tentativi errati.</translation>
    </message>
    <message>
        <source>Your password has expired</source>
        <translation>La password è scaduta</translation>
    </message>
    <message>
        <source>The gateway knows {user}, but takes the old password no longer[. It said: {message}].</source>
        <translation>Il gateway conosce {user}, ma non accetta più la vecchia password[. Ha risposto: {message}].</translation>
    </message>
    <message>
        <source>Change the password where your organisation lets you do that, then connect with the new one.</source>
        <translation>Cambiare la password dove l&apos;organizzazione lo consente, poi connettersi con quella nuova.</translation>
    </message>
    <message>
        <source>Your account may not sign in now</source>
        <translation>L&apos;account non può autenticarsi ora</translation>
    </message>
    <message>
        <source>The gateway knows {user}, but {reason}[. It said: {message}].</source>
        <translation>Il gateway conosce {user}, ma {reason}[. Ha risposto: {message}].</translation>
    </message>
    <message>
        <source>Ask the administrator; trying again will not help and may lock the account.</source>
        <translation>Chiedere all&apos;amministratore; riprovare non servirà e potrebbe bloccare l&apos;account.</translation>
    </message>
    <message>
        <source>The gateway wants another way of signing in</source>
        <translation>Il gateway richiede un altro metodo di autenticazione</translation>
    </message>
    <message>
        <source>It asked for {offered}; the profile allows {wanted}. Nothing was sent by the other way.</source>
        <translation>Ha richiesto {offered}; il profilo consente {wanted}. Nulla è stato inviato con l&apos;altro metodo.</translation>
    </message>
    <message>
        <source>Ask the administrator which way of signing in the gateway takes and put that into the profile.</source>
        <translation>Chiedere all&apos;amministratore quale metodo di autenticazione accetta il gateway e inserirlo nel profilo.</translation>
    </message>
    <message>
        <source>An answer is missing</source>
        <translation>Manca una risposta</translation>
    </message>
    <message>
        <source>This was asked, and no answer came in time: {prompt}.</source>
        <translation>È stato chiesto quanto segue e non è arrivata risposta in tempo: {prompt}.</translation>
    </message>
    <message>
        <source>Try again and answer when asked; a script gives a password with --password-stdin.</source>
        <translation>Riprovare e rispondere quando richiesto; uno script fornisce la password con --password-stdin.</translation>
    </message>
    <message>
        <source>You cancelled it</source>
        <translation>Operazione annullata dall&apos;utente</translation>
    </message>
    <message>
        <source>This was needed from you: {prompt}.</source>
        <translation>Era necessario quanto segue: {prompt}.</translation>
    </message>
    <message>
        <source>Try again when you have it at hand.</source>
        <translation>Riprovare quando è a portata di mano.</translation>
    </message>
    <message>
        <source>Nobody was there to be asked</source>
        <translation>Non c&apos;era nessuno a cui chiedere</translation>
    </message>
    <message>
        <source>This was needed, and no window or terminal was open to ask for it: {prompt}.</source>
        <translation>Era necessario quanto segue, e nessuna finestra o terminale era aperto per chiederlo: {prompt}.</translation>
    </message>
    <message>
        <source>Connect from the window or a terminal and answer when asked.</source>
        <translation>Connettersi dalla finestra o da un terminale e rispondere quando richiesto.</translation>
    </message>
    <message>
        <source>The gateway did not wait for your answer</source>
        <translation>Il gateway non ha atteso la risposta</translation>
    </message>
    <message>
        <source>{host} gave up[ after {seconds} seconds], before the answer could be sent.</source>
        <translation>{host} ha rinunciato[ dopo {seconds} secondi], prima che la risposta potesse essere inviata.</translation>
    </message>
    <message>
        <source>Connect again and have the code or password at hand; a one-time code must be a new one.</source>
        <translation>Connettersi di nuovo con il codice o la password a portata di mano; un codice monouso deve essere nuovo.</translation>
    </message>
    <message>
        <source>The PIN is wrong</source>
        <translation>Il PIN è errato</translation>
    </message>
    <message>
        <source>The token {token} did not accept it.</source>
        <translation>Il token {token} non lo ha accettato.</translation>
    </message>
    <message>
        <source>Try again with care: a token locks itself after a few wrong PINs.</source>
        <translation>Riprovare con attenzione: un token si blocca dopo pochi PIN errati.</translation>
    </message>
    <message>
        <source>The token is locked</source>
        <translation>Il token è bloccato</translation>
    </message>
    <message>
        <source>{token} takes no PIN any more, because wrong ones were given too often.</source>
        <translation>{token} non accetta più PIN, perché ne sono stati forniti troppi errati.</translation>
    </message>
    <message>
        <source>Unlock it with its unlock code (PUK), or ask the one who gave it to you.</source>
        <translation>Sbloccarlo con il suo codice di sblocco (PUK), o chiedere a chi lo ha fornito.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>&amp;Follow a change of network</source>
        <translation>Segui i &amp;cambi di rete</translation>
    </message>
    <message>
        <source>From cable to Wi-Fi without a new sign-in (MOBIKE).</source>
        <translation>Dal cavo al Wi-Fi senza una nuova autenticazione (MOBIKE).</translation>
    </message>
    <message>
        <source>Split &amp;large messages</source>
        <translation>&amp;Dividi i messaggi grandi</translation>
    </message>
    <message>
        <source>For networks that drop large packets (IKE fragmentation).</source>
        <translation>Per le reti che scartano i pacchetti grandi (frammentazione IKE).</translation>
    </message>
    <message>
        <source>Always inside &amp;UDP</source>
        <translation>Sempre dentro &amp;UDP</translation>
    </message>
    <message>
        <source>Also where no NAT is found.</source>
        <translation>Anche dove non viene trovato un NAT.</translation>
    </message>
    <message>
        <source>Times, in seconds</source>
        <translation>Tempi, in secondi</translation>
    </message>
    <message>
        <source>&amp;NAT keepalive</source>
        <translation>Keepalive &amp;NAT</translation>
    </message>
    <message>
        <source>NAT keepalive, in seconds</source>
        <translation>Keepalive NAT, in secondi</translation>
    </message>
    <message>
        <source>How often a NAT is reminded of the connection. 0: never.</source>
        <translation>Ogni quanto ricordare la connessione a un NAT. 0: mai.</translation>
    </message>
    <message>
        <source>20</source>
        <translation>20</translation>
    </message>
    <message>
        <source>Ask a silent &amp;gateway after</source>
        <translation>Interroga un &amp;gateway muto dopo</translation>
    </message>
    <message>
        <source>Ask a silent gateway after, in seconds</source>
        <translation>Interroga un gateway muto dopo, in secondi</translation>
    </message>
    <message>
        <source>Chosen for you</source>
        <translation>Scelto automaticamente</translation>
    </message>
    <message>
        <source>New keys for the s&amp;ign-in after</source>
        <translation>Nuove chiavi per l&apos;&amp;autenticazione dopo</translation>
    </message>
    <message>
        <source>New keys for the sign-in after, in seconds</source>
        <translation>Nuove chiavi per l&apos;autenticazione dopo, in secondi</translation>
    </message>
    <message>
        <source>New keys for the &amp;traffic after</source>
        <translation>Nuove chiavi per il &amp;traffico dopo</translation>
    </message>
    <message>
        <source>New keys for the traffic after, in seconds</source>
        <translation>Nuove chiavi per il traffico dopo, in secondi</translation>
    </message>
    <message>
        <source>Sign in &amp;anew after</source>
        <translation>&amp;Ripeti l&apos;autenticazione dopo</translation>
    </message>
    <message>
        <source>Sign in anew after, in seconds</source>
        <translation>Ripeti l&apos;autenticazione dopo, in secondi</translation>
    </message>
    <message>
        <source>When the gateway asks for it</source>
        <translation>Quando lo chiede il gateway</translation>
    </message>
    <message>
        <source>&amp;Disconnect when idle for</source>
        <translation>D&amp;isconnetti se inattivo per</translation>
    </message>
    <message>
        <source>Disconnect when idle for, in seconds</source>
        <translation>Disconnetti se inattivo per, in secondi</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>&amp;Password of the client key</source>
        <translation>&amp;Password della chiave client</translation>
    </message>
    <message>
        <source>needed where the format wants the key in another shape</source>
        <translation>necessaria se il formato richiede la chiave in un&apos;altra forma</translation>
    </message>
    <message>
        <source>Password of the client key</source>
        <translation>Password della chiave client</translation>
    </message>
    <message>
        <source>&amp;Old encryption of the key (3DES), which Apple&apos;s importers need</source>
        <translation>&amp;Vecchia cifratura della chiave (3DES), richiesta dagli importatori di Apple</translation>
    </message>
    <message>
        <source>Write the saved pass&amp;words into it, readable by whoever gets the file</source>
        <translation>&amp;Scrivi anche le password salvate, leggibili da chi riceve il file</translation>
    </message>
    <message>
        <source>What the format can carry</source>
        <translation>Che cosa può contenere il formato</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva come…</translation>
    </message>
</context>
<context>
    <name>ExportPlan</name>
    <message>
        <source>The password is written in the clear: whoever gets to read this can sign in with it.</source>
        <translation>La password è scritta in chiaro: chiunque possa leggerla può autenticarsi.</translation>
    </message>
    <message>
        <source>The client key is protected in the old way only (3DES), which is weak: use it just for programs that read nothing newer.</source>
        <translation>La chiave client è protetta solo nel vecchio modo (3DES), che è debole: usarlo solo per i programmi che non leggono nulla di più recente.</translation>
    </message>
</context>
<context>
    <name>FieldProblems</name>
    <message>
        <source>Still missing.</source>
        <translation>Ancora mancante.</translation>
    </message>
    <message>
        <source>Still missing: without it this profile can&apos;t be connected.</source>
        <translation>Ancora mancante: senza questo il profilo non può essere connesso.</translation>
    </message>
    <message>
        <source>This can&apos;t be used; the rule is: %1.</source>
        <translation>Non può essere usato; la regola è: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be used; the rule is: %2.</source>
        <translation>«%1» non può essere usato; la regola è: %2.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Id</source>
        <translation>Identificativo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Autenticazione</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Must prove to be</source>
        <translation>Identità richiesta</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorità</translation>
    </message>
    <message>
        <source>Asks for a certificate</source>
        <translation>Richiede un certificato</translation>
    </message>
    <message>
        <source>Checks revocation lists</source>
        <translation>Controlla gli elenchi di revoca</translation>
    </message>
    <message>
        <source>Asks about revocation (OCSP)</source>
        <translation>Chiede le revoche (OCSP)</translation>
    </message>
    <message>
        <source>Needs a revocation answer</source>
        <translation>Esige una risposta sulla revoca</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identità</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation>Server di autenticazione</translation>
    </message>
    <message>
        <source>Sign-in inside TLS</source>
        <translation>Autenticazione interna a TLS</translation>
    </message>
    <message>
        <source>Certificate on a token</source>
        <translation>Certificato su un token</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Chiave client</translation>
    </message>
    <message>
        <source>Client key in the keychain</source>
        <translation>Chiave client nel portachiavi</translation>
    </message>
    <message>
        <source>IKE proposal</source>
        <translation>Proposta IKE</translation>
    </message>
    <message>
        <source>ESP proposal</source>
        <translation>Proposta ESP</translation>
    </message>
    <message>
        <source>Follows a change of network</source>
        <translation>Segue i cambi di rete</translation>
    </message>
    <message>
        <source>Splits large messages</source>
        <translation>Divide i messaggi grandi</translation>
    </message>
    <message>
        <source>Always inside UDP</source>
        <translation>Sempre dentro UDP</translation>
    </message>
    <message>
        <source>Follows redirects</source>
        <translation>Segue i reindirizzamenti</translation>
    </message>
    <message>
        <source>NAT keepalive</source>
        <translation>Keepalive NAT</translation>
    </message>
    <message>
        <source>Asks a silent gateway after</source>
        <translation>Interroga un gateway muto dopo</translation>
    </message>
    <message>
        <source>New IKE keys after</source>
        <translation>Nuove chiavi IKE dopo</translation>
    </message>
    <message>
        <source>New ESP keys after</source>
        <translation>Nuove chiavi ESP dopo</translation>
    </message>
    <message>
        <source>Signs in anew after</source>
        <translation>Ripete l&apos;autenticazione dopo</translation>
    </message>
    <message>
        <source>Disconnects when idle for</source>
        <translation>Disconnette se inattivo per</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Server DNS</translation>
    </message>
    <message>
        <source>For the names</source>
        <translation>Per i nomi</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Reti</translation>
    </message>
    <message>
        <source>Networks left out</source>
        <translation>Reti escluse</translation>
    </message>
    <message>
        <source>When down</source>
        <translation>Se il tunnel cade</translation>
    </message>
    <message>
        <source>Connects at login</source>
        <translation>Si connette all&apos;accesso</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Gestito da</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloccati</translation>
    </message>
    <message>
        <source>in the profile, encrypted</source>
        <translation>nel profilo, cifrata</translation>
    </message>
    <message>
        <source>traffic is to be blocked; this version cannot block it, so it refuses to connect this profile</source>
        <translation>il traffico va bloccato; questa versione non può farlo, quindi rifiuta di connettere questo profilo</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Applicata</translation>
    </message>
    <message>
        <source>Applied: %1</source>
        <translation>Applicata: %1</translation>
    </message>
    <message>
        <source>Kept, but not applied</source>
        <translation>Conservata, ma non applicata</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Conservata: %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutata</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rifiutata: %1</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Scritta</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Scritta: %1</translation>
    </message>
    <message>
        <source>Written, without effect there</source>
        <translation>Scritta, lì senza effetto</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omessa</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omessa: %1</translation>
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
        <translation>&amp;Identità richiesta</translation>
    </message>
    <message>
        <source>Must prove to be</source>
        <translation>Identità richiesta</translation>
    </message>
    <message>
        <source>The name in its certificate. Empty: the address of the gateway.</source>
        <translation>Il nome nel suo certificato. Vuoto: l&apos;indirizzo del gateway.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Porta</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>From 500 it moves to 4500 where there is a NAT; another port is kept.</source>
        <translation>Dalla 500 passa alla 4500 dove c&apos;è un NAT; un&apos;altra porta viene mantenuta.</translation>
    </message>
    <message>
        <source>What it proves itself with</source>
        <translation>Come dimostra la propria identità</translation>
    </message>
    <message>
        <source>Say which authorities count</source>
        <translation>Indica quali autorità contano</translation>
    </message>
    <message>
        <source>Some gateways send their certificate only then.</source>
        <translation>Alcuni gateway inviano il proprio certificato solo in questo caso.</translation>
    </message>
    <message>
        <source>Certificates that were withdrawn</source>
        <translation>Certificati revocati</translation>
    </message>
    <message>
        <source>Look into revocation lists</source>
        <translation>Consulta gli elenchi di revoca</translation>
    </message>
    <message>
        <source>Ask the authority (OCSP)</source>
        <translation>Chiedi all&apos;autorità (OCSP)</translation>
    </message>
    <message>
        <source>Refuse without an answer</source>
        <translation>Rifiuta senza una risposta</translation>
    </message>
    <message>
        <source>Without this a connection goes on when nobody can say whether the certificate was withdrawn.</source>
        <translation>Senza questa opzione la connessione prosegue se nessuno può dire se il certificato sia stato revocato.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Generale</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nome del profilo</translation>
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
        <translation>Un nome come vpn.example.org, o un indirizzo IP.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Autenticazione</translation>
    </message>
    <message>
        <source>&amp;Way of signing in</source>
        <translation>Meto&amp;do di autenticazione</translation>
    </message>
    <message>
        <source>Way of signing in</source>
        <translation>Metodo di autenticazione</translation>
    </message>
    <message>
        <source>Passwords and keys are asked for when you connect; they are not kept in the profile.</source>
        <translation>Password e chiavi sono chieste alla connessione; non sono conservate nel profilo.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome &amp;utente</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Certificato personale</translation>
    </message>
    <message>
        <source>Name of the sign-in s&amp;erver</source>
        <translation>Nome del s&amp;erver di autenticazione</translation>
    </message>
    <message>
        <source>Name of the sign-in server</source>
        <translation>Nome del server di autenticazione</translation>
    </message>
    <message>
        <source>What the certificate of the server behind the gateway must be for. Your administrator knows it.</source>
        <translation>A chi deve essere intestato il certificato del server dietro il gateway. L&apos;amministratore lo conosce.</translation>
    </message>
    <message>
        <source>Sign-in &amp;inside TLS</source>
        <translation>Autenticazione &amp;interna a TLS</translation>
    </message>
    <message>
        <source>Sign-in inside TLS</source>
        <translation>Autenticazione interna a TLS</translation>
    </message>
    <message>
        <source>Your i&amp;dentity</source>
        <translation>Iden&amp;tità personale</translation>
    </message>
    <message>
        <source>Your identity</source>
        <translation>Identità personale</translation>
    </message>
    <message>
        <source>What the gateway knows this computer by. Mostly it can stay empty.</source>
        <translation>Con che cosa il gateway riconosce questo computer. Di solito può restare vuoto.</translation>
    </message>
</context>
<context>
    <name>IdentityChooser</name>
    <message>
        <source>Your certificate</source>
        <translation>Certificato personale</translation>
    </message>
    <message>
        <source>What is chosen now</source>
        <translation>Scelta attuale</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>View your certificate</source>
        <translation>Visualizza il certificato personale</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>Remove your certificate</source>
        <translation>Rimuovi il certificato personale</translation>
    </message>
    <message>
        <source>From a &amp;file, kept in the profile</source>
        <translation>Da un &amp;file, conservato nel profilo</translation>
    </message>
    <message>
        <source>From a file, kept in the &amp;keychain</source>
        <translation>Da un file, conservato nel portac&amp;hiavi</translation>
    </message>
    <message>
        <source>On a &amp;token or smart card</source>
        <translation>Su un to&amp;ken o una smart card</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>S&amp;cegli un file…</translation>
    </message>
    <message>
        <source>Certificates on tokens</source>
        <translation>Certificati sui token</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Cerca di nu&amp;ovo</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Password della chiave</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostra la password</translation>
    </message>
    <message>
        <source>%1, issued by %2, %3</source>
        <translation>%1, emesso da %2, %3</translation>
    </message>
    <message>
        <source>It is on a token, which has to be there when you connect.</source>
        <translation>È su un token, che deve essere presente alla connessione.</translation>
    </message>
    <message>
        <source>%1, on a token that is not seen now.</source>
        <translation>%1, su un token che ora non è visibile.</translation>
    </message>
    <message>
        <source>%1 is not in use yet: its password is missing.</source>
        <translation>%1 non è ancora in uso: manca la sua password.</translation>
    </message>
    <message>
        <source>The key is in the keychain.</source>
        <translation>La chiave è nel portachiavi.</translation>
    </message>
    <message>
        <source>No certificate is chosen.</source>
        <translation>Nessun certificato scelto.</translation>
    </message>
    <message>
        <source>A key and its certificate, closed by a password.</source>
        <translation>Una chiave e il suo certificato, protetti da una password.</translation>
    </message>
    <message>
        <source>The key moves to the keychain when you save.</source>
        <translation>La chiave passa al portachiavi al salvataggio.</translation>
    </message>
    <message>
        <source>The key is kept in the profile, as it came.</source>
        <translation>La chiave è conservata nel profilo, così com&apos;è arrivata.</translation>
    </message>
    <message>
        <source>This desktop has no keychain that answers. Keep the key in the profile instead.</source>
        <translation>Questo ambiente grafico non ha un portachiavi che risponda. Conservare invece la chiave nel profilo.</translation>
    </message>
    <message>
        <source>The key lies in the keychain of your desktop; the profile alone can&apos;t sign in.</source>
        <translation>La chiave si trova nel portachiavi dell&apos;ambiente grafico; il profilo da solo non può autenticarsi.</translation>
    </message>
    <message>
        <source>The key is in the keychain now. To keep it in the profile, choose its file again.</source>
        <translation>La chiave ora è nel portachiavi. Per conservarla nel profilo, scegliere di nuovo il suo file.</translation>
    </message>
    <message>
        <source>A .p12 or .pfx file, or certificate and key as PEM. Its password is asked when you connect.</source>
        <translation>Un file .p12 o .pfx, oppure certificato e chiave come PEM. La sua password è chiesta alla connessione.</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>su %1</translation>
    </message>
    <message>
        <source>No token was found. Insert it and look again.</source>
        <translation>Nessun token trovato. Inserirlo e cercare di nuovo.</translation>
    </message>
    <message>
        <source>Choose the certificate to sign in with. Its PIN is asked when you connect.</source>
        <translation>Scegliere il certificato per l&apos;autenticazione. Il suo PIN è chiesto alla connessione.</translation>
    </message>
    <message>
        <source>The token that was found has no certificate to sign in with.</source>
        <translation>Il token trovato non ha un certificato per l&apos;autenticazione.</translation>
    </message>
    <message>
        <source>%1 is neither a certificate nor a key that Sallyport can read. Ask the administrator for it as .p12 or .pem.</source>
        <translation>%1 non è né un certificato né una chiave che Sallyport sappia leggere. Chiederlo all&apos;amministratore come .p12 o .pem.</translation>
    </message>
    <message>
        <source>%1 has no private key in it. Choose the .p12 file, or certificate and key together.</source>
        <translation>%1 non contiene una chiave privata. Scegliere il file .p12, oppure certificato e chiave insieme.</translation>
    </message>
    <message>
        <source>The key of this profile</source>
        <translation>La chiave di questo profilo</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>&amp;Password del file</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Password del file</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Guarda il contenuto</translation>
    </message>
    <message>
        <source>&amp;Use it for</source>
        <translation>&amp;Usa per</translation>
    </message>
    <message>
        <source>Use it for</source>
        <translation>Usa per</translation>
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
        <translation>&amp;Nome utente</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Na&amp;me of the profile</source>
        <translation>No&amp;me del profilo</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nome del profilo</translation>
    </message>
    <message>
        <source>&amp;Only what is not simply applied</source>
        <translation>&amp;Solo ciò che non è semplicemente applicato</translation>
    </message>
    <message>
        <source>What becomes of each setting</source>
        <translation>Che cosa accade a ogni impostazione</translation>
    </message>
    <message>
        <source>&amp;Trust the authorities of this computer to prove the gateway</source>
        <translation>Considera attendibili le &amp;autorità di questo computer per autenticare il gateway</translation>
    </message>
    <message>
        <source>&amp;Keep the passwords that came with it in this computer&apos;s keychain</source>
        <translation>&amp;Conserva nel portachiavi di questo computer le password incluse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>and %1 more</source>
        <translation>e altri %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: gateway %2, sign-in with %3</source>
        <translation>%1: gateway %2, autenticazione con %3</translation>
    </message>
    <message>
        <source>A client certificate and its key, no profile.</source>
        <translation>Un certificato client con la sua chiave, nessun profilo.</translation>
    </message>
    <message>
        <source>Certificates, no profile.</source>
        <translation>Certificati, nessun profilo.</translation>
    </message>
    <message>
        <source>%1 is signed by %2.</source>
        <translation>%1 è firmato da %2.</translation>
    </message>
    <message>
        <source>Other files in the folder that are no profiles: %1</source>
        <translation>Altri file nella cartella che non sono profili: %1</translation>
    </message>
    <message>
        <source>“%1” is there already, just like this.</source>
        <translation>«%1» c&apos;è già, esattamente così.</translation>
    </message>
    <message>
        <source>This replaces the profile “%1” that you have.</source>
        <translation>Questo sostituisce il profilo esistente «%1».</translation>
    </message>
    <message>
        <source>It would go to another gateway than before: passwords that are saved for it are forgotten. Make sure that this file comes from your administrator.</source>
        <translation>Passerebbe a un gateway diverso da prima: le password salvate per questo profilo vengono dimenticate. Assicurarsi che questo file provenga dall&apos;amministratore.</translation>
    </message>
    <message>
        <source>Something found in the folder can&apos;t be saved; the rest can.</source>
        <translation>Qualcosa trovato nella cartella non può essere salvato; il resto sì.</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>parte di %1</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Nell&apos;insieme</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>password</source>
        <translation>password</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>chiave precondivisa</translation>
    </message>
    <message>
        <source>certificate password</source>
        <translation>password del certificato</translation>
    </message>
    <message>
        <source>certificate and key</source>
        <translation>certificato e chiave</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log of the service</source>
        <translation>Registro del servizio</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Cerca nel registro</translation>
    </message>
    <message>
        <source>Levels that are shown</source>
        <translation>Livelli mostrati</translation>
    </message>
    <message>
        <source>Newest lines</source>
        <translation>Righe più recenti</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>The selected lines, or all that are shown</source>
        <translation>Le righe selezionate, o tutte quelle mostrate</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <source>The lines that are shown, with all names and addresses</source>
        <translation>Le righe mostrate, con tutti i nomi e gli indirizzi</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search profiles</source>
        <translation>Cerca profili</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profili</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Altro</translation>
    </message>
    <message>
        <source>What can be done with the chosen profile, and with all of them</source>
        <translation>Che cosa si può fare con il profilo scelto, e con tutti</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>Ancora nessun profilo</translation>
    </message>
    <message>
        <source>Import the file that your administrator gave you (.sswan, .mobileconfig, .p12 and many more), or drop it here.</source>
        <translation>Importare il file fornito dall&apos;amministratore (.sswan, .mobileconfig, .p12 e molti altri), o trascinarlo qui.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>not connected</source>
        <translation>non connesso</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connessione in corso</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connesso</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloccato</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>richiede attenzione</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>&amp;Networks in the tunnel</source>
        <translation>&amp;Reti nel tunnel</translation>
    </message>
    <message>
        <source>Networks in the tunnel</source>
        <translation>Reti nel tunnel</translation>
    </message>
    <message>
        <source>One a line, such as 10.1.0.0/16. Empty: everything that the gateway allows.</source>
        <translation>Una per riga, come 10.1.0.0/16. Vuoto: tutto ciò che il gateway consente.</translation>
    </message>
    <message>
        <source>Networks &amp;left out</source>
        <translation>Reti &amp;escluse</translation>
    </message>
    <message>
        <source>Networks left out</source>
        <translation>Reti escluse</translation>
    </message>
    <message>
        <source>These go as they do without the tunnel.</source>
        <translation>Il loro traffico passa come senza il tunnel.</translation>
    </message>
    <message>
        <source>Name s&amp;ervers</source>
        <translation>Server &amp;DNS</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Server DNS</translation>
    </message>
    <message>
        <source>Addresses, one a line, used instead of those that the gateway names.</source>
        <translation>Indirizzi, uno per riga, usati al posto di quelli indicati dal gateway.</translation>
    </message>
    <message>
        <source>Asked only about these &amp;domains</source>
        <translation>Interrogati solo per questi do&amp;mini</translation>
    </message>
    <message>
        <source>Asked only about these domains</source>
        <translation>Interrogati solo per questi domini</translation>
    </message>
    <message>
        <source>One a line, such as corp.example.org; what is below them belongs to them. Empty: the gateway decides.</source>
        <translation>Uno per riga, come corp.example.org; ciò che sta sotto ne fa parte. Vuoto: decide il gateway.</translation>
    </message>
    <message>
        <source>Largest &amp;packet (MTU)</source>
        <translation>&amp;Pacchetto massimo (MTU)</translation>
    </message>
    <message>
        <source>Largest packet (MTU)</source>
        <translation>Pacchetto massimo (MTU)</translation>
    </message>
    <message>
        <source>In bytes.</source>
        <translation>In byte.</translation>
    </message>
    <message>
        <source>Chosen for you</source>
        <translation>Scelto automaticamente</translation>
    </message>
    <message>
        <source>&amp;Block when the tunnel is lost</source>
        <translation>&amp;Blocca se il tunnel cade</translation>
    </message>
    <message>
        <source>Nothing leaves this computer outside the tunnel until it is back or you disconnect.</source>
        <translation>Nulla lascia questo computer fuori dal tunnel finché non è ripristinato o ci si disconnette.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The gateway asks you something.</source>
        <translation>Il gateway fa una domanda.</translation>
    </message>
    <message>
        <source>The connection waits for your answer.</source>
        <translation>La connessione attende una risposta.</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 richiede attenzione</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Disconnetti</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>%1: the VPN service does not answer</source>
        <translation>%1: il servizio VPN non risponde</translation>
    </message>
    <message>
        <source>Whether the connection still stands is not known.</source>
        <translation>Non è noto se la connessione sia ancora attiva.</translation>
    </message>
    <message>
        <source>Connected to %1 again</source>
        <translation>Di nuovo connesso a %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Connesso a %1</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <translation>Gateway: %1</translation>
    </message>
    <message>
        <source>Connection to %1 lost</source>
        <translation>Connessione a %1 caduta</translation>
    </message>
    <message>
        <source>Sallyport tries again by itself.</source>
        <translation>Sallyport riprova automaticamente.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you reconnect or turn the block off.</source>
        <translation>Nulla lascia questo computer finché non ci si riconnette o si disattiva il blocco.</translation>
    </message>
    <message>
        <source>Traffic could not be blocked: it leaves this computer unprotected.</source>
        <translation>Non è stato possibile bloccare il traffico: lascia questo computer senza protezione.</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 non è connesso</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>This laptop</source>
        <translation>Questo portatile</translation>
    </message>
    <message>
        <source>Your computer.</source>
        <translation>Questo computer.</translation>
    </message>
    <message>
        <source>It sends from %1.</source>
        <translation>Invia da %1.</translation>
    </message>
    <message>
        <source>In the office network it is %1.</source>
        <translation>Nella rete dell&apos;ufficio è %1.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>%1, not asked yet.</source>
        <translation>%1, non ancora contattato.</translation>
    </message>
    <message>
        <source>%1 answers at %2.</source>
        <translation>%1 risponde all&apos;indirizzo %2.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ufficio</translation>
    </message>
    <message>
        <source>The networks behind the gateway.</source>
        <translation>Le reti dietro il gateway.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e un&apos;altra</numerusform>
            <numerusform>e altre %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reached through the tunnel: %1.</source>
        <translation>Raggiungibili attraverso il tunnel: %1.</translation>
    </message>
    <message>
        <source>Began on UDP 500 and moved to UDP %1 at %2.</source>
        <translation>Iniziato su UDP 500 e passato a UDP %1 alle %2.</translation>
    </message>
    <message>
        <source>A NAT changes your address on the way.</source>
        <translation>Un NAT cambia l&apos;indirizzo di questo computer lungo il percorso.</translation>
    </message>
    <message>
        <source>The gateway is behind a NAT, or it forces UDP.</source>
        <translation>Il gateway è dietro un NAT, o impone UDP.</translation>
    </message>
    <message>
        <source>No NAT on the way.</source>
        <translation>Nessun NAT lungo il percorso.</translation>
    </message>
    <message>
        <source>Everything on the double line is encrypted.</source>
        <translation>Tutto ciò che passa sulla linea doppia è cifrato.</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>on your side</source>
        <translation>da questo lato</translation>
    </message>
    <message>
        <source>The gateway saw your address changed on the way: a router between you and the internet translates it.</source>
        <translation>Il gateway ha visto l&apos;indirizzo di questo computer cambiato lungo il percorso: lo traduce un router tra questo computer e Internet.</translation>
    </message>
    <message>
        <source>there, or UDP forced</source>
        <translation>dall&apos;altro lato, o UDP imposto</translation>
    </message>
    <message>
        <source>The gateway&apos;s own address did not match: there is a NAT in front of it, or it forces UDP encapsulation. It does not say which.</source>
        <translation>L&apos;indirizzo del gateway stesso non corrispondeva: c&apos;è un NAT davanti al gateway, oppure questo impone l&apos;incapsulamento UDP. Non dice quale dei due.</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Turn the block off</source>
        <translation>Disattiva il blocco</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Pages of the profile</source>
        <translation>Pagine del profilo</translation>
    </message>
    <message>
        <source>Why it can&apos;t be saved yet</source>
        <translation>Perché non può ancora essere salvato</translation>
    </message>
    <message>
        <source>Sh&amp;ow me</source>
        <translation>Eviden&amp;zia</translation>
    </message>
    <message>
        <source>Show me what is to be mended</source>
        <translation>Evidenzia ciò che va corretto</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annu&amp;lla</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>user name and password, or client certificate (the strongest EAP method)</source>
        <translation>nome utente e password, o certificato client (il metodo EAP più sicuro)</translation>
    </message>
    <message>
        <source>user name and password (EAP-MSCHAPv2)</source>
        <translation>nome utente e password (EAP-MSCHAPv2)</translation>
    </message>
    <message>
        <source>user name and one-time code or password (EAP-GTC)</source>
        <translation>nome utente e codice monouso o password (EAP-GTC)</translation>
    </message>
    <message>
        <source>client certificate (EAP-TLS)</source>
        <translation>certificato client (EAP-TLS)</translation>
    </message>
    <message>
        <source>user name and password (EAP-TTLS)</source>
        <translation>nome utente e password (EAP-TTLS)</translation>
    </message>
    <message>
        <source>user name and password (EAP-PEAP)</source>
        <translation>nome utente e password (EAP-PEAP)</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>certificato client</translation>
    </message>
    <message>
        <source>client certificate, then user name and password</source>
        <translation>certificato client, poi nome utente e password</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>chiave precondivisa</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostra la password</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keychain</source>
        <translation>&amp;Conserva nel portachiavi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
</context>
<context>
    <name>PromptText</name>
    <message>
        <source>the password for %1</source>
        <translation>la password per %1</translation>
    </message>
    <message>
        <source>the password of %1 at %2</source>
        <translation>la password di %1 su %2</translation>
    </message>
    <message>
        <source>the password of the client key in %1</source>
        <translation>la password della chiave client in %1</translation>
    </message>
    <message>
        <source>the PIN of the token with the certificate of %1</source>
        <translation>il PIN del token con il certificato di %1</translation>
    </message>
    <message>
        <source>the pre-shared key of %1</source>
        <translation>la chiave precondivisa di %1</translation>
    </message>
    <message>
        <source>what %1 asks for</source>
        <translation>ciò che chiede %1</translation>
    </message>
    <message>
        <source>to read what %1 says</source>
        <translation>la lettura di ciò che dice %1</translation>
    </message>
</context>
<context>
    <name>ProposalChooser</name>
    <message>
        <source>Algorithms</source>
        <translation>Algoritmi</translation>
    </message>
    <message>
        <source>&amp;Current</source>
        <translation>&amp;Attuali</translation>
    </message>
    <message>
        <source>AES-GCM and ChaCha20 with elliptic curves. Right for nearly every gateway.</source>
        <translation>AES-GCM e ChaCha20 con curve ellittiche. Adatti a quasi tutti i gateway.</translation>
    </message>
    <message>
        <source>C&amp;ompatible</source>
        <translation>C&amp;ompatibili</translation>
    </message>
    <message>
        <source>AES-CBC with SHA-2 as well, for older gateways. Still nothing that is broken.</source>
        <translation>Anche AES-CBC con SHA-2, per i gateway più vecchi. Comunque nulla che sia stato violato.</translation>
    </message>
    <message>
        <source>As the &amp;administrator says</source>
        <translation>Come indicato dall&apos;a&amp;mministratore</translation>
    </message>
    <message>
        <source>A text in strongSwan&apos;s notation, one proposal a line.</source>
        <translation>Un testo nella notazione di strongSwan, una proposta per riga.</translation>
    </message>
    <message>
        <source>For the &amp;sign-in (IKE)</source>
        <translation>Per l&apos;a&amp;utenticazione (IKE)</translation>
    </message>
    <message>
        <source>Algorithms for the sign-in (IKE)</source>
        <translation>Algoritmi per l&apos;autenticazione (IKE)</translation>
    </message>
    <message>
        <source>Empty: the current set</source>
        <translation>Vuoto: l&apos;insieme attuale</translation>
    </message>
    <message>
        <source>For the &amp;traffic (ESP)</source>
        <translation>Per il &amp;traffico (ESP)</translation>
    </message>
    <message>
        <source>Algorithms for the traffic (ESP)</source>
        <translation>Algoritmi per il traffico (ESP)</translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message>
        <source>extended sequence numbers</source>
        <translation>numeri di sequenza estesi</translation>
    </message>
    <message>
        <source>%1 key exchange</source>
        <translation>scambio di chiavi %1</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Problem report</source>
        <translation>Segnalazione di un problema</translation>
    </message>
    <message>
        <source>This is all that the report says</source>
        <translation>Questo è tutto ciò che dice la segnalazione</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: the report is one file, and you decide who gets it. Names and addresses were replaced by the marked words; passwords and keys were never in it. Read it, and leave out what you would rather keep to yourself.</source>
        <translation>Nulla viene inviato: la segnalazione è un unico file, ed è l&apos;utente a decidere chi la riceve. Nomi e indirizzi sono stati sostituiti dalle parole evidenziate; password e chiavi non ne hanno mai fatto parte. Leggerla e omettere ciò che si preferisce non condividere.</translation>
    </message>
    <message>
        <source>Lines of the report</source>
        <translation>Righe della segnalazione</translation>
    </message>
    <message>
        <source>Space leaves the selected lines out, and puts them back</source>
        <translation>Spazio omette le righe selezionate, e le ripristina</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Ometti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Salva come…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Avvio</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>&amp;Avvia all&apos;accesso</translation>
    </message>
    <message>
        <source>Without the window; its icon and its notifications are there.</source>
        <translation>Senza la finestra; l&apos;icona e le notifiche sono presenti.</translation>
    </message>
    <message>
        <source>&amp;Connect at the start</source>
        <translation>&amp;Connetti all&apos;avvio</translation>
    </message>
    <message>
        <source>Connect at the start</source>
        <translation>Connetti all&apos;avvio</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Lingua e aspetto</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Without the window</source>
        <translation>Senza la finestra</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>Mostra &amp;notifiche</translation>
    </message>
    <message>
        <source>When a connection is up, is lost or needs you.</source>
        <translation>Quando una connessione è attiva, cade o richiede attenzione.</translation>
    </message>
    <message>
        <source>When I close the &amp;window</source>
        <translation>Alla chiusura della &amp;finestra</translation>
    </message>
    <message>
        <source>When I close the window</source>
        <translation>Alla chiusura della finestra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
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
        <translation>%1 g %2 h</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connessione in corso</translation>
    </message>
    <message>
        <source>Looking up %1</source>
        <translation>Ricerca di %1</translation>
    </message>
    <message>
        <source>Asking the gateway</source>
        <translation>Richiesta al gateway</translation>
    </message>
    <message>
        <source>Looking for a NAT on the way</source>
        <translation>Ricerca di un NAT lungo il percorso</translation>
    </message>
    <message>
        <source>NAT found, switched to port %1</source>
        <translation>NAT trovato, passaggio alla porta %1</translation>
    </message>
    <message>
        <source>Switched to port %1</source>
        <translation>Passaggio alla porta %1</translation>
    </message>
    <message>
        <source>Checking the gateway&apos;s certificate</source>
        <translation>Verifica del certificato del gateway</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Autenticazione in corso</translation>
    </message>
    <message>
        <source>Setting up addresses and routes</source>
        <translation>Configurazione di indirizzi e instradamenti</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connesso</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>In attesa di una risposta</translation>
    </message>
    <message>
        <source>Connected for %1</source>
        <translation>Connesso da %1</translation>
    </message>
    <message>
        <source>Connection lost, trying again in %1</source>
        <translation>Connessione caduta, nuovo tentativo tra %1</translation>
    </message>
    <message>
        <source>Connection lost, trying again now</source>
        <translation>Connessione caduta, nuovo tentativo in corso</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>Disconnessione in corso</translation>
    </message>
    <message>
        <source>Blocked: nothing leaves this computer until you reconnect or turn the block off</source>
        <translation>Bloccato: nulla lascia questo computer finché non ci si riconnette o si disattiva il blocco</translation>
    </message>
    <message>
        <source>Not connected, and traffic could not be blocked: it leaves this computer unprotected</source>
        <translation>Non connesso, e non è stato possibile bloccare il traffico: lascia questo computer senza protezione</translation>
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
        <translation>Che cosa autentica il gateway</translation>
    </message>
    <message>
        <source>A&amp;dd from a file…</source>
        <translation>A&amp;ggiungi da un file…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
</context>
<context>
    <name>sallyport::Actions</name>
    <message>
        <source>Connect</source>
        <translation>Connetti</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importa una cartella…</translation>
    </message>
    <message>
        <source>Import what was copied</source>
        <translation>Importa dagli appunti</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etichette…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplica…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Elimina…</translation>
    </message>
    <message>
        <source>Forget saved passwords</source>
        <translation>Dimentica le password salvate</translation>
    </message>
    <message>
        <source>Back up all profiles…</source>
        <translation>Backup di tutti i profili…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Ripristina da un backup…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Open Sallyport</source>
        <translation>Apri Sallyport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuovo…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Save a problem report…</source>
        <translation>Salva la segnalazione di un problema…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Impostazioni…</translation>
    </message>
</context>
<context>
    <name>sallyport::CertificateViewer</name>
    <message>
        <source>Not readable</source>
        <translation>Non leggibile</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Che cosa dice</translation>
    </message>
    <message>
        <source>There is no certificate to show</source>
        <translation>Nessun certificato da mostrare</translation>
    </message>
    <message>
        <source>This is not a certificate, or it is damaged.</source>
        <translation>Questo non è un certificato, o è danneggiato.</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartiene a</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Valido per</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emesso da</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sé stesso</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valido dal</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valido fino al</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>authority: may issue other certificates</source>
        <translation>autorità: può emettere altri certificati</translation>
    </message>
    <message>
        <source>its own name only</source>
        <translation>solo il proprio nome</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Firmato con</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numero di serie</translation>
    </message>
    <message>
        <source>The certificate of its issuer is not here.</source>
        <translation>Il certificato di chi lo ha emesso non è presente.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiato.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Salva il certificato</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvato come %1.</translation>
    </message>
    <message>
        <source>It could not be saved as %1: %2</source>
        <translation>Impossibile salvarlo come %1: %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ChangesPage</name>
    <message>
        <source>Mend first what is marked on the other pages; then it can be told what will change.</source>
        <translation>Correggere prima ciò che è evidenziato nelle altre pagine; poi sarà possibile dire che cosa cambierà.</translation>
    </message>
    <message>
        <source>Nothing changes now. Connecting does this, and disconnecting undoes all of it.</source>
        <translation>Ora non cambia nulla. Queste modifiche avvengono alla connessione, e la disconnessione le annulla tutte.</translation>
    </message>
    <message>
        <source>What stays as it is</source>
        <translation>Che cosa resta com&apos;è</translation>
    </message>
</context>
<context>
    <name>sallyport::CloseQuestion</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Mantieni in esecuzione</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Chiusura della finestra</translation>
    </message>
    <message>
        <source>Keep Sallyport running without its window?</source>
        <translation>Mantenere Sallyport in esecuzione senza la finestra?</translation>
    </message>
    <message>
        <source>You are asked this once. The settings can change it later.</source>
        <translation>Questa domanda viene posta una sola volta. La scelta si può cambiare in seguito nelle impostazioni.</translation>
    </message>
    <message>
        <source>Its icon in the tray shows the state and opens the window again.</source>
        <translation>L&apos;icona nell&apos;area di notifica mostra lo stato e riapre la finestra.</translation>
    </message>
    <message>
        <source>It tells you when a connection is lost or needs you. To see the window again, start Sallyport from your applications.</source>
        <translation>Avvisa quando una connessione cade o richiede attenzione. Per rivedere la finestra, avviare Sallyport dalle applicazioni.</translation>
    </message>
    <message>
        <source>The connection stays up either way.</source>
        <translation>In entrambi i casi la connessione resta attiva.</translation>
    </message>
    <message>
        <source>Without it nobody tells you when a connection needs you.</source>
        <translation>Se non è in esecuzione, nessuno avvisa quando una connessione richiede attenzione.</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectSwitch</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Disconnetti</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connetti</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectionController</name>
    <message>
        <source>The saved password does not fit</source>
        <translation>La password salvata non è corretta</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectionPage</name>
    <message>
        <source>State: %1</source>
        <translation>Stato: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::Desktop</name>
    <message>
        <source>Nothing yet. Only administrators and the person at this computer may read it.</source>
        <translation>Ancora nulla. Solo gli amministratori e chi usa questo computer di persona possono leggerlo.</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>Ancora nessun profilo</translation>
    </message>
</context>
<context>
    <name>sallyport::DetailsPanel</name>
    <message>
        <source>%1, packets: %2</source>
        <translation>%1, pacchetti: %2</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Traffico</translation>
    </message>
    <message>
        <source>Installed now</source>
        <translation>Installato ora</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevuti</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviati</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Instradamenti</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>Server DNS</translation>
    </message>
    <message>
        <source>DNS domains</source>
        <translation>Domini DNS</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Interfaccia</translation>
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
        <translation>Trasporto</translation>
    </message>
    <message>
        <source>ESP itself</source>
        <translation>ESP puro</translation>
    </message>
    <message>
        <source>Data plane</source>
        <translation>Piano dati</translation>
    </message>
    <message>
        <source>user space</source>
        <translation>spazio utente</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>kernel</translation>
    </message>
    <message>
        <source>Protected by</source>
        <translation>Protezione</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Negoziazione</translation>
    </message>
</context>
<context>
    <name>sallyport::ExportDialog</name>
    <message>
        <source>strongSwan (Android, Sallyport): carries everything</source>
        <translation>strongSwan (Android, Sallyport): contiene tutto</translation>
    </message>
    <message>
        <source>Apple configuration profile (macOS, iOS)</source>
        <translation>Profilo di configurazione Apple (macOS, iOS)</translation>
    </message>
    <message>
        <source>Windows ProfileXML (Always On VPN, Intune)</source>
        <translation>Windows ProfileXML (Always On VPN, Intune)</translation>
    </message>
    <message>
        <source>Windows PowerShell script</source>
        <translation>Script PowerShell di Windows</translation>
    </message>
    <message>
        <source>NetworkManager with its strongSwan plugin</source>
        <translation>NetworkManager con il plugin strongSwan</translation>
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
        <translation>strongSwan per Android, configurazione gestita</translation>
    </message>
    <message>
        <source>Only the client key and certificate, PKCS#12</source>
        <translation>Solo chiave e certificato client, PKCS#12</translation>
    </message>
    <message>
        <source>Only the certificates and key, PEM</source>
        <translation>Solo certificati e chiave, PEM</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Esporta %1</translation>
    </message>
</context>
<context>
    <name>sallyport::GeneralPage</name>
    <message>
        <source>Whatever the server asks for</source>
        <translation>Ciò che chiede il server</translation>
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
        <translation>Ricerca in corso…</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>Questo profilo</translation>
    </message>
    <message>
        <source>Choose your certificate and key</source>
        <translation>Scelta del certificato personale e della chiave</translation>
    </message>
    <message>
        <source>Certificates and keys (*.p12 *.pfx *.pem *.crt *.cer *.der *.key)</source>
        <translation>Certificati e chiavi (*.p12 *.pfx *.pem *.crt *.cer *.der *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>The key in this file is not protected. Choose a password for it; you will be asked for it when you connect.</source>
        <translation>La chiave in questo file non è protetta. Scegliere una password per proteggerla; sarà chiesta alla connessione.</translation>
    </message>
    <message>
        <source>Type the password of the key. It goes on protecting it, and is asked for again when you connect.</source>
        <translation>Digitare la password della chiave. Continuerà a proteggerla e sarà chiesta di nuovo alla connessione.</translation>
    </message>
    <message>
        <source>Type the password of the key to look at its certificate. It is not kept.</source>
        <translation>Digitare la password della chiave per esaminarne il certificato. Non viene conservata.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostra</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>Usa &amp;questa chiave</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>Scegli un &amp;altro file…</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>S&amp;cegli un file…</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportController</name>
    <message>
        <source>Import VPN profiles</source>
        <translation>Importa profili VPN</translation>
    </message>
    <message>
        <source>VPN profiles and certificates (%1)</source>
        <translation>Profili VPN e certificati (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Import a folder of VPN profiles</source>
        <translation>Importa una cartella di profili VPN</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>testo incollato</translation>
    </message>
    <message>
        <source>Saved passwords are still there</source>
        <translation>Le password salvate sono ancora presenti</translation>
    </message>
    <message>
        <source>The keychain still holds passwords of profiles that have another gateway now, and connecting would send them there: %1.</source>
        <translation>Il portachiavi contiene ancora password di profili che ora hanno un altro gateway, e una connessione le invierebbe a quel gateway: %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>Importa %1</translation>
    </message>
    <message>
        <source>%1 applied, %2 kept without effect, %3 refused</source>
        <translation>Applicate: %1, conservate senza effetto: %2, rifiutate: %3</translation>
    </message>
    <message>
        <source>&amp;Password of %1</source>
        <translation>&amp;Password di %1</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>&amp;Password del file</translation>
    </message>
    <message>
        <source>The profiles are saved, their passwords are not</source>
        <translation>I profili sono salvati, le loro password no</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Richiesta al portachiavi…</translation>
    </message>
    <message>
        <source>A new profile</source>
        <translation>Un nuovo profilo</translation>
    </message>
</context>
<context>
    <name>sallyport::LibraryController</name>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nome del profilo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Tags, with commas between them, such as: Customers/ACME, test</source>
        <translation>Etichette, separate da virgole, ad esempio: Clienti/ACME, test</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplica</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Nome della copia</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Eliminare «%1»?</translation>
    </message>
    <message>
        <source>Its client key and its saved passwords are deleted with it. This can&apos;t be undone.</source>
        <translation>Anche la chiave client e le password salvate del profilo vengono eliminate. Non si può annullare.</translation>
    </message>
    <message>
        <source>Back up all profiles</source>
        <translation>Backup di tutti i profili</translation>
    </message>
    <message>
        <source>Restore profiles from a backup</source>
        <translation>Ripristina i profili da un backup</translation>
    </message>
    <message>
        <source>Backups (*.json)</source>
        <translation>Backup (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Save the exported profile</source>
        <translation>Salva il profilo esportato</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Salva qui</translation>
    </message>
</context>
<context>
    <name>sallyport::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>Dettaglio</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Informazione</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
</context>
<context>
    <name>sallyport::LogView</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleziona tutto</translation>
    </message>
    <message>
        <source>Save the shown lines…</source>
        <translation>Salva le righe mostrate…</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Vai alla fine</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>Vai all&apos;inizio</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Cerca nel registro</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tutti i livelli</translation>
    </message>
    <message>
        <source>Notes and above</source>
        <translation>Informazioni e superiori</translation>
    </message>
    <message>
        <source>Warnings and above</source>
        <translation>Avvisi e superiori</translation>
    </message>
    <message>
        <source>Only errors</source>
        <translation>Solo errori</translation>
    </message>
    <message>
        <source>Save the shown lines</source>
        <translation>Salva le righe mostrate</translation>
    </message>
    <message>
        <source>No line has this level and these words.</source>
        <translation>Nessuna riga ha questo livello e queste parole.</translation>
    </message>
</context>
<context>
    <name>sallyport::MainWindow</name>
    <message>
        <source>Profile files that could not be read: %1</source>
        <translation>File di profilo che non è stato possibile leggere: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::PathWidget</name>
    <message>
        <source>The path to the office</source>
        <translation>Il percorso verso l&apos;ufficio</translation>
    </message>
</context>
<context>
    <name>sallyport::PhaseSteps</name>
    <message>
        <source>Look up</source>
        <translation>Ricerca</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Autenticazione</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurazione</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Non iniziato</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Passo %1 di %2: %3</translation>
    </message>
</context>
<context>
    <name>sallyport::ProfileEditor</name>
    <message>
        <source>New profile</source>
        <translation>Nuovo profilo</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifica di «%1»</translation>
    </message>
    <message>
        <source>Set by whoever manages this computer.</source>
        <translation>Impostato da chi gestisce questo computer.</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>Impostato da %1.</translation>
    </message>
    <message>
        <source>%1 (!)</source>
        <comment>page with something to mend</comment>
        <translation>%1 (!)</translation>
    </message>
    <message>
        <source>Something here is to be mended.</source>
        <translation>Qui c&apos;è qualcosa da correggere.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifiche non salvate</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Scartare le modifiche?</translation>
    </message>
    <message>
        <source>They are not saved yet.</source>
        <translation>Non sono ancora state salvate.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continua a modificare</translation>
    </message>
</context>
<context>
    <name>sallyport::ProfileListModel</name>
    <message>
        <source>certificate ends</source>
        <translation>certificato in scadenza</translation>
    </message>
    <message>
        <source>managed by %1</source>
        <translation>gestito da %1</translation>
    </message>
</context>
<context>
    <name>sallyport::PromptCard</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Autenticazione su %1</translation>
    </message>
    <message>
        <source>Sign in to %1 as %2</source>
        <translation>Autenticazione su %1 come %2</translation>
    </message>
    <message>
        <source>Password of the certificate file in “%1”</source>
        <translation>Password del file del certificato in «%1»</translation>
    </message>
    <message>
        <source>Pre-shared key of “%1”</source>
        <translation>Chiave precondivisa di «%1»</translation>
    </message>
    <message>
        <source>The gateway of “%1” asks</source>
        <translation>Il gateway di «%1» chiede</translation>
    </message>
    <message>
        <source>PIN of the token for “%1”</source>
        <translation>PIN del token per «%1»</translation>
    </message>
    <message>
        <source>The gateway of “%1” says</source>
        <translation>Il gateway di «%1» comunica</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;hiave</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Risposta</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Ho letto</translation>
    </message>
    <message>
        <source>Time left: %1 s</source>
        <translation>Tempo rimasto: %1 s</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportDialog</name>
    <message>
        <source>Saved as %1. Give it to whom you choose.</source>
        <translation>Salvata come %1. Può essere consegnata a chi si preferisce.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n punto sostituito</numerusform>
            <numerusform>%n punti sostituiti</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Creazione della segnalazione…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n riga omessa</numerusform>
            <numerusform>%n righe omesse</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Ometti</translation>
    </message>
    <message>
        <source>Save the problem report</source>
        <translation>Salva la segnalazione del problema</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportLinesModel</name>
    <message>
        <source>empty line</source>
        <translation>riga vuota</translation>
    </message>
    <message>
        <source>%1 stands for %2</source>
        <translation>%1 sta per %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportModel</name>
    <message>
        <source>Setting</source>
        <translation>Impostazione</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Nel file</translation>
    </message>
    <message>
        <source>In the profile</source>
        <translation>Nel profilo</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Che cosa accade</translation>
    </message>
</context>
<context>
    <name>sallyport::SettingsDialog</name>
    <message>
        <source>Nothing</source>
        <translation>Nessun profilo</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Chiedi</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Mantieni in esecuzione</translation>
    </message>
    <message>
        <source>Quit Sallyport</source>
        <translation>Esci da Sallyport</translation>
    </message>
    <message>
        <source>This could not be saved: %1.</source>
        <translation>Impossibile salvare: %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::StationWidget</name>
    <message>
        <source>It failed here. %1</source>
        <translation>Si è interrotto qui. %1</translation>
    </message>
</context>
<context>
    <name>sallyport::TrafficGraph</name>
    <message>
        <source>Traffic of the last five minutes</source>
        <translation>Traffico degli ultimi cinque minuti</translation>
    </message>
    <message>
        <source>Receiving %1, sending %2; at most %3.</source>
        <translation>Ricezione %1, invio %2; al massimo %3.</translation>
    </message>
    <message>
        <source>5 minutes ago</source>
        <translation>5 minuti fa</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Ricevuti: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Inviati: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::TrustList</name>
    <message>
        <source>Not readable</source>
        <translation>Non leggibile</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>autorità</translation>
    </message>
    <message>
        <source>the gateway&apos;s own certificate</source>
        <translation>il certificato del gateway stesso</translation>
    </message>
    <message>
        <source>The gateway is trusted if one of this computer&apos;s authorities vouches for it.</source>
        <translation>Il gateway è considerato attendibile se una delle autorità di questo computer lo garantisce.</translation>
    </message>
    <message>
        <source>The gateway is trusted only if one of these vouches for it.</source>
        <translation>Il gateway è considerato attendibile solo se uno di questi lo garantisce.</translation>
    </message>
    <message>
        <source>Add what proves the gateway</source>
        <translation>Aggiungi ciò che autentica il gateway</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificati (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n certificates; the others were left out.</source>
        <translation>
            <numerusform>C&apos;è posto per un solo certificato; gli altri sono stati omessi.</numerusform>
            <numerusform>C&apos;è posto per %n certificati; gli altri sono stati omessi.</numerusform>
        </translation>
    </message>
    <message>
        <source>That one is in the list already.</source>
        <translation>Quello è già nell&apos;elenco.</translation>
    </message>
</context>
</TS>
