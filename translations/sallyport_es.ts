<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BehaviourPage</name>
    <message>
        <source>Behaviour</source>
        <translation>Comportamiento</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Words to find it by, with commas between them, such as: Customers/ACME, test</source>
        <translation>Palabras para encontrarlo, separadas por comas, por ejemplo: Clientes/ACME, prueba</translation>
    </message>
    <message>
        <source>&amp;Connect when I log in</source>
        <translation>Conectar al &amp;iniciar sesión</translation>
    </message>
    <message>
        <source>When Sallyport starts with the session.</source>
        <translation>Cuando Sallyport se inicia con la sesión.</translation>
    </message>
</context>
<context>
    <name>CertificateCare</name>
    <message>
        <source>ended on %1</source>
        <translation>caducó el %1</translation>
    </message>
    <message>
        <source>ends within a day, on %1</source>
        <translation>caduca en menos de un día, el %1</translation>
    </message>
    <message>
        <source>ends in 1 day, on %1</source>
        <translation>caduca en 1 día, el %1</translation>
    </message>
    <message>
        <source>ends in %1 days, on %2</source>
        <translation>caduca en %1 días, el %2</translation>
    </message>
    <message>
        <source>Your certificate (%1) %2. Ask the administrator for a new one.</source>
        <translation>Su certificado (%1) %2. Solicite uno nuevo al administrador.</translation>
    </message>
    <message>
        <source>The certificate that proves the gateway (%1) %2. Ask the administrator for its successor.</source>
        <translation>El certificado que acredita a la pasarela (%1) %2. Solicite su sustituto al administrador.</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>aún no es válido</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>queda 1 día</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>quedan %1 días</translation>
    </message>
    <message>
        <source>asked of revocation lists and OCSP</source>
        <translation>se consulta en listas de revocación y OCSP</translation>
    </message>
    <message>
        <source>asked of revocation lists only</source>
        <translation>se consulta solo en listas de revocación</translation>
    </message>
    <message>
        <source>asked of OCSP only</source>
        <translation>se consulta solo por OCSP</translation>
    </message>
    <message>
        <source>not asked; only an answer that the gateway brings along counts, and one is needed</source>
        <translation>no se consulta; solo cuenta la respuesta que aporte la pasarela, y es obligatoria</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no se consulta</translation>
    </message>
    <message>
        <source>%1; without an answer it does not connect</source>
        <translation>%1; sin respuesta, no se conecta</translation>
    </message>
    <message>
        <source>%1; without an answer it connects and says so</source>
        <translation>%1; sin respuesta, se conecta y avisa de ello</translation>
    </message>
</context>
<context>
    <name>CertificateDetails</name>
    <message>
        <source>its dates can&apos;t be read</source>
        <translation>no se pueden leer sus fechas</translation>
    </message>
    <message>
        <source>not valid before %1</source>
        <translation>no es válido antes del %1</translation>
    </message>
    <message>
        <source>expired less than a day ago</source>
        <translation>caducó hace menos de un día</translation>
    </message>
    <message>
        <source>expired 1 day ago</source>
        <translation>caducó hace 1 día</translation>
    </message>
    <message numerus="yes">
        <source>expired %n days ago</source>
        <translation>
            <numerusform>caducó hace %n día</numerusform>
            <numerusform>caducó hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>valid for less than a day</source>
        <translation>válido durante menos de un día</translation>
    </message>
    <message>
        <source>valid for another day</source>
        <translation>válido durante un día más</translation>
    </message>
    <message numerus="yes">
        <source>valid for another %n days</source>
        <translation>
            <numerusform>válido durante %n día más</numerusform>
            <numerusform>válido durante %n días más</numerusform>
        </translation>
    </message>
    <message>
        <source>It expired on %1. Ask the administrator for its successor.</source>
        <translation>Caducó el %1. Solicite su sustituto al administrador.</translation>
    </message>
    <message>
        <source>It is not valid before %1. Check this computer&apos;s clock.</source>
        <translation>No es válido antes del %1. Compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Its key is of a kind that Sallyport does not know.</source>
        <translation>Su clave es de un tipo que Sallyport no conoce.</translation>
    </message>
    <message>
        <source>Its key (%1) is too weak to prove anything.</source>
        <translation>Su clave (%1) es demasiado débil para demostrar nada.</translation>
    </message>
    <message>
        <source>It is signed in a way that Sallyport does not know.</source>
        <translation>Está firmado de una forma que Sallyport no conoce.</translation>
    </message>
    <message>
        <source>It is signed with %1, which can be forged.</source>
        <translation>Está firmado con %1, que se puede falsificar.</translation>
    </message>
</context>
<context>
    <name>CertificateViewer</name>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>The certificate and those that vouch for it</source>
        <translation>El certificado y los que lo avalan</translation>
    </message>
    <message>
        <source>SHA-256 &amp;fingerprint</source>
        <translation>&amp;Huella SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Huella SHA-256</translation>
    </message>
    <message>
        <source>&amp;Copy as PEM</source>
        <translation>&amp;Copiar como PEM</translation>
    </message>
    <message>
        <source>&amp;Save as PEM…</source>
        <translation>&amp;Guardar como PEM…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ChangePreview</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>All traffic goes through the tunnel</source>
        <translation>Todo el tráfico pasa por el túnel</translation>
    </message>
    <message>
        <source>If the gateway allows only some networks, only those do. IPv4 or IPv6 stays outside where the gateway gives no address for it.</source>
        <translation>Si la pasarela permite solo algunas redes, solo pasan esas. IPv4 o IPv6 queda fuera si la pasarela no asigna una dirección para ello.</translation>
    </message>
    <message>
        <source>As far as the gateway allows: %1.</source>
        <translation>En la medida en que lo permita la pasarela: %1.</translation>
    </message>
    <message>
        <source>Only traffic to %1 goes through the tunnel</source>
        <translation>Solo el tráfico hacia %1 pasa por el túnel</translation>
    </message>
    <message>
        <source>As far as the gateway allows. Everything else goes as it does now.</source>
        <translation>En la medida en que lo permita la pasarela. Todo lo demás circula como ahora.</translation>
    </message>
    <message>
        <source>Traffic to %1 stays outside</source>
        <translation>El tráfico hacia %1 queda fuera</translation>
    </message>
    <message>
        <source>It goes as it does now, without the protection of the tunnel.</source>
        <translation>Circula como ahora, sin la protección del túnel.</translation>
    </message>
    <message>
        <source>All other names are asked where they are asked now.</source>
        <translation>Todos los demás nombres se consultan donde se consultan ahora.</translation>
    </message>
    <message>
        <source>Names under %1 are asked at the gateway&apos;s name servers</source>
        <translation>Los nombres de %1 se consultan en los servidores de nombres de la pasarela</translation>
    </message>
    <message>
        <source>Names are asked at %1 only for %2</source>
        <translation>En %1 se consultan solo los nombres de %2</translation>
    </message>
    <message>
        <source>Names are asked at %1</source>
        <translation>Los nombres se consultan en %1</translation>
    </message>
    <message>
        <source>The gateway may limit it to names of its own.</source>
        <translation>La pasarela puede limitarlo a sus propios nombres.</translation>
    </message>
    <message>
        <source>Names are asked at the gateway&apos;s name servers</source>
        <translation>Los nombres se consultan en los servidores de nombres de la pasarela</translation>
    </message>
    <message>
        <source>If it gives any; it may limit them to names of its own.</source>
        <translation>Si los proporciona; puede limitarlos a sus propios nombres.</translation>
    </message>
    <message>
        <source>Traffic is blocked when the tunnel is lost</source>
        <translation>El tráfico se bloquea si se pierde el túnel</translation>
    </message>
    <message>
        <source>Until it is back or you disconnect. Where this computer can&apos;t block, it does not connect.</source>
        <translation>Hasta que se recupere o se desconecte. Si este equipo no puede bloquear, no se conecta.</translation>
    </message>
    <message>
        <source>Nothing is blocked</source>
        <translation>No se bloquea nada</translation>
    </message>
    <message>
        <source>When the tunnel is lost, traffic goes as it does without it. The firewall is not touched.</source>
        <translation>Si se pierde el túnel, el tráfico circula como sin él. No se modifica el cortafuegos.</translation>
    </message>
    <message numerus="yes">
        <source>Packets in the tunnel have at most %n bytes</source>
        <translation>
            <numerusform>Los paquetes del túnel tienen como máximo %n byte</numerusform>
            <numerusform>Los paquetes del túnel tienen como máximo %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Other connections keep their size.</source>
        <translation>Las demás conexiones conservan su tamaño.</translation>
    </message>
    <message>
        <source>Packets in the tunnel are a little smaller</source>
        <translation>Los paquetes del túnel son algo más pequeños</translation>
    </message>
    <message>
        <source>Sallyport finds the size that fits the way to the gateway.</source>
        <translation>Sallyport averigua el tamaño adecuado para el camino hasta la pasarela.</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>la pasarela</translation>
    </message>
    <message>
        <source>UDP port %1 is used to reach %2</source>
        <translation>Se usa el puerto UDP %1 para llegar a %2</translation>
    </message>
    <message>
        <source>UDP ports 500 and 4500 are used to reach %1</source>
        <translation>Se usan los puertos UDP 500 y 4500 para llegar a %1</translation>
    </message>
    <message>
        <source>The tunnel itself always goes through port 4500.</source>
        <translation>El túnel en sí pasa siempre por el puerto 4500.</translation>
    </message>
    <message>
        <source>Port 4500 where an address is translated on the way.</source>
        <translation>El puerto 4500, si por el camino se traduce alguna dirección.</translation>
    </message>
    <message>
        <source>This computer gets one more address</source>
        <translation>Este equipo recibe una dirección más</translation>
    </message>
    <message>
        <source>The gateway chooses it. It belongs to a network link of its own, which goes when you disconnect.</source>
        <translation>La elige la pasarela. Pertenece a una interfaz de red propia, que desaparece al desconectar.</translation>
    </message>
    <message>
        <source>Other traffic stays as it is</source>
        <translation>El resto del tráfico sigue como está</translation>
    </message>
    <message>
        <source>Whatever goes elsewhere is not seen by the gateway, and not protected by it.</source>
        <translation>La pasarela no ve, ni protege, lo que va a otros destinos.</translation>
    </message>
    <message>
        <source>Your other addresses and network settings stay as they are</source>
        <translation>Sus demás direcciones y la configuración de red siguen como están</translation>
    </message>
    <message>
        <source>Whatever is changed is put back when you disconnect, also after a crash.</source>
        <translation>Todo lo que se cambia se restaura al desconectar, también tras un fallo del sistema.</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>What will change</source>
        <translation>Qué va a cambiar</translation>
    </message>
</context>
<context>
    <name>ConnectionView</name>
    <message>
        <source>Enter password</source>
        <translation>Introducir contraseña</translation>
    </message>
    <message>
        <source>Open import…</source>
        <translation>Abrir importación…</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Volver a conectar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Not known while the service does not answer</source>
        <translation>Se desconoce mientras el servicio no responda</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <translation>Consultando el llavero</translation>
    </message>
    <message>
        <source>Waiting for your password</source>
        <translation>Esperando su contraseña</translation>
    </message>
    <message>
        <source>Open the field…</source>
        <translation>Abrir el campo…</translation>
    </message>
</context>
<context>
    <name>CryptographyPage</name>
    <message>
        <source>Cryptography</source>
        <translation>Criptografía</translation>
    </message>
</context>
<context>
    <name>ErrorArgument</name>
    <message>
        <source>the client certificate</source>
        <translation>el certificado de cliente</translation>
    </message>
    <message>
        <source>the password or code</source>
        <translation>la contraseña o el código</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>la contraseña</translation>
    </message>
    <message>
        <source>the pre-shared key</source>
        <translation>la clave precompartida</translation>
    </message>
    <message>
        <source>the one-time code</source>
        <translation>el código de un solo uso</translation>
    </message>
    <message>
        <source>the PIN of the token</source>
        <translation>el PIN del token</translation>
    </message>
    <message>
        <source>to read what the gateway says</source>
        <translation>leer lo que dice la pasarela</translation>
    </message>
    <message>
        <source>the account is disabled</source>
        <translation>la cuenta está desactivada</translation>
    </message>
    <message>
        <source>not at this time of day</source>
        <translation>no a esta hora del día</translation>
    </message>
    <message>
        <source>the account may not use the VPN</source>
        <translation>la cuenta no puede usar la VPN</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>networks such as 10.1.0.0/16</source>
        <translation>redes como 10.1.0.0/16</translation>
    </message>
    <message>
        <source>a port from 1 to 65535</source>
        <translation>un puerto del 1 al 65535</translation>
    </message>
    <message>
        <source>IP addresses of DNS servers</source>
        <translation>direcciones IP de servidores DNS</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The gateway refused your certificate</source>
        <translation>La pasarela rechazó su certificado</translation>
    </message>
    <message>
        <source>It did not accept the client certificate[ of {user}] for signing in.</source>
        <translation>No aceptó el certificado de cliente[ de {user}] para la autenticación.</translation>
    </message>
    <message>
        <source>Ask the administrator whether the gateway knows this certificate or has blocked it; import the new one if you were given another.</source>
        <translation>Pregunte al administrador si la pasarela conoce este certificado o lo ha bloqueado; importe el nuevo si le dieron otro.</translation>
    </message>
    <message>
        <source>The gateway refused the pre-shared key</source>
        <translation>La pasarela rechazó la clave precompartida</translation>
    </message>
    <message>
        <source>It did not accept the key[ for {user}].</source>
        <translation>No aceptó la clave[ de {user}].</translation>
    </message>
    <message>
        <source>Type the key again; if it is right, ask the administrator whether the key or the identity in the profile has changed.</source>
        <translation>Escriba de nuevo la clave; si es correcta, pregunte al administrador si han cambiado la clave o la identidad del perfil.</translation>
    </message>
    <message>
        <source>Whether the gateway&apos;s certificate was revoked is not known</source>
        <translation>No se sabe si el certificado de la pasarela fue revocado</translation>
    </message>
    <message>
        <source>The certificate of {subject} could not be checked[ at {url}]: {reason}. The profile does not ask for an answer, so the connection goes on.</source>
        <translation>No se pudo comprobar el certificado de {subject}[ en {url}]: {reason}. El perfil no exige una respuesta, así que la conexión continúa.</translation>
    </message>
    <message>
        <source>Nothing has to be done now; if it stays so, tell the administrator.</source>
        <translation>No hay que hacer nada ahora; si sigue así, informe al administrador.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>(desconocido)</translation>
    </message>
    <message>
        <source>The name {host} can&apos;t be found</source>
        <translation>No se encuentra el nombre {host}</translation>
    </message>
    <message>
        <source>The name server has no address for it[: {reason}].</source>
        <translation>El servidor de nombres no tiene ninguna dirección para él[: {reason}].</translation>
    </message>
    <message>
        <source>Check that this computer is online and that the gateway&apos;s name in the profile is spelled right.</source>
        <translation>Compruebe que este equipo tiene conexión y que el nombre de la pasarela en el perfil está bien escrito.</translation>
    </message>
    <message>
        <source>The gateway does not answer</source>
        <translation>La pasarela no responde</translation>
    </message>
    <message>
        <source>{host}[ ({address}, port {port})] sent no answer[ for {seconds} seconds].</source>
        <translation>{host}[ ({address}, puerto {port})] no envió respuesta[ durante {seconds} segundos].</translation>
    </message>
    <message>
        <source>Try another network: some networks block VPNs (UDP ports 500 and 4500). If it stays silent, ask the administrator whether the gateway is up.</source>
        <translation>Pruebe otra red: algunas bloquean las VPN (puertos UDP 500 y 4500). Si sigue sin responder, pregunte al administrador si la pasarela está en marcha.</translation>
    </message>
    <message>
        <source>The gateway answers on one port only</source>
        <translation>La pasarela responde solo en un puerto</translation>
    </message>
    <message>
        <source>{host}[ ({address})] answered on UDP port {answered}, but not on UDP port {port}[ for {seconds} seconds]. The connection needs both.</source>
        <translation>{host}[ ({address})] respondió en el puerto UDP {answered}, pero no en el puerto UDP {port}[ durante {seconds} segundos]. La conexión necesita ambos.</translation>
    </message>
    <message>
        <source>Try another network: this one, or the gateway&apos;s own firewall, holds UDP port {port} back. Tell its administrator.</source>
        <translation>Pruebe otra red: esta, o el cortafuegos de la propia pasarela, retiene el puerto UDP {port}. Informe a su administrador.</translation>
    </message>
    <message>
        <source>The gateway can&apos;t be reached from this network</source>
        <translation>No se puede llegar a la pasarela desde esta red</translation>
    </message>
    <message>
        <source>The network did not carry anything to {host}[ ({address})][: {reason}].</source>
        <translation>La red no transportó nada hasta {host}[ ({address})][: {reason}].</translation>
    </message>
    <message>
        <source>Check that this computer is online, then connect again.</source>
        <translation>Compruebe que este equipo tiene conexión y vuelva a conectar.</translation>
    </message>
    <message>
        <source>The connection to the gateway was lost</source>
        <translation>Se perdió la conexión con la pasarela</translation>
    </message>
    <message>
        <source>{host} has not answered[ for {seconds} seconds].</source>
        <translation>{host} no ha respondido[ durante {seconds} segundos].</translation>
    </message>
    <message>
        <source>The gateway ended the connection</source>
        <translation>La pasarela terminó la conexión</translation>
    </message>
    <message>
        <source>{host} closed the tunnel.</source>
        <translation>{host} cerró el túnel.</translation>
    </message>
    <message>
        <source>Connect again; if it keeps closing, ask the administrator.</source>
        <translation>Vuelva a conectar; si se sigue cerrando, consulte al administrador.</translation>
    </message>
    <message>
        <source>Disconnected because nothing was sent</source>
        <translation>Desconectado porque no se envió nada</translation>
    </message>
    <message>
        <source>Nothing went to or came from {host} for {seconds} seconds, and the profile ends the connection then.</source>
        <translation>No se intercambió nada con {host} durante {seconds} segundos; el perfil termina la conexión en ese caso.</translation>
    </message>
    <message>
        <source>Connect again when you need it.</source>
        <translation>Vuelva a conectar cuando lo necesite.</translation>
    </message>
    <message>
        <source>The gateway does not agree to any of the offered algorithms</source>
        <translation>La pasarela no acepta ninguno de los algoritmos ofrecidos</translation>
    </message>
    <message>
        <source>For {protocol} this computer offered {offered}.</source>
        <translation>Para {protocol}, este equipo ofreció {offered}.</translation>
    </message>
    <message>
        <source>Ask the administrator which current algorithms the gateway takes and put them into the profile.</source>
        <translation>Pregunte al administrador qué algoritmos actuales acepta la pasarela e indíquelos en el perfil.</translation>
    </message>
    <message>
        <source>The gateway refused the networks asked for</source>
        <translation>La pasarela rechazó las redes solicitadas</translation>
    </message>
    <message>
        <source>This computer asked for {offered}.</source>
        <translation>Este equipo solicitó {offered}.</translation>
    </message>
    <message>
        <source>Check the networks in the profile against what the administrator gave you.</source>
        <translation>Compare las redes del perfil con lo que le dio el administrador.</translation>
    </message>
    <message>
        <source>The gateway gave this computer no address</source>
        <translation>La pasarela no asignó ninguna dirección a este equipo</translation>
    </message>
    <message>
        <source>{host} has no virtual IP address left, or none for you.</source>
        <translation>A {host} no le quedan direcciones IP virtuales, o no tiene ninguna para usted.</translation>
    </message>
    <message>
        <source>Connect again later; if it stays so, ask the administrator to look at the address pool.</source>
        <translation>Vuelva a conectar más tarde; si sigue así, pida al administrador que revise el conjunto de direcciones.</translation>
    </message>
    <message>
        <source>The gateway sends you to another one</source>
        <translation>La pasarela le remite a otra</translation>
    </message>
    <message>
        <source>{host} asks to connect to {target} instead. Sallyport does not follow that by itself.</source>
        <translation>{host} pide conectar con {target} en su lugar. Sallyport no lo hace por sí solo.</translation>
    </message>
    <message>
        <source>Ask the administrator; if it is right, make a profile with that gateway&apos;s name.</source>
        <translation>Consulte al administrador; si es correcto, cree un perfil con el nombre de esa pasarela.</translation>
    </message>
    <message>
        <source>The gateway broke off the negotiation</source>
        <translation>La pasarela interrumpió la negociación</translation>
    </message>
    <message>
        <source>{host} answered {notify}.</source>
        <translation>{host} respondió {notify}.</translation>
    </message>
    <message>
        <source>Tell the administrator this word; the gateway&apos;s log says why.</source>
        <translation>Comunique esta palabra al administrador; el registro de la pasarela indica el motivo.</translation>
    </message>
    <message>
        <source>This computer can&apos;t carry the tunnel&apos;s packets</source>
        <translation>Este equipo no puede transportar los paquetes del túnel</translation>
    </message>
    <message>
        <source>The data plane &quot;{dataPlane}&quot; did not start: {reason}.</source>
        <translation>El plano de datos «{dataPlane}» no arrancó: {reason}.</translation>
    </message>
    <message>
        <source>Look in the service&apos;s log for the cause; where /dev/net/tun is missing, ask the administrator to load the kernel&apos;s module tun.</source>
        <translation>Busque la causa en el registro del servicio; si falta /dev/net/tun, pida al administrador que cargue el módulo tun del núcleo.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s address could not be set</source>
        <translation>No se pudo establecer la dirección del túnel</translation>
    </message>
    <message>
        <source>Setting {address} failed: {reason}.</source>
        <translation>No se pudo establecer {address}: {reason}.</translation>
    </message>
    <message>
        <source>Disconnect other VPNs that use the same address, then connect again.</source>
        <translation>Desconecte otras VPN que usen la misma dirección y vuelva a conectar.</translation>
    </message>
    <message>
        <source>A route into the tunnel could not be set</source>
        <translation>No se pudo establecer una ruta hacia el túnel</translation>
    </message>
    <message>
        <source>Setting the route to {route} failed: {reason}.</source>
        <translation>No se pudo establecer la ruta a {route}: {reason}.</translation>
    </message>
    <message>
        <source>Disconnect other VPNs that use the same network, then connect again.</source>
        <translation>Desconecte otras VPN que usen la misma red y vuelva a conectar.</translation>
    </message>
    <message>
        <source>The office&apos;s name servers could not be set</source>
        <translation>No se pudieron establecer los servidores de nombres de la oficina</translation>
    </message>
    <message>
        <source>Changing this computer&apos;s DNS settings failed: {reason}.</source>
        <translation>No se pudo cambiar la configuración de DNS de este equipo: {reason}.</translation>
    </message>
    <message>
        <source>See the service&apos;s log for which program holds the DNS settings, then connect again.</source>
        <translation>Mire en el registro del servicio qué programa controla la configuración de DNS y vuelva a conectar.</translation>
    </message>
    <message>
        <source>Traffic can&apos;t be blocked on this computer</source>
        <translation>No se puede bloquear el tráfico en este equipo</translation>
    </message>
    <message>
        <source>The firewall rules were refused: {reason}.</source>
        <translation>Se rechazaron las reglas del cortafuegos: {reason}.</translation>
    </message>
    <message>
        <source>Turn off blocking in the profile, or ask for the missing firewall support.</source>
        <translation>Desactive el bloqueo en el perfil o pida que se instale la compatibilidad con cortafuegos que falta.</translation>
    </message>
    <message>
        <source>The service&apos;s IKE engine failed</source>
        <translation>Falló el motor IKE del servicio</translation>
    </message>
    <message>
        <source>It said: {reason}.</source>
        <translation>Indicó: {reason}.</translation>
    </message>
    <message>
        <source>Restart the Sallyport service; if it happens again, report it with the service&apos;s log.</source>
        <translation>Reinicie el servicio de Sallyport; si vuelve a ocurrir, comuníquelo junto con el registro del servicio.</translation>
    </message>
    <message>
        <source>The service can&apos;t note what it changes on this computer</source>
        <translation>El servicio no puede anotar lo que cambia en este equipo</translation>
    </message>
    <message>
        <source>Writing {path} failed: {reason}. Without these notes nothing could be put back after a crash.</source>
        <translation>No se pudo escribir {path}: {reason}. Sin estas anotaciones no se podría restaurar nada tras un fallo del sistema.</translation>
    </message>
    <message>
        <source>Make room on the disk, or repair the rights of that folder.</source>
        <translation>Libere espacio en el disco o corrija los permisos de esa carpeta.</translation>
    </message>
    <message>
        <source>There is no profile &quot;{profile}&quot;</source>
        <translation>No hay ningún perfil «{profile}»</translation>
    </message>
    <message>
        <source>Neither a name nor an id of your profiles matches.</source>
        <translation>No coincide ningún nombre ni identificador de sus perfiles.</translation>
    </message>
    <message>
        <source>Look at the list of profiles, or import the profile first.</source>
        <translation>Consulte la lista de perfiles o importe antes el perfil.</translation>
    </message>
    <message>
        <source>More than one profile is called &quot;{profile}&quot;</source>
        <translation>Hay más de un perfil llamado «{profile}»</translation>
    </message>
    <message>
        <source>These match: {matches}.</source>
        <translation>Coinciden estos: {matches}.</translation>
    </message>
    <message>
        <source>Name the profile by its id.</source>
        <translation>Indique el perfil por su identificador.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>{file}: {reason}.</source>
        <translation>{file}: {reason}.</translation>
    </message>
    <message>
        <source>Check the file&apos;s name and that you may read it.</source>
        <translation>Compruebe el nombre del archivo y que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>The file is too large for a profile</source>
        <translation>El archivo es demasiado grande para un perfil</translation>
    </message>
    <message>
        <source>{file} has {size}; at most {limit} are read.</source>
        <translation>{file} ocupa {size}; se leen como máximo {limit}.</translation>
    </message>
    <message>
        <source>Check that it is the file your administrator sent.</source>
        <translation>Compruebe que es el archivo que le envió el administrador.</translation>
    </message>
    <message>
        <source>The file is no profile that Sallyport can read</source>
        <translation>El archivo no es un perfil que Sallyport pueda leer</translation>
    </message>
    <message>
        <source>{file} is in none of the formats that Sallyport knows (strongSwan, Apple, Windows, NetworkManager, certificates).</source>
        <translation>{file} no está en ninguno de los formatos que Sallyport conoce (strongSwan, Apple, Windows, NetworkManager, certificados).</translation>
    </message>
    <message>
        <source>Ask the administrator for a .sswan or .mobileconfig profile, or for the certificates as .p12 or .pem.</source>
        <translation>Solicite al administrador un perfil .sswan o .mobileconfig, o los certificados en .p12 o .pem.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>El archivo está dañado</translation>
    </message>
    <message>
        <source>{file}[, line {line}]: {reason}.</source>
        <translation>{file}[, línea {line}]: {reason}.</translation>
    </message>
    <message>
        <source>Ask for the file again; it may have been cut off or changed on its way.</source>
        <translation>Solicite de nuevo el archivo; puede haberse cortado o alterado por el camino.</translation>
    </message>
    <message>
        <source>The profile is not complete</source>
        <translation>El perfil no está completo</translation>
    </message>
    <message>
        <source>[{file}: ]the field {field} is missing.</source>
        <translation>[{file}: ]falta el campo {field}.</translation>
    </message>
    <message>
        <source>Add the field, or ask the administrator for a complete profile.</source>
        <translation>Añada el campo o solicite al administrador un perfil completo.</translation>
    </message>
    <message>
        <source>The profile has a value that can&apos;t be used</source>
        <translation>El perfil tiene un valor que no se puede usar</translation>
    </message>
    <message>
        <source>[{file}: ]the field {field}[ says &quot;{value}&quot;]; the rule is: {rule}.</source>
        <translation>[{file}: ]el campo {field}[ contiene «{value}»]; la regla es: {rule}.</translation>
    </message>
    <message>
        <source>Correct the field, or ask the administrator for a corrected profile.</source>
        <translation>Corrija el campo o solicite al administrador un perfil corregido.</translation>
    </message>
    <message>
        <source>The profile could not be saved</source>
        <translation>No se pudo guardar el perfil</translation>
    </message>
    <message>
        <source>Writing {path} failed: {reason}. What was there before is untouched.</source>
        <translation>No se pudo escribir {path}: {reason}. Lo que había antes sigue intacto.</translation>
    </message>
    <message>
        <source>Make room on the disk, or repair the rights of that folder, then save again.</source>
        <translation>Libere espacio en el disco o corrija los permisos de esa carpeta y vuelva a guardar.</translation>
    </message>
    <message>
        <source>This profile is managed</source>
        <translation>Este perfil está administrado</translation>
    </message>
    <message>
        <source>{profile} was set up for this computer by {managedBy}; it can&apos;t be changed or deleted here.</source>
        <translation>{managedBy} configuró {profile} para este equipo; aquí no se puede cambiar ni eliminar.</translation>
    </message>
    <message>
        <source>Ask them for the change, or duplicate the profile and change the copy.</source>
        <translation>Solicite allí el cambio, o duplique el perfil y cambie la copia.</translation>
    </message>
    <message>
        <source>The profile can&apos;t be written in this format</source>
        <translation>El perfil no se puede escribir en este formato</translation>
    </message>
    <message>
        <source>The format {format} can&apos;t carry it: {reason}.</source>
        <translation>El formato {format} no lo admite: {reason}.</translation>
    </message>
    <message>
        <source>Choose another format; sswan carries everything.</source>
        <translation>Elija otro formato; sswan lo admite todo.</translation>
    </message>
    <message>
        <source>The backup can&apos;t be used</source>
        <translation>No se puede usar la copia de seguridad</translation>
    </message>
    <message>
        <source>{file}: {reason}. Nothing was restored.</source>
        <translation>{file}: {reason}. No se restauró nada.</translation>
    </message>
    <message>
        <source>Take an earlier backup, or restore the profiles one by one.</source>
        <translation>Use una copia de seguridad anterior o restaure los perfiles uno por uno.</translation>
    </message>
    <message>
        <source>The password for the certificate does not fit</source>
        <translation>La contraseña del certificado no es correcta</translation>
    </message>
    <message>
        <source>{file} has a private key that this password does not open or protect.</source>
        <translation>{file} tiene una clave privada que esta contraseña no abre ni protege.</translation>
    </message>
    <message>
        <source>Type the password that came with the file; for an unprotected key choose a new one.</source>
        <translation>Escriba la contraseña que venía con el archivo; para una clave sin protección, elija una nueva.</translation>
    </message>
    <message>
        <source>The certificate file can&apos;t be used</source>
        <translation>No se puede usar el archivo de certificado</translation>
    </message>
    <message>
        <source>Ask the administrator for the file again.</source>
        <translation>Solicite de nuevo el archivo al administrador.</translation>
    </message>
    <message>
        <source>There is no private key to sign in with</source>
        <translation>No hay clave privada con la que autenticarse</translation>
    </message>
    <message>
        <source>{file} signs in with a certificate, but the key for it is not there.</source>
        <translation>{file} se autentica con un certificado, pero no está su clave.</translation>
    </message>
    <message>
        <source>Import the .p12 file, or certificate and key together.</source>
        <translation>Importe el archivo .p12, o el certificado y la clave juntos.</translation>
    </message>
    <message>
        <source>The certificate that proves the gateway is missing</source>
        <translation>Falta el certificado que acredita a la pasarela</translation>
    </message>
    <message>
        <source>{file} proves the gateway of {profile} by {expected}, which was not given together with it. Without it any authority of this computer would do.</source>
        <translation>{file} acredita a la pasarela de {profile} mediante {expected}, que no se proporcionó junto con él. Sin eso valdría cualquier autoridad de este equipo.</translation>
    </message>
    <message>
        <source>Give that certificate together with the file, or a folder that holds both; or choose this computer&apos;s authorities (--system-authorities).</source>
        <translation>Proporcione ese certificado junto con el archivo, o una carpeta que contenga ambos; o elija las autoridades de este equipo (--system-authorities).</translation>
    </message>
    <message>
        <source>Your certificate can&apos;t be used</source>
        <translation>No se puede usar su certificado</translation>
    </message>
    <message>
        <source>{subject}: {reason}.</source>
        <translation>{subject}: {reason}.</translation>
    </message>
    <message>
        <source>Ask the administrator for a new certificate with its key.</source>
        <translation>Solicite al administrador un certificado nuevo con su clave.</translation>
    </message>
    <message>
        <source>Your certificate has expired</source>
        <translation>Su certificado ha caducado</translation>
    </message>
    <message>
        <source>The certificate of {subject} was valid until {notAfter}; this computer&apos;s clock says {now}. Nothing was sent.</source>
        <translation>El certificado de {subject} era válido hasta el {notAfter}; el reloj de este equipo indica {now}. No se envió nada.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, ask the administrator for a new certificate.</source>
        <translation>Compruebe el reloj de este equipo; si es correcto, solicite un certificado nuevo al administrador.</translation>
    </message>
    <message>
        <source>Your certificate is not valid yet</source>
        <translation>Su certificado aún no es válido</translation>
    </message>
    <message>
        <source>The certificate of {subject} is valid from {notBefore}; this computer&apos;s clock says {now}. Nothing was sent.</source>
        <translation>El certificado de {subject} es válido desde el {notBefore}; el reloj de este equipo indica {now}. No se envió nada.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, wait until then or ask the administrator.</source>
        <translation>Compruebe el reloj de este equipo; si es correcto, espere hasta entonces o consulte al administrador.</translation>
    </message>
    <message>
        <source>The private key belongs to another certificate</source>
        <translation>La clave privada pertenece a otro certificado</translation>
    </message>
    <message>
        <source>The key that was given is not that of {subject}.</source>
        <translation>La clave proporcionada no es la de {subject}.</translation>
    </message>
    <message>
        <source>Import the .p12 file again, or certificate and key that were made together.</source>
        <translation>Vuelva a importar el archivo .p12, o el certificado y la clave que se crearon juntos.</translation>
    </message>
    <message>
        <source>The pre-shared key is too easy to guess</source>
        <translation>La clave precompartida es demasiado fácil de adivinar</translation>
    </message>
    <message>
        <source>The key of {profile} was not used: {reason}. Who listens to one sign-in could find it by trying.</source>
        <translation>La clave de {profile} no se usó: {reason}. Quien escuche una sola autenticación podría hallarla a base de pruebas.</translation>
    </message>
    <message>
        <source>Ask the administrator for a random key of 20 characters or more.</source>
        <translation>Solicite al administrador una clave aleatoria de 20 caracteres o más.</translation>
    </message>
    <message>
        <source>The profile does not say who checks your sign-in</source>
        <translation>El perfil no indica quién comprueba su autenticación</translation>
    </message>
    <message>
        <source>{profile} signs in through a server behind the gateway, and the profile does not name it. Any server of that authority could take the password.</source>
        <translation>{profile} se autentica mediante un servidor situado detrás de la pasarela, y el perfil no lo nombra. Cualquier servidor de esa autoridad podría obtener la contraseña.</translation>
    </message>
    <message>
        <source>Ask the administrator for the sign-in server&apos;s name and put it into the profile (sallyport.aaaServer).</source>
        <translation>Pregunte al administrador el nombre del servidor de autenticación e indíquelo en el perfil (sallyport.aaaServer).</translation>
    </message>
    <message>
        <source>The token is not there</source>
        <translation>El token no está</translation>
    </message>
    <message>
        <source>{token} was not found; this computer sees {found}.</source>
        <translation>No se encontró {token}; este equipo ve {found}.</translation>
    </message>
    <message>
        <source>Insert the token or card and try again; sallyportctl tokens lists what is found.</source>
        <translation>Inserte el token o la tarjeta y vuelva a intentarlo; sallyportctl tokens muestra lo que se encuentra.</translation>
    </message>
    <message>
        <source>The certificate is not on the token</source>
        <translation>El certificado no está en el token</translation>
    </message>
    <message>
        <source>{token} has no certificate {certificate} with its key.</source>
        <translation>{token} no tiene el certificado {certificate} con su clave.</translation>
    </message>
    <message>
        <source>Look with sallyportctl tokens which certificates it has, and choose one of them.</source>
        <translation>Consulte con sallyportctl tokens qué certificados tiene y elija uno de ellos.</translation>
    </message>
    <message>
        <source>The token can&apos;t be used</source>
        <translation>No se puede usar el token</translation>
    </message>
    <message>
        <source>{token}: {reason}.</source>
        <translation>{token}: {reason}.</translation>
    </message>
    <message>
        <source>Take the token out and insert it again; if that does not help, ask the one who gave it to you.</source>
        <translation>Retire el token y vuelva a insertarlo; si no sirve, consulte a quien se lo entregó.</translation>
    </message>
    <message>
        <source>There is no keychain to keep passwords in</source>
        <translation>No hay ningún llavero donde guardar las contraseñas</translation>
    </message>
    <message>
        <source>No keychain answered on this desktop: {reason}. Passwords are never kept in plain text instead.</source>
        <translation>Ningún llavero respondió en este escritorio: {reason}. Las contraseñas nunca se guardan en texto sin cifrar como alternativa.</translation>
    </message>
    <message>
        <source>Install and start gnome-keyring or KWallet, or type the password each time.</source>
        <translation>Instale e inicie gnome-keyring o KWallet, o escriba la contraseña cada vez.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>The entry {entry} is in a locked keychain.</source>
        <translation>La entrada {entry} está en un llavero bloqueado.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or type the password this time.</source>
        <translation>Desbloquee el llavero y vuelva a intentarlo, o escriba la contraseña esta vez.</translation>
    </message>
    <message>
        <source>The keychain refused</source>
        <translation>El llavero se negó</translation>
    </message>
    <message>
        <source>The entry {entry} was not given or taken: {reason}.</source>
        <translation>No se entregó o no se aceptó la entrada {entry}: {reason}.</translation>
    </message>
    <message>
        <source>Allow Sallyport to use the keychain, or type the password this time.</source>
        <translation>Permita que Sallyport use el llavero, o escriba la contraseña esta vez.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <source>It did not answer for {seconds} seconds.</source>
        <translation>No respondió durante {seconds} segundos.</translation>
    </message>
    <message>
        <source>Look for a hidden question of the keychain on the screen, or type the password this time.</source>
        <translation>Busque en la pantalla alguna pregunta oculta del llavero, o escriba la contraseña esta vez.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not from an authority you trust</source>
        <translation>El certificado de la pasarela no es de una autoridad de su confianza</translation>
    </message>
    <message>
        <source>The certificate[ of {subject}] was issued by {issuer}, which neither the profile nor this computer trusts.</source>
        <translation>El certificado[ de {subject}] fue emitido por {issuer}, en quien no confían ni el perfil ni este equipo.</translation>
    </message>
    <message>
        <source>Ask the administrator for the authority&apos;s certificate and import it into the profile.</source>
        <translation>Solicite al administrador el certificado de la autoridad e impórtelo en el perfil.</translation>
    </message>
    <message>
        <source>The gateway did not prove that it is {expected}</source>
        <translation>La pasarela no demostró que es {expected}</translation>
    </message>
    <message>
        <source>Its certificate is for {names}.</source>
        <translation>Su certificado es para {names}.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s name and identity in the profile; if they are right, tell the administrator.</source>
        <translation>Compruebe el nombre y la identidad de la pasarela en el perfil; si son correctos, informe al administrador.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate has expired</source>
        <translation>El certificado de la pasarela ha caducado</translation>
    </message>
    <message>
        <source>The certificate of {subject} was valid until {notAfter}; this computer&apos;s clock says {now}.</source>
        <translation>El certificado de {subject} era válido hasta el {notAfter}; el reloj de este equipo indica {now}.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, ask the administrator to renew the certificate.</source>
        <translation>Compruebe el reloj de este equipo; si es correcto, pida al administrador que renueve el certificado.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not valid yet</source>
        <translation>El certificado de la pasarela aún no es válido</translation>
    </message>
    <message>
        <source>The certificate of {subject} is valid from {notBefore}; this computer&apos;s clock says {now}.</source>
        <translation>El certificado de {subject} es válido desde el {notBefore}; el reloj de este equipo indica {now}.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, tell the administrator.</source>
        <translation>Compruebe el reloj de este equipo; si es correcto, informe al administrador.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate names no gateway</source>
        <translation>El certificado de la pasarela no nombra ninguna pasarela</translation>
    </message>
    <message>
        <source>It has no name by which it could prove to be {expected}[; only its common name says {commonName}, and that does not count].</source>
        <translation>No tiene ningún nombre con el que pueda demostrar que es {expected}[; solo su nombre común indica {commonName}, y eso no cuenta].</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate with the gateway&apos;s name in subjectAltName.</source>
        <translation>Solicite al administrador un certificado con el nombre de la pasarela en subjectAltName.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is too weak</source>
        <translation>El certificado de la pasarela es demasiado débil</translation>
    </message>
    <message>
        <source>The certificate of {subject} could be forged: {reason}.</source>
        <translation>El certificado de {subject} se podría falsificar: {reason}.</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate with a current key and signature.</source>
        <translation>Solicite al administrador un certificado con una clave y una firma actuales.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not meant for servers</source>
        <translation>El certificado de la pasarela no está destinado a servidores</translation>
    </message>
    <message>
        <source>The certificate of {subject} is for {purposes}.</source>
        <translation>El certificado de {subject} es para {purposes}.</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate for server authentication.</source>
        <translation>Solicite al administrador un certificado para autenticación de servidores.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is outside what its authority may vouch for</source>
        <translation>El certificado de la pasarela queda fuera de lo que su autoridad puede avalar</translation>
    </message>
    <message>
        <source>The certificate of {subject}[, which is for {names},] was refused: {reason}.</source>
        <translation>El certificado de {subject}[, que es para {names},] fue rechazado: {reason}.</translation>
    </message>
    <message>
        <source>Tell the administrator; don&apos;t connect until it has been explained.</source>
        <translation>Informe al administrador; no se conecte hasta que se aclare.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate comes from an authority that may not issue it</source>
        <translation>El certificado de la pasarela procede de una autoridad que no puede emitirlo</translation>
    </message>
    <message>
        <source>{subject} may have {limit} authorities below itself; the chain has more.</source>
        <translation>{subject} puede tener por debajo {limit} autoridades; la cadena tiene más.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate asks for something unknown</source>
        <translation>El certificado de la pasarela exige algo desconocido</translation>
    </message>
    <message>
        <source>The certificate of {subject} has the critical extension {extension}, which must be understood to use it.</source>
        <translation>El certificado de {subject} tiene la extensión crítica {extension}, que hay que entender para poder usarlo.</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate without it.</source>
        <translation>Solicite al administrador un certificado que no la tenga.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate was revoked</source>
        <translation>El certificado de la pasarela fue revocado</translation>
    </message>
    <message>
        <source>The certificate of {subject} was withdrawn[ on {since}][ ({reason})][, says its authority by {source}].</source>
        <translation>El certificado de {subject} fue revocado[ el {since}][ ({reason})][, según su autoridad mediante {source}].</translation>
    </message>
    <message>
        <source>Don&apos;t try to get around it; tell the administrator.</source>
        <translation>No intente eludirlo; informe al administrador.</translation>
    </message>
    <message>
        <source>Nobody could say whether the gateway&apos;s certificate was revoked</source>
        <translation>Nadie pudo decir si el certificado de la pasarela fue revocado</translation>
    </message>
    <message>
        <source>The certificate of {subject} could not be checked[ at {url}]: {reason}. The profile needs an answer to go on.</source>
        <translation>No se pudo comprobar el certificado de {subject}[ en {url}]: {reason}. El perfil necesita una respuesta para continuar.</translation>
    </message>
    <message>
        <source>Connect again later or from another network; if it stays so, tell the administrator.</source>
        <translation>Vuelva a conectar más tarde o desde otra red; si sigue así, informe al administrador.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not good enough</source>
        <translation>El certificado de la pasarela no es lo bastante bueno</translation>
    </message>
    <message>
        <source>The certificate of {subject} was refused: {reason}.</source>
        <translation>El certificado de {subject} fue rechazado: {reason}.</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate that meets today&apos;s rules.</source>
        <translation>Solicite al administrador un certificado que cumpla las reglas actuales.</translation>
    </message>
    <message>
        <source>The gateway did not prove that it is {host}</source>
        <translation>La pasarela no demostró que es {host}</translation>
    </message>
    <message>
        <source>It asked for credentials, or ended the exchange, before it had shown a certificate that fits. Nothing was sent to it from which your password could be guessed.</source>
        <translation>Pidió credenciales, o terminó el intercambio, antes de presentar un certificado adecuado. No se le envió nada con lo que se pueda adivinar su contraseña.</translation>
    </message>
    <message>
        <source>Don&apos;t try again on this network; tell the administrator what happened.</source>
        <translation>No vuelva a intentarlo en esta red; cuente al administrador lo ocurrido.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not from an authority you trust</source>
        <translation>El certificado del servidor de autenticación no es de una autoridad de su confianza</translation>
    </message>
    <message>
        <source>The server behind the gateway showed a certificate[ of {subject}] that was issued by {issuer}, which the profile does not trust. No password was sent to it.</source>
        <translation>El servidor situado detrás de la pasarela presentó un certificado[ de {subject}] emitido por {issuer}, en quien el perfil no confía. No se le envió ninguna contraseña.</translation>
    </message>
    <message>
        <source>Ask the administrator for that authority&apos;s certificate and import it into the profile.</source>
        <translation>Solicite al administrador el certificado de esa autoridad e impórtelo en el perfil.</translation>
    </message>
    <message>
        <source>The sign-in server did not prove that it is {expected}</source>
        <translation>El servidor de autenticación no demostró que es {expected}</translation>
    </message>
    <message>
        <source>The certificate of the server behind the gateway is for {names}. No password was sent to it.</source>
        <translation>El certificado del servidor situado detrás de la pasarela es para {names}. No se le envió ninguna contraseña.</translation>
    </message>
    <message>
        <source>Check the sign-in server&apos;s name in the profile; if it is right, tell the administrator.</source>
        <translation>Compruebe el nombre del servidor de autenticación en el perfil; si es correcto, informe al administrador.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate has expired</source>
        <translation>El certificado del servidor de autenticación ha caducado</translation>
    </message>
    <message>
        <source>The certificate of {subject} was valid until {notAfter}; this computer&apos;s clock says {now}. No password was sent to it.</source>
        <translation>El certificado de {subject} era válido hasta el {notAfter}; el reloj de este equipo indica {now}. No se le envió ninguna contraseña.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not good enough</source>
        <translation>El certificado del servidor de autenticación no es lo bastante bueno</translation>
    </message>
    <message>
        <source>The certificate of {subject} was refused: {reason}. No password was sent to it.</source>
        <translation>El certificado de {subject} fue rechazado: {reason}. No se le envió ninguna contraseña.</translation>
    </message>
    <message>
        <source>It ended the exchange before it had proven itself. No password was sent to it.</source>
        <translation>Terminó el intercambio antes de demostrar quién es. No se le envió ninguna contraseña.</translation>
    </message>
    <message>
        <source>Connect again; if it ends so again, tell the administrator.</source>
        <translation>Vuelva a conectar; si termina igual, informe al administrador.</translation>
    </message>
    <message>
        <source>The Sallyport service does not answer</source>
        <translation>El servicio de Sallyport no responde</translation>
    </message>
    <message>
        <source>Nothing answers at {socket}[: {reason}].</source>
        <translation>Nada responde en {socket}[: {reason}].</translation>
    </message>
    <message>
        <source>Start the service (sallyportd), or install Sallyport completely.</source>
        <translation>Inicie el servicio (sallyportd) o instale Sallyport por completo.</translation>
    </message>
    <message>
        <source>This program and the service don&apos;t fit together</source>
        <translation>Este programa y el servicio no son compatibles</translation>
    </message>
    <message>
        <source>This program speaks protocol {ours}, the service {theirs}.</source>
        <translation>Este programa usa el protocolo {ours}; el servicio, el {theirs}.</translation>
    </message>
    <message>
        <source>Update the older one and restart the service.</source>
        <translation>Actualice el más antiguo y reinicie el servicio.</translation>
    </message>
    <message>
        <source>Something else answers in the service&apos;s place</source>
        <translation>Otro programa responde en lugar del servicio</translation>
    </message>
    <message>
        <source>At {socket} answers a program of {user} instead of the system&apos;s service; nothing was sent to it.</source>
        <translation>En {socket} responde un programa de {user} en lugar del servicio del sistema; no se le envió nada.</translation>
    </message>
    <message>
        <source>Find out what that program is before you connect; a restart of the service may free the place.</source>
        <translation>Averigüe qué programa es antes de conectar; reiniciar el servicio puede liberar el lugar.</translation>
    </message>
    <message>
        <source>You are not allowed to do this</source>
        <translation>No tiene permiso para hacer esto</translation>
    </message>
    <message>
        <source>The service refused &quot;{action}&quot; for {user}.</source>
        <translation>El servicio rechazó «{action}» para {user}.</translation>
    </message>
    <message>
        <source>Do it in a local session at this computer, or ask its administrator to add you to the group sallyport.</source>
        <translation>Hágalo en una sesión local de este equipo o pida a su administrador que le añada al grupo sallyport.</translation>
    </message>
    <message>
        <source>The service did not understand a message</source>
        <translation>El servicio no entendió un mensaje</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>Update Sallyport completely; if it happens again, report it.</source>
        <translation>Actualice Sallyport por completo; si vuelve a ocurrir, comuníquelo.</translation>
    </message>
    <message>
        <source>The service does not know this request</source>
        <translation>El servicio no conoce esta solicitud</translation>
    </message>
    <message>
        <source>It has no method &quot;{method}&quot;.</source>
        <translation>No tiene ningún método «{method}».</translation>
    </message>
    <message>
        <source>Update the service and restart it.</source>
        <translation>Actualice el servicio y reinícielo.</translation>
    </message>
    <message>
        <source>There is no such connection</source>
        <translation>No existe tal conexión</translation>
    </message>
    <message>
        <source>The service has no connection {connection}.</source>
        <translation>El servicio no tiene la conexión {connection}.</translation>
    </message>
    <message>
        <source>Look at the status for what is connected.</source>
        <translation>Consulte en el estado qué está conectado.</translation>
    </message>
    <message>
        <source>A limit was reached</source>
        <translation>Se alcanzó un límite</translation>
    </message>
    <message>
        <source>At most {limit} are allowed: {what}.</source>
        <translation>Se permiten como máximo {limit}: {what}.</translation>
    </message>
    <message>
        <source>Remove or close what is not needed, then try again.</source>
        <translation>Quite o cierre lo que no haga falta y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>Tardó demasiado</translation>
    </message>
    <message>
        <source>There was no result within {seconds} seconds.</source>
        <translation>No hubo resultado en {seconds} segundos.</translation>
    </message>
    <message>
        <source>Try again, with a longer time if you set one.</source>
        <translation>Vuelva a intentarlo, con más tiempo si fijó un límite.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Ocurrió algo inesperado</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the service&apos;s log.</source>
        <translation>Vuelva a intentarlo; si ocurre de nuevo, comuníquelo junto con el registro del servicio.</translation>
    </message>
    <message>
        <source>The gateway refused the sign-in</source>
        <translation>La pasarela rechazó la autenticación</translation>
    </message>
    <message>
        <source>It did not accept {round} of {user}[ (method: {method})].</source>
        <translation>No aceptó {round} de {user}[ (método: {method})].</translation>
    </message>
    <message>
        <source>Check the user name and type the password again; many gateways lock an account after a few wrong tries.</source>
        <translation>Compruebe el nombre de usuario y vuelva a escribir la contraseña; muchas pasarelas bloquean la cuenta tras unos pocos intentos fallidos.</translation>
    </message>
    <message>
        <source>Your password has expired</source>
        <translation>Su contraseña ha caducado</translation>
    </message>
    <message>
        <source>The gateway knows {user}, but takes the old password no longer[. It said: {message}].</source>
        <translation>La pasarela conoce a {user}, pero ya no acepta la contraseña antigua[. Indicó: {message}].</translation>
    </message>
    <message>
        <source>Change the password where your organisation lets you do that, then connect with the new one.</source>
        <translation>Cambie la contraseña donde su organización lo permita y conéctese con la nueva.</translation>
    </message>
    <message>
        <source>Your account may not sign in now</source>
        <translation>Su cuenta no puede autenticarse ahora</translation>
    </message>
    <message>
        <source>The gateway knows {user}, but {reason}[. It said: {message}].</source>
        <translation>La pasarela conoce a {user}, pero {reason}[. Indicó: {message}].</translation>
    </message>
    <message>
        <source>Ask the administrator; trying again will not help and may lock the account.</source>
        <translation>Consulte al administrador; volver a intentarlo no servirá y puede bloquear la cuenta.</translation>
    </message>
    <message>
        <source>The gateway wants another way of signing in</source>
        <translation>La pasarela quiere otro método de autenticación</translation>
    </message>
    <message>
        <source>It asked for {offered}; the profile allows {wanted}. Nothing was sent by the other way.</source>
        <translation>Pidió {offered}; el perfil permite {wanted}. No se envió nada por el otro método.</translation>
    </message>
    <message>
        <source>Ask the administrator which way of signing in the gateway takes and put that into the profile.</source>
        <translation>Pregunte al administrador qué método de autenticación acepta la pasarela e indíquelo en el perfil.</translation>
    </message>
    <message>
        <source>An answer is missing</source>
        <translation>Falta una respuesta</translation>
    </message>
    <message>
        <source>This was asked, and no answer came in time: {prompt}.</source>
        <translation>Se preguntó esto y no llegó respuesta a tiempo: {prompt}.</translation>
    </message>
    <message>
        <source>Try again and answer when asked; a script gives a password with --password-stdin.</source>
        <translation>Vuelva a intentarlo y responda cuando se le pregunte; un script entrega la contraseña con --password-stdin.</translation>
    </message>
    <message>
        <source>You cancelled it</source>
        <translation>Usted lo canceló</translation>
    </message>
    <message>
        <source>This was needed from you: {prompt}.</source>
        <translation>Se necesitaba esto de usted: {prompt}.</translation>
    </message>
    <message>
        <source>Try again when you have it at hand.</source>
        <translation>Vuelva a intentarlo cuando lo tenga a mano.</translation>
    </message>
    <message>
        <source>Nobody was there to be asked</source>
        <translation>No había nadie a quien preguntar</translation>
    </message>
    <message>
        <source>This was needed, and no window or terminal was open to ask for it: {prompt}.</source>
        <translation>Se necesitaba esto y no había ninguna ventana ni terminal abierta para pedirlo: {prompt}.</translation>
    </message>
    <message>
        <source>Connect from the window or a terminal and answer when asked.</source>
        <translation>Conecte desde la ventana o desde un terminal y responda cuando se le pregunte.</translation>
    </message>
    <message>
        <source>The gateway did not wait for your answer</source>
        <translation>La pasarela no esperó su respuesta</translation>
    </message>
    <message>
        <source>{host} gave up[ after {seconds} seconds], before the answer could be sent.</source>
        <translation>{host} desistió[ tras {seconds} segundos], antes de que se pudiera enviar la respuesta.</translation>
    </message>
    <message>
        <source>Connect again and have the code or password at hand; a one-time code must be a new one.</source>
        <translation>Vuelva a conectar y tenga a mano el código o la contraseña; un código de un solo uso debe ser nuevo.</translation>
    </message>
    <message>
        <source>The PIN is wrong</source>
        <translation>El PIN es incorrecto</translation>
    </message>
    <message>
        <source>The token {token} did not accept it.</source>
        <translation>El token {token} no lo aceptó.</translation>
    </message>
    <message>
        <source>Try again with care: a token locks itself after a few wrong PINs.</source>
        <translation>Vuelva a intentarlo con cuidado: un token se bloquea tras unos pocos PIN incorrectos.</translation>
    </message>
    <message>
        <source>The token is locked</source>
        <translation>El token está bloqueado</translation>
    </message>
    <message>
        <source>{token} takes no PIN any more, because wrong ones were given too often.</source>
        <translation>{token} ya no acepta ningún PIN, porque se introdujo uno incorrecto demasiadas veces.</translation>
    </message>
    <message>
        <source>Unlock it with its unlock code (PUK), or ask the one who gave it to you.</source>
        <translation>Desbloquéelo con su código de desbloqueo (PUK) o consulte a quien se lo entregó.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>&amp;Follow a change of network</source>
        <translation>S&amp;eguir los cambios de red</translation>
    </message>
    <message>
        <source>From cable to Wi-Fi without a new sign-in (MOBIKE).</source>
        <translation>De cable a Wi-Fi sin volver a autenticarse (MOBIKE).</translation>
    </message>
    <message>
        <source>Split &amp;large messages</source>
        <translation>&amp;Dividir los mensajes grandes</translation>
    </message>
    <message>
        <source>For networks that drop large packets (IKE fragmentation).</source>
        <translation>Para redes que descartan los paquetes grandes (fragmentación IKE).</translation>
    </message>
    <message>
        <source>Always inside &amp;UDP</source>
        <translation>Siempre dentro de &amp;UDP</translation>
    </message>
    <message>
        <source>Also where no NAT is found.</source>
        <translation>Aunque no se encuentre ninguna NAT.</translation>
    </message>
    <message>
        <source>Times, in seconds</source>
        <translation>Tiempos, en segundos</translation>
    </message>
    <message>
        <source>&amp;NAT keepalive</source>
        <translation>Mantenimiento de &amp;NAT</translation>
    </message>
    <message>
        <source>NAT keepalive, in seconds</source>
        <translation>Mantenimiento de NAT, en segundos</translation>
    </message>
    <message>
        <source>How often a NAT is reminded of the connection. 0: never.</source>
        <translation>Cada cuánto se recuerda la conexión a una NAT. 0: nunca.</translation>
    </message>
    <message>
        <source>20</source>
        <translation>20</translation>
    </message>
    <message>
        <source>Ask a silent &amp;gateway after</source>
        <translation>Consultar a una &amp;pasarela silenciosa tras</translation>
    </message>
    <message>
        <source>Ask a silent gateway after, in seconds</source>
        <translation>Consultar a una pasarela silenciosa tras, en segundos</translation>
    </message>
    <message>
        <source>Chosen for you</source>
        <translation>Elegido automáticamente</translation>
    </message>
    <message>
        <source>New keys for the s&amp;ign-in after</source>
        <translation>Claves nuevas para la autent&amp;icación tras</translation>
    </message>
    <message>
        <source>New keys for the sign-in after, in seconds</source>
        <translation>Claves nuevas para la autenticación tras, en segundos</translation>
    </message>
    <message>
        <source>New keys for the &amp;traffic after</source>
        <translation>Claves nuevas para el &amp;tráfico tras</translation>
    </message>
    <message>
        <source>New keys for the traffic after, in seconds</source>
        <translation>Claves nuevas para el tráfico tras, en segundos</translation>
    </message>
    <message>
        <source>Sign in &amp;anew after</source>
        <translation>Autenticarse de nue&amp;vo tras</translation>
    </message>
    <message>
        <source>Sign in anew after, in seconds</source>
        <translation>Autenticarse de nuevo tras, en segundos</translation>
    </message>
    <message>
        <source>When the gateway asks for it</source>
        <translation>Cuando la pasarela lo pida</translation>
    </message>
    <message>
        <source>&amp;Disconnect when idle for</source>
        <translation>Desconectar tr&amp;as una inactividad de</translation>
    </message>
    <message>
        <source>Disconnect when idle for, in seconds</source>
        <translation>Desconectar tras una inactividad de, en segundos</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
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
        <translation>&amp;Contraseña de la clave de cliente</translation>
    </message>
    <message>
        <source>needed where the format wants the key in another shape</source>
        <translation>necesaria si el formato requiere la clave en otra forma</translation>
    </message>
    <message>
        <source>Password of the client key</source>
        <translation>Contraseña de la clave de cliente</translation>
    </message>
    <message>
        <source>&amp;Old encryption of the key (3DES), which Apple&apos;s importers need</source>
        <translation>Cifrado &amp;antiguo de la clave (3DES), necesario para los importadores de Apple</translation>
    </message>
    <message>
        <source>Write the saved pass&amp;words into it, readable by whoever gets the file</source>
        <translation>Incl&amp;uir las contraseñas guardadas, legibles para quien obtenga el archivo</translation>
    </message>
    <message>
        <source>What the format can carry</source>
        <translation>Lo que admite el formato</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
</context>
<context>
    <name>ExportPlan</name>
    <message>
        <source>The password is written in the clear: whoever gets to read this can sign in with it.</source>
        <translation>La contraseña se escribe sin cifrar: quien llegue a leer esto puede autenticarse con ella.</translation>
    </message>
    <message>
        <source>The client key is protected in the old way only (3DES), which is weak: use it just for programs that read nothing newer.</source>
        <translation>La clave de cliente solo está protegida a la manera antigua (3DES), que es débil: úsela solo para programas que no lean nada más moderno.</translation>
    </message>
</context>
<context>
    <name>FieldProblems</name>
    <message>
        <source>Still missing.</source>
        <translation>Falta todavía.</translation>
    </message>
    <message>
        <source>Still missing: without it this profile can&apos;t be connected.</source>
        <translation>Falta todavía: sin esto no se puede conectar este perfil.</translation>
    </message>
    <message>
        <source>This can&apos;t be used; the rule is: %1.</source>
        <translation>No se puede usar; la regla es: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be used; the rule is: %2.</source>
        <translation>«%1» no se puede usar; la regla es: %2.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Must prove to be</source>
        <translation>Debe demostrar que es</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridad</translation>
    </message>
    <message>
        <source>Asks for a certificate</source>
        <translation>Solicita un certificado</translation>
    </message>
    <message>
        <source>Checks revocation lists</source>
        <translation>Comprueba las listas de revocación</translation>
    </message>
    <message>
        <source>Asks about revocation (OCSP)</source>
        <translation>Consulta la revocación (OCSP)</translation>
    </message>
    <message>
        <source>Needs a revocation answer</source>
        <translation>Exige una respuesta sobre la revocación</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation>Servidor de autenticación</translation>
    </message>
    <message>
        <source>Sign-in inside TLS</source>
        <translation>Autenticación dentro de TLS</translation>
    </message>
    <message>
        <source>Certificate on a token</source>
        <translation>Certificado en un token</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Clave de cliente</translation>
    </message>
    <message>
        <source>Client key in the keychain</source>
        <translation>Clave de cliente en el llavero</translation>
    </message>
    <message>
        <source>IKE proposal</source>
        <translation>Propuesta IKE</translation>
    </message>
    <message>
        <source>ESP proposal</source>
        <translation>Propuesta ESP</translation>
    </message>
    <message>
        <source>Follows a change of network</source>
        <translation>Sigue los cambios de red</translation>
    </message>
    <message>
        <source>Splits large messages</source>
        <translation>Divide los mensajes grandes</translation>
    </message>
    <message>
        <source>Always inside UDP</source>
        <translation>Siempre dentro de UDP</translation>
    </message>
    <message>
        <source>Follows redirects</source>
        <translation>Sigue las redirecciones</translation>
    </message>
    <message>
        <source>NAT keepalive</source>
        <translation>Mantenimiento de NAT</translation>
    </message>
    <message>
        <source>Asks a silent gateway after</source>
        <translation>Consulta a una pasarela silenciosa tras</translation>
    </message>
    <message>
        <source>New IKE keys after</source>
        <translation>Claves IKE nuevas tras</translation>
    </message>
    <message>
        <source>New ESP keys after</source>
        <translation>Claves ESP nuevas tras</translation>
    </message>
    <message>
        <source>Signs in anew after</source>
        <translation>Se autentica de nuevo tras</translation>
    </message>
    <message>
        <source>Disconnects when idle for</source>
        <translation>Se desconecta tras una inactividad de</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Servidores de nombres</translation>
    </message>
    <message>
        <source>For the names</source>
        <translation>Para los nombres</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Networks left out</source>
        <translation>Redes excluidas</translation>
    </message>
    <message>
        <source>When down</source>
        <translation>Si se pierde el túnel</translation>
    </message>
    <message>
        <source>Connects at login</source>
        <translation>Se conecta al iniciar sesión</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Administrado por</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Campos bloqueados</translation>
    </message>
    <message>
        <source>in the profile, encrypted</source>
        <translation>en el perfil, cifrada</translation>
    </message>
    <message>
        <source>traffic is to be blocked; this version cannot block it, so it refuses to connect this profile</source>
        <translation>el tráfico se debe bloquear; esta versión no puede hacerlo, por lo que se niega a conectar este perfil</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Aplicado</translation>
    </message>
    <message>
        <source>Applied: %1</source>
        <translation>Aplicado: %1</translation>
    </message>
    <message>
        <source>Kept, but not applied</source>
        <translation>Conservado, pero no aplicado</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Conservado: %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Written, without effect there</source>
        <translation>Escrito, sin efecto allí</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omitido: %1</translation>
    </message>
</context>
<context>
    <name>GatewayPage</name>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>&amp;Must prove to be</source>
        <translation>Debe &amp;demostrar que es</translation>
    </message>
    <message>
        <source>Must prove to be</source>
        <translation>Debe demostrar que es</translation>
    </message>
    <message>
        <source>The name in its certificate. Empty: the address of the gateway.</source>
        <translation>El nombre de su certificado. Vacío: la dirección de la pasarela.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>From 500 it moves to 4500 where there is a NAT; another port is kept.</source>
        <translation>Del 500 pasa al 4500 si hay una NAT; cualquier otro puerto se mantiene.</translation>
    </message>
    <message>
        <source>What it proves itself with</source>
        <translation>Con qué se acredita</translation>
    </message>
    <message>
        <source>Say which authorities count</source>
        <translation>Indicar qué autoridades cuentan</translation>
    </message>
    <message>
        <source>Some gateways send their certificate only then.</source>
        <translation>Algunas pasarelas solo envían su certificado en ese caso.</translation>
    </message>
    <message>
        <source>Certificates that were withdrawn</source>
        <translation>Certificados revocados</translation>
    </message>
    <message>
        <source>Look into revocation lists</source>
        <translation>Consultar las listas de revocación</translation>
    </message>
    <message>
        <source>Ask the authority (OCSP)</source>
        <translation>Preguntar a la autoridad (OCSP)</translation>
    </message>
    <message>
        <source>Refuse without an answer</source>
        <translation>Rechazar si no hay respuesta</translation>
    </message>
    <message>
        <source>Without this a connection goes on when nobody can say whether the certificate was withdrawn.</source>
        <translation>Sin esto, la conexión continúa cuando nadie puede decir si el certificado fue revocado.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nombre del perfil</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>&amp;Pasarela</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>A name such as vpn.example.org, or an IP address.</source>
        <translation>Un nombre como vpn.example.org o una dirección IP.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>&amp;Way of signing in</source>
        <translation>&amp;Método de autenticación</translation>
    </message>
    <message>
        <source>Way of signing in</source>
        <translation>Método de autenticación</translation>
    </message>
    <message>
        <source>Passwords and keys are asked for when you connect; they are not kept in the profile.</source>
        <translation>Las contraseñas y las claves se piden al conectar; no se guardan en el perfil.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Su certificado</translation>
    </message>
    <message>
        <source>Name of the sign-in s&amp;erver</source>
        <translation>Nombre del s&amp;ervidor de autenticación</translation>
    </message>
    <message>
        <source>Name of the sign-in server</source>
        <translation>Nombre del servidor de autenticación</translation>
    </message>
    <message>
        <source>What the certificate of the server behind the gateway must be for. Your administrator knows it.</source>
        <translation>Para quién debe ser el certificado del servidor situado detrás de la pasarela. Su administrador lo sabe.</translation>
    </message>
    <message>
        <source>Sign-in &amp;inside TLS</source>
        <translation>Autenticación &amp;dentro de TLS</translation>
    </message>
    <message>
        <source>Sign-in inside TLS</source>
        <translation>Autenticación dentro de TLS</translation>
    </message>
    <message>
        <source>Your i&amp;dentity</source>
        <translation>Su &amp;identidad</translation>
    </message>
    <message>
        <source>Your identity</source>
        <translation>Su identidad</translation>
    </message>
    <message>
        <source>What the gateway knows this computer by. Mostly it can stay empty.</source>
        <translation>Con qué nombre conoce la pasarela a este equipo. En general puede quedar vacío.</translation>
    </message>
</context>
<context>
    <name>IdentityChooser</name>
    <message>
        <source>Your certificate</source>
        <translation>Su certificado</translation>
    </message>
    <message>
        <source>What is chosen now</source>
        <translation>Lo elegido ahora</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>View your certificate</source>
        <translation>Ver su certificado</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove your certificate</source>
        <translation>Quitar su certificado</translation>
    </message>
    <message>
        <source>From a &amp;file, kept in the profile</source>
        <translation>Desde un &amp;archivo, guardado en el perfil</translation>
    </message>
    <message>
        <source>From a file, kept in the &amp;keychain</source>
        <translation>Desde un archivo, guardado en el &amp;llavero</translation>
    </message>
    <message>
        <source>On a &amp;token or smart card</source>
        <translation>En un &amp;token o una tarjeta inteligente</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Elegir un arc&amp;hivo…</translation>
    </message>
    <message>
        <source>Certificates on tokens</source>
        <translation>Certificados en tokens</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Buscar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Contraseña de la clave</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>%1, issued by %2, %3</source>
        <translation>%1, emitido por %2, %3</translation>
    </message>
    <message>
        <source>It is on a token, which has to be there when you connect.</source>
        <translation>Está en un token, que debe estar insertado al conectar.</translation>
    </message>
    <message>
        <source>%1, on a token that is not seen now.</source>
        <translation>%1, en un token que no se ve ahora.</translation>
    </message>
    <message>
        <source>%1 is not in use yet: its password is missing.</source>
        <translation>%1 aún no se usa: falta su contraseña.</translation>
    </message>
    <message>
        <source>The key is in the keychain.</source>
        <translation>La clave está en el llavero.</translation>
    </message>
    <message>
        <source>No certificate is chosen.</source>
        <translation>No se ha elegido ningún certificado.</translation>
    </message>
    <message>
        <source>A key and its certificate, closed by a password.</source>
        <translation>Una clave y su certificado, protegidos con contraseña.</translation>
    </message>
    <message>
        <source>The key moves to the keychain when you save.</source>
        <translation>La clave pasa al llavero al guardar.</translation>
    </message>
    <message>
        <source>The key is kept in the profile, as it came.</source>
        <translation>La clave se guarda en el perfil, tal como llegó.</translation>
    </message>
    <message>
        <source>This desktop has no keychain that answers. Keep the key in the profile instead.</source>
        <translation>En este escritorio no responde ningún llavero. Guarde la clave en el perfil.</translation>
    </message>
    <message>
        <source>The key lies in the keychain of your desktop; the profile alone can&apos;t sign in.</source>
        <translation>La clave está en el llavero de su escritorio; el perfil por sí solo no puede autenticarse.</translation>
    </message>
    <message>
        <source>The key is in the keychain now. To keep it in the profile, choose its file again.</source>
        <translation>La clave está ahora en el llavero. Para guardarla en el perfil, elija de nuevo su archivo.</translation>
    </message>
    <message>
        <source>A .p12 or .pfx file, or certificate and key as PEM. Its password is asked when you connect.</source>
        <translation>Un archivo .p12 o .pfx, o el certificado y la clave como PEM. Su contraseña se pide al conectar.</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>No token was found. Insert it and look again.</source>
        <translation>No se encontró ningún token. Insértelo y busque de nuevo.</translation>
    </message>
    <message>
        <source>Choose the certificate to sign in with. Its PIN is asked when you connect.</source>
        <translation>Elija el certificado con el que autenticarse. Su PIN se pide al conectar.</translation>
    </message>
    <message>
        <source>The token that was found has no certificate to sign in with.</source>
        <translation>El token encontrado no tiene ningún certificado con el que autenticarse.</translation>
    </message>
    <message>
        <source>%1 is neither a certificate nor a key that Sallyport can read. Ask the administrator for it as .p12 or .pem.</source>
        <translation>%1 no es un certificado ni una clave que Sallyport pueda leer. Solicítelo al administrador como .p12 o .pem.</translation>
    </message>
    <message>
        <source>%1 has no private key in it. Choose the .p12 file, or certificate and key together.</source>
        <translation>%1 no contiene ninguna clave privada. Elija el archivo .p12, o el certificado y la clave juntos.</translation>
    </message>
    <message>
        <source>The key of this profile</source>
        <translation>La clave de este perfil</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>&amp;Contraseña del archivo</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Contraseña del archivo</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Ver el contenido</translation>
    </message>
    <message>
        <source>&amp;Use it for</source>
        <translation>&amp;Usar para</translation>
    </message>
    <message>
        <source>Use it for</source>
        <translation>Usar para</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>&amp;Pasarela</translation>
    </message>
    <message>
        <source>vpn.example.org</source>
        <translation>vpn.example.org</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation>Nom&amp;bre de usuario</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Na&amp;me of the profile</source>
        <translation>&amp;Nombre del perfil</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nombre del perfil</translation>
    </message>
    <message>
        <source>&amp;Only what is not simply applied</source>
        <translation>&amp;Solo lo que no se aplica sin más</translation>
    </message>
    <message>
        <source>What becomes of each setting</source>
        <translation>Qué sucede con cada ajuste</translation>
    </message>
    <message>
        <source>&amp;Trust the authorities of this computer to prove the gateway</source>
        <translation>Con&amp;fiar en las autoridades de este equipo para acreditar a la pasarela</translation>
    </message>
    <message>
        <source>&amp;Keep the passwords that came with it in this computer&apos;s keychain</source>
        <translation>&amp;Guardar en el llavero de este equipo las contraseñas que lo acompañan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: gateway %2, sign-in with %3</source>
        <translation>%1: pasarela %2, autenticación con %3</translation>
    </message>
    <message>
        <source>A client certificate and its key, no profile.</source>
        <translation>Un certificado de cliente y su clave, sin perfil.</translation>
    </message>
    <message>
        <source>Certificates, no profile.</source>
        <translation>Certificados, sin perfil.</translation>
    </message>
    <message>
        <source>%1 is signed by %2.</source>
        <translation>%1 está firmado por %2.</translation>
    </message>
    <message>
        <source>Other files in the folder that are no profiles: %1</source>
        <translation>Otros archivos de la carpeta que no son perfiles: %1</translation>
    </message>
    <message>
        <source>“%1” is there already, just like this.</source>
        <translation>«%1» ya existe, exactamente igual.</translation>
    </message>
    <message>
        <source>This replaces the profile “%1” that you have.</source>
        <translation>Esto sustituye al perfil «%1» que ya tiene.</translation>
    </message>
    <message>
        <source>It would go to another gateway than before: passwords that are saved for it are forgotten. Make sure that this file comes from your administrator.</source>
        <translation>Iría a una pasarela distinta de la anterior: las contraseñas guardadas para ella se olvidan. Asegúrese de que este archivo procede de su administrador.</translation>
    </message>
    <message>
        <source>Something found in the folder can&apos;t be saved; the rest can.</source>
        <translation>Algo de lo encontrado en la carpeta no se puede guardar; el resto sí.</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>parte de %1</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En conjunto</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>clave precompartida</translation>
    </message>
    <message>
        <source>certificate password</source>
        <translation>contraseña del certificado</translation>
    </message>
    <message>
        <source>certificate and key</source>
        <translation>certificado y clave</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log of the service</source>
        <translation>Registro del servicio</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Levels that are shown</source>
        <translation>Niveles que se muestran</translation>
    </message>
    <message>
        <source>Newest lines</source>
        <translation>Líneas más recientes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The selected lines, or all that are shown</source>
        <translation>Las líneas seleccionadas o todas las que se muestran</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>The lines that are shown, with all names and addresses</source>
        <translation>Las líneas que se muestran, con todos los nombres y direcciones</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search profiles</source>
        <translation>Buscar perfiles</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>What can be done with the chosen profile, and with all of them</source>
        <translation>Lo que se puede hacer con el perfil elegido y con todos</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>Aún no hay perfiles</translation>
    </message>
    <message>
        <source>Import the file that your administrator gave you (.sswan, .mobileconfig, .p12 and many more), or drop it here.</source>
        <translation>Importe el archivo que le dio su administrador (.sswan, .mobileconfig, .p12 y muchos más) o suéltelo aquí.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>not connected</source>
        <translation>no conectado</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>requiere su atención</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>&amp;Networks in the tunnel</source>
        <translation>&amp;Redes en el túnel</translation>
    </message>
    <message>
        <source>Networks in the tunnel</source>
        <translation>Redes en el túnel</translation>
    </message>
    <message>
        <source>One a line, such as 10.1.0.0/16. Empty: everything that the gateway allows.</source>
        <translation>Una por línea, por ejemplo 10.1.0.0/16. Vacío: todo lo que permita la pasarela.</translation>
    </message>
    <message>
        <source>Networks &amp;left out</source>
        <translation>Redes e&amp;xcluidas</translation>
    </message>
    <message>
        <source>Networks left out</source>
        <translation>Redes excluidas</translation>
    </message>
    <message>
        <source>These go as they do without the tunnel.</source>
        <translation>Su tráfico circula como sin el túnel.</translation>
    </message>
    <message>
        <source>Name s&amp;ervers</source>
        <translation>Servidores de &amp;nombres</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Servidores de nombres</translation>
    </message>
    <message>
        <source>Addresses, one a line, used instead of those that the gateway names.</source>
        <translation>Direcciones, una por línea, que se usan en lugar de las que indica la pasarela.</translation>
    </message>
    <message>
        <source>Asked only about these &amp;domains</source>
        <translation>Consultados solo por estos &amp;dominios</translation>
    </message>
    <message>
        <source>Asked only about these domains</source>
        <translation>Consultados solo por estos dominios</translation>
    </message>
    <message>
        <source>One a line, such as corp.example.org; what is below them belongs to them. Empty: the gateway decides.</source>
        <translation>Uno por línea, por ejemplo corp.example.org; incluye lo que esté por debajo. Vacío: decide la pasarela.</translation>
    </message>
    <message>
        <source>Largest &amp;packet (MTU)</source>
        <translation>&amp;Tamaño máximo de paquete (MTU)</translation>
    </message>
    <message>
        <source>Largest packet (MTU)</source>
        <translation>Tamaño máximo de paquete (MTU)</translation>
    </message>
    <message>
        <source>In bytes.</source>
        <translation>En bytes.</translation>
    </message>
    <message>
        <source>Chosen for you</source>
        <translation>Elegido automáticamente</translation>
    </message>
    <message>
        <source>&amp;Block when the tunnel is lost</source>
        <translation>&amp;Bloquear si se pierde el túnel</translation>
    </message>
    <message>
        <source>Nothing leaves this computer outside the tunnel until it is back or you disconnect.</source>
        <translation>Nada sale de este equipo fuera del túnel hasta que este se recupere o usted se desconecte.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The gateway asks you something.</source>
        <translation>La pasarela le pregunta algo.</translation>
    </message>
    <message>
        <source>The connection waits for your answer.</source>
        <translation>La conexión espera su respuesta.</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 requiere su atención</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>%1: the VPN service does not answer</source>
        <translation>%1: el servicio VPN no responde</translation>
    </message>
    <message>
        <source>Whether the connection still stands is not known.</source>
        <translation>No se sabe si la conexión sigue activa.</translation>
    </message>
    <message>
        <source>Connected to %1 again</source>
        <translation>Conectado de nuevo a %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Conectado a %1</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <translation>Pasarela: %1</translation>
    </message>
    <message>
        <source>Connection to %1 lost</source>
        <translation>Se perdió la conexión con %1</translation>
    </message>
    <message>
        <source>Sallyport tries again by itself.</source>
        <translation>Sallyport vuelve a intentarlo por sí solo.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you reconnect or turn the block off.</source>
        <translation>Nada sale de este equipo hasta que vuelva a conectar o desactive el bloqueo.</translation>
    </message>
    <message>
        <source>Traffic could not be blocked: it leaves this computer unprotected.</source>
        <translation>No se pudo bloquear el tráfico: sale de este equipo sin protección.</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 no está conectado</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>This laptop</source>
        <translation>Este portátil</translation>
    </message>
    <message>
        <source>Your computer.</source>
        <translation>Su equipo.</translation>
    </message>
    <message>
        <source>It sends from %1.</source>
        <translation>Envía desde %1.</translation>
    </message>
    <message>
        <source>In the office network it is %1.</source>
        <translation>En la red de la oficina es %1.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>%1, not asked yet.</source>
        <translation>%1, aún no consultada.</translation>
    </message>
    <message>
        <source>%1 answers at %2.</source>
        <translation>%1 responde en %2.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>The networks behind the gateway.</source>
        <translation>Las redes detrás de la pasarela.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Reached through the tunnel: %1.</source>
        <translation>Accesible a través del túnel: %1.</translation>
    </message>
    <message>
        <source>Began on UDP 500 and moved to UDP %1 at %2.</source>
        <translation>Empezó en UDP 500 y pasó a UDP %1 a las %2.</translation>
    </message>
    <message>
        <source>A NAT changes your address on the way.</source>
        <translation>Una NAT cambia su dirección por el camino.</translation>
    </message>
    <message>
        <source>The gateway is behind a NAT, or it forces UDP.</source>
        <translation>La pasarela está detrás de una NAT o fuerza el uso de UDP.</translation>
    </message>
    <message>
        <source>No NAT on the way.</source>
        <translation>No hay ninguna NAT por el camino.</translation>
    </message>
    <message>
        <source>Everything on the double line is encrypted.</source>
        <translation>Todo lo que va por la línea doble está cifrado.</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>on your side</source>
        <translation>en su lado</translation>
    </message>
    <message>
        <source>The gateway saw your address changed on the way: a router between you and the internet translates it.</source>
        <translation>La pasarela vio su dirección cambiada por el camino: la traduce un router situado entre usted e Internet.</translation>
    </message>
    <message>
        <source>there, or UDP forced</source>
        <translation>allí, o UDP forzado</translation>
    </message>
    <message>
        <source>The gateway&apos;s own address did not match: there is a NAT in front of it, or it forces UDP encapsulation. It does not say which.</source>
        <translation>La dirección de la propia pasarela no coincidía: hay una NAT delante de ella o fuerza la encapsulación UDP. No indica cuál de las dos.</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Turn the block off</source>
        <translation>Desactivar el bloqueo</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Pages of the profile</source>
        <translation>Páginas del perfil</translation>
    </message>
    <message>
        <source>Why it can&apos;t be saved yet</source>
        <translation>Por qué aún no se puede guardar</translation>
    </message>
    <message>
        <source>Sh&amp;ow me</source>
        <translation>Mo&amp;strar</translation>
    </message>
    <message>
        <source>Show me what is to be mended</source>
        <translation>Mostrar lo que hay que corregir</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>user name and password, or client certificate (the strongest EAP method)</source>
        <translation>nombre de usuario y contraseña, o certificado de cliente (el método EAP más fuerte)</translation>
    </message>
    <message>
        <source>user name and password (EAP-MSCHAPv2)</source>
        <translation>nombre de usuario y contraseña (EAP-MSCHAPv2)</translation>
    </message>
    <message>
        <source>user name and one-time code or password (EAP-GTC)</source>
        <translation>nombre de usuario y código de un solo uso o contraseña (EAP-GTC)</translation>
    </message>
    <message>
        <source>client certificate (EAP-TLS)</source>
        <translation>certificado de cliente (EAP-TLS)</translation>
    </message>
    <message>
        <source>user name and password (EAP-TTLS)</source>
        <translation>nombre de usuario y contraseña (EAP-TTLS)</translation>
    </message>
    <message>
        <source>user name and password (EAP-PEAP)</source>
        <translation>nombre de usuario y contraseña (EAP-PEAP)</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>certificado de cliente</translation>
    </message>
    <message>
        <source>client certificate, then user name and password</source>
        <translation>certificado de cliente y después nombre de usuario y contraseña</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>clave precompartida</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keychain</source>
        <translation>&amp;Guardar en el llavero</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>PromptText</name>
    <message>
        <source>the password for %1</source>
        <translation>la contraseña para %1</translation>
    </message>
    <message>
        <source>the password of %1 at %2</source>
        <translation>la contraseña de %1 en %2</translation>
    </message>
    <message>
        <source>the password of the client key in %1</source>
        <translation>la contraseña de la clave de cliente de %1</translation>
    </message>
    <message>
        <source>the PIN of the token with the certificate of %1</source>
        <translation>el PIN del token con el certificado de %1</translation>
    </message>
    <message>
        <source>the pre-shared key of %1</source>
        <translation>la clave precompartida de %1</translation>
    </message>
    <message>
        <source>what %1 asks for</source>
        <translation>lo que pide %1</translation>
    </message>
    <message>
        <source>to read what %1 says</source>
        <translation>leer lo que dice %1</translation>
    </message>
</context>
<context>
    <name>ProposalChooser</name>
    <message>
        <source>Algorithms</source>
        <translation>Algoritmos</translation>
    </message>
    <message>
        <source>&amp;Current</source>
        <translation>Ac&amp;tuales</translation>
    </message>
    <message>
        <source>AES-GCM and ChaCha20 with elliptic curves. Right for nearly every gateway.</source>
        <translation>AES-GCM y ChaCha20 con curvas elípticas. Adecuados para casi todas las pasarelas.</translation>
    </message>
    <message>
        <source>C&amp;ompatible</source>
        <translation>Co&amp;mpatibles</translation>
    </message>
    <message>
        <source>AES-CBC with SHA-2 as well, for older gateways. Still nothing that is broken.</source>
        <translation>También AES-CBC con SHA-2, para pasarelas más antiguas. Sigue sin incluir nada vulnerado.</translation>
    </message>
    <message>
        <source>As the &amp;administrator says</source>
        <translation>Según indique el &amp;administrador</translation>
    </message>
    <message>
        <source>A text in strongSwan&apos;s notation, one proposal a line.</source>
        <translation>Un texto en la notación de strongSwan, una propuesta por línea.</translation>
    </message>
    <message>
        <source>For the &amp;sign-in (IKE)</source>
        <translation>Para la autent&amp;icación (IKE)</translation>
    </message>
    <message>
        <source>Algorithms for the sign-in (IKE)</source>
        <translation>Algoritmos para la autenticación (IKE)</translation>
    </message>
    <message>
        <source>Empty: the current set</source>
        <translation>Vacío: el conjunto actual</translation>
    </message>
    <message>
        <source>For the &amp;traffic (ESP)</source>
        <translation>Para el t&amp;ráfico (ESP)</translation>
    </message>
    <message>
        <source>Algorithms for the traffic (ESP)</source>
        <translation>Algoritmos para el tráfico (ESP)</translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message>
        <source>extended sequence numbers</source>
        <translation>números de secuencia extendidos</translation>
    </message>
    <message>
        <source>%1 key exchange</source>
        <translation>intercambio de claves %1</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Problem report</source>
        <translation>Informe de problemas</translation>
    </message>
    <message>
        <source>This is all that the report says</source>
        <translation>Esto es todo lo que contiene el informe</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: the report is one file, and you decide who gets it. Names and addresses were replaced by the marked words; passwords and keys were never in it. Read it, and leave out what you would rather keep to yourself.</source>
        <translation>No se envía nada a ninguna parte: el informe es un solo archivo y usted decide quién lo recibe. Los nombres y las direcciones se sustituyeron por las palabras marcadas; las contraseñas y las claves nunca estuvieron en él. Léalo y omita lo que prefiera no compartir.</translation>
    </message>
    <message>
        <source>Lines of the report</source>
        <translation>Líneas del informe</translation>
    </message>
    <message>
        <source>Space leaves the selected lines out, and puts them back</source>
        <translation>La barra espaciadora omite las líneas seleccionadas y las vuelve a incluir</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>I&amp;niciar Sallyport al iniciar sesión</translation>
    </message>
    <message>
        <source>Without the window; its icon and its notifications are there.</source>
        <translation>Sin la ventana; su icono y sus notificaciones sí aparecen.</translation>
    </message>
    <message>
        <source>&amp;Connect at the start</source>
        <translation>&amp;Conectar al iniciarse</translation>
    </message>
    <message>
        <source>Connect at the start</source>
        <translation>Conectar al iniciarse</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
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
        <translation>Sin la ventana</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>&amp;Mostrar notificaciones</translation>
    </message>
    <message>
        <source>When a connection is up, is lost or needs you.</source>
        <translation>Cuando una conexión se establece, se pierde o requiere su atención.</translation>
    </message>
    <message>
        <source>When I close the &amp;window</source>
        <translation>Al cerrar la &amp;ventana</translation>
    </message>
    <message>
        <source>When I close the window</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Looking up %1</source>
        <translation>Buscando %1</translation>
    </message>
    <message>
        <source>Asking the gateway</source>
        <translation>Consultando a la pasarela</translation>
    </message>
    <message>
        <source>Looking for a NAT on the way</source>
        <translation>Buscando una NAT por el camino</translation>
    </message>
    <message>
        <source>NAT found, switched to port %1</source>
        <translation>NAT encontrada, se cambió al puerto %1</translation>
    </message>
    <message>
        <source>Switched to port %1</source>
        <translation>Se cambió al puerto %1</translation>
    </message>
    <message>
        <source>Checking the gateway&apos;s certificate</source>
        <translation>Comprobando el certificado de la pasarela</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Autenticando</translation>
    </message>
    <message>
        <source>Setting up addresses and routes</source>
        <translation>Configurando direcciones y rutas</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Esperando su respuesta</translation>
    </message>
    <message>
        <source>Connected for %1</source>
        <translation>Conectado desde hace %1</translation>
    </message>
    <message>
        <source>Connection lost, trying again in %1</source>
        <translation>Conexión perdida, se reintenta en %1</translation>
    </message>
    <message>
        <source>Connection lost, trying again now</source>
        <translation>Conexión perdida, reintentando ahora</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>Desconectando</translation>
    </message>
    <message>
        <source>Blocked: nothing leaves this computer until you reconnect or turn the block off</source>
        <translation>Bloqueado: nada sale de este equipo hasta que vuelva a conectar o desactive el bloqueo</translation>
    </message>
    <message>
        <source>Not connected, and traffic could not be blocked: it leaves this computer unprotected</source>
        <translation>No conectado, y no se pudo bloquear el tráfico: sale de este equipo sin protección</translation>
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
        <translation>Lo que acredita a la pasarela</translation>
    </message>
    <message>
        <source>A&amp;dd from a file…</source>
        <translation>&amp;Añadir desde un archivo…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>sallyport::Actions</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importar una carpeta…</translation>
    </message>
    <message>
        <source>Import what was copied</source>
        <translation>Importar lo copiado</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplicar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Forget saved passwords</source>
        <translation>Olvidar las contraseñas guardadas</translation>
    </message>
    <message>
        <source>Back up all profiles…</source>
        <translation>Hacer copia de seguridad de todos los perfiles…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restaurar desde una copia de seguridad…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Open Sallyport</source>
        <translation>Abrir Sallyport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Save a problem report…</source>
        <translation>Guardar un informe de problemas…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Preferencias…</translation>
    </message>
</context>
<context>
    <name>sallyport::CertificateViewer</name>
    <message>
        <source>Not readable</source>
        <translation>No legible</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <source>There is no certificate to show</source>
        <translation>No hay ningún certificado que mostrar</translation>
    </message>
    <message>
        <source>This is not a certificate, or it is damaged.</source>
        <translation>Esto no es un certificado, o está dañado.</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Sirve para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sí mismo</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>authority: may issue other certificates</source>
        <translation>autoridad: puede emitir otros certificados</translation>
    </message>
    <message>
        <source>its own name only</source>
        <translation>solo su propio nombre</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Firmado con</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>The certificate of its issuer is not here.</source>
        <translation>El certificado de su emisor no está aquí.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Guardar el certificado</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>It could not be saved as %1: %2</source>
        <translation>No se pudo guardar como %1: %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ChangesPage</name>
    <message>
        <source>What stays as it is</source>
        <translation>Qué sigue como está</translation>
    </message>
    <message>
        <source>Mend first what is marked on the other pages; then it can be told what will change.</source>
        <translation>Corrija primero lo que está marcado en las demás páginas; después se podrá indicar qué va a cambiar.</translation>
    </message>
    <message>
        <source>Nothing changes now. Connecting does this, and disconnecting undoes all of it.</source>
        <translation>Nada cambia ahora. Al conectar se hace esto y al desconectar se deshace todo.</translation>
    </message>
</context>
<context>
    <name>sallyport::CloseQuestion</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>Seguir en e&amp;jecución</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Keep Sallyport running without its window?</source>
        <translation>¿Mantener Sallyport en ejecución sin su ventana?</translation>
    </message>
    <message>
        <source>You are asked this once. The settings can change it later.</source>
        <translation>Esto se pregunta una sola vez. Se puede cambiar más tarde en las preferencias.</translation>
    </message>
    <message>
        <source>Its icon in the tray shows the state and opens the window again.</source>
        <translation>Su icono en la bandeja del sistema muestra el estado y vuelve a abrir la ventana.</translation>
    </message>
    <message>
        <source>It tells you when a connection is lost or needs you. To see the window again, start Sallyport from your applications.</source>
        <translation>Le avisa cuando una conexión se pierde o requiere su atención. Para volver a ver la ventana, inicie Sallyport desde sus aplicaciones.</translation>
    </message>
    <message>
        <source>The connection stays up either way.</source>
        <translation>La conexión se mantiene en ambos casos.</translation>
    </message>
    <message>
        <source>Without it nobody tells you when a connection needs you.</source>
        <translation>Sin él, nada le avisa cuando una conexión requiere su atención.</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectSwitch</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectionController</name>
    <message>
        <source>The saved password does not fit</source>
        <translation>La contraseña guardada no es correcta</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectionPage</name>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::Desktop</name>
    <message>
        <source>Nothing yet. Only administrators and the person at this computer may read it.</source>
        <translation>Aún no hay nada. Solo pueden leerlo los administradores y la persona que usa este equipo.</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>Aún no hay perfiles</translation>
    </message>
</context>
<context>
    <name>sallyport::DetailsPanel</name>
    <message>
        <source>%1, packets: %2</source>
        <translation>%1, paquetes: %2</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Installed now</source>
        <translation>Instalado ahora</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>Servidores DNS</translation>
    </message>
    <message>
        <source>DNS domains</source>
        <translation>Dominios DNS</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Interfaz</translation>
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
        <translation>Transportado en</translation>
    </message>
    <message>
        <source>ESP itself</source>
        <translation>ESP directamente</translation>
    </message>
    <message>
        <source>Data plane</source>
        <translation>Plano de datos</translation>
    </message>
    <message>
        <source>user space</source>
        <translation>espacio de usuario</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>núcleo</translation>
    </message>
    <message>
        <source>Protected by</source>
        <translation>Protegido con</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Acordado con</translation>
    </message>
</context>
<context>
    <name>sallyport::ExportDialog</name>
    <message>
        <source>strongSwan (Android, Sallyport): carries everything</source>
        <translation>strongSwan (Android, Sallyport): lo admite todo</translation>
    </message>
    <message>
        <source>Apple configuration profile (macOS, iOS)</source>
        <translation>Perfil de configuración de Apple (macOS, iOS)</translation>
    </message>
    <message>
        <source>Windows ProfileXML (Always On VPN, Intune)</source>
        <translation>ProfileXML de Windows (Always On VPN, Intune)</translation>
    </message>
    <message>
        <source>Windows PowerShell script</source>
        <translation>Script de PowerShell de Windows</translation>
    </message>
    <message>
        <source>NetworkManager with its strongSwan plugin</source>
        <translation>NetworkManager con su complemento strongSwan</translation>
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
        <translation>strongSwan para Android, configuración administrada</translation>
    </message>
    <message>
        <source>Only the client key and certificate, PKCS#12</source>
        <translation>Solo la clave y el certificado de cliente, PKCS#12</translation>
    </message>
    <message>
        <source>Only the certificates and key, PEM</source>
        <translation>Solo los certificados y la clave, PEM</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
</context>
<context>
    <name>sallyport::GeneralPage</name>
    <message>
        <source>Whatever the server asks for</source>
        <translation>Lo que pida el servidor</translation>
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
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>Este perfil</translation>
    </message>
    <message>
        <source>Choose your certificate and key</source>
        <translation>Elija su certificado y su clave</translation>
    </message>
    <message>
        <source>Certificates and keys (*.p12 *.pfx *.pem *.crt *.cer *.der *.key)</source>
        <translation>Certificados y claves (*.p12 *.pfx *.pem *.crt *.cer *.der *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The key in this file is not protected. Choose a password for it; you will be asked for it when you connect.</source>
        <translation>La clave de este archivo no está protegida. Elija una contraseña para ella; se le pedirá al conectar.</translation>
    </message>
    <message>
        <source>Type the password of the key. It goes on protecting it, and is asked for again when you connect.</source>
        <translation>Escriba la contraseña de la clave. La sigue protegiendo y se vuelve a pedir al conectar.</translation>
    </message>
    <message>
        <source>Type the password of the key to look at its certificate. It is not kept.</source>
        <translation>Escriba la contraseña de la clave para ver su certificado. No se guarda.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Most&amp;rar</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>Usa&amp;r esta clave</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>Elegir otro arc&amp;hivo…</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Elegir un arc&amp;hivo…</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportController</name>
    <message>
        <source>Import VPN profiles</source>
        <translation>Importar perfiles VPN</translation>
    </message>
    <message>
        <source>VPN profiles and certificates (%1)</source>
        <translation>Perfiles VPN y certificados (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import a folder of VPN profiles</source>
        <translation>Importar una carpeta de perfiles VPN</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texto pegado</translation>
    </message>
    <message>
        <source>Saved passwords are still there</source>
        <translation>Las contraseñas guardadas siguen ahí</translation>
    </message>
    <message>
        <source>The keychain still holds passwords of profiles that have another gateway now, and connecting would send them there: %1.</source>
        <translation>El llavero aún contiene contraseñas de perfiles que ahora tienen otra pasarela, y al conectar se enviarían a ella: %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>%1 applied, %2 kept without effect, %3 refused</source>
        <translation>Aplicados: %1, conservados sin efecto: %2, rechazados: %3</translation>
    </message>
    <message>
        <source>&amp;Password of %1</source>
        <translation>&amp;Contraseña de %1</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>&amp;Contraseña del archivo</translation>
    </message>
    <message>
        <source>The profiles are saved, their passwords are not</source>
        <translation>Los perfiles se guardaron, sus contraseñas no</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Consultando el llavero…</translation>
    </message>
    <message>
        <source>A new profile</source>
        <translation>Un perfil nuevo</translation>
    </message>
</context>
<context>
    <name>sallyport::LibraryController</name>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nombre del perfil</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags, with commas between them, such as: Customers/ACME, test</source>
        <translation>Etiquetas separadas por comas, por ejemplo: Clientes/ACME, prueba</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Nombre de la copia</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message>
        <source>Its client key and its saved passwords are deleted with it. This can&apos;t be undone.</source>
        <translation>Su clave de cliente y sus contraseñas guardadas se eliminan con él. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Back up all profiles</source>
        <translation>Hacer copia de seguridad de todos los perfiles</translation>
    </message>
    <message>
        <source>Restore profiles from a backup</source>
        <translation>Restaurar perfiles desde una copia de seguridad</translation>
    </message>
    <message>
        <source>Backups (*.json)</source>
        <translation>Copias de seguridad (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the exported profile</source>
        <translation>Guardar el perfil exportado</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Guardar aquí</translation>
    </message>
</context>
<context>
    <name>sallyport::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>sallyport::LogView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Save the shown lines…</source>
        <translation>Guardar las líneas mostradas…</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Ir al final</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>Ir al principio</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>Notes and above</source>
        <translation>Notas y superiores</translation>
    </message>
    <message>
        <source>Warnings and above</source>
        <translation>Advertencias y superiores</translation>
    </message>
    <message>
        <source>Only errors</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>Save the shown lines</source>
        <translation>Guardar las líneas mostradas</translation>
    </message>
    <message>
        <source>No line has this level and these words.</source>
        <translation>Ninguna línea tiene este nivel y estas palabras.</translation>
    </message>
</context>
<context>
    <name>sallyport::MainWindow</name>
    <message>
        <source>Profile files that could not be read: %1</source>
        <translation>Archivos de perfil que no se pudieron leer: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::PathWidget</name>
    <message>
        <source>The path to the office</source>
        <translation>El camino hasta la oficina</translation>
    </message>
</context>
<context>
    <name>sallyport::PhaseSteps</name>
    <message>
        <source>Look up</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Contactar</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Autenticar</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>No iniciado</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>sallyport::ProfileEditor</name>
    <message>
        <source>New profile</source>
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar «%1»</translation>
    </message>
    <message>
        <source>Set by whoever manages this computer.</source>
        <translation>Establecido por quien administra este equipo.</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>Establecido por %1.</translation>
    </message>
    <message>
        <source>%1 (!)</source>
        <comment>page with something to mend</comment>
        <translation>%1 (!)</translation>
    </message>
    <message>
        <source>Something here is to be mended.</source>
        <translation>Aquí hay algo que corregir.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>¿Descartar los cambios?</translation>
    </message>
    <message>
        <source>They are not saved yet.</source>
        <translation>Aún no se han guardado.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
</context>
<context>
    <name>sallyport::ProfileListModel</name>
    <message>
        <source>certificate ends</source>
        <translation>el certificado caduca</translation>
    </message>
    <message>
        <source>managed by %1</source>
        <translation>administrado por %1</translation>
    </message>
</context>
<context>
    <name>sallyport::PromptCard</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Autenticarse en %1</translation>
    </message>
    <message>
        <source>Sign in to %1 as %2</source>
        <translation>Autenticarse en %1 como %2</translation>
    </message>
    <message>
        <source>Password of the certificate file in “%1”</source>
        <translation>Contraseña del archivo de certificado de «%1»</translation>
    </message>
    <message>
        <source>Pre-shared key of “%1”</source>
        <translation>Clave precompartida de «%1»</translation>
    </message>
    <message>
        <source>The gateway of “%1” asks</source>
        <translation>La pasarela de «%1» pregunta</translation>
    </message>
    <message>
        <source>PIN of the token for “%1”</source>
        <translation>PIN del token para «%1»</translation>
    </message>
    <message>
        <source>The gateway of “%1” says</source>
        <translation>La pasarela de «%1» dice</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clave</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Respuesta</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Lo he leído</translation>
    </message>
    <message>
        <source>Time left: %1 s</source>
        <translation>Tiempo restante: %1 s</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportDialog</name>
    <message>
        <source>Saved as %1. Give it to whom you choose.</source>
        <translation>Guardado como %1. Entréguelo a quien usted elija.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n lugar sustituido</numerusform>
            <numerusform>%n lugares sustituidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Creando el informe…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n línea omitida</numerusform>
            <numerusform>%n líneas omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Volver a incluir</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Save the problem report</source>
        <translation>Guardar el informe de problemas</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportLinesModel</name>
    <message>
        <source>empty line</source>
        <translation>línea vacía</translation>
    </message>
    <message>
        <source>%1 stands for %2</source>
        <translation>%1 está en lugar de %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportModel</name>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>In the profile</source>
        <translation>En el perfil</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué sucede</translation>
    </message>
</context>
<context>
    <name>sallyport::SettingsDialog</name>
    <message>
        <source>Nothing</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Seguir en ejecución</translation>
    </message>
    <message>
        <source>Quit Sallyport</source>
        <translation>Salir de Sallyport</translation>
    </message>
    <message>
        <source>This could not be saved: %1.</source>
        <translation>No se pudo guardar: %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::StationWidget</name>
    <message>
        <source>It failed here. %1</source>
        <translation>Falló aquí. %1</translation>
    </message>
</context>
<context>
    <name>sallyport::TrafficGraph</name>
    <message>
        <source>Traffic of the last five minutes</source>
        <translation>Tráfico de los últimos cinco minutos</translation>
    </message>
    <message>
        <source>Receiving %1, sending %2; at most %3.</source>
        <translation>Recibiendo %1, enviando %2; máximo %3.</translation>
    </message>
    <message>
        <source>5 minutes ago</source>
        <translation>hace 5 minutos</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Recibido: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Enviado: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::TrustList</name>
    <message>
        <source>Not readable</source>
        <translation>No legible</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>autoridad</translation>
    </message>
    <message>
        <source>the gateway&apos;s own certificate</source>
        <translation>el certificado de la propia pasarela</translation>
    </message>
    <message>
        <source>The gateway is trusted if one of this computer&apos;s authorities vouches for it.</source>
        <translation>Se confía en la pasarela si la avala alguna de las autoridades de este equipo.</translation>
    </message>
    <message>
        <source>The gateway is trusted only if one of these vouches for it.</source>
        <translation>Se confía en la pasarela solo si la avala alguno de estos.</translation>
    </message>
    <message>
        <source>Add what proves the gateway</source>
        <translation>Añadir lo que acredita a la pasarela</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n certificates; the others were left out.</source>
        <translation>
            <numerusform>Solo cabe %n certificado; los demás se omitieron.</numerusform>
            <numerusform>Solo caben %n certificados; los demás se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>That one is in the list already.</source>
        <translation>Ese ya está en la lista.</translation>
    </message>
</context>
</TS>
