Add-VpnConnection -Name "x" -ServerAddress (Get-Content server.txt) -TunnelType IKEv2
