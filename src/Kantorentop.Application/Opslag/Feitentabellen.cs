using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Opslag;

/// <summary>The fourteen tables of the published language, each after the tables that it refers to.</summary>
public static class Feitentabellen
{
    public static Feitentabel<Gemeente> Gemeenten { get; } = new("gemeenten", 0)
    {
        Sleutel = gemeente => (gemeente.Code, gemeente.Vanaf),
        Lees = feiten => feiten.Gemeenten,
        Zet = (feiten, rijen) => feiten with { Gemeenten = rijen },
        Identiteit = (typeof(GemeenteIdentiteit), gemeente => gemeente.Code),
    };

    public static Feitentabel<Kantorenregio> Kantorenregios { get; } = new("kantorenregios", 1)
    {
        Sleutel = regio => regio.Naam,
        Lees = feiten => feiten.Kantorenregios,
        Zet = (feiten, rijen) => feiten with { Kantorenregios = rijen },
        Identiteit = (typeof(RegioIdentiteit), regio => regio.Naam),
    };

    public static Feitentabel<Regiolidmaatschap> RegioGemeenten { get; } = new("regio-gemeenten", 2)
    {
        Sleutel = lid => (lid.Regio, lid.Gemeente, lid.Vanaf),
        Lees = feiten => feiten.Regiolidmaatschappen,
        Zet = (feiten, rijen) => feiten with { Regiolidmaatschappen = rijen },
    };

    public static Feitentabel<Locatie> Locaties { get; } = new("locaties", 3)
    {
        Sleutel = locatie => locatie.Code,
        Lees = feiten => feiten.Locaties,
        Zet = (feiten, rijen) => feiten with { Locaties = rijen },
        Identiteit = (typeof(LocatieIdentiteit), locatie => locatie.Code),
    };

    public static Feitentabel<Gebiedsaanduiding> Gebiedsaanduidingen { get; } = new("gebiedsaanduidingen", 4)
    {
        Sleutel = aanduiding => (aanduiding.Locatie, aanduiding.Vanaf),
        Lees = feiten => feiten.Gebiedsaanduidingen,
        Zet = (feiten, rijen) => feiten with { Gebiedsaanduidingen = rijen },
    };

    public static Feitentabel<Herstructurering> Herstructureringen { get; } = new("herstructureringen", 5)
    {
        Sleutel = merk => (merk.Locatie, merk.Vanaf),
        Lees = feiten => feiten.Herstructureringen,
        Zet = (feiten, rijen) => feiten with { Herstructureringen = rijen },
    };

    public static Feitentabel<Partij> Partijen { get; } = new("partijen", 6)
    {
        Sleutel = partij => partij.Code,
        Lees = feiten => feiten.Partijen,
        Zet = (feiten, rijen) => feiten with { Partijen = rijen },
        Identiteit = (typeof(PartijIdentiteit), partij => partij.Code),
    };

    public static Feitentabel<Gebouw> Gebouwen { get; } = new("gebouwen", 7)
    {
        Onderwerp = nameof(Gebouw.Code),
        Sleutel = gebouw => gebouw.Code,
        Lees = feiten => feiten.Gebouwen,
        Zet = (feiten, rijen) => feiten with { Gebouwen = rijen },
        Identiteit = (typeof(GebouwIdentiteit), gebouw => gebouw.Code),
    };

    public static Feitentabel<Eigendom> Eigendommen { get; } = new("eigendommen", 8)
    {
        Onderwerp = nameof(Eigendom.Gebouw),
        Sleutel = eigendom => (eigendom.Gebouw, eigendom.Vanaf),
        Lees = feiten => feiten.Eigendommen,
        Zet = (feiten, rijen) => feiten with { Eigendommen = rijen },
    };

    public static Feitentabel<Ruimte> Ruimten { get; } = new("ruimten", 9)
    {
        Onderwerp = nameof(Ruimte.Code),
        Sleutel = ruimte => ruimte.Code,
        Lees = feiten => feiten.Ruimten,
        Zet = (feiten, rijen) => feiten with { Ruimten = rijen },
        Identiteit = (typeof(RuimteIdentiteit), ruimte => ruimte.Code),
    };

    public static Feitentabel<Ruimtestand> Ruimtestanden { get; } = new("ruimtestanden", 10)
    {
        Onderwerp = nameof(Ruimtestand.Ruimte),
        Sleutel = stand => (stand.Ruimte, stand.Vanaf),
        Lees = feiten => feiten.Ruimtestanden,
        Zet = (feiten, rijen) => feiten with { Ruimtestanden = rijen },
    };

    public static Feitentabel<Plan> Plannen { get; } = new("plannen", 11)
    {
        Sleutel = plan => plan.Code,
        Lees = feiten => feiten.Plannen,
        Zet = (feiten, rijen) => feiten with { Plannen = rijen },
        Identiteit = (typeof(PlanIdentiteit), plan => plan.Code),
    };

    public static Feitentabel<Planstand> Planstanden { get; } = new("planstanden", 12)
    {
        Sleutel = stand => (stand.Plan, stand.Vanaf),
        Lees = feiten => feiten.Planstanden,
        Zet = (feiten, rijen) => feiten with { Planstanden = rijen },
    };

    public static Feitentabel<Raming> Ramingen { get; } = new("ramingen", 13)
    {
        Sleutel = raming => (raming.Regio, raming.Vanaf),
        Lees = feiten => feiten.Ramingen,
        Zet = (feiten, rijen) => feiten with { Ramingen = rijen },
    };

    /// <summary>All tables in the order of <see cref="Feitentabel.Rang"/>.</summary>
    public static IReadOnlyList<Feitentabel> Alle { get; } =
    [
        Gemeenten, Kantorenregios, RegioGemeenten, Locaties, Gebiedsaanduidingen, Herstructureringen, Partijen,
        Gebouwen, Eigendommen, Ruimten, Ruimtestanden, Plannen, Planstanden, Ramingen,
    ];

    /// <summary>The table of that kind of fact.</summary>
    public static Feitentabel<T> Van<T>()
        where T : class => Find<T>()!;

    /// <summary>The same; null for what is recorded with two times, but is no table of the published language.</summary>
    public static Feitentabel<T>? Find<T>()
        where T : class => Alle.OfType<Feitentabel<T>>().SingleOrDefault();
}
