using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Domain.Broncijfers;

/// <summary>What a figure of another method is about.</summary>
public enum Brononderwerp
{
    Voorraad,
    Leegstand,

    /// <summary>Long or structural vacancy, as the source defines it.</summary>
    LangdurigeLeegstand,

    /// <summary>Space let or sold to users in a period.</summary>
    Opname,
    Plancapaciteit,
}

/// <summary>The unit of a figure of another method: never converted (rekenregels, point 10).</summary>
public enum Broneenheid
{
    /// <summary>m² verhuurbaar vloeroppervlak.</summary>
    M2Vvo,

    /// <summary>m² bruto vloeroppervlak.</summary>
    M2Bvo,

    /// <summary>m² gebruiksoppervlakte, as the BAG has it.</summary>
    M2Gbo,

    Procent,
    Gebouwen,
}

/// <summary>
/// A figure that another party published by its own method, as CBS or a market report. Methods are not comparable: it stands
/// beside ours and never in one series with another method.
/// </summary>
/// <param name="Gebied">Area that it is about.</param>
/// <param name="Peildatum">Day on which it holds.</param>
/// <param name="Onderwerp">What it is about.</param>
/// <param name="Bron">Who published it.</param>
/// <param name="Methode">How it was measured, in the words of the source.</param>
/// <param name="Editie">Edition in which it stood: a source may publish another value for the same day later.</param>
/// <param name="Eenheid">Unit of the value.</param>
/// <param name="Waarde">The value, 0 or more, at most two decimals.</param>
/// <param name="Opmerking">What a reader has to know, or null.</param>
public sealed record Broncijfer(
    Gebied Gebied,
    DateOnly Peildatum,
    Brononderwerp Onderwerp,
    string Bron,
    string Methode,
    string Editie,
    Broneenheid Eenheid,
    decimal Waarde,
    string? Opmerking)
{
    public const int MaximumTekst = 200;

    public const int MaximumOpmerking = 1000;

    /// <summary>More than the stock of the land in any unit.</summary>
    public const decimal MaximumWaarde = 1_000_000_000m;

    /// <summary>What makes it the same figure: another value for it is a correction.</summary>
    public (string Gebied, DateOnly Peildatum, Brononderwerp Onderwerp, string Bron, string Methode, string Editie, Broneenheid Eenheid) Sleutel =>
        (Gebied.ToString(), Peildatum, Onderwerp, Bron, Methode, Editie, Eenheid);
}
