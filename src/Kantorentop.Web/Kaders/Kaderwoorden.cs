using Kantorentop.Domain.Kaders;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Onderdelen.Formulier;

namespace Kantorentop.Web.Kaders;

/// <summary>Frameworks in words, and the choices of their forms.</summary>
internal static class Kaderwoorden
{
    public static IReadOnlyDictionary<string, Imroplanstatus> Planstatussen { get; } = Enum.GetValues<Imroplanstatus>().ToDictionary(status => status.ToString());

    public static IReadOnlyDictionary<string, Dossierstatus> Dossierstatussen { get; } = Enum.GetValues<Dossierstatus>().ToDictionary(status => status.ToString());

    public static IReadOnlyDictionary<string, Instrument> Instrumenten { get; } = Enum.GetValues<Instrument>().ToDictionary(instrument => instrument.ToString());

    public static IReadOnlyList<Optie> Planstatuskeuzes { get; } = [.. Planstatussen.Select(keuze => new Optie(keuze.Key, Naam(keuze.Value)))];

    public static IReadOnlyList<Optie> Dossierstatuskeuzes { get; } = [.. Dossierstatussen.Select(keuze => new Optie(keuze.Key, Naam(keuze.Value)))];

    public static IReadOnlyList<Optie> Instrumentkeuzes { get; } = [.. Instrumenten.Select(keuze => new Optie(keuze.Key, Naam(keuze.Value)))];

    public static string Naam(Kadersoort soort) => soort switch
    {
        Kadersoort.Structuurvisie => "Structuurvisie",
        Kadersoort.Kantorenbeleid => "Kantorenbeleid",
        _ => "Borging van de planning",
    };

    /// <summary>The article that asks for it.</summary>
    public static string Artikel(Kadersoort soort) => soort == Kadersoort.Borging ? "3.4" : "3.3";

    /// <summary>What the covenant asks it to say.</summary>
    public static string Inhoud(Kadersoort soort) => soort switch
    {
        Kadersoort.Structuurvisie => "De structuurvisie noemt de afstemming van vraag en aanbod van nieuwe kantoren als ruimtelijk belang.",
        Kadersoort.Kantorenbeleid => "Het beleid gaat over voorraad en nieuwbouw samen, en is gemaakt in nauw overleg met marktpartijen.",
        _ => "Het instrument borgt de planning van nieuwe locaties, de reductie van plancapaciteit en de intrekking van bestemmingen.",
    };

    public static string Naam(Imroplanstatus status) => status.ToString().ToLowerInvariant();

    public static string Naam(Dossierstatus status) => status switch
    {
        Dossierstatus.InVoorbereiding => "in voorbereiding",
        Dossierstatus.DeelsOnherroepelijk => "deels onherroepelijk in werking",
        Dossierstatus.GeheelOnherroepelijk => "geheel onherroepelijk in werking",
        _ => status.ToString().ToLowerInvariant(),
    };

    public static string Naam(Instrument instrument) => instrument.ToString().ToLowerInvariant();

    public static string Woord(this Kaderoordeel oordeel) => oordeel.Staat switch
    {
        Kaderstaat.Gereed => "vastgesteld",
        Kaderstaat.NietDekkend => "vastgesteld, nog niet volledig",
        Kaderstaat.InVoorbereiding => "in voorbereiding",
        _ => "ontbreekt",
    };

    public static Staattoon Toon(this Kaderoordeel oordeel) => oordeel switch
    {
        { IsGereed: true } => Staattoon.Goed,
        { IsAchterstallig: true } => Staattoon.Fout,
        { Staat: Kaderstaat.Ontbreekt } => Staattoon.Neutraal,
        _ => Staattoon.Bezig,
    };

    /// <summary>When it was ready, or how late it is; null while the term runs.</summary>
    public static string? Zin(this Kaderoordeel oordeel) => oordeel switch
    {
        { IsGereed: true, Dagen: > 0 } => $"op {Weergave.DatumKort(oordeel.VastgesteldOp)}, {Weergave.Aantal(oordeel.Dagen, "dag", "dagen")} te laat",
        { IsGereed: true } => $"op {Weergave.DatumKort(oordeel.VastgesteldOp)}, op tijd",
        { IsAchterstallig: true } => $"{Weergave.Aantal(oordeel.Dagen, "dag", "dagen")} te laat",
        _ => null,
    };
}
