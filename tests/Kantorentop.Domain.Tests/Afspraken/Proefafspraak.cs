using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;
using static Kantorentop.Domain.Tests.Bouwstenen;

namespace Kantorentop.Domain.Tests.Afspraken;

/// <summary>A region of one province and two municipalities, with content in which nothing is missing and everything adds up.</summary>
internal static class Proefafspraak
{
    public static readonly DateOnly Ingediend = Dag("2013-05-01");
    public static readonly DateOnly Gecontroleerd = Dag("2013-05-03");
    public static readonly DateOnly ConsultatieTot = Dag("2013-05-17");
    public static readonly DateOnly Gesloten = Dag("2013-05-18");

    public static readonly Regiopartijen Ondertekenaars = new("Utrecht",
    [
        new(new(Organisatiesoort.Provincie, "PV26"), "Provincie Utrecht"),
        new(new(Organisatiesoort.Gemeente, "GM0344"), "Gemeente Utrecht"),
        new(new(Organisatiesoort.Gemeente, "GM0356"), "Gemeente Nieuwegein"),
    ]);

    public static readonly IReadOnlyList<Locatie> Locaties =
        [new("UTR-PAP", "GM0344", "Papendorp", null, null), new("NWG-PLE", "GM0356", "Plettenburg", null, null)];

    public static readonly Bevoegdheid Provinciaal = Account(Organisatiesoort.Provincie, "PV26");
    public static readonly Bevoegdheid Gedeputeerde = Account(Organisatiesoort.Provincie, "PV26");
    public static readonly Bevoegdheid Utrecht = Account(Organisatiesoort.Gemeente, "GM0344");
    public static readonly Bevoegdheid Nieuwegein = Account(Organisatiesoort.Gemeente, "GM0356");
    public static readonly Bevoegdheid Belegger = Account(Organisatiesoort.Marktpartij, "BEL-1");
    public static readonly Bevoegdheid Ontwikkelaar = Account(Organisatiesoort.Marktpartij, "ONT-1");
    public static readonly Bevoegdheid Buitenstaander = Account(Organisatiesoort.Gemeente, "GM0363");

    public static Afspraakinhoud Volledig() => new()
    {
        Visie = new("Mix", "Vraag", null),
        Regiodoelen = [.. Doelindicatoren.Alle.Select(indicator => new Regiodoel(indicator, M2(100m), Dag("2012-01-01"), M2(100m), Dag("2017-06-27")))],
        Locatiedoelen = [.. Locaties.Select(locatie => new Locatiedoel(locatie.Code, Toekomstperspectief.Balans, M2(50m), M2(50m), M2(50m)))],
        Gebiedsvisies = [.. Locaties.Select(locatie => new Gebiedsvisieplan(locatie.Code, "Gemeente", Dag("2014-01-01")))],
        Voordelen = new("Voordelen"),
    };

    public static Toetsing Toets(Afspraakinhoud inhoud) => Toetsing.Van(inhoud, Locaties, _ => null);

    public static Afspraak Concept() => Afspraak.Begin("Utrecht", 1, new(Provinciaal, Dag("2013-01-01")));

    public static Afspraak TerControle()
    {
        var afspraak = Concept();
        Slaag(afspraak.DienIn(new(Provinciaal, Ingediend), Toets(Volledig()), null, Ondertekenaars));
        return afspraak;
    }

    public static Afspraak InConsultatie()
    {
        var afspraak = TerControle();
        Slaag(afspraak.KeurGoed(new(Gedeputeerde, Gecontroleerd), 1, ConsultatieTot));
        return afspraak;
    }

    /// <summary>In consultation, with a comment of the investor that waits for an answer.</summary>
    public static Afspraak MetReactie()
    {
        var afspraak = InConsultatie();
        Slaag(afspraak.Reageer(new(Belegger, Gecontroleerd), 1, Onderdeel.Locatiedoelen, "Te weinig nieuwbouw."));
        return afspraak;
    }

    public static Afspraak BijToets()
    {
        var afspraak = MetReactie();
        Slaag(afspraak.Beantwoord(new(Utrecht, Gecontroleerd), 1, "Wij houden het zo."));
        Slaag(afspraak.SluitConsultatie(new(Gedeputeerde, Gesloten), 1, null));
        return afspraak;
    }

    public static Afspraak TerOndertekening()
    {
        var afspraak = BijToets();
        Slaag(afspraak.LegToetsVast(new(Gedeputeerde, Gesloten), 1, new("Jurist", Gesloten, "Geen bezwaar", Gesloten)));
        return afspraak;
    }

    public static Afspraak Teruggestuurd()
    {
        var afspraak = TerOndertekening();
        Slaag(afspraak.StuurTerug(new(Utrecht, Gesloten), 1, "Te veel nieuwbouw."));
        return afspraak;
    }

    public static Afspraak VanKracht()
    {
        var afspraak = TerOndertekening();
        foreach (var partij in new[] { Gedeputeerde, Utrecht, Nieuwegein }) Slaag(Onderteken(afspraak, partij));
        return afspraak;
    }

    public static Afspraak Vervangen()
    {
        var afspraak = VanKracht();
        afspraak.Vervang(Dag("2014-01-01"));
        return afspraak;
    }

    public static Afspraak In(Afspraakstaat staat) => staat switch
    {
        Afspraakstaat.Concept => Concept(),
        Afspraakstaat.TerControle => TerControle(),
        Afspraakstaat.InConsultatie => InConsultatie(),
        Afspraakstaat.Mededingingstoets => BijToets(),
        Afspraakstaat.TerOndertekening => TerOndertekening(),
        Afspraakstaat.Teruggestuurd => Teruggestuurd(),
        Afspraakstaat.VanKracht => VanKracht(),
        _ => Vervangen(),
    };

    public static Uitkomst Onderteken(Afspraak afspraak, Bevoegdheid door, string? datum = null, int ronde = 1) =>
        afspraak.Onderteken(new(door, Dag("2013-06-01")), ronde, "J. Jansen", "wethouder", Dag(datum ?? "2013-05-25"));

    private static void Slaag(Uitkomst uitkomst)
    {
        if (!uitkomst.IsGelukt) throw new InvalidOperationException(uitkomst.Meldingen[0].Tekst);
    }

    public static Oppervlakte M2(decimal m2) => new(m2);

    private static Bevoegdheid Account(Organisatiesoort soort, string sleutel) =>
        new(Guid.NewGuid(), sleutel, new Organisatie(soort, sleutel), Rol.Lezen | Rol.Invoeren | Rol.Ondertekenen);
}
