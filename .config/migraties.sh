#!/usr/bin/env bash
# Makes a migration for both databases: .config/migraties.sh NAAM
# Before the first release there is one migration, 'Begin': without a name it is made anew.
set -euo pipefail
cd "$(dirname "$0")/.."
naam=${1:-Begin}
map=src/Kantorentop.Application/Opslag
dotnet tool restore >/dev/null
oud=$(mktemp -d)
mkdir -p "$map/Migraties"
cp -r "$map/Migraties" "$oud"
terug() { # what fails on the way leaves the migrations as they were
  local uitkomst=$?
  if [ $uitkomst -ne 0 ]; then
    rm -rf "$map/Migraties"
    mv "$oud/Migraties" "$map/Migraties"
    echo "Failed: the migrations are as they were." >&2
  fi
  rm -rf "$oud"
  exit $uitkomst
}
trap terug EXIT
if [ "$naam" = Begin ]; then
  rm -rf "$map/Migraties"
fi
export MSBUILDTERMINALLOGGER=off
dotnet build src/Kantorentop.DesignTime -v q -nologo
for soort in Sqlite Postgres; do
  dotnet ef migrations add "$naam" --no-build --project src/Kantorentop.Application --startup-project src/Kantorentop.DesignTime \
    --context "${soort}Context" --output-dir "Opslag/Migraties/$soort"
done
