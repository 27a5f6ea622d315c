using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Application.Uitwisseling.Vormen;

/// <summary>The files of municipalities, regions and locations.</summary>
internal static class Gebiedenvormen
{
    public static Tabelvorm Gemeenten { get; } = MaakGemeenten();

    public static Tabelvorm Kantorenregios { get; } = MaakKantorenregios();

    public static Tabelvorm RegioGemeenten { get; } = MaakRegioGemeenten();

    public static Tabelvorm Locaties { get; } = MaakLocaties();

    public static Tabelvorm Gebiedsaanduidingen { get; } = MaakGebiedsaanduidingen();

    public static Tabelvorm Herstructureringen { get; } = MaakHerstructureringen();

    private static Tabelvorm<Gemeente> MaakGemeenten()
    {
        var gemeente = Kolommen.Code<Gemeente>("gemeente", rij => rij.Code) with { IsSleutel = true };
        var naam = Kolommen.Naam<Gemeente>(rij => rij.Naam);
        var provincie = new Kolom<Gemeente, string>("provincie", rij => rij.Provincie, Tekstvorm.Provincie);
        var vanaf = Kolommen.Vanaf<Gemeente>(rij => rij.Vanaf) with { IsSleutel = true };
        var tot = Kolommen.Datum<Gemeente>("tot", rij => rij.Tot);
        var opvolger = Kolommen.CodeOfLeeg<Gemeente>("opvolger", rij => rij.Opvolger) with { IsGemeente = true };
        return new(Feitentabellen.Gemeenten, [gemeente, naam, provincie, vanaf, tot, opvolger], lezer => new Gemeente(
            lezer.Lees(gemeente), lezer.Lees(naam), lezer.Lees(provincie), lezer.Lees(vanaf), lezer.Lees(tot), lezer.Lees(opvolger)));
    }

    private static Tabelvorm<Kantorenregio> MaakKantorenregios()
    {
        var regio = Kolommen.Code<Kantorenregio>("regio", rij => rij.Naam) with { IsSleutel = true };
        var belangrijkste = new Kolom<Kantorenregio, bool>("belangrijkste", rij => rij.Belangrijkste, Keuzevorm.JaNee);
        return new(Feitentabellen.Kantorenregios, [regio, belangrijkste], lezer => new Kantorenregio(lezer.Lees(regio), lezer.Lees(belangrijkste)));
    }

    private static Tabelvorm<Regiolidmaatschap> MaakRegioGemeenten()
    {
        var regio = Kolommen.Code<Regiolidmaatschap>("regio", rij => rij.Regio) with { IsSleutel = true };
        var gemeente = Kolommen.Gemeente<Regiolidmaatschap>(rij => rij.Gemeente) with { IsSleutel = true };
        var vanaf = Kolommen.Vanaf<Regiolidmaatschap>(rij => rij.Vanaf) with { IsSleutel = true };
        var tot = Kolommen.Datum<Regiolidmaatschap>("tot", rij => rij.Tot);
        return new(Feitentabellen.RegioGemeenten, [regio, gemeente, vanaf, tot], lezer => new Regiolidmaatschap(
            lezer.Lees(regio), lezer.Lees(gemeente), lezer.Lees(vanaf), lezer.Lees(tot)));
    }

    private static Tabelvorm<Locatie> MaakLocaties()
    {
        var locatie = Kolommen.Code<Locatie>("locatie", rij => rij.Code) with { IsSleutel = true };
        var gemeente = Kolommen.Gemeente<Locatie>(rij => rij.Gemeente);
        var naam = Kolommen.Naam<Locatie>(rij => rij.Naam);
        var breedtegraad = new Kolom<Locatie, decimal?>("breedtegraad", rij => rij.Breedtegraad, Getalvorm.Graad);
        var lengtegraad = new Kolom<Locatie, decimal?>("lengtegraad", rij => rij.Lengtegraad, Getalvorm.Graad);
        return new(Feitentabellen.Locaties, [locatie, gemeente, naam, breedtegraad, lengtegraad], lezer => new Locatie(
            lezer.Lees(locatie), lezer.Lees(gemeente), lezer.Lees(naam), lezer.Lees(breedtegraad), lezer.Lees(lengtegraad)));
    }

    private static Tabelvorm<Gebiedsaanduiding> MaakGebiedsaanduidingen()
    {
        var locatie = Kolommen.Code<Gebiedsaanduiding>("locatie", rij => rij.Locatie) with { IsSleutel = true };
        var perspectief = new Kolom<Gebiedsaanduiding, Toekomstperspectief>(
            "toekomstperspectief", rij => rij.Toekomstperspectief, Keuzevorm.Van<Toekomstperspectief>());
        var vanaf = Kolommen.Vanaf<Gebiedsaanduiding>(rij => rij.Vanaf) with { IsSleutel = true };
        var tot = Kolommen.Datum<Gebiedsaanduiding>("tot", rij => rij.Tot);
        return new(Feitentabellen.Gebiedsaanduidingen, [locatie, perspectief, vanaf, tot], lezer => new Gebiedsaanduiding(
            lezer.Lees(locatie), lezer.Lees(perspectief), lezer.Lees(vanaf), lezer.Lees(tot)));
    }

    private static Tabelvorm<Herstructurering> MaakHerstructureringen()
    {
        var locatie = Kolommen.Code<Herstructurering>("locatie", rij => rij.Locatie) with { IsSleutel = true };
        var vanaf = Kolommen.Vanaf<Herstructurering>(rij => rij.Vanaf) with { IsSleutel = true };
        var tot = Kolommen.Datum<Herstructurering>("tot", rij => rij.Tot);
        return new(Feitentabellen.Herstructureringen, [locatie, vanaf, tot], lezer => new Herstructurering(
            lezer.Lees(locatie), lezer.Lees(vanaf), lezer.Lees(tot)));
    }
}
