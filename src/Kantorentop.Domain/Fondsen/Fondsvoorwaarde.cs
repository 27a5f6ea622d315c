namespace Kantorentop.Domain.Fondsen;

/// <summary>The four conditions of art. 5.3.</summary>
public enum Fondsvoorwaarde
{
    /// <summary>Worked out alongside the decision of the Rijk on a compulsory levy (art. 11.1).</summary>
    Rijksbesluit,

    /// <summary>Ups and downs of the fund do not touch the EMU-saldo and the EMU-schuld.</summary>
    Emu,

    /// <summary>Not contrary to European or national competition rules.</summary>
    Mededinging,

    /// <summary>Enough support among the owners to pay a levy; see <see cref="Draagvlak"/>.</summary>
    Draagvlak,
}

/// <summary>What shows that a condition of art. 5.3 is met.</summary>
/// <param name="Voorwaarde">The condition.</param>
/// <param name="Tekst">The evidence, or where it is found.</param>
/// <param name="Datum">Day of the evidence.</param>
public sealed record Voorwaardebewijs(Fondsvoorwaarde Voorwaarde, string Tekst, DateOnly Datum)
{
    public const int MaximumTekst = 2_000;
}
