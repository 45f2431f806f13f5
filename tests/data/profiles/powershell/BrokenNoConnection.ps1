Set-VpnConnectionIPsecConfiguration -ConnectionName x -DHGroup Group14
