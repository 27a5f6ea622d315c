using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Uitwisseling;

/// <summary>Applies <see cref="Schrijfrecht"/> to a fact: finds where it lies, and so who may write it.</summary>
public static class Feitenrecht
{
    /// <summary>Whether someone may write a fact; null when its place is not known, which its own rule reports.</summary>
    public static bool? MagSchrijven(Bevoegdheid door, object feit, Feitenindex bekend) => feit switch
    {
        _ when door.IsOpdrachtregel => true,
        Gemeente gemeente => Schrijfrecht.VoorGemeente(door, gemeente.Provincie),
        Kantorenregio regio => Schrijfrecht.VoorRegio(door, bekend.ProvinciesVan(regio.Naam)),
        Raming raming => Schrijfrecht.VoorRegio(door, bekend.ProvinciesVan(raming.Regio)),
        Regiolidmaatschap lid => bekend.FindGemeente(lid.Gemeente) is { } gemeente ? Schrijfrecht.VoorGemeente(door, gemeente.Provincie) : null,
        Partij or Eigendom => Schrijfrecht.VoorPartijen(door),
        _ => GemeenteVan(feit, bekend) is { } code ? Schrijfrecht.VoorPlaats(door, code, bekend.FindGemeente(code)?.Provincie) : null,
    };

    /// <summary>
    /// Whether someone may see a fact. What governments share (municipalities, regions, ramingen, locations and their perspectives,
    /// partijen) is for each of them; rows of buildings, units and plans go by <see cref="Leesrecht.Rijen"/>.
    /// </summary>
    public static bool MagZien(Bevoegdheid door, object feit, Feitenindex bekend)
    {
        var bereik = Leesrecht.Rijen(door);
        if (bereik.IsAlles) return true;
        if (feit is Gemeente or Kantorenregio or Regiolidmaatschap or Raming or Locatie or Gebiedsaanduiding or Herstructurering or Partij)
            return Leesrecht.MagAlleCijfers(door);
        return GemeenteVan(feit, bekend) is { } gemeente
            && bereik.Omvat(new Rijligging(gemeente, bekend.FindGemeente(gemeente)?.Provincie ?? "", PartijVan(feit, bekend)));
    }

    /// <summary>Code of the municipality that a location, building, unit, stand, plan or planstand lies in; null when unknown or of no place.</summary>
    public static string? GemeenteVan(object feit, Feitenindex bekend) => feit switch
    {
        Locatie locatie => locatie.Gemeente,
        Gebiedsaanduiding aanduiding => VanLocatie(aanduiding.Locatie, bekend),
        Herstructurering merk => VanLocatie(merk.Locatie, bekend),
        Gebouw gebouw => VanLocatie(gebouw.Locatie, bekend),
        Eigendom eigendom => VanGebouw(eigendom.Gebouw, bekend),
        Ruimte ruimte => VanGebouw(ruimte.Gebouw, bekend),
        Ruimtestand stand => bekend.FindRuimte(stand.Ruimte) is { } ruimte ? VanGebouw(ruimte.Gebouw, bekend) : null,
        Plan plan => VanLocatie(plan.Locatie, bekend),
        Planstand stand => bekend.FindPlan(stand.Plan) is { } plan ? VanLocatie(plan.Locatie, bekend) : null,
        _ => null,
    };

    private static string? PartijVan(object feit, Feitenindex bekend) => feit switch
    {
        Gebouw gebouw => bekend.EigenaarVan(gebouw.Code),
        Eigendom eigendom => eigendom.Partij,
        Ruimte ruimte => bekend.EigenaarVan(ruimte.Gebouw),
        Ruimtestand stand => bekend.FindRuimte(stand.Ruimte) is { } ruimte ? bekend.EigenaarVan(ruimte.Gebouw) : null,
        Plan plan => plan.Ontwikkelaar,
        Planstand stand => bekend.FindPlan(stand.Plan)?.Ontwikkelaar,
        _ => null,
    };

    private static string? VanGebouw(string code, Feitenindex bekend) =>
        bekend.FindGebouw(code) is { } gebouw ? VanLocatie(gebouw.Locatie, bekend) : null;

    private static string? VanLocatie(string code, Feitenindex bekend) => bekend.FindLocatie(code)?.Gemeente;
}
