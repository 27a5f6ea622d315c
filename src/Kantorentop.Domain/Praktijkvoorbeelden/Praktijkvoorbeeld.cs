using Kantorentop.Domain.Registers;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Praktijkvoorbeelden;

/// <summary>What was done with the offices.</summary>
public enum Praktijksoort
{
    Herontwikkeling,
    Transformatie,

    /// <summary>With or without new build in its place.</summary>
    Sloop,
}

/// <summary>How far an example is: sent in, looked at by the secretariaat, published by who sent it.</summary>
public enum Praktijkstaat
{
    TerControle,

    /// <summary>Sent back with a reason.</summary>
    Teruggestuurd,

    /// <summary>Nothing stands in the way of publishing.</summary>
    Akkoord,
    Gepubliceerd,
}

/// <summary>A good example of redevelopment, transformation or demolition (art. 7.7), as it stands by a recording.</summary>
public sealed record Praktijkvoorbeeld : IRegisterrij
{
    public const int MaximumTitel = 160;

    public const int MaximumTekst = 4000;

    public const int MaximumBron = 400;

    public required int Nummer { get; init; }

    public required Organisatiesoort Inzendersoort { get; init; }

    /// <summary>Key of the organisation that sent it in.</summary>
    public required string Inzender { get; init; }

    /// <summary>Its name at that time; it stands with what is published.</summary>
    public required string Inzendernaam { get; init; }

    public required DateOnly IngediendOp { get; init; }

    public required string Titel { get; init; }

    public required Praktijksoort Soort { get; init; }

    /// <summary>Code of the municipality; null outside those of the covenant.</summary>
    public string? Gemeente { get; init; }

    /// <summary>Building or place as people call it, or null.</summary>
    public string? Plek { get; init; }

    /// <summary>Code of the location, or null.</summary>
    public string? Locatie { get; init; }

    /// <summary>In m² v.v.o.; null when unknown.</summary>
    public Oppervlakte? Oppervlakte { get; init; }

    /// <summary>What was done.</summary>
    public required string Gedaan { get; init; }

    /// <summary>What made it work.</summary>
    public required string Succesfactor { get; init; }

    /// <summary>Where more can be read, as text; null for nowhere.</summary>
    public string? Bron { get; init; }

    public Praktijkstaat Staat { get; init; }

    /// <summary>Why it was sent back; null in every other state.</summary>
    public string? Reden { get; init; }

    /// <summary>First day in public; null while it is not.</summary>
    public DateOnly? GepubliceerdOp { get; init; }

    /// <summary>The organisation that sent it in.</summary>
    public Organisatie Inzendende => new(Inzendersoort, Inzender);
}
