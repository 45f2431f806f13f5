<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>BehaviourPage</name>
    <message>
        <source>Behaviour</source>
        <translation>Comportamento</translation>
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
        <translation>Palavras para encontrá-lo, separadas por vírgulas, por exemplo: Clientes/ACME, teste</translation>
    </message>
    <message>
        <source>&amp;Connect when I log in</source>
        <translation>Conectar quando eu &amp;iniciar a sessão</translation>
    </message>
    <message>
        <source>When Sallyport starts with the session.</source>
        <translation>Quando o Sallyport é iniciado com a sessão.</translation>
    </message>
</context>
<context>
    <name>CertificateCare</name>
    <message>
        <source>ended on %1</source>
        <translation>expirou em %1</translation>
    </message>
    <message>
        <source>ends within a day, on %1</source>
        <translation>expira em menos de um dia, em %1</translation>
    </message>
    <message>
        <source>ends in 1 day, on %1</source>
        <translation>expira em 1 dia, em %1</translation>
    </message>
    <message>
        <source>ends in %1 days, on %2</source>
        <translation>expira em %1 dias, em %2</translation>
    </message>
    <message>
        <source>Your certificate (%1) %2. Ask the administrator for a new one.</source>
        <translation>Seu certificado (%1) %2. Peça um novo ao administrador.</translation>
    </message>
    <message>
        <source>The certificate that proves the gateway (%1) %2. Ask the administrator for its successor.</source>
        <translation>O certificado que comprova o gateway (%1) %2. Peça o substituto dele ao administrador.</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>ainda não é válido</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirado</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>resta 1 dia</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>restam %1 dias</translation>
    </message>
    <message>
        <source>asked of revocation lists and OCSP</source>
        <translation>consultada em listas de revogação e por OCSP</translation>
    </message>
    <message>
        <source>asked of revocation lists only</source>
        <translation>consultada somente em listas de revogação</translation>
    </message>
    <message>
        <source>asked of OCSP only</source>
        <translation>consultada somente por OCSP</translation>
    </message>
    <message>
        <source>not asked; only an answer that the gateway brings along counts, and one is needed</source>
        <translation>não consultada; só conta uma resposta trazida pelo gateway, e ela é obrigatória</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>não consultada</translation>
    </message>
    <message>
        <source>%1; without an answer it does not connect</source>
        <translation>%1; sem resposta, não conecta</translation>
    </message>
    <message>
        <source>%1; without an answer it connects and says so</source>
        <translation>%1; sem resposta, conecta e avisa</translation>
    </message>
</context>
<context>
    <name>CertificateDetails</name>
    <message>
        <source>its dates can&apos;t be read</source>
        <translation>não é possível ler as datas dele</translation>
    </message>
    <message>
        <source>not valid before %1</source>
        <translation>não é válido antes de %1</translation>
    </message>
    <message>
        <source>expired less than a day ago</source>
        <translation>expirou há menos de um dia</translation>
    </message>
    <message>
        <source>expired 1 day ago</source>
        <translation>expirou há 1 dia</translation>
    </message>
    <message numerus="yes">
        <source>expired %n days ago</source>
        <translation>
            <numerusform>expirou há %n dia</numerusform>
            <numerusform>expirou há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>valid for less than a day</source>
        <translation>válido por menos de um dia</translation>
    </message>
    <message>
        <source>valid for another day</source>
        <translation>válido por mais um dia</translation>
    </message>
    <message numerus="yes">
        <source>valid for another %n days</source>
        <translation>
            <numerusform>válido por mais %n dia</numerusform>
            <numerusform>válido por mais %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>It expired on %1. Ask the administrator for its successor.</source>
        <translation>Ele expirou em %1. Peça o substituto dele ao administrador.</translation>
    </message>
    <message>
        <source>It is not valid before %1. Check this computer&apos;s clock.</source>
        <translation>Ele não é válido antes de %1. Verifique o relógio deste computador.</translation>
    </message>
    <message>
        <source>Its key is of a kind that Sallyport does not know.</source>
        <translation>A chave dele é de um tipo que o Sallyport não conhece.</translation>
    </message>
    <message>
        <source>Its key (%1) is too weak to prove anything.</source>
        <translation>A chave dele (%1) é fraca demais para comprovar qualquer coisa.</translation>
    </message>
    <message>
        <source>It is signed in a way that Sallyport does not know.</source>
        <translation>Ele é assinado de uma forma que o Sallyport não conhece.</translation>
    </message>
    <message>
        <source>It is signed with %1, which can be forged.</source>
        <translation>Ele é assinado com %1, que pode ser falsificado.</translation>
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
        <translation>O certificado e os que o avalizam</translation>
    </message>
    <message>
        <source>SHA-256 &amp;fingerprint</source>
        <translation>&amp;Impressão digital SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Impressão digital SHA-256</translation>
    </message>
    <message>
        <source>&amp;Copy as PEM</source>
        <translation>&amp;Copiar como PEM</translation>
    </message>
    <message>
        <source>&amp;Save as PEM…</source>
        <translation>&amp;Salvar como PEM…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>ChangePreview</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>All traffic goes through the tunnel</source>
        <translation>Todo o tráfego passa pelo túnel</translation>
    </message>
    <message>
        <source>If the gateway allows only some networks, only those do. IPv4 or IPv6 stays outside where the gateway gives no address for it.</source>
        <translation>Se o gateway permitir apenas algumas redes, somente elas passam. IPv4 ou IPv6 fica de fora quando o gateway não fornece um endereço para ele.</translation>
    </message>
    <message>
        <source>As far as the gateway allows: %1.</source>
        <translation>Até onde o gateway permitir: %1.</translation>
    </message>
    <message>
        <source>Only traffic to %1 goes through the tunnel</source>
        <translation>Somente o tráfego para %1 passa pelo túnel</translation>
    </message>
    <message>
        <source>As far as the gateway allows. Everything else goes as it does now.</source>
        <translation>Até onde o gateway permitir. Todo o resto segue como agora.</translation>
    </message>
    <message>
        <source>Traffic to %1 stays outside</source>
        <translation>O tráfego para %1 fica de fora</translation>
    </message>
    <message>
        <source>It goes as it does now, without the protection of the tunnel.</source>
        <translation>Ele segue como agora, sem a proteção do túnel.</translation>
    </message>
    <message>
        <source>All other names are asked where they are asked now.</source>
        <translation>Todos os outros nomes são consultados onde são consultados agora.</translation>
    </message>
    <message>
        <source>Names under %1 are asked at the gateway&apos;s name servers</source>
        <translation>Os nomes em %1 são consultados nos servidores de nomes do gateway</translation>
    </message>
    <message>
        <source>Names are asked at %1 only for %2</source>
        <translation>Em %1 são consultados somente os nomes em %2</translation>
    </message>
    <message>
        <source>Names are asked at %1</source>
        <translation>Os nomes são consultados em %1</translation>
    </message>
    <message>
        <source>The gateway may limit it to names of its own.</source>
        <translation>O gateway pode limitar isso aos próprios nomes.</translation>
    </message>
    <message>
        <source>Names are asked at the gateway&apos;s name servers</source>
        <translation>Os nomes são consultados nos servidores de nomes do gateway</translation>
    </message>
    <message>
        <source>If it gives any; it may limit them to names of its own.</source>
        <translation>Se ele fornecer algum; pode limitá-los aos próprios nomes.</translation>
    </message>
    <message>
        <source>Traffic is blocked when the tunnel is lost</source>
        <translation>O tráfego é bloqueado quando o túnel é perdido</translation>
    </message>
    <message>
        <source>Until it is back or you disconnect. Where this computer can&apos;t block, it does not connect.</source>
        <translation>Até que ele volte ou você se desconecte. Se este computador não puder bloquear, ele não se conecta.</translation>
    </message>
    <message>
        <source>Nothing is blocked</source>
        <translation>Nada é bloqueado</translation>
    </message>
    <message>
        <source>When the tunnel is lost, traffic goes as it does without it. The firewall is not touched.</source>
        <translation>Quando o túnel é perdido, o tráfego segue como sem ele. O firewall não é alterado.</translation>
    </message>
    <message numerus="yes">
        <source>Packets in the tunnel have at most %n bytes</source>
        <translation>
            <numerusform>Os pacotes no túnel têm no máximo %n byte</numerusform>
            <numerusform>Os pacotes no túnel têm no máximo %n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Other connections keep their size.</source>
        <translation>As outras conexões mantêm seu tamanho.</translation>
    </message>
    <message>
        <source>Packets in the tunnel are a little smaller</source>
        <translation>Os pacotes no túnel são um pouco menores</translation>
    </message>
    <message>
        <source>Sallyport finds the size that fits the way to the gateway.</source>
        <translation>O Sallyport encontra o tamanho adequado ao caminho até o gateway.</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>o gateway</translation>
    </message>
    <message>
        <source>UDP port %1 is used to reach %2</source>
        <translation>A porta UDP %1 é usada para chegar a %2</translation>
    </message>
    <message>
        <source>UDP ports 500 and 4500 are used to reach %1</source>
        <translation>As portas UDP 500 e 4500 são usadas para chegar a %1</translation>
    </message>
    <message>
        <source>The tunnel itself always goes through port 4500.</source>
        <translation>O túnel em si sempre passa pela porta 4500.</translation>
    </message>
    <message>
        <source>Port 4500 where an address is translated on the way.</source>
        <translation>A porta 4500, quando um endereço é traduzido no caminho.</translation>
    </message>
    <message>
        <source>This computer gets one more address</source>
        <translation>Este computador recebe mais um endereço</translation>
    </message>
    <message>
        <source>The gateway chooses it. It belongs to a network link of its own, which goes when you disconnect.</source>
        <translation>O gateway o escolhe. Ele pertence a uma interface de rede própria, que desaparece quando você se desconecta.</translation>
    </message>
    <message>
        <source>Other traffic stays as it is</source>
        <translation>O restante do tráfego permanece como está</translation>
    </message>
    <message>
        <source>Whatever goes elsewhere is not seen by the gateway, and not protected by it.</source>
        <translation>O que vai para outros destinos não é visto pelo gateway nem protegido por ele.</translation>
    </message>
    <message>
        <source>Your other addresses and network settings stay as they are</source>
        <translation>Seus outros endereços e configurações de rede permanecem como estão</translation>
    </message>
    <message>
        <source>Whatever is changed is put back when you disconnect, also after a crash.</source>
        <translation>Tudo o que é alterado volta ao que era quando você se desconecta, mesmo após uma falha do sistema.</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>What will change</source>
        <translation>O que vai mudar</translation>
    </message>
</context>
<context>
    <name>ConnectionView</name>
    <message>
        <source>Enter password</source>
        <translation>Digitar a senha</translation>
    </message>
    <message>
        <source>Open import…</source>
        <translation>Abrir importação…</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Reconectar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Not known while the service does not answer</source>
        <translation>Desconhecido enquanto o serviço não responder</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <translation>Consultando o chaveiro</translation>
    </message>
    <message>
        <source>Waiting for your password</source>
        <translation>Aguardando sua senha</translation>
    </message>
    <message>
        <source>Open the field…</source>
        <translation>Abrir o campo…</translation>
    </message>
</context>
<context>
    <name>CryptographyPage</name>
    <message>
        <source>Cryptography</source>
        <translation>Criptografia</translation>
    </message>
</context>
<context>
    <name>ErrorArgument</name>
    <message>
        <source>the client certificate</source>
        <translation>o certificado do cliente</translation>
    </message>
    <message>
        <source>the password or code</source>
        <translation>a senha ou o código</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>a senha</translation>
    </message>
    <message>
        <source>the pre-shared key</source>
        <translation>a chave pré-compartilhada</translation>
    </message>
    <message>
        <source>the one-time code</source>
        <translation>o código de uso único</translation>
    </message>
    <message>
        <source>the PIN of the token</source>
        <translation>o PIN do token</translation>
    </message>
    <message>
        <source>to read what the gateway says</source>
        <translation>ler o que o gateway diz</translation>
    </message>
    <message>
        <source>the account is disabled</source>
        <translation>a conta está desativada</translation>
    </message>
    <message>
        <source>not at this time of day</source>
        <translation>não neste horário</translation>
    </message>
    <message>
        <source>the account may not use the VPN</source>
        <translation>a conta não pode usar a VPN</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>networks such as 10.1.0.0/16</source>
        <translation>redes como 10.1.0.0/16</translation>
    </message>
    <message>
        <source>a port from 1 to 65535</source>
        <translation>uma porta de 1 a 65535</translation>
    </message>
    <message>
        <source>IP addresses of DNS servers</source>
        <translation>endereços IP de servidores DNS</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The gateway refused your certificate</source>
        <translation>O gateway recusou seu certificado</translation>
    </message>
    <message>
        <source>It did not accept the client certificate[ of {user}] for signing in.</source>
        <translation>Ele não aceitou o certificado do cliente[ de {user}] para a autenticação.</translation>
    </message>
    <message>
        <source>Ask the administrator whether the gateway knows this certificate or has blocked it; import the new one if you were given another.</source>
        <translation>Pergunte ao administrador se o gateway conhece este certificado ou o bloqueou; importe o novo se você recebeu outro.</translation>
    </message>
    <message>
        <source>The gateway refused the pre-shared key</source>
        <translation>O gateway recusou a chave pré-compartilhada</translation>
    </message>
    <message>
        <source>It did not accept the key[ for {user}].</source>
        <translation>Ele não aceitou a chave[ de {user}].</translation>
    </message>
    <message>
        <source>Type the key again; if it is right, ask the administrator whether the key or the identity in the profile has changed.</source>
        <translation>Digite a chave novamente; se ela estiver correta, pergunte ao administrador se a chave ou a identidade no perfil mudou.</translation>
    </message>
    <message>
        <source>Whether the gateway&apos;s certificate was revoked is not known</source>
        <translation>Não se sabe se o certificado do gateway foi revogado</translation>
    </message>
    <message>
        <source>The certificate of {subject} could not be checked[ at {url}]: {reason}. The profile does not ask for an answer, so the connection goes on.</source>
        <translation>Não foi possível verificar o certificado de {subject}[ em {url}]: {reason}. O perfil não exige uma resposta, portanto a conexão prossegue.</translation>
    </message>
    <message>
        <source>Nothing has to be done now; if it stays so, tell the administrator.</source>
        <translation>Nada precisa ser feito agora; se continuar assim, informe o administrador.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>mais %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>(desconhecido)</translation>
    </message>
    <message>
        <source>The name {host} can&apos;t be found</source>
        <translation>O nome {host} não foi encontrado</translation>
    </message>
    <message>
        <source>The name server has no address for it[: {reason}].</source>
        <translation>O servidor de nomes não tem nenhum endereço para ele[: {reason}].</translation>
    </message>
    <message>
        <source>Check that this computer is online and that the gateway&apos;s name in the profile is spelled right.</source>
        <translation>Verifique se este computador está on-line e se o nome do gateway no perfil está escrito corretamente.</translation>
    </message>
    <message>
        <source>The gateway does not answer</source>
        <translation>O gateway não responde</translation>
    </message>
    <message>
        <source>{host}[ ({address}, port {port})] sent no answer[ for {seconds} seconds].</source>
        <translation>{host}[ ({address}, porta {port})] não enviou resposta[ por {seconds} segundos].</translation>
    </message>
    <message>
        <source>Try another network: some networks block VPNs (UDP ports 500 and 4500). If it stays silent, ask the administrator whether the gateway is up.</source>
        <translation>Tente outra rede: algumas redes bloqueiam VPNs (portas UDP 500 e 4500). Se ele continuar sem responder, pergunte ao administrador se o gateway está no ar.</translation>
    </message>
    <message>
        <source>The gateway answers on one port only</source>
        <translation>O gateway responde em apenas uma porta</translation>
    </message>
    <message>
        <source>{host}[ ({address})] answered on UDP port {answered}, but not on UDP port {port}[ for {seconds} seconds]. The connection needs both.</source>
        <translation>{host}[ ({address})] respondeu na porta UDP {answered}, mas não na porta UDP {port}[ por {seconds} segundos]. A conexão precisa das duas.</translation>
    </message>
    <message>
        <source>Try another network: this one, or the gateway&apos;s own firewall, holds UDP port {port} back. Tell its administrator.</source>
        <translation>Tente outra rede: esta, ou o firewall do próprio gateway, retém a porta UDP {port}. Informe o administrador dela.</translation>
    </message>
    <message>
        <source>The gateway can&apos;t be reached from this network</source>
        <translation>Não é possível chegar ao gateway a partir desta rede</translation>
    </message>
    <message>
        <source>The network did not carry anything to {host}[ ({address})][: {reason}].</source>
        <translation>A rede não transportou nada até {host}[ ({address})][: {reason}].</translation>
    </message>
    <message>
        <source>Check that this computer is online, then connect again.</source>
        <translation>Verifique se este computador está on-line e conecte novamente.</translation>
    </message>
    <message>
        <source>The connection to the gateway was lost</source>
        <translation>A conexão com o gateway foi perdida</translation>
    </message>
    <message>
        <source>{host} has not answered[ for {seconds} seconds].</source>
        <translation>{host} não respondeu[ por {seconds} segundos].</translation>
    </message>
    <message>
        <source>The gateway ended the connection</source>
        <translation>O gateway encerrou a conexão</translation>
    </message>
    <message>
        <source>{host} closed the tunnel.</source>
        <translation>{host} fechou o túnel.</translation>
    </message>
    <message>
        <source>Connect again; if it keeps closing, ask the administrator.</source>
        <translation>Conecte novamente; se continuar fechando, fale com o administrador.</translation>
    </message>
    <message>
        <source>Disconnected because nothing was sent</source>
        <translation>Desconectado porque nada foi enviado</translation>
    </message>
    <message>
        <source>Nothing went to or came from {host} for {seconds} seconds, and the profile ends the connection then.</source>
        <translation>Nada foi trocado com {host} por {seconds} segundos, e o perfil encerra a conexão nesse caso.</translation>
    </message>
    <message>
        <source>Connect again when you need it.</source>
        <translation>Conecte novamente quando precisar.</translation>
    </message>
    <message>
        <source>The gateway does not agree to any of the offered algorithms</source>
        <translation>O gateway não concorda com nenhum dos algoritmos oferecidos</translation>
    </message>
    <message>
        <source>For {protocol} this computer offered {offered}.</source>
        <translation>Para {protocol}, este computador ofereceu {offered}.</translation>
    </message>
    <message>
        <source>Ask the administrator which current algorithms the gateway takes and put them into the profile.</source>
        <translation>Pergunte ao administrador quais algoritmos atuais o gateway aceita e coloque-os no perfil.</translation>
    </message>
    <message>
        <source>The gateway refused the networks asked for</source>
        <translation>O gateway recusou as redes solicitadas</translation>
    </message>
    <message>
        <source>This computer asked for {offered}.</source>
        <translation>Este computador solicitou {offered}.</translation>
    </message>
    <message>
        <source>Check the networks in the profile against what the administrator gave you.</source>
        <translation>Compare as redes do perfil com as que o administrador forneceu a você.</translation>
    </message>
    <message>
        <source>The gateway gave this computer no address</source>
        <translation>O gateway não deu nenhum endereço a este computador</translation>
    </message>
    <message>
        <source>{host} has no virtual IP address left, or none for you.</source>
        <translation>{host} não tem mais endereços IP virtuais, ou nenhum para você.</translation>
    </message>
    <message>
        <source>Connect again later; if it stays so, ask the administrator to look at the address pool.</source>
        <translation>Conecte novamente mais tarde; se continuar assim, peça ao administrador que verifique o conjunto de endereços.</translation>
    </message>
    <message>
        <source>The gateway sends you to another one</source>
        <translation>O gateway encaminha você a outro</translation>
    </message>
    <message>
        <source>{host} asks to connect to {target} instead. Sallyport does not follow that by itself.</source>
        <translation>{host} pede que a conexão seja feita a {target}. O Sallyport não segue isso por conta própria.</translation>
    </message>
    <message>
        <source>Ask the administrator; if it is right, make a profile with that gateway&apos;s name.</source>
        <translation>Fale com o administrador; se estiver correto, crie um perfil com o nome desse gateway.</translation>
    </message>
    <message>
        <source>The gateway broke off the negotiation</source>
        <translation>O gateway interrompeu a negociação</translation>
    </message>
    <message>
        <source>{host} answered {notify}.</source>
        <translation>{host} respondeu {notify}.</translation>
    </message>
    <message>
        <source>Tell the administrator this word; the gateway&apos;s log says why.</source>
        <translation>Informe esta palavra ao administrador; o registro do gateway diz o motivo.</translation>
    </message>
    <message>
        <source>This computer can&apos;t carry the tunnel&apos;s packets</source>
        <translation>Este computador não consegue transportar os pacotes do túnel</translation>
    </message>
    <message>
        <source>The data plane &quot;{dataPlane}&quot; did not start: {reason}.</source>
        <translation>O plano de dados “{dataPlane}” não iniciou: {reason}.</translation>
    </message>
    <message>
        <source>Look in the service&apos;s log for the cause; where /dev/net/tun is missing, ask the administrator to load the kernel&apos;s module tun.</source>
        <translation>Procure a causa no registro do serviço; se /dev/net/tun não existir, peça ao administrador que carregue o módulo tun do kernel.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s address could not be set</source>
        <translation>Não foi possível definir o endereço do túnel</translation>
    </message>
    <message>
        <source>Setting {address} failed: {reason}.</source>
        <translation>Falha ao definir {address}: {reason}.</translation>
    </message>
    <message>
        <source>Disconnect other VPNs that use the same address, then connect again.</source>
        <translation>Desconecte outras VPNs que usam o mesmo endereço e conecte novamente.</translation>
    </message>
    <message>
        <source>A route into the tunnel could not be set</source>
        <translation>Não foi possível definir uma rota para o túnel</translation>
    </message>
    <message>
        <source>Setting the route to {route} failed: {reason}.</source>
        <translation>Falha ao definir a rota para {route}: {reason}.</translation>
    </message>
    <message>
        <source>Disconnect other VPNs that use the same network, then connect again.</source>
        <translation>Desconecte outras VPNs que usam a mesma rede e conecte novamente.</translation>
    </message>
    <message>
        <source>The office&apos;s name servers could not be set</source>
        <translation>Não foi possível definir os servidores de nomes do escritório</translation>
    </message>
    <message>
        <source>Changing this computer&apos;s DNS settings failed: {reason}.</source>
        <translation>Falha ao alterar as configurações de DNS deste computador: {reason}.</translation>
    </message>
    <message>
        <source>See the service&apos;s log for which program holds the DNS settings, then connect again.</source>
        <translation>Veja no registro do serviço qual programa controla as configurações de DNS e conecte novamente.</translation>
    </message>
    <message>
        <source>Traffic can&apos;t be blocked on this computer</source>
        <translation>Não é possível bloquear o tráfego neste computador</translation>
    </message>
    <message>
        <source>The firewall rules were refused: {reason}.</source>
        <translation>As regras do firewall foram recusadas: {reason}.</translation>
    </message>
    <message>
        <source>Turn off blocking in the profile, or ask for the missing firewall support.</source>
        <translation>Desative o bloqueio no perfil ou peça o suporte a firewall que está faltando.</translation>
    </message>
    <message>
        <source>The service&apos;s IKE engine failed</source>
        <translation>O mecanismo IKE do serviço falhou</translation>
    </message>
    <message>
        <source>It said: {reason}.</source>
        <translation>Ele informou: {reason}.</translation>
    </message>
    <message>
        <source>Restart the Sallyport service; if it happens again, report it with the service&apos;s log.</source>
        <translation>Reinicie o serviço do Sallyport; se acontecer de novo, relate o problema com o registro do serviço.</translation>
    </message>
    <message>
        <source>The service can&apos;t note what it changes on this computer</source>
        <translation>O serviço não consegue anotar o que altera neste computador</translation>
    </message>
    <message>
        <source>Writing {path} failed: {reason}. Without these notes nothing could be put back after a crash.</source>
        <translation>Falha ao gravar {path}: {reason}. Sem essas anotações, nada poderia ser restaurado após uma falha do sistema.</translation>
    </message>
    <message>
        <source>Make room on the disk, or repair the rights of that folder.</source>
        <translation>Libere espaço no disco ou corrija as permissões dessa pasta.</translation>
    </message>
    <message>
        <source>There is no profile &quot;{profile}&quot;</source>
        <translation>Não existe o perfil “{profile}”</translation>
    </message>
    <message>
        <source>Neither a name nor an id of your profiles matches.</source>
        <translation>Nenhum nome ou identificador dos seus perfis corresponde.</translation>
    </message>
    <message>
        <source>Look at the list of profiles, or import the profile first.</source>
        <translation>Consulte a lista de perfis ou importe o perfil antes.</translation>
    </message>
    <message>
        <source>More than one profile is called &quot;{profile}&quot;</source>
        <translation>Mais de um perfil se chama “{profile}”</translation>
    </message>
    <message>
        <source>These match: {matches}.</source>
        <translation>Estes correspondem: {matches}.</translation>
    </message>
    <message>
        <source>Name the profile by its id.</source>
        <translation>Indique o perfil pelo identificador.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Não é possível ler o arquivo</translation>
    </message>
    <message>
        <source>{file}: {reason}.</source>
        <translation>{file}: {reason}.</translation>
    </message>
    <message>
        <source>Check the file&apos;s name and that you may read it.</source>
        <translation>Verifique o nome do arquivo e se você tem permissão para lê-lo.</translation>
    </message>
    <message>
        <source>The file is too large for a profile</source>
        <translation>O arquivo é grande demais para um perfil</translation>
    </message>
    <message>
        <source>{file} has {size}; at most {limit} are read.</source>
        <translation>{file} tem {size}; são lidos no máximo {limit}.</translation>
    </message>
    <message>
        <source>Check that it is the file your administrator sent.</source>
        <translation>Verifique se este é o arquivo que o administrador enviou.</translation>
    </message>
    <message>
        <source>The file is no profile that Sallyport can read</source>
        <translation>O arquivo não é um perfil que o Sallyport possa ler</translation>
    </message>
    <message>
        <source>{file} is in none of the formats that Sallyport knows (strongSwan, Apple, Windows, NetworkManager, certificates).</source>
        <translation>{file} não está em nenhum dos formatos que o Sallyport conhece (strongSwan, Apple, Windows, NetworkManager, certificados).</translation>
    </message>
    <message>
        <source>Ask the administrator for a .sswan or .mobileconfig profile, or for the certificates as .p12 or .pem.</source>
        <translation>Peça ao administrador um perfil .sswan ou .mobileconfig, ou os certificados como .p12 ou .pem.</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>O arquivo está danificado</translation>
    </message>
    <message>
        <source>{file}[, line {line}]: {reason}.</source>
        <translation>{file}[, linha {line}]: {reason}.</translation>
    </message>
    <message>
        <source>Ask for the file again; it may have been cut off or changed on its way.</source>
        <translation>Peça o arquivo novamente; ele pode ter sido cortado ou alterado no caminho.</translation>
    </message>
    <message>
        <source>The profile is not complete</source>
        <translation>O perfil não está completo</translation>
    </message>
    <message>
        <source>[{file}: ]the field {field} is missing.</source>
        <translation>[{file}: ]falta o campo {field}.</translation>
    </message>
    <message>
        <source>Add the field, or ask the administrator for a complete profile.</source>
        <translation>Adicione o campo ou peça um perfil completo ao administrador.</translation>
    </message>
    <message>
        <source>The profile has a value that can&apos;t be used</source>
        <translation>O perfil tem um valor que não pode ser usado</translation>
    </message>
    <message>
        <source>[{file}: ]the field {field}[ says &quot;{value}&quot;]; the rule is: {rule}.</source>
        <translation>[{file}: ]o campo {field}[ contém “{value}”]; a regra é: {rule}.</translation>
    </message>
    <message>
        <source>Correct the field, or ask the administrator for a corrected profile.</source>
        <translation>Corrija o campo ou peça um perfil corrigido ao administrador.</translation>
    </message>
    <message>
        <source>The profile could not be saved</source>
        <translation>Não foi possível salvar o perfil</translation>
    </message>
    <message>
        <source>Writing {path} failed: {reason}. What was there before is untouched.</source>
        <translation>Falha ao gravar {path}: {reason}. O que havia antes permanece intacto.</translation>
    </message>
    <message>
        <source>Make room on the disk, or repair the rights of that folder, then save again.</source>
        <translation>Libere espaço no disco ou corrija as permissões dessa pasta e salve novamente.</translation>
    </message>
    <message>
        <source>This profile is managed</source>
        <translation>Este perfil é gerenciado</translation>
    </message>
    <message>
        <source>{profile} was set up for this computer by {managedBy}; it can&apos;t be changed or deleted here.</source>
        <translation>{profile} foi configurado para este computador por {managedBy}; não pode ser alterado nem excluído aqui.</translation>
    </message>
    <message>
        <source>Ask them for the change, or duplicate the profile and change the copy.</source>
        <translation>Peça a alteração a quem o gerencia, ou duplique o perfil e altere a cópia.</translation>
    </message>
    <message>
        <source>The profile can&apos;t be written in this format</source>
        <translation>Não é possível gravar o perfil neste formato</translation>
    </message>
    <message>
        <source>The format {format} can&apos;t carry it: {reason}.</source>
        <translation>O formato {format} não comporta isso: {reason}.</translation>
    </message>
    <message>
        <source>Choose another format; sswan carries everything.</source>
        <translation>Escolha outro formato; o sswan comporta tudo.</translation>
    </message>
    <message>
        <source>The backup can&apos;t be used</source>
        <translation>Não é possível usar o backup</translation>
    </message>
    <message>
        <source>{file}: {reason}. Nothing was restored.</source>
        <translation>{file}: {reason}. Nada foi restaurado.</translation>
    </message>
    <message>
        <source>Take an earlier backup, or restore the profiles one by one.</source>
        <translation>Use um backup anterior ou restaure os perfis um por um.</translation>
    </message>
    <message>
        <source>The password for the certificate does not fit</source>
        <translation>A senha do certificado não confere</translation>
    </message>
    <message>
        <source>{file} has a private key that this password does not open or protect.</source>
        <translation>{file} tem uma chave privada que esta senha não abre nem protege.</translation>
    </message>
    <message>
        <source>Type the password that came with the file; for an unprotected key choose a new one.</source>
        <translation>Digite a senha que veio com o arquivo; para uma chave sem proteção, escolha uma nova.</translation>
    </message>
    <message>
        <source>The certificate file can&apos;t be used</source>
        <translation>Não é possível usar o arquivo de certificado</translation>
    </message>
    <message>
        <source>Ask the administrator for the file again.</source>
        <translation>Peça o arquivo novamente ao administrador.</translation>
    </message>
    <message>
        <source>There is no private key to sign in with</source>
        <translation>Não há chave privada para a autenticação</translation>
    </message>
    <message>
        <source>{file} signs in with a certificate, but the key for it is not there.</source>
        <translation>{file} usa um certificado para a autenticação, mas a chave dele não está presente.</translation>
    </message>
    <message>
        <source>Import the .p12 file, or certificate and key together.</source>
        <translation>Importe o arquivo .p12, ou o certificado e a chave juntos.</translation>
    </message>
    <message>
        <source>The certificate that proves the gateway is missing</source>
        <translation>Falta o certificado que comprova o gateway</translation>
    </message>
    <message>
        <source>{file} proves the gateway of {profile} by {expected}, which was not given together with it. Without it any authority of this computer would do.</source>
        <translation>{file} comprova o gateway de {profile} por {expected}, que não foi fornecido junto. Sem isso, qualquer autoridade deste computador serviria.</translation>
    </message>
    <message>
        <source>Give that certificate together with the file, or a folder that holds both; or choose this computer&apos;s authorities (--system-authorities).</source>
        <translation>Forneça esse certificado junto com o arquivo, ou uma pasta que contenha os dois; ou escolha as autoridades deste computador (--system-authorities).</translation>
    </message>
    <message>
        <source>Your certificate can&apos;t be used</source>
        <translation>Não é possível usar seu certificado</translation>
    </message>
    <message>
        <source>{subject}: {reason}.</source>
        <translation>{subject}: {reason}.</translation>
    </message>
    <message>
        <source>Ask the administrator for a new certificate with its key.</source>
        <translation>Peça ao administrador um novo certificado com a respectiva chave.</translation>
    </message>
    <message>
        <source>Your certificate has expired</source>
        <translation>Seu certificado expirou</translation>
    </message>
    <message>
        <source>The certificate of {subject} was valid until {notAfter}; this computer&apos;s clock says {now}. Nothing was sent.</source>
        <translation>O certificado de {subject} era válido até {notAfter}; o relógio deste computador marca {now}. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, ask the administrator for a new certificate.</source>
        <translation>Verifique o relógio deste computador; se ele estiver certo, peça um novo certificado ao administrador.</translation>
    </message>
    <message>
        <source>Your certificate is not valid yet</source>
        <translation>Seu certificado ainda não é válido</translation>
    </message>
    <message>
        <source>The certificate of {subject} is valid from {notBefore}; this computer&apos;s clock says {now}. Nothing was sent.</source>
        <translation>O certificado de {subject} é válido a partir de {notBefore}; o relógio deste computador marca {now}. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, wait until then or ask the administrator.</source>
        <translation>Verifique o relógio deste computador; se ele estiver certo, espere até lá ou fale com o administrador.</translation>
    </message>
    <message>
        <source>The private key belongs to another certificate</source>
        <translation>A chave privada pertence a outro certificado</translation>
    </message>
    <message>
        <source>The key that was given is not that of {subject}.</source>
        <translation>A chave fornecida não é a de {subject}.</translation>
    </message>
    <message>
        <source>Import the .p12 file again, or certificate and key that were made together.</source>
        <translation>Importe novamente o arquivo .p12, ou o certificado e a chave criados juntos.</translation>
    </message>
    <message>
        <source>The pre-shared key is too easy to guess</source>
        <translation>A chave pré-compartilhada é fácil demais de adivinhar</translation>
    </message>
    <message>
        <source>The key of {profile} was not used: {reason}. Who listens to one sign-in could find it by trying.</source>
        <translation>A chave de {profile} não foi usada: {reason}. Quem escutar uma única autenticação poderia descobri-la por tentativas.</translation>
    </message>
    <message>
        <source>Ask the administrator for a random key of 20 characters or more.</source>
        <translation>Peça ao administrador uma chave aleatória de 20 caracteres ou mais.</translation>
    </message>
    <message>
        <source>The profile does not say who checks your sign-in</source>
        <translation>O perfil não diz quem verifica sua autenticação</translation>
    </message>
    <message>
        <source>{profile} signs in through a server behind the gateway, and the profile does not name it. Any server of that authority could take the password.</source>
        <translation>{profile} faz a autenticação por um servidor atrás do gateway, e o perfil não diz o nome dele. Qualquer servidor dessa autoridade poderia obter a senha.</translation>
    </message>
    <message>
        <source>Ask the administrator for the sign-in server&apos;s name and put it into the profile (sallyport.aaaServer).</source>
        <translation>Pergunte ao administrador o nome do servidor de autenticação e coloque-o no perfil (sallyport.aaaServer).</translation>
    </message>
    <message>
        <source>The token is not there</source>
        <translation>O token não está presente</translation>
    </message>
    <message>
        <source>{token} was not found; this computer sees {found}.</source>
        <translation>{token} não foi encontrado; este computador vê {found}.</translation>
    </message>
    <message>
        <source>Insert the token or card and try again; sallyportctl tokens lists what is found.</source>
        <translation>Insira o token ou o cartão e tente novamente; sallyportctl tokens lista o que for encontrado.</translation>
    </message>
    <message>
        <source>The certificate is not on the token</source>
        <translation>O certificado não está no token</translation>
    </message>
    <message>
        <source>{token} has no certificate {certificate} with its key.</source>
        <translation>{token} não tem o certificado {certificate} com a respectiva chave.</translation>
    </message>
    <message>
        <source>Look with sallyportctl tokens which certificates it has, and choose one of them.</source>
        <translation>Veja com sallyportctl tokens quais certificados ele tem e escolha um deles.</translation>
    </message>
    <message>
        <source>The token can&apos;t be used</source>
        <translation>Não é possível usar o token</translation>
    </message>
    <message>
        <source>{token}: {reason}.</source>
        <translation>{token}: {reason}.</translation>
    </message>
    <message>
        <source>Take the token out and insert it again; if that does not help, ask the one who gave it to you.</source>
        <translation>Retire o token e insira-o novamente; se não adiantar, fale com quem o entregou a você.</translation>
    </message>
    <message>
        <source>There is no keychain to keep passwords in</source>
        <translation>Não há um chaveiro para guardar senhas</translation>
    </message>
    <message>
        <source>No keychain answered on this desktop: {reason}. Passwords are never kept in plain text instead.</source>
        <translation>Nenhum chaveiro respondeu nesta área de trabalho: {reason}. As senhas nunca são guardadas em texto simples como alternativa.</translation>
    </message>
    <message>
        <source>Install and start gnome-keyring or KWallet, or type the password each time.</source>
        <translation>Instale e inicie o gnome-keyring ou o KWallet, ou digite a senha a cada vez.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>O chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>The entry {entry} is in a locked keychain.</source>
        <translation>A entrada {entry} está em um chaveiro bloqueado.</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or type the password this time.</source>
        <translation>Desbloqueie o chaveiro e tente novamente, ou digite a senha desta vez.</translation>
    </message>
    <message>
        <source>The keychain refused</source>
        <translation>O chaveiro recusou</translation>
    </message>
    <message>
        <source>The entry {entry} was not given or taken: {reason}.</source>
        <translation>A entrada {entry} não foi entregue ou aceita: {reason}.</translation>
    </message>
    <message>
        <source>Allow Sallyport to use the keychain, or type the password this time.</source>
        <translation>Permita que o Sallyport use o chaveiro, ou digite a senha desta vez.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>O chaveiro não responde</translation>
    </message>
    <message>
        <source>It did not answer for {seconds} seconds.</source>
        <translation>Ele não respondeu por {seconds} segundos.</translation>
    </message>
    <message>
        <source>Look for a hidden question of the keychain on the screen, or type the password this time.</source>
        <translation>Procure na tela uma pergunta oculta do chaveiro, ou digite a senha desta vez.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not from an authority you trust</source>
        <translation>O certificado do gateway não é de uma autoridade em que você confia</translation>
    </message>
    <message>
        <source>The certificate[ of {subject}] was issued by {issuer}, which neither the profile nor this computer trusts.</source>
        <translation>O certificado[ de {subject}] foi emitido por {issuer}, em quem nem o perfil nem este computador confiam.</translation>
    </message>
    <message>
        <source>Ask the administrator for the authority&apos;s certificate and import it into the profile.</source>
        <translation>Peça ao administrador o certificado da autoridade e importe-o para o perfil.</translation>
    </message>
    <message>
        <source>The gateway did not prove that it is {expected}</source>
        <translation>O gateway não comprovou que é {expected}</translation>
    </message>
    <message>
        <source>Its certificate is for {names}.</source>
        <translation>O certificado dele é para {names}.</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s name and identity in the profile; if they are right, tell the administrator.</source>
        <translation>Verifique o nome e a identidade do gateway no perfil; se estiverem corretos, informe o administrador.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate has expired</source>
        <translation>O certificado do gateway expirou</translation>
    </message>
    <message>
        <source>The certificate of {subject} was valid until {notAfter}; this computer&apos;s clock says {now}.</source>
        <translation>O certificado de {subject} era válido até {notAfter}; o relógio deste computador marca {now}.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, ask the administrator to renew the certificate.</source>
        <translation>Verifique o relógio deste computador; se ele estiver certo, peça ao administrador que renove o certificado.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not valid yet</source>
        <translation>O certificado do gateway ainda não é válido</translation>
    </message>
    <message>
        <source>The certificate of {subject} is valid from {notBefore}; this computer&apos;s clock says {now}.</source>
        <translation>O certificado de {subject} é válido a partir de {notBefore}; o relógio deste computador marca {now}.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, tell the administrator.</source>
        <translation>Verifique o relógio deste computador; se ele estiver certo, informe o administrador.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate names no gateway</source>
        <translation>O certificado do gateway não cita nenhum gateway</translation>
    </message>
    <message>
        <source>It has no name by which it could prove to be {expected}[; only its common name says {commonName}, and that does not count].</source>
        <translation>Ele não tem um nome com o qual possa comprovar que é {expected}[; somente o nome comum diz {commonName}, e isso não conta].</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate with the gateway&apos;s name in subjectAltName.</source>
        <translation>Peça ao administrador um certificado com o nome do gateway em subjectAltName.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is too weak</source>
        <translation>O certificado do gateway é fraco demais</translation>
    </message>
    <message>
        <source>The certificate of {subject} could be forged: {reason}.</source>
        <translation>O certificado de {subject} poderia ser falsificado: {reason}.</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate with a current key and signature.</source>
        <translation>Peça ao administrador um certificado com chave e assinatura atuais.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not meant for servers</source>
        <translation>O certificado do gateway não se destina a servidores</translation>
    </message>
    <message>
        <source>The certificate of {subject} is for {purposes}.</source>
        <translation>O certificado de {subject} é para {purposes}.</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate for server authentication.</source>
        <translation>Peça ao administrador um certificado para autenticação de servidor.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is outside what its authority may vouch for</source>
        <translation>O certificado do gateway está fora do que a autoridade dele pode avalizar</translation>
    </message>
    <message>
        <source>The certificate of {subject}[, which is for {names},] was refused: {reason}.</source>
        <translation>O certificado de {subject}[, que é para {names},] foi recusado: {reason}.</translation>
    </message>
    <message>
        <source>Tell the administrator; don&apos;t connect until it has been explained.</source>
        <translation>Informe o administrador; não conecte até que isso seja esclarecido.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate comes from an authority that may not issue it</source>
        <translation>O certificado do gateway vem de uma autoridade que não pode emiti-lo</translation>
    </message>
    <message>
        <source>{subject} may have {limit} authorities below itself; the chain has more.</source>
        <translation>{subject} pode ter {limit} autoridades abaixo de si; a cadeia tem mais.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate asks for something unknown</source>
        <translation>O certificado do gateway exige algo desconhecido</translation>
    </message>
    <message>
        <source>The certificate of {subject} has the critical extension {extension}, which must be understood to use it.</source>
        <translation>O certificado de {subject} tem a extensão crítica {extension}, que precisa ser entendida para usá-lo.</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate without it.</source>
        <translation>Peça ao administrador um certificado sem ela.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate was revoked</source>
        <translation>O certificado do gateway foi revogado</translation>
    </message>
    <message>
        <source>The certificate of {subject} was withdrawn[ on {since}][ ({reason})][, says its authority by {source}].</source>
        <translation>O certificado de {subject} foi revogado[ em {since}][ ({reason})][, segundo a autoridade dele por {source}].</translation>
    </message>
    <message>
        <source>Don&apos;t try to get around it; tell the administrator.</source>
        <translation>Não tente contornar isso; informe o administrador.</translation>
    </message>
    <message>
        <source>Nobody could say whether the gateway&apos;s certificate was revoked</source>
        <translation>Ninguém soube dizer se o certificado do gateway foi revogado</translation>
    </message>
    <message>
        <source>The certificate of {subject} could not be checked[ at {url}]: {reason}. The profile needs an answer to go on.</source>
        <translation>Não foi possível verificar o certificado de {subject}[ em {url}]: {reason}. O perfil precisa de uma resposta para prosseguir.</translation>
    </message>
    <message>
        <source>Connect again later or from another network; if it stays so, tell the administrator.</source>
        <translation>Conecte novamente mais tarde ou de outra rede; se continuar assim, informe o administrador.</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not good enough</source>
        <translation>O certificado do gateway não é bom o bastante</translation>
    </message>
    <message>
        <source>The certificate of {subject} was refused: {reason}.</source>
        <translation>O certificado de {subject} foi recusado: {reason}.</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate that meets today&apos;s rules.</source>
        <translation>Peça ao administrador um certificado que atenda às regras atuais.</translation>
    </message>
    <message>
        <source>The gateway did not prove that it is {host}</source>
        <translation>O gateway não comprovou que é {host}</translation>
    </message>
    <message>
        <source>It asked for credentials, or ended the exchange, before it had shown a certificate that fits. Nothing was sent to it from which your password could be guessed.</source>
        <translation>Ele pediu credenciais, ou encerrou a troca, antes de apresentar um certificado adequado. Nada que permita adivinhar sua senha foi enviado a ele.</translation>
    </message>
    <message>
        <source>Don&apos;t try again on this network; tell the administrator what happened.</source>
        <translation>Não tente novamente nesta rede; conte ao administrador o que aconteceu.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not from an authority you trust</source>
        <translation>O certificado do servidor de autenticação não é de uma autoridade em que você confia</translation>
    </message>
    <message>
        <source>The server behind the gateway showed a certificate[ of {subject}] that was issued by {issuer}, which the profile does not trust. No password was sent to it.</source>
        <translation>O servidor atrás do gateway apresentou um certificado[ de {subject}] emitido por {issuer}, em quem o perfil não confia. Nenhuma senha foi enviada a ele.</translation>
    </message>
    <message>
        <source>Ask the administrator for that authority&apos;s certificate and import it into the profile.</source>
        <translation>Peça ao administrador o certificado dessa autoridade e importe-o para o perfil.</translation>
    </message>
    <message>
        <source>The sign-in server did not prove that it is {expected}</source>
        <translation>O servidor de autenticação não comprovou que é {expected}</translation>
    </message>
    <message>
        <source>The certificate of the server behind the gateway is for {names}. No password was sent to it.</source>
        <translation>O certificado do servidor atrás do gateway é para {names}. Nenhuma senha foi enviada a ele.</translation>
    </message>
    <message>
        <source>Check the sign-in server&apos;s name in the profile; if it is right, tell the administrator.</source>
        <translation>Verifique o nome do servidor de autenticação no perfil; se estiver correto, informe o administrador.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate has expired</source>
        <translation>O certificado do servidor de autenticação expirou</translation>
    </message>
    <message>
        <source>The certificate of {subject} was valid until {notAfter}; this computer&apos;s clock says {now}. No password was sent to it.</source>
        <translation>O certificado de {subject} era válido até {notAfter}; o relógio deste computador marca {now}. Nenhuma senha foi enviada a ele.</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not good enough</source>
        <translation>O certificado do servidor de autenticação não é bom o bastante</translation>
    </message>
    <message>
        <source>The certificate of {subject} was refused: {reason}. No password was sent to it.</source>
        <translation>O certificado de {subject} foi recusado: {reason}. Nenhuma senha foi enviada a ele.</translation>
    </message>
    <message>
        <source>It ended the exchange before it had proven itself. No password was sent to it.</source>
        <translation>Ele encerrou a troca antes de comprovar quem é. Nenhuma senha foi enviada a ele.</translation>
    </message>
    <message>
        <source>Connect again; if it ends so again, tell the administrator.</source>
        <translation>Conecte novamente; se terminar assim de novo, informe o administrador.</translation>
    </message>
    <message>
        <source>The Sallyport service does not answer</source>
        <translation>O serviço do Sallyport não responde</translation>
    </message>
    <message>
        <source>Nothing answers at {socket}[: {reason}].</source>
        <translation>Nada responde em {socket}[: {reason}].</translation>
    </message>
    <message>
        <source>Start the service (sallyportd), or install Sallyport completely.</source>
        <translation>Inicie o serviço (sallyportd) ou instale o Sallyport por completo.</translation>
    </message>
    <message>
        <source>This program and the service don&apos;t fit together</source>
        <translation>Este programa e o serviço não são compatíveis</translation>
    </message>
    <message>
        <source>This program speaks protocol {ours}, the service {theirs}.</source>
        <translation>Este programa usa o protocolo {ours}; o serviço, o {theirs}.</translation>
    </message>
    <message>
        <source>Update the older one and restart the service.</source>
        <translation>Atualize o mais antigo e reinicie o serviço.</translation>
    </message>
    <message>
        <source>Something else answers in the service&apos;s place</source>
        <translation>Outro programa responde no lugar do serviço</translation>
    </message>
    <message>
        <source>At {socket} answers a program of {user} instead of the system&apos;s service; nothing was sent to it.</source>
        <translation>Em {socket} responde um programa de {user} em vez do serviço do sistema; nada foi enviado a ele.</translation>
    </message>
    <message>
        <source>Find out what that program is before you connect; a restart of the service may free the place.</source>
        <translation>Descubra que programa é esse antes de conectar; reiniciar o serviço pode liberar o lugar.</translation>
    </message>
    <message>
        <source>You are not allowed to do this</source>
        <translation>Você não tem permissão para fazer isso</translation>
    </message>
    <message>
        <source>The service refused &quot;{action}&quot; for {user}.</source>
        <translation>O serviço recusou “{action}” para {user}.</translation>
    </message>
    <message>
        <source>Do it in a local session at this computer, or ask its administrator to add you to the group sallyport.</source>
        <translation>Faça isso em uma sessão local neste computador ou peça ao administrador dele que adicione você ao grupo sallyport.</translation>
    </message>
    <message>
        <source>The service did not understand a message</source>
        <translation>O serviço não entendeu uma mensagem</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>Update Sallyport completely; if it happens again, report it.</source>
        <translation>Atualize o Sallyport por completo; se acontecer de novo, relate o problema.</translation>
    </message>
    <message>
        <source>The service does not know this request</source>
        <translation>O serviço não conhece esta solicitação</translation>
    </message>
    <message>
        <source>It has no method &quot;{method}&quot;.</source>
        <translation>Ele não tem o método “{method}”.</translation>
    </message>
    <message>
        <source>Update the service and restart it.</source>
        <translation>Atualize o serviço e reinicie-o.</translation>
    </message>
    <message>
        <source>There is no such connection</source>
        <translation>Essa conexão não existe</translation>
    </message>
    <message>
        <source>The service has no connection {connection}.</source>
        <translation>O serviço não tem a conexão {connection}.</translation>
    </message>
    <message>
        <source>Look at the status for what is connected.</source>
        <translation>Veja no status o que está conectado.</translation>
    </message>
    <message>
        <source>A limit was reached</source>
        <translation>Um limite foi atingido</translation>
    </message>
    <message>
        <source>At most {limit} are allowed: {what}.</source>
        <translation>São permitidos no máximo {limit}: {what}.</translation>
    </message>
    <message>
        <source>Remove or close what is not needed, then try again.</source>
        <translation>Remova ou feche o que não for necessário e tente novamente.</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>Demorou demais</translation>
    </message>
    <message>
        <source>There was no result within {seconds} seconds.</source>
        <translation>Não houve resultado em {seconds} segundos.</translation>
    </message>
    <message>
        <source>Try again, with a longer time if you set one.</source>
        <translation>Tente novamente, com mais tempo se você definiu um limite.</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Algo inesperado deu errado</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the service&apos;s log.</source>
        <translation>Tente novamente; se acontecer de novo, relate o problema com o registro do serviço.</translation>
    </message>
    <message>
        <source>The gateway refused the sign-in</source>
        <translation>O gateway recusou a autenticação</translation>
    </message>
    <message>
        <source>It did not accept {round} of {user}[ (method: {method})].</source>
        <translation>Ele não aceitou {round} de {user}[ (método: {method})].</translation>
    </message>
    <message>
        <source>Check the user name and type the password again; many gateways lock an account after a few wrong tries.</source>
        <translation>Verifique o nome de usuário e digite a senha novamente; muitos gateways bloqueiam a conta após algumas tentativas erradas.</translation>
    </message>
    <message>
        <source>Your password has expired</source>
        <translation>Sua senha expirou</translation>
    </message>
    <message>
        <source>The gateway knows {user}, but takes the old password no longer[. It said: {message}].</source>
        <translation>O gateway conhece {user}, mas não aceita mais a senha antiga[. Ele informou: {message}].</translation>
    </message>
    <message>
        <source>Change the password where your organisation lets you do that, then connect with the new one.</source>
        <translation>Altere a senha onde sua organização permite e conecte com a nova.</translation>
    </message>
    <message>
        <source>Your account may not sign in now</source>
        <translation>Sua conta não pode se autenticar agora</translation>
    </message>
    <message>
        <source>The gateway knows {user}, but {reason}[. It said: {message}].</source>
        <translation>O gateway conhece {user}, mas {reason}[. Ele informou: {message}].</translation>
    </message>
    <message>
        <source>Ask the administrator; trying again will not help and may lock the account.</source>
        <translation>Fale com o administrador; tentar novamente não vai ajudar e pode bloquear a conta.</translation>
    </message>
    <message>
        <source>The gateway wants another way of signing in</source>
        <translation>O gateway quer outro método de autenticação</translation>
    </message>
    <message>
        <source>It asked for {offered}; the profile allows {wanted}. Nothing was sent by the other way.</source>
        <translation>Ele pediu {offered}; o perfil permite {wanted}. Nada foi enviado pelo outro método.</translation>
    </message>
    <message>
        <source>Ask the administrator which way of signing in the gateway takes and put that into the profile.</source>
        <translation>Pergunte ao administrador qual método de autenticação o gateway aceita e coloque-o no perfil.</translation>
    </message>
    <message>
        <source>An answer is missing</source>
        <translation>Falta uma resposta</translation>
    </message>
    <message>
        <source>This was asked, and no answer came in time: {prompt}.</source>
        <translation>Isto foi perguntado e nenhuma resposta chegou a tempo: {prompt}.</translation>
    </message>
    <message>
        <source>Try again and answer when asked; a script gives a password with --password-stdin.</source>
        <translation>Tente novamente e responda quando for perguntado; um script fornece a senha com --password-stdin.</translation>
    </message>
    <message>
        <source>You cancelled it</source>
        <translation>Você cancelou</translation>
    </message>
    <message>
        <source>This was needed from you: {prompt}.</source>
        <translation>Isto era necessário de sua parte: {prompt}.</translation>
    </message>
    <message>
        <source>Try again when you have it at hand.</source>
        <translation>Tente novamente quando tiver isso em mãos.</translation>
    </message>
    <message>
        <source>Nobody was there to be asked</source>
        <translation>Não havia ninguém a quem perguntar</translation>
    </message>
    <message>
        <source>This was needed, and no window or terminal was open to ask for it: {prompt}.</source>
        <translation>Isto era necessário, e não havia janela nem terminal aberto para pedi-lo: {prompt}.</translation>
    </message>
    <message>
        <source>Connect from the window or a terminal and answer when asked.</source>
        <translation>Conecte pela janela ou por um terminal e responda quando for perguntado.</translation>
    </message>
    <message>
        <source>The gateway did not wait for your answer</source>
        <translation>O gateway não esperou sua resposta</translation>
    </message>
    <message>
        <source>{host} gave up[ after {seconds} seconds], before the answer could be sent.</source>
        <translation>{host} desistiu[ após {seconds} segundos], antes que a resposta pudesse ser enviada.</translation>
    </message>
    <message>
        <source>Connect again and have the code or password at hand; a one-time code must be a new one.</source>
        <translation>Conecte novamente e tenha o código ou a senha em mãos; um código de uso único precisa ser novo.</translation>
    </message>
    <message>
        <source>The PIN is wrong</source>
        <translation>O PIN está errado</translation>
    </message>
    <message>
        <source>The token {token} did not accept it.</source>
        <translation>O token {token} não o aceitou.</translation>
    </message>
    <message>
        <source>Try again with care: a token locks itself after a few wrong PINs.</source>
        <translation>Tente novamente com cuidado: um token se bloqueia após alguns PINs errados.</translation>
    </message>
    <message>
        <source>The token is locked</source>
        <translation>O token está bloqueado</translation>
    </message>
    <message>
        <source>{token} takes no PIN any more, because wrong ones were given too often.</source>
        <translation>{token} não aceita mais nenhum PIN, porque PINs errados foram informados vezes demais.</translation>
    </message>
    <message>
        <source>Unlock it with its unlock code (PUK), or ask the one who gave it to you.</source>
        <translation>Desbloqueie-o com o código de desbloqueio (PUK) ou fale com quem o entregou a você.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>&amp;Follow a change of network</source>
        <translation>Acompan&amp;har mudanças de rede</translation>
    </message>
    <message>
        <source>From cable to Wi-Fi without a new sign-in (MOBIKE).</source>
        <translation>Do cabo para o Wi-Fi sem nova autenticação (MOBIKE).</translation>
    </message>
    <message>
        <source>Split &amp;large messages</source>
        <translation>&amp;Dividir mensagens grandes</translation>
    </message>
    <message>
        <source>For networks that drop large packets (IKE fragmentation).</source>
        <translation>Para redes que descartam pacotes grandes (fragmentação IKE).</translation>
    </message>
    <message>
        <source>Always inside &amp;UDP</source>
        <translation>Sempre dentro de &amp;UDP</translation>
    </message>
    <message>
        <source>Also where no NAT is found.</source>
        <translation>Mesmo quando nenhum NAT é encontrado.</translation>
    </message>
    <message>
        <source>Times, in seconds</source>
        <translation>Tempos, em segundos</translation>
    </message>
    <message>
        <source>&amp;NAT keepalive</source>
        <translation>Manutenção do &amp;NAT</translation>
    </message>
    <message>
        <source>NAT keepalive, in seconds</source>
        <translation>Manutenção do NAT, em segundos</translation>
    </message>
    <message>
        <source>How often a NAT is reminded of the connection. 0: never.</source>
        <translation>Com que frequência um NAT é lembrado da conexão. 0: nunca.</translation>
    </message>
    <message>
        <source>20</source>
        <translation>20</translation>
    </message>
    <message>
        <source>Ask a silent &amp;gateway after</source>
        <translation>Consultar um &amp;gateway silencioso após</translation>
    </message>
    <message>
        <source>Ask a silent gateway after, in seconds</source>
        <translation>Consultar um gateway silencioso após, em segundos</translation>
    </message>
    <message>
        <source>Chosen for you</source>
        <translation>Escolhido automaticamente</translation>
    </message>
    <message>
        <source>New keys for the s&amp;ign-in after</source>
        <translation>Novas chaves para a autent&amp;icação após</translation>
    </message>
    <message>
        <source>New keys for the sign-in after, in seconds</source>
        <translation>Novas chaves para a autenticação após, em segundos</translation>
    </message>
    <message>
        <source>New keys for the &amp;traffic after</source>
        <translation>Novas chaves para o &amp;tráfego após</translation>
    </message>
    <message>
        <source>New keys for the traffic after, in seconds</source>
        <translation>Novas chaves para o tráfego após, em segundos</translation>
    </message>
    <message>
        <source>Sign in &amp;anew after</source>
        <translation>Autenticar no&amp;vamente após</translation>
    </message>
    <message>
        <source>Sign in anew after, in seconds</source>
        <translation>Autenticar novamente após, em segundos</translation>
    </message>
    <message>
        <source>When the gateway asks for it</source>
        <translation>Quando o gateway pedir</translation>
    </message>
    <message>
        <source>&amp;Disconnect when idle for</source>
        <translation>D&amp;esconectar quando ocioso por</translation>
    </message>
    <message>
        <source>Disconnect when idle for, in seconds</source>
        <translation>Desconectar quando ocioso por, em segundos</translation>
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
        <translation>&amp;Senha da chave do cliente</translation>
    </message>
    <message>
        <source>needed where the format wants the key in another shape</source>
        <translation>necessária quando o formato exige a chave em outra forma</translation>
    </message>
    <message>
        <source>Password of the client key</source>
        <translation>Senha da chave do cliente</translation>
    </message>
    <message>
        <source>&amp;Old encryption of the key (3DES), which Apple&apos;s importers need</source>
        <translation>Criptografia &amp;antiga da chave (3DES), exigida pelos importadores da Apple</translation>
    </message>
    <message>
        <source>Write the saved pass&amp;words into it, readable by whoever gets the file</source>
        <translation>Incluir as senhas sal&amp;vas, legíveis para quem obtiver o arquivo</translation>
    </message>
    <message>
        <source>What the format can carry</source>
        <translation>O que o formato comporta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
</context>
<context>
    <name>ExportPlan</name>
    <message>
        <source>The password is written in the clear: whoever gets to read this can sign in with it.</source>
        <translation>A senha é gravada sem criptografia: quem puder ler isto pode se autenticar com ela.</translation>
    </message>
    <message>
        <source>The client key is protected in the old way only (3DES), which is weak: use it just for programs that read nothing newer.</source>
        <translation>A chave do cliente é protegida somente à maneira antiga (3DES), que é fraca: use-a apenas para programas que não leem nada mais novo.</translation>
    </message>
</context>
<context>
    <name>FieldProblems</name>
    <message>
        <source>Still missing.</source>
        <translation>Ainda falta.</translation>
    </message>
    <message>
        <source>Still missing: without it this profile can&apos;t be connected.</source>
        <translation>Ainda falta: sem isso este perfil não pode ser conectado.</translation>
    </message>
    <message>
        <source>This can&apos;t be used; the rule is: %1.</source>
        <translation>Não pode ser usado; a regra é: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be used; the rule is: %2.</source>
        <translation>“%1” não pode ser usado; a regra é: %2.</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Autenticação</translation>
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
        <translation>Deve comprovar que é</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoridade</translation>
    </message>
    <message>
        <source>Asks for a certificate</source>
        <translation>Solicita um certificado</translation>
    </message>
    <message>
        <source>Checks revocation lists</source>
        <translation>Verifica listas de revogação</translation>
    </message>
    <message>
        <source>Asks about revocation (OCSP)</source>
        <translation>Consulta a revogação (OCSP)</translation>
    </message>
    <message>
        <source>Needs a revocation answer</source>
        <translation>Exige uma resposta sobre a revogação</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidade</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation>Servidor de autenticação</translation>
    </message>
    <message>
        <source>Sign-in inside TLS</source>
        <translation>Autenticação dentro de TLS</translation>
    </message>
    <message>
        <source>Certificate on a token</source>
        <translation>Certificado em um token</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Chave do cliente</translation>
    </message>
    <message>
        <source>Client key in the keychain</source>
        <translation>Chave do cliente no chaveiro</translation>
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
        <translation>Acompanha mudanças de rede</translation>
    </message>
    <message>
        <source>Splits large messages</source>
        <translation>Divide mensagens grandes</translation>
    </message>
    <message>
        <source>Always inside UDP</source>
        <translation>Sempre dentro de UDP</translation>
    </message>
    <message>
        <source>Follows redirects</source>
        <translation>Segue redirecionamentos</translation>
    </message>
    <message>
        <source>NAT keepalive</source>
        <translation>Manutenção do NAT</translation>
    </message>
    <message>
        <source>Asks a silent gateway after</source>
        <translation>Consulta um gateway silencioso após</translation>
    </message>
    <message>
        <source>New IKE keys after</source>
        <translation>Novas chaves IKE após</translation>
    </message>
    <message>
        <source>New ESP keys after</source>
        <translation>Novas chaves ESP após</translation>
    </message>
    <message>
        <source>Signs in anew after</source>
        <translation>Autentica novamente após</translation>
    </message>
    <message>
        <source>Disconnects when idle for</source>
        <translation>Desconecta quando ocioso por</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Servidores de nomes</translation>
    </message>
    <message>
        <source>For the names</source>
        <translation>Para os nomes</translation>
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
        <translation>Redes excluídas</translation>
    </message>
    <message>
        <source>When down</source>
        <translation>Se o túnel for perdido</translation>
    </message>
    <message>
        <source>Connects at login</source>
        <translation>Conecta ao iniciar a sessão</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>Gerenciado por</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Campos bloqueados</translation>
    </message>
    <message>
        <source>in the profile, encrypted</source>
        <translation>no perfil, criptografada</translation>
    </message>
    <message>
        <source>traffic is to be blocked; this version cannot block it, so it refuses to connect this profile</source>
        <translation>o tráfego deve ser bloqueado; esta versão não consegue bloqueá-lo, por isso se recusa a conectar este perfil</translation>
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
        <translation>Mantido, mas não aplicado</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Mantido: %1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Recusado: %1</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Gravado</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gravado: %1</translation>
    </message>
    <message>
        <source>Written, without effect there</source>
        <translation>Gravado, sem efeito lá</translation>
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
        <translation>Gateway</translation>
    </message>
    <message>
        <source>&amp;Must prove to be</source>
        <translation>&amp;Deve comprovar que é</translation>
    </message>
    <message>
        <source>Must prove to be</source>
        <translation>Deve comprovar que é</translation>
    </message>
    <message>
        <source>The name in its certificate. Empty: the address of the gateway.</source>
        <translation>O nome no certificado dele. Vazio: o endereço do gateway.</translation>
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
        <translation>Da 500 passa para a 4500 quando há um NAT; outra porta é mantida.</translation>
    </message>
    <message>
        <source>What it proves itself with</source>
        <translation>Com o que ele se comprova</translation>
    </message>
    <message>
        <source>Say which authorities count</source>
        <translation>Informar quais autoridades valem</translation>
    </message>
    <message>
        <source>Some gateways send their certificate only then.</source>
        <translation>Alguns gateways só enviam o certificado nesse caso.</translation>
    </message>
    <message>
        <source>Certificates that were withdrawn</source>
        <translation>Certificados revogados</translation>
    </message>
    <message>
        <source>Look into revocation lists</source>
        <translation>Consultar listas de revogação</translation>
    </message>
    <message>
        <source>Ask the authority (OCSP)</source>
        <translation>Perguntar à autoridade (OCSP)</translation>
    </message>
    <message>
        <source>Refuse without an answer</source>
        <translation>Recusar se não houver resposta</translation>
    </message>
    <message>
        <source>Without this a connection goes on when nobody can say whether the certificate was withdrawn.</source>
        <translation>Sem isto, a conexão prossegue quando ninguém sabe dizer se o certificado foi revogado.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nome do perfil</translation>
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
        <translation>Um nome como vpn.example.org ou um endereço IP.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Autenticação</translation>
    </message>
    <message>
        <source>&amp;Way of signing in</source>
        <translation>&amp;Método de autenticação</translation>
    </message>
    <message>
        <source>Way of signing in</source>
        <translation>Método de autenticação</translation>
    </message>
    <message>
        <source>Passwords and keys are asked for when you connect; they are not kept in the profile.</source>
        <translation>Senhas e chaves são pedidas ao conectar; não são guardadas no perfil.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome de &amp;usuário</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Seu certificado</translation>
    </message>
    <message>
        <source>Name of the sign-in s&amp;erver</source>
        <translation>Nome do s&amp;ervidor de autenticação</translation>
    </message>
    <message>
        <source>Name of the sign-in server</source>
        <translation>Nome do servidor de autenticação</translation>
    </message>
    <message>
        <source>What the certificate of the server behind the gateway must be for. Your administrator knows it.</source>
        <translation>Para quem deve ser o certificado do servidor atrás do gateway. Seu administrador sabe.</translation>
    </message>
    <message>
        <source>Sign-in &amp;inside TLS</source>
        <translation>Autenticação &amp;dentro de TLS</translation>
    </message>
    <message>
        <source>Sign-in inside TLS</source>
        <translation>Autenticação dentro de TLS</translation>
    </message>
    <message>
        <source>Your i&amp;dentity</source>
        <translation>Sua &amp;identidade</translation>
    </message>
    <message>
        <source>Your identity</source>
        <translation>Sua identidade</translation>
    </message>
    <message>
        <source>What the gateway knows this computer by. Mostly it can stay empty.</source>
        <translation>O nome pelo qual o gateway conhece este computador. Geralmente pode ficar vazio.</translation>
    </message>
</context>
<context>
    <name>IdentityChooser</name>
    <message>
        <source>Your certificate</source>
        <translation>Seu certificado</translation>
    </message>
    <message>
        <source>What is chosen now</source>
        <translation>O que está escolhido agora</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>View your certificate</source>
        <translation>Exibir seu certificado</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Remove your certificate</source>
        <translation>Remover seu certificado</translation>
    </message>
    <message>
        <source>From a &amp;file, kept in the profile</source>
        <translation>De um ar&amp;quivo, guardado no perfil</translation>
    </message>
    <message>
        <source>From a file, kept in the &amp;keychain</source>
        <translation>De um arqui&amp;vo, guardado no chaveiro</translation>
    </message>
    <message>
        <source>On a &amp;token or smart card</source>
        <translation>Em um &amp;token ou cartão inteligente</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Esco&amp;lher um arquivo…</translation>
    </message>
    <message>
        <source>Certificates on tokens</source>
        <translation>Certificados em tokens</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Buscar novamente</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Sen&amp;ha</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Senha da chave</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar a senha</translation>
    </message>
    <message>
        <source>%1, issued by %2, %3</source>
        <translation>%1, emitido por %2, %3</translation>
    </message>
    <message>
        <source>It is on a token, which has to be there when you connect.</source>
        <translation>Ele está em um token, que precisa estar inserido ao conectar.</translation>
    </message>
    <message>
        <source>%1, on a token that is not seen now.</source>
        <translation>%1, em um token que não é visto agora.</translation>
    </message>
    <message>
        <source>%1 is not in use yet: its password is missing.</source>
        <translation>%1 ainda não está em uso: falta a senha dele.</translation>
    </message>
    <message>
        <source>The key is in the keychain.</source>
        <translation>A chave está no chaveiro.</translation>
    </message>
    <message>
        <source>No certificate is chosen.</source>
        <translation>Nenhum certificado foi escolhido.</translation>
    </message>
    <message>
        <source>A key and its certificate, closed by a password.</source>
        <translation>Uma chave e o certificado dela, protegidos por senha.</translation>
    </message>
    <message>
        <source>The key moves to the keychain when you save.</source>
        <translation>A chave vai para o chaveiro quando você salvar.</translation>
    </message>
    <message>
        <source>The key is kept in the profile, as it came.</source>
        <translation>A chave é guardada no perfil, tal como veio.</translation>
    </message>
    <message>
        <source>This desktop has no keychain that answers. Keep the key in the profile instead.</source>
        <translation>Nenhum chaveiro responde nesta área de trabalho. Guarde a chave no perfil.</translation>
    </message>
    <message>
        <source>The key lies in the keychain of your desktop; the profile alone can&apos;t sign in.</source>
        <translation>A chave está no chaveiro da sua área de trabalho; o perfil sozinho não consegue se autenticar.</translation>
    </message>
    <message>
        <source>The key is in the keychain now. To keep it in the profile, choose its file again.</source>
        <translation>A chave está agora no chaveiro. Para guardá-la no perfil, escolha o arquivo dela novamente.</translation>
    </message>
    <message>
        <source>A .p12 or .pfx file, or certificate and key as PEM. Its password is asked when you connect.</source>
        <translation>Um arquivo .p12 ou .pfx, ou o certificado e a chave como PEM. A senha dele é pedida ao conectar.</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>No token was found. Insert it and look again.</source>
        <translation>Nenhum token foi encontrado. Insira-o e busque novamente.</translation>
    </message>
    <message>
        <source>Choose the certificate to sign in with. Its PIN is asked when you connect.</source>
        <translation>Escolha o certificado para a autenticação. O PIN dele é pedido ao conectar.</translation>
    </message>
    <message>
        <source>The token that was found has no certificate to sign in with.</source>
        <translation>O token encontrado não tem certificado para a autenticação.</translation>
    </message>
    <message>
        <source>%1 is neither a certificate nor a key that Sallyport can read. Ask the administrator for it as .p12 or .pem.</source>
        <translation>%1 não é um certificado nem uma chave que o Sallyport possa ler. Peça-o ao administrador como .p12 ou .pem.</translation>
    </message>
    <message>
        <source>%1 has no private key in it. Choose the .p12 file, or certificate and key together.</source>
        <translation>%1 não contém uma chave privada. Escolha o arquivo .p12, ou o certificado e a chave juntos.</translation>
    </message>
    <message>
        <source>The key of this profile</source>
        <translation>A chave deste perfil</translation>
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
        <translation>&amp;Senha do arquivo</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Senha do arquivo</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Ver o conteúdo</translation>
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
        <translation>N&amp;ome de usuário</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Na&amp;me of the profile</source>
        <translation>&amp;Nome do perfil</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nome do perfil</translation>
    </message>
    <message>
        <source>&amp;Only what is not simply applied</source>
        <translation>So&amp;mente o que não é simplesmente aplicado</translation>
    </message>
    <message>
        <source>What becomes of each setting</source>
        <translation>O que acontece com cada ajuste</translation>
    </message>
    <message>
        <source>&amp;Trust the authorities of this computer to prove the gateway</source>
        <translation>Confiar nas &amp;autoridades deste computador para comprovar o gateway</translation>
    </message>
    <message>
        <source>&amp;Keep the passwords that came with it in this computer&apos;s keychain</source>
        <translation>Guardar no &amp;chaveiro deste computador as senhas que vieram junto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>and %1 more</source>
        <translation>e mais %1</translation>
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
        <translation>%1: gateway %2, autenticação com %3</translation>
    </message>
    <message>
        <source>A client certificate and its key, no profile.</source>
        <translation>Um certificado do cliente e a chave dele, sem perfil.</translation>
    </message>
    <message>
        <source>Certificates, no profile.</source>
        <translation>Certificados, sem perfil.</translation>
    </message>
    <message>
        <source>%1 is signed by %2.</source>
        <translation>%1 é assinado por %2.</translation>
    </message>
    <message>
        <source>Other files in the folder that are no profiles: %1</source>
        <translation>Outros arquivos na pasta que não são perfis: %1</translation>
    </message>
    <message>
        <source>“%1” is there already, just like this.</source>
        <translation>“%1” já existe, exatamente igual.</translation>
    </message>
    <message>
        <source>This replaces the profile “%1” that you have.</source>
        <translation>Isto substitui o perfil “%1” que você já tem.</translation>
    </message>
    <message>
        <source>It would go to another gateway than before: passwords that are saved for it are forgotten. Make sure that this file comes from your administrator.</source>
        <translation>Ele iria para um gateway diferente do anterior: as senhas salvas para ele são esquecidas. Certifique-se de que este arquivo vem do seu administrador.</translation>
    </message>
    <message>
        <source>Something found in the folder can&apos;t be saved; the rest can.</source>
        <translation>Algo encontrado na pasta não pode ser salvo; o restante pode.</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>parte de %1</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Em conjunto</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>password</source>
        <translation>senha</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>chave pré-compartilhada</translation>
    </message>
    <message>
        <source>certificate password</source>
        <translation>senha do certificado</translation>
    </message>
    <message>
        <source>certificate and key</source>
        <translation>certificado e chave</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log of the service</source>
        <translation>Registro do serviço</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar no registro</translation>
    </message>
    <message>
        <source>Levels that are shown</source>
        <translation>Níveis exibidos</translation>
    </message>
    <message>
        <source>Newest lines</source>
        <translation>Linhas mais recentes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The selected lines, or all that are shown</source>
        <translation>As linhas selecionadas ou todas as exibidas</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>The lines that are shown, with all names and addresses</source>
        <translation>As linhas exibidas, com todos os nomes e endereços</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search profiles</source>
        <translation>Buscar perfis</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mais</translation>
    </message>
    <message>
        <source>What can be done with the chosen profile, and with all of them</source>
        <translation>O que pode ser feito com o perfil escolhido e com todos</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>Nenhum perfil ainda</translation>
    </message>
    <message>
        <source>Import the file that your administrator gave you (.sswan, .mobileconfig, .p12 and many more), or drop it here.</source>
        <translation>Importe o arquivo que seu administrador forneceu (.sswan, .mobileconfig, .p12 e muitos outros) ou solte-o aqui.</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>not connected</source>
        <translation>não conectado</translation>
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
        <translation>precisa de você</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>&amp;Networks in the tunnel</source>
        <translation>&amp;Redes no túnel</translation>
    </message>
    <message>
        <source>Networks in the tunnel</source>
        <translation>Redes no túnel</translation>
    </message>
    <message>
        <source>One a line, such as 10.1.0.0/16. Empty: everything that the gateway allows.</source>
        <translation>Uma por linha, por exemplo 10.1.0.0/16. Vazio: tudo o que o gateway permitir.</translation>
    </message>
    <message>
        <source>Networks &amp;left out</source>
        <translation>Redes e&amp;xcluídas</translation>
    </message>
    <message>
        <source>Networks left out</source>
        <translation>Redes excluídas</translation>
    </message>
    <message>
        <source>These go as they do without the tunnel.</source>
        <translation>O tráfego delas segue como sem o túnel.</translation>
    </message>
    <message>
        <source>Name s&amp;ervers</source>
        <translation>Servidores de &amp;nomes</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>Servidores de nomes</translation>
    </message>
    <message>
        <source>Addresses, one a line, used instead of those that the gateway names.</source>
        <translation>Endereços, um por linha, usados no lugar dos que o gateway informa.</translation>
    </message>
    <message>
        <source>Asked only about these &amp;domains</source>
        <translation>Consultados somente sobre estes &amp;domínios</translation>
    </message>
    <message>
        <source>Asked only about these domains</source>
        <translation>Consultados somente sobre estes domínios</translation>
    </message>
    <message>
        <source>One a line, such as corp.example.org; what is below them belongs to them. Empty: the gateway decides.</source>
        <translation>Um por linha, por exemplo corp.example.org; inclui o que estiver abaixo dele. Vazio: o gateway decide.</translation>
    </message>
    <message>
        <source>Largest &amp;packet (MTU)</source>
        <translation>&amp;Tamanho máximo do pacote (MTU)</translation>
    </message>
    <message>
        <source>Largest packet (MTU)</source>
        <translation>Tamanho máximo do pacote (MTU)</translation>
    </message>
    <message>
        <source>In bytes.</source>
        <translation>Em bytes.</translation>
    </message>
    <message>
        <source>Chosen for you</source>
        <translation>Escolhido automaticamente</translation>
    </message>
    <message>
        <source>&amp;Block when the tunnel is lost</source>
        <translation>&amp;Bloquear quando o túnel for perdido</translation>
    </message>
    <message>
        <source>Nothing leaves this computer outside the tunnel until it is back or you disconnect.</source>
        <translation>Nada sai deste computador fora do túnel até que ele volte ou você se desconecte.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The gateway asks you something.</source>
        <translation>O gateway está perguntando algo.</translation>
    </message>
    <message>
        <source>The connection waits for your answer.</source>
        <translation>A conexão aguarda sua resposta.</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 precisa de você</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>%1: the VPN service does not answer</source>
        <translation>%1: o serviço de VPN não responde</translation>
    </message>
    <message>
        <source>Whether the connection still stands is not known.</source>
        <translation>Não se sabe se a conexão ainda está de pé.</translation>
    </message>
    <message>
        <source>Connected to %1 again</source>
        <translation>Conectado novamente a %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Conectado a %1</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <translation>Gateway: %1</translation>
    </message>
    <message>
        <source>Connection to %1 lost</source>
        <translation>A conexão com %1 foi perdida</translation>
    </message>
    <message>
        <source>Sallyport tries again by itself.</source>
        <translation>O Sallyport tenta novamente por conta própria.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you reconnect or turn the block off.</source>
        <translation>Nada sai deste computador até que você reconecte ou desative o bloqueio.</translation>
    </message>
    <message>
        <source>Traffic could not be blocked: it leaves this computer unprotected.</source>
        <translation>Não foi possível bloquear o tráfego: ele sai deste computador sem proteção.</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 não está conectado</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>This laptop</source>
        <translation>Este notebook</translation>
    </message>
    <message>
        <source>Your computer.</source>
        <translation>Seu computador.</translation>
    </message>
    <message>
        <source>It sends from %1.</source>
        <translation>Ele envia a partir de %1.</translation>
    </message>
    <message>
        <source>In the office network it is %1.</source>
        <translation>Na rede do escritório ele é %1.</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>%1, not asked yet.</source>
        <translation>%1, ainda não consultado.</translation>
    </message>
    <message>
        <source>%1 answers at %2.</source>
        <translation>%1 responde em %2.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Escritório</translation>
    </message>
    <message>
        <source>The networks behind the gateway.</source>
        <translation>As redes atrás do gateway.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reached through the tunnel: %1.</source>
        <translation>Acessível pelo túnel: %1.</translation>
    </message>
    <message>
        <source>Began on UDP 500 and moved to UDP %1 at %2.</source>
        <translation>Começou em UDP 500 e passou para UDP %1 às %2.</translation>
    </message>
    <message>
        <source>A NAT changes your address on the way.</source>
        <translation>Um NAT muda seu endereço no caminho.</translation>
    </message>
    <message>
        <source>The gateway is behind a NAT, or it forces UDP.</source>
        <translation>O gateway está atrás de um NAT ou força o uso de UDP.</translation>
    </message>
    <message>
        <source>No NAT on the way.</source>
        <translation>Nenhum NAT no caminho.</translation>
    </message>
    <message>
        <source>Everything on the double line is encrypted.</source>
        <translation>Tudo o que passa pela linha dupla é criptografado.</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>on your side</source>
        <translation>do seu lado</translation>
    </message>
    <message>
        <source>The gateway saw your address changed on the way: a router between you and the internet translates it.</source>
        <translation>O gateway viu seu endereço alterado no caminho: um roteador entre você e a internet o traduz.</translation>
    </message>
    <message>
        <source>there, or UDP forced</source>
        <translation>lá, ou UDP forçado</translation>
    </message>
    <message>
        <source>The gateway&apos;s own address did not match: there is a NAT in front of it, or it forces UDP encapsulation. It does not say which.</source>
        <translation>O endereço do próprio gateway não conferiu: há um NAT na frente dele ou ele força o encapsulamento UDP. Ele não diz qual dos dois.</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Turn the block off</source>
        <translation>Desativar o bloqueio</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Pages of the profile</source>
        <translation>Páginas do perfil</translation>
    </message>
    <message>
        <source>Why it can&apos;t be saved yet</source>
        <translation>Por que ainda não é possível salvar</translation>
    </message>
    <message>
        <source>Sh&amp;ow me</source>
        <translation>M&amp;ostrar</translation>
    </message>
    <message>
        <source>Show me what is to be mended</source>
        <translation>Mostrar o que precisa ser corrigido</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>user name and password, or client certificate (the strongest EAP method)</source>
        <translation>nome de usuário e senha, ou certificado do cliente (o método EAP mais forte)</translation>
    </message>
    <message>
        <source>user name and password (EAP-MSCHAPv2)</source>
        <translation>nome de usuário e senha (EAP-MSCHAPv2)</translation>
    </message>
    <message>
        <source>user name and one-time code or password (EAP-GTC)</source>
        <translation>nome de usuário e código de uso único ou senha (EAP-GTC)</translation>
    </message>
    <message>
        <source>client certificate (EAP-TLS)</source>
        <translation>certificado do cliente (EAP-TLS)</translation>
    </message>
    <message>
        <source>user name and password (EAP-TTLS)</source>
        <translation>nome de usuário e senha (EAP-TTLS)</translation>
    </message>
    <message>
        <source>user name and password (EAP-PEAP)</source>
        <translation>nome de usuário e senha (EAP-PEAP)</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>certificado do cliente</translation>
    </message>
    <message>
        <source>client certificate, then user name and password</source>
        <translation>certificado do cliente e depois nome de usuário e senha</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>chave pré-compartilhada</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar a senha</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keychain</source>
        <translation>&amp;Guardar no chaveiro</translation>
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
        <translation>a senha para %1</translation>
    </message>
    <message>
        <source>the password of %1 at %2</source>
        <translation>a senha de %1 em %2</translation>
    </message>
    <message>
        <source>the password of the client key in %1</source>
        <translation>a senha da chave do cliente de %1</translation>
    </message>
    <message>
        <source>the PIN of the token with the certificate of %1</source>
        <translation>o PIN do token com o certificado de %1</translation>
    </message>
    <message>
        <source>the pre-shared key of %1</source>
        <translation>a chave pré-compartilhada de %1</translation>
    </message>
    <message>
        <source>what %1 asks for</source>
        <translation>o que %1 pede</translation>
    </message>
    <message>
        <source>to read what %1 says</source>
        <translation>ler o que %1 diz</translation>
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
        <translation>A&amp;tuais</translation>
    </message>
    <message>
        <source>AES-GCM and ChaCha20 with elliptic curves. Right for nearly every gateway.</source>
        <translation>AES-GCM e ChaCha20 com curvas elípticas. Adequados para quase todos os gateways.</translation>
    </message>
    <message>
        <source>C&amp;ompatible</source>
        <translation>Co&amp;mpatíveis</translation>
    </message>
    <message>
        <source>AES-CBC with SHA-2 as well, for older gateways. Still nothing that is broken.</source>
        <translation>Também AES-CBC com SHA-2, para gateways mais antigos. Ainda assim, nada que já tenha sido quebrado.</translation>
    </message>
    <message>
        <source>As the &amp;administrator says</source>
        <translation>Como o &amp;administrador indicar</translation>
    </message>
    <message>
        <source>A text in strongSwan&apos;s notation, one proposal a line.</source>
        <translation>Um texto na notação do strongSwan, uma proposta por linha.</translation>
    </message>
    <message>
        <source>For the &amp;sign-in (IKE)</source>
        <translation>Para a autent&amp;icação (IKE)</translation>
    </message>
    <message>
        <source>Algorithms for the sign-in (IKE)</source>
        <translation>Algoritmos para a autenticação (IKE)</translation>
    </message>
    <message>
        <source>Empty: the current set</source>
        <translation>Vazio: o conjunto atual</translation>
    </message>
    <message>
        <source>For the &amp;traffic (ESP)</source>
        <translation>Para o t&amp;ráfego (ESP)</translation>
    </message>
    <message>
        <source>Algorithms for the traffic (ESP)</source>
        <translation>Algoritmos para o tráfego (ESP)</translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message>
        <source>extended sequence numbers</source>
        <translation>números de sequência estendidos</translation>
    </message>
    <message>
        <source>%1 key exchange</source>
        <translation>troca de chaves %1</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Problem report</source>
        <translation>Relatório de problema</translation>
    </message>
    <message>
        <source>This is all that the report says</source>
        <translation>Isto é tudo o que o relatório diz</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: the report is one file, and you decide who gets it. Names and addresses were replaced by the marked words; passwords and keys were never in it. Read it, and leave out what you would rather keep to yourself.</source>
        <translation>Nada é enviado a lugar nenhum: o relatório é um único arquivo, e você decide quem o recebe. Nomes e endereços foram substituídos pelas palavras marcadas; senhas e chaves nunca estiveram nele. Leia-o e omita o que preferir não compartilhar.</translation>
    </message>
    <message>
        <source>Lines of the report</source>
        <translation>Linhas do relatório</translation>
    </message>
    <message>
        <source>Space leaves the selected lines out, and puts them back</source>
        <translation>A barra de espaço omite as linhas selecionadas e as recoloca</translation>
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
        <translation>&amp;Salvar como…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>I&amp;niciar o Sallyport quando eu iniciar a sessão</translation>
    </message>
    <message>
        <source>Without the window; its icon and its notifications are there.</source>
        <translation>Sem a janela; o ícone e as notificações continuam presentes.</translation>
    </message>
    <message>
        <source>&amp;Connect at the start</source>
        <translation>&amp;Conectar ao iniciar</translation>
    </message>
    <message>
        <source>Connect at the start</source>
        <translation>Conectar ao iniciar</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma e aparência</translation>
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
        <translation>Sem a janela</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>&amp;Mostrar notificações</translation>
    </message>
    <message>
        <source>When a connection is up, is lost or needs you.</source>
        <translation>Quando uma conexão é estabelecida, é perdida ou precisa de você.</translation>
    </message>
    <message>
        <source>When I close the &amp;window</source>
        <translation>Quando eu fechar a &amp;janela</translation>
    </message>
    <message>
        <source>When I close the window</source>
        <translation>Quando eu fechar a janela</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Procurando %1</translation>
    </message>
    <message>
        <source>Asking the gateway</source>
        <translation>Consultando o gateway</translation>
    </message>
    <message>
        <source>Looking for a NAT on the way</source>
        <translation>Procurando um NAT no caminho</translation>
    </message>
    <message>
        <source>NAT found, switched to port %1</source>
        <translation>NAT encontrado, mudou para a porta %1</translation>
    </message>
    <message>
        <source>Switched to port %1</source>
        <translation>Mudou para a porta %1</translation>
    </message>
    <message>
        <source>Checking the gateway&apos;s certificate</source>
        <translation>Verificando o certificado do gateway</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Autenticando</translation>
    </message>
    <message>
        <source>Setting up addresses and routes</source>
        <translation>Configurando endereços e rotas</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>Aguardando sua resposta</translation>
    </message>
    <message>
        <source>Connected for %1</source>
        <translation>Conectado há %1</translation>
    </message>
    <message>
        <source>Connection lost, trying again in %1</source>
        <translation>Conexão perdida, nova tentativa em %1</translation>
    </message>
    <message>
        <source>Connection lost, trying again now</source>
        <translation>Conexão perdida, tentando novamente agora</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>Desconectando</translation>
    </message>
    <message>
        <source>Blocked: nothing leaves this computer until you reconnect or turn the block off</source>
        <translation>Bloqueado: nada sai deste computador até que você reconecte ou desative o bloqueio</translation>
    </message>
    <message>
        <source>Not connected, and traffic could not be blocked: it leaves this computer unprotected</source>
        <translation>Não conectado, e não foi possível bloquear o tráfego: ele sai deste computador sem proteção</translation>
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
        <translation>O que comprova o gateway</translation>
    </message>
    <message>
        <source>A&amp;dd from a file…</source>
        <translation>&amp;Adicionar de um arquivo…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
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
        <translation>Importar uma pasta…</translation>
    </message>
    <message>
        <source>Import what was copied</source>
        <translation>Importar o que foi copiado</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
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
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Forget saved passwords</source>
        <translation>Esquecer as senhas salvas</translation>
    </message>
    <message>
        <source>Back up all profiles…</source>
        <translation>Fazer backup de todos os perfis…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restaurar de um backup…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Open Sallyport</source>
        <translation>Abrir o Sallyport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Novo…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Save a problem report…</source>
        <translation>Salvar um relatório de problema…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Preferências…</translation>
    </message>
</context>
<context>
    <name>sallyport::CertificateViewer</name>
    <message>
        <source>Not readable</source>
        <translation>Ilegível</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>O que ele diz</translation>
    </message>
    <message>
        <source>There is no certificate to show</source>
        <translation>Não há certificado para mostrar</translation>
    </message>
    <message>
        <source>This is not a certificate, or it is damaged.</source>
        <translation>Isto não é um certificado, ou está danificado.</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertence a</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Serve para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>si mesmo</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido a partir de</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>authority: may issue other certificates</source>
        <translation>autoridade: pode emitir outros certificados</translation>
    </message>
    <message>
        <source>its own name only</source>
        <translation>somente o próprio nome</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Assinado com</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de série</translation>
    </message>
    <message>
        <source>The certificate of its issuer is not here.</source>
        <translation>O certificado do emissor dele não está aqui.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Salvar o certificado</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>It could not be saved as %1: %2</source>
        <translation>Não foi possível salvar como %1: %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ChangesPage</name>
    <message>
        <source>What stays as it is</source>
        <translation>O que permanece como está</translation>
    </message>
    <message>
        <source>Mend first what is marked on the other pages; then it can be told what will change.</source>
        <translation>Corrija primeiro o que está marcado nas outras páginas; depois será possível dizer o que vai mudar.</translation>
    </message>
    <message>
        <source>Nothing changes now. Connecting does this, and disconnecting undoes all of it.</source>
        <translation>Nada muda agora. Ao conectar, isto é feito; ao desconectar, tudo é desfeito.</translation>
    </message>
</context>
<context>
    <name>sallyport::CloseQuestion</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>Continuar em e&amp;xecução</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fechar a janela</translation>
    </message>
    <message>
        <source>Keep Sallyport running without its window?</source>
        <translation>Manter o Sallyport em execução sem a janela?</translation>
    </message>
    <message>
        <source>You are asked this once. The settings can change it later.</source>
        <translation>Isto é perguntado uma única vez. Você pode mudar depois nas preferências.</translation>
    </message>
    <message>
        <source>Its icon in the tray shows the state and opens the window again.</source>
        <translation>O ícone dele na bandeja do sistema mostra o estado e abre a janela novamente.</translation>
    </message>
    <message>
        <source>It tells you when a connection is lost or needs you. To see the window again, start Sallyport from your applications.</source>
        <translation>Ele avisa quando uma conexão é perdida ou precisa de você. Para ver a janela novamente, inicie o Sallyport pelos seus aplicativos.</translation>
    </message>
    <message>
        <source>The connection stays up either way.</source>
        <translation>A conexão permanece ativa em ambos os casos.</translation>
    </message>
    <message>
        <source>Without it nobody tells you when a connection needs you.</source>
        <translation>Sem ele, nada avisa quando uma conexão precisa de você.</translation>
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
        <translation>A senha salva não confere</translation>
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
        <translation>Nada ainda. Somente administradores e a pessoa que usa este computador podem lê-lo.</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>Nenhum perfil ainda</translation>
    </message>
</context>
<context>
    <name>sallyport::DetailsPanel</name>
    <message>
        <source>%1, packets: %2</source>
        <translation>%1, pacotes: %2</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Tráfego</translation>
    </message>
    <message>
        <source>Installed now</source>
        <translation>Instalado agora</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rotas</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>Servidores DNS</translation>
    </message>
    <message>
        <source>DNS domains</source>
        <translation>Domínios DNS</translation>
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
        <translation>Transportado em</translation>
    </message>
    <message>
        <source>ESP itself</source>
        <translation>ESP diretamente</translation>
    </message>
    <message>
        <source>Data plane</source>
        <translation>Plano de dados</translation>
    </message>
    <message>
        <source>user space</source>
        <translation>espaço do usuário</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>kernel</translation>
    </message>
    <message>
        <source>Protected by</source>
        <translation>Protegido com</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Acordado com</translation>
    </message>
</context>
<context>
    <name>sallyport::ExportDialog</name>
    <message>
        <source>strongSwan (Android, Sallyport): carries everything</source>
        <translation>strongSwan (Android, Sallyport): comporta tudo</translation>
    </message>
    <message>
        <source>Apple configuration profile (macOS, iOS)</source>
        <translation>Perfil de configuração da Apple (macOS, iOS)</translation>
    </message>
    <message>
        <source>Windows ProfileXML (Always On VPN, Intune)</source>
        <translation>ProfileXML do Windows (Always On VPN, Intune)</translation>
    </message>
    <message>
        <source>Windows PowerShell script</source>
        <translation>Script do Windows PowerShell</translation>
    </message>
    <message>
        <source>NetworkManager with its strongSwan plugin</source>
        <translation>NetworkManager com o plug-in strongSwan</translation>
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
        <translation>strongSwan para Android, configuração gerenciada</translation>
    </message>
    <message>
        <source>Only the client key and certificate, PKCS#12</source>
        <translation>Somente a chave e o certificado do cliente, PKCS#12</translation>
    </message>
    <message>
        <source>Only the certificates and key, PEM</source>
        <translation>Somente os certificados e a chave, PEM</translation>
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
        <translation>O que o servidor pedir</translation>
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
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>Este perfil</translation>
    </message>
    <message>
        <source>Choose your certificate and key</source>
        <translation>Escolha seu certificado e sua chave</translation>
    </message>
    <message>
        <source>Certificates and keys (*.p12 *.pfx *.pem *.crt *.cer *.der *.key)</source>
        <translation>Certificados e chaves (*.p12 *.pfx *.pem *.crt *.cer *.der *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The key in this file is not protected. Choose a password for it; you will be asked for it when you connect.</source>
        <translation>A chave neste arquivo não está protegida. Escolha uma senha para ela; você deverá informá-la ao conectar.</translation>
    </message>
    <message>
        <source>Type the password of the key. It goes on protecting it, and is asked for again when you connect.</source>
        <translation>Digite a senha da chave. Ela continua protegendo a chave e é pedida novamente ao conectar.</translation>
    </message>
    <message>
        <source>Type the password of the key to look at its certificate. It is not kept.</source>
        <translation>Digite a senha da chave para ver o certificado. Ela não é guardada.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Mostr&amp;ar</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>Us&amp;ar esta chave</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>Esco&amp;lher outro arquivo…</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Esco&amp;lher um arquivo…</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportController</name>
    <message>
        <source>Import VPN profiles</source>
        <translation>Importar perfis de VPN</translation>
    </message>
    <message>
        <source>VPN profiles and certificates (%1)</source>
        <translation>Perfis de VPN e certificados (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Import a folder of VPN profiles</source>
        <translation>Importar uma pasta de perfis de VPN</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texto colado</translation>
    </message>
    <message>
        <source>Saved passwords are still there</source>
        <translation>As senhas salvas ainda estão lá</translation>
    </message>
    <message>
        <source>The keychain still holds passwords of profiles that have another gateway now, and connecting would send them there: %1.</source>
        <translation>O chaveiro ainda guarda senhas de perfis que agora têm outro gateway, e ao conectar elas seriam enviadas para lá: %1.</translation>
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
        <translation>Aplicados: %1, mantidos sem efeito: %2, recusados: %3</translation>
    </message>
    <message>
        <source>&amp;Password of %1</source>
        <translation>&amp;Senha de %1</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>&amp;Senha do arquivo</translation>
    </message>
    <message>
        <source>The profiles are saved, their passwords are not</source>
        <translation>Os perfis foram salvos; as senhas deles, não</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Consultando o chaveiro…</translation>
    </message>
    <message>
        <source>A new profile</source>
        <translation>Um novo perfil</translation>
    </message>
</context>
<context>
    <name>sallyport::LibraryController</name>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nome do perfil</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags, with commas between them, such as: Customers/ACME, test</source>
        <translation>Etiquetas separadas por vírgulas, por exemplo: Clientes/ACME, teste</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Nome da cópia</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (cópia)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Excluir “%1”?</translation>
    </message>
    <message>
        <source>Its client key and its saved passwords are deleted with it. This can&apos;t be undone.</source>
        <translation>A chave do cliente e as senhas salvas dele são excluídas junto. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Back up all profiles</source>
        <translation>Fazer backup de todos os perfis</translation>
    </message>
    <message>
        <source>Restore profiles from a backup</source>
        <translation>Restaurar perfis de um backup</translation>
    </message>
    <message>
        <source>Backups (*.json)</source>
        <translation>Backups (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Save the exported profile</source>
        <translation>Salvar o perfil exportado</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Salvar aqui</translation>
    </message>
</context>
<context>
    <name>sallyport::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>Detalhe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
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
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Save the shown lines…</source>
        <translation>Salvar as linhas exibidas…</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Ir para o fim</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>Ir para o início</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar no registro</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos os níveis</translation>
    </message>
    <message>
        <source>Notes and above</source>
        <translation>Notas e acima</translation>
    </message>
    <message>
        <source>Warnings and above</source>
        <translation>Avisos e acima</translation>
    </message>
    <message>
        <source>Only errors</source>
        <translation>Somente erros</translation>
    </message>
    <message>
        <source>Save the shown lines</source>
        <translation>Salvar as linhas exibidas</translation>
    </message>
    <message>
        <source>No line has this level and these words.</source>
        <translation>Nenhuma linha tem este nível e estas palavras.</translation>
    </message>
</context>
<context>
    <name>sallyport::MainWindow</name>
    <message>
        <source>Profile files that could not be read: %1</source>
        <translation>Arquivos de perfil que não puderam ser lidos: %1</translation>
    </message>
</context>
<context>
    <name>sallyport::PathWidget</name>
    <message>
        <source>The path to the office</source>
        <translation>O caminho até o escritório</translation>
    </message>
</context>
<context>
    <name>sallyport::PhaseSteps</name>
    <message>
        <source>Look up</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Contatar</translation>
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
        <translation>Não iniciado</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Etapa %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>sallyport::ProfileEditor</name>
    <message>
        <source>New profile</source>
        <translation>Novo perfil</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar “%1”</translation>
    </message>
    <message>
        <source>Set by whoever manages this computer.</source>
        <translation>Definido por quem gerencia este computador.</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>Definido por %1.</translation>
    </message>
    <message>
        <source>%1 (!)</source>
        <comment>page with something to mend</comment>
        <translation>%1 (!)</translation>
    </message>
    <message>
        <source>Something here is to be mended.</source>
        <translation>Há algo aqui a corrigir.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Alterações não salvas</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Descartar as alterações?</translation>
    </message>
    <message>
        <source>They are not saved yet.</source>
        <translation>Elas ainda não foram salvas.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuar editando</translation>
    </message>
</context>
<context>
    <name>sallyport::ProfileListModel</name>
    <message>
        <source>certificate ends</source>
        <translation>o certificado expira</translation>
    </message>
    <message>
        <source>managed by %1</source>
        <translation>gerenciado por %1</translation>
    </message>
</context>
<context>
    <name>sallyport::PromptCard</name>
    <message>
        <source>Sign in to %1</source>
        <translation>Autenticar em %1</translation>
    </message>
    <message>
        <source>Sign in to %1 as %2</source>
        <translation>Autenticar em %1 como %2</translation>
    </message>
    <message>
        <source>Password of the certificate file in “%1”</source>
        <translation>Senha do arquivo de certificado em “%1”</translation>
    </message>
    <message>
        <source>Pre-shared key of “%1”</source>
        <translation>Chave pré-compartilhada de “%1”</translation>
    </message>
    <message>
        <source>The gateway of “%1” asks</source>
        <translation>O gateway de “%1” pergunta</translation>
    </message>
    <message>
        <source>PIN of the token for “%1”</source>
        <translation>PIN do token para “%1”</translation>
    </message>
    <message>
        <source>The gateway of “%1” says</source>
        <translation>O gateway de “%1” diz</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Chave</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Resposta</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Já li</translation>
    </message>
    <message>
        <source>Time left: %1 s</source>
        <translation>Tempo restante: %1 s</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportDialog</name>
    <message>
        <source>Saved as %1. Give it to whom you choose.</source>
        <translation>Salvo como %1. Entregue-o a quem você escolher.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n lugar substituído</numerusform>
            <numerusform>%n lugares substituídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Criando o relatório…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n linha omitida</numerusform>
            <numerusform>%n linhas omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Recolocar</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Save the problem report</source>
        <translation>Salvar o relatório de problema</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportLinesModel</name>
    <message>
        <source>empty line</source>
        <translation>linha vazia</translation>
    </message>
    <message>
        <source>%1 stands for %2</source>
        <translation>%1 substitui %2</translation>
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
        <translation>No arquivo</translation>
    </message>
    <message>
        <source>In the profile</source>
        <translation>No perfil</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
</context>
<context>
    <name>sallyport::SettingsDialog</name>
    <message>
        <source>Nothing</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como a área de trabalho</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Continuar em execução</translation>
    </message>
    <message>
        <source>Quit Sallyport</source>
        <translation>Sair do Sallyport</translation>
    </message>
    <message>
        <source>This could not be saved: %1.</source>
        <translation>Não foi possível salvar: %1.</translation>
    </message>
</context>
<context>
    <name>sallyport::StationWidget</name>
    <message>
        <source>It failed here. %1</source>
        <translation>Falhou aqui. %1</translation>
    </message>
</context>
<context>
    <name>sallyport::TrafficGraph</name>
    <message>
        <source>Traffic of the last five minutes</source>
        <translation>Tráfego dos últimos cinco minutos</translation>
    </message>
    <message>
        <source>Receiving %1, sending %2; at most %3.</source>
        <translation>Recebendo %1, enviando %2; no máximo %3.</translation>
    </message>
    <message>
        <source>5 minutes ago</source>
        <translation>há 5 minutos</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Recebido: %1</translation>
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
        <translation>Ilegível</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>autoridade</translation>
    </message>
    <message>
        <source>the gateway&apos;s own certificate</source>
        <translation>o certificado do próprio gateway</translation>
    </message>
    <message>
        <source>The gateway is trusted if one of this computer&apos;s authorities vouches for it.</source>
        <translation>O gateway é confiável se uma das autoridades deste computador o avalizar.</translation>
    </message>
    <message>
        <source>The gateway is trusted only if one of these vouches for it.</source>
        <translation>O gateway só é confiável se um destes o avalizar.</translation>
    </message>
    <message>
        <source>Add what proves the gateway</source>
        <translation>Adicionar o que comprova o gateway</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n certificates; the others were left out.</source>
        <translation>
            <numerusform>Só há espaço para %n certificado; os demais foram omitidos.</numerusform>
            <numerusform>Só há espaço para %n certificados; os demais foram omitidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>That one is in the list already.</source>
        <translation>Esse já está na lista.</translation>
    </message>
</context>
</TS>
