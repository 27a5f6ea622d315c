namespace Kantorentop.Domain.Overlegdossiers;

/// <summary>
/// The papers of a consultation (art. 12.3) as one model: the page, the Word document and the workbook are made from it and from
/// nothing else. It holds only what all Parties may see. Texts and numbers are kept as they were made, so that a later change of
/// words or rules does not change papers that were handed out.
/// </summary>
/// <param name="Titel">Title in Dutch.</param>
/// <param name="Stempel">Of which day, by which knowledge and which rules.</param>
/// <param name="Hoofdstukken">The chapters in order.</param>
public sealed record Overlegdossier(string Titel, Dossierstempel Stempel, IReadOnlyList<Dossierhoofdstuk> Hoofdstukken);

/// <summary>A chapter.</summary>
/// <param name="Kop">Heading, unique in the dossier.</param>
/// <param name="Delen">What stands under it, in order.</param>
public sealed record Dossierhoofdstuk(string Kop, IReadOnlyList<Dossierdeel> Delen);

/// <summary>What decides every number in a dossier.</summary>
/// <param name="Overleg">Name of the consultation.</param>
/// <param name="Overlegdag">Its day.</param>
/// <param name="VorigeDag">Day of the consultation before it; null when it is the first.</param>
/// <param name="BekendOp">Instant up to which recordings count.</param>
/// <param name="Kennisnummer">The last registratie that counts.</param>
/// <param name="Peildatum">Day of the figures.</param>
public sealed record Dossierstempel(
    string Overleg, DateOnly Overlegdag, DateOnly? VorigeDag, DateTimeOffset BekendOp, long Kennisnummer, DateOnly Peildatum)
{
    /// <summary>Key of the consultation: two on one day have each their own papers.</summary>
    public required Guid Overlegsleutel { get; init; }

    /// <summary>The day that the figures are compared with: the last consultation, else the reference situation (art. 12.4).</summary>
    public required DateOnly VorigePeildatum { get; init; }

    /// <summary>Version of the rules of the figures.</summary>
    public required int Rekenregels { get; init; }

    /// <summary>Version of the rules of the dossier itself.</summary>
    public required int Dossierregels { get; init; }

    /// <summary>The last published edition on that instant; null when there was none.</summary>
    public Dossiereditie? Editie { get; init; }
}

/// <summary>The edition that stands beside the figures.</summary>
public sealed record Dossiereditie(string Sleutel, string Naam, DateOnly Peildatum, string Hash);
