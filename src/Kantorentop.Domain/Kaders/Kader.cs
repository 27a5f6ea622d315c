namespace Kantorentop.Domain.Kaders;

/// <summary>The spatial frameworks that each province and each municipality makes within twelve months (art. 3.3, 3.4).</summary>
public enum Kadersoort
{
    /// <summary>Art. 3.3: takes the tuning of supply and demand for new offices as a ruimtelijk belang.</summary>
    Structuurvisie,

    /// <summary>Art. 3.3: stock and new build together, made in close consultation with market parties (art. 1).</summary>
    Kantorenbeleid,

    /// <summary>Art. 3.4: the instrument that secures the planning that follows from it.</summary>
    Borging,
}

/// <summary>The planstatus of IMRO2012. 'Onherroepelijk' is none of them: that is a <see cref="Dossierstatus"/>.</summary>
public enum Imroplanstatus
{
    Concept,
    Voorontwerp,
    Ontwerp,
    Vastgesteld,
    Geconsolideerd,
}

/// <summary>How far the dossier of a plan is.</summary>
public enum Dossierstatus
{
    InVoorbereiding,
    Vastgesteld,
    DeelsOnherroepelijk,
    GeheelOnherroepelijk,
    Vervallen,
}

/// <summary>The instruments of the Wro that can secure a planning (art. 3.4).</summary>
public enum Instrument
{
    Verordening,
    Bestemmingsplan,
    Inpassingsplan,
    Wijzigingsplan,
}

/// <summary>One framework of one government, as it stands by a recording.</summary>
/// <param name="Overheid">Code of the province or municipality.</param>
/// <param name="Soort">Which framework.</param>
/// <param name="Titel">Its title.</param>
public sealed record Kader(string Overheid, Kadersoort Soort, string Titel)
{
    public const int MaximumTitel = 200;

    /// <summary>Identification in IMRO, as 'NL.IMRO.9926.SVt1505Kantoren-VA01'; null while it has none.</summary>
    public string? Imro { get; init; }

    public Imroplanstatus? Planstatus { get; init; }

    public Dossierstatus? Dossierstatus { get; init; }

    /// <summary>First day on which the draft was open to inspection, or null.</summary>
    public DateOnly? TerInzage { get; init; }

    /// <summary>Day of adoption, or null.</summary>
    public DateOnly? VastgesteldOp { get; init; }

    /// <summary>Which instrument secures the planning; only for <see cref="Kadersoort.Borging"/>.</summary>
    public Instrument? Instrument { get; init; }

    /// <summary>
    /// The government declares that it says what the covenant asks: the tuning as a ruimtelijk belang (structuurvisie), stock and
    /// new build together after consultation (Kantorenbeleid), the planning of art. 3.4 (borging).
    /// </summary>
    public bool Dekkend { get; init; }
}
