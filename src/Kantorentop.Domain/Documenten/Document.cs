namespace Kantorentop.Domain.Documenten;

/// <summary>What the document is (DiWoo: documentsoort).</summary>
public enum Documentaard
{
    Besluit,
    Overeenkomst,
    Beleidsstuk,
    Rapport,
    Brief,
    Verslag,
    Kaart,
    Overig,
}

/// <summary>
/// What is known of a document beside its content, as recorded at one time. Title and confidentiality may change: what they
/// were before stays known.
/// </summary>
/// <param name="Document">Number of the document.</param>
/// <param name="Titel">Official title.</param>
/// <param name="Aard">What it is.</param>
/// <param name="Opsteller">Organisation that made it.</param>
/// <param name="Datum">Day on which it was made or adopted.</param>
public sealed record Documentstand(long Document, string Titel, Documentaard Aard, string Opsteller, DateOnly Datum)
{
    public const int MaximumTekst = 200;

    public const int MaximumReden = 1000;

    /// <summary>Category of art. 3.3 Woo; null when it is published by the duty of effort of art. 3.1 only.</summary>
    public Informatiecategorie? Categorie { get; init; }

    /// <summary>Ground on which it is not public; null for a public document.</summary>
    public Woogrond? Grond { get; init; }

    /// <summary>Day on which confidentiality is considered anew; only with a ground.</summary>
    public DateOnly? Herbeoordeling { get; init; }

    /// <summary>Why it is confidential, or why that ended; null when it was public from the start.</summary>
    public string? Reden { get; init; }

    public bool IsVertrouwelijk => Grond is not null;

    /// <summary>True when the day to consider confidentiality anew has passed.</summary>
    public bool MoetHerbeoordeeld(DateOnly vandaag) => Herbeoordeling < vandaag;
}
