using Kantorentop.Application.Uitwisseling;
using Kantorentop.Web.Gegevens.Taken;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Toegang;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Kantorentop.Web.Gegevens;

/// <summary>Carries out an import that was shown and confirmed. It answers by leading to a page, so that a reload repeats nothing.</summary>
internal static class ImportbevestigingEndpoint
{
    /// <summary>Records what was shown, or shows it anew when it has become something else.</summary>
    /// <param name="nummer">Number of the submission; also the operation id, so a second click or a second tab finds it done.</param>
    /// <param name="verwacht">Fingerprint of what was shown: when it would now change something else, it is shown again.</param>
    /// <param name="diensten">What it works with.</param>
    /// <param name="context">The request.</param>
    public static async Task<RedirectHttpResult> BevestigAsync(
        Guid nummer, [FromForm] string? verwacht, [AsParameters] Importdiensten diensten, HttpContext context)
    {
        var wie = diensten.Bevoegdheid.Waarde;
        if (await diensten.Taken.FindAsync(wie.Gebruiker!.Value, nummer) is { } taak)
        {
            if (taak.Staat == Importstaat.WachtOpBevestiging) await diensten.Werker.MeldAanAsync(taak, wie, verwacht ?? "");
            return TypedResults.Redirect(Adressen.Importcontrole(nummer));
        }

        using var inzending = await diensten.Opslag.OpenAsync(wie.Gebruiker.Value, nummer, CancellationToken.None);
        if (inzending is null) return Klaar("Deze inzending is al verwerkt, of langer dan een dag geleden ingezonden.", Berichtsoort.Informatie);
        var opdracht = new Importopdracht(wie, nummer, Verwacht: verwacht ?? "");
        var verslag = await diensten.Importeer.LegVastAsync(opdracht, inzending, CancellationToken.None);
        if (verslag.Verouderd) return TypedResults.Redirect(Adressen.ImportcontroleOpnieuw(nummer));
        if (!verslag.Vastgelegd) return TypedResults.Redirect(Adressen.Importcontrole(nummer));
        diensten.Opslag.Verwijder(wie.Gebruiker.Value, nummer);
        return verslag.Wijzigingen == 0
            ? Klaar("Deze wijzigingen zijn al vastgelegd.", Berichtsoort.Informatie)
            : Klaar(Importtekst.Aantal(verslag.Wijzigingen, "Er is 1 wijziging vastgelegd.", "Er zijn {0} wijzigingen vastgelegd."), Berichtsoort.Gelukt);

        RedirectHttpResult Klaar(string tekst, Berichtsoort soort)
        {
            diensten.Meldingen.Plaats(context, tekst, soort);
            return TypedResults.Redirect(Adressen.Importeren);
        }
    }
}

/// <summary>What the endpoints of an import work with.</summary>
internal sealed record Importdiensten(
    Inzendingopslag Opslag, Takenopslag Taken, Importwerker Werker, Importeer Importeer, HuidigeBevoegdheid Bevoegdheid, Bladmeldingen Meldingen);
