using Kantorentop.Application.Overleggen;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Web.Onderdelen;
using Kantorentop.Web.Onderdelen.Formulier;

namespace Kantorentop.Web.Overleggen;

/// <summary>Consultations in words.</summary>
internal static class Overlegwoorden
{
    /// <summary>What the sentence above free text warns of (art. 6 Mededingingswet).</summary>
    public const string VrijeTekst = "Noem geen huurprijzen, bedragen of taxaties van een eigenaar.";

    public static IReadOnlyList<Optie> Soorten { get; } = [.. Enum.GetValues<Overlegsoort>().Select(soort => new Optie(soort.ToString(), soort.Woord()))];

    public static string Woord(this Overlegsoort soort) => soort switch
    {
        Overlegsoort.Gezamenlijk => "Gezamenlijk overleg (artikel 12, lid 3)",
        Overlegsoort.JaarlijkseEvaluatie => "Jaarlijkse evaluatie (artikel 12, lid 5)",
        Overlegsoort.Voortzetting => "Overleg over voortzetting (artikel 14, lid 3)",
        Overlegsoort.Herijking => "Overleg over herijking (artikel 12, lid 1)",
        _ => "Overleg over onvoorziene omstandigheden (artikel 15, lid 1)",
    };

    public static string Woord(this Overlegstaat staat) => staat switch
    {
        Overlegstaat.VerslagVastgesteld => "verslag vastgesteld",
        _ => staat.ToString().ToLowerInvariant(),
    };

    public static Staattoon Toon(this Overlegstaat staat) => staat switch
    {
        Overlegstaat.Gepland => Staattoon.Bezig,
        Overlegstaat.Gehouden => Staattoon.LetOp,
        Overlegstaat.VerslagVastgesteld => Staattoon.Goed,
        _ => Staattoon.Neutraal,
    };

    public static string Woord(this Jaarstaat staat) => staat switch
    {
        Jaarstaat.NietVanToepassing => "niet van toepassing",
        Jaarstaat.NogNietAanDeOrde => "nog niet aan de orde",
        Jaarstaat.TeLaat => "te laat",
        _ => staat.ToString().ToLowerInvariant(),
    };

    public static Staattoon Toon(this Jaarstaat staat) => staat switch
    {
        Jaarstaat.Voldaan => Staattoon.Goed,
        Jaarstaat.Loopt => Staattoon.Bezig,
        Jaarstaat.TeLaat => Staattoon.Fout,
        _ => Staattoon.Neutraal,
    };

    /// <summary>'vandaag', 'over 8 dagen' or '3 dagen geleden'.</summary>
    public static string Dagen(int dagen) => dagen switch
    {
        0 => "vandaag",
        > 0 => $"over {Weergave.Aantal(dagen, "dag", "dagen")}",
        _ => $"{Weergave.Aantal(-dagen, "dag", "dagen")} geleden",
    };

    /// <summary>A member of the covenant as a link reads, or nothing.</summary>
    public static string Artikel(string nummer) => Kantorentop.Domain.Verplichtingen.Artikelen.Find(nummer)?.Aanhaling ?? nummer;

    /// <summary>An open action as a line with where to report it.</summary>
    /// <param name="regel">The action.</param>
    /// <param name="wie">Name of who has it.</param>
    /// <param name="vandaag">Today.</param>
    public static Taak Taak(this Actieregel regel, string wie, DateOnly vandaag) => new(
        $"{wie}: {regel.Actie.Wat}",
        regel.MagAfmelden ? Overlegadressen.Afmelden(regel.Actie.Sleutel) : Overlegadressen.Overleg(regel.Actie.Overleg),
        Toelichting: $"Actie {regel.Actie.Nummer}, overleg van {Weergave.Datum(regel.Datum)}; uiterlijk {Weergave.Datum(regel.Actie.Uiterlijk)}",
        Staat: regel.Actie.IsOverDatum(vandaag) ? "over de datum" : "open",
        Toon: regel.Actie.IsOverDatum(vandaag) ? Staattoon.Fout : Staattoon.Bezig);
}
