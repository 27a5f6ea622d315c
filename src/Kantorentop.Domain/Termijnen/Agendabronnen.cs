using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Kaders;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Domain.Termijnen;

/// <summary>What the calendar of one organisation is made of: only what that organisation may see.</summary>
public sealed record Agendabronnen
{
    /// <summary>The kind of organisation, for the dates that the covenant fixes; null leaves these out.</summary>
    public Organisatiesoort? Organisatie { get; init; }

    /// <summary>Duties of the organisation itself.</summary>
    public IReadOnlyList<Verplichting> Verplichtingen { get; init; } = [];

    /// <summary>Duties of many organisations, counted: for who follows all of them.</summary>
    public IReadOnlyList<Plichttelling> Tellingen { get; init; } = [];

    public IReadOnlyList<Afspraakdag> Afspraken { get; init; } = [];

    /// <summary>Consultations that are open.</summary>
    public IReadOnlyList<Consultatiedag> Consultaties { get; init; } = [];

    public IReadOnlyList<Kadertermijn> Kaders { get; init; } = [];

    public IReadOnlyList<Visiedag> Gebiedsvisies { get; init; } = [];

    public IReadOnlyList<Fondsdag> Fondsen { get; init; } = [];

    public IReadOnlyList<Documentdag> Documenten { get; init; } = [];

    /// <summary>Open actions of consultations that the organisation has, or follows.</summary>
    public IReadOnlyList<Actiedag> Acties { get; init; } = [];
}

/// <summary>How many organisations kept a term that they have in common.</summary>
/// <param name="Lid">Member of the covenant.</param>
/// <param name="Dag">Last day that is in time.</param>
/// <param name="Titel">What it asks.</param>
/// <param name="Totaal">Duties with this member and day.</param>
/// <param name="Voldaan">Of these fulfilled, in time or not.</param>
/// <param name="TeLaat">Of these late.</param>
public sealed record Plichttelling(string Lid, DateOnly Dag, string Titel, int Totaal, int Voldaan, int TeLaat)
{
    /// <summary>Counts the duties that have a day and are owed.</summary>
    public static IReadOnlyList<Plichttelling> Van(IEnumerable<Verplichting> verplichtingen) =>
    [
        .. verplichtingen.Where(IsGesteld)
            .GroupBy(verplichting => (verplichting.Regel.Lid, Dag: verplichting.Uiterlijk!.Value))
            .Select(groep => new Plichttelling(
                groep.Key.Lid,
                groep.Key.Dag,
                Titels(groep),
                groep.Count(),
                groep.Count(verplichting => verplichting.IsVoldaan),
                groep.Count(verplichting => verplichting.Staat == Verplichtingstaat.TeLaat))),
    ];

    private static bool IsGesteld(Verplichting verplichting) =>
        verplichting.Uiterlijk is not null
        && (verplichting.IsVoldaan || verplichting.Staat is Verplichtingstaat.Loopt or Verplichtingstaat.TeLaat or Verplichtingstaat.NogNietAanDeOrde);

    private static string Titels(IEnumerable<Verplichting> groep)
    {
        var eerste = groep.First();
        var titel = eerste.Regel.Titel.Replace(": {naam}", "", StringComparison.Ordinal).Replace(" {naam}", "", StringComparison.Ordinal);
        return eerste.Onderwerp.Jaar is { } jaar ? $"{titel}: verklaring over {jaar}" : titel;
    }
}

/// <summary>The term of art. 3.1 for a region.</summary>
public sealed record Afspraakdag(string Regio, Afspraaktermijn Termijn);

/// <summary>Last day on which market parties can comment on a version.</summary>
public sealed record Consultatiedag(string Regio, int Versie, DateOnly Tot);

/// <summary>The term of a framework (art. 3.3, 3.4).</summary>
/// <param name="Soort">Which framework.</param>
/// <param name="Overheid">Code of the government; null for all governments together.</param>
/// <param name="Titel">What it asks.</param>
/// <param name="Uiterlijk">Last day that is in time.</param>
/// <param name="IsGereed">True when it is adopted and says what the covenant asks.</param>
public sealed record Kadertermijn(Kadersoort Soort, string? Overheid, string Titel, DateOnly Uiterlijk, bool IsGereed)
{
    public string? Toelichting { get; init; }
}

/// <summary>The day that a region set itself for a Gebiedsvisie, or for those of one day together (art. 3.1d).</summary>
/// <param name="Sleutel">What tells it from others.</param>
/// <param name="Locatie">Code of the location; null for more than one.</param>
/// <param name="Titel">What it asks.</param>
/// <param name="Gereed">Last day that is in time; null when none was agreed.</param>
/// <param name="IsVastgesteld">True when it is adopted.</param>
public sealed record Visiedag(string Sleutel, string? Locatie, string Titel, DateOnly? Gereed, bool IsVastgesteld)
{
    public string? Toelichting { get; init; }

    /// <summary>Number of the recording of the day.</summary>
    public long Versie { get; init; }
}

/// <summary>The day to consider anew whether a document stays confidential.</summary>
/// <param name="Nummer">The document.</param>
/// <param name="Titel">Its title.</param>
/// <param name="Herbeoordeling">The day; null for a document that is public.</param>
/// <param name="Versie">Number of the recording of the day.</param>
public sealed record Documentdag(long Nummer, string Titel, DateOnly? Herbeoordeling, long Versie);

/// <summary>The last day of an action of a consultation (art. 12.3).</summary>
/// <param name="Actie">The action.</param>
/// <param name="Versie">Number of its recording.</param>
public sealed record Actiedag(Overlegactie Actie, long Versie);

/// <summary>The end of a fund (art. 5.4).</summary>
/// <param name="Nummer">The fund.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Einde">First day on which it no longer runs; null while it has none.</param>
/// <param name="VerlengdOp">Day of the last decision to extend it, or null.</param>
/// <param name="Versie">Rises with every act on the fund.</param>
public sealed record Fondsdag(int Nummer, string Naam, DateOnly? Einde, DateOnly? VerlengdOp, int Versie);
