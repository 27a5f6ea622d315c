using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Verplichtingen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Projecten;

/// <summary>The shares and sums of art. 8.2, 8.3 and 8.5, of one developer or of a sector.</summary>
/// <param name="Regels">Everything that was developed; the order has no meaning.</param>
public sealed record Ontwikkelstand(IReadOnlyList<Ontwikkelregel> Regels)
{
    /// <summary>More than so many percent of new build in Groei is 'hoofdzakelijk' (art. 8.2) [conv].</summary>
    public const decimal Hoofdzakelijk = 50m;

    /// <summary>At least so many percent is striven for (art. 8.3).</summary>
    public const decimal Streefaandeel = 50m;

    /// <summary>Share of new build in Groeigebieden (art. 8.2).</summary>
    public Aandeel Nieuwbouwaandeel => Aandeel(Ontwikkelcijfer.Nieuwbouwaandeel);

    /// <summary>Share of all development in Balans-, Beperkings- and Transformatiegebieden (art. 8.3).</summary>
    public Aandeel Ontwikkelaandeel => Aandeel(Ontwikkelcijfer.Ontwikkelaandeel);

    /// <summary>New metres in Beperkings- and Transformatiegebieden (art. 8.5), gross [conv].</summary>
    public Oppervlakte Toegevoegd => Som(Ontwikkelcijfer.Toegevoegd, Telwijze.Mee);

    /// <summary>Metres that were demolished or transformed in those areas, to show beside the gross sum.</summary>
    public Oppervlakte Onttrokken => Som(Ontwikkelcijfer.Netto, Telwijze.Af);

    /// <summary>Added minus withdrawn, in m²; below zero when more was withdrawn.</summary>
    public decimal Netto => Toegevoegd.M2 - Onttrokken.M2;

    /// <summary>Metres with a perspective; null for those without one.</summary>
    public Oppervlakte In(Toekomstperspectief? perspectief) => Som(Regels.Where(regel => regel.Perspectief == perspectief));

    /// <summary>Only what was decided in a run of days, the last one not included.</summary>
    public Ontwikkelstand Tussen(DateOnly vanaf, DateOnly tot) => new([.. Regels.Where(regel => vanaf <= regel.Dag && regel.Dag < tot)]);

    private Aandeel Aandeel(Ontwikkelcijfer cijfer) =>
        new(Som(cijfer, Telwijze.Mee), Som(cijfer, Telwijze.Onbekend), Som(this.Rijen(cijfer).Select(rij => rij.Regel)));

    private Oppervlakte Som(Ontwikkelcijfer cijfer, Telwijze telt) => Som(this.Rijen(cijfer).Where(rij => rij.Telt == telt).Select(rij => rij.Regel));

    private static Oppervlakte Som(IEnumerable<Ontwikkelregel> regels) => Oppervlakte.VanHonderdsten(regels.Sum(regel => regel.Oppervlakte.Honderdsten));
}
