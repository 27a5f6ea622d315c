using System.Security.Cryptography;
using Kantorentop.Domain;
using Kantorentop.Domain.Documenten;

namespace Kantorentop.Application.Documenten;

/// <summary>Looks at a file before it is stored: its size, its content, its name and, where one is set up, a virus scanner.</summary>
public sealed class Bestandskeuring(Virusscan scan)
{
    public bool WordtGescand => scan.IsIngesteld;

    /// <summary>The file as it may be stored, or why not.</summary>
    /// <param name="bestand">The file; null when none was chosen.</param>
    /// <param name="veld">Field of the form that the message is told at.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<Uitkomst<Gekeurdbestand>> KeurAsync(Bestandsinvoer? bestand, string veld, CancellationToken ct = default)
    {
        if (bestand is null) return Weiger("document-ontbreekt", "Kies een bestand.");
        var naam = Bestandsnaam.Schoon(bestand.Naam);
        if (bestand.Inhoud.Length == 0) return Weiger("document-leeg", $"Het document ‘{naam}’ is leeg. Kies een ander bestand.");
        if (bestand.Inhoud.Length > Documentregels.MaximumOmvang)
            return Weiger("document-te-groot", $"Het document ‘{naam}’ is groter dan 50 MB. Kies een kleiner bestand.");
        if (Bestandsherkenning.Herken(bestand.Inhoud, naam) is not { } soort)
            return Weiger("document-onbekend", $"Het document ‘{naam}’ is geen {Bestandssoorten.Opsomming}. Sla het op als een van deze soorten, zonder macro’s.");
        if (!soort.PastBij(naam))
            return Weiger("document-anders", $"De naam ‘{naam}’ past niet bij de inhoud: het is een {soort.ToString().ToLowerInvariant()}-bestand. Geef het de goede naam.");
        return await scan.ScanAsync(bestand.Inhoud, ct) switch
        {
            Scanuitslag.Besmet => Weiger("document-besmet", $"In het document ‘{naam}’ zit een virus. Het is niet bewaard. Laat uw computer nakijken."),
            Scanuitslag.Onbereikbaar => Weiger("scan-onbereikbaar", $"Het document ‘{naam}’ kan nu niet op virussen worden gescand. Probeer het over een paar minuten opnieuw."),
            var uitslag => Uitkomst<Gekeurdbestand>.Met(
                new(naam, soort, await HashAsync(bestand.Inhoud, ct), bestand.Inhoud, Gescand: uitslag == Scanuitslag.Schoon)),
        };

        Uitkomst<Gekeurdbestand> Weiger(string code, string tekst) => Uitkomst<Gekeurdbestand>.Mislukt(new Melding(code, tekst, veld));
    }

    private static async Task<string> HashAsync(Stream inhoud, CancellationToken ct)
    {
        inhoud.Position = 0;
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(inhoud, ct));
    }
}
