using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Uitwisseling.Vormen;

/// <summary>The files of buildings, units and standen.</summary>
internal static class Voorraadvormen
{
    public static Tabelvorm Gebouwen { get; } = MaakGebouwen();

    public static Tabelvorm Ruimten { get; } = MaakRuimten();

    public static Tabelvorm Ruimtestanden { get; } = MaakRuimtestanden();

    private static Tabelvorm<Gebouw> MaakGebouwen()
    {
        var gebouw = Kolommen.Code<Gebouw>("gebouw", rij => rij.Code) with { IsSleutel = true };
        var locatie = Kolommen.Code<Gebouw>("locatie", rij => rij.Locatie);
        var naam = Kolommen.Naam<Gebouw>(rij => rij.Naam);
        var adres = Kolommen.Tekst<Gebouw>("adres", rij => rij.Adres);
        var bagPand = Kolommen.CodeOfLeeg<Gebouw>("bag_pand", rij => rij.BagPand);
        var bouwstart = Kolommen.Datum<Gebouw>("bouwstart", rij => rij.Bouwstart);
        var opgeleverd = Kolommen.Datum<Gebouw>("opgeleverd", rij => rij.Opgeleverd);
        var onttrokken = Kolommen.Datum<Gebouw>("onttrokken", rij => rij.Onttrokken);
        var onttrekking = new Kolom<Gebouw, Onttrekking?>("onttrekking", rij => rij.Onttrekking, Keuzevorm.Van<Onttrekking>().OfLeeg());
        var eigenaar = Kolommen.CodeOfLeeg<Gebouw>("eigenaar", rij => rij.Eigenaar);
        return new(
            Feitentabellen.Gebouwen,
            [gebouw, locatie, naam, adres, bagPand, bouwstart, opgeleverd, onttrokken, onttrekking, eigenaar],
            lezer => new Gebouw(
                lezer.Lees(gebouw), lezer.Lees(locatie), lezer.Lees(naam), lezer.Lees(adres), lezer.Lees(bagPand), lezer.Lees(bouwstart),
                lezer.Lees(opgeleverd), lezer.Lees(onttrokken), lezer.Lees(onttrekking), lezer.Lees(eigenaar)));
    }

    private static Tabelvorm<Ruimte> MaakRuimten()
    {
        var ruimte = Kolommen.Code<Ruimte>("ruimte", rij => rij.Code) with { IsSleutel = true };
        var gebouw = Kolommen.Code<Ruimte>("gebouw", rij => rij.Gebouw);
        var oppervlakte = new Kolom<Ruimte, Oppervlakte>("oppervlakte", rij => rij.Oppervlakte, Getalvorm.Oppervlakte);
        var vanaf = Kolommen.Datum<Ruimte>("bestaat_vanaf", rij => rij.BestaatVanaf) with { MagOntbreken = true };
        var tot = Kolommen.Datum<Ruimte>("bestaat_tot", rij => rij.BestaatTot) with { MagOntbreken = true };
        var ontstaanUit = new Kolom<Ruimte, string?>("ontstaan_uit", rij => rij.OntstaanUit, Tekstvorm.CodesOfLeeg) { MagOntbreken = true };
        return new(Feitentabellen.Ruimten, [ruimte, gebouw, oppervlakte, vanaf, tot, ontstaanUit], lezer => new Ruimte(
            lezer.Lees(ruimte), lezer.Lees(gebouw), lezer.Lees(oppervlakte), lezer.Lees(vanaf), lezer.Lees(tot), lezer.Lees(ontstaanUit)));
    }

    private static Tabelvorm<Ruimtestand> MaakRuimtestanden()
    {
        var ruimte = Kolommen.Code<Ruimtestand>("ruimte", rij => rij.Ruimte) with { IsSleutel = true };
        var vanaf = Kolommen.Vanaf<Ruimtestand>(rij => rij.Vanaf) with { IsSleutel = true };
        var tot = Kolommen.Datum<Ruimtestand>("tot", rij => rij.Tot);
        var gebruik = new Kolom<Ruimtestand, Gebruik>("gebruik", rij => rij.Gebruik, Keuzevorm.Van<Gebruik>());
        var aangeboden = new Kolom<Ruimtestand, bool>("aangeboden", rij => rij.Aangeboden, Keuzevorm.JaNee);
        return new(Feitentabellen.Ruimtestanden, [ruimte, vanaf, tot, gebruik, aangeboden], lezer => new Ruimtestand(
            lezer.Lees(ruimte), lezer.Lees(vanaf), lezer.Lees(tot), lezer.Lees(gebruik), lezer.Lees(aangeboden)));
    }
}
