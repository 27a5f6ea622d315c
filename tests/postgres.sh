#!/usr/bin/env bash
# A PostgreSQL of its own for the tests: in a temporary folder, on a Unix socket only, without fsync.
# Prints the connection string on one line and serves until its standard input closes, so that the server
# cannot outlive the process that asked for it, however that process ends.
set -euo pipefail

minimum=15

fail() { echo "tests/postgres.sh: $*" >&2; exit 1; }

# The newest installed version: the distributions keep the server programs outside PATH.
find_bin() {
  local folder
  for folder in $(ls -d /usr/lib/postgresql/*/bin /usr/pgsql-*/bin /opt/homebrew/opt/postgresql@*/bin \
                        /usr/local/opt/postgresql@*/bin 2>/dev/null | sort -Vr) \
                "$(dirname "$(command -v initdb || echo /none/initdb)")"; do
    if [ -x "$folder/initdb" ] && [ "$(version "$folder")" -ge "$minimum" ]; then echo "$folder"; return; fi
  done
  return 1
}

version() { "$1/postgres" --version | sed -E 's/[^0-9]*([0-9]+).*/\1/'; }

bin=$(find_bin) || fail "PostgreSQL $minimum or newer (initdb, pg_ctl) is not installed."
if [ "${1:-}" = --check ]; then echo "PostgreSQL $(version "$bin") in $bin"; exit 0; fi

# PostgreSQL refuses to run as root.
as_server=()
if [ "$(id -u)" = 0 ]; then
  id postgres >/dev/null 2>&1 || fail "run as root, it needs a user 'postgres' (the PostgreSQL package makes it)."
  as_server=(runuser -u postgres --)
fi

folder=$(mktemp -d "${TMPDIR:-/tmp}/kantorentop-pg.XXXXXX")
reader=
stop() {
  trap '' INT TERM HUP # a second signal must not break off the cleaning up
  [ -z "$reader" ] || kill "$reader" 2>/dev/null || true
  "${as_server[@]}" "$bin/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true
  rm -rf "$folder"
}
trap stop EXIT
trap 'exit 130' INT TERM HUP
[ "$(id -u)" != 0 ] || chown postgres "$folder"

cd "$folder"
"${as_server[@]}" "$bin/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --locale=C --no-sync >"$folder/initdb.log" 2>&1 \
  || { cat "$folder/initdb.log" >&2; fail "initdb failed."; }
"${as_server[@]}" "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/data/server.log" \
  -o "-c listen_addresses= -c unix_socket_directories=$folder -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=300" \
  start >/dev/null || { cat "$folder/data/server.log" >&2; fail "the server did not start."; }

echo "Host=$folder;Username=postgres;Database=postgres"
# In the background, so that a signal to this script is answered at once.
cat <&0 >/dev/null &
reader=$!
wait "$reader" || true
