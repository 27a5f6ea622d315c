using Kantorentop.Application.Toegang;
using Kantorentop.Application.Uitwisseling;
using Kantorentop.Web.Gegevens.Taken;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Kantorentop.Web.Gegevens;

/// <summary>Files to download: the export, and the errors of an import.</summary>
internal static class UitwisselingEndpoint
{
    private const string Werkboeksoort = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapKantorentopUitwisseling(this IEndpointRouteBuilder app)
    {
        app.MapGet(Adressen.ExportZip, ZipAsync).RequireAuthorization(Beleid.Rijen);
        app.MapGet(Adressen.ExportWerkboek, WerkboekAsync).RequireAuthorization(Beleid.Rijen);
        app.MapGet(Adressen.Sjabloonwerkboek, SjabloonAsync).RequireAuthorization(Beleid.Feiten);
        app.MapGet(Adressen.ExportTabelSjabloon, TabelAsync).RequireAuthorization(Beleid.Rijen);
        app.MapPost(Adressen.ImportbevestigingSjabloon, ImportbevestigingEndpoint.BevestigAsync).RequireAuthorization(Beleid.Feiten);
        app.MapPost(Adressen.ImportafbrekenSjabloon, ImporttaakEndpoint.BreekAfAsync).RequireAuthorization(Beleid.Feiten);
        app.MapGet(Adressen.ImportfoutenSjabloon, FoutenAsync).RequireAuthorization(Beleid.Feiten);
    }

    // The file is made on disk first: an error on the way is an error page, never half a zip.
    private static async Task<PushStreamHttpResult> ZipAsync(Exporteer exporteer, Inzage inzage, HuidigeBevoegdheid wie, CancellationToken ct)
    {
        await inzage.NoteerAsync(wie.Waarde, "export van alle tabellen", ct);
        var bestand = Tijdelijk();
        await exporteer.NaarZipAsync(wie.Waarde, bestand, ct);
        return Verstuur(bestand, "application/zip", "kantorentop.zip");
    }

    private static async Task<Results<PushStreamHttpResult, RedirectHttpResult>> WerkboekAsync(
        Exporteer exporteer, Inzage inzage, HuidigeBevoegdheid wie, Bladmeldingen meldingen, HttpContext context)
    {
        await inzage.NoteerAsync(wie.Waarde, "export van alle tabellen", context.RequestAborted);
        var bestand = Tijdelijk();
        var uitkomst = await exporteer.NaarWerkboekAsync(wie.Waarde, bestand, context.RequestAborted);
        if (uitkomst.IsGelukt) return Verstuur(bestand, Werkboeksoort, "kantorentop.xlsx");
        await bestand.DisposeAsync();
        meldingen.Plaats(context, uitkomst.Meldingen[0].Tekst, Berichtsoort.Fout);
        return TypedResults.Redirect(Adressen.Exporteren);
    }

    private static async Task<PushStreamHttpResult> SjabloonAsync(Exporteer exporteer, HuidigeBevoegdheid wie, CancellationToken ct)
    {
        var bestand = Tijdelijk();
        await exporteer.NaarSjabloonAsync(wie.Waarde, bestand, ct);
        return Verstuur(bestand, Werkboeksoort, "sjabloon.xlsx");
    }

    private static async Task<Results<PushStreamHttpResult, NotFound>> TabelAsync(
        string tabel, Exporteer exporteer, Inzage inzage, HuidigeBevoegdheid wie)
    {
        if (!Uitwisseltabellen.Bestaat(tabel)) return TypedResults.NotFound();
        await inzage.NoteerAsync(wie.Waarde, $"export van {tabel}");
        var bestand = Tijdelijk();
        await exporteer.NaarCsvAsync(wie.Waarde, tabel, bestand);
        return Verstuur(bestand, "text/csv; charset=utf-8", $"{tabel}.csv");
    }

    private static async Task<Results<PushStreamHttpResult, NotFound>> FoutenAsync(
        Guid nummer, [AsParameters] Importdiensten diensten, CancellationToken ct)
    {
        var wie = diensten.Bevoegdheid.Waarde;
        var verslag = await diensten.Taken.LeesVerslagAsync(wie.Gebruiker!.Value, nummer, ct);
        if (verslag is null)
        {
            using var inzending = await diensten.Opslag.OpenAsync(wie.Gebruiker.Value, nummer, ct);
            if (inzending is null) return TypedResults.NotFound();
            verslag = await diensten.Importeer.ProbeerAsync(wie, inzending, ct);
        }

        var bestand = Tijdelijk();
        await Foutenbestand.WriteAsync(bestand, verslag.Fouten);
        return Verstuur(bestand, "text/csv; charset=utf-8", "fouten.csv");
    }

    internal static FileStream Tijdelijk() => new(
        Path.Combine(Environment.GetEnvironmentVariable("ASPNETCORE_TEMP") ?? Path.GetTempPath(), $"kantorentop-{Guid.NewGuid():N}"),
        new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous });

    internal static PushStreamHttpResult Verstuur(FileStream bestand, string soort, string naam)
    {
        bestand.Position = 0;
        return TypedResults.Stream(
            async uit =>
            {
                await using (bestand) await bestand.CopyToAsync(uit);
            },
            soort,
            naam);
    }
}
