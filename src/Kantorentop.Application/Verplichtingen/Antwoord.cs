using Kantorentop.Domain.Verplichtingen;

namespace Kantorentop.Application.Verplichtingen;

/// <summary>
/// One answer of a market party, an umbrella or the Rijk to one of its duties. Rows are only added: a later answer stands beside an earlier one,
/// and what was given in time stays given in time.
/// </summary>
public sealed class Antwoord
{
    public const int MaximumTekst = 10_000;

    public long Id { get; init; }

    /// <summary>Code of the bearer, as <see cref="Drager.Code"/>.</summary>
    public required string Partij { get; init; }

    /// <summary>The duty, as <see cref="Verplichtingsleutel.ToString"/> writes it.</summary>
    public required string Sleutel { get; init; }

    public required string Tekst { get; init; }

    /// <summary>Day of the evidence, not of the upload.</summary>
    public required DateOnly Bewijsdatum { get; init; }

    /// <summary>Number of the registratie that recorded it; tells who and when.</summary>
    public required long Nummer { get; init; }
}
