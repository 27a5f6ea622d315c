using Kantorentop.Domain;
using Kantorentop.Domain.Fondsen;
using Kantorentop.Domain.Kaders;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Onderdelen.Formulier;

namespace Kantorentop.Web.Fondsen;

/// <summary>Funds in words.</summary>
internal static class Fondswoorden
{
    /// <summary>Said where one owner could be found in a total.</summary>
    public const string NietOpenbaar = "niet openbaar";

    /// <summary>What the sentence above free text warns of (art. 6 Mededingingswet).</summary>
    public const string VrijeTekst = "Noem geen huurprijzen, biedingen of taxaties.";

    public static IReadOnlyList<Optie> Maten { get; } = [new(nameof(Draagvlakmaat.Eigenaren), "Aantal eigenaren"), new(nameof(Draagvlakmaat.Oppervlakte), "Oppervlakte van hun kantoren, m² v.v.o.")];

    public static string Woord(this Fondsstatus status) => status switch
    {
        Fondsstatus.Voorgesteld => "Voorgesteld",
        Fondsstatus.InVoorbereiding => "In voorbereiding",
        Fondsstatus.Ingesteld => "Ingesteld",
        _ => "Beëindigd",
    };

    public static Staattoon Toon(this Fondsstatus status) => status switch
    {
        Fondsstatus.Ingesteld => Staattoon.Goed,
        Fondsstatus.InVoorbereiding => Staattoon.Bezig,
        _ => Staattoon.Neutraal,
    };

    public static string Woord(this Boekingsoort soort) => soort switch
    {
        Boekingsoort.CompensatieSloop => "compensatie voor sloop",
        Boekingsoort.CompensatieTransformatie => "compensatie voor transformatie",
        _ => soort.ToString().ToLowerInvariant(),
    };

    public static string Woord(this Rekening rekening) => rekening switch
    {
        Rekening.CompensatiesSloop => "compensaties sloop",
        Rekening.CompensatiesTransformatie => "compensaties transformatie",
        _ => rekening.ToString().ToLowerInvariant(),
    };

    public static string Woord(this Kadervoorwaardestaat? kaders) => kaders switch
    {
        null => "voldaan op de dag van instelling",
        Kadervoorwaardestaat.Overeengekomen => "afgesproken",
        Kadervoorwaardestaat.InVoorbereiding => "in voorbereiding",
        _ => "nog niet afgesproken en niet in voorbereiding",
    };

    public static string Zin(this Fondsgebeurtenissoort soort) => soort switch
    {
        Fondsgebeurtenissoort.Voorgesteld => "Voorgesteld",
        Fondsgebeurtenissoort.Gewijzigd => "Register gewijzigd",
        Fondsgebeurtenissoort.VoorwaardenVastgelegd => "Voorwaarden vastgelegd",
        Fondsgebeurtenissoort.InVoorbereiding => "In voorbereiding genomen",
        Fondsgebeurtenissoort.Ingesteld => "Ingesteld",
        Fondsgebeurtenissoort.Verlengd => "Verlengd",
        _ => "Beëindigd",
    };

    /// <summary>'van 1 januari 2014 tot en met 31 december 2018', or that there is no term yet.</summary>
    public static string Looptijd(Fonds fonds) => fonds is { Vanaf: { } vanaf, Einde: { } einde }
        ? $"{Weergave.Datum(vanaf)} tot en met {Weergave.Datum(einde.AddDays(-1))}"
        : "nog niet ingesteld";

    /// <summary>'30 van 50 eigenaren (60,0%) op 1 juni 2013'.</summary>
    public static string Zin(this Draagvlak draagvlak)
    {
        var aantal = draagvlak.Maat == Draagvlakmaat.Eigenaren
            ? $"{Weergave.Exact(draagvlak.Voor)} van {Weergave.Exact(draagvlak.Totaal)} eigenaren"
            : $"{Weergave.Exact(draagvlak.Voor)} van {Weergave.Exact(draagvlak.Totaal)} m² v.v.o.";
        return $"{aantal} ({Weergave.Percentage(draagvlak.Aandeel)}) op {Weergave.Datum(draagvlak.Datum)}";
    }

    /// <summary>An amount, or that it is not public.</summary>
    public static string Of(Bedrag? bedrag) => bedrag is null ? NietOpenbaar : Weergave.Euro(bedrag);

    /// <summary>The kind as it stands in an address.</summary>
    public static string Sleutel(this Boekingsoort soort) => Onderdelen.Sleutel.Van(soort.Woord());

    /// <summary>The kind of an address, or null.</summary>
    public static Boekingsoort? Soort(string sleutel) =>
        Enum.GetValues<Boekingsoort>().Where(soort => soort.Sleutel() == sleutel).Select(soort => (Boekingsoort?)soort).FirstOrDefault();
}
