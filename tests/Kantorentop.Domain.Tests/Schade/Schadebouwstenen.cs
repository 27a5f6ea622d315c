using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Tests.Schade;

/// <summary>A plan P of 10.000 m² and a decision to take 4.000 m² off it.</summary>
internal static class Schadebouwstenen
{
    public static readonly DateOnly Vandaag = new(2015, 1, 15);

    public static readonly Capaciteitsbesluit Besluit = new(
        new Guid(1, 0, 0, new byte[8]), "P", Besluitsoort.Schrappen, new Oppervlakte(4_000), Alternatief.NietAangeboden, null, null, null);

    public static readonly Kostenafspraak Afspraak = new(Besluit.Sleutel, new(2014, 6, 1), GeenSchade: false, Bedrag.VanEuro(100_000.05m), null);

    public static readonly Kostenafspraak GeenSchade = Afspraak with { GeenSchade = true, Totaal = Bedrag.Nul, Toelichting = "De ontwikkelaar bouwt woningen." };

    public static Kostenaandeel Aandeel(string partij, decimal euro) => new(Besluit.Sleutel, Organisatiesoort.Marktpartij, partij, Bedrag.VanEuro(euro));

    public static Planstand Stand(string vanaf, string? tot, decimal m2, Planreden? reden = null) =>
        new("P", Bouwstenen.Dag(vanaf), Bouwstenen.DagOfNiets(tot), Planstatus.Vastgesteld, new Oppervlakte(m2), reden);

    public static Bevoegdheid Wie(Organisatiesoort soort, string sleutel, Rol rollen = Rol.Lezen | Rol.Invoeren) =>
        new(Guid.Empty, "", new Organisatie(soort, sleutel), rollen);
}
