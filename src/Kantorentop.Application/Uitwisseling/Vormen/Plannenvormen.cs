using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Uitwisseling.Vormen;

/// <summary>The files of plans, planstanden and ramingen.</summary>
internal static class Plannenvormen
{
    public static Tabelvorm Plannen { get; } = MaakPlannen();

    public static Tabelvorm Planstanden { get; } = MaakPlanstanden();

    public static Tabelvorm Ramingen { get; } = MaakRamingen();

    private static Tabelvorm<Plan> MaakPlannen()
    {
        var plan = Kolommen.Code<Plan>("plan", rij => rij.Code) with { IsSleutel = true };
        var locatie = Kolommen.Code<Plan>("locatie", rij => rij.Locatie);
        var naam = Kolommen.Naam<Plan>(rij => rij.Naam);
        var imro = Kolommen.Tekst<Plan>("imro", rij => rij.Imro);
        var ontwikkelaar = Kolommen.CodeOfLeeg<Plan>("ontwikkelaar", rij => rij.Ontwikkelaar) with { MagOntbreken = true };
        return new(Feitentabellen.Plannen, [plan, locatie, naam, imro, ontwikkelaar], lezer => new Plan(
            lezer.Lees(plan), lezer.Lees(locatie), lezer.Lees(naam), lezer.Lees(imro), lezer.Lees(ontwikkelaar)));
    }

    private static Tabelvorm<Planstand> MaakPlanstanden()
    {
        var plan = Kolommen.Code<Planstand>("plan", rij => rij.Plan) with { IsSleutel = true };
        var vanaf = Kolommen.Vanaf<Planstand>(rij => rij.Vanaf) with { IsSleutel = true };
        var tot = Kolommen.Datum<Planstand>("tot", rij => rij.Tot);
        var status = new Kolom<Planstand, Planstatus>("status", rij => rij.Status, Keuzevorm.Van<Planstatus>());
        var oppervlakte = new Kolom<Planstand, Oppervlakte>("oppervlakte", rij => rij.Oppervlakte, Getalvorm.OppervlakteOfNul);
        var reden = new Kolom<Planstand, Planreden?>("reden", rij => rij.Reden, Keuzevorm.Van<Planreden>().OfLeeg()) { MagOntbreken = true };
        return new(Feitentabellen.Planstanden, [plan, vanaf, tot, status, oppervlakte, reden], lezer => new Planstand(
            lezer.Lees(plan), lezer.Lees(vanaf), lezer.Lees(tot), lezer.Lees(status), lezer.Lees(oppervlakte), lezer.Lees(reden)));
    }

    private static Tabelvorm<Raming> MaakRamingen()
    {
        var regio = Kolommen.Code<Raming>("regio", rij => rij.Regio) with { IsSleutel = true };
        var vanaf = Kolommen.Vanaf<Raming>(rij => rij.Vanaf) with { IsSleutel = true };
        var vervanging = new Kolom<Raming, Oppervlakte>("vervangingsvraag", rij => rij.Vervangingsvraag, Getalvorm.Vraag);
        var vervangingDeel = new Kolom<Raming, Oppervlakte>(
            "vervangingsvraag_in_voorraad", rij => rij.VervangingsvraagInVoorraad, Getalvorm.Vraag);
        var uitbreiding = new Kolom<Raming, decimal>("uitbreidingsvraag", rij => rij.Uitbreidingsvraag, Getalvorm.VraagMetTeken);
        var uitbreidingDeel = new Kolom<Raming, Oppervlakte>(
            "uitbreidingsvraag_in_voorraad", rij => rij.UitbreidingsvraagInVoorraad, Getalvorm.Vraag);
        var bron = Kolommen.Tekst<Raming>("bron", rij => rij.Bron);
        var methode = Kolommen.Tekst<Raming>("methode", rij => rij.Methode);
        return new(
            Feitentabellen.Ramingen,
            [regio, vanaf, vervanging, vervangingDeel, uitbreiding, uitbreidingDeel, bron, methode],
            lezer => new Raming(
                lezer.Lees(regio), lezer.Lees(vanaf), lezer.Lees(vervanging), lezer.Lees(vervangingDeel),
                lezer.Lees(uitbreiding), lezer.Lees(uitbreidingDeel), lezer.Lees(bron), lezer.Lees(methode)));
    }
}
