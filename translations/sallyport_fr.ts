<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BehaviourPage</name>
    <message>
        <source>Behaviour</source>
        <translation>Comportement</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>É&amp;tiquettes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Words to find it by, with commas between them, such as: Customers/ACME, test</source>
        <translation>Mots pour le retrouver, séparés par des virgules, par exemple&#x202f;: Clients/ACME, test</translation>
    </message>
    <message>
        <source>&amp;Connect when I log in</source>
        <translation>Se &amp;connecter à l’ouverture de ma session</translation>
    </message>
    <message>
        <source>When Sallyport starts with the session.</source>
        <translation>Quand Sallyport démarre avec la session.</translation>
    </message>
</context>
<context>
    <name>CertificateCare</name>
    <message>
        <source>ended on %1</source>
        <translation>a expiré le %1</translation>
    </message>
    <message>
        <source>ends within a day, on %1</source>
        <translation>expire dans moins d’un jour, le %1</translation>
    </message>
    <message>
        <source>ends in 1 day, on %1</source>
        <translation>expire dans 1 jour, le %1</translation>
    </message>
    <message>
        <source>ends in %1 days, on %2</source>
        <translation>expire dans %1 jours, le %2</translation>
    </message>
    <message>
        <source>Your certificate (%1) %2. Ask the administrator for a new one.</source>
        <translation>Votre certificat (%1) %2. Demandez-en un nouveau à l’administrateur.</translation>
    </message>
    <message>
        <source>The certificate that proves the gateway (%1) %2. Ask the administrator for its successor.</source>
        <translation>Le certificat qui prouve l’identité de la passerelle (%1) %2. Demandez son successeur à l’administrateur.</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>pas encore valide</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>encore 1 jour</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>encore %1 jours</translation>
    </message>
    <message>
        <source>asked of revocation lists and OCSP</source>
        <translation>vérifiée par listes de révocation et OCSP</translation>
    </message>
    <message>
        <source>asked of revocation lists only</source>
        <translation>vérifiée par listes de révocation uniquement</translation>
    </message>
    <message>
        <source>asked of OCSP only</source>
        <translation>vérifiée par OCSP uniquement</translation>
    </message>
    <message>
        <source>not asked; only an answer that the gateway brings along counts, and one is needed</source>
        <translation>non vérifiée&#x202f;; seule compte une réponse fournie par la passerelle, et elle est exigée</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non vérifiée</translation>
    </message>
    <message>
        <source>%1; without an answer it does not connect</source>
        <translation>%1&#x202f;; sans réponse, pas de connexion</translation>
    </message>
    <message>
        <source>%1; without an answer it connects and says so</source>
        <translation>%1&#x202f;; sans réponse, la connexion se fait et le signale</translation>
    </message>
</context>
<context>
    <name>CertificateDetails</name>
    <message>
        <source>its dates can&apos;t be read</source>
        <translation>ses dates sont illisibles</translation>
    </message>
    <message>
        <source>not valid before %1</source>
        <translation>non valide avant le %1</translation>
    </message>
    <message>
        <source>expired less than a day ago</source>
        <translation>expiré depuis moins d’un jour</translation>
    </message>
    <message>
        <source>expired 1 day ago</source>
        <translation>expiré depuis 1 jour</translation>
    </message>
    <message numerus="yes">
        <source>expired %n days ago</source>
        <translation>
            <numerusform>expiré depuis %n jour</numerusform>
            <numerusform>expiré depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>valid for less than a day</source>
        <translation>valide encore moins d’un jour</translation>
    </message>
    <message>
        <source>valid for another day</source>
        <translation>valide encore un jour</translation>
    </message>
    <message numerus="yes">
        <source>valid for another %n days</source>
        <translation>
            <numerusform>valide encore %n jour</numerusform>
            <numerusform>valide encore %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>It expired on %1. Ask the administrator for its successor.</source>
        <translation>Il a expiré le %1. Demandez son successeur à l’administrateur.</translation>
    </message>
    <message>
        <source>It is not valid before %1. Check this computer&apos;s clock.</source>
        <translation>Il n’est pas valide avant le %1. Vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Its key is of a kind that Sallyport does not know.</source>
        <translation>Sa clé est d’un type que Sallyport ne connaît pas.</translation>
    </message>
    <message>
        <source>Its key (%1) is too weak to prove anything.</source>
        <translation>Sa clé (%1) est trop faible pour prouver quoi que ce soit.</translation>
    </message>
    <message>
        <source>It is signed in a way that Sallyport does not know.</source>
        <translation>Il est signé d’une façon que Sallyport ne connaît pas.</translation>
    </message>
    <message>
        <source>It is signed with %1, which can be forged.</source>
        <translation>Il est signé avec %1, qui peut être falsifié.</translation>
    </message>
</context>
<context>
    <name>CertificateViewer</name>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>The certificate and those that vouch for it</source>
        <translation>Le certificat et ceux qui s’en portent garants</translation>
    </message>
    <message>
        <source>SHA-256 &amp;fingerprint</source>
        <translation>&amp;Empreinte SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Empreinte SHA-256</translation>
    </message>
    <message>
        <source>&amp;Copy as PEM</source>
        <translation>&amp;Copier en PEM</translation>
    </message>
    <message>
        <source>&amp;Save as PEM…</source>
        <translation>En&amp;registrer en PEM…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ChangePreview</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>All traffic goes through the tunnel</source>
        <translation>Tout le trafic passe par le tunnel</translation>
    </message>
    <message>
        <source>If the gateway allows only some networks, only those do. IPv4 or IPv6 stays outside where the gateway gives no address for it.</source>
        <translation>Si la passerelle n’autorise que certains réseaux, seuls ceux-là y passent. IPv4 ou IPv6 reste à l’extérieur si la passerelle ne fournit pas d’adresse correspondante.</translation>
    </message>
    <message>
        <source>As far as the gateway allows: %1.</source>
        <translation>Dans la mesure où la passerelle l’autorise&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Only traffic to %1 goes through the tunnel</source>
        <translation>Seul le trafic vers %1 passe par le tunnel</translation>
    </message>
    <message>
        <source>As far as the gateway allows. Everything else goes as it does now.</source>
        <translation>Dans la mesure où la passerelle l’autorise. Tout le reste passe comme maintenant.</translation>
    </message>
    <message>
        <source>Traffic to %1 stays outside</source>
        <translation>Le trafic vers %1 reste à l’extérieur</translation>
    </message>
    <message>
        <source>It goes as it does now, without the protection of the tunnel.</source>
        <translation>Il passe comme maintenant, sans la protection du tunnel.</translation>
    </message>
    <message>
        <source>All other names are asked where they are asked now.</source>
        <translation>Tous les autres noms sont résolus comme maintenant.</translation>
    </message>
    <message>
        <source>Names under %1 are asked at the gateway&apos;s name servers</source>
        <translation>Les noms sous %1 sont résolus par les serveurs de noms de la passerelle</translation>
    </message>
    <message>
        <source>Names are asked at %1 only for %2</source>
        <translation>Les noms sont résolus par %1, seulement pour %2</translation>
    </message>
    <message>
        <source>Names are asked at %1</source>
        <translation>Les noms sont résolus par %1</translation>
    </message>
    <message>
        <source>The gateway may limit it to names of its own.</source>
        <translation>La passerelle peut limiter cela à ses propres noms.</translation>
    </message>
    <message>
        <source>Names are asked at the gateway&apos;s name servers</source>
        <translation>Les noms sont résolus par les serveurs de noms de la passerelle</translation>
    </message>
    <message>
        <source>If it gives any; it may limit them to names of its own.</source>
        <translation>Si elle en fournit&#x202f;; elle peut les limiter à ses propres noms.</translation>
    </message>
    <message>
        <source>Traffic is blocked when the tunnel is lost</source>
        <translation>Le trafic est bloqué quand le tunnel est perdu</translation>
    </message>
    <message>
        <source>Until it is back or you disconnect. Where this computer can&apos;t block, it does not connect.</source>
        <translation>Jusqu’à son rétablissement ou jusqu’à ce que vous vous déconnectiez. Si cet ordinateur ne peut pas bloquer, il ne se connecte pas.</translation>
    </message>
    <message>
        <source>Nothing is blocked</source>
        <translation>Rien n’est bloqué</translation>
    </message>
    <message>
        <source>When the tunnel is lost, traffic goes as it does without it. The firewall is not touched.</source>
        <translation>Quand le tunnel est perdu, le trafic passe comme sans lui. Le pare-feu n’est pas modifié.</translation>
    </message>
    <message numerus="yes">
        <source>Packets in the tunnel have at most %n bytes</source>
        <translation>
            <numerusform>Les paquets dans le tunnel ont au plus %n octet</numerusform>
            <numerusform>Les paquets dans le tunnel ont au plus %n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>Other connections keep their size.</source>
        <translation>Les autres connexions gardent leur taille.</translation>
    </message>
    <message>
        <source>Packets in the tunnel are a little smaller</source>
        <translation>Les paquets dans le tunnel sont un peu plus petits</translation>
    </message>
    <message>
        <source>Sallyport finds the size that fits the way to the gateway.</source>
        <translation>Sallyport trouve la taille qui convient au chemin vers la passerelle.</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>la passerelle</translation>
    </message>
    <message>
        <source>UDP port %1 is used to reach %2</source>
        <translation>Le port UDP %1 sert à joindre %2</translation>
    </message>
    <message>
        <source>UDP ports 500 and 4500 are used to reach %1</source>
        <translation>Les ports UDP 500 et 4500 servent à joindre %1</translation>
    </message>
    <message>
        <source>The tunnel itself always goes through port 4500.</source>
        <translation>Le tunnel lui-même passe toujours par le port 4500.</translation>
    </message>
    <message>
        <source>Port 4500 where an address is translated on the way.</source>
        <translation>Le port 4500 si une adresse est traduite en chemin.</translation>
    </message>
    <message>
        <source>This computer gets one more address</source>
        <translation>Cet ordinateur reçoit une adresse de plus</translation>
    </message>
    <message>
        <source>The gateway chooses it. It belongs to a network link of its own, which goes when you disconnect.</source>
        <translation>La passerelle la choisit. Elle appartient à une interface réseau distincte, qui disparaît à la déconnexion.</translation>
    </message>
    <message>
        <source>Other traffic stays as it is</source>
        <translation>Le reste du trafic ne change pas</translation>
    </message>
    <message>
        <source>Whatever goes elsewhere is not seen by the gateway, and not protected by it.</source>
        <translation>Ce qui va ailleurs n’est ni vu ni protégé par la passerelle.</translation>
    </message>
    <message>
        <source>Your other addresses and network settings stay as they are</source>
        <translation>Vos autres adresses et paramètres réseau ne changent pas</translation>
    </message>
    <message>
        <source>Whatever is changed is put back when you disconnect, also after a crash.</source>
        <translation>Tout ce qui est modifié est rétabli à la déconnexion, même après un plantage.</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>What will change</source>
        <translation>Ce qui va changer</translation>
    </message>
</context>
<context>
    <name>ConnectionView</name>
    <message>
        <source>Enter password</source>
        <translation>Saisir le mot de passe</translation>
    </message>
    <message>
        <source>Open import…</source>
        <translation>Ouvrir l’importation…</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Not known while the service does not answer</source>
        <translation>Inconnu tant que le service ne répond pas</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <translation>Interrogation du trousseau</translation>
    </message>
    <message>
        <source>Waiting for your password</source>
        <translation>En attente de votre mot de passe</translation>
    </message>
    <message>
        <source>Open the field…</source>
        <translation>Ouvrir le champ…</translation>
    </message>
</context>
<context>
    <name>CryptographyPage</name>
    <message>
        <source>Cryptography</source>
        <translation>Cryptographie</translation>
    </message>
</context>
<context>
    <name>ErrorArgument</name>
    <message>
        <source>the client certificate</source>
        <translation>le certificat client</translation>
    </message>
    <message>
        <source>the password or code</source>
        <translation>le mot de passe ou le code</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>le mot de passe</translation>
    </message>
    <message>
        <source>the pre-shared key</source>
        <translation>la clé prépartagée</translation>
    </message>
    <message>
        <source>the one-time code</source>
        <translation>le code à usage unique</translation>
    </message>
    <message>
        <source>the PIN of the token</source>
        <translation>le code PIN du jeton</translation>
    </message>
    <message>
        <source>to read what the gateway says</source>
        <translation>la lecture du message de la passerelle</translation>
    </message>
    <message>
        <source>the account is disabled</source>
        <translation>le compte est désactivé</translation>
    </message>
    <message>
        <source>not at this time of day</source>
        <translation>l’authentification n’est pas permise à cette heure</translation>
    </message>
    <message>
        <source>the account may not use the VPN</source>
        <translation>le compte n’est pas autorisé à utiliser le VPN</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>networks such as 10.1.0.0/16</source>
        <translation>des réseaux tels que 10.1.0.0/16</translation>
    </message>
    <message>
        <source>a port from 1 to 65535</source>
        <translation>un port de 1 à 65535</translation>
    </message>
    <message>
        <source>IP addresses of DNS servers</source>
        <translation>des adresses IP de serveurs DNS</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The gateway refused your certificate</source>
        <translation>La passerelle a refusé votre certificat</translation>
    </message>
    <message>
        <source>It did not accept the client certificate[ of {user}] for signing in.</source>
        <translation>Elle n’a pas accepté le certificat client[ de l’utilisateur {user}] pour l’authentification.</translation>
    </message>
    <message>
        <source>Ask the administrator whether the gateway knows this certificate or has blocked it; import the new one if you were given another.</source>
        <translation>Demandez à l’administrateur si la passerelle connaît ce certificat ou l’a bloqué&#x202f;; importez le nouveau si l’on vous en a donné un autre.</translation>
    </message>
    <message>
        <source>The gateway refused the pre-shared key</source>
        <translation>La passerelle a refusé la clé prépartagée</translation>
    </message>
    <message>
        <source>It did not accept the key[ for {user}].</source>
        <translation>Elle n’a pas accepté la clé[ pour {user}].</translation>
    </message>
    <message>
        <source>Type the key again; if it is right, ask the administrator whether the key or the identity in the profile has changed.</source>
        <translation>Saisissez de nouveau la clé&#x202f;; si elle est correcte, demandez à l’administrateur si la clé ou l’identité dans le profil a changé.</translation>
    </message>
    <message>
        <source>Whether the gateway&apos;s certificate was revoked is not known</source>
        <translation>On ignore si le certificat de la passerelle a été révoqué</translation>
    </message>
    <message>
        <source>The certificate of {subject} could not be checked[ at {url}]: {reason}. The profile does not ask for an answer, so the connection goes on.</source>
        <translation>Le certificat «&#x202f;{subject}&#x202f;» n’a pas pu être vérifié[ auprès de {url}]&#x202f;: {reason}. Le profil n’exige pas de réponse, la connexion se poursuit donc.</translation>
    </message>
    <message>
        <source>Nothing has to be done now; if it stays so, tell the administrator.</source>
        <translation>Il n’y a rien à faire pour l’instant&#x202f;; si cela persiste, prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 autres</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>(inconnu)</translation>
    </message>
    <message>
        <source>The name {host} can&apos;t be found</source>
        <translation>Le nom {host} est introuvable</translation>
    </message>
    <message>
        <source>The name server has no address for it[: {reason}].</source>
        <translation>Le serveur de noms n’a pas d’adresse pour lui[&#x202f;: {reason}].</translation>
    </message>
    <message>
        <source>Check that this computer is online and that the gateway&apos;s name in the profile is spelled right.</source>
        <translation>Vérifiez que cet ordinateur est en ligne et que le nom de la passerelle est bien orthographié dans le profil.</translation>
    </message>
    <message>
        <source>The gateway does not answer</source>
        <translation>La passerelle ne répond pas</translation>
    </message>
    <message>
        <source>{host}[ ({address}, port {port})] sent no answer[ for {seconds} seconds].</source>
        <translation>{host}[ ({address}, port {port})] n’a envoyé aucune réponse[ pendant {seconds} secondes].</translation>
    </message>
    <message>
        <source>Try another network: some networks block VPNs (UDP ports 500 and 4500). If it stays silent, ask the administrator whether the gateway is up.</source>
        <translation>Essayez un autre réseau&#x202f;: certains bloquent les VPN (ports UDP 500 et 4500). Si elle reste muette, demandez à l’administrateur si la passerelle fonctionne.</translation>
    </message>
    <message>
        <source>The gateway answers on one port only</source>
        <translation>La passerelle ne répond que sur un port</translation>
    </message>
    <message>
        <source>{host}[ ({address})] answered on UDP port {answered}, but not on UDP port {port}[ for {seconds} seconds]. The connection needs both.</source>
        <translation>{host}[ ({address})] a répondu sur le port UDP {answered}, mais pas sur le port UDP {port}[ pendant {seconds} secondes]. La connexion a besoin des deux.</translation>
    </message>
    <message>
        <source>Try another network: this one, or the gateway&apos;s own firewall, holds UDP port {port} back. Tell its administrator.</source>
        <translation>Essayez un autre réseau&#x202f;: celui-ci, ou le pare-feu de la passerelle, retient le port UDP {port}. Prévenez son administrateur.</translation>
    </message>
    <message>
        <source>The gateway can&apos;t be reached from this network</source>
        <translation>La passerelle est injoignable depuis ce réseau</translation>
    </message>
    <message>
        <source>The network did not carry anything to {host}[ ({address})][: {reason}].</source>
        <translation>Le réseau n’a rien transmis à {host}[ ({address})][&#x202f;: {reason}].</translation>
    </message>
    <message>
        <source>Check that this computer is online, then connect again.</source>
        <translation>Vérifiez que cet ordinateur est en ligne, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>The connection to the gateway was lost</source>
        <translation>La connexion à la passerelle est perdue</translation>
    </message>
    <message>
        <source>{host} has not answered[ for {seconds} seconds].</source>
        <translation>{host} n’a pas répondu[ pendant {seconds} secondes].</translation>
    </message>
    <message>
        <source>The gateway ended the connection</source>
        <translation>La passerelle a mis fin à la connexion</translation>
    </message>
    <message>
        <source>{host} closed the tunnel.</source>
        <translation>{host} a fermé le tunnel.</translation>
    </message>
    <message>
        <source>Connect again; if it keeps closing, ask the administrator.</source>
        <translation>Reconnectez-vous&#x202f;; si la connexion se ferme encore, consultez l’administrateur.</translation>
    </message>
    <message>
        <source>Disconnected because nothing was sent</source>
        <translation>Déconnecté car rien n’a été envoyé</translation>
    </message>
    <message>
        <source>Nothing went to or came from {host} for {seconds} seconds, and the profile ends the connection then.</source>
        <translation>Rien n’est allé vers {host} ni n’en est venu pendant {seconds} secondes, et le profil met alors fin à la connexion.</translation>
    </message>
    <message>
        <source>Connect again when you need it.</source>
        <translation>Reconnectez-vous quand vous en aurez besoin.</translation>
    </message>
    <message>
        <source>The gateway does not agree to any of the offered algorithms</source>
        <translation>La passerelle n’accepte aucun des algorithmes proposés</translation>
    </message>
    <message>
        <source>For {protocol} this computer offered {offered}.</source>
        <translation>Pour {protocol}, cet ordinateur a proposé {offered}.</translation>
    </message>
    <message>
        <source>Ask the administrator which current algorithms the gateway takes and put them into the profile.</source>
        <translation>Demandez à l’administrateur quels algorithmes actuels la passerelle accepte et indiquez-les dans le profil.</translation>
    </message>
    <message>
        <source>The gateway refused the networks asked for</source>
        <translation>La passerelle a refusé les réseaux demandés</translation>
    </message>
    <message>
        <source>This computer asked for {offered}.</source>
        <translation>Cet ordinateur a demandé {offered}.</translation>
    </message>
    <message>
        <source>Check the networks in the profile against what the administrator gave you.</source>
        <translation>Comparez les réseaux du profil avec ce que l’administrateur vous a donné.</translation>
    </message>
    <message>
        <source>The gateway gave this computer no address</source>
        <translation>La passerelle n’a donné aucune adresse à cet ordinateur</translation>
    </message>
    <message>
        <source>{host} has no virtual IP address left, or none for you.</source>
        <translation>{host} n’a plus d’adresse IP virtuelle, ou aucune pour vous.</translation>
    </message>
    <message>
        <source>Connect again later; if it stays so, ask the administrator to look at the address pool.</source>
        <translation>Reconnectez-vous plus tard&#x202f;; si cela persiste, demandez à l’administrateur de vérifier la réserve d’adresses.</translation>
    </message>
    <message>
        <source>The gateway sends you to another one</source>
        <translation>La passerelle vous renvoie vers une autre</translation>
    </message>
    <message>
        <source>{host} asks to connect to {target} instead. Sallyport does not follow that by itself.</source>
        <translation>{host} demande de se connecter plutôt à {target}. Sallyport n’y donne pas suite de lui-même.</translation>
    </message>
    <message>
        <source>Ask the administrator; if it is right, make a profile with that gateway&apos;s name.</source>
        <translation>Consultez l’administrateur&#x202f;; si c’est correct, créez un profil avec le nom de cette passerelle.</translation>
    </message>
    <message>
        <source>The gateway broke off the negotiation</source>
        <translation>La passerelle a interrompu la négociation</translation>
    </message>
    <message>
        <source>{host} answered {notify}.</source>
        <translation>{host} a répondu {notify}.</translation>
    </message>
    <message>
        <source>Tell the administrator this word; the gateway&apos;s log says why.</source>
        <translation>Communiquez ce mot à l’administrateur&#x202f;; le journal de la passerelle en donne la raison.</translation>
    </message>
    <message>
        <source>This computer can&apos;t carry the tunnel&apos;s packets</source>
        <translation>Cet ordinateur ne peut pas transporter les paquets du tunnel</translation>
    </message>
    <message>
        <source>The data plane &quot;{dataPlane}&quot; did not start: {reason}.</source>
        <translation>Le plan de données «&#x202f;{dataPlane}&#x202f;» n’a pas démarré&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Look in the service&apos;s log for the cause; where /dev/net/tun is missing, ask the administrator to load the kernel&apos;s module tun.</source>
        <translation>Cherchez la cause dans le journal du service&#x202f;; si /dev/net/tun est absent, demandez à l’administrateur de charger le module tun du noyau.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s address could not be set</source>
        <translation>L’adresse du tunnel n’a pas pu être définie</translation>
    </message>
    <message>
        <source>Setting {address} failed: {reason}.</source>
        <translation>La définition de {address} a échoué&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Disconnect other VPNs that use the same address, then connect again.</source>
        <translation>Déconnectez les autres VPN qui utilisent la même adresse, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>A route into the tunnel could not be set</source>
        <translation>Une route vers le tunnel n’a pas pu être définie</translation>
    </message>
    <message>
        <source>Setting the route to {route} failed: {reason}.</source>
        <translation>La définition de la route vers {route} a échoué&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Disconnect other VPNs that use the same network, then connect again.</source>
        <translation>Déconnectez les autres VPN qui utilisent le même réseau, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>The office&apos;s name servers could not be set</source>
        <translation>Les serveurs de noms de l’entreprise n’ont pas pu être définis</translation>
    </message>
    <message>
        <source>Changing this computer&apos;s DNS settings failed: {reason}.</source>
        <translation>La modification des paramètres DNS de cet ordinateur a échoué&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>See the service&apos;s log for which program holds the DNS settings, then connect again.</source>
        <translation>Voyez dans le journal du service quel programme détient les paramètres DNS, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Traffic can&apos;t be blocked on this computer</source>
        <translation>Le trafic ne peut pas être bloqué sur cet ordinateur</translation>
    </message>
    <message>
        <source>The firewall rules were refused: {reason}.</source>
        <translation>Les règles du pare-feu ont été refusées&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Turn off blocking in the profile, or ask for the missing firewall support.</source>
        <translation>Désactivez le blocage dans le profil, ou demandez la prise en charge du pare-feu qui manque.</translation>
    </message>
    <message>
        <source>The service&apos;s IKE engine failed</source>
        <translation>Le moteur IKE du service a échoué</translation>
    </message>
    <message>
        <source>It said: {reason}.</source>
        <translation>Il a indiqué&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Restart the Sallyport service; if it happens again, report it with the service&apos;s log.</source>
        <translation>Redémarrez le service Sallyport&#x202f;; si cela se reproduit, signalez-le avec le journal du service.</translation>
    </message>
    <message>
        <source>The service can&apos;t note what it changes on this computer</source>
        <translation>Le service ne peut pas noter ce qu’il modifie sur cet ordinateur</translation>
    </message>
    <message>
        <source>Writing {path} failed: {reason}. Without these notes nothing could be put back after a crash.</source>
        <translation>L’écriture de {path} a échoué&#x202f;: {reason}. Sans ces notes, rien ne pourrait être rétabli après un plantage.</translation>
    </message>
    <message>
        <source>Make room on the disk, or repair the rights of that folder.</source>
        <translation>Libérez de la place sur le disque, ou corrigez les droits de ce dossier.</translation>
    </message>
    <message>
        <source>There is no profile &quot;{profile}&quot;</source>
        <translation>Il n’y a pas de profil «&#x202f;{profile}&#x202f;»</translation>
    </message>
    <message>
        <source>Neither a name nor an id of your profiles matches.</source>
        <translation>Ni un nom ni un identifiant de vos profils ne correspond.</translation>
    </message>
    <message>
        <source>Look at the list of profiles, or import the profile first.</source>
        <translation>Consultez la liste des profils, ou importez d’abord le profil.</translation>
    </message>
    <message>
        <source>More than one profile is called &quot;{profile}&quot;</source>
        <translation>Plusieurs profils s’appellent «&#x202f;{profile}&#x202f;»</translation>
    </message>
    <message>
        <source>These match: {matches}.</source>
        <translation>Ceux-ci correspondent&#x202f;: {matches}.</translation>
    </message>
    <message>
        <source>Name the profile by its id.</source>
        <translation>Désignez le profil par son identifiant.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Le fichier est illisible</translation>
    </message>
    <message>
        <source>{file}: {reason}.</source>
        <translation>{file}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Check the file&apos;s name and that you may read it.</source>
        <translation>Vérifiez le nom du fichier et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>The file is too large for a profile</source>
        <translation>Le fichier est trop volumineux pour un profil</translation>
    </message>
    <message>
        <source>{file} has {size}; at most {limit} are read.</source>
        <translation>{file} fait {size}&#x202f;; {limit} au plus sont lus.</translation>
    </message>
    <message>
        <source>Check that it is the file your administrator sent.</source>
        <translation>Vérifiez qu’il s’agit bien du fichier envoyé par votre administrateur.</translation>
    </message>
    <message>
        <source>The file is no profile that Sallyport can read</source>
        <translation>Le fichier n’est pas un profil que Sallyport sait lire</translation>
    </message>
    <message>
        <source>{file} is in none of the formats that Sallyport knows (strongSwan, Apple, Windows, NetworkManager, certificates).</source>
        <translation>{file} n’est dans aucun des formats que Sallyport connaît (strongSwan, Apple, Windows, NetworkManager, certificats).</translation>
    </message>
    <message>
        <source>Ask the administrator for a .sswan or .mobileconfig profile, or for the certificates as .p12 or .pem.</source>
        <translation>Demandez à l’administrateur un profil .sswan ou .mobileconfig, ou les certificats en .p12 ou .pem.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Le fichier est endommagé</translation>
    </message>
    <message>
        <source>{file}[, line {line}]: {reason}.</source>
        <translation>{file}[, ligne {line}]&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Ask for the file again; it may have been cut off or changed on its way.</source>
        <translation>Redemandez le fichier&#x202f;; il a pu être tronqué ou modifié en chemin.</translation>
    </message>
    <message>
        <source>The profile is not complete</source>
        <translation>Le profil est incomplet</translation>
    </message>
    <message>
        <source>[{file}: ]the field {field} is missing.</source>
        <translation>[{file}&#x202f;: ]le champ {field} est absent.</translation>
    </message>
    <message>
        <source>Add the field, or ask the administrator for a complete profile.</source>
        <translation>Ajoutez le champ, ou demandez un profil complet à l’administrateur.</translation>
    </message>
    <message>
        <source>The profile has a value that can&apos;t be used</source>
        <translation>Le profil contient une valeur inutilisable</translation>
    </message>
    <message>
        <source>[{file}: ]the field {field}[ says &quot;{value}&quot;]; the rule is: {rule}.</source>
        <translation>[{file}&#x202f;: ]champ {field}[ avec la valeur «&#x202f;{value}&#x202f;»]&#x202f;; la règle est&#x202f;: {rule}.</translation>
    </message>
    <message>
        <source>Correct the field, or ask the administrator for a corrected profile.</source>
        <translation>Corrigez le champ, ou demandez un profil corrigé à l’administrateur.</translation>
    </message>
    <message>
        <source>The profile could not be saved</source>
        <translation>Le profil n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>Writing {path} failed: {reason}. What was there before is untouched.</source>
        <translation>L’écriture de {path} a échoué&#x202f;: {reason}. Ce qui s’y trouvait auparavant est intact.</translation>
    </message>
    <message>
        <source>Make room on the disk, or repair the rights of that folder, then save again.</source>
        <translation>Libérez de la place sur le disque, ou corrigez les droits de ce dossier, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>This profile is managed</source>
        <translation>Ce profil est géré</translation>
    </message>
    <message>
        <source>{profile} was set up for this computer by {managedBy}; it can&apos;t be changed or deleted here.</source>
        <translation>{profile} a été configuré pour cet ordinateur par {managedBy}&#x202f;; il ne peut être ni modifié ni supprimé ici.</translation>
    </message>
    <message>
        <source>Ask them for the change, or duplicate the profile and change the copy.</source>
        <translation>Demandez-leur la modification, ou dupliquez le profil et modifiez la copie.</translation>
    </message>
    <message>
        <source>The profile can&apos;t be written in this format</source>
        <translation>Le profil ne peut pas être écrit dans ce format</translation>
    </message>
    <message>
        <source>The format {format} can&apos;t carry it: {reason}.</source>
        <translation>Le format {format} ne peut pas le contenir&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Choose another format; sswan carries everything.</source>
        <translation>Choisissez un autre format&#x202f;; sswan contient tout.</translation>
    </message>
    <message>
        <source>The backup can&apos;t be used</source>
        <translation>La sauvegarde est inutilisable</translation>
    </message>
    <message>
        <source>{file}: {reason}. Nothing was restored.</source>
        <translation>{file}&#x202f;: {reason}. Rien n’a été restauré.</translation>
    </message>
    <message>
        <source>Take an earlier backup, or restore the profiles one by one.</source>
        <translation>Prenez une sauvegarde antérieure, ou restaurez les profils un par un.</translation>
    </message>
    <message>
        <source>The password for the certificate does not fit</source>
        <translation>Le mot de passe du certificat ne convient pas</translation>
    </message>
    <message>
        <source>{file} has a private key that this password does not open or protect.</source>
        <translation>{file} contient une clé privée que ce mot de passe n’ouvre ni ne protège.</translation>
    </message>
    <message>
        <source>Type the password that came with the file; for an unprotected key choose a new one.</source>
        <translation>Saisissez le mot de passe fourni avec le fichier&#x202f;; pour une clé non protégée, choisissez-en un nouveau.</translation>
    </message>
    <message>
        <source>The certificate file can&apos;t be used</source>
        <translation>Le fichier de certificat est inutilisable</translation>
    </message>
    <message>
        <source>Ask the administrator for the file again.</source>
        <translation>Redemandez le fichier à l’administrateur.</translation>
    </message>
    <message>
        <source>There is no private key to sign in with</source>
        <translation>Il n’y a pas de clé privée pour s’authentifier</translation>
    </message>
    <message>
        <source>{file} signs in with a certificate, but the key for it is not there.</source>
        <translation>{file} s’authentifie avec un certificat, mais la clé correspondante est absente.</translation>
    </message>
    <message>
        <source>Import the .p12 file, or certificate and key together.</source>
        <translation>Importez le fichier .p12, ou le certificat et la clé ensemble.</translation>
    </message>
    <message>
        <source>The certificate that proves the gateway is missing</source>
        <translation>Il manque le certificat qui prouve l’identité de la passerelle</translation>
    </message>
    <message>
        <source>{file} proves the gateway of {profile} by {expected}, which was not given together with it. Without it any authority of this computer would do.</source>
        <translation>{file} prouve l’identité de la passerelle de {profile} par {expected}, qui n’a pas été fourni avec lui. Sans lui, n’importe quelle autorité de cet ordinateur suffirait.</translation>
    </message>
    <message>
        <source>Give that certificate together with the file, or a folder that holds both; or choose this computer&apos;s authorities (--system-authorities).</source>
        <translation>Fournissez ce certificat avec le fichier, ou un dossier qui contient les deux&#x202f;; ou choisissez les autorités de cet ordinateur (--system-authorities).</translation>
    </message>
    <message>
        <source>Your certificate can&apos;t be used</source>
        <translation>Votre certificat est inutilisable</translation>
    </message>
    <message>
        <source>{subject}: {reason}.</source>
        <translation>{subject}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Ask the administrator for a new certificate with its key.</source>
        <translation>Demandez à l’administrateur un nouveau certificat avec sa clé.</translation>
    </message>
    <message>
        <source>Your certificate has expired</source>
        <translation>Votre certificat a expiré</translation>
    </message>
    <message>
        <source>The certificate of {subject} was valid until {notAfter}; this computer&apos;s clock says {now}. Nothing was sent.</source>
        <translation>Le certificat «&#x202f;{subject}&#x202f;» était valide jusqu’au {notAfter}&#x202f;; l’horloge de cet ordinateur indique {now}. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, ask the administrator for a new certificate.</source>
        <translation>Vérifiez l’horloge de cet ordinateur&#x202f;; si elle est juste, demandez un nouveau certificat à l’administrateur.</translation>
    </message>
    <message>
        <source>Your certificate is not valid yet</source>
        <translation>Votre certificat n’est pas encore valide</translation>
    </message>
    <message>
        <source>The certificate of {subject} is valid from {notBefore}; this computer&apos;s clock says {now}. Nothing was sent.</source>
        <translation>Le certificat «&#x202f;{subject}&#x202f;» est valide à partir du {notBefore}&#x202f;; l’horloge de cet ordinateur indique {now}. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, wait until then or ask the administrator.</source>
        <translation>Vérifiez l’horloge de cet ordinateur&#x202f;; si elle est juste, attendez cette date ou consultez l’administrateur.</translation>
    </message>
    <message>
        <source>The private key belongs to another certificate</source>
        <translation>La clé privée appartient à un autre certificat</translation>
    </message>
    <message>
        <source>The key that was given is not that of {subject}.</source>
        <translation>La clé fournie n’est pas celle du certificat «&#x202f;{subject}&#x202f;».</translation>
    </message>
    <message>
        <source>Import the .p12 file again, or certificate and key that were made together.</source>
        <translation>Importez de nouveau le fichier .p12, ou un certificat et une clé créés ensemble.</translation>
    </message>
    <message>
        <source>The pre-shared key is too easy to guess</source>
        <translation>La clé prépartagée est trop facile à deviner</translation>
    </message>
    <message>
        <source>The key of {profile} was not used: {reason}. Who listens to one sign-in could find it by trying.</source>
        <translation>La clé de {profile} n’a pas été utilisée&#x202f;: {reason}. Quiconque écoute une seule authentification pourrait la trouver par essais.</translation>
    </message>
    <message>
        <source>Ask the administrator for a random key of 20 characters or more.</source>
        <translation>Demandez à l’administrateur une clé aléatoire de 20 caractères ou plus.</translation>
    </message>
    <message>
        <source>The profile does not say who checks your sign-in</source>
        <translation>Le profil ne dit pas qui vérifie votre authentification</translation>
    </message>
    <message>
        <source>{profile} signs in through a server behind the gateway, and the profile does not name it. Any server of that authority could take the password.</source>
        <translation>{profile} s’authentifie par un serveur derrière la passerelle, et le profil ne le nomme pas. N’importe quel serveur de cette autorité pourrait prendre le mot de passe.</translation>
    </message>
    <message>
        <source>Ask the administrator for the sign-in server&apos;s name and put it into the profile (sallyport.aaaServer).</source>
        <translation>Demandez à l’administrateur le nom du serveur d’authentification et indiquez-le dans le profil (sallyport.aaaServer).</translation>
    </message>
    <message>
        <source>The token is not there</source>
        <translation>Le jeton est absent</translation>
    </message>
    <message>
        <source>{token} was not found; this computer sees {found}.</source>
        <translation>{token} est introuvable&#x202f;; jetons vus par cet ordinateur&#x202f;: {found}.</translation>
    </message>
    <message>
        <source>Insert the token or card and try again; sallyportctl tokens lists what is found.</source>
        <translation>Insérez le jeton ou la carte et réessayez&#x202f;; sallyportctl tokens liste ce qui est trouvé.</translation>
    </message>
    <message>
        <source>The certificate is not on the token</source>
        <translation>Le certificat n’est pas sur le jeton</translation>
    </message>
    <message>
        <source>{token} has no certificate {certificate} with its key.</source>
        <translation>{token} ne contient pas de certificat {certificate} avec sa clé.</translation>
    </message>
    <message>
        <source>Look with sallyportctl tokens which certificates it has, and choose one of them.</source>
        <translation>Voyez avec sallyportctl tokens quels certificats il contient, et choisissez l’un d’eux.</translation>
    </message>
    <message>
        <source>The token can&apos;t be used</source>
        <translation>Le jeton est inutilisable</translation>
    </message>
    <message>
        <source>{token}: {reason}.</source>
        <translation>{token}&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Take the token out and insert it again; if that does not help, ask the one who gave it to you.</source>
        <translation>Retirez le jeton et insérez-le de nouveau&#x202f;; si cela ne suffit pas, consultez la personne qui vous l’a remis.</translation>
    </message>
    <message>
        <source>There is no keychain to keep passwords in</source>
        <translation>Il n’y a pas de trousseau pour conserver les mots de passe</translation>
    </message>
    <message>
        <source>No keychain answered on this desktop: {reason}. Passwords are never kept in plain text instead.</source>
        <translation>Aucun trousseau n’a répondu dans cet environnement de bureau&#x202f;: {reason}. À défaut, les mots de passe ne sont jamais conservés en clair.</translation>
    </message>
    <message>
        <source>Install and start gnome-keyring or KWallet, or type the password each time.</source>
        <translation>Installez et démarrez gnome-keyring ou KWallet, ou saisissez le mot de passe à chaque fois.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>The entry {entry} is in a locked keychain.</source>
        <translation>L’entrée {entry} est dans un trousseau verrouillé.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or type the password this time.</source>
        <translation>Déverrouillez le trousseau et réessayez, ou saisissez cette fois le mot de passe.</translation>
    </message>
    <message>
        <source>The keychain refused</source>
        <translation>Le trousseau a refusé</translation>
    </message>
    <message>
        <source>The entry {entry} was not given or taken: {reason}.</source>
        <translation>L’entrée {entry} n’a été ni donnée ni acceptée&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Allow Sallyport to use the keychain, or type the password this time.</source>
        <translation>Autorisez Sallyport à utiliser le trousseau, ou saisissez cette fois le mot de passe.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Le trousseau ne répond pas</translation>
    </message>
    <message>
        <source>It did not answer for {seconds} seconds.</source>
        <translation>Il n’a pas répondu pendant {seconds} secondes.</translation>
    </message>
    <message>
        <source>Look for a hidden question of the keychain on the screen, or type the password this time.</source>
        <translation>Cherchez à l’écran une question du trousseau qui serait cachée, ou saisissez cette fois le mot de passe.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not from an authority you trust</source>
        <translation>Le certificat de la passerelle ne vient pas d’une autorité à laquelle vous faites confiance</translation>
    </message>
    <message>
        <source>The certificate[ of {subject}] was issued by {issuer}, which neither the profile nor this computer trusts.</source>
        <translation>Le certificat[ «&#x202f;{subject}&#x202f;»] a été émis par {issuer}&#x202f;; ni le profil ni cet ordinateur ne lui fait confiance.</translation>
    </message>
    <message>
        <source>Ask the administrator for the authority&apos;s certificate and import it into the profile.</source>
        <translation>Demandez à l’administrateur le certificat de l’autorité et importez-le dans le profil.</translation>
    </message>
    <message>
        <source>The gateway did not prove that it is {expected}</source>
        <translation>La passerelle n’a pas prouvé qu’elle est {expected}</translation>
    </message>
    <message>
        <source>Its certificate is for {names}.</source>
        <translation>Son certificat est établi pour {names}.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s name and identity in the profile; if they are right, tell the administrator.</source>
        <translation>Vérifiez le nom et l’identité de la passerelle dans le profil&#x202f;; s’ils sont corrects, prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate has expired</source>
        <translation>Le certificat de la passerelle a expiré</translation>
    </message>
    <message>
        <source>The certificate of {subject} was valid until {notAfter}; this computer&apos;s clock says {now}.</source>
        <translation>Le certificat «&#x202f;{subject}&#x202f;» était valide jusqu’au {notAfter}&#x202f;; l’horloge de cet ordinateur indique {now}.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, ask the administrator to renew the certificate.</source>
        <translation>Vérifiez l’horloge de cet ordinateur&#x202f;; si elle est juste, demandez à l’administrateur de renouveler le certificat.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not valid yet</source>
        <translation>Le certificat de la passerelle n’est pas encore valide</translation>
    </message>
    <message>
        <source>The certificate of {subject} is valid from {notBefore}; this computer&apos;s clock says {now}.</source>
        <translation>Le certificat «&#x202f;{subject}&#x202f;» est valide à partir du {notBefore}&#x202f;; l’horloge de cet ordinateur indique {now}.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, tell the administrator.</source>
        <translation>Vérifiez l’horloge de cet ordinateur&#x202f;; si elle est juste, prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate names no gateway</source>
        <translation>Le certificat de la passerelle ne nomme aucune passerelle</translation>
    </message>
    <message>
        <source>It has no name by which it could prove to be {expected}[; only its common name says {commonName}, and that does not count].</source>
        <translation>Il ne contient aucun nom par lequel elle pourrait prouver qu’elle est {expected}[&#x202f;; seul son nom commun (CN) indique {commonName}, et il ne compte pas].</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate with the gateway&apos;s name in subjectAltName.</source>
        <translation>Demandez à l’administrateur un certificat avec le nom de la passerelle dans subjectAltName.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is too weak</source>
        <translation>Le certificat de la passerelle est trop faible</translation>
    </message>
    <message>
        <source>The certificate of {subject} could be forged: {reason}.</source>
        <translation>Le certificat «&#x202f;{subject}&#x202f;» pourrait être falsifié&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate with a current key and signature.</source>
        <translation>Demandez à l’administrateur un certificat avec une clé et une signature actuelles.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not meant for servers</source>
        <translation>Le certificat de la passerelle n’est pas destiné aux serveurs</translation>
    </message>
    <message>
        <source>The certificate of {subject} is for {purposes}.</source>
        <translation>Le certificat «&#x202f;{subject}&#x202f;» est destiné à {purposes}.</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate for server authentication.</source>
        <translation>Demandez à l’administrateur un certificat pour l’authentification de serveur.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is outside what its authority may vouch for</source>
        <translation>Le certificat de la passerelle dépasse ce que son autorité peut garantir</translation>
    </message>
    <message>
        <source>The certificate of {subject}[, which is for {names},] was refused: {reason}.</source>
        <translation>Le certificat «&#x202f;{subject}&#x202f;»[, établi pour {names},] a été refusé&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Tell the administrator; don&apos;t connect until it has been explained.</source>
        <translation>Prévenez l’administrateur&#x202f;; ne vous connectez pas tant que cela n’a pas été expliqué.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate comes from an authority that may not issue it</source>
        <translation>Le certificat de la passerelle vient d’une autorité qui n’a pas le droit de l’émettre</translation>
    </message>
    <message>
        <source>{subject} may have {limit} authorities below itself; the chain has more.</source>
        <translation>{subject} peut avoir {limit} autorités sous elle&#x202f;; la chaîne en compte davantage.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate asks for something unknown</source>
        <translation>Le certificat de la passerelle exige quelque chose d’inconnu</translation>
    </message>
    <message>
        <source>The certificate of {subject} has the critical extension {extension}, which must be understood to use it.</source>
        <translation>Le certificat «&#x202f;{subject}&#x202f;» comporte l’extension critique {extension}, qu’il faut comprendre pour l’utiliser.</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate without it.</source>
        <translation>Demandez à l’administrateur un certificat sans celle-ci.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate was revoked</source>
        <translation>Le certificat de la passerelle a été révoqué</translation>
    </message>
    <message>
        <source>The certificate of {subject} was withdrawn[ on {since}][ ({reason})][, says its authority by {source}].</source>
        <translation>Le certificat «&#x202f;{subject}&#x202f;» a été retiré[ le {since}][ ({reason})][, selon son autorité d’après {source}].</translation>
    </message>
    <message>
        <source>Don&apos;t try to get around it; tell the administrator.</source>
        <translation>N’essayez pas de contourner cela&#x202f;; prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>Nobody could say whether the gateway&apos;s certificate was revoked</source>
        <translation>Personne n’a pu dire si le certificat de la passerelle a été révoqué</translation>
    </message>
    <message>
        <source>The certificate of {subject} could not be checked[ at {url}]: {reason}. The profile needs an answer to go on.</source>
        <translation>Le certificat «&#x202f;{subject}&#x202f;» n’a pas pu être vérifié[ auprès de {url}]&#x202f;: {reason}. Le profil exige une réponse pour continuer.</translation>
    </message>
    <message>
        <source>Connect again later or from another network; if it stays so, tell the administrator.</source>
        <translation>Reconnectez-vous plus tard ou depuis un autre réseau&#x202f;; si cela persiste, prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not good enough</source>
        <translation>Le certificat de la passerelle est insuffisant</translation>
    </message>
    <message>
        <source>The certificate of {subject} was refused: {reason}.</source>
        <translation>Le certificat «&#x202f;{subject}&#x202f;» a été refusé&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate that meets today&apos;s rules.</source>
        <translation>Demandez à l’administrateur un certificat conforme aux règles actuelles.</translation>
    </message>
    <message>
        <source>The gateway did not prove that it is {host}</source>
        <translation>La passerelle n’a pas prouvé qu’elle est {host}</translation>
    </message>
    <message>
        <source>It asked for credentials, or ended the exchange, before it had shown a certificate that fits. Nothing was sent to it from which your password could be guessed.</source>
        <translation>Elle a demandé des identifiants, ou mis fin à l’échange, avant d’avoir présenté un certificat qui convienne. Rien ne lui a été envoyé qui permette de deviner votre mot de passe.</translation>
    </message>
    <message>
        <source>Don&apos;t try again on this network; tell the administrator what happened.</source>
        <translation>Ne réessayez pas sur ce réseau&#x202f;; dites à l’administrateur ce qui s’est passé.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not from an authority you trust</source>
        <translation>Le certificat du serveur d’authentification ne vient pas d’une autorité à laquelle vous faites confiance</translation>
    </message>
    <message>
        <source>The server behind the gateway showed a certificate[ of {subject}] that was issued by {issuer}, which the profile does not trust. No password was sent to it.</source>
        <translation>Le serveur derrière la passerelle a présenté un certificat[ «&#x202f;{subject}&#x202f;»] émis par {issuer}, à qui le profil ne fait pas confiance. Aucun mot de passe ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>Ask the administrator for that authority&apos;s certificate and import it into the profile.</source>
        <translation>Demandez à l’administrateur le certificat de cette autorité et importez-le dans le profil.</translation>
    </message>
    <message>
        <source>The sign-in server did not prove that it is {expected}</source>
        <translation>Le serveur d’authentification n’a pas prouvé qu’il est {expected}</translation>
    </message>
    <message>
        <source>The certificate of the server behind the gateway is for {names}. No password was sent to it.</source>
        <translation>Le certificat du serveur derrière la passerelle est établi pour {names}. Aucun mot de passe ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>Check the sign-in server&apos;s name in the profile; if it is right, tell the administrator.</source>
        <translation>Vérifiez le nom du serveur d’authentification dans le profil&#x202f;; s’il est correct, prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate has expired</source>
        <translation>Le certificat du serveur d’authentification a expiré</translation>
    </message>
    <message>
        <source>The certificate of {subject} was valid until {notAfter}; this computer&apos;s clock says {now}. No password was sent to it.</source>
        <translation>Le certificat «&#x202f;{subject}&#x202f;» était valide jusqu’au {notAfter}&#x202f;; l’horloge de cet ordinateur indique {now}. Aucun mot de passe ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not good enough</source>
        <translation>Le certificat du serveur d’authentification est insuffisant</translation>
    </message>
    <message>
        <source>The certificate of {subject} was refused: {reason}. No password was sent to it.</source>
        <translation>Le certificat «&#x202f;{subject}&#x202f;» a été refusé&#x202f;: {reason}. Aucun mot de passe ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>It ended the exchange before it had proven itself. No password was sent to it.</source>
        <translation>Il a mis fin à l’échange avant d’avoir prouvé son identité. Aucun mot de passe ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>Connect again; if it ends so again, tell the administrator.</source>
        <translation>Reconnectez-vous&#x202f;; si cela se termine encore ainsi, prévenez l’administrateur.</translation>
    </message>
    <message>
        <source>The Sallyport service does not answer</source>
        <translation>Le service Sallyport ne répond pas</translation>
    </message>
    <message>
        <source>Nothing answers at {socket}[: {reason}].</source>
        <translation>Rien ne répond sur {socket}[&#x202f;: {reason}].</translation>
    </message>
    <message>
        <source>Start the service (sallyportd), or install Sallyport completely.</source>
        <translation>Démarrez le service (sallyportd), ou installez Sallyport entièrement.</translation>
    </message>
    <message>
        <source>This program and the service don&apos;t fit together</source>
        <translation>Ce programme et le service ne vont pas ensemble</translation>
    </message>
    <message>
        <source>This program speaks protocol {ours}, the service {theirs}.</source>
        <translation>Ce programme utilise la version {ours} du protocole, le service la version {theirs}.</translation>
    </message>
    <message>
        <source>Update the older one and restart the service.</source>
        <translation>Mettez à jour le plus ancien et redémarrez le service.</translation>
    </message>
    <message>
        <source>Something else answers in the service&apos;s place</source>
        <translation>Autre chose répond à la place du service</translation>
    </message>
    <message>
        <source>At {socket} answers a program of {user} instead of the system&apos;s service; nothing was sent to it.</source>
        <translation>Sur {socket} répond un programme de l’utilisateur {user} au lieu du service du système&#x202f;; rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>Find out what that program is before you connect; a restart of the service may free the place.</source>
        <translation>Déterminez quel est ce programme avant de vous connecter&#x202f;; un redémarrage du service peut libérer la place.</translation>
    </message>
    <message>
        <source>You are not allowed to do this</source>
        <translation>Vous n’avez pas l’autorisation de faire cela</translation>
    </message>
    <message>
        <source>The service refused &quot;{action}&quot; for {user}.</source>
        <translation>Le service a refusé «&#x202f;{action}&#x202f;» à l’utilisateur {user}.</translation>
    </message>
    <message>
        <source>Do it in a local session at this computer, or ask its administrator to add you to the group sallyport.</source>
        <translation>Faites-le dans une session locale sur cet ordinateur, ou demandez à son administrateur de vous ajouter au groupe sallyport.</translation>
    </message>
    <message>
        <source>The service did not understand a message</source>
        <translation>Le service n’a pas compris un message</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>Update Sallyport completely; if it happens again, report it.</source>
        <translation>Mettez Sallyport entièrement à jour&#x202f;; si cela se reproduit, signalez-le.</translation>
    </message>
    <message>
        <source>The service does not know this request</source>
        <translation>Le service ne connaît pas cette requête</translation>
    </message>
    <message>
        <source>It has no method &quot;{method}&quot;.</source>
        <translation>Il n’a pas de méthode «&#x202f;{method}&#x202f;».</translation>
    </message>
    <message>
        <source>Update the service and restart it.</source>
        <translation>Mettez le service à jour et redémarrez-le.</translation>
    </message>
    <message>
        <source>There is no such connection</source>
        <translation>Cette connexion n’existe pas</translation>
    </message>
    <message>
        <source>The service has no connection {connection}.</source>
        <translation>Le service n’a pas de connexion {connection}.</translation>
    </message>
    <message>
        <source>Look at the status for what is connected.</source>
        <translation>Consultez l’état pour voir ce qui est connecté.</translation>
    </message>
    <message>
        <source>A limit was reached</source>
        <translation>Une limite est atteinte</translation>
    </message>
    <message>
        <source>At most {limit} are allowed: {what}.</source>
        <translation>{limit} au plus sont permis&#x202f;: {what}.</translation>
    </message>
    <message>
        <source>Remove or close what is not needed, then try again.</source>
        <translation>Supprimez ou fermez ce qui n’est pas nécessaire, puis réessayez.</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>Cela a pris trop de temps</translation>
    </message>
    <message>
        <source>There was no result within {seconds} seconds.</source>
        <translation>Il n’y a pas eu de résultat en {seconds} secondes.</translation>
    </message>
    <message>
        <source>Try again, with a longer time if you set one.</source>
        <translation>Réessayez, avec un délai plus long si vous en avez fixé un.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Une erreur inattendue s’est produite</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the service&apos;s log.</source>
        <translation>Réessayez&#x202f;; si cela se reproduit, signalez-le avec le journal du service.</translation>
    </message>
    <message>
        <source>The gateway refused the sign-in</source>
        <translation>La passerelle a refusé l’authentification</translation>
    </message>
    <message>
        <source>It did not accept {round} of {user}[ (method: {method})].</source>
        <translation>Elle n’a pas accepté {round} de l’utilisateur {user}[ (méthode&#x202f;: {method})].</translation>
    </message>
    <message>
        <source>Check the user name and type the password again; many gateways lock an account after a few wrong tries.</source>
        <translation>Vérifiez le nom d’utilisateur et saisissez de nouveau le mot de passe&#x202f;; beaucoup de passerelles verrouillent un compte après quelques essais infructueux.</translation>
    </message>
    <message>
        <source>Your password has expired</source>
        <translation>Votre mot de passe a expiré</translation>
    </message>
    <message>
        <source>The gateway knows {user}, but takes the old password no longer[. It said: {message}].</source>
        <translation>La passerelle connaît {user}, mais n’accepte plus l’ancien mot de passe[. Elle indique&#x202f;: {message}].</translation>
    </message>
    <message>
        <source>Change the password where your organisation lets you do that, then connect with the new one.</source>
        <translation>Changez le mot de passe là où votre organisation le permet, puis connectez-vous avec le nouveau.</translation>
    </message>
    <message>
        <source>Your account may not sign in now</source>
        <translation>Votre compte ne peut pas s’authentifier maintenant</translation>
    </message>
    <message>
        <source>The gateway knows {user}, but {reason}[. It said: {message}].</source>
        <translation>La passerelle connaît {user}, mais {reason}[. Elle indique&#x202f;: {message}].</translation>
    </message>
    <message>
        <source>Ask the administrator; trying again will not help and may lock the account.</source>
        <translation>Consultez l’administrateur&#x202f;; réessayer n’aidera pas et pourrait verrouiller le compte.</translation>
    </message>
    <message>
        <source>The gateway wants another way of signing in</source>
        <translation>La passerelle veut un autre mode d’authentification</translation>
    </message>
    <message>
        <source>It asked for {offered}; the profile allows {wanted}. Nothing was sent by the other way.</source>
        <translation>Elle a demandé {offered}&#x202f;; le profil autorise {wanted}. Rien n’a été envoyé par l’autre mode.</translation>
    </message>
    <message>
        <source>Ask the administrator which way of signing in the gateway takes and put that into the profile.</source>
        <translation>Demandez à l’administrateur quel mode d’authentification la passerelle accepte et indiquez-le dans le profil.</translation>
    </message>
    <message>
        <source>An answer is missing</source>
        <translation>Il manque une réponse</translation>
    </message>
    <message>
        <source>This was asked, and no answer came in time: {prompt}.</source>
        <translation>Ceci a été demandé, et aucune réponse n’est venue à temps&#x202f;: {prompt}.</translation>
    </message>
    <message>
        <source>Try again and answer when asked; a script gives a password with --password-stdin.</source>
        <translation>Réessayez et répondez quand on vous le demande&#x202f;; un script fournit un mot de passe avec --password-stdin.</translation>
    </message>
    <message>
        <source>You cancelled it</source>
        <translation>Vous avez annulé</translation>
    </message>
    <message>
        <source>This was needed from you: {prompt}.</source>
        <translation>Ceci était attendu de votre part&#x202f;: {prompt}.</translation>
    </message>
    <message>
        <source>Try again when you have it at hand.</source>
        <translation>Réessayez quand vous l’aurez sous la main.</translation>
    </message>
    <message>
        <source>Nobody was there to be asked</source>
        <translation>Il n’y avait personne à qui demander</translation>
    </message>
    <message>
        <source>This was needed, and no window or terminal was open to ask for it: {prompt}.</source>
        <translation>Ceci était nécessaire, et aucune fenêtre ni aucun terminal n’était ouvert pour le demander&#x202f;: {prompt}.</translation>
    </message>
    <message>
        <source>Connect from the window or a terminal and answer when asked.</source>
        <translation>Connectez-vous depuis la fenêtre ou un terminal et répondez quand on vous le demande.</translation>
    </message>
    <message>
        <source>The gateway did not wait for your answer</source>
        <translation>La passerelle n’a pas attendu votre réponse</translation>
    </message>
    <message>
        <source>{host} gave up[ after {seconds} seconds], before the answer could be sent.</source>
        <translation>{host} a renoncé[ après {seconds} secondes], avant que la réponse ait pu être envoyée.</translation>
    </message>
    <message>
        <source>Connect again and have the code or password at hand; a one-time code must be a new one.</source>
        <translation>Reconnectez-vous en ayant le code ou le mot de passe sous la main&#x202f;; un code à usage unique doit être nouveau.</translation>
    </message>
    <message>
        <source>The PIN is wrong</source>
        <translation>Le code PIN est faux</translation>
    </message>
    <message>
        <source>The token {token} did not accept it.</source>
        <translation>Le jeton {token} ne l’a pas accepté.</translation>
    </message>
    <message>
        <source>Try again with care: a token locks itself after a few wrong PINs.</source>
        <translation>Réessayez avec prudence&#x202f;: un jeton se verrouille après quelques codes PIN faux.</translation>
    </message>
    <message>
        <source>The token is locked</source>
        <translation>Le jeton est verrouillé</translation>
    </message>
    <message>
        <source>{token} takes no PIN any more, because wrong ones were given too often.</source>
        <translation>{token} n’accepte plus de code PIN, car des codes faux ont été saisis trop souvent.</translation>
    </message>
    <message>
        <source>Unlock it with its unlock code (PUK), or ask the one who gave it to you.</source>
        <translation>Déverrouillez-le avec son code de déblocage (PUK), ou consultez la personne qui vous l’a remis.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>&amp;Follow a change of network</source>
        <translation>&amp;Suivre un changement de réseau</translation>
    </message>
    <message>
        <source>From cable to Wi-Fi without a new sign-in (MOBIKE).</source>
        <translation>Du câble au Wi-Fi sans nouvelle authentification (MOBIKE).</translation>
    </message>
    <message>
        <source>Split &amp;large messages</source>
        <translation>&amp;Fractionner les gros messages</translation>
    </message>
    <message>
        <source>For networks that drop large packets (IKE fragmentation).</source>
        <translation>Pour les réseaux qui rejettent les gros paquets (fragmentation IKE).</translation>
    </message>
    <message>
        <source>Always inside &amp;UDP</source>
        <translation>Toujours dans &amp;UDP</translation>
    </message>
    <message>
        <source>Also where no NAT is found.</source>
        <translation>Même si aucun NAT n’est trouvé.</translation>
    </message>
    <message>
        <source>Times, in seconds</source>
        <translation>Durées, en secondes</translation>
    </message>
    <message>
        <source>&amp;NAT keepalive</source>
        <translation>Maintien du &amp;NAT</translation>
    </message>
    <message>
        <source>NAT keepalive, in seconds</source>
        <translation>Maintien du NAT, en secondes</translation>
    </message>
    <message>
        <source>How often a NAT is reminded of the connection. 0: never.</source>
        <translation>À quelle fréquence la connexion est rappelée à un NAT. 0&#x202f;: jamais.</translation>
    </message>
    <message>
        <source>20</source>
        <translation>20</translation>
    </message>
    <message>
        <source>Ask a silent &amp;gateway after</source>
        <translation>Interroger une &amp;passerelle muette après</translation>
    </message>
    <message>
        <source>Ask a silent gateway after, in seconds</source>
        <translation>Interroger une passerelle muette après, en secondes</translation>
    </message>
    <message>
        <source>Chosen for you</source>
        <translation>Choisi pour vous</translation>
    </message>
    <message>
        <source>New keys for the s&amp;ign-in after</source>
        <translation>Nouvelles clés d’au&amp;thentification après</translation>
    </message>
    <message>
        <source>New keys for the sign-in after, in seconds</source>
        <translation>Nouvelles clés d’authentification après, en secondes</translation>
    </message>
    <message>
        <source>New keys for the &amp;traffic after</source>
        <translation>Nouvelles c&amp;lés de trafic après</translation>
    </message>
    <message>
        <source>New keys for the traffic after, in seconds</source>
        <translation>Nouvelles clés de trafic après, en secondes</translation>
    </message>
    <message>
        <source>Sign in &amp;anew after</source>
        <translation>S’authentifier à nou&amp;veau après</translation>
    </message>
    <message>
        <source>Sign in anew after, in seconds</source>
        <translation>S’authentifier à nouveau après, en secondes</translation>
    </message>
    <message>
        <source>When the gateway asks for it</source>
        <translation>Quand la passerelle le demande</translation>
    </message>
    <message>
        <source>&amp;Disconnect when idle for</source>
        <translation>&amp;Déconnecter après une inactivité de</translation>
    </message>
    <message>
        <source>Disconnect when idle for, in seconds</source>
        <translation>Déconnecter après une inactivité de, en secondes</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
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
        <translation>&amp;Mot de passe de la clé client</translation>
    </message>
    <message>
        <source>needed where the format wants the key in another shape</source>
        <translation>nécessaire si le format veut la clé sous une autre forme</translation>
    </message>
    <message>
        <source>Password of the client key</source>
        <translation>Mot de passe de la clé client</translation>
    </message>
    <message>
        <source>&amp;Old encryption of the key (3DES), which Apple&apos;s importers need</source>
        <translation>&amp;Ancien chiffrement de la clé (3DES), requis pour l’importation chez Apple</translation>
    </message>
    <message>
        <source>Write the saved pass&amp;words into it, readable by whoever gets the file</source>
        <translation>&amp;Y écrire les mots de passe enregistrés, lisibles par quiconque obtient le fichier</translation>
    </message>
    <message>
        <source>What the format can carry</source>
        <translation>Ce que le format peut contenir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
</context>
<context>
    <name>ExportPlan</name>
    <message>
        <source>The password is written in the clear: whoever gets to read this can sign in with it.</source>
        <translation>Le mot de passe est écrit en clair&#x202f;: quiconque peut lire ceci peut s’authentifier avec.</translation>
    </message>
    <message>
        <source>The client key is protected in the old way only (3DES), which is weak: use it just for programs that read nothing newer.</source>
        <translation>La clé client n’est protégée que de l’ancienne façon (3DES), qui est faible&#x202f;: n’utilisez ceci que pour les programmes qui ne lisent rien de plus récent.</translation>
    </message>
</context>
<context>
    <name>FieldProblems</name>
    <message>
        <source>Still missing.</source>
        <translation>Encore manquant.</translation>
    </message>
    <message>
        <source>Still missing: without it this profile can&apos;t be connected.</source>
        <translation>Encore manquant&#x202f;: sans cela, ce profil ne peut pas être connecté.</translation>
    </message>
    <message>
        <source>This can&apos;t be used; the rule is: %1.</source>
        <translation>Valeur inutilisable&#x202f;; la règle est&#x202f;: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be used; the rule is: %2.</source>
        <translation>«&#x202f;%1&#x202f;» est inutilisable&#x202f;; la règle est&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Must prove to be</source>
        <translation>Identité à prouver</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autorité</translation>
    </message>
    <message>
        <source>Asks for a certificate</source>
        <translation>Demande un certificat</translation>
    </message>
    <message>
        <source>Checks revocation lists</source>
        <translation>Vérifie les listes de révocation</translation>
    </message>
    <message>
        <source>Asks about revocation (OCSP)</source>
        <translation>Interroge sur la révocation (OCSP)</translation>
    </message>
    <message>
        <source>Needs a revocation answer</source>
        <translation>Exige une réponse de révocation</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation>Serveur d’authentification</translation>
    </message>
    <message>
        <source>Sign-in inside TLS</source>
        <translation>Authentification dans TLS</translation>
    </message>
    <message>
        <source>Certificate on a token</source>
        <translation>Certificat sur un jeton</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clé client</translation>
    </message>
    <message>
        <source>Client key in the keychain</source>
        <translation>Clé client dans le trousseau</translation>
    </message>
    <message>
        <source>IKE proposal</source>
        <translation>Proposition IKE</translation>
    </message>
    <message>
        <source>ESP proposal</source>
        <translation>Proposition ESP</translation>
    </message>
    <message>
        <source>Follows a change of network</source>
        <translation>Suit un changement de réseau</translation>
    </message>
    <message>
        <source>Splits large messages</source>
        <translation>Fractionne les gros messages</translation>
    </message>
    <message>
        <source>Always inside UDP</source>
        <translation>Toujours dans UDP</translation>
    </message>
    <message>
        <source>Follows redirects</source>
        <translation>Suit les redirections</translation>
    </message>
    <message>
        <source>NAT keepalive</source>
        <translation>Maintien du NAT</translation>
    </message>
    <message>
        <source>Asks a silent gateway after</source>
        <translation>Interroge une passerelle muette après</translation>
    </message>
    <message>
        <source>New IKE keys after</source>
        <translation>Nouvelles clés IKE après</translation>
    </message>
    <message>
        <source>New ESP keys after</source>
        <translation>Nouvelles clés ESP après</translation>
    </message>
    <message>
        <source>Signs in anew after</source>
        <translation>S’authentifie à nouveau après</translation>
    </message>
    <message>
        <source>Disconnects when idle for</source>
        <translation>Déconnecte après une inactivité de</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Serveurs de noms</translation>
    </message>
    <message>
        <source>For the names</source>
        <translation>Pour les noms</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Networks left out</source>
        <translation>Réseaux exclus</translation>
    </message>
    <message>
        <source>When down</source>
        <translation>En cas de coupure</translation>
    </message>
    <message>
        <source>Connects at login</source>
        <translation>Se connecte à l’ouverture de session</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Géré par</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>in the profile, encrypted</source>
        <translation>dans le profil, chiffré</translation>
    </message>
    <message>
        <source>traffic is to be blocked; this version cannot block it, so it refuses to connect this profile</source>
        <translation>le trafic doit être bloqué&#x202f;; cette version ne peut pas le bloquer et refuse donc de connecter ce profil</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Appliqué</translation>
    </message>
    <message>
        <source>Applied: %1</source>
        <translation>Appliqué&#x202f;: %1</translation>
    </message>
    <message>
        <source>Kept, but not applied</source>
        <translation>Conservé, mais non appliqué</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Conservé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#x202f;: %1</translation>
    </message>
    <message>
        <source>Written, without effect there</source>
        <translation>Écrit, sans effet là-bas</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omis&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>GatewayPage</name>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>&amp;Must prove to be</source>
        <translation>&amp;Identité à prouver</translation>
    </message>
    <message>
        <source>Must prove to be</source>
        <translation>Identité à prouver</translation>
    </message>
    <message>
        <source>The name in its certificate. Empty: the address of the gateway.</source>
        <translation>Le nom dans son certificat. Vide&#x202f;: l’adresse de la passerelle.</translation>
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
        <translation>De 500, le port passe à 4500 s’il y a un NAT&#x202f;; un autre port est conservé.</translation>
    </message>
    <message>
        <source>What it proves itself with</source>
        <translation>Ce par quoi elle prouve son identité</translation>
    </message>
    <message>
        <source>Say which authorities count</source>
        <translation>Indiquer quelles autorités comptent</translation>
    </message>
    <message>
        <source>Some gateways send their certificate only then.</source>
        <translation>Certaines passerelles n’envoient leur certificat que dans ce cas.</translation>
    </message>
    <message>
        <source>Certificates that were withdrawn</source>
        <translation>Certificats révoqués</translation>
    </message>
    <message>
        <source>Look into revocation lists</source>
        <translation>Consulter les listes de révocation</translation>
    </message>
    <message>
        <source>Ask the authority (OCSP)</source>
        <translation>Interroger l’autorité (OCSP)</translation>
    </message>
    <message>
        <source>Refuse without an answer</source>
        <translation>Refuser sans réponse</translation>
    </message>
    <message>
        <source>Without this a connection goes on when nobody can say whether the certificate was withdrawn.</source>
        <translation>Sinon, la connexion se poursuit quand personne ne peut dire si le certificat a été révoqué.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nom du profil</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>&amp;Passerelle</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>A name such as vpn.example.org, or an IP address.</source>
        <translation>Un nom tel que vpn.example.org, ou une adresse IP.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>&amp;Way of signing in</source>
        <translation>Mode d’a&amp;uthentification</translation>
    </message>
    <message>
        <source>Way of signing in</source>
        <translation>Mode d’authentification</translation>
    </message>
    <message>
        <source>Passwords and keys are asked for when you connect; they are not kept in the profile.</source>
        <translation>Les mots de passe et les clés sont demandés à la connexion&#x202f;; ils ne sont pas conservés dans le profil.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nom d’utilisa&amp;teur</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Votre certificat</translation>
    </message>
    <message>
        <source>Name of the sign-in s&amp;erver</source>
        <translation>Nom du &amp;serveur d’authentification</translation>
    </message>
    <message>
        <source>Name of the sign-in server</source>
        <translation>Nom du serveur d’authentification</translation>
    </message>
    <message>
        <source>What the certificate of the server behind the gateway must be for. Your administrator knows it.</source>
        <translation>Le nom pour lequel le certificat du serveur derrière la passerelle doit être établi. Votre administrateur le connaît.</translation>
    </message>
    <message>
        <source>Sign-in &amp;inside TLS</source>
        <translation>Authentification &amp;dans TLS</translation>
    </message>
    <message>
        <source>Sign-in inside TLS</source>
        <translation>Authentification dans TLS</translation>
    </message>
    <message>
        <source>Your i&amp;dentity</source>
        <translation>&amp;Votre identité</translation>
    </message>
    <message>
        <source>Your identity</source>
        <translation>Votre identité</translation>
    </message>
    <message>
        <source>What the gateway knows this computer by. Mostly it can stay empty.</source>
        <translation>Ce par quoi la passerelle reconnaît cet ordinateur. Le plus souvent, laissez vide.</translation>
    </message>
</context>
<context>
    <name>IdentityChooser</name>
    <message>
        <source>Your certificate</source>
        <translation>Votre certificat</translation>
    </message>
    <message>
        <source>What is chosen now</source>
        <translation>Ce qui est choisi actuellement</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>View your certificate</source>
        <translation>Afficher votre certificat</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Remove your certificate</source>
        <translation>Retirer votre certificat</translation>
    </message>
    <message>
        <source>From a &amp;file, kept in the profile</source>
        <translation>Depuis un fichier, &amp;conservé dans le profil</translation>
    </message>
    <message>
        <source>From a file, kept in the &amp;keychain</source>
        <translation>Depuis un fichier, c&amp;onservé dans le trousseau</translation>
    </message>
    <message>
        <source>On a &amp;token or smart card</source>
        <translation>Sur un &amp;jeton ou une carte à puce</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>C&amp;hoisir un fichier…</translation>
    </message>
    <message>
        <source>Certificates on tokens</source>
        <translation>Certificats sur des jetons</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Re&amp;lancer la recherche</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Mot de passe de la clé</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>%1, issued by %2, %3</source>
        <translation>%1, émis par %2, %3</translation>
    </message>
    <message>
        <source>It is on a token, which has to be there when you connect.</source>
        <translation>Il est sur un jeton, qui doit être présent à la connexion.</translation>
    </message>
    <message>
        <source>%1, on a token that is not seen now.</source>
        <translation>%1, sur un jeton qui n’est pas visible actuellement.</translation>
    </message>
    <message>
        <source>%1 is not in use yet: its password is missing.</source>
        <translation>%1 n’est pas encore utilisé&#x202f;: il manque son mot de passe.</translation>
    </message>
    <message>
        <source>The key is in the keychain.</source>
        <translation>La clé est dans le trousseau.</translation>
    </message>
    <message>
        <source>No certificate is chosen.</source>
        <translation>Aucun certificat n’est choisi.</translation>
    </message>
    <message>
        <source>A key and its certificate, closed by a password.</source>
        <translation>Une clé et son certificat, protégés par un mot de passe.</translation>
    </message>
    <message>
        <source>The key moves to the keychain when you save.</source>
        <translation>La clé passe dans le trousseau à l’enregistrement.</translation>
    </message>
    <message>
        <source>The key is kept in the profile, as it came.</source>
        <translation>La clé est conservée dans le profil, telle quelle.</translation>
    </message>
    <message>
        <source>This desktop has no keychain that answers. Keep the key in the profile instead.</source>
        <translation>Cet environnement de bureau n’a pas de trousseau qui réponde. Conservez plutôt la clé dans le profil.</translation>
    </message>
    <message>
        <source>The key lies in the keychain of your desktop; the profile alone can&apos;t sign in.</source>
        <translation>La clé se trouve dans le trousseau de votre environnement de bureau&#x202f;; le profil seul ne peut pas s’authentifier.</translation>
    </message>
    <message>
        <source>The key is in the keychain now. To keep it in the profile, choose its file again.</source>
        <translation>La clé est maintenant dans le trousseau. Pour la conserver dans le profil, choisissez de nouveau son fichier.</translation>
    </message>
    <message>
        <source>A .p12 or .pfx file, or certificate and key as PEM. Its password is asked when you connect.</source>
        <translation>Un fichier .p12 ou .pfx, ou le certificat et la clé en PEM. Son mot de passe est demandé à la connexion.</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>No token was found. Insert it and look again.</source>
        <translation>Aucun jeton n’a été trouvé. Insérez-le et relancez la recherche.</translation>
    </message>
    <message>
        <source>Choose the certificate to sign in with. Its PIN is asked when you connect.</source>
        <translation>Choisissez le certificat pour l’authentification. Son code PIN est demandé à la connexion.</translation>
    </message>
    <message>
        <source>The token that was found has no certificate to sign in with.</source>
        <translation>Le jeton trouvé ne contient pas de certificat pour l’authentification.</translation>
    </message>
    <message>
        <source>%1 is neither a certificate nor a key that Sallyport can read. Ask the administrator for it as .p12 or .pem.</source>
        <translation>%1 n’est ni un certificat ni une clé que Sallyport sait lire. Demandez-le à l’administrateur en .p12 ou .pem.</translation>
    </message>
    <message>
        <source>%1 has no private key in it. Choose the .p12 file, or certificate and key together.</source>
        <translation>%1 ne contient pas de clé privée. Choisissez le fichier .p12, ou le certificat et la clé ensemble.</translation>
    </message>
    <message>
        <source>The key of this profile</source>
        <translation>La clé de ce profil</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>&amp;Mot de passe du fichier</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Mot de passe du fichier</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Voir le contenu</translation>
    </message>
    <message>
        <source>&amp;Use it for</source>
        <translation>&amp;Utiliser pour</translation>
    </message>
    <message>
        <source>Use it for</source>
        <translation>Utiliser pour</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>&amp;Passerelle</translation>
    </message>
    <message>
        <source>vpn.example.org</source>
        <translation>vpn.example.org</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation>N&amp;om d’utilisateur</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Na&amp;me of the profile</source>
        <translation>&amp;Nom du profil</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nom du profil</translation>
    </message>
    <message>
        <source>&amp;Only what is not simply applied</source>
        <translation>Seulement ce &amp;qui n’est pas simplement appliqué</translation>
    </message>
    <message>
        <source>What becomes of each setting</source>
        <translation>Ce que devient chaque paramètre</translation>
    </message>
    <message>
        <source>&amp;Trust the authorities of this computer to prove the gateway</source>
        <translation>&amp;Faire confiance aux autorités de cet ordinateur pour prouver l’identité de la passerelle</translation>
    </message>
    <message>
        <source>&amp;Keep the passwords that came with it in this computer&apos;s keychain</source>
        <translation>&amp;Conserver les mots de passe fournis dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#x202f;: %2 → %3</translation>
    </message>
    <message>
        <source>%1: gateway %2, sign-in with %3</source>
        <translation>%1&#x202f;: passerelle %2, authentification par %3</translation>
    </message>
    <message>
        <source>A client certificate and its key, no profile.</source>
        <translation>Un certificat client et sa clé, pas de profil.</translation>
    </message>
    <message>
        <source>Certificates, no profile.</source>
        <translation>Des certificats, pas de profil.</translation>
    </message>
    <message>
        <source>%1 is signed by %2.</source>
        <translation>%1 est signé par %2.</translation>
    </message>
    <message>
        <source>Other files in the folder that are no profiles: %1</source>
        <translation>Autres fichiers du dossier qui ne sont pas des profils&#x202f;: %1</translation>
    </message>
    <message>
        <source>“%1” is there already, just like this.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà, exactement ainsi.</translation>
    </message>
    <message>
        <source>This replaces the profile “%1” that you have.</source>
        <translation>Ceci remplace votre profil existant «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>It would go to another gateway than before: passwords that are saved for it are forgotten. Make sure that this file comes from your administrator.</source>
        <translation>Il irait vers une autre passerelle qu’auparavant&#x202f;: les mots de passe enregistrés pour lui sont oubliés. Assurez-vous que ce fichier vient de votre administrateur.</translation>
    </message>
    <message>
        <source>Something found in the folder can&apos;t be saved; the rest can.</source>
        <translation>Un élément trouvé dans le dossier ne peut pas être enregistré&#x202f;; le reste le peut.</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>partie de %1</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>clé prépartagée</translation>
    </message>
    <message>
        <source>certificate password</source>
        <translation>mot de passe du certificat</translation>
    </message>
    <message>
        <source>certificate and key</source>
        <translation>certificat et clé</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log of the service</source>
        <translation>Journal du service</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Levels that are shown</source>
        <translation>Niveaux affichés</translation>
    </message>
    <message>
        <source>Newest lines</source>
        <translation>Lignes les plus récentes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The selected lines, or all that are shown</source>
        <translation>Les lignes sélectionnées, ou toutes celles affichées</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>The lines that are shown, with all names and addresses</source>
        <translation>Les lignes affichées, avec tous les noms et adresses</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search profiles</source>
        <translation>Rechercher des profils</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>What can be done with the chosen profile, and with all of them</source>
        <translation>Ce que l’on peut faire avec le profil choisi, et avec tous les profils</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>Pas encore de profil</translation>
    </message>
    <message>
        <source>Import the file that your administrator gave you (.sswan, .mobileconfig, .p12 and many more), or drop it here.</source>
        <translation>Importez le fichier que votre administrateur vous a donné (.sswan, .mobileconfig, .p12 et bien d’autres), ou déposez-le ici.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion en cours</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>vous attend</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>&amp;Networks in the tunnel</source>
        <translation>&amp;Réseaux dans le tunnel</translation>
    </message>
    <message>
        <source>Networks in the tunnel</source>
        <translation>Réseaux dans le tunnel</translation>
    </message>
    <message>
        <source>One a line, such as 10.1.0.0/16. Empty: everything that the gateway allows.</source>
        <translation>Un par ligne, par exemple 10.1.0.0/16. Vide&#x202f;: tout ce que la passerelle autorise.</translation>
    </message>
    <message>
        <source>Networks &amp;left out</source>
        <translation>Réseaux e&amp;xclus</translation>
    </message>
    <message>
        <source>Networks left out</source>
        <translation>Réseaux exclus</translation>
    </message>
    <message>
        <source>These go as they do without the tunnel.</source>
        <translation>Ils passent comme sans le tunnel.</translation>
    </message>
    <message>
        <source>Name s&amp;ervers</source>
        <translation>&amp;Serveurs de noms</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Serveurs de noms</translation>
    </message>
    <message>
        <source>Addresses, one a line, used instead of those that the gateway names.</source>
        <translation>Adresses, une par ligne, utilisées à la place de celles qu’indique la passerelle.</translation>
    </message>
    <message>
        <source>Asked only about these &amp;domains</source>
        <translation>Interrogés seulement pour ces &amp;domaines</translation>
    </message>
    <message>
        <source>Asked only about these domains</source>
        <translation>Interrogés seulement pour ces domaines</translation>
    </message>
    <message>
        <source>One a line, such as corp.example.org; what is below them belongs to them. Empty: the gateway decides.</source>
        <translation>Un par ligne, par exemple corp.example.org&#x202f;; leurs sous-domaines en font partie. Vide&#x202f;: la passerelle décide.</translation>
    </message>
    <message>
        <source>Largest &amp;packet (MTU)</source>
        <translation>Taille maximale des &amp;paquets (MTU)</translation>
    </message>
    <message>
        <source>Largest packet (MTU)</source>
        <translation>Taille maximale des paquets (MTU)</translation>
    </message>
    <message>
        <source>In bytes.</source>
        <translation>En octets.</translation>
    </message>
    <message>
        <source>Chosen for you</source>
        <translation>Choisi pour vous</translation>
    </message>
    <message>
        <source>&amp;Block when the tunnel is lost</source>
        <translation>&amp;Bloquer quand le tunnel est perdu</translation>
    </message>
    <message>
        <source>Nothing leaves this computer outside the tunnel until it is back or you disconnect.</source>
        <translation>Rien ne quitte cet ordinateur hors du tunnel jusqu’à son rétablissement ou jusqu’à ce que vous vous déconnectiez.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The gateway asks you something.</source>
        <translation>La passerelle vous demande quelque chose.</translation>
    </message>
    <message>
        <source>The connection waits for your answer.</source>
        <translation>La connexion attend votre réponse.</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 vous attend</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>%1: the VPN service does not answer</source>
        <translation>%1&#x202f;: le service VPN ne répond pas</translation>
    </message>
    <message>
        <source>Whether the connection still stands is not known.</source>
        <translation>On ignore si la connexion est encore établie.</translation>
    </message>
    <message>
        <source>Connected to %1 again</source>
        <translation>De nouveau connecté à %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Connecté à %1</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <translation>Passerelle&#x202f;: %1</translation>
    </message>
    <message>
        <source>Connection to %1 lost</source>
        <translation>Connexion à %1 perdue</translation>
    </message>
    <message>
        <source>Sallyport tries again by itself.</source>
        <translation>Sallyport réessaie de lui-même.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you reconnect or turn the block off.</source>
        <translation>Rien ne quitte cet ordinateur tant que vous ne vous reconnectez pas ou ne levez pas le blocage.</translation>
    </message>
    <message>
        <source>Traffic could not be blocked: it leaves this computer unprotected.</source>
        <translation>Le trafic n’a pas pu être bloqué&#x202f;: il quitte cet ordinateur sans protection.</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 n’est pas connecté</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>This laptop</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Your computer.</source>
        <translation>Votre ordinateur.</translation>
    </message>
    <message>
        <source>It sends from %1.</source>
        <translation>Il envoie depuis %1.</translation>
    </message>
    <message>
        <source>In the office network it is %1.</source>
        <translation>Dans le réseau de l’entreprise, il est %1.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>%1, not asked yet.</source>
        <translation>%1, pas encore contactée.</translation>
    </message>
    <message>
        <source>%1 answers at %2.</source>
        <translation>%1 répond sur %2.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>The networks behind the gateway.</source>
        <translation>Les réseaux derrière la passerelle.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Reached through the tunnel: %1.</source>
        <translation>Joignable par le tunnel&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Began on UDP 500 and moved to UDP %1 at %2.</source>
        <translation>A commencé sur UDP 500 et est passée sur UDP %1 à %2.</translation>
    </message>
    <message>
        <source>A NAT changes your address on the way.</source>
        <translation>Un NAT modifie votre adresse en chemin.</translation>
    </message>
    <message>
        <source>The gateway is behind a NAT, or it forces UDP.</source>
        <translation>La passerelle est derrière un NAT, ou elle impose UDP.</translation>
    </message>
    <message>
        <source>No NAT on the way.</source>
        <translation>Pas de NAT en chemin.</translation>
    </message>
    <message>
        <source>Everything on the double line is encrypted.</source>
        <translation>Tout ce qui suit la double ligne est chiffré.</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>on your side</source>
        <translation>de votre côté</translation>
    </message>
    <message>
        <source>The gateway saw your address changed on the way: a router between you and the internet translates it.</source>
        <translation>La passerelle a vu votre adresse modifiée en chemin&#x202f;: un routeur entre vous et Internet la traduit.</translation>
    </message>
    <message>
        <source>there, or UDP forced</source>
        <translation>là-bas, ou UDP imposé</translation>
    </message>
    <message>
        <source>The gateway&apos;s own address did not match: there is a NAT in front of it, or it forces UDP encapsulation. It does not say which.</source>
        <translation>L’adresse de la passerelle ne correspondait pas&#x202f;: il y a un NAT devant elle, ou elle impose l’encapsulation UDP. Elle ne précise pas lequel des deux.</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Turn the block off</source>
        <translation>Lever le blocage</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Pages of the profile</source>
        <translation>Pages du profil</translation>
    </message>
    <message>
        <source>Why it can&apos;t be saved yet</source>
        <translation>Pourquoi il ne peut pas encore être enregistré</translation>
    </message>
    <message>
        <source>Sh&amp;ow me</source>
        <translation>&amp;Y aller</translation>
    </message>
    <message>
        <source>Show me what is to be mended</source>
        <translation>Aller à ce qui est à corriger</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>user name and password, or client certificate (the strongest EAP method)</source>
        <translation>nom d’utilisateur et mot de passe, ou certificat client (la méthode EAP la plus forte)</translation>
    </message>
    <message>
        <source>user name and password (EAP-MSCHAPv2)</source>
        <translation>nom d’utilisateur et mot de passe (EAP-MSCHAPv2)</translation>
    </message>
    <message>
        <source>user name and one-time code or password (EAP-GTC)</source>
        <translation>nom d’utilisateur et code à usage unique ou mot de passe (EAP-GTC)</translation>
    </message>
    <message>
        <source>client certificate (EAP-TLS)</source>
        <translation>certificat client (EAP-TLS)</translation>
    </message>
    <message>
        <source>user name and password (EAP-TTLS)</source>
        <translation>nom d’utilisateur et mot de passe (EAP-TTLS)</translation>
    </message>
    <message>
        <source>user name and password (EAP-PEAP)</source>
        <translation>nom d’utilisateur et mot de passe (EAP-PEAP)</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>certificat client</translation>
    </message>
    <message>
        <source>client certificate, then user name and password</source>
        <translation>certificat client, puis nom d’utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>clé prépartagée</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keychain</source>
        <translation>Conserver dans le &amp;trousseau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>PromptText</name>
    <message>
        <source>the password for %1</source>
        <translation>le mot de passe pour %1</translation>
    </message>
    <message>
        <source>the password of %1 at %2</source>
        <translation>le mot de passe de l’utilisateur %1 sur %2</translation>
    </message>
    <message>
        <source>the password of the client key in %1</source>
        <translation>le mot de passe de la clé client dans %1</translation>
    </message>
    <message>
        <source>the PIN of the token with the certificate of %1</source>
        <translation>le code PIN du jeton contenant le certificat de %1</translation>
    </message>
    <message>
        <source>the pre-shared key of %1</source>
        <translation>la clé prépartagée de %1</translation>
    </message>
    <message>
        <source>what %1 asks for</source>
        <translation>ce que %1 demande</translation>
    </message>
    <message>
        <source>to read what %1 says</source>
        <translation>la lecture du message de %1</translation>
    </message>
</context>
<context>
    <name>ProposalChooser</name>
    <message>
        <source>Algorithms</source>
        <translation>Algorithmes</translation>
    </message>
    <message>
        <source>&amp;Current</source>
        <translation>A&amp;ctuels</translation>
    </message>
    <message>
        <source>AES-GCM and ChaCha20 with elliptic curves. Right for nearly every gateway.</source>
        <translation>AES-GCM et ChaCha20 avec courbes elliptiques. Convient à presque toutes les passerelles.</translation>
    </message>
    <message>
        <source>C&amp;ompatible</source>
        <translation>Com&amp;patibles</translation>
    </message>
    <message>
        <source>AES-CBC with SHA-2 as well, for older gateways. Still nothing that is broken.</source>
        <translation>AES-CBC avec SHA-2 également, pour les passerelles plus anciennes. Toujours rien de cassé.</translation>
    </message>
    <message>
        <source>As the &amp;administrator says</source>
        <translation>Se&amp;lon l’administrateur</translation>
    </message>
    <message>
        <source>A text in strongSwan&apos;s notation, one proposal a line.</source>
        <translation>Un texte dans la notation de strongSwan, une proposition par ligne.</translation>
    </message>
    <message>
        <source>For the &amp;sign-in (IKE)</source>
        <translation>Pour l’au&amp;thentification (IKE)</translation>
    </message>
    <message>
        <source>Algorithms for the sign-in (IKE)</source>
        <translation>Algorithmes pour l’authentification (IKE)</translation>
    </message>
    <message>
        <source>Empty: the current set</source>
        <translation>Vide&#x202f;: les algorithmes actuels</translation>
    </message>
    <message>
        <source>For the &amp;traffic (ESP)</source>
        <translation>Pour le t&amp;rafic (ESP)</translation>
    </message>
    <message>
        <source>Algorithms for the traffic (ESP)</source>
        <translation>Algorithmes pour le trafic (ESP)</translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message>
        <source>extended sequence numbers</source>
        <translation>numéros de séquence étendus</translation>
    </message>
    <message>
        <source>%1 key exchange</source>
        <translation>échange de clés %1</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Problem report</source>
        <translation>Rapport de problème</translation>
    </message>
    <message>
        <source>This is all that the report says</source>
        <translation>Voici tout ce que dit le rapport</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: the report is one file, and you decide who gets it. Names and addresses were replaced by the marked words; passwords and keys were never in it. Read it, and leave out what you would rather keep to yourself.</source>
        <translation>Rien n’est envoyé nulle part&#x202f;: le rapport est un simple fichier, et vous décidez qui le reçoit. Les noms et adresses ont été remplacés par les mots marqués&#x202f;; les mots de passe et les clés n’y ont jamais figuré. Lisez-le, et omettez ce que vous préférez garder pour vous.</translation>
    </message>
    <message>
        <source>Lines of the report</source>
        <translation>Lignes du rapport</translation>
    </message>
    <message>
        <source>Space leaves the selected lines out, and puts them back</source>
        <translation>La barre d’espace omet les lignes sélectionnées, et les remet</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Omettre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>&amp;Démarrer à l’ouverture de ma session</translation>
    </message>
    <message>
        <source>Without the window; its icon and its notifications are there.</source>
        <translation>Sans la fenêtre&#x202f;; son icône et ses notifications sont là.</translation>
    </message>
    <message>
        <source>&amp;Connect at the start</source>
        <translation>Se &amp;connecter au démarrage</translation>
    </message>
    <message>
        <source>Connect at the start</source>
        <translation>Se connecter au démarrage</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Without the window</source>
        <translation>Sans la fenêtre</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>Afficher les &amp;notifications</translation>
    </message>
    <message>
        <source>When a connection is up, is lost or needs you.</source>
        <translation>Quand une connexion est établie, est perdue ou vous attend.</translation>
    </message>
    <message>
        <source>When I close the &amp;window</source>
        <translation>Quand je &amp;ferme la fenêtre</translation>
    </message>
    <message>
        <source>When I close the window</source>
        <translation>Quand je ferme la fenêtre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Looking up %1</source>
        <translation>Recherche de %1</translation>
    </message>
    <message>
        <source>Asking the gateway</source>
        <translation>Prise de contact avec la passerelle</translation>
    </message>
    <message>
        <source>Looking for a NAT on the way</source>
        <translation>Recherche d’un NAT en chemin</translation>
    </message>
    <message>
        <source>NAT found, switched to port %1</source>
        <translation>NAT trouvé, passage au port %1</translation>
    </message>
    <message>
        <source>Switched to port %1</source>
        <translation>Passage au port %1</translation>
    </message>
    <message>
        <source>Checking the gateway&apos;s certificate</source>
        <translation>Vérification du certificat de la passerelle</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Setting up addresses and routes</source>
        <translation>Configuration des adresses et des routes</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>En attente de votre réponse</translation>
    </message>
    <message>
        <source>Connected for %1</source>
        <translation>Connecté depuis %1</translation>
    </message>
    <message>
        <source>Connection lost, trying again in %1</source>
        <translation>Connexion perdue, nouvel essai dans %1</translation>
    </message>
    <message>
        <source>Connection lost, trying again now</source>
        <translation>Connexion perdue, nouvel essai en cours</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>Déconnexion</translation>
    </message>
    <message>
        <source>Blocked: nothing leaves this computer until you reconnect or turn the block off</source>
        <translation>Bloqué&#x202f;: rien ne quitte cet ordinateur tant que vous ne vous reconnectez pas ou ne levez pas le blocage</translation>
    </message>
    <message>
        <source>Not connected, and traffic could not be blocked: it leaves this computer unprotected</source>
        <translation>Non connecté, et le trafic n’a pas pu être bloqué&#x202f;: il quitte cet ordinateur sans protection</translation>
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
        <translation>Ce qui prouve l’identité de la passerelle</translation>
    </message>
    <message>
        <source>A&amp;dd from a file…</source>
        <translation>A&amp;jouter depuis un fichier…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
</context>
<context>
    <name>sallyport::Actions</name>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Import what was copied</source>
        <translation>Importer ce qui a été copié</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Dupliquer…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Forget saved passwords</source>
        <translation>Oublier les mots de passe enregistrés</translation>
    </message>
    <message>
        <source>Back up all profiles…</source>
        <translation>Sauvegarder tous les profils…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Open Sallyport</source>
        <translation>Ouvrir Sallyport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Save a problem report…</source>
        <translation>Enregistrer un rapport de problème…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
</context>
<context>
    <name>sallyport::CertificateViewer</name>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’il indique</translation>
    </message>
    <message>
        <source>There is no certificate to show</source>
        <translation>Il n’y a pas de certificat à afficher</translation>
    </message>
    <message>
        <source>This is not a certificate, or it is damaged.</source>
        <translation>Ce n’est pas un certificat, ou il est endommagé.</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Valable pour</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>lui-même</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valide à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>authority: may issue other certificates</source>
        <translation>autorité&#x202f;: peut émettre d’autres certificats</translation>
    </message>
    <message>
        <source>its own name only</source>
        <translation>son propre nom uniquement</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Signé avec</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>The certificate of its issuer is not here.</source>
        <translation>Le certificat de son émetteur n’est pas ici.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Enregistrer le certificat</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>It could not be saved as %1: %2</source>
        <translation>Échec de l’enregistrement sous %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ChangesPage</name>
    <message>
        <source>Mend first what is marked on the other pages; then it can be told what will change.</source>
        <translation>Corrigez d’abord ce qui est marqué sur les autres pages&#x202f;; ce qui va changer pourra alors être indiqué.</translation>
    </message>
    <message>
        <source>Nothing changes now. Connecting does this, and disconnecting undoes all of it.</source>
        <translation>Rien ne change maintenant. Cela se fait à la connexion, et tout est annulé à la déconnexion.</translation>
    </message>
    <message>
        <source>What stays as it is</source>
        <translation>Ce qui ne change pas</translation>
    </message>
</context>
<context>
    <name>sallyport::CloseQuestion</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Laisser actif</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Keep Sallyport running without its window?</source>
        <translation>Laisser Sallyport actif sans sa fenêtre&#x202f;?</translation>
    </message>
    <message>
        <source>You are asked this once. The settings can change it later.</source>
        <translation>Cette question n’est posée qu’une fois. Les paramètres permettent d’y revenir plus tard.</translation>
    </message>
    <message>
        <source>Its icon in the tray shows the state and opens the window again.</source>
        <translation>Son icône dans la zone de notification montre l’état et rouvre la fenêtre.</translation>
    </message>
    <message>
        <source>It tells you when a connection is lost or needs you. To see the window again, start Sallyport from your applications.</source>
        <translation>Il vous prévient quand une connexion est perdue ou vous attend. Pour revoir la fenêtre, lancez Sallyport depuis vos applications.</translation>
    </message>
    <message>
        <source>The connection stays up either way.</source>
        <translation>La connexion reste établie dans les deux cas.</translation>
    </message>
    <message>
        <source>Without it nobody tells you when a connection needs you.</source>
        <translation>Sans lui, personne ne vous prévient quand une connexion vous attend.</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectSwitch</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectionController</name>
    <message>
        <source>The saved password does not fit</source>
        <translation>Le mot de passe enregistré ne convient pas</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectionPage</name>
    <message>
        <source>State: %1</source>
        <translation>État&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::Desktop</name>
    <message>
        <source>Nothing yet. Only administrators and the person at this computer may read it.</source>
        <translation>Rien pour l’instant. Seuls les administrateurs et la personne devant cet ordinateur peuvent le lire.</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>Pas encore de profil</translation>
    </message>
</context>
<context>
    <name>sallyport::DetailsPanel</name>
    <message>
        <source>%1, packets: %2</source>
        <translation>%1, paquets&#x202f;: %2</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Installed now</source>
        <translation>Configuration en place</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>Serveurs DNS</translation>
    </message>
    <message>
        <source>DNS domains</source>
        <translation>Domaines DNS</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Interface</translation>
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
        <translation>Transporté dans</translation>
    </message>
    <message>
        <source>ESP itself</source>
        <translation>ESP même</translation>
    </message>
    <message>
        <source>Data plane</source>
        <translation>Plan de données</translation>
    </message>
    <message>
        <source>user space</source>
        <translation>espace utilisateur</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>noyau</translation>
    </message>
    <message>
        <source>Protected by</source>
        <translation>Protégé par</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Négocié par</translation>
    </message>
</context>
<context>
    <name>sallyport::ExportDialog</name>
    <message>
        <source>strongSwan (Android, Sallyport): carries everything</source>
        <translation>strongSwan (Android, Sallyport)&#x202f;: contient tout</translation>
    </message>
    <message>
        <source>Apple configuration profile (macOS, iOS)</source>
        <translation>Profil de configuration Apple (macOS, iOS)</translation>
    </message>
    <message>
        <source>Windows ProfileXML (Always On VPN, Intune)</source>
        <translation>Windows ProfileXML (Always On VPN, Intune)</translation>
    </message>
    <message>
        <source>Windows PowerShell script</source>
        <translation>Script Windows PowerShell</translation>
    </message>
    <message>
        <source>NetworkManager with its strongSwan plugin</source>
        <translation>NetworkManager avec son module strongSwan</translation>
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
        <translation>strongSwan pour Android, configuration gérée</translation>
    </message>
    <message>
        <source>Only the client key and certificate, PKCS#12</source>
        <translation>Seulement la clé et le certificat client, PKCS#12</translation>
    </message>
    <message>
        <source>Only the certificates and key, PEM</source>
        <translation>Seulement les certificats et la clé, PEM</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
</context>
<context>
    <name>sallyport::GeneralPage</name>
    <message>
        <source>Whatever the server asks for</source>
        <translation>Ce que le serveur demande</translation>
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
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>Ce profil</translation>
    </message>
    <message>
        <source>Choose your certificate and key</source>
        <translation>Choisissez votre certificat et votre clé</translation>
    </message>
    <message>
        <source>Certificates and keys (*.p12 *.pfx *.pem *.crt *.cer *.der *.key)</source>
        <translation>Certificats et clés (*.p12 *.pfx *.pem *.crt *.cer *.der *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The key in this file is not protected. Choose a password for it; you will be asked for it when you connect.</source>
        <translation>La clé de ce fichier n’est pas protégée. Choisissez un mot de passe pour elle&#x202f;; il vous sera demandé à la connexion.</translation>
    </message>
    <message>
        <source>Type the password of the key. It goes on protecting it, and is asked for again when you connect.</source>
        <translation>Saisissez le mot de passe de la clé. Il continue de la protéger, et vous sera redemandé à la connexion.</translation>
    </message>
    <message>
        <source>Type the password of the key to look at its certificate. It is not kept.</source>
        <translation>Saisissez le mot de passe de la clé pour examiner son certificat. Il n’est pas conservé.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Vo&amp;ir le certificat</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>Ut&amp;iliser cette clé</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>C&amp;hoisir un autre fichier…</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>C&amp;hoisir un fichier…</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportController</name>
    <message>
        <source>Import VPN profiles</source>
        <translation>Importer des profils VPN</translation>
    </message>
    <message>
        <source>VPN profiles and certificates (%1)</source>
        <translation>Profils VPN et certificats (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import a folder of VPN profiles</source>
        <translation>Importer un dossier de profils VPN</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>Saved passwords are still there</source>
        <translation>Des mots de passe enregistrés sont encore là</translation>
    </message>
    <message>
        <source>The keychain still holds passwords of profiles that have another gateway now, and connecting would send them there: %1.</source>
        <translation>Le trousseau contient encore des mots de passe de profils qui ont maintenant une autre passerelle, et une connexion les y enverrait&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>%1 applied, %2 kept without effect, %3 refused</source>
        <translation>%1 appliqués, %2 conservés sans effet, %3 refusés</translation>
    </message>
    <message>
        <source>&amp;Password of %1</source>
        <translation>&amp;Mot de passe de %1</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>&amp;Mot de passe du fichier</translation>
    </message>
    <message>
        <source>The profiles are saved, their passwords are not</source>
        <translation>Les profils sont enregistrés, leurs mots de passe ne le sont pas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Interrogation du trousseau…</translation>
    </message>
    <message>
        <source>A new profile</source>
        <translation>Un nouveau profil</translation>
    </message>
</context>
<context>
    <name>sallyport::LibraryController</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nom du profil</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags, with commas between them, such as: Customers/ACME, test</source>
        <translation>Étiquettes, séparées par des virgules, par exemple&#x202f;: Clients/ACME, test</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Nom de la copie</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Its client key and its saved passwords are deleted with it. This can&apos;t be undone.</source>
        <translation>Sa clé client et ses mots de passe enregistrés sont supprimés avec lui. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Back up all profiles</source>
        <translation>Sauvegarder tous les profils</translation>
    </message>
    <message>
        <source>Restore profiles from a backup</source>
        <translation>Restaurer des profils d’une sauvegarde</translation>
    </message>
    <message>
        <source>Backups (*.json)</source>
        <translation>Sauvegardes (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the exported profile</source>
        <translation>Enregistrer le profil exporté</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Enregistrer ici</translation>
    </message>
</context>
<context>
    <name>sallyport::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>sallyport::LogView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Save the shown lines…</source>
        <translation>Enregistrer les lignes affichées…</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Aller à la fin</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>Aller au début</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>Notes and above</source>
        <translation>Notes et au-dessus</translation>
    </message>
    <message>
        <source>Warnings and above</source>
        <translation>Avertissements et au-dessus</translation>
    </message>
    <message>
        <source>Only errors</source>
        <translation>Erreurs seulement</translation>
    </message>
    <message>
        <source>Save the shown lines</source>
        <translation>Enregistrer les lignes affichées</translation>
    </message>
    <message>
        <source>No line has this level and these words.</source>
        <translation>Aucune ligne n’a ce niveau et ces mots.</translation>
    </message>
</context>
<context>
    <name>sallyport::MainWindow</name>
    <message>
        <source>Profile files that could not be read: %1</source>
        <translation>Fichiers de profil qui n’ont pas pu être lus&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::PathWidget</name>
    <message>
        <source>The path to the office</source>
        <translation>Le chemin vers l’entreprise</translation>
    </message>
</context>
<context>
    <name>sallyport::PhaseSteps</name>
    <message>
        <source>Look up</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>sallyport::ProfileEditor</name>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Set by whoever manages this computer.</source>
        <translation>Défini par le gestionnaire de cet ordinateur.</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>Défini par %1.</translation>
    </message>
    <message>
        <source>%1 (!)</source>
        <comment>page with something to mend</comment>
        <translation>%1 (!)</translation>
    </message>
    <message>
        <source>Something here is to be mended.</source>
        <translation>Il y a ici quelque chose à corriger.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong with it</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Abandonner les modifications&#x202f;?</translation>
    </message>
    <message>
        <source>They are not saved yet.</source>
        <translation>Elles ne sont pas encore enregistrées.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer la modification</translation>
    </message>
</context>
<context>
    <name>sallyport::ProfileListModel</name>
    <message>
        <source>certificate ends</source>
        <translation>le certificat expire</translation>
    </message>
    <message>
        <source>managed by %1</source>
        <translation>géré par %1</translation>
    </message>
</context>
<context>
    <name>sallyport::PromptCard</name>
    <message>
        <source>Sign in to %1</source>
        <translation>S’authentifier auprès de %1</translation>
    </message>
    <message>
        <source>Sign in to %1 as %2</source>
        <translation>S’authentifier auprès de %1 en tant que %2</translation>
    </message>
    <message>
        <source>Password of the certificate file in “%1”</source>
        <translation>Mot de passe du fichier de certificat de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Pre-shared key of “%1”</source>
        <translation>Clé prépartagée de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The gateway of “%1” asks</source>
        <translation>La passerelle de «&#x202f;%1&#x202f;» demande</translation>
    </message>
    <message>
        <source>PIN of the token for “%1”</source>
        <translation>Code PIN du jeton pour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The gateway of “%1” says</source>
        <translation>La passerelle de «&#x202f;%1&#x202f;» indique</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clé</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Réponse</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>Code &amp;PIN</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>J’ai lu</translation>
    </message>
    <message>
        <source>Time left: %1 s</source>
        <translation>Temps restant&#x202f;: %1 s</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportDialog</name>
    <message>
        <source>Saved as %1. Give it to whom you choose.</source>
        <translation>Enregistré sous %1. Donnez-le à qui vous voulez.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n endroit remplacé</numerusform>
            <numerusform>%n endroits remplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Création du rapport…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n ligne omise</numerusform>
            <numerusform>%n lignes omises</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Remettre</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Omettre</translation>
    </message>
    <message>
        <source>Save the problem report</source>
        <translation>Enregistrer le rapport de problème</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportLinesModel</name>
    <message>
        <source>empty line</source>
        <translation>ligne vide</translation>
    </message>
    <message>
        <source>%1 stands for %2</source>
        <translation>%1 représente %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportModel</name>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>In the profile</source>
        <translation>Dans le profil</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
</context>
<context>
    <name>sallyport::SettingsDialog</name>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laisser actif</translation>
    </message>
    <message>
        <source>Quit Sallyport</source>
        <translation>Quitter Sallyport</translation>
    </message>
    <message>
        <source>This could not be saved: %1.</source>
        <translation>Ceci n’a pas pu être enregistré&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::StationWidget</name>
    <message>
        <source>It failed here. %1</source>
        <translation>L’échec s’est produit ici. %1</translation>
    </message>
</context>
<context>
    <name>sallyport::TrafficGraph</name>
    <message>
        <source>Traffic of the last five minutes</source>
        <translation>Trafic des cinq dernières minutes</translation>
    </message>
    <message>
        <source>Receiving %1, sending %2; at most %3.</source>
        <translation>Réception %1, envoi %2&#x202f;; au plus %3.</translation>
    </message>
    <message>
        <source>5 minutes ago</source>
        <translation>il y a 5 minutes</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Reçu&#x202f;: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Envoyé&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::TrustList</name>
    <message>
        <source>Not readable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>autorité</translation>
    </message>
    <message>
        <source>the gateway&apos;s own certificate</source>
        <translation>le certificat propre à la passerelle</translation>
    </message>
    <message>
        <source>The gateway is trusted if one of this computer&apos;s authorities vouches for it.</source>
        <translation>La passerelle est reconnue si l’une des autorités de cet ordinateur s’en porte garante.</translation>
    </message>
    <message>
        <source>The gateway is trusted only if one of these vouches for it.</source>
        <translation>La passerelle n’est reconnue que si l’un de ces certificats s’en porte garant.</translation>
    </message>
    <message>
        <source>Add what proves the gateway</source>
        <translation>Ajouter ce qui prouve l’identité de la passerelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificats (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n certificates; the others were left out.</source>
        <translation>
            <numerusform>Il y a de la place pour %n certificat&#x202f;; les autres ont été omis.</numerusform>
            <numerusform>Il y a de la place pour %n certificats&#x202f;; les autres ont été omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>That one is in the list already.</source>
        <translation>Celui-ci est déjà dans la liste.</translation>
    </message>
</context>
</TS>
