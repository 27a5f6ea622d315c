using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Uitwisseling;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Uitwisseling.Bewerken;

/// <summary>What someone may open, add and correct among these facts; the save judges the finished row once more.</summary>
internal sealed class Bewerkrecht(Bevoegdheid door, Feiten feiten)
{
    private readonly Feitenindex _bekend = new(feiten);

    /// <summary>False when what a fact belongs to is not known or not to be seen by this person: then it is not found.</summary>
    public bool MagOpenen(object feit) => IsBekend(feit) && Feitenrecht.MagZien(door, feit, _bekend);

    public bool MagWijzigen(object feit) => Feitenrecht.MagSchrijven(door, feit, _bekend) ?? false;

    /// <summary>Whether a row of this kind may be added. Of what stands by itself and of a membership the place is still to be chosen.</summary>
    public bool MagToevoegen(object proef) =>
        Tabelrecht.MagSchrijven(door, proef.GetType())
        && (proef is Gemeente or Kantorenregio or Locatie or Partij or Regiolidmaatschap || MagWijzigen(proef));

    /// <summary>The municipalities that this person may choose for a row of that kind, by name.</summary>
    public IReadOnlyList<(string Code, string Naam)> Gemeenten(Type soort) =>
    [
        .. feiten.Gemeenten.OrderBy(gemeente => gemeente.Vanaf).GroupBy(gemeente => gemeente.Code).Select(groep => groep.Last())
            .Where(gemeente => soort == typeof(Locatie)
                ? Schrijfrecht.VoorPlaats(door, gemeente.Code, gemeente.Provincie)
                : Schrijfrecht.VoorGemeente(door, gemeente.Provincie))
            .OrderBy(gemeente => gemeente.Naam, StringComparer.Ordinal)
            .Select(gemeente => (gemeente.Code, gemeente.Naam)),
    ];

    /// <summary>Code of the building that a unit or stand belongs to; null for other facts.</summary>
    public string? GebouwVan(object feit) => feit switch
    {
        Ruimte ruimte => ruimte.Gebouw,
        Ruimtestand stand => _bekend.FindRuimte(stand.Ruimte)?.Gebouw,
        Eigendom eigendom => eigendom.Gebouw,
        _ => null,
    };

    private bool IsBekend(object feit) => feit switch
    {
        Gebouw gebouw => _bekend.FindLocatie(gebouw.Locatie) is not null,
        Plan plan => _bekend.FindLocatie(plan.Locatie) is not null,
        Gebiedsaanduiding aanduiding => _bekend.FindLocatie(aanduiding.Locatie) is not null,
        Herstructurering merk => _bekend.FindLocatie(merk.Locatie) is not null,
        Eigendom eigendom => _bekend.FindGebouw(eigendom.Gebouw) is not null,
        Ruimte ruimte => _bekend.FindGebouw(ruimte.Gebouw) is not null,
        Ruimtestand stand => _bekend.FindRuimte(stand.Ruimte) is not null,
        Planstand stand => _bekend.FindPlan(stand.Plan) is not null,
        Regiolidmaatschap lid => _bekend.KentRegio(lid.Regio),
        Raming raming => _bekend.KentRegio(raming.Regio),
        _ => true,
    };
}
