using Kantorentop.Domain.Registers;

namespace Kantorentop.Domain.Expertaanvragen;

/// <summary>Whose help is asked.</summary>
public enum Expertsoort
{
    /// <summary>Art. 11.3: the expert team Kantoortransformatie.</summary>
    Expertteam,

    /// <summary>Art. 11.4: the expert pool Juridische Planschade.</summary>
    Expertpool,
}

/// <summary>How far a request is.</summary>
public enum Expertstaat
{
    Aangevraagd,

    /// <summary>The Rijk answered that experts come.</summary>
    Toegezegd,
    Afgerond,

    /// <summary>The Rijk answered that none come.</summary>
    Afgewezen,
}

/// <summary>A request of a municipality for experts, as it stands by a recording. Amounts are confidential.</summary>
public sealed record Expertaanvraag : IRegisterrij
{
    public const int MaximumOnderwerp = 160;

    public const int MaximumTekst = 4000;

    public required int Nummer { get; init; }

    /// <summary>Code of the municipality that asks.</summary>
    public required string Gemeente { get; init; }

    public required Expertsoort Soort { get; init; }

    /// <summary>Day of the request; it decides whether the offer still stood.</summary>
    public required DateOnly AangevraagdOp { get; init; }

    public required string Onderwerp { get; init; }

    /// <summary>Code of the location that it is about, or null.</summary>
    public string? Locatie { get; init; }

    public Expertstaat Staat { get; init; }

    /// <summary>What the Rijk answered; null while it did not.</summary>
    public string? Antwoord { get; init; }

    /// <summary>Day of the first answer; a better text does not move it.</summary>
    public DateOnly? BeantwoordOp { get; init; }

    /// <summary>Day on which the experts were done; only when it is.</summary>
    public DateOnly? AfgerondOp { get; init; }

    /// <summary>The whole costs; null while they are unknown. Confidential to the municipality, the Rijk and the secretariaat.</summary>
    public Bedrag? Kosten { get; init; }

    /// <summary>How the costs are shared; null while they are unknown.</summary>
    public Kostendeling? Deling => Kosten is { } kosten ? Kostendeling.Van(kosten) : null;
}
