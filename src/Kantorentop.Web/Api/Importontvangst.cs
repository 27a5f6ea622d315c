using Kantorentop.Application.Tijd;
using Kantorentop.Application.Uitwisseling;
using Kantorentop.Web.Gegevens;
using Kantorentop.Web.Gegevens.Taken;

namespace Kantorentop.Web.Api;

/// <summary>Takes the files of a program in: small ones while it waits, large ones in the background, and what was sent before not again.</summary>
internal sealed class Importontvangst(
    Inzendingopslag opslag, Takenopslag taken, Importwerker werker, Importeer importeer, Importherhaling herhaling, Domeinklok klok)
{
    public async Task<IResult> OntvangAsync(Importverzoek verzoek, CancellationToken ct)
    {
        if (verzoek.Sleutel is null || await herhaling.BeginAsync(verzoek, ct) is not { } eerder) return await BeginAsync(verzoek, ct);
        if (!eerder.IsZelfde) return Probleem.Van(StatusCodes.Status422UnprocessableEntity);
        if (eerder.Antwoord is { } antwoord) return antwoord.Resultaat;
        return await taken.FindAsync(verzoek.Gebruiker, verzoek.Nummer, ct) is { } taak ? Aangenomen(taak) : Probleem.Van(StatusCodes.Status409Conflict);
    }

    private async Task<IResult> BeginAsync(Importverzoek verzoek, CancellationToken ct)
    {
        await opslag.BewaarAsync(verzoek.Gebruiker, verzoek.Nummer, verzoek.Bestanden, ct);
        var taak = Importtaak.Maak(verzoek.Wie, verzoek.Nummer, verzoek.Bestanden, Domeinklok.Plaatselijk(klok.GetUtcNow())) with
        {
            Doel = verzoek.IsProef ? Importdoel.Proef : Importdoel.Vastleggen,
        };
        if (!opslag.IsGroot(taak.Bytes)) return (await VoerUitAsync(verzoek, ct)).Resultaat;
        await werker.MeldAanAsync(taak, verzoek.Wie, verwacht: null);
        return Aangenomen(taak);
    }

    private async Task<Importantwoord> VoerUitAsync(Importverzoek verzoek, CancellationToken ct)
    {
        Importantwoord? antwoord = null;
        try
        {
            using var inzending = await opslag.OpenAsync(verzoek.Gebruiker, verzoek.Nummer, ct);
            antwoord = Importantwoord.Van(await VerwerkAsync(verzoek, inzending!), verzoek.IsProef);
            if (verzoek.Sleutel is not null) await herhaling.BewaarAsync(verzoek, antwoord);
            return antwoord;
        }
        finally
        {
            if (antwoord is null || verzoek.Sleutel is null) opslag.Verwijder(verzoek.Gebruiker, verzoek.Nummer);
            else opslag.VerwijderBestanden(verzoek.Gebruiker, verzoek.Nummer);
        }
    }

    // Once it is being recorded it goes on, also when the program hangs up: it would not know what happened.
    private Task<Importverslag> VerwerkAsync(Importverzoek verzoek, Inzending inzending) => verzoek.IsProef
        ? importeer.ProbeerAsync(verzoek.Wie, inzending)
        : importeer.LegVastAsync(new Importopdracht(verzoek.Wie, verzoek.Nummer, "api"), inzending);

    private static Apiantwoord Aangenomen(Importtaak taak) => new(Importtaakbericht.Van(taak, null))
    {
        Status = StatusCodes.Status202Accepted,
        Locatie = Adressen.ApiImport(taak.Nummer),
    };
}
