using Kantorentop.Application.Overleggen;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Domain.Toegang;
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

    /// <summary>Who has an action, for people.</summary>
    public static string Naam(Organisatie wie) => wie.Soort switch
    {
        Organisatiesoort.Rijk => "Rijk",
        Organisatiesoort.Secretariaat => "Secretariaat",
        Organisatiesoort.Provincie => $"Provincie {Provincie.Find(wie.Sleutel)?.Naam ?? wie.Sleutel}",
        _ => wie.Sleutel,
    };

    /// <summary>Who can be given an action: the signatories, the secretariaat and the provinces.</summary>
    public static IReadOnlyList<Organisatie> Houders { get; } =
    [
        .. Convenantpartijen.Ondertekenaars.Select(partij => partij.Organisatie),
        new(Organisatiesoort.Secretariaat, ""),
        .. Provincie.Alle.Select(provincie => new Organisatie(Organisatiesoort.Provincie, provincie.Code)),
    ];

    /// <summary>A member of the covenant as a link reads, or nothing.</summary>
    public static string Artikel(string nummer) => Kantorentop.Domain.Verplichtingen.Artikelen.Find(nummer)?.Aanhaling ?? nummer;

    /// <summary>The open actions as lines with where to report them.</summary>
    public static Taak Taak(this Actieregel regel, DateOnly vandaag) => new(
        $"{Naam(regel.Actie.Wie)}: {regel.Actie.Wat}",
        regel.MagAfmelden ? Overlegadressen.Afmelden(regel.Actie.Sleutel) : Overlegadressen.Overleg(regel.Actie.Overleg),
        Toelichting: $"Actie {regel.Actie.Nummer}, overleg van {Weergave.Datum(regel.Datum)}; uiterlijk {Weergave.Datum(regel.Actie.Uiterlijk)}",
        Staat: regel.Actie.IsOverDatum(vandaag) ? "over de datum" : "open",
        Toon: regel.Actie.IsOverDatum(vandaag) ? Staattoon.Fout : Staattoon.Bezig);
}
