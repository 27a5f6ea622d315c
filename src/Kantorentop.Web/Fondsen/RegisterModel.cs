using System.Globalization;
using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Fondsen;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;
using Kantorentop.Web.Invoer;

namespace Kantorentop.Web.Fondsen;

/// <summary>What is typed in the register of a fund.</summary>
public sealed class RegisterModel
{
    private static readonly char[] Scheiding = [',', ';', '\n', '\r', ' '];

    public string? OperatieId { get; set; }

    public string? Gezien { get; set; }

    public string? Naam { get; set; }

    public string? Tarief { get; set; }

    /// <summary>Codes of locations, separated by commas.</summary>
    public string? Locaties { get; set; }

    /// <summary>The governments of the region and the organisations of art. 5.1, as 'Gemeente:GM0344'.</summary>
    public IList<Keuzeregel> Partijen { get; set; } = [];

    /// <summary>The municipalities of the region.</summary>
    public IList<Keuzeregel> Gemeenten { get; set; } = [];

    /// <summary>A form for a new fund, with the own organisation ticked.</summary>
    public static RegisterModel Nieuw(Regiopartijen partijen, Organisatie? eigen) => Van(partijen, partij => partij.Organisatie == eigen, []);

    /// <summary>A form that holds the register of a fund.</summary>
    public static RegisterModel Van(Fonds fonds, Regiopartijen partijen)
    {
        var model = Van(partijen, partij => fonds.Initiatiefnemers.Any(al => al.Organisatie == partij.Organisatie), fonds.Delen);
        model.Gezien = fonds.Versie.ToString(CultureInfo.InvariantCulture);
        model.Naam = fonds.Naam;
        model.Tarief = fonds.Tarief?.Kaal();
        return model;
    }

    /// <summary>The register that was typed; null when something could not be read.</summary>
    internal Fondsgegevens? Lees(Regiopartijen partijen, List<Melding> meldingen)
    {
        var lezer = new Invoerlezer();
        var naam = lezer.Tekst(Naam, new(nameof(Naam), "de naam van het fonds"), Fondsgegevens.MaximumNaam);
        var tarief = Bedraglezer.Lees(Tarief, new(nameof(Tarief), "de toeslag per m²", Optioneel: true), meldingen);
        meldingen.InsertRange(0, lezer.Meldingen);
        var gekozen = Partijen.Where(rij => rij.Gekozen == "ja").Select(rij => rij.Sleutel).ToHashSet();
        Gebied[] delen =
        [
            .. Gemeenten.Where(rij => rij.Gekozen == "ja" && rij.Sleutel is not null).Select(rij => Gebied.Gemeente(rij.Sleutel!)),
            .. (Locaties ?? "").Split(Scheiding, StringSplitOptions.RemoveEmptyEntries).Distinct().Select(Gebied.Locatie),
        ];
        return meldingen.Count == 0 ? new(naam!, delen, [.. Mogelijk(partijen).Where(partij => gekozen.Contains(Sleutel(partij)))], tarief) : null;
    }

    /// <summary>Who can be chosen as initiator, in the order of the form.</summary>
    internal static IEnumerable<Initiatiefnemer> Mogelijk(Regiopartijen partijen) => partijen.Alle
        .Select(partij => new Initiatiefnemer(partij.Organisatie.Soort, partij.Organisatie.Sleutel, partij.Naam))
        .Concat(Initiatiefnemer.Koepels.Select(Initiatiefnemer.Koepel));

    /// <summary>The municipalities of the region, in the order of the form.</summary>
    internal static IEnumerable<Regiopartij> MogelijkeGemeenten(Regiopartijen partijen) =>
        partijen.Alle.Where(partij => partij.Organisatie.Soort == Organisatiesoort.Gemeente);

    private static RegisterModel Van(Regiopartijen partijen, Func<Initiatiefnemer, bool> gekozen, IReadOnlyList<Fondsdeel> delen) => new()
    {
        OperatieId = Guid.NewGuid().ToString(),
        Partijen = [.. Mogelijk(partijen).Select(partij => Keuzeregel.Van(Sleutel(partij), gekozen(partij)))],
        Gemeenten = [.. MogelijkeGemeenten(partijen).Select(partij => Keuzeregel.Van(partij.Organisatie.Sleutel, delen.Any(deel => deel.Gebied == Gebied.Gemeente(partij.Organisatie.Sleutel))))],
        Locaties = string.Join(", ", delen.Where(deel => deel.Gebied.Soort == Gebiedssoort.Locatie).Select(deel => deel.Gebied.Sleutel)),
    };

    private static string Sleutel(Initiatiefnemer partij) => $"{partij.Soort}:{partij.Sleutel}";
}

/// <summary>One tick of a list.</summary>
public sealed class Keuzeregel
{
    public string? Sleutel { get; set; }

    public string? Gekozen { get; set; }

    internal static Keuzeregel Van(string sleutel, bool gekozen) => new() { Sleutel = sleutel, Gekozen = gekozen ? "ja" : null };
}
