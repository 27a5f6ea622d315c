using Kantorentop.Application.Documenten;
using Kantorentop.Domain.Verklaringen;

namespace Kantorentop.Application.Verklaringen;

/// <summary>One declaration as it was sent, for reading.</summary>
/// <param name="Nummer">Number of its registratie.</param>
/// <param name="Jaar">The year that it is about.</param>
public sealed record Verklaring(long Nummer, int Jaar)
{
    /// <summary>Day of the evidence.</summary>
    public required DateOnly Bewijsdatum { get; init; }

    /// <summary>When it was sent.</summary>
    public required DateTimeOffset Ogenblik { get; init; }

    /// <summary>Who sent it.</summary>
    public required string Naam { get; init; }

    /// <summary>Its members, in the order of the covenant.</summary>
    public required IReadOnlyList<Verklaringsdeel> Delen { get; init; }

    public required IReadOnlyList<Documentregel> Documenten { get; init; }

    /// <summary>What it says about a member, or null.</summary>
    public Verklaringsdeel? Deel(string lid) => Delen.FirstOrDefault(deel => deel.Lid == lid);
}
