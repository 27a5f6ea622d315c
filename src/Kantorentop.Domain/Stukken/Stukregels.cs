namespace Kantorentop.Domain.Stukken;

/// <summary>Every paper that the covenant asks, and what may be recorded of one.</summary>
public static class Stukregels
{
    private static readonly DateOnly Vroegst = new(2010, 1, 1);

    /// <summary>The rule table, in the order of the covenant.</summary>
    public static IReadOnlyList<Stukregel> Alle { get; } =
    [
        new("4.4", "Standaardformat voor de risicoanalyse", Stukritme.Eenmalig, "Het format, met de dag waarop het is vastgesteld.") { Optioneel = [Stukveld.Adres] },
        new("7.8", "Taxatiemethode voor locaties met veel leegstand", Stukritme.Eenmalig, "De methode, met de dag waarop zij is uitgebracht.") { Optioneel = [Stukveld.Adres, Stukveld.Leden] },
        new("7.9", "Brief aan de AFM over taxaties", Stukritme.Eenmalig, "De brief. Over het antwoord beslist de AFM zelf.") { Optioneel = [Stukveld.Antwoord, Stukveld.Adres] },
        new("8.1", "Innovatieplatform", Stukritme.Eenmalig, "De dag van instelling en wie meedoen.") { Verplicht = [Stukveld.Leden], Optioneel = [Stukveld.Middelen, Stukveld.Adres] },
        new("10.1", "Onderzoek naar de eisen van gebruikers", Stukritme.Meerjarig, "Het rapport, met het adres waar iedereen het kan lezen.") { Verplicht = [Stukveld.Adres] },
        new("10.6", "Ondertekenaars van de Gedragscode Duurzame Eindgebruiker", Stukritme.Vaker, "Het aantal leden dat de code op een dag had ondertekend.") { Verplicht = [Stukveld.Aantal], Optioneel = [Stukveld.Adres] },
        new("11.1", "Onderzoek naar een verplichte afdracht", Stukritme.Eenmalig, "De dag waarop het onderzoek is gestart of uitgebracht. Invoering van een heffing vraagt het convenant niet.") { Optioneel = [Stukveld.Adres, Stukveld.Leden] },
        new("11.3", "Instelling van het expertteam Kantoortransformatie", Stukritme.Eenmalig, "De dag van instelling.") { Optioneel = [Stukveld.Leden, Stukveld.Adres] },
        new("12.4", "Afspraken over monitoring en referentiesituatie", Stukritme.Eenmalig, "De afspraken, met de dag waarop zij zijn gemaakt.") { Optioneel = [Stukveld.Adres] },
        new("17.1", "Publicatie van het convenant in de Staatscourant", Stukritme.Eenmalig, "Het nummer van de Staatscourant.") { Verplicht = [Stukveld.Kenmerk], Optioneel = [Stukveld.Adres] },
        new("17.2", "Publicatie van een wijziging in de Staatscourant", Stukritme.Vaker, "Het nummer van de Staatscourant, voor elke wijziging.") { Verplicht = [Stukveld.Kenmerk], Optioneel = [Stukveld.Adres] },
    ];

    /// <summary>The rule of a member, or null.</summary>
    public static Stukregel? Find(string? lid) => Alle.FirstOrDefault(regel => regel.Lid == lid);

    /// <summary>What is wrong with a paper; empty when it may be recorded.</summary>
    /// <param name="regel">The rule of its member.</param>
    /// <param name="stuk">What is to be recorded.</param>
    /// <param name="vandaag">Today: the day of the act has been.</param>
    public static IReadOnlyList<Melding> Toets(Stukregel regel, Stuk stuk, DateOnly vandaag) =>
        [.. Dagen(stuk, vandaag), .. regel.Verplicht.Where(veld => Ontbreekt(stuk, veld)).Select(Vraag), .. Adres(stuk), .. Antwoord(stuk, vandaag)];

    private static IEnumerable<Melding> Dagen(Stuk stuk, DateOnly vandaag)
    {
        if (stuk.Datum > vandaag) yield return new("datum-toekomst", "De datum ligt in de toekomst. Vul de dag in waarop het is gebeurd.", nameof(Stuk.Datum));
        if (stuk.Datum < Vroegst) yield return new("datum-te-vroeg", "De datum ligt te ver terug. Vul een dag in vanaf 1 januari 2010.", nameof(Stuk.Datum));
    }

    private static bool Ontbreekt(Stuk stuk, Stukveld veld) => veld switch
    {
        Stukveld.Kenmerk => string.IsNullOrWhiteSpace(stuk.Kenmerk),
        Stukveld.Aantal => stuk.Aantal is null,
        Stukveld.Adres => string.IsNullOrWhiteSpace(stuk.Adres),
        Stukveld.Leden => string.IsNullOrWhiteSpace(stuk.Leden),
        Stukveld.Middelen => string.IsNullOrWhiteSpace(stuk.Middelen),
        _ => string.IsNullOrWhiteSpace(stuk.Antwoord),
    };

    private static Melding Vraag(Stukveld veld) => new("leeg", veld switch
    {
        Stukveld.Kenmerk => "Vul het nummer van de Staatscourant in, bijvoorbeeld 2012, 14587.",
        Stukveld.Aantal => "Vul in hoeveel leden de code hebben ondertekend.",
        Stukveld.Adres => "Vul het adres in waar iedereen het kan lezen.",
        Stukveld.Leden => "Vul in wie meedoen.",
        Stukveld.Middelen => "Vul in welke middelen er zijn.",
        _ => "Vul het antwoord in.",
    }, veld.ToString());

    // A link on a public page leads to the web, and is never a script.
    private static IEnumerable<Melding> Adres(Stuk stuk)
    {
        if (stuk.Adres is not { } adres) yield break;
        if (!Uri.TryCreate(adres, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttps && uri.Scheme != Uri.UriSchemeHttp))
            yield return new("geen-adres", "Vul een volledig adres in dat begint met https://.", nameof(Stuk.Adres));
    }

    private static IEnumerable<Melding> Antwoord(Stuk stuk, DateOnly vandaag)
    {
        if (stuk.Antwoord is null != stuk.BeantwoordOp is null)
            yield return new("antwoord-half", "Vul het antwoord in en de dag waarop het kwam, of laat beide leeg.", nameof(Stuk.BeantwoordOp));
        if (stuk.BeantwoordOp < stuk.Datum || stuk.BeantwoordOp > vandaag)
            yield return new("antwoord-buiten-termijn", "Het antwoord kwam op of na de dag van de brief, en niet na vandaag. Verbeter de datum.", nameof(Stuk.BeantwoordOp));
    }
}
