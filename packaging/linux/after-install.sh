#!/bin/sh
set -e
# Chromium's sandbox, for systems that keep user namespaces from ordinary people.
chown root:root /opt/Attest/chrome-sandbox
chmod 4755 /opt/Attest/chrome-sandbox
# Systems that have triggers for these do it by themselves; others have it done here.
if command -v update-desktop-database >/dev/null; then update-desktop-database -q || true; fi
if command -v gtk-update-icon-cache >/dev/null; then
  gtk-update-icon-cache -q -t -f /usr/share/icons/hicolor || true
fi
