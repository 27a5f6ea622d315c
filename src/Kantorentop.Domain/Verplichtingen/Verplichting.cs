namespace Kantorentop.Domain.Verplichtingen;

/// <summary>One duty of one party on one day.</summary>
/// <param name="Regel">The rule that it comes from.</param>
/// <param name="Partij">Code of the bearer: the party, government or umbrella that owes the act.</param>
/// <param name="Onderwerp">What it is about.</param>
public sealed record Verplichting(Verplichtingregel Regel, string Partij, Onderwerp Onderwerp)
{
    public Verplichtingsleutel Sleutel => new(Regel.Lid, Onderwerp.Soort, Onderwerp.Code);

    /// <summary>The covenant's own words.</summary>
    public Artikellid Artikel => Artikelen.Get(Regel.Lid);

    /// <summary>Title in Dutch, with the name of the thing.</summary>
    public string Titel => Regel.Titel.Replace("{naam}", Onderwerp.Naam, StringComparison.Ordinal);

    public required Verplichtingstaat Staat { get; init; }

    /// <summary>First day on which it is owed.</summary>
    public required DateOnly Sinds { get; init; }

    /// <summary>Last day that is in time; null when there is no term.</summary>
    public required DateOnly? Uiterlijk { get; init; }

    /// <summary>Day of the first evidence: it decides what is in time, so a later answer never undoes an earlier one.</summary>
    public required DateOnly? EersteBewijs { get; init; }

    /// <summary>Day of the last evidence.</summary>
    public required DateOnly? LaatsteBewijs { get; init; }

    /// <summary>Day of the evidence that fulfils it; null while some is missing.</summary>
    public required DateOnly? BeslissendBewijs { get; init; }

    public bool IsBeantwoord => BeslissendBewijs is not null;

    public bool IsVoldaan => Staat is Verplichtingstaat.VoldaanOpTijd or Verplichtingstaat.VoldaanTeLaat;

    /// <summary>True when it depends on the perspective of a location that has none.</summary>
    public bool MistPerspectief => Regel.Perspectieven.Count > 0 && Onderwerp.Perspectief is null;

    /// <summary>True when it waits for one answer of the party now.</summary>
    public bool VraagtAntwoord =>
        !IsBeantwoord
        && Regel.Afronding == Afronding.BijAntwoord
        && Staat is Verplichtingstaat.Loopt or Verplichtingstaat.TeLaat;

    /// <summary>What it asks of the party now.</summary>
    public Verplichtinggroep Groep => Staat switch
    {
        _ when IsVoldaan => Verplichtinggroep.Voldaan,
        Verplichtingstaat.TeLaat => Verplichtinggroep.VraagtNu,
        Verplichtingstaat.Loopt => VraagtAntwoord ? Verplichtinggroep.VraagtNu : Verplichtinggroep.Loopt,
        _ => Verplichtinggroep.TeltNietMee,
    };
}
