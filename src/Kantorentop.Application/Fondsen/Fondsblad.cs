using Kantorentop.Domain;
using Kantorentop.Domain.Fondsen;
using Kantorentop.Domain.Kaders;

namespace Kantorentop.Application.Fondsen;

/// <summary>One entry with the names of what it is about.</summary>
/// <param name="Boeking">The entry.</param>
/// <param name="Partij">Name of the owner or developer, or null.</param>
/// <param name="Over">Name of the building or plan, or null.</param>
/// <param name="Open">What is still to come in for a levy or surcharge; nil for others.</param>
/// <param name="MagTegenboeken">It was not undone and is no correction itself.</param>
public sealed record Boekingregel(Boeking Boeking, string? Partij, string? Over, Bedrag Open, bool MagTegenboeken);

/// <summary>A fund as someone may see it.</summary>
/// <param name="Fonds">The register; public.</param>
/// <param name="Delen">Names of the parts, empty for the whole region.</param>
/// <param name="Jaren">The totals per year.</param>
/// <param name="Kaders">Whether the frameworks of art. 3 are there; null once that no longer matters.</param>
public sealed record Fondsblad(Fonds Fonds, IReadOnlyList<string> Delen, IReadOnlyList<Fondsjaar> Jaren, Kadervoorwaardestaat? Kaders)
{
    /// <summary>Today.</summary>
    public required DateOnly Vandaag { get; init; }

    /// <summary>Keeps the register and the ledger.</summary>
    public required bool MagBeheren { get; init; }

    /// <summary>Sees every entry; else <see cref="Boekingen"/> are those of the own party.</summary>
    public required bool MagAlles { get; init; }

    /// <summary>The entries that someone may see, the latest first; empty for the public.</summary>
    public IReadOnlyList<Boekingregel> Boekingen { get; init; } = [];

    /// <summary>The money in the fund at the end of a day; null for who may not see it.</summary>
    public Bedrag? Saldo { get; init; }

    /// <summary>What was imposed and has not come in, on that day; null for who may not see it.</summary>
    public Bedrag? Vorderingen { get; init; }

    /// <summary>The day of <see cref="Saldo"/>.</summary>
    public DateOnly Saldodag { get; init; }
}
