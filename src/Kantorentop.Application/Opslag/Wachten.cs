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
    internal static readonly IReadOnlyList<string> AlleenToevoegen = ["registratie", "auditregel", "antwoord", "antwoord_document", "editie"];

    public static async Task PlaatsAsync(KantorentopContext db, CancellationToken ct)
    {
        var opdrachten = db is PostgresContext
            ? ZonderOverlap.Select(wacht => PostgresOverlap(wacht.Tabel, wacht.Sleutel))
                .Prepend("CREATE EXTENSION IF NOT EXISTS btree_gist").Concat(PostgresAlleenToevoegen())
            : ZonderOverlap.SelectMany(wacht => SqliteOverlap(wacht.Tabel, wacht.Sleutel))
                .Concat(AlleenToevoegen.SelectMany(SqliteAlleenToevoegen));
        foreach (var sql in opdrachten) await db.Database.ExecuteSqlRawAsync(sql, ct);
    }

    private static string PostgresOverlap(string tabel, string sleutel) => $$"""
        DO $wacht$ BEGIN
          IF NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conname = 'ex_{{tabel}}_geen_overlap') THEN
            ALTER TABLE {{tabel}} ADD CONSTRAINT ex_{{tabel}}_geen_overlap
              EXCLUDE USING gist ({{sleutel}} WITH =, daterange(vanaf, tot) WITH &&) WHERE (gesloten IS NULL);
          END IF;
        END $wacht$
        """;

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
