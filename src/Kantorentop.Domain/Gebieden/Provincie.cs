namespace Kantorentop.Domain.Gebieden;

/// <summary>One of the twelve provinces; their codes and borders are fixed for the term of the covenant.</summary>
/// <param name="Code">Code with prefix, as 'PV27'.</param>
/// <param name="Naam">Name as the covenant spells it.</param>
public sealed record Provincie(string Code, string Naam)
{
    /// <summary>All twelve, in order of their codes. Zeeland has no municipality in annex 1.</summary>
    public static IReadOnlyList<Provincie> Alle { get; } =
    [
        new("PV20", "Groningen"), new("PV21", "Friesland"), new("PV22", "Drenthe"), new("PV23", "Overijssel"),
        new("PV24", "Flevoland"), new("PV25", "Gelderland"), new("PV26", "Utrecht"), new("PV27", "Noord-Holland"),
        new("PV28", "Zuid-Holland"), new("PV29", "Zeeland"), new("PV30", "Noord-Brabant"), new("PV31", "Limburg"),
    ];

    /// <summary>The province with that code, or null.</summary>
    public static Provincie? Find(string code) => Alle.FirstOrDefault(provincie => provincie.Code == code);
}
