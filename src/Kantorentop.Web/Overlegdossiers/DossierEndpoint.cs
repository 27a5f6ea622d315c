using System.Text;
using Kantorentop.Application.Overlegdossiers;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Kantorentop.Web.Overlegdossiers;

/// <summary>A dossier as files: all of one model, that was frozen when it was made.</summary>
public static class DossierEndpoint
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Werkboek = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void MapOverlegdossiers(this IEndpointRouteBuilder app)
    {
        app.MapGet(Dossieradressen.JsonSjabloon, JsonAsync).RequireAuthorization(Beleid.Overlegdossiers);
        app.MapGet(Dossieradressen.WerkboekSjabloon, WerkboekAsync).RequireAuthorization(Beleid.Overlegdossiers);
        app.MapGet(Dossieradressen.WordSjabloon, WordAsync).RequireAuthorization(Beleid.Overlegdossiers);
    }

    private static Task<Results<FileContentHttpResult, NotFound>> JsonAsync(Guid sleutel, int versie, [AsParameters] Dossierdiensten diensten) =>
        GeefAsync(new(sleutel, versie), diensten, blad => TypedResults.File(Encoding.UTF8.GetBytes(blad.Rij.Tekst), "application/json", "dossier.json"));

    private static Task<Results<FileContentHttpResult, NotFound>> WerkboekAsync(Guid sleutel, int versie, [AsParameters] Dossierdiensten diensten) =>
        GeefAsync(new(sleutel, versie), diensten, blad => Bestand(blad, Werkboek, "cijfers.xlsx", uit => Dossierwerkboek.Schrijf(uit, blad.Dossier, blad.Rij.Hash)));

    private static Task<Results<FileContentHttpResult, NotFound>> WordAsync(Guid sleutel, int versie, [AsParameters] Dossierdiensten diensten) =>
        GeefAsync(new(sleutel, versie), diensten, blad => Bestand(blad, Word, "dossier.docx", uit => Dossierworddocument.Schrijf(uit, blad.Dossier, blad.Rij.Hash)));

    private static async Task<Results<FileContentHttpResult, NotFound>> GeefAsync(
        Dossiersleutel sleutel, Dossierdiensten diensten, Func<Dossierblad, FileContentHttpResult> maak)
    {
        diensten.Context.Response.Headers.CacheControl = "private, no-cache";
        return await diensten.Tonen.FindAsync(diensten.Wie.Waarde, sleutel, diensten.Context.RequestAborted) is { } blad
            ? maak(blad)
            : TypedResults.NotFound();
    }

    private static FileContentHttpResult Bestand(Dossierblad blad, string soort, string naam, Action<Stream> schrijf)
    {
        using var uit = new MemoryStream();
        schrijf(uit);
        return TypedResults.File(uit.ToArray(), soort, $"overleg-{Weergave.DatumIso(blad.Rij.Overlegdag)}-{blad.Rij.Versie}-{naam}");
    }
}

/// <summary>What the files of a dossier need.</summary>
internal readonly record struct Dossierdiensten(ToonDossiers Tonen, HuidigeBevoegdheid Wie, HttpContext Context);
