using System.IO.Compression;
using System.Text;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Uitwisseling.Schrijven;
using Kantorentop.Application.Uitwisseling.Vormen;
using Kantorentop.Application.Uitwisseling.Werkboeken;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Uitwisseling;

/// <summary>Writes what someone may see as exchange files; importing them again changes nothing.</summary>
public sealed class Exporteer(IDbContextFactory<KantorentopContext> contexts)
{
    /// <summary>For scripts: they read the first column's name as it is.</summary>
    private static readonly UTF8Encoding ZonderBom = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>For people: a spreadsheet reads the file as UTF-8 only when it begins with a BOM.</summary>
    private static readonly UTF8Encoding MetBom = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>Writes a file per table into a folder, which is made when it is not there.</summary>
    public async Task NaarMapAsync(Bevoegdheid door, string map, CancellationToken ct = default)
    {
        var (feiten, leesmij) = await LoadAsync(door, ct);
        await SchrijfMapAsync(feiten, map, ct);
        await File.WriteAllTextAsync(Path.Combine(map, Leesmij.Bestand), leesmij.ToString(), ct);
    }

    /// <summary>Writes one zip with a file per table.</summary>
    public async Task NaarZipAsync(Bevoegdheid door, Stream stroom, CancellationToken ct = default)
    {
        var (feiten, leesmij) = await LoadAsync(door, ct);
        await SchrijfZipAsync(feiten, stroom, leesmij, ct);
    }

    /// <summary>Writes facts, from wherever they come, as a file per table.</summary>
    public static async Task SchrijfMapAsync(Feiten feiten, string map, CancellationToken ct = default)
    {
        Directory.CreateDirectory(map);
        foreach (var vorm in Tabelvormen.Alle)
        {
            await using var uit = new StreamWriter(Path.Combine(map, vorm.Naam + ".csv"), append: false, ZonderBom);
            await vorm.MaakExport().WriteAsync(uit, feiten, ct);
        }
    }

    /// <summary>Writes facts, from wherever they come, as one zip.</summary>
    public static Task SchrijfZipAsync(Feiten feiten, Stream stroom, CancellationToken ct = default) => SchrijfZipAsync(feiten, stroom, leesmij: null, ct);

    private static async Task SchrijfZipAsync(Feiten feiten, Stream stroom, Leesmij? leesmij, CancellationToken ct)
    {
        await using var zip = await ZipArchive.CreateAsync(stroom, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, ct);
        foreach (var vorm in Tabelvormen.Alle)
        {
            await using var uit = new StreamWriter(await zip.CreateEntry(vorm.Naam + ".csv").OpenAsync(ct), MetBom);
            await vorm.MaakExport().WriteAsync(uit, feiten, ct);
        }

        if (leesmij is null) return;
        await using var tekst = new StreamWriter(await zip.CreateEntry(Leesmij.Bestand).OpenAsync(ct), MetBom);
        await tekst.WriteAsync(leesmij.ToString());
    }

    /// <summary>Writes one workbook with a sheet per table; refuses when a table has more rows than a sheet can hold.</summary>
    public async Task<Uitkomst> NaarWerkboekAsync(Bevoegdheid door, Stream stroom, CancellationToken ct = default)
    {
        var (feiten, leesmij) = await LoadAsync(door, ct);
        var tabellen = Tabelvormen.Alle.Select(vorm => vorm.MaakExport()).ToList();
        if (tabellen.Find(tabel => tabel.Aantal(feiten) >= Uitvoerblad.MaximumRijen) is { } teGroot)
            return Uitkomst.Mislukt(new Melding("te-veel-rijen", $"De tabel {teGroot.Vorm.Naam} past niet op een werkblad. Exporteer als CSV of zip."));
        Werkboekschrijver.Schrijf(stroom, tabellen.Select(tabel => Uitvoerblad.Van(tabel, feiten)).Append(leesmij.Blad()), ct);
        return Uitkomst.Gelukt;
    }

    /// <summary>Writes an empty workbook to fill in, with the codes that someone may choose from.</summary>
    public async Task NaarSjabloonAsync(Bevoegdheid door, Stream stroom, CancellationToken ct = default)
    {
        var feiten = await Leestransactie.LeesAsync(contexts, async db => Zichtbaar.Beperk(
            new Feiten
            {
                Gemeenten = await db.Bekend<Gemeente>().ToListAsync(ct),
                Kantorenregios = await db.Bekend<Kantorenregio>().ToListAsync(ct),
                Locaties = await db.Bekend<Locatie>().ToListAsync(ct),
                Partijen = await db.Bekend<Partij>().ToListAsync(ct),
            },
            door), ct);
        Werkboekschrijver.Schrijf(stroom, Sjabloon.Bladen(feiten), ct);
    }

    /// <summary>Writes one table.</summary>
    public async Task NaarCsvAsync(Bevoegdheid door, string tabel, Stream stroom, CancellationToken ct = default)
    {
        var (feiten, _) = await LoadAsync(door, ct);
        await using var uit = new StreamWriter(stroom, MetBom, leaveOpen: true);
        await Tabelvormen.Find(tabel)!.MaakExport().WriteAsync(uit, feiten, ct);
    }

    private Task<(Feiten Feiten, Leesmij Leesmij)> LoadAsync(Bevoegdheid door, CancellationToken ct) => Leestransactie.LeesAsync(
        contexts,
        async db => (Zichtbaar.Beperk(await Feitenlader.LoadAsync(db, null, ct), door), await Leesmij.MaakAsync(db, door, ct)),
        ct);
}
