#!/usr/bin/env bash
# Makes a migration for both databases: .config/migraties.sh NAAM
# Before the first release there is one migration, 'Begin': without a name it is made anew.
set -euo pipefail
cd "$(dirname "$0")/.."
naam=${1:-Begin}
map=src/Kantorentop.Application/Opslag
dotnet tool restore >/dev/null
if [ "$naam" = Begin ]; then
  rm -rf "$map/Migraties"
fi
export MSBUILDTERMINALLOGGER=off
dotnet build src/Kantorentop.DesignTime -v q -nologo
for soort in Sqlite Postgres; do
  dotnet ef migrations add "$naam" --no-build --project src/Kantorentop.Application --startup-project src/Kantorentop.DesignTime \
    --context "${soort}Context" --output-dir "Opslag/Migraties/$soort"
done
