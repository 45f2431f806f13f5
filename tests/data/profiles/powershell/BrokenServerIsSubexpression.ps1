Add-VpnConnection -Name "x" -ServerAddress "vpn.$(hostname).example" -TunnelType IKEv2
