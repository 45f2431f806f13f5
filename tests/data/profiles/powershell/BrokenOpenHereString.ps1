$e = @'
<a/>
Add-VpnConnection -Name x -ServerAddress vpn.example.org
