using System.Linq.Expressions;
using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Uitwisseling.Bewerken;

/// <summary>A thing as a list shows it.</summary>
/// <param name="Code">Its key.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Bij">Where it is, or what kind it is; null when nothing is known.</param>
public sealed record Feitvermelding(string Code, string Naam, string? Bij);

/// <summary>One page of a list.</summary>
/// <param name="Totaal">Things in the whole list.</param>
/// <param name="Regels">Those on this page.</param>
public sealed record Feitenlijst(int Totaal, IReadOnlyList<Feitvermelding> Regels);

/// <summary>Lists the things that someone may see, filtered in the query: those of the own area, and what all governments share.</summary>
public sealed class ZoekFeiten(IDbContextFactory<KantorentopContext> contexts)
{
    /// <summary>Things on one page of a list.</summary>
    public const int Paginagrootte = 50;

    /// <summary>The tables whose rows are things with a page of their own.</summary>
    public static IReadOnlyList<string> Tabellen { get; } = ["gebouwen", "locaties", "plannen", "kantorenregios", "partijen"];

    /// <summary>One page of a table's things, in order of name; null for a table whose rows are no things.</summary>
    /// <param name="door">Who asks.</param>
    /// <param name="tabel">One of <see cref="Tabellen"/>.</param>
    /// <param name="tekst">Part of the code, the name or the address; empty for all.</param>
    /// <param name="pagina">Page, from 1; 0 only counts.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<Feitenlijst?> LijstAsync(Bevoegdheid door, string tabel, string? tekst, int pagina, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        if (Bron(db, Leesrecht.Rijen(door), tabel, (tekst ?? "").Trim()) is not { } bron) return null;
        var totaal = await bron.CountAsync(ct);
        if (pagina < 1 || totaal == 0) return new Feitenlijst(totaal, []);
        return new Feitenlijst(totaal, await bron.OrderBy(rij => rij.Naam).ThenBy(rij => rij.Code).Skip((pagina - 1) * Paginagrootte).Take(Paginagrootte)
            .Select(rij => new Feitvermelding(rij.Code, rij.Naam, rij.Bij)).ToListAsync(ct));
    }

    private static IQueryable<Rij>? Bron(KantorentopContext db, Rijbereik bereik, string tabel, string tekst)
    {
        var locaties = Locaties(db, bereik);
        var gemeenten = db.Bekend<Gemeente>();
        IQueryable<Rij>? rijen = tabel switch
        {
            "locaties" => locaties.Select(rij => new Rij
            {
                Code = rij.Code,
                Naam = rij.Naam,
                Bij = gemeenten.Where(gemeente => gemeente.Code == rij.Gemeente)
                .OrderByDescending(gemeente => gemeente.Vanaf).Select(gemeente => gemeente.Naam).FirstOrDefault()
            }),
            "gebouwen" => db.Bekend<Gebouw>(null).Where(rij => locaties.Any(locatie => locatie.Code == rij.Locatie))
                .Select(rij => new Rij { Code = rij.Code, Naam = rij.Naam, Bij = rij.Adres }),
            "plannen" => db.Bekend<Plan>(null).Where(rij => locaties.Any(locatie => locatie.Code == rij.Locatie))
                .Select(rij => new Rij { Code = rij.Code, Naam = rij.Naam, Bij = rij.Imro }),
            "kantorenregios" when !bereik.IsNiets => db.Bekend<Kantorenregio>(null).Select(rij => new Rij { Code = rij.Naam, Naam = rij.Naam, Bij = rij.Belangrijkste ? "een van de belangrijkste" : "" }),
            "partijen" when !bereik.IsNiets => db.Bekend<Partij>(null).Select(rij => new Rij { Code = rij.Code, Naam = rij.Naam, Bij = rij.Koepel }),
            _ => null,
        };
        return tekst.Length == 0 ? rijen : rijen?.Where(Bevat(db, tekst));
    }

    private static IQueryable<Locatie> Locaties(KantorentopContext db, Rijbereik bereik)
    {
        var locaties = db.Bekend<Locatie>();
        if (bereik.IsAlles) return locaties;
        if (bereik.Gemeente is { } code) return locaties.Where(locatie => locatie.Gemeente == code);
        var gemeenten = db.Bekend<Gemeente>().Where(gemeente => gemeente.Provincie == bereik.Provincie);
        return locaties.Where(locatie => gemeenten.Any(gemeente => gemeente.Code == locatie.Gemeente));
    }

    /// <summary>Without regard to capitals: SQLite's LIKE has none, PostgreSQL has its own operator for it.</summary>
    private static Expression<Func<Rij, bool>> Bevat(KantorentopContext db, string tekst)
    {
        var patroon = "%" + tekst.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal) + "%";
        return db is PostgresContext
            ? rij => EF.Functions.ILike(rij.Code, patroon, @"\") || EF.Functions.ILike(rij.Naam, patroon, @"\") || EF.Functions.ILike(rij.Bij ?? "", patroon, @"\")
            : rij => EF.Functions.Like(rij.Code, patroon, @"\") || EF.Functions.Like(rij.Naam, patroon, @"\") || EF.Functions.Like(rij.Bij ?? "", patroon, @"\");
    }

    private sealed class Rij
    {
        public string Code { get; set; } = "";

        public string Naam { get; set; } = "";

        public string? Bij { get; set; }
    }
}
