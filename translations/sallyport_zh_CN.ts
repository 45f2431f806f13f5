<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BehaviourPage</name>
    <message>
        <source>Behaviour</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Words to find it by, with commas between them, such as: Customers/ACME, test</source>
        <translation>用于查找的词语，以英文逗号分隔，例如：客户/ACME, 测试</translation>
    </message>
    <message>
        <source>&amp;Connect when I log in</source>
        <translation>登录系统时连接(&amp;C)</translation>
    </message>
    <message>
        <source>When Sallyport starts with the session.</source>
        <translation>在 Sallyport 随会话启动时连接。</translation>
    </message>
</context>
<context>
    <name>CertificateCare</name>
    <message>
        <source>ended on %1</source>
        <translation>已于 %1 到期</translation>
    </message>
    <message>
        <source>ends within a day, on %1</source>
        <translation>将在一天之内（%1）到期</translation>
    </message>
    <message>
        <source>ends in 1 day, on %1</source>
        <translation>将在 1 天后（%1）到期</translation>
    </message>
    <message>
        <source>ends in %1 days, on %2</source>
        <translation>将在 %1 天后（%2）到期</translation>
    </message>
    <message>
        <source>Your certificate (%1) %2. Ask the administrator for a new one.</source>
        <translation>您的证书（%1）%2。请向管理员申请新证书。</translation>
    </message>
    <message>
        <source>The certificate that proves the gateway (%1) %2. Ask the administrator for its successor.</source>
        <translation>用于证明网关身份的证书（%1）%2。请向管理员索取后续证书。</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>剩余 1 天</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>剩余 %1 天</translation>
    </message>
    <message>
        <source>asked of revocation lists and OCSP</source>
        <translation>通过吊销列表和 OCSP 查询</translation>
    </message>
    <message>
        <source>asked of revocation lists only</source>
        <translation>仅通过吊销列表查询</translation>
    </message>
    <message>
        <source>asked of OCSP only</source>
        <translation>仅通过 OCSP 查询</translation>
    </message>
    <message>
        <source>not asked; only an answer that the gateway brings along counts, and one is needed</source>
        <translation>不查询；仅认可网关自带的答复，且必须有答复</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>不查询</translation>
    </message>
    <message>
        <source>%1; without an answer it does not connect</source>
        <translation>%1；没有答复则不连接</translation>
    </message>
    <message>
        <source>%1; without an answer it connects and says so</source>
        <translation>%1；没有答复时仍会连接，并给出提示</translation>
    </message>
</context>
<context>
    <name>CertificateDetails</name>
    <message>
        <source>its dates can&apos;t be read</source>
        <translation>无法读取有效期</translation>
    </message>
    <message>
        <source>not valid before %1</source>
        <translation>%1 之前无效</translation>
    </message>
    <message>
        <source>expired less than a day ago</source>
        <translation>过期不足一天</translation>
    </message>
    <message>
        <source>expired 1 day ago</source>
        <translation>1 天前过期</translation>
    </message>
    <message numerus="yes">
        <source>expired %n days ago</source>
        <translation>
            <numerusform>%n 天前过期</numerusform>
        </translation>
    </message>
    <message>
        <source>valid for less than a day</source>
        <translation>有效期不足一天</translation>
    </message>
    <message>
        <source>valid for another day</source>
        <translation>有效期还有 1 天</translation>
    </message>
    <message numerus="yes">
        <source>valid for another %n days</source>
        <translation>
            <numerusform>有效期还有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>It expired on %1. Ask the administrator for its successor.</source>
        <translation>已于 %1 过期。请向管理员索取后续证书。</translation>
    </message>
    <message>
        <source>It is not valid before %1. Check this computer&apos;s clock.</source>
        <translation>在 %1 之前无效。请检查此计算机的时钟。</translation>
    </message>
    <message>
        <source>Its key is of a kind that Sallyport does not know.</source>
        <translation>其密钥属于 Sallyport 无法识别的类型。</translation>
    </message>
    <message>
        <source>Its key (%1) is too weak to prove anything.</source>
        <translation>其密钥（%1）强度过低，无法证明任何身份。</translation>
    </message>
    <message>
        <source>It is signed in a way that Sallyport does not know.</source>
        <translation>其签名方式 Sallyport 无法识别。</translation>
    </message>
    <message>
        <source>It is signed with %1, which can be forged.</source>
        <translation>其签名使用 %1，可以被伪造。</translation>
    </message>
</context>
<context>
    <name>CertificateViewer</name>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>The certificate and those that vouch for it</source>
        <translation>该证书以及为其担保的证书</translation>
    </message>
    <message>
        <source>SHA-256 &amp;fingerprint</source>
        <translation>SHA-256 指纹(&amp;F)</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256 指纹</translation>
    </message>
    <message>
        <source>&amp;Copy as PEM</source>
        <translation>复制为 PEM(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as PEM…</source>
        <translation>另存为 PEM(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ChangePreview</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>All traffic goes through the tunnel</source>
        <translation>所有流量都通过隧道</translation>
    </message>
    <message>
        <source>If the gateway allows only some networks, only those do. IPv4 or IPv6 stays outside where the gateway gives no address for it.</source>
        <translation>如果网关只允许部分网络，则只有这些网络通过隧道。网关未分配地址的 IPv4 或 IPv6 不经过隧道。</translation>
    </message>
    <message>
        <source>As far as the gateway allows: %1.</source>
        <translation>以网关允许的范围为限：%1。</translation>
    </message>
    <message>
        <source>Only traffic to %1 goes through the tunnel</source>
        <translation>只有发往 %1 的流量通过隧道</translation>
    </message>
    <message>
        <source>As far as the gateway allows. Everything else goes as it does now.</source>
        <translation>以网关允许的范围为限。其他流量保持现有路径。</translation>
    </message>
    <message>
        <source>Traffic to %1 stays outside</source>
        <translation>发往 %1 的流量不经过隧道</translation>
    </message>
    <message>
        <source>It goes as it does now, without the protection of the tunnel.</source>
        <translation>保持现有路径，不受隧道保护。</translation>
    </message>
    <message>
        <source>All other names are asked where they are asked now.</source>
        <translation>其他名称仍按现有方式查询。</translation>
    </message>
    <message>
        <source>Names under %1 are asked at the gateway&apos;s name servers</source>
        <translation>%1 下的名称向网关的域名服务器查询</translation>
    </message>
    <message>
        <source>Names are asked at %1 only for %2</source>
        <translation>仅 %2 的名称向 %1 查询</translation>
    </message>
    <message>
        <source>Names are asked at %1</source>
        <translation>名称向 %1 查询</translation>
    </message>
    <message>
        <source>The gateway may limit it to names of its own.</source>
        <translation>网关可能将其限制为自己的名称。</translation>
    </message>
    <message>
        <source>Names are asked at the gateway&apos;s name servers</source>
        <translation>名称向网关的域名服务器查询</translation>
    </message>
    <message>
        <source>If it gives any; it may limit them to names of its own.</source>
        <translation>前提是网关提供了域名服务器；网关可能将其限制为自己的名称。</translation>
    </message>
    <message>
        <source>Traffic is blocked when the tunnel is lost</source>
        <translation>隧道中断时阻断流量</translation>
    </message>
    <message>
        <source>Until it is back or you disconnect. Where this computer can&apos;t block, it does not connect.</source>
        <translation>直到隧道恢复或您断开连接。如果此计算机无法阻断流量，则不会连接。</translation>
    </message>
    <message>
        <source>Nothing is blocked</source>
        <translation>不阻断任何流量</translation>
    </message>
    <message>
        <source>When the tunnel is lost, traffic goes as it does without it. The firewall is not touched.</source>
        <translation>隧道中断时，流量按没有隧道时的方式传输。不会改动防火墙。</translation>
    </message>
    <message numerus="yes">
        <source>Packets in the tunnel have at most %n bytes</source>
        <translation>
            <numerusform>隧道中的数据包最大 %n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Other connections keep their size.</source>
        <translation>其他连接的数据包大小不变。</translation>
    </message>
    <message>
        <source>Packets in the tunnel are a little smaller</source>
        <translation>隧道中的数据包会略小</translation>
    </message>
    <message>
        <source>Sallyport finds the size that fits the way to the gateway.</source>
        <translation>Sallyport 会找到适合到网关路径的大小。</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>UDP port %1 is used to reach %2</source>
        <translation>使用 UDP 端口 %1 连接 %2</translation>
    </message>
    <message>
        <source>UDP ports 500 and 4500 are used to reach %1</source>
        <translation>使用 UDP 端口 500 和 4500 连接 %1</translation>
    </message>
    <message>
        <source>The tunnel itself always goes through port 4500.</source>
        <translation>隧道本身始终使用端口 4500。</translation>
    </message>
    <message>
        <source>Port 4500 where an address is translated on the way.</source>
        <translation>途中存在地址转换时使用端口 4500。</translation>
    </message>
    <message>
        <source>This computer gets one more address</source>
        <translation>此计算机将增加一个地址</translation>
    </message>
    <message>
        <source>The gateway chooses it. It belongs to a network link of its own, which goes when you disconnect.</source>
        <translation>由网关选定。该地址属于独立的网络链路，断开连接后即移除。</translation>
    </message>
    <message>
        <source>Other traffic stays as it is</source>
        <translation>其他流量保持不变</translation>
    </message>
    <message>
        <source>Whatever goes elsewhere is not seen by the gateway, and not protected by it.</source>
        <translation>发往其他地方的流量，网关看不到，也不提供保护。</translation>
    </message>
    <message>
        <source>Your other addresses and network settings stay as they are</source>
        <translation>您的其他地址和网络设置保持不变</translation>
    </message>
    <message>
        <source>Whatever is changed is put back when you disconnect, also after a crash.</source>
        <translation>所做的更改会在断开连接时还原，崩溃之后也是如此。</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>What will change</source>
        <translation>将会改变的内容</translation>
    </message>
</context>
<context>
    <name>ConnectionView</name>
    <message>
        <source>Enter password</source>
        <translation>输入密码</translation>
    </message>
    <message>
        <source>Open import…</source>
        <translation>打开导入…</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Not known while the service does not answer</source>
        <translation>服务无响应期间状态未知</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <translation>正在查询密钥环</translation>
    </message>
    <message>
        <source>Waiting for your password</source>
        <translation>正在等待您输入密码</translation>
    </message>
    <message>
        <source>Open the field…</source>
        <translation>打开该字段…</translation>
    </message>
</context>
<context>
    <name>CryptographyPage</name>
    <message>
        <source>Cryptography</source>
        <translation>加密</translation>
    </message>
</context>
<context>
    <name>ErrorArgument</name>
    <message>
        <source>the client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>the password or code</source>
        <translation>密码或验证码</translation>
    </message>
    <message>
        <source>the password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>the pre-shared key</source>
        <translation>预共享密钥</translation>
    </message>
    <message>
        <source>the one-time code</source>
        <translation>一次性验证码</translation>
    </message>
    <message>
        <source>the PIN of the token</source>
        <translation>令牌的 PIN</translation>
    </message>
    <message>
        <source>to read what the gateway says</source>
        <translation>阅读网关的消息</translation>
    </message>
    <message>
        <source>the account is disabled</source>
        <translation>该账户已停用</translation>
    </message>
    <message>
        <source>not at this time of day</source>
        <translation>当前时段不允许登录</translation>
    </message>
    <message>
        <source>the account may not use the VPN</source>
        <translation>该账户无权使用 VPN</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>networks such as 10.1.0.0/16</source>
        <translation>形如 10.1.0.0/16 的网络</translation>
    </message>
    <message>
        <source>a port from 1 to 65535</source>
        <translation>1 到 65535 之间的端口</translation>
    </message>
    <message>
        <source>IP addresses of DNS servers</source>
        <translation>DNS 服务器的 IP 地址</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The gateway refused your certificate</source>
        <translation>网关拒绝了您的证书</translation>
    </message>
    <message>
        <source>It did not accept the client certificate[ of {user}] for signing in.</source>
        <translation>网关未接受用于登录的客户端证书[（{user}）]。</translation>
    </message>
    <message>
        <source>Ask the administrator whether the gateway knows this certificate or has blocked it; import the new one if you were given another.</source>
        <translation>请向管理员确认网关是否认识此证书，或是否已将其封禁；如果您收到了新证书，请导入新证书。</translation>
    </message>
    <message>
        <source>The gateway refused the pre-shared key</source>
        <translation>网关拒绝了预共享密钥</translation>
    </message>
    <message>
        <source>It did not accept the key[ for {user}].</source>
        <translation>网关未接受[ {user} 的]密钥。</translation>
    </message>
    <message>
        <source>Type the key again; if it is right, ask the administrator whether the key or the identity in the profile has changed.</source>
        <translation>请重新输入密钥；如果密钥无误，请向管理员确认密钥或配置文件中的身份标识是否已更改。</translation>
    </message>
    <message>
        <source>Whether the gateway&apos;s certificate was revoked is not known</source>
        <translation>无法确定网关的证书是否已被吊销</translation>
    </message>
    <message>
        <source>The certificate of {subject} could not be checked[ at {url}]: {reason}. The profile does not ask for an answer, so the connection goes on.</source>
        <translation>无法[在 {url} ]核查 {subject} 的证书：{reason}。配置文件不要求得到答复，因此继续连接。</translation>
    </message>
    <message>
        <source>Nothing has to be done now; if it stays so, tell the administrator.</source>
        <translation>目前无需任何操作；如果一直如此，请告知管理员。</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另外 %1 项</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>（未知）</translation>
    </message>
    <message>
        <source>The name {host} can&apos;t be found</source>
        <translation>找不到名称 {host}</translation>
    </message>
    <message>
        <source>The name server has no address for it[: {reason}].</source>
        <translation>域名服务器没有该名称的地址[：{reason}]。</translation>
    </message>
    <message>
        <source>Check that this computer is online and that the gateway&apos;s name in the profile is spelled right.</source>
        <translation>请检查此计算机是否在线，以及配置文件中的网关名称拼写是否正确。</translation>
    </message>
    <message>
        <source>The gateway does not answer</source>
        <translation>网关没有响应</translation>
    </message>
    <message>
        <source>{host}[ ({address}, port {port})] sent no answer[ for {seconds} seconds].</source>
        <translation>{host}[（{address}，端口 {port}）][在 {seconds} 秒内]没有响应。</translation>
    </message>
    <message>
        <source>Try another network: some networks block VPNs (UDP ports 500 and 4500). If it stays silent, ask the administrator whether the gateway is up.</source>
        <translation>请尝试其他网络：有些网络会阻止 VPN（UDP 端口 500 和 4500）。如果仍无响应，请向管理员确认网关是否在运行。</translation>
    </message>
    <message>
        <source>The gateway answers on one port only</source>
        <translation>网关只在一个端口上响应</translation>
    </message>
    <message>
        <source>{host}[ ({address})] answered on UDP port {answered}, but not on UDP port {port}[ for {seconds} seconds]. The connection needs both.</source>
        <translation>{host}[（{address}）]在 UDP 端口 {answered} 上有响应，但在 UDP 端口 {port} 上[ {seconds} 秒内]没有响应。连接需要这两个端口。</translation>
    </message>
    <message>
        <source>Try another network: this one, or the gateway&apos;s own firewall, holds UDP port {port} back. Tell its administrator.</source>
        <translation>请尝试其他网络：当前网络或网关自身的防火墙拦截了 UDP 端口 {port}。请告知其管理员。</translation>
    </message>
    <message>
        <source>The gateway can&apos;t be reached from this network</source>
        <translation>无法从此网络访问网关</translation>
    </message>
    <message>
        <source>The network did not carry anything to {host}[ ({address})][: {reason}].</source>
        <translation>网络无法将数据送达 {host}[（{address}）][：{reason}]。</translation>
    </message>
    <message>
        <source>Check that this computer is online, then connect again.</source>
        <translation>请检查此计算机是否在线，然后重新连接。</translation>
    </message>
    <message>
        <source>The connection to the gateway was lost</source>
        <translation>与网关的连接已中断</translation>
    </message>
    <message>
        <source>{host} has not answered[ for {seconds} seconds].</source>
        <translation>{host} [已 {seconds} 秒]没有响应。</translation>
    </message>
    <message>
        <source>The gateway ended the connection</source>
        <translation>网关结束了连接</translation>
    </message>
    <message>
        <source>{host} closed the tunnel.</source>
        <translation>{host} 关闭了隧道。</translation>
    </message>
    <message>
        <source>Connect again; if it keeps closing, ask the administrator.</source>
        <translation>请重新连接；如果仍不断关闭，请咨询管理员。</translation>
    </message>
    <message>
        <source>Disconnected because nothing was sent</source>
        <translation>因没有数据传输而断开连接</translation>
    </message>
    <message>
        <source>Nothing went to or came from {host} for {seconds} seconds, and the profile ends the connection then.</source>
        <translation>与 {host} 之间已有 {seconds} 秒没有数据传输，配置文件规定此时结束连接。</translation>
    </message>
    <message>
        <source>Connect again when you need it.</source>
        <translation>需要时请重新连接。</translation>
    </message>
    <message>
        <source>The gateway does not agree to any of the offered algorithms</source>
        <translation>网关不同意所提供的任何算法</translation>
    </message>
    <message>
        <source>For {protocol} this computer offered {offered}.</source>
        <translation>此计算机为 {protocol} 提供了 {offered}。</translation>
    </message>
    <message>
        <source>Ask the administrator which current algorithms the gateway takes and put them into the profile.</source>
        <translation>请向管理员询问网关接受哪些当前适用的算法，并将其填入配置文件。</translation>
    </message>
    <message>
        <source>The gateway refused the networks asked for</source>
        <translation>网关拒绝了所请求的网络</translation>
    </message>
    <message>
        <source>This computer asked for {offered}.</source>
        <translation>此计算机请求了 {offered}。</translation>
    </message>
    <message>
        <source>Check the networks in the profile against what the administrator gave you.</source>
        <translation>请将配置文件中的网络与管理员提供的信息核对。</translation>
    </message>
    <message>
        <source>The gateway gave this computer no address</source>
        <translation>网关未给此计算机分配地址</translation>
    </message>
    <message>
        <source>{host} has no virtual IP address left, or none for you.</source>
        <translation>{host} 已没有可用的虚拟 IP 地址，或没有可分配给您的地址。</translation>
    </message>
    <message>
        <source>Connect again later; if it stays so, ask the administrator to look at the address pool.</source>
        <translation>请稍后重新连接；如果一直如此，请管理员检查地址池。</translation>
    </message>
    <message>
        <source>The gateway sends you to another one</source>
        <translation>网关要求您改连另一个网关</translation>
    </message>
    <message>
        <source>{host} asks to connect to {target} instead. Sallyport does not follow that by itself.</source>
        <translation>{host} 要求改为连接 {target}。Sallyport 不会自行跟随。</translation>
    </message>
    <message>
        <source>Ask the administrator; if it is right, make a profile with that gateway&apos;s name.</source>
        <translation>请咨询管理员；如果无误，请用该网关的名称新建配置文件。</translation>
    </message>
    <message>
        <source>The gateway broke off the negotiation</source>
        <translation>网关中止了协商</translation>
    </message>
    <message>
        <source>{host} answered {notify}.</source>
        <translation>{host} 的答复为 {notify}。</translation>
    </message>
    <message>
        <source>Tell the administrator this word; the gateway&apos;s log says why.</source>
        <translation>请将此代码告知管理员；网关的日志中记录了原因。</translation>
    </message>
    <message>
        <source>This computer can&apos;t carry the tunnel&apos;s packets</source>
        <translation>此计算机无法传输隧道的数据包</translation>
    </message>
    <message>
        <source>The data plane &quot;{dataPlane}&quot; did not start: {reason}.</source>
        <translation>数据平面“{dataPlane}”未能启动：{reason}。</translation>
    </message>
    <message>
        <source>Look in the service&apos;s log for the cause; where /dev/net/tun is missing, ask the administrator to load the kernel&apos;s module tun.</source>
        <translation>请在服务日志中查找原因；如果缺少 /dev/net/tun，请管理员加载内核模块 tun。</translation>
    </message>
    <message>
        <source>The tunnel&apos;s address could not be set</source>
        <translation>无法设置隧道的地址</translation>
    </message>
    <message>
        <source>Setting {address} failed: {reason}.</source>
        <translation>设置 {address} 失败：{reason}。</translation>
    </message>
    <message>
        <source>Disconnect other VPNs that use the same address, then connect again.</source>
        <translation>请断开使用相同地址的其他 VPN，然后重新连接。</translation>
    </message>
    <message>
        <source>A route into the tunnel could not be set</source>
        <translation>无法设置通往隧道的路由</translation>
    </message>
    <message>
        <source>Setting the route to {route} failed: {reason}.</source>
        <translation>设置到 {route} 的路由失败：{reason}。</translation>
    </message>
    <message>
        <source>Disconnect other VPNs that use the same network, then connect again.</source>
        <translation>请断开使用相同网络的其他 VPN，然后重新连接。</translation>
    </message>
    <message>
        <source>The office&apos;s name servers could not be set</source>
        <translation>无法设置办公网络的域名服务器</translation>
    </message>
    <message>
        <source>Changing this computer&apos;s DNS settings failed: {reason}.</source>
        <translation>更改此计算机的 DNS 设置失败：{reason}。</translation>
    </message>
    <message>
        <source>See the service&apos;s log for which program holds the DNS settings, then connect again.</source>
        <translation>请在服务日志中查看哪个程序占用了 DNS 设置，然后重新连接。</translation>
    </message>
    <message>
        <source>Traffic can&apos;t be blocked on this computer</source>
        <translation>无法在此计算机上阻断流量</translation>
    </message>
    <message>
        <source>The firewall rules were refused: {reason}.</source>
        <translation>防火墙规则被拒绝：{reason}。</translation>
    </message>
    <message>
        <source>Turn off blocking in the profile, or ask for the missing firewall support.</source>
        <translation>请在配置文件中关闭阻断，或请管理员补上缺少的防火墙支持。</translation>
    </message>
    <message>
        <source>The service&apos;s IKE engine failed</source>
        <translation>服务的 IKE 引擎出现故障</translation>
    </message>
    <message>
        <source>It said: {reason}.</source>
        <translation>其消息为：{reason}。</translation>
    </message>
    <message>
        <source>Restart the Sallyport service; if it happens again, report it with the service&apos;s log.</source>
        <translation>请重启 Sallyport 服务；如果再次发生，请附上服务日志报告问题。</translation>
    </message>
    <message>
        <source>The service can&apos;t note what it changes on this computer</source>
        <translation>服务无法记录它在此计算机上所做的更改</translation>
    </message>
    <message>
        <source>Writing {path} failed: {reason}. Without these notes nothing could be put back after a crash.</source>
        <translation>写入 {path} 失败：{reason}。没有这些记录，崩溃后将无法还原。</translation>
    </message>
    <message>
        <source>Make room on the disk, or repair the rights of that folder.</source>
        <translation>请腾出磁盘空间，或修复该文件夹的权限。</translation>
    </message>
    <message>
        <source>There is no profile &quot;{profile}&quot;</source>
        <translation>没有名为“{profile}”的配置文件</translation>
    </message>
    <message>
        <source>Neither a name nor an id of your profiles matches.</source>
        <translation>与您的配置文件的名称和 ID 均不匹配。</translation>
    </message>
    <message>
        <source>Look at the list of profiles, or import the profile first.</source>
        <translation>请查看配置文件列表，或先导入该配置文件。</translation>
    </message>
    <message>
        <source>More than one profile is called &quot;{profile}&quot;</source>
        <translation>有多个名为“{profile}”的配置文件</translation>
    </message>
    <message>
        <source>These match: {matches}.</source>
        <translation>匹配的有：{matches}。</translation>
    </message>
    <message>
        <source>Name the profile by its id.</source>
        <translation>请用 ID 指定配置文件。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>无法读取该文件</translation>
    </message>
    <message>
        <source>{file}: {reason}.</source>
        <translation>{file}：{reason}。</translation>
    </message>
    <message>
        <source>Check the file&apos;s name and that you may read it.</source>
        <translation>请检查文件名，以及您是否有权读取它。</translation>
    </message>
    <message>
        <source>The file is too large for a profile</source>
        <translation>该文件作为配置文件过大</translation>
    </message>
    <message>
        <source>{file} has {size}; at most {limit} are read.</source>
        <translation>{file} 的大小为 {size}；最多读取 {limit}。</translation>
    </message>
    <message>
        <source>Check that it is the file your administrator sent.</source>
        <translation>请确认它是管理员发送的文件。</translation>
    </message>
    <message>
        <source>The file is no profile that Sallyport can read</source>
        <translation>该文件不是 Sallyport 可以读取的配置文件</translation>
    </message>
    <message>
        <source>{file} is in none of the formats that Sallyport knows (strongSwan, Apple, Windows, NetworkManager, certificates).</source>
        <translation>{file} 不属于 Sallyport 支持的任何格式（strongSwan、Apple、Windows、NetworkManager、证书）。</translation>
    </message>
    <message>
        <source>Ask the administrator for a .sswan or .mobileconfig profile, or for the certificates as .p12 or .pem.</source>
        <translation>请向管理员索取 .sswan 或 .mobileconfig 配置文件，或者 .p12 或 .pem 格式的证书。</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>该文件已损坏</translation>
    </message>
    <message>
        <source>{file}[, line {line}]: {reason}.</source>
        <translation>{file}[，第 {line} 行]：{reason}。</translation>
    </message>
    <message>
        <source>Ask for the file again; it may have been cut off or changed on its way.</source>
        <translation>请重新索取该文件；它可能在传输过程中被截断或更改。</translation>
    </message>
    <message>
        <source>The profile is not complete</source>
        <translation>配置文件不完整</translation>
    </message>
    <message>
        <source>[{file}: ]the field {field} is missing.</source>
        <translation>[{file}：]缺少字段 {field}。</translation>
    </message>
    <message>
        <source>Add the field, or ask the administrator for a complete profile.</source>
        <translation>请补上该字段，或向管理员索取完整的配置文件。</translation>
    </message>
    <message>
        <source>The profile has a value that can&apos;t be used</source>
        <translation>配置文件中有无法使用的值</translation>
    </message>
    <message>
        <source>[{file}: ]the field {field}[ says &quot;{value}&quot;]; the rule is: {rule}.</source>
        <translation>[{file}：]字段 {field}[ 的值“{value}”]不符合规则：{rule}。</translation>
    </message>
    <message>
        <source>Correct the field, or ask the administrator for a corrected profile.</source>
        <translation>请更正该字段，或向管理员索取更正后的配置文件。</translation>
    </message>
    <message>
        <source>The profile could not be saved</source>
        <translation>无法保存配置文件</translation>
    </message>
    <message>
        <source>Writing {path} failed: {reason}. What was there before is untouched.</source>
        <translation>写入 {path} 失败：{reason}。原有内容未受影响。</translation>
    </message>
    <message>
        <source>Make room on the disk, or repair the rights of that folder, then save again.</source>
        <translation>请腾出磁盘空间，或修复该文件夹的权限，然后重新保存。</translation>
    </message>
    <message>
        <source>This profile is managed</source>
        <translation>此配置文件受统一管理</translation>
    </message>
    <message>
        <source>{profile} was set up for this computer by {managedBy}; it can&apos;t be changed or deleted here.</source>
        <translation>{profile} 由 {managedBy} 为此计算机设置，无法在此处更改或删除。</translation>
    </message>
    <message>
        <source>Ask them for the change, or duplicate the profile and change the copy.</source>
        <translation>请向其申请更改，或复制该配置文件并修改副本。</translation>
    </message>
    <message>
        <source>The profile can&apos;t be written in this format</source>
        <translation>无法以此格式写出配置文件</translation>
    </message>
    <message>
        <source>The format {format} can&apos;t carry it: {reason}.</source>
        <translation>格式 {format} 无法承载其内容：{reason}。</translation>
    </message>
    <message>
        <source>Choose another format; sswan carries everything.</source>
        <translation>请选择其他格式；sswan 可承载全部内容。</translation>
    </message>
    <message>
        <source>The backup can&apos;t be used</source>
        <translation>无法使用该备份</translation>
    </message>
    <message>
        <source>{file}: {reason}. Nothing was restored.</source>
        <translation>{file}：{reason}。未恢复任何内容。</translation>
    </message>
    <message>
        <source>Take an earlier backup, or restore the profiles one by one.</source>
        <translation>请使用更早的备份，或逐个恢复配置文件。</translation>
    </message>
    <message>
        <source>The password for the certificate does not fit</source>
        <translation>证书的密码不匹配</translation>
    </message>
    <message>
        <source>{file} has a private key that this password does not open or protect.</source>
        <translation>{file} 中有一个私钥，此密码既不能打开它，也不能保护它。</translation>
    </message>
    <message>
        <source>Type the password that came with the file; for an unprotected key choose a new one.</source>
        <translation>请输入随文件提供的密码；如果密钥未受保护，请设置新密码。</translation>
    </message>
    <message>
        <source>The certificate file can&apos;t be used</source>
        <translation>无法使用该证书文件</translation>
    </message>
    <message>
        <source>Ask the administrator for the file again.</source>
        <translation>请向管理员重新索取该文件。</translation>
    </message>
    <message>
        <source>There is no private key to sign in with</source>
        <translation>没有用于登录的私钥</translation>
    </message>
    <message>
        <source>{file} signs in with a certificate, but the key for it is not there.</source>
        <translation>{file} 使用证书登录，但没有对应的密钥。</translation>
    </message>
    <message>
        <source>Import the .p12 file, or certificate and key together.</source>
        <translation>请导入 .p12 文件，或同时导入证书和密钥。</translation>
    </message>
    <message>
        <source>The certificate that proves the gateway is missing</source>
        <translation>缺少用于证明网关身份的证书</translation>
    </message>
    <message>
        <source>{file} proves the gateway of {profile} by {expected}, which was not given together with it. Without it any authority of this computer would do.</source>
        <translation>{file} 用 {expected} 证明 {profile} 的网关，但未一同提供。没有它，此计算机上的任何证书颁发机构都会被接受。</translation>
    </message>
    <message>
        <source>Give that certificate together with the file, or a folder that holds both; or choose this computer&apos;s authorities (--system-authorities).</source>
        <translation>请将该证书与文件一同提供，或提供包含两者的文件夹；或者选择此计算机的证书颁发机构（--system-authorities）。</translation>
    </message>
    <message>
        <source>Your certificate can&apos;t be used</source>
        <translation>无法使用您的证书</translation>
    </message>
    <message>
        <source>{subject}: {reason}.</source>
        <translation>{subject}：{reason}。</translation>
    </message>
    <message>
        <source>Ask the administrator for a new certificate with its key.</source>
        <translation>请向管理员索取新的证书及其密钥。</translation>
    </message>
    <message>
        <source>Your certificate has expired</source>
        <translation>您的证书已过期</translation>
    </message>
    <message>
        <source>The certificate of {subject} was valid until {notAfter}; this computer&apos;s clock says {now}. Nothing was sent.</source>
        <translation>{subject} 的证书有效期至 {notAfter}；此计算机的时钟为 {now}。未发送任何内容。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, ask the administrator for a new certificate.</source>
        <translation>请检查此计算机的时钟；如果无误，请向管理员索取新证书。</translation>
    </message>
    <message>
        <source>Your certificate is not valid yet</source>
        <translation>您的证书尚未生效</translation>
    </message>
    <message>
        <source>The certificate of {subject} is valid from {notBefore}; this computer&apos;s clock says {now}. Nothing was sent.</source>
        <translation>{subject} 的证书自 {notBefore} 起有效；此计算机的时钟为 {now}。未发送任何内容。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, wait until then or ask the administrator.</source>
        <translation>请检查此计算机的时钟；如果无误，请等到该时间，或咨询管理员。</translation>
    </message>
    <message>
        <source>The private key belongs to another certificate</source>
        <translation>私钥属于另一个证书</translation>
    </message>
    <message>
        <source>The key that was given is not that of {subject}.</source>
        <translation>所提供的密钥不属于 {subject}。</translation>
    </message>
    <message>
        <source>Import the .p12 file again, or certificate and key that were made together.</source>
        <translation>请重新导入 .p12 文件，或成对生成的证书和密钥。</translation>
    </message>
    <message>
        <source>The pre-shared key is too easy to guess</source>
        <translation>预共享密钥太容易被猜到</translation>
    </message>
    <message>
        <source>The key of {profile} was not used: {reason}. Who listens to one sign-in could find it by trying.</source>
        <translation>未使用 {profile} 的密钥：{reason}。窃听者只需截获一次登录，即可通过穷举找出它。</translation>
    </message>
    <message>
        <source>Ask the administrator for a random key of 20 characters or more.</source>
        <translation>请向管理员索取 20 个字符以上的随机密钥。</translation>
    </message>
    <message>
        <source>The profile does not say who checks your sign-in</source>
        <translation>配置文件未说明由谁验证您的登录</translation>
    </message>
    <message>
        <source>{profile} signs in through a server behind the gateway, and the profile does not name it. Any server of that authority could take the password.</source>
        <translation>{profile} 通过网关后面的服务器登录，但配置文件没有指明该服务器。该证书颁发机构的任何服务器都可能获取密码。</translation>
    </message>
    <message>
        <source>Ask the administrator for the sign-in server&apos;s name and put it into the profile (sallyport.aaaServer).</source>
        <translation>请向管理员询问认证服务器的名称，并将其填入配置文件（sallyport.aaaServer）。</translation>
    </message>
    <message>
        <source>The token is not there</source>
        <translation>令牌不存在</translation>
    </message>
    <message>
        <source>{token} was not found; this computer sees {found}.</source>
        <translation>未找到 {token}；此计算机能看到的有：{found}。</translation>
    </message>
    <message>
        <source>Insert the token or card and try again; sallyportctl tokens lists what is found.</source>
        <translation>请插入令牌或智能卡后重试；sallyportctl tokens 可列出找到的令牌。</translation>
    </message>
    <message>
        <source>The certificate is not on the token</source>
        <translation>令牌上没有该证书</translation>
    </message>
    <message>
        <source>{token} has no certificate {certificate} with its key.</source>
        <translation>{token} 上没有带密钥的证书 {certificate}。</translation>
    </message>
    <message>
        <source>Look with sallyportctl tokens which certificates it has, and choose one of them.</source>
        <translation>请用 sallyportctl tokens 查看令牌上有哪些证书，并从中选择一个。</translation>
    </message>
    <message>
        <source>The token can&apos;t be used</source>
        <translation>无法使用该令牌</translation>
    </message>
    <message>
        <source>{token}: {reason}.</source>
        <translation>{token}：{reason}。</translation>
    </message>
    <message>
        <source>Take the token out and insert it again; if that does not help, ask the one who gave it to you.</source>
        <translation>请拔出令牌后重新插入；如果无效，请咨询发放者。</translation>
    </message>
    <message>
        <source>There is no keychain to keep passwords in</source>
        <translation>没有可保存密码的密钥环</translation>
    </message>
    <message>
        <source>No keychain answered on this desktop: {reason}. Passwords are never kept in plain text instead.</source>
        <translation>此桌面上没有密钥环响应：{reason}。密码绝不会改以明文保存。</translation>
    </message>
    <message>
        <source>Install and start gnome-keyring or KWallet, or type the password each time.</source>
        <translation>请安装并启动 gnome-keyring 或 KWallet，或每次输入密码。</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>The entry {entry} is in a locked keychain.</source>
        <translation>条目 {entry} 位于已锁定的密钥环中。</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or type the password this time.</source>
        <translation>请解锁密钥环后重试，或本次手动输入密码。</translation>
    </message>
    <message>
        <source>The keychain refused</source>
        <translation>密钥环拒绝了请求</translation>
    </message>
    <message>
        <source>The entry {entry} was not given or taken: {reason}.</source>
        <translation>无法读取或写入条目 {entry}：{reason}。</translation>
    </message>
    <message>
        <source>Allow Sallyport to use the keychain, or type the password this time.</source>
        <translation>请允许 Sallyport 使用密钥环，或本次手动输入密码。</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>密钥环没有响应</translation>
    </message>
    <message>
        <source>It did not answer for {seconds} seconds.</source>
        <translation>已有 {seconds} 秒没有响应。</translation>
    </message>
    <message>
        <source>Look for a hidden question of the keychain on the screen, or type the password this time.</source>
        <translation>请查看屏幕上是否有被遮挡的密钥环询问窗口，或本次手动输入密码。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not from an authority you trust</source>
        <translation>网关的证书并非来自您信任的证书颁发机构</translation>
    </message>
    <message>
        <source>The certificate[ of {subject}] was issued by {issuer}, which neither the profile nor this computer trusts.</source>
        <translation>[{subject} 的]证书由 {issuer} 颁发，配置文件和此计算机均不信任该颁发者。</translation>
    </message>
    <message>
        <source>Ask the administrator for the authority&apos;s certificate and import it into the profile.</source>
        <translation>请向管理员索取该证书颁发机构的证书，并将其导入配置文件。</translation>
    </message>
    <message>
        <source>The gateway did not prove that it is {expected}</source>
        <translation>网关未能证明自己是 {expected}</translation>
    </message>
    <message>
        <source>Its certificate is for {names}.</source>
        <translation>其证书适用于 {names}。</translation>
    </message>
    <message>
        <source>Check the gateway&apos;s name and identity in the profile; if they are right, tell the administrator.</source>
        <translation>请检查配置文件中网关的名称和身份标识；如果无误，请告知管理员。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate has expired</source>
        <translation>网关的证书已过期</translation>
    </message>
    <message>
        <source>The certificate of {subject} was valid until {notAfter}; this computer&apos;s clock says {now}.</source>
        <translation>{subject} 的证书有效期至 {notAfter}；此计算机的时钟为 {now}。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, ask the administrator to renew the certificate.</source>
        <translation>请检查此计算机的时钟；如果无误，请管理员更新证书。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not valid yet</source>
        <translation>网关的证书尚未生效</translation>
    </message>
    <message>
        <source>The certificate of {subject} is valid from {notBefore}; this computer&apos;s clock says {now}.</source>
        <translation>{subject} 的证书自 {notBefore} 起有效；此计算机的时钟为 {now}。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock; if it is right, tell the administrator.</source>
        <translation>请检查此计算机的时钟；如果无误，请告知管理员。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate names no gateway</source>
        <translation>网关的证书没有指明任何网关</translation>
    </message>
    <message>
        <source>It has no name by which it could prove to be {expected}[; only its common name says {commonName}, and that does not count].</source>
        <translation>其中没有可证明自己是 {expected} 的名称[；只有通用名称为 {commonName}，而这不算数]。</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate with the gateway&apos;s name in subjectAltName.</source>
        <translation>请向管理员申请在 subjectAltName 中含有网关名称的证书。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is too weak</source>
        <translation>网关的证书强度过低</translation>
    </message>
    <message>
        <source>The certificate of {subject} could be forged: {reason}.</source>
        <translation>{subject} 的证书可能被伪造：{reason}。</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate with a current key and signature.</source>
        <translation>请向管理员申请采用当前密钥和签名算法的证书。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not meant for servers</source>
        <translation>网关的证书不是用于服务器的</translation>
    </message>
    <message>
        <source>The certificate of {subject} is for {purposes}.</source>
        <translation>{subject} 的证书用途为：{purposes}。</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate for server authentication.</source>
        <translation>请向管理员申请用于服务器身份验证的证书。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is outside what its authority may vouch for</source>
        <translation>网关的证书超出了其颁发机构可担保的范围</translation>
    </message>
    <message>
        <source>The certificate of {subject}[, which is for {names},] was refused: {reason}.</source>
        <translation>{subject} 的证书[（适用于 {names}）]被拒绝：{reason}。</translation>
    </message>
    <message>
        <source>Tell the administrator; don&apos;t connect until it has been explained.</source>
        <translation>请告知管理员；在查明原因之前请勿连接。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate comes from an authority that may not issue it</source>
        <translation>网关的证书由无权颁发它的证书颁发机构颁发</translation>
    </message>
    <message>
        <source>{subject} may have {limit} authorities below itself; the chain has more.</source>
        <translation>{subject} 之下最多可有 {limit} 级证书颁发机构；该证书链超出了此限制。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate asks for something unknown</source>
        <translation>网关的证书含有未知的要求</translation>
    </message>
    <message>
        <source>The certificate of {subject} has the critical extension {extension}, which must be understood to use it.</source>
        <translation>{subject} 的证书含有关键扩展 {extension}，必须能理解该扩展才可使用此证书。</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate without it.</source>
        <translation>请向管理员申请不含该扩展的证书。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate was revoked</source>
        <translation>网关的证书已被吊销</translation>
    </message>
    <message>
        <source>The certificate of {subject} was withdrawn[ on {since}][ ({reason})][, says its authority by {source}].</source>
        <translation>{subject} 的证书已[于 {since} ]被吊销[（{reason}）][，信息来自其颁发机构的 {source}]。</translation>
    </message>
    <message>
        <source>Don&apos;t try to get around it; tell the administrator.</source>
        <translation>请勿尝试绕过；请告知管理员。</translation>
    </message>
    <message>
        <source>Nobody could say whether the gateway&apos;s certificate was revoked</source>
        <translation>无法得知网关的证书是否已被吊销</translation>
    </message>
    <message>
        <source>The certificate of {subject} could not be checked[ at {url}]: {reason}. The profile needs an answer to go on.</source>
        <translation>无法[在 {url} ]核查 {subject} 的证书：{reason}。配置文件要求得到答复才能继续。</translation>
    </message>
    <message>
        <source>Connect again later or from another network; if it stays so, tell the administrator.</source>
        <translation>请稍后或换用其他网络重新连接；如果一直如此，请告知管理员。</translation>
    </message>
    <message>
        <source>The gateway&apos;s certificate is not good enough</source>
        <translation>网关的证书不符合要求</translation>
    </message>
    <message>
        <source>The certificate of {subject} was refused: {reason}.</source>
        <translation>{subject} 的证书被拒绝：{reason}。</translation>
    </message>
    <message>
        <source>Ask the administrator for a certificate that meets today&apos;s rules.</source>
        <translation>请向管理员申请符合现行要求的证书。</translation>
    </message>
    <message>
        <source>The gateway did not prove that it is {host}</source>
        <translation>网关未能证明自己是 {host}</translation>
    </message>
    <message>
        <source>It asked for credentials, or ended the exchange, before it had shown a certificate that fits. Nothing was sent to it from which your password could be guessed.</source>
        <translation>它在出示相符的证书之前就要求凭据，或结束了交换。未向其发送任何可用于猜测您密码的内容。</translation>
    </message>
    <message>
        <source>Don&apos;t try again on this network; tell the administrator what happened.</source>
        <translation>请勿在此网络上重试；请将发生的情况告知管理员。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not from an authority you trust</source>
        <translation>认证服务器的证书并非来自您信任的证书颁发机构</translation>
    </message>
    <message>
        <source>The server behind the gateway showed a certificate[ of {subject}] that was issued by {issuer}, which the profile does not trust. No password was sent to it.</source>
        <translation>网关后面的服务器出示了[ {subject} 的]证书，其颁发者为 {issuer}，配置文件不信任该颁发者。未向其发送密码。</translation>
    </message>
    <message>
        <source>Ask the administrator for that authority&apos;s certificate and import it into the profile.</source>
        <translation>请向管理员索取该证书颁发机构的证书，并将其导入配置文件。</translation>
    </message>
    <message>
        <source>The sign-in server did not prove that it is {expected}</source>
        <translation>认证服务器未能证明自己是 {expected}</translation>
    </message>
    <message>
        <source>The certificate of the server behind the gateway is for {names}. No password was sent to it.</source>
        <translation>网关后面的服务器的证书适用于 {names}。未向其发送密码。</translation>
    </message>
    <message>
        <source>Check the sign-in server&apos;s name in the profile; if it is right, tell the administrator.</source>
        <translation>请检查配置文件中认证服务器的名称；如果无误，请告知管理员。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate has expired</source>
        <translation>认证服务器的证书已过期</translation>
    </message>
    <message>
        <source>The certificate of {subject} was valid until {notAfter}; this computer&apos;s clock says {now}. No password was sent to it.</source>
        <translation>{subject} 的证书有效期至 {notAfter}；此计算机的时钟为 {now}。未向其发送密码。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s certificate is not good enough</source>
        <translation>认证服务器的证书不符合要求</translation>
    </message>
    <message>
        <source>The certificate of {subject} was refused: {reason}. No password was sent to it.</source>
        <translation>{subject} 的证书被拒绝：{reason}。未向其发送密码。</translation>
    </message>
    <message>
        <source>It ended the exchange before it had proven itself. No password was sent to it.</source>
        <translation>它在证明自己的身份之前就结束了交换。未向其发送密码。</translation>
    </message>
    <message>
        <source>Connect again; if it ends so again, tell the administrator.</source>
        <translation>请重新连接；如果再次如此结束，请告知管理员。</translation>
    </message>
    <message>
        <source>The Sallyport service does not answer</source>
        <translation>Sallyport 服务没有响应</translation>
    </message>
    <message>
        <source>Nothing answers at {socket}[: {reason}].</source>
        <translation>{socket} 处没有响应[：{reason}]。</translation>
    </message>
    <message>
        <source>Start the service (sallyportd), or install Sallyport completely.</source>
        <translation>请启动服务（sallyportd），或完整安装 Sallyport。</translation>
    </message>
    <message>
        <source>This program and the service don&apos;t fit together</source>
        <translation>此程序与服务的版本不匹配</translation>
    </message>
    <message>
        <source>This program speaks protocol {ours}, the service {theirs}.</source>
        <translation>此程序使用协议 {ours}，服务使用协议 {theirs}。</translation>
    </message>
    <message>
        <source>Update the older one and restart the service.</source>
        <translation>请更新较旧的一方并重启服务。</translation>
    </message>
    <message>
        <source>Something else answers in the service&apos;s place</source>
        <translation>有其他程序冒充服务应答</translation>
    </message>
    <message>
        <source>At {socket} answers a program of {user} instead of the system&apos;s service; nothing was sent to it.</source>
        <translation>在 {socket} 应答的是 {user} 的程序，而不是系统的服务；未向其发送任何内容。</translation>
    </message>
    <message>
        <source>Find out what that program is before you connect; a restart of the service may free the place.</source>
        <translation>连接之前请查明该程序是什么；重启服务或许能将其占用的位置释放出来。</translation>
    </message>
    <message>
        <source>You are not allowed to do this</source>
        <translation>您无权执行此操作</translation>
    </message>
    <message>
        <source>The service refused &quot;{action}&quot; for {user}.</source>
        <translation>服务拒绝了 {user} 执行“{action}”。</translation>
    </message>
    <message>
        <source>Do it in a local session at this computer, or ask its administrator to add you to the group sallyport.</source>
        <translation>请在此计算机的本地会话中操作，或请其管理员将您加入 sallyport 组。</translation>
    </message>
    <message>
        <source>The service did not understand a message</source>
        <translation>服务无法理解某条消息</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}。</translation>
    </message>
    <message>
        <source>Update Sallyport completely; if it happens again, report it.</source>
        <translation>请完整更新 Sallyport；如果再次发生，请报告问题。</translation>
    </message>
    <message>
        <source>The service does not know this request</source>
        <translation>服务不支持此请求</translation>
    </message>
    <message>
        <source>It has no method &quot;{method}&quot;.</source>
        <translation>它没有方法“{method}”。</translation>
    </message>
    <message>
        <source>Update the service and restart it.</source>
        <translation>请更新服务并将其重启。</translation>
    </message>
    <message>
        <source>There is no such connection</source>
        <translation>没有这样的连接</translation>
    </message>
    <message>
        <source>The service has no connection {connection}.</source>
        <translation>服务中没有连接 {connection}。</translation>
    </message>
    <message>
        <source>Look at the status for what is connected.</source>
        <translation>请查看状态，了解当前有哪些连接。</translation>
    </message>
    <message>
        <source>A limit was reached</source>
        <translation>已达到上限</translation>
    </message>
    <message>
        <source>At most {limit} are allowed: {what}.</source>
        <translation>最多允许 {limit}：{what}。</translation>
    </message>
    <message>
        <source>Remove or close what is not needed, then try again.</source>
        <translation>请移除或关闭不需要的内容，然后重试。</translation>
    </message>
    <message>
        <source>It took too long</source>
        <translation>耗时过长</translation>
    </message>
    <message>
        <source>There was no result within {seconds} seconds.</source>
        <translation>{seconds} 秒内没有结果。</translation>
    </message>
    <message>
        <source>Try again, with a longer time if you set one.</source>
        <translation>请重试；如果您设置了时限，请将其延长。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>发生了意外错误</translation>
    </message>
    <message>
        <source>Try again; if it happens again, report it with the service&apos;s log.</source>
        <translation>请重试；如果再次发生，请附上服务日志报告问题。</translation>
    </message>
    <message>
        <source>The gateway refused the sign-in</source>
        <translation>网关拒绝了登录</translation>
    </message>
    <message>
        <source>It did not accept {round} of {user}[ (method: {method})].</source>
        <translation>网关未接受 {user} 的{round}[（方式：{method}）]。</translation>
    </message>
    <message>
        <source>Check the user name and type the password again; many gateways lock an account after a few wrong tries.</source>
        <translation>请检查用户名并重新输入密码；许多网关会在几次输错后锁定账户。</translation>
    </message>
    <message>
        <source>Your password has expired</source>
        <translation>您的密码已过期</translation>
    </message>
    <message>
        <source>The gateway knows {user}, but takes the old password no longer[. It said: {message}].</source>
        <translation>网关认识 {user}，但不再接受旧密码[。其消息为：{message}]。</translation>
    </message>
    <message>
        <source>Change the password where your organisation lets you do that, then connect with the new one.</source>
        <translation>请在您所在组织指定的地方更改密码，然后用新密码连接。</translation>
    </message>
    <message>
        <source>Your account may not sign in now</source>
        <translation>您的账户目前不能登录</translation>
    </message>
    <message>
        <source>The gateway knows {user}, but {reason}[. It said: {message}].</source>
        <translation>网关认识 {user}，但{reason}[。其消息为：{message}]。</translation>
    </message>
    <message>
        <source>Ask the administrator; trying again will not help and may lock the account.</source>
        <translation>请咨询管理员；重试无济于事，还可能导致账户被锁定。</translation>
    </message>
    <message>
        <source>The gateway wants another way of signing in</source>
        <translation>网关要求使用其他登录方式</translation>
    </message>
    <message>
        <source>It asked for {offered}; the profile allows {wanted}. Nothing was sent by the other way.</source>
        <translation>网关要求 {offered}；配置文件允许 {wanted}。未以另一种方式发送任何内容。</translation>
    </message>
    <message>
        <source>Ask the administrator which way of signing in the gateway takes and put that into the profile.</source>
        <translation>请向管理员询问网关接受哪种登录方式，并将其填入配置文件。</translation>
    </message>
    <message>
        <source>An answer is missing</source>
        <translation>缺少回答</translation>
    </message>
    <message>
        <source>This was asked, and no answer came in time: {prompt}.</source>
        <translation>曾要求提供以下内容，但未及时得到回答：{prompt}。</translation>
    </message>
    <message>
        <source>Try again and answer when asked; a script gives a password with --password-stdin.</source>
        <translation>请重试，并在询问时作答；脚本可用 --password-stdin 提供密码。</translation>
    </message>
    <message>
        <source>You cancelled it</source>
        <translation>您已取消</translation>
    </message>
    <message>
        <source>This was needed from you: {prompt}.</source>
        <translation>需要您提供的是：{prompt}。</translation>
    </message>
    <message>
        <source>Try again when you have it at hand.</source>
        <translation>请准备好之后再试。</translation>
    </message>
    <message>
        <source>Nobody was there to be asked</source>
        <translation>当时无人可以作答</translation>
    </message>
    <message>
        <source>This was needed, and no window or terminal was open to ask for it: {prompt}.</source>
        <translation>需要以下内容，但当时没有打开可供询问的窗口或终端：{prompt}。</translation>
    </message>
    <message>
        <source>Connect from the window or a terminal and answer when asked.</source>
        <translation>请从窗口或终端连接，并在询问时作答。</translation>
    </message>
    <message>
        <source>The gateway did not wait for your answer</source>
        <translation>网关未等到您的回答</translation>
    </message>
    <message>
        <source>{host} gave up[ after {seconds} seconds], before the answer could be sent.</source>
        <translation>在回答发出之前，{host} [等待 {seconds} 秒后]已放弃。</translation>
    </message>
    <message>
        <source>Connect again and have the code or password at hand; a one-time code must be a new one.</source>
        <translation>请准备好验证码或密码后重新连接；一次性验证码必须是新的。</translation>
    </message>
    <message>
        <source>The PIN is wrong</source>
        <translation>PIN 错误</translation>
    </message>
    <message>
        <source>The token {token} did not accept it.</source>
        <translation>令牌 {token} 未接受该 PIN。</translation>
    </message>
    <message>
        <source>Try again with care: a token locks itself after a few wrong PINs.</source>
        <translation>请谨慎重试：几次输错 PIN 后令牌会自行锁定。</translation>
    </message>
    <message>
        <source>The token is locked</source>
        <translation>令牌已锁定</translation>
    </message>
    <message>
        <source>{token} takes no PIN any more, because wrong ones were given too often.</source>
        <translation>由于输错次数过多，{token} 不再接受 PIN。</translation>
    </message>
    <message>
        <source>Unlock it with its unlock code (PUK), or ask the one who gave it to you.</source>
        <translation>请用解锁码（PUK）解锁，或咨询发放者。</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>&amp;Follow a change of network</source>
        <translation>跟随网络变化(&amp;F)</translation>
    </message>
    <message>
        <source>From cable to Wi-Fi without a new sign-in (MOBIKE).</source>
        <translation>从有线切换到 Wi-Fi 时无需重新登录（MOBIKE）。</translation>
    </message>
    <message>
        <source>Split &amp;large messages</source>
        <translation>拆分大消息(&amp;L)</translation>
    </message>
    <message>
        <source>For networks that drop large packets (IKE fragmentation).</source>
        <translation>适用于会丢弃大数据包的网络（IKE 分片）。</translation>
    </message>
    <message>
        <source>Always inside &amp;UDP</source>
        <translation>始终封装在 UDP 中(&amp;U)</translation>
    </message>
    <message>
        <source>Also where no NAT is found.</source>
        <translation>未发现 NAT 时也是如此。</translation>
    </message>
    <message>
        <source>Times, in seconds</source>
        <translation>时间（秒）</translation>
    </message>
    <message>
        <source>&amp;NAT keepalive</source>
        <translation>NAT 保活(&amp;N)</translation>
    </message>
    <message>
        <source>NAT keepalive, in seconds</source>
        <translation>NAT 保活（秒）</translation>
    </message>
    <message>
        <source>How often a NAT is reminded of the connection. 0: never.</source>
        <translation>向 NAT 提示连接仍在的间隔。0 表示从不。</translation>
    </message>
    <message>
        <source>20</source>
        <translation>20</translation>
    </message>
    <message>
        <source>Ask a silent &amp;gateway after</source>
        <translation>网关静默多久后探测(&amp;G)</translation>
    </message>
    <message>
        <source>Ask a silent gateway after, in seconds</source>
        <translation>网关静默多久后探测（秒）</translation>
    </message>
    <message>
        <source>Chosen for you</source>
        <translation>自动选择</translation>
    </message>
    <message>
        <source>New keys for the s&amp;ign-in after</source>
        <translation>登录密钥更新间隔(&amp;I)</translation>
    </message>
    <message>
        <source>New keys for the sign-in after, in seconds</source>
        <translation>登录密钥更新间隔（秒）</translation>
    </message>
    <message>
        <source>New keys for the &amp;traffic after</source>
        <translation>流量密钥更新间隔(&amp;T)</translation>
    </message>
    <message>
        <source>New keys for the traffic after, in seconds</source>
        <translation>流量密钥更新间隔（秒）</translation>
    </message>
    <message>
        <source>Sign in &amp;anew after</source>
        <translation>重新登录间隔(&amp;A)</translation>
    </message>
    <message>
        <source>Sign in anew after, in seconds</source>
        <translation>重新登录间隔（秒）</translation>
    </message>
    <message>
        <source>When the gateway asks for it</source>
        <translation>网关要求时</translation>
    </message>
    <message>
        <source>&amp;Disconnect when idle for</source>
        <translation>空闲多久后断开(&amp;D)</translation>
    </message>
    <message>
        <source>Disconnect when idle for, in seconds</source>
        <translation>空闲多久后断开（秒）</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>&amp;Password of the client key</source>
        <translation>客户端密钥的密码(&amp;P)</translation>
    </message>
    <message>
        <source>needed where the format wants the key in another shape</source>
        <translation>当格式需要转换密钥时填写</translation>
    </message>
    <message>
        <source>Password of the client key</source>
        <translation>客户端密钥的密码</translation>
    </message>
    <message>
        <source>&amp;Old encryption of the key (3DES), which Apple&apos;s importers need</source>
        <translation>用旧方式（3DES）加密密钥（Apple 的导入程序需要）(&amp;O)</translation>
    </message>
    <message>
        <source>Write the saved pass&amp;words into it, readable by whoever gets the file</source>
        <translation>写入已保存的密码（得到该文件的人都能读取）(&amp;W)</translation>
    </message>
    <message>
        <source>What the format can carry</source>
        <translation>该格式可承载的内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
</context>
<context>
    <name>ExportPlan</name>
    <message>
        <source>The password is written in the clear: whoever gets to read this can sign in with it.</source>
        <translation>密码以明文写入：能读到它的人都可以用它登录。</translation>
    </message>
    <message>
        <source>The client key is protected in the old way only (3DES), which is weak: use it just for programs that read nothing newer.</source>
        <translation>客户端密钥仅以旧方式（3DES）保护，强度较弱：请仅用于无法读取更新格式的程序。</translation>
    </message>
</context>
<context>
    <name>FieldProblems</name>
    <message>
        <source>Still missing.</source>
        <translation>尚未填写。</translation>
    </message>
    <message>
        <source>Still missing: without it this profile can&apos;t be connected.</source>
        <translation>尚未填写：缺少此项，该配置文件无法连接。</translation>
    </message>
    <message>
        <source>This can&apos;t be used; the rule is: %1.</source>
        <translation>此值无法使用；规则为：%1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be used; the rule is: %2.</source>
        <translation>“%1”无法使用；规则为：%2。</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Must prove to be</source>
        <translation>须证明的名称</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>Asks for a certificate</source>
        <translation>请求证书</translation>
    </message>
    <message>
        <source>Checks revocation lists</source>
        <translation>检查吊销列表</translation>
    </message>
    <message>
        <source>Asks about revocation (OCSP)</source>
        <translation>查询吊销状态（OCSP）</translation>
    </message>
    <message>
        <source>Needs a revocation answer</source>
        <translation>必须得到吊销答复</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份标识</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation>认证服务器</translation>
    </message>
    <message>
        <source>Sign-in inside TLS</source>
        <translation>TLS 内的登录</translation>
    </message>
    <message>
        <source>Certificate on a token</source>
        <translation>令牌上的证书</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>Client key in the keychain</source>
        <translation>密钥环中的客户端密钥</translation>
    </message>
    <message>
        <source>IKE proposal</source>
        <translation>IKE 提议</translation>
    </message>
    <message>
        <source>ESP proposal</source>
        <translation>ESP 提议</translation>
    </message>
    <message>
        <source>Follows a change of network</source>
        <translation>跟随网络变化</translation>
    </message>
    <message>
        <source>Splits large messages</source>
        <translation>拆分大消息</translation>
    </message>
    <message>
        <source>Always inside UDP</source>
        <translation>始终封装在 UDP 中</translation>
    </message>
    <message>
        <source>Follows redirects</source>
        <translation>跟随重定向</translation>
    </message>
    <message>
        <source>NAT keepalive</source>
        <translation>NAT 保活</translation>
    </message>
    <message>
        <source>Asks a silent gateway after</source>
        <translation>网关静默多久后探测</translation>
    </message>
    <message>
        <source>New IKE keys after</source>
        <translation>IKE 密钥更新间隔</translation>
    </message>
    <message>
        <source>New ESP keys after</source>
        <translation>ESP 密钥更新间隔</translation>
    </message>
    <message>
        <source>Signs in anew after</source>
        <translation>重新登录间隔</translation>
    </message>
    <message>
        <source>Disconnects when idle for</source>
        <translation>空闲多久后断开</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>域名服务器</translation>
    </message>
    <message>
        <source>For the names</source>
        <translation>适用的名称</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Networks left out</source>
        <translation>排除的网络</translation>
    </message>
    <message>
        <source>When down</source>
        <translation>隧道中断时</translation>
    </message>
    <message>
        <source>Connects at login</source>
        <translation>登录系统时连接</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Managed by</source>
        <translation>管理方</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>锁定的项目</translation>
    </message>
    <message>
        <source>in the profile, encrypted</source>
        <translation>在配置文件中，已加密</translation>
    </message>
    <message>
        <source>traffic is to be blocked; this version cannot block it, so it refuses to connect this profile</source>
        <translation>要求阻断流量；此版本无法阻断，因此拒绝连接该配置文件</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已应用</translation>
    </message>
    <message>
        <source>Applied: %1</source>
        <translation>已应用：%1</translation>
    </message>
    <message>
        <source>Kept, but not applied</source>
        <translation>已保留，但未应用</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>已保留：%1</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Written, without effect there</source>
        <translation>已写入，但在那里不起作用</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>已略去：%1</translation>
    </message>
</context>
<context>
    <name>GatewayPage</name>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>&amp;Must prove to be</source>
        <translation>须证明的名称(&amp;M)</translation>
    </message>
    <message>
        <source>Must prove to be</source>
        <translation>须证明的名称</translation>
    </message>
    <message>
        <source>The name in its certificate. Empty: the address of the gateway.</source>
        <translation>其证书中的名称。留空则使用网关的地址。</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>端口(&amp;P)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>From 500 it moves to 4500 where there is a NAT; another port is kept.</source>
        <translation>从 500 开始，遇到 NAT 时转到 4500；其他端口保持不变。</translation>
    </message>
    <message>
        <source>What it proves itself with</source>
        <translation>用什么证明身份</translation>
    </message>
    <message>
        <source>Say which authorities count</source>
        <translation>告知认可哪些证书颁发机构</translation>
    </message>
    <message>
        <source>Some gateways send their certificate only then.</source>
        <translation>有些网关只有在此时才发送证书。</translation>
    </message>
    <message>
        <source>Certificates that were withdrawn</source>
        <translation>已吊销的证书</translation>
    </message>
    <message>
        <source>Look into revocation lists</source>
        <translation>检查吊销列表</translation>
    </message>
    <message>
        <source>Ask the authority (OCSP)</source>
        <translation>向证书颁发机构查询（OCSP）</translation>
    </message>
    <message>
        <source>Refuse without an answer</source>
        <translation>没有答复则拒绝</translation>
    </message>
    <message>
        <source>Without this a connection goes on when nobody can say whether the certificate was withdrawn.</source>
        <translation>如果不选，在无法得知证书是否已吊销时连接仍会继续。</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>配置文件的名称</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>网关(&amp;G)</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>A name such as vpn.example.org, or an IP address.</source>
        <translation>形如 vpn.example.org 的名称，或 IP 地址。</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>&amp;Way of signing in</source>
        <translation>登录方式(&amp;W)</translation>
    </message>
    <message>
        <source>Way of signing in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Passwords and keys are asked for when you connect; they are not kept in the profile.</source>
        <translation>密码和密钥在连接时询问，不保存在配置文件中。</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>您的证书</translation>
    </message>
    <message>
        <source>Name of the sign-in s&amp;erver</source>
        <translation>认证服务器的名称(&amp;E)</translation>
    </message>
    <message>
        <source>Name of the sign-in server</source>
        <translation>认证服务器的名称</translation>
    </message>
    <message>
        <source>What the certificate of the server behind the gateway must be for. Your administrator knows it.</source>
        <translation>网关后面的服务器的证书必须适用的名称。管理员知道该名称。</translation>
    </message>
    <message>
        <source>Sign-in &amp;inside TLS</source>
        <translation>TLS 内的登录(&amp;I)</translation>
    </message>
    <message>
        <source>Sign-in inside TLS</source>
        <translation>TLS 内的登录</translation>
    </message>
    <message>
        <source>Your i&amp;dentity</source>
        <translation>您的身份标识(&amp;D)</translation>
    </message>
    <message>
        <source>Your identity</source>
        <translation>您的身份标识</translation>
    </message>
    <message>
        <source>What the gateway knows this computer by. Mostly it can stay empty.</source>
        <translation>网关用来识别此计算机的标识。通常可以留空。</translation>
    </message>
</context>
<context>
    <name>IdentityChooser</name>
    <message>
        <source>Your certificate</source>
        <translation>您的证书</translation>
    </message>
    <message>
        <source>What is chosen now</source>
        <translation>当前选择</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>View your certificate</source>
        <translation>查看您的证书</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove your certificate</source>
        <translation>移除您的证书</translation>
    </message>
    <message>
        <source>From a &amp;file, kept in the profile</source>
        <translation>来自文件，保存在配置文件中(&amp;F)</translation>
    </message>
    <message>
        <source>From a file, kept in the &amp;keychain</source>
        <translation>来自文件，保存在密钥环中(&amp;K)</translation>
    </message>
    <message>
        <source>On a &amp;token or smart card</source>
        <translation>在令牌或智能卡上(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>Certificates on tokens</source>
        <translation>令牌上的证书</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新查找(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>密钥的密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>%1, issued by %2, %3</source>
        <translation>%1，由 %2 颁发，%3</translation>
    </message>
    <message>
        <source>It is on a token, which has to be there when you connect.</source>
        <translation>位于令牌上，连接时令牌必须在位。</translation>
    </message>
    <message>
        <source>%1, on a token that is not seen now.</source>
        <translation>%1，位于当前未检测到的令牌上。</translation>
    </message>
    <message>
        <source>%1 is not in use yet: its password is missing.</source>
        <translation>%1 尚未启用：缺少其密码。</translation>
    </message>
    <message>
        <source>The key is in the keychain.</source>
        <translation>密钥在密钥环中。</translation>
    </message>
    <message>
        <source>No certificate is chosen.</source>
        <translation>未选择证书。</translation>
    </message>
    <message>
        <source>A key and its certificate, closed by a password.</source>
        <translation>受密码保护的密钥及其证书。</translation>
    </message>
    <message>
        <source>The key moves to the keychain when you save.</source>
        <translation>保存时密钥将移入密钥环。</translation>
    </message>
    <message>
        <source>The key is kept in the profile, as it came.</source>
        <translation>密钥按原样保存在配置文件中。</translation>
    </message>
    <message>
        <source>This desktop has no keychain that answers. Keep the key in the profile instead.</source>
        <translation>此桌面没有可响应的密钥环。请改为将密钥保存在配置文件中。</translation>
    </message>
    <message>
        <source>The key lies in the keychain of your desktop; the profile alone can&apos;t sign in.</source>
        <translation>密钥位于您桌面的密钥环中；仅凭配置文件无法登录。</translation>
    </message>
    <message>
        <source>The key is in the keychain now. To keep it in the profile, choose its file again.</source>
        <translation>密钥目前在密钥环中。要将其保存在配置文件中，请重新选择其文件。</translation>
    </message>
    <message>
        <source>A .p12 or .pfx file, or certificate and key as PEM. Its password is asked when you connect.</source>
        <translation>.p12 或 .pfx 文件，或 PEM 格式的证书和密钥。其密码在连接时询问。</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>No token was found. Insert it and look again.</source>
        <translation>未找到令牌。请插入令牌并重新查找。</translation>
    </message>
    <message>
        <source>Choose the certificate to sign in with. Its PIN is asked when you connect.</source>
        <translation>请选择用于登录的证书。其 PIN 在连接时询问。</translation>
    </message>
    <message>
        <source>The token that was found has no certificate to sign in with.</source>
        <translation>找到的令牌上没有可用于登录的证书。</translation>
    </message>
    <message>
        <source>%1 is neither a certificate nor a key that Sallyport can read. Ask the administrator for it as .p12 or .pem.</source>
        <translation>%1 既不是 Sallyport 可读取的证书，也不是密钥。请向管理员索取 .p12 或 .pem 文件。</translation>
    </message>
    <message>
        <source>%1 has no private key in it. Choose the .p12 file, or certificate and key together.</source>
        <translation>%1 中没有私钥。请选择 .p12 文件，或同时选择证书和密钥。</translation>
    </message>
    <message>
        <source>The key of this profile</source>
        <translation>此配置文件的密钥</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>文件的密码(&amp;P)</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>文件的密码</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>查看内容</translation>
    </message>
    <message>
        <source>&amp;Use it for</source>
        <translation>用于(&amp;U)</translation>
    </message>
    <message>
        <source>Use it for</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>网关(&amp;G)</translation>
    </message>
    <message>
        <source>vpn.example.org</source>
        <translation>vpn.example.org</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation>用户名(&amp;N)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Na&amp;me of the profile</source>
        <translation>配置文件的名称(&amp;M)</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>配置文件的名称</translation>
    </message>
    <message>
        <source>&amp;Only what is not simply applied</source>
        <translation>仅显示不能直接应用的项(&amp;O)</translation>
    </message>
    <message>
        <source>What becomes of each setting</source>
        <translation>每项设置的处理结果</translation>
    </message>
    <message>
        <source>&amp;Trust the authorities of this computer to prove the gateway</source>
        <translation>信任此计算机的证书颁发机构来证明网关身份(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep the passwords that came with it in this computer&apos;s keychain</source>
        <translation>将随附的密码保存到此计算机的密钥环(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 项</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1: gateway %2, sign-in with %3</source>
        <translation>%1：网关 %2，登录方式为%3</translation>
    </message>
    <message>
        <source>A client certificate and its key, no profile.</source>
        <translation>客户端证书及其密钥，没有配置文件。</translation>
    </message>
    <message>
        <source>Certificates, no profile.</source>
        <translation>证书，没有配置文件。</translation>
    </message>
    <message>
        <source>%1 is signed by %2.</source>
        <translation>%1 由 %2 签名。</translation>
    </message>
    <message>
        <source>Other files in the folder that are no profiles: %1</source>
        <translation>文件夹中不是配置文件的其他文件：%1</translation>
    </message>
    <message>
        <source>“%1” is there already, just like this.</source>
        <translation>“%1”已存在，且完全相同。</translation>
    </message>
    <message>
        <source>This replaces the profile “%1” that you have.</source>
        <translation>这将替换您现有的配置文件“%1”。</translation>
    </message>
    <message>
        <source>It would go to another gateway than before: passwords that are saved for it are forgotten. Make sure that this file comes from your administrator.</source>
        <translation>它将连接到与以前不同的网关：为其保存的密码将被清除。请确认此文件来自您的管理员。</translation>
    </message>
    <message>
        <source>Something found in the folder can&apos;t be saved; the rest can.</source>
        <translation>文件夹中有一些内容无法保存；其余的可以。</translation>
    </message>
    <message>
        <source>part of %1</source>
        <translation>属于 %1</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>整体</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>预共享密钥</translation>
    </message>
    <message>
        <source>certificate password</source>
        <translation>证书密码</translation>
    </message>
    <message>
        <source>certificate and key</source>
        <translation>证书和密钥</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log of the service</source>
        <translation>服务日志</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Levels that are shown</source>
        <translation>显示的级别</translation>
    </message>
    <message>
        <source>Newest lines</source>
        <translation>最新的行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The selected lines, or all that are shown</source>
        <translation>所选的行，或显示的所有行</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>The lines that are shown, with all names and addresses</source>
        <translation>显示的行，包含所有名称和地址</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Search profiles</source>
        <translation>搜索配置文件</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>What can be done with the chosen profile, and with all of them</source>
        <translation>可对所选配置文件及所有配置文件执行的操作</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>还没有配置文件</translation>
    </message>
    <message>
        <source>Import the file that your administrator gave you (.sswan, .mobileconfig, .p12 and many more), or drop it here.</source>
        <translation>请导入管理员提供的文件（.sswan、.mobileconfig、.p12 等多种格式），或将其拖放到此处。</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>已阻断</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>需要您处理</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>&amp;Networks in the tunnel</source>
        <translation>走隧道的网络(&amp;N)</translation>
    </message>
    <message>
        <source>Networks in the tunnel</source>
        <translation>走隧道的网络</translation>
    </message>
    <message>
        <source>One a line, such as 10.1.0.0/16. Empty: everything that the gateway allows.</source>
        <translation>每行一个，例如 10.1.0.0/16。留空：网关允许的所有网络。</translation>
    </message>
    <message>
        <source>Networks &amp;left out</source>
        <translation>排除的网络(&amp;L)</translation>
    </message>
    <message>
        <source>Networks left out</source>
        <translation>排除的网络</translation>
    </message>
    <message>
        <source>These go as they do without the tunnel.</source>
        <translation>这些网络按没有隧道时的方式传输。</translation>
    </message>
    <message>
        <source>Name s&amp;ervers</source>
        <translation>域名服务器(&amp;E)</translation>
    </message>
    <message>
        <source>Name servers</source>
        <translation>域名服务器</translation>
    </message>
    <message>
        <source>Addresses, one a line, used instead of those that the gateway names.</source>
        <translation>地址，每行一个，用来代替网关指定的服务器。</translation>
    </message>
    <message>
        <source>Asked only about these &amp;domains</source>
        <translation>仅查询这些域(&amp;D)</translation>
    </message>
    <message>
        <source>Asked only about these domains</source>
        <translation>仅查询这些域</translation>
    </message>
    <message>
        <source>One a line, such as corp.example.org; what is below them belongs to them. Empty: the gateway decides.</source>
        <translation>每行一个，例如 corp.example.org；其下级名称也包括在内。留空：由网关决定。</translation>
    </message>
    <message>
        <source>Largest &amp;packet (MTU)</source>
        <translation>最大数据包（MTU）(&amp;P)</translation>
    </message>
    <message>
        <source>Largest packet (MTU)</source>
        <translation>最大数据包（MTU）</translation>
    </message>
    <message>
        <source>In bytes.</source>
        <translation>以字节为单位。</translation>
    </message>
    <message>
        <source>Chosen for you</source>
        <translation>自动选择</translation>
    </message>
    <message>
        <source>&amp;Block when the tunnel is lost</source>
        <translation>隧道中断时阻断流量(&amp;B)</translation>
    </message>
    <message>
        <source>Nothing leaves this computer outside the tunnel until it is back or you disconnect.</source>
        <translation>在隧道恢复或您断开连接之前，任何数据都不会从隧道之外离开此计算机。</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>The gateway asks you something.</source>
        <translation>网关有问题需要您回答。</translation>
    </message>
    <message>
        <source>The connection waits for your answer.</source>
        <translation>连接正在等待您的回答。</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 需要您处理</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>%1: the VPN service does not answer</source>
        <translation>%1：VPN 服务没有响应</translation>
    </message>
    <message>
        <source>Whether the connection still stands is not known.</source>
        <translation>无法得知连接是否仍然存在。</translation>
    </message>
    <message>
        <source>Connected to %1 again</source>
        <translation>已重新连接到 %1</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>已连接到 %1</translation>
    </message>
    <message>
        <source>Gateway: %1</source>
        <translation>网关：%1</translation>
    </message>
    <message>
        <source>Connection to %1 lost</source>
        <translation>与 %1 的连接已中断</translation>
    </message>
    <message>
        <source>Sallyport tries again by itself.</source>
        <translation>Sallyport 会自动重试。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until you reconnect or turn the block off.</source>
        <translation>在您重新连接或解除阻断之前，任何数据都不会离开此计算机。</translation>
    </message>
    <message>
        <source>Traffic could not be blocked: it leaves this computer unprotected.</source>
        <translation>无法阻断流量：数据正在不受保护地离开此计算机。</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 未连接</translation>
    </message>
</context>
<context>
    <name>PathPicture</name>
    <message>
        <source>This laptop</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Your computer.</source>
        <translation>您的计算机。</translation>
    </message>
    <message>
        <source>It sends from %1.</source>
        <translation>发送地址为 %1。</translation>
    </message>
    <message>
        <source>In the office network it is %1.</source>
        <translation>在办公网络中的地址为 %1。</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>%1, not asked yet.</source>
        <translation>%1，尚未联系。</translation>
    </message>
    <message>
        <source>%1 answers at %2.</source>
        <translation>%1 在 %2 上应答。</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>The networks behind the gateway.</source>
        <translation>网关后面的网络。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Reached through the tunnel: %1.</source>
        <translation>通过隧道可到达：%1。</translation>
    </message>
    <message>
        <source>Began on UDP 500 and moved to UDP %1 at %2.</source>
        <translation>开始时使用 UDP 500，于 %2 转到 UDP %1。</translation>
    </message>
    <message>
        <source>A NAT changes your address on the way.</source>
        <translation>途中有 NAT 更改了您的地址。</translation>
    </message>
    <message>
        <source>The gateway is behind a NAT, or it forces UDP.</source>
        <translation>网关位于 NAT 之后，或强制使用 UDP。</translation>
    </message>
    <message>
        <source>No NAT on the way.</source>
        <translation>途中没有 NAT。</translation>
    </message>
    <message>
        <source>Everything on the double line is encrypted.</source>
        <translation>双线上的所有数据均已加密。</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>on your side</source>
        <translation>在您这一侧</translation>
    </message>
    <message>
        <source>The gateway saw your address changed on the way: a router between you and the internet translates it.</source>
        <translation>网关看到您的地址在途中发生了变化：您与互联网之间的路由器进行了转换。</translation>
    </message>
    <message>
        <source>there, or UDP forced</source>
        <translation>在对端，或强制使用 UDP</translation>
    </message>
    <message>
        <source>The gateway&apos;s own address did not match: there is a NAT in front of it, or it forces UDP encapsulation. It does not say which.</source>
        <translation>网关自身的地址不相符：它前面有 NAT，或者它强制使用 UDP 封装。它没有说明是哪一种。</translation>
    </message>
</context>
<context>
    <name>ProblemCard</name>
    <message>
        <source>Turn the block off</source>
        <translation>解除阻断</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Pages of the profile</source>
        <translation>配置文件的各页</translation>
    </message>
    <message>
        <source>Why it can&apos;t be saved yet</source>
        <translation>暂时无法保存的原因</translation>
    </message>
    <message>
        <source>Sh&amp;ow me</source>
        <translation>转到该处(&amp;O)</translation>
    </message>
    <message>
        <source>Show me what is to be mended</source>
        <translation>转到需要修正之处</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>user name and password, or client certificate (the strongest EAP method)</source>
        <translation>用户名和密码，或客户端证书（最强的 EAP 方式）</translation>
    </message>
    <message>
        <source>user name and password (EAP-MSCHAPv2)</source>
        <translation>用户名和密码（EAP-MSCHAPv2）</translation>
    </message>
    <message>
        <source>user name and one-time code or password (EAP-GTC)</source>
        <translation>用户名和一次性验证码或密码（EAP-GTC）</translation>
    </message>
    <message>
        <source>client certificate (EAP-TLS)</source>
        <translation>客户端证书（EAP-TLS）</translation>
    </message>
    <message>
        <source>user name and password (EAP-TTLS)</source>
        <translation>用户名和密码（EAP-TTLS）</translation>
    </message>
    <message>
        <source>user name and password (EAP-PEAP)</source>
        <translation>用户名和密码（EAP-PEAP）</translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>client certificate, then user name and password</source>
        <translation>客户端证书，然后是用户名和密码</translation>
    </message>
    <message>
        <source>pre-shared key</source>
        <translation>预共享密钥</translation>
    </message>
</context>
<context>
    <name>PromptCard</name>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>&amp;Keep it in the keychain</source>
        <translation>保存到密钥环(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>PromptText</name>
    <message>
        <source>the password for %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>the password of %1 at %2</source>
        <translation>%1 在 %2 上的密码</translation>
    </message>
    <message>
        <source>the password of the client key in %1</source>
        <translation>%1 中客户端密钥的密码</translation>
    </message>
    <message>
        <source>the PIN of the token with the certificate of %1</source>
        <translation>存有 %1 的证书的令牌的 PIN</translation>
    </message>
    <message>
        <source>the pre-shared key of %1</source>
        <translation>%1 的预共享密钥</translation>
    </message>
    <message>
        <source>what %1 asks for</source>
        <translation>%1 所要求的内容</translation>
    </message>
    <message>
        <source>to read what %1 says</source>
        <translation>阅读 %1 的消息</translation>
    </message>
</context>
<context>
    <name>ProposalChooser</name>
    <message>
        <source>Algorithms</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>&amp;Current</source>
        <translation>当前标准(&amp;C)</translation>
    </message>
    <message>
        <source>AES-GCM and ChaCha20 with elliptic curves. Right for nearly every gateway.</source>
        <translation>采用椭圆曲线的 AES-GCM 和 ChaCha20。适用于几乎所有网关。</translation>
    </message>
    <message>
        <source>C&amp;ompatible</source>
        <translation>兼容(&amp;O)</translation>
    </message>
    <message>
        <source>AES-CBC with SHA-2 as well, for older gateways. Still nothing that is broken.</source>
        <translation>另加采用 SHA-2 的 AES-CBC，适用于较旧的网关。仍不含任何已被攻破的算法。</translation>
    </message>
    <message>
        <source>As the &amp;administrator says</source>
        <translation>按管理员的说明(&amp;A)</translation>
    </message>
    <message>
        <source>A text in strongSwan&apos;s notation, one proposal a line.</source>
        <translation>采用 strongSwan 写法的文本，每行一个提议。</translation>
    </message>
    <message>
        <source>For the &amp;sign-in (IKE)</source>
        <translation>用于登录（IKE）(&amp;S)</translation>
    </message>
    <message>
        <source>Algorithms for the sign-in (IKE)</source>
        <translation>用于登录的算法（IKE）</translation>
    </message>
    <message>
        <source>Empty: the current set</source>
        <translation>留空：当前标准算法集</translation>
    </message>
    <message>
        <source>For the &amp;traffic (ESP)</source>
        <translation>用于流量（ESP）(&amp;T)</translation>
    </message>
    <message>
        <source>Algorithms for the traffic (ESP)</source>
        <translation>用于流量的算法（ESP）</translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message>
        <source>extended sequence numbers</source>
        <translation>扩展序列号</translation>
    </message>
    <message>
        <source>%1 key exchange</source>
        <translation>%1 密钥交换</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Problem report</source>
        <translation>问题报告</translation>
    </message>
    <message>
        <source>This is all that the report says</source>
        <translation>这是报告的全部内容</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere: the report is one file, and you decide who gets it. Names and addresses were replaced by the marked words; passwords and keys were never in it. Read it, and leave out what you would rather keep to yourself.</source>
        <translation>不会发送到任何地方：报告只是一个文件，由您决定交给谁。名称和地址已替换为带标记的词；密码和密钥从未写入。请通读报告，并去掉您不愿透露的内容。</translation>
    </message>
    <message>
        <source>Lines of the report</source>
        <translation>报告的各行</translation>
    </message>
    <message>
        <source>Space leaves the selected lines out, and puts them back</source>
        <translation>按空格键可去掉所选的行，或将其放回</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>去掉(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>&amp;Start when I log in</source>
        <translation>登录系统时启动(&amp;S)</translation>
    </message>
    <message>
        <source>Without the window; its icon and its notifications are there.</source>
        <translation>不打开窗口；仍有图标和通知。</translation>
    </message>
    <message>
        <source>&amp;Connect at the start</source>
        <translation>启动时连接(&amp;C)</translation>
    </message>
    <message>
        <source>Connect at the start</source>
        <translation>启动时连接</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>语言和外观</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Without the window</source>
        <translation>没有窗口时</translation>
    </message>
    <message>
        <source>Show &amp;notifications</source>
        <translation>显示通知(&amp;N)</translation>
    </message>
    <message>
        <source>When a connection is up, is lost or needs you.</source>
        <translation>在连接建立、中断或需要您处理时显示。</translation>
    </message>
    <message>
        <source>When I close the &amp;window</source>
        <translation>关闭窗口时(&amp;W)</translation>
    </message>
    <message>
        <source>When I close the window</source>
        <translation>关闭窗口时</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Looking up %1</source>
        <translation>正在查询 %1 的地址</translation>
    </message>
    <message>
        <source>Asking the gateway</source>
        <translation>正在联系网关</translation>
    </message>
    <message>
        <source>Looking for a NAT on the way</source>
        <translation>正在检测途中的 NAT</translation>
    </message>
    <message>
        <source>NAT found, switched to port %1</source>
        <translation>发现 NAT，已切换到端口 %1</translation>
    </message>
    <message>
        <source>Switched to port %1</source>
        <translation>已切换到端口 %1</translation>
    </message>
    <message>
        <source>Checking the gateway&apos;s certificate</source>
        <translation>正在检查网关的证书</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>Setting up addresses and routes</source>
        <translation>正在设置地址和路由</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Waiting for your answer</source>
        <translation>正在等待您的回答</translation>
    </message>
    <message>
        <source>Connected for %1</source>
        <translation>已连接 %1</translation>
    </message>
    <message>
        <source>Connection lost, trying again in %1</source>
        <translation>连接中断，%1后重试</translation>
    </message>
    <message>
        <source>Connection lost, trying again now</source>
        <translation>连接中断，正在重试</translation>
    </message>
    <message>
        <source>Disconnecting</source>
        <translation>正在断开连接</translation>
    </message>
    <message>
        <source>Blocked: nothing leaves this computer until you reconnect or turn the block off</source>
        <translation>已阻断：在您重新连接或解除阻断之前，任何数据都不会离开此计算机</translation>
    </message>
    <message>
        <source>Not connected, and traffic could not be blocked: it leaves this computer unprotected</source>
        <translation>未连接，且无法阻断流量：数据正在不受保护地离开此计算机</translation>
    </message>
</context>
<context>
    <name>TrafficHistory</name>
    <message>
        <source>%1/s</source>
        <comment>an amount of data a second</comment>
        <translation>%1/秒</translation>
    </message>
</context>
<context>
    <name>TrustList</name>
    <message>
        <source>What proves the gateway</source>
        <translation>用什么证明网关身份</translation>
    </message>
    <message>
        <source>A&amp;dd from a file…</source>
        <translation>从文件添加(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>sallyport::Actions</name>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <source>Import what was copied</source>
        <translation>导入已复制的内容</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>复制副本…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Forget saved passwords</source>
        <translation>清除已保存的密码</translation>
    </message>
    <message>
        <source>Back up all profiles…</source>
        <translation>备份所有配置文件…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>从备份恢复…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Open Sallyport</source>
        <translation>打开 Sallyport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Save a problem report…</source>
        <translation>保存问题报告…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
</context>
<context>
    <name>sallyport::CertificateViewer</name>
    <message>
        <source>Not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>证书内容</translation>
    </message>
    <message>
        <source>There is no certificate to show</source>
        <translation>没有可显示的证书</translation>
    </message>
    <message>
        <source>This is not a certificate, or it is damaged.</source>
        <translation>这不是证书，或已损坏。</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>自身</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期开始</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期截止</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>authority: may issue other certificates</source>
        <translation>证书颁发机构：可颁发其他证书</translation>
    </message>
    <message>
        <source>its own name only</source>
        <translation>仅限自己的名称</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>签名算法</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>The certificate of its issuer is not here.</source>
        <translation>此处没有其颁发者的证书。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>保存证书</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>It could not be saved as %1: %2</source>
        <translation>无法保存为 %1：%2</translation>
    </message>
</context>
<context>
    <name>sallyport::ChangesPage</name>
    <message>
        <source>What stays as it is</source>
        <translation>保持不变的内容</translation>
    </message>
    <message>
        <source>Mend first what is marked on the other pages; then it can be told what will change.</source>
        <translation>请先修正其他页上标出的内容；之后才能说明将有哪些改变。</translation>
    </message>
    <message>
        <source>Nothing changes now. Connecting does this, and disconnecting undoes all of it.</source>
        <translation>现在不会有任何改变。连接时才会进行这些更改，断开连接时全部还原。</translation>
    </message>
</context>
<context>
    <name>sallyport::CloseQuestion</name>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Keep Sallyport running without its window?</source>
        <translation>关闭窗口后让 Sallyport 继续运行吗？</translation>
    </message>
    <message>
        <source>You are asked this once. The settings can change it later.</source>
        <translation>此问题只询问一次。以后可在设置中更改。</translation>
    </message>
    <message>
        <source>Its icon in the tray shows the state and opens the window again.</source>
        <translation>托盘中的图标会显示状态，并可再次打开窗口。</translation>
    </message>
    <message>
        <source>It tells you when a connection is lost or needs you. To see the window again, start Sallyport from your applications.</source>
        <translation>连接中断或需要您处理时会通知您。要再次打开窗口，请从应用程序中启动 Sallyport。</translation>
    </message>
    <message>
        <source>The connection stays up either way.</source>
        <translation>无论如何选择，连接都会保持。</translation>
    </message>
    <message>
        <source>Without it nobody tells you when a connection needs you.</source>
        <translation>退出后，连接需要您处理时将不会有任何通知。</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectSwitch</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectionController</name>
    <message>
        <source>The saved password does not fit</source>
        <translation>已保存的密码不正确</translation>
    </message>
</context>
<context>
    <name>sallyport::ConnectionPage</name>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
</context>
<context>
    <name>sallyport::Desktop</name>
    <message>
        <source>Nothing yet. Only administrators and the person at this computer may read it.</source>
        <translation>暂无内容。只有管理员和在此计算机前操作的人可以查看。</translation>
    </message>
    <message>
        <source>No profile yet</source>
        <translation>还没有配置文件</translation>
    </message>
</context>
<context>
    <name>sallyport::DetailsPanel</name>
    <message>
        <source>%1, packets: %2</source>
        <translation>%1，数据包：%2</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Installed now</source>
        <translation>当前已应用</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS 服务器</translation>
    </message>
    <message>
        <source>DNS domains</source>
        <translation>DNS 域</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链路</translation>
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
        <translation>承载方式</translation>
    </message>
    <message>
        <source>ESP itself</source>
        <translation>直接使用 ESP</translation>
    </message>
    <message>
        <source>Data plane</source>
        <translation>数据平面</translation>
    </message>
    <message>
        <source>user space</source>
        <translation>用户空间</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>Protected by</source>
        <translation>保护方式</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>协商方式</translation>
    </message>
</context>
<context>
    <name>sallyport::ExportDialog</name>
    <message>
        <source>strongSwan (Android, Sallyport): carries everything</source>
        <translation>strongSwan（Android、Sallyport）：可承载全部内容</translation>
    </message>
    <message>
        <source>Apple configuration profile (macOS, iOS)</source>
        <translation>Apple 配置描述文件（macOS、iOS）</translation>
    </message>
    <message>
        <source>Windows ProfileXML (Always On VPN, Intune)</source>
        <translation>Windows ProfileXML（Always On VPN、Intune）</translation>
    </message>
    <message>
        <source>Windows PowerShell script</source>
        <translation>Windows PowerShell 脚本</translation>
    </message>
    <message>
        <source>NetworkManager with its strongSwan plugin</source>
        <translation>NetworkManager（strongSwan 插件）</translation>
    </message>
    <message>
        <source>strongSwan, swanctl.conf</source>
        <translation>strongSwan，swanctl.conf</translation>
    </message>
    <message>
        <source>strongSwan, ipsec.conf</source>
        <translation>strongSwan，ipsec.conf</translation>
    </message>
    <message>
        <source>strongSwan for Android, managed configuration</source>
        <translation>strongSwan for Android，受管理的配置</translation>
    </message>
    <message>
        <source>Only the client key and certificate, PKCS#12</source>
        <translation>仅客户端密钥和证书，PKCS#12</translation>
    </message>
    <message>
        <source>Only the certificates and key, PEM</source>
        <translation>仅证书和密钥，PEM</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
</context>
<context>
    <name>sallyport::GeneralPage</name>
    <message>
        <source>Whatever the server asks for</source>
        <translation>按服务器的要求</translation>
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
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>This profile</source>
        <translation>此配置文件</translation>
    </message>
    <message>
        <source>Choose your certificate and key</source>
        <translation>选择您的证书和密钥</translation>
    </message>
    <message>
        <source>Certificates and keys (*.p12 *.pfx *.pem *.crt *.cer *.der *.key)</source>
        <translation>证书和密钥 (*.p12 *.pfx *.pem *.crt *.cer *.der *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The key in this file is not protected. Choose a password for it; you will be asked for it when you connect.</source>
        <translation>此文件中的密钥未受保护。请为其设置密码；连接时会询问该密码。</translation>
    </message>
    <message>
        <source>Type the password of the key. It goes on protecting it, and is asked for again when you connect.</source>
        <translation>请输入密钥的密码。该密码会继续保护密钥，连接时会再次询问。</translation>
    </message>
    <message>
        <source>Type the password of the key to look at its certificate. It is not kept.</source>
        <translation>请输入密钥的密码以查看其证书。该密码不会保存。</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>使用此密钥(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Choose another file…</source>
        <translation>选择其他文件(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportController</name>
    <message>
        <source>Import VPN profiles</source>
        <translation>导入 VPN 配置文件</translation>
    </message>
    <message>
        <source>VPN profiles and certificates (%1)</source>
        <translation>VPN 配置文件和证书 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import a folder of VPN profiles</source>
        <translation>导入 VPN 配置文件所在的文件夹</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>Saved passwords are still there</source>
        <translation>已保存的密码仍然存在</translation>
    </message>
    <message>
        <source>The keychain still holds passwords of profiles that have another gateway now, and connecting would send them there: %1.</source>
        <translation>以下配置文件的网关已更改，但密钥环中仍保存着其密码，连接时会将密码发送到新网关：%1。</translation>
    </message>
</context>
<context>
    <name>sallyport::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>%1 applied, %2 kept without effect, %3 refused</source>
        <translation>已应用 %1 项，已保留但不起作用 %2 项，已拒绝 %3 项</translation>
    </message>
    <message>
        <source>&amp;Password of %1</source>
        <translation>%1 的密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Password of the file</source>
        <translation>文件的密码(&amp;P)</translation>
    </message>
    <message>
        <source>The profiles are saved, their passwords are not</source>
        <translation>配置文件已保存，但其密码未保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>正在查询密钥环…</translation>
    </message>
    <message>
        <source>A new profile</source>
        <translation>新配置文件</translation>
    </message>
</context>
<context>
    <name>sallyport::LibraryController</name>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>配置文件的名称</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags, with commas between them, such as: Customers/ACME, test</source>
        <translation>标签，以英文逗号分隔，例如：客户/ACME, 测试</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制副本</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>副本的名称</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>删除“%1”吗？</translation>
    </message>
    <message>
        <source>Its client key and its saved passwords are deleted with it. This can&apos;t be undone.</source>
        <translation>其客户端密钥和已保存的密码将一并删除。此操作无法撤消。</translation>
    </message>
    <message>
        <source>Back up all profiles</source>
        <translation>备份所有配置文件</translation>
    </message>
    <message>
        <source>Restore profiles from a backup</source>
        <translation>从备份恢复配置文件</translation>
    </message>
    <message>
        <source>Backups (*.json)</source>
        <translation>备份 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the exported profile</source>
        <translation>保存导出的配置文件</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>保存到此处</translation>
    </message>
</context>
<context>
    <name>sallyport::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>详细</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>sallyport::LogView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Save the shown lines…</source>
        <translation>保存显示的行…</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>转到末尾</translation>
    </message>
    <message>
        <source>Go to the start</source>
        <translation>转到开头</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>所有级别</translation>
    </message>
    <message>
        <source>Notes and above</source>
        <translation>信息及以上</translation>
    </message>
    <message>
        <source>Warnings and above</source>
        <translation>警告及以上</translation>
    </message>
    <message>
        <source>Only errors</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>Save the shown lines</source>
        <translation>保存显示的行</translation>
    </message>
    <message>
        <source>No line has this level and these words.</source>
        <translation>没有符合此级别和词语的行。</translation>
    </message>
</context>
<context>
    <name>sallyport::MainWindow</name>
    <message>
        <source>Profile files that could not be read: %1</source>
        <translation>无法读取的配置文件：%1</translation>
    </message>
</context>
<context>
    <name>sallyport::PathWidget</name>
    <message>
        <source>The path to the office</source>
        <translation>到办公室的路径</translation>
    </message>
</context>
<context>
    <name>sallyport::PhaseSteps</name>
    <message>
        <source>Look up</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>sallyport::ProfileEditor</name>
    <message>
        <source>New profile</source>
        <translation>新建配置文件</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>编辑“%1”</translation>
    </message>
    <message>
        <source>Set by whoever manages this computer.</source>
        <translation>由此计算机的管理方设置。</translation>
    </message>
    <message>
        <source>Set by %1.</source>
        <translation>由 %1 设置。</translation>
    </message>
    <message>
        <source>%1 (!)</source>
        <comment>page with something to mend</comment>
        <translation>%1 (!)</translation>
    </message>
    <message>
        <source>Something here is to be mended.</source>
        <translation>此处有需要修正的内容。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>放弃更改吗？</translation>
    </message>
    <message>
        <source>They are not saved yet.</source>
        <translation>更改尚未保存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
</context>
<context>
    <name>sallyport::ProfileListModel</name>
    <message>
        <source>certificate ends</source>
        <translation>证书即将到期</translation>
    </message>
    <message>
        <source>managed by %1</source>
        <translation>由 %1 管理</translation>
    </message>
</context>
<context>
    <name>sallyport::PromptCard</name>
    <message>
        <source>Sign in to %1</source>
        <translation>登录 %1</translation>
    </message>
    <message>
        <source>Sign in to %1 as %2</source>
        <translation>以 %2 的身份登录 %1</translation>
    </message>
    <message>
        <source>Password of the certificate file in “%1”</source>
        <translation>“%1”中证书文件的密码</translation>
    </message>
    <message>
        <source>Pre-shared key of “%1”</source>
        <translation>“%1”的预共享密钥</translation>
    </message>
    <message>
        <source>The gateway of “%1” asks</source>
        <translation>“%1”的网关询问</translation>
    </message>
    <message>
        <source>PIN of the token for “%1”</source>
        <translation>“%1”所用令牌的 PIN</translation>
    </message>
    <message>
        <source>The gateway of “%1” says</source>
        <translation>“%1”的网关的消息</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>回答(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>PIN(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>我已阅读</translation>
    </message>
    <message>
        <source>Time left: %1 s</source>
        <translation>剩余时间：%1 秒</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportDialog</name>
    <message>
        <source>Saved as %1. Give it to whom you choose.</source>
        <translation>已保存为 %1。交给谁由您决定。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>已替换 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>正在生成报告…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>已去掉 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>放回(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>去掉(&amp;L)</translation>
    </message>
    <message>
        <source>Save the problem report</source>
        <translation>保存问题报告</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportLinesModel</name>
    <message>
        <source>empty line</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>%1 stands for %2</source>
        <translation>%1 代表 %2</translation>
    </message>
</context>
<context>
    <name>sallyport::ReportModel</name>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>In the profile</source>
        <translation>配置文件中</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理结果</translation>
    </message>
</context>
<context>
    <name>sallyport::SettingsDialog</name>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Quit Sallyport</source>
        <translation>退出 Sallyport</translation>
    </message>
    <message>
        <source>This could not be saved: %1.</source>
        <translation>无法保存：%1。</translation>
    </message>
</context>
<context>
    <name>sallyport::StationWidget</name>
    <message>
        <source>It failed here. %1</source>
        <translation>在此处失败。%1</translation>
    </message>
</context>
<context>
    <name>sallyport::TrafficGraph</name>
    <message>
        <source>Traffic of the last five minutes</source>
        <translation>最近五分钟的流量</translation>
    </message>
    <message>
        <source>Receiving %1, sending %2; at most %3.</source>
        <translation>接收 %1，发送 %2；最高 %3。</translation>
    </message>
    <message>
        <source>5 minutes ago</source>
        <translation>5 分钟前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>已接收：%1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>已发送：%1</translation>
    </message>
</context>
<context>
    <name>sallyport::TrustList</name>
    <message>
        <source>Not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>the gateway&apos;s own certificate</source>
        <translation>网关自己的证书</translation>
    </message>
    <message>
        <source>The gateway is trusted if one of this computer&apos;s authorities vouches for it.</source>
        <translation>只要此计算机的某个证书颁发机构为其担保，即信任该网关。</translation>
    </message>
    <message>
        <source>The gateway is trusted only if one of these vouches for it.</source>
        <translation>只有以下某一项为其担保时，才信任该网关。</translation>
    </message>
    <message>
        <source>Add what proves the gateway</source>
        <translation>添加用于证明网关身份的证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>证书 (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>There is room for %n certificates; the others were left out.</source>
        <translation>
            <numerusform>只能容纳 %n 个证书；其余的未添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>That one is in the list already.</source>
        <translation>该证书已在列表中。</translation>
    </message>
</context>
</TS>
