#!/bin/sh
# Copies programs and everything that they need at run time into a folder that becomes an image FROM scratch:
#   closure.sh FOLDER PROGRAM...
# The programs go to /usr/local/bin, stripped; the shared libraries that the loader finds for them keep their paths; then
# the CA certificates, one user, and the configuration of name lookups. No shell, no package manager, nothing else.
set -eu

root=$1
shift
mkdir -p "$root/usr/local/bin" "$root/etc/ssl/certs" "$root/tmp"
chmod 1777 "$root/tmp"

for program; do
  strip --strip-all -o "$root/usr/local/bin/$(basename "$program")" "$program"
  if ldd "$program" | grep 'not found'; then
    echo "closure.sh: $program needs a library that no installed package has" >&2
    exit 1
  fi
  ldd "$program" | sed -n 's/.*=> \(\/[^ ]*\).*/\1/p; s/^[[:space:]]*\(\/[^ ]*\) (.*/\1/p'
done | sort -u | while read -r library; do
  mkdir -p "$root$(dirname "$library")"
  cp -L "$library" "$root$library"
done

cp /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
echo 'golf:x:10001:10001:GolfRoundPro:/nonexistent:/nonexistent' >"$root/etc/passwd"
echo 'golf:x:10001:' >"$root/etc/group"
echo 'hosts: files dns' >"$root/etc/nsswitch.conf"
