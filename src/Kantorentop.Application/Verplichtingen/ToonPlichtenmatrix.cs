using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Verplichtingen;

/// <summary>A column of the matrix.</summary>
/// <param name="Sleutel">Name of a region or key of a kind of bearer.</param>
/// <param name="Naam">Heading.</param>
public sealed record Matrixkolom(string Sleutel, string Naam);

/// <summary>The matrix: members down, columns across; a cell that holds no duty is absent.</summary>
public sealed record Matrixbeeld(IReadOnlyList<Artikellid> Artikelen, IReadOnlyList<Matrixkolom> Kolommen, IReadOnlyDictionary<(string Artikel, string Kolom), Plichtcel> Cellen);

/// <summary>The list behind a cell.</summary>
/// <param name="Artikel">The member.</param>
/// <param name="Kolom">The column.</param>
/// <param name="Totaal">How many duties the cell holds.</param>
/// <param name="Indeling">The list in pages.</param>
/// <param name="Regels">Those of the page that is shown: what is late first.</param>
public sealed record Matrixlijst(Artikellid Artikel, Matrixkolom Kolom, int Totaal, Bladindeling Indeling, IReadOnlyList<Plichtregel> Regels);

/// <summary>Articles by regions and articles by kinds of party, for the secretariaat.</summary>
public sealed class ToonPlichtenmatrix(IDbContextFactory<KantorentopContext> contexts, Verplichtingenboek boek)
{
    /// <summary>Rows on one page of the list behind a cell.</summary>
    public const int PerBlad = 50;

    private static readonly Matrixkolom[] Soorten =
    [
        new(Plichtenmatrix.Soort(Organisatiesoort.Rijk), "Rijk"),
        new(Plichtenmatrix.Soort(Organisatiesoort.Koepel), "Koepels"),
        new(Plichtenmatrix.Soort(Organisatiesoort.Provincie), "Provincies"),
        new(Plichtenmatrix.Soort(Organisatiesoort.Gemeente), "Gemeenten"),
        new(Plichtenmatrix.Soort(Partijsoort.Belegger), "Beleggers"),
        new(Plichtenmatrix.Soort(Partijsoort.Ontwikkelaar), "Ontwikkelaars"),
        new(Plichtenmatrix.Soort(Partijsoort.Financier), "Financiers"),
        new(Plichtenmatrix.Soort(Partijsoort.Gebruiker), "Gebruikers"),
    ];

    private static readonly Matrixkolom Alle = new(Plichtenmatrix.Alle, "alle partijen");

    /// <summary>The matrix; null for who may not see every bearer.</summary>
    public async Task<Matrixbeeld?> ExecuteAsync(Bevoegdheid wie, Matrixkolommen kolommen, CancellationToken ct = default)
    {
        if (!Antwoordrecht.MagAlleLezen(wie)) return null;
        await using var db = contexts.CreateDbContext();
        var beeld = await boek.HuidigAsync(db, ct);
        var cellen = beeld.Matrix.Cellen(kolommen);
        return new(
            [.. cellen.Select(cel => cel.Artikel).Distinct().OrderBy(Artikelen.Plaats).Select(Artikelen.Get)],
            Kolommen(beeld, kolommen),
            cellen.ToDictionary(cel => (cel.Artikel, cel.Kolom)));
    }

    /// <summary>A page of the list behind a cell; null when there is no such cell, and for who may not see every bearer.</summary>
    public async Task<Matrixlijst?> LijstAsync(Bevoegdheid wie, Matrixcelvraag vraag, CancellationToken ct = default)
    {
        if (!Antwoordrecht.MagAlleLezen(wie) || Artikelen.Find(vraag.Artikel) is not { } artikel) return null;
        await using var db = contexts.CreateDbContext();
        var beeld = await boek.HuidigAsync(db, ct);
        if (Kolommen(beeld, vraag.Kolommen).Prepend(Alle).FirstOrDefault(kolom => kolom.Sleutel == vraag.Kolom) is not { } kolom) return null;
        var alle = beeld.Matrix.Regels(vraag.Kolommen, artikel.Nummer, kolom.Sleutel);
        if (alle.Count == 0) return null;
        var regels = alle.Where(regel => vraag.Welke?.Invoke(regel.Verplichting) ?? true).ToList();
        var indeling = new Bladindeling(regels.Count, PerBlad, vraag.Blad);
        return new(artikel, kolom, regels.Count, indeling,
        [
            .. indeling.Van(regels.OrderByDescending(regel => regel.Verplichting.Staat == Verplichtingstaat.TeLaat).ThenBy(regel => regel.Verplichting.Groep)
                .ThenBy(regel => regel.Verplichting.Sinds).ThenBy(regel => regel.Drager.Naam, StringComparer.Ordinal)
                .ThenBy(regel => regel.Verplichting.Sleutel.ToString(), StringComparer.Ordinal)),
        ]);
    }

    private static Matrixkolom[] Kolommen(Verplichtingenbeeld beeld, Matrixkolommen kolommen) => kolommen == Matrixkolommen.Partijen
        ? Soorten
        :
        [
            .. beeld.Kennis.Snapshot.Indeling.Kantorenregios.OrderByDescending(regio => regio.Belangrijkste).ThenBy(regio => regio.Naam, StringComparer.Ordinal)
                .Select(regio => new Matrixkolom(regio.Naam, regio.Naam)),
            new Matrixkolom(Plichtenmatrix.GeenRegio, "Zonder regio"),
        ];
}

/// <summary>Which cell of the matrix, and which page of its list.</summary>
public sealed record Matrixcelvraag(Matrixkolommen Kolommen, string? Artikel, string? Kolom, int Blad = 1)
{
    /// <summary>Which duties of the cell; null for all.</summary>
    public Func<Verplichting, bool>? Welke { get; init; }
}
