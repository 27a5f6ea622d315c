using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Domain.Projecten;

/// <summary>The figures of what was developed.</summary>
public enum Ontwikkelcijfer
{
    /// <summary>Share of new build in Groeigebieden (art. 8.2).</summary>
    Nieuwbouwaandeel,

    /// <summary>Share in Balans-, Beperkings- and Transformatiegebieden (art. 8.3).</summary>
    Ontwikkelaandeel,

    /// <summary>New metres in Beperkings- and Transformatiegebieden (art. 8.5).</summary>
    Toegevoegd,

    /// <summary>The same, less what was withdrawn there.</summary>
    Netto,
}

/// <summary>How a row counts in a figure.</summary>
public enum Telwijze
{
    /// <summary>In the part and in the whole.</summary>
    Mee,

    /// <summary>In the whole only.</summary>
    AlleenGeheel,

    /// <summary>In the whole; whether it is in the part is unknown.</summary>
    Onbekend,

    /// <summary>It is taken off.</summary>
    Af,
}

/// <summary>Metres that make a figure, and how they count.</summary>
public sealed record Ontwikkelrij(Ontwikkelregel Regel, Telwijze Telt);

/// <summary>Where the figures of what was developed come from: which metres count in which figure, and how. <see cref="Ontwikkelstand"/> adds them up.</summary>
public static class Ontwikkelherkomst
{
    /// <summary>The rows of a figure; together they are the figure to the hundredth of a m².</summary>
    public static IReadOnlyList<Ontwikkelrij> Rijen(this Ontwikkelstand stand, Ontwikkelcijfer cijfer) =>
        [.. from regel in stand.Regels let telt = Telt(cijfer, regel) where telt is not null select new Ontwikkelrij(regel, telt.Value)];

    private static Telwijze? Telt(Ontwikkelcijfer cijfer, Ontwikkelregel regel) => cijfer switch
    {
        Ontwikkelcijfer.Nieuwbouwaandeel => regel.IsNieuwbouw ? Aandeel(regel, regel.Perspectief == Toekomstperspectief.Groei) : null,
        Ontwikkelcijfer.Ontwikkelaandeel => Aandeel(regel, regel.Perspectief is not (null or Toekomstperspectief.Groei)),
        _ when !regel.IsKrimp => null,
        _ when regel.IsNieuwbouw => Telwijze.Mee,
        Ontwikkelcijfer.Netto when regel.IsOnttrekking => Telwijze.Af,
        _ => null,
    };

    private static Telwijze Aandeel(Ontwikkelregel regel, bool telt)
    {
        if (telt) return Telwijze.Mee;
        return regel.IsOnbekend ? Telwijze.Onbekend : Telwijze.AlleenGeheel;
    }
}
