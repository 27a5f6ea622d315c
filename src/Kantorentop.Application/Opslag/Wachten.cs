using Kantorentop.Application.Tijd;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Opslag;

/// <summary>
/// What the database guards beside the domain: no two current recordings of one thing that hold on the same day, and no change
/// to the trail. Placed anew after every migration from one list, because rebuilding a table drops SQLite's triggers silently.
/// </summary>
internal static class Wachten
{
    /// <summary>Tables whose current rows may not overlap, with the column that says what they are about.</summary>
    internal static readonly IReadOnlyList<(string Tabel, string Sleutel)> ZonderOverlap =
    [
        ("ruimtestand", "ruimte"), ("gebiedsaanduiding", "locatie"), ("herstructurering", "locatie"),
        ("eigendom", "gebouw"), ("regiolidmaatschap", "gemeente"), ("planstand", "plan"),
    ];

    /// <summary>Tables to which rows are only added.</summary>
    internal static readonly IReadOnlyList<string> AlleenToevoegen = ["registratie", "auditregel", "antwoord", "verklaring", "beoordeling", "transformatieplan", "kennisgeving", "editie", "document", "documentversie", "documentdeel"];

    public static async Task PlaatsAsync(KantorentopContext db, CancellationToken ct)
    {
        var opdrachten = db is PostgresContext
            ? ZonderOverlap.SelectMany(wacht => PostgresOverlap(wacht.Tabel, wacht.Sleutel)).Concat(PostgresAlleenToevoegen())
            : ZonderOverlap.SelectMany(wacht => SqliteOverlap(wacht.Tabel, wacht.Sleutel))
                .Concat(AlleenToevoegen.SelectMany(SqliteAlleenToevoegen));
        foreach (var sql in opdrachten) await db.Database.ExecuteSqlRawAsync(sql, ct);
    }

    /// <summary>
    /// Looks once per statement at the things that it touched, in the order of their rows: two rows overlap only when some row and
    /// its next one do. An exclusion constraint looks at every row by itself, which took nine tenths of a large import. The check
    /// takes the lock of the writers, so it holds for who writes beside the portal too.
    /// </summary>
    private static IEnumerable<string> PostgresOverlap(string tabel, string sleutel)
    {
        yield return $"""
            CREATE OR REPLACE FUNCTION wacht_{tabel}_overlap() RETURNS trigger LANGUAGE plpgsql AS
            $wacht$ BEGIN
              PERFORM pg_advisory_xact_lock({Schrijfslot.Sleutel});
              IF EXISTS (
                SELECT 1 FROM (
                  SELECT tot, lead(vanaf) OVER (PARTITION BY {sleutel} ORDER BY vanaf) AS volgende FROM {tabel}
                  WHERE gesloten IS NULL AND {sleutel} IN (SELECT {sleutel} FROM nieuw WHERE gesloten IS NULL)) AS rij
                WHERE volgende IS NOT NULL AND (tot IS NULL OR volgende < tot))
              THEN RAISE EXCEPTION 'geen overlap in {tabel}' USING ERRCODE = 'exclusion_violation'; END IF;
              RETURN NULL;
            END $wacht$
            """;
        foreach (var moment in new[] { "insert", "update" })
        {
            yield return $"""
                CREATE OR REPLACE TRIGGER wacht_{tabel}_{moment} AFTER {moment} ON {tabel}
                REFERENCING NEW TABLE AS nieuw FOR EACH STATEMENT EXECUTE FUNCTION wacht_{tabel}_overlap()
                """;
        }
    }

    private static IEnumerable<string> PostgresAlleenToevoegen()
    {
        yield return """
            CREATE OR REPLACE FUNCTION weiger_wijziging() RETURNS trigger LANGUAGE plpgsql AS
            $wacht$ BEGIN RAISE EXCEPTION 'rijen van % worden niet gewijzigd of verwijderd', TG_TABLE_NAME; END $wacht$
            """;
        foreach (var tabel in AlleenToevoegen)
            yield return $"CREATE OR REPLACE TRIGGER wacht_{tabel} BEFORE UPDATE OR DELETE OR TRUNCATE ON {tabel} EXECUTE FUNCTION weiger_wijziging()";
    }

    private static IEnumerable<string> SqliteOverlap(string tabel, string sleutel)
    {
        foreach (var moment in new[] { "insert", "update" })
        {
            yield return $"DROP TRIGGER IF EXISTS wacht_{tabel}_{moment}";
            yield return $"""
                CREATE TRIGGER wacht_{tabel}_{moment} AFTER {moment} ON {tabel} WHEN NEW.gesloten IS NULL BEGIN
                  SELECT RAISE(ABORT, 'geen overlap in {tabel}') WHERE EXISTS (
                    SELECT 1 FROM {tabel} WHERE {sleutel} = NEW.{sleutel} AND gesloten IS NULL AND id <> NEW.id
                      AND (NEW.tot IS NULL OR vanaf < NEW.tot) AND (tot IS NULL OR NEW.vanaf < tot));
                END
                """;
        }
    }

    private static IEnumerable<string> SqliteAlleenToevoegen(string tabel)
    {
        foreach (var moment in new[] { "update", "delete" })
        {
            yield return $"DROP TRIGGER IF EXISTS wacht_{tabel}_{moment}";
            yield return $"CREATE TRIGGER wacht_{tabel}_{moment} BEFORE {moment} ON {tabel} BEGIN SELECT RAISE(ABORT, 'rijen van {tabel} worden niet gewijzigd of verwijderd'); END";
        }
    }
}
