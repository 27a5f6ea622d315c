using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Uitwisseling.Vormen;
using Kantorentop.Domain.Plannen.Stromen;
using Kantorentop.Domain.Voorraad.Stromen;

namespace Kantorentop.Application.Reeksen;

/// <summary>Which line of what changed.</summary>
/// <param name="Cijfer">One of the constants below.</param>
/// <param name="Reden">The reason in kebab-case, or <see cref="Alle"/>.</param>
public sealed record Stroomvraag(string Cijfer, string Reden)
{
    /// <summary>All reasons together.</summary>
    public const string Alle = "alle";

    public const string Erbij = "erbij";
    public const string Eraf = "eraf";
    public const string Publiekrechtelijk = "publiekrechtelijk";
    public const string ZonderRoStatus = "zonder-ro-status";

    public const string Voorraad = "voorraad";
    public const string Leegstand = "leegstand";
    public const string Plancapaciteit = "plancapaciteit";

    /// <summary>New build delivered in the period, of the areas as they are on its last day: no movement of its own, but what the remaining demand is lowered by.</summary>
    public static Stroomvraag Nieuwbouw { get; } = new("nieuwbouw", "opgeleverd");

    /// <summary>A line of stock or vacancy.</summary>
    public static Stroomvraag Van(string cijfer, Stroom reden) => new(cijfer, Kebab.Van(reden.ToString()));

    /// <summary>A line of plan capacity.</summary>
    public static Stroomvraag Van(Planstroom reden) => new(Plancapaciteit, Kebab.Van(reden.ToString()));

    /// <summary>The reason of a line of stock or vacancy; null when it is none.</summary>
    public Stroom? Stroom() => Cijfer == Plancapaciteit ? null : Lees<Stroom>();

    /// <summary>The reason of a line of plan capacity; null when it is none.</summary>
    public Planstroom? Planstroom() => Cijfer == Plancapaciteit ? Lees<Planstroom>() : null;

    /// <summary>Only what came, what went, or plan capacity of one planning status; null for everything.</summary>
    public string? Deel { get; init; }

    /// <summary>True when a movement is part of it.</summary>
    internal bool Bevat(Postregel post) => post.Cijfer == Cijfer && (Reden == Alle || post.Reden == Reden) && Deel switch
    {
        null => true,
        Erbij => post.M2 > 0,
        Eraf => post.M2 < 0,
        Publiekrechtelijk => post.Status is not (null or ZonderRoStatus),
        _ => post.Status == Deel,
    };

    private T? Lees<T>() where T : struct, Enum =>
        Enum.GetValues<T>().Where(soort => Kebab.Van(soort.ToString()) == Reden).Select(soort => (T?)soort).FirstOrDefault();
}

/// <summary>Where a line of what changed comes from.</summary>
/// <param name="Kop">The area.</param>
/// <param name="Boven">The areas around it, from the land inwards.</param>
/// <param name="Periode">The two days.</param>
public sealed record Stroomherkomst(Gebiedskop Kop, IReadOnlyList<Gebiedskop> Boven, Periodekeuze Periode)
{
    /// <summary>Every movement, m².</summary>
    public required IReadOnlyList<decimal> Alle { get; init; }

    /// <summary>The movements of rows that the reader may see, in order of day; null for who may see none at all.</summary>
    public required IReadOnlyList<Postregel>? Zichtbaar { get; init; }

    /// <summary>What was added, 0 or more.</summary>
    public decimal Erbij => Alle.Sum(m2 => Math.Max(0m, m2));

    /// <summary>What went, 0 or more.</summary>
    public decimal Eraf => Alle.Sum(m2 => Math.Max(0m, -m2));

    public decimal Saldo => Erbij - Eraf;

    /// <summary>How many movements the reader may not see.</summary>
    public int Verborgen => Alle.Count - (Zichtbaar?.Count ?? 0);

    /// <summary>What those add up to.</summary>
    public decimal SaldoVerborgen => Saldo - (Zichtbaar?.Sum(post => post.M2) ?? 0m);
}
