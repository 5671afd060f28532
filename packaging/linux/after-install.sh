#!/bin/sh
set -e
# Chromium's sandbox, for systems that don't let ordinary users create user namespaces.
chown root:root /opt/Attest/chrome-sandbox
chmod 4755 /opt/Attest/chrome-sandbox
# Some systems have triggers for these; on others it is done here.
if command -v update-desktop-database >/dev/null; then update-desktop-database -q || true; fi
if command -v gtk-update-icon-cache >/dev/null; then
  gtk-update-icon-cache -q -t -f /usr/share/icons/hicolor || true
fi
