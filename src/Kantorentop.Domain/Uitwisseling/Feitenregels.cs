using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Domain.Uitwisseling;

/// <summary>
/// What may be recorded. The same rules judge a row of a file and a single edit on a page; a <see cref="Melding.Veld"/> is the
/// name of the column in the published language.
/// </summary>
public static class Feitenregels
{
    /// <summary>Why a fact cannot be recorded; empty when it can.</summary>
    /// <param name="feit">One of the fourteen kinds of fact.</param>
    /// <param name="bekend">The facts as they will be, this one included.</param>
    public static IReadOnlyList<Melding> Toets(object feit, Feitenindex bekend) => [.. Redenen(feit, bekend)];

    /// <summary>What looks odd about a fact but does not stand in its way.</summary>
    public static IReadOnlyList<Melding> Waarschuw(object feit, Feitenindex bekend) => [.. Twijfels(feit, bekend)];

    private static IEnumerable<Melding> Redenen(object feit, Feitenindex bekend) => feit switch
    {
        Gemeente gemeente => Gebiedenregels.Toets(gemeente, bekend),
        Kantorenregio => [],
        Regiolidmaatschap lid => Gebiedenregels.Toets(lid, bekend),
        Locatie locatie => Gebiedenregels.Toets(locatie, bekend),
        Gebiedsaanduiding aanduiding => Gebiedenregels.Toets(aanduiding, bekend),
        Herstructurering merk => Gebiedenregels.Toets(merk, bekend),
        Partij partij => Partijenregels.Toets(partij),
        Eigendom eigendom => Partijenregels.Toets(eigendom, bekend),
        Gebouw gebouw => Gebouwregels.Toets(gebouw, bekend),
        Ruimte ruimte => Ruimteregels.Toets(ruimte, bekend),
        Ruimtestand stand => Ruimteregels.Toets(stand, bekend),
        Plan plan => Planregels.Toets(plan, bekend),
        Planstand stand => Planregels.Toets(stand, bekend),
        Raming raming => Ramingregels.Toets(raming, bekend),
        _ => throw new ArgumentException($"{feit.GetType().Name} is no fact of the published language.", nameof(feit)),
    };

    private static IEnumerable<Melding> Twijfels(object feit, Feitenindex bekend) => feit switch
    {
        Gemeente gemeente => Gebiedenregels.Waarschuw(gemeente, bekend),
        Locatie locatie => Gebiedenregels.Waarschuw(locatie),
        Gebouw gebouw => Gebouwregels.Waarschuw(gebouw),
        Ruimtestand stand => Ruimteregels.Waarschuw(stand, bekend),
        _ => [],
    };
}
