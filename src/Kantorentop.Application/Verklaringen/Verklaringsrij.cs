using Kantorentop.Domain.Verklaringen;

namespace Kantorentop.Application.Verklaringen;

/// <summary>
/// One member of a declaration that was sent. Rows are only added: a later declaration stands beside an earlier one, as the answers to
/// the duties do that it gives at the same time.
/// </summary>
public sealed class Verklaringsrij
{
    public long Id { get; init; }

    /// <summary>Code of the party.</summary>
    public required string Partij { get; init; }

    /// <summary>The year that it is about.</summary>
    public required int Jaar { get; init; }

    /// <summary>The member, as '7.5'.</summary>
    public required string Lid { get; init; }

    public required Verklaringskeuze Keuze { get; init; }

    public required string? Toelichting { get; init; }

    /// <summary>Number of cases in the year, or null where none is asked.</summary>
    public required int? Aantal { get; init; }

    /// <summary>Day of the evidence, not of the sending.</summary>
    public required DateOnly Bewijsdatum { get; init; }

    /// <summary>Number of the registratie: rows with the same one are one declaration.</summary>
    public required long Nummer { get; init; }

    public Verklaringsdeel AlsDeel() => new(Lid, Keuze, Toelichting, Aantal);
}
