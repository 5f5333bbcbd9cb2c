#!/bin/sh
# The command line of an installation: as the user of the service and with its settings, whoever of root types it.
#   ln -s /opt/qaitu/deploy/qaitu.sh /usr/local/bin/qaitu
# Other settings: QAITU_SETTINGS=/etc/qaitu/other.env qaitu COMMAND. Paths are relative to the current folder.
set -eu
if [ "$(id -u)" = 0 ]; then
  exec runuser -u qaitu -- "$0" "$@"
fi
settings=${QAITU_SETTINGS:-/etc/qaitu/qaitu.env}
if [ ! -r "$settings" ]; then
  echo "$settings cannot be read: run this as root or as the user qaitu" >&2
  exit 2
fi
set -a
. "$settings"
set +a
program=$(dirname "$(dirname "$(readlink -f "$0")")")
umask 077
exec "$program/node_modules/.bin/node" "$program/scripts/qaitu.mjs" "$@"
