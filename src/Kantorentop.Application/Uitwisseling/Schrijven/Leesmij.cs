using System.Globalization;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Uitwisseling.Bewerken;
using Kantorentop.Application.Uitwisseling.Werkboeken;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Uitwisseling.Schrijven;

/// <summary>What an export says of itself beside its tables: for whom it is, and both times. An import does not read it.</summary>
/// <param name="Regels">A word and what it says.</param>
internal sealed record Leesmij(IReadOnlyList<(string Wat, string Tekst)> Regels)
{
    public const string Bestand = "LEESMIJ.txt";

    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>Reads up to which registratie this transaction sees.</summary>
    public static async Task<Leesmij> MaakAsync(KantorentopContext db, Bevoegdheid door, CancellationToken ct)
    {
        var laatste = await db.Registraties.OrderByDescending(registratie => registratie.Nummer)
            .Select(registratie => new { registratie.Nummer, registratie.Ogenblik }).FirstOrDefaultAsync(ct);
        return new Leesmij(
        [
            ("Wat dit is", "Gegevens van het Convenant Aanpak Leegstand Kantoren (2012), uit Kantorentop."),
            ("Voor", $"{door.OrganisatieNaam}: alles wat deze organisatie mag zien."),
            ("Peildatum", "Geen: elke rij zegt in de kolommen vanaf en tot zelf wanneer zij geldt. Op de dag in tot geldt zij niet meer."),
            ("Bekend op", laatste is null ? "Er was nog niets vastgelegd." : BekendOp(laatste.Nummer, laatste.Ogenblik)),
        ]);
    }

    public override string ToString() => string.Concat(Regels.Select(regel => $"{regel.Wat}: {regel.Tekst}\r\n"));

    /// <summary>The same as a sheet.</summary>
    public Uitvoerblad Blad() => new(
        Werkblad.Leesmij,
        [new("Wat", Kolomaard.Tekst), new("Tekst", Kolomaard.Tekst) { Breedte = 100 }],
        Regels.Select(regel => new[] { regel.Wat, regel.Tekst }));

    private static string BekendOp(long nummer, DateTimeOffset ogenblik) => string.Create(
        Nederlands, $"{Domeinklok.Plaatselijk(ogenblik):dd-MM-yyyy HH:mm:ss}, registratie {nummer}. Wat later is vastgelegd of verbeterd, staat er niet in.");
}
