using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Kaders;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>Invents the frameworks of one government.</summary>
internal sealed class Kadermaker(string overheid, Toeval toeval)
{
    private static readonly DateOnly Vroegst = new(2012, 11, 1);

    /// <summary>Governments whose frameworks the guide shows: a province that is late with its structuurvisie, a municipality that is done.</summary>
    private static readonly Dictionary<(string Overheid, Kadersoort Soort), Kaderstaat> Vast = new()
    {
        [("PV26", Kadersoort.Structuurvisie)] = Kaderstaat.InVoorbereiding,
        [("GM0344", Kadersoort.Structuurvisie)] = Kaderstaat.Gereed,
        [("GM0344", Kadersoort.Kantorenbeleid)] = Kaderstaat.Gereed,
        [("GM0344", Kadersoort.Borging)] = Kaderstaat.InVoorbereiding,
    };

    public IEnumerable<Kader> Kaders() => Enum.GetValues<Kadersoort>().Select(Maak).OfType<Kader>();

    /// <summary>The planning of who has a policy in any state.</summary>
    public IEnumerable<Kaderplanning> Planning()
    {
        var eigen = toeval.Fork("planning");
        if (!eigen.Chance(700) && overheid != "GM0344") return [];
        return Kaderplanning.Jaren.Where(jaar => jaar is >= 2013 and <= 2018).Select(jaar => new Kaderplanning(
            overheid, jaar, Rond(eigen, jaar < 2016 ? 4 : 10), Rond(eigen, 30), eigen.Chance(800) ? Rond(eigen, 15) : null));
    }

    /// <summary>How far the promised Gebiedsvisies are; of some nothing is recorded.</summary>
    public IEnumerable<Gebiedsvisie> Visies(IEnumerable<Gebiedsvisieplan> plannen) =>
        plannen.Select(plan => Visie(plan, toeval.Fork("visie " + plan.Locatie))).OfType<Gebiedsvisie>();

    /// <summary>The write that records them all.</summary>
    public Voorbeeldregistratie Registratie(string soort, Organisatiesoort organisatiesoort)
    {
        var organisatie = new Organisatie(organisatiesoort, overheid);
        return new(0, toeval.Fork("dag").WorkTime(new(2014, 12, 15)), soort, overheid, Namen.Person(toeval, organisatie), organisatie)
        {
            OrganisatieNaam = Namen.Of(organisatie),
            Toegevoegd = new Feiten(),
            Vervangen = [],
            Beeindigd = [],
        };
    }

    private Kader? Maak(Kadersoort soort)
    {
        var eigen = toeval.Fork(soort.ToString());
        var kans = eigen.Below(100);
        var staat = Vast.GetValueOrDefault((overheid, soort), kans < 55 ? Kaderstaat.Gereed : kans < 60 ? Kaderstaat.NietDekkend : kans < 85 ? Kaderstaat.InVoorbereiding : Kaderstaat.Ontbreekt);
        if (staat == Kaderstaat.Ontbreekt) return null;
        var inzage = eigen.Day(Vroegst, new(2014, 6, 1));
        var kader = new Kader(overheid, soort, Titel(soort))
        {
            TerInzage = inzage,
            Instrument = soort == Kadersoort.Borging ? overheid.StartsWith("PV", StringComparison.Ordinal) ? Instrument.Verordening : Instrument.Bestemmingsplan : null,
        };
        return staat == Kaderstaat.InVoorbereiding
            ? kader with { Imro = Imro(soort, "OW01"), Planstatus = Imroplanstatus.Ontwerp, Dossierstatus = Dossierstatus.InVoorbereiding }
            : kader with
            {
                Imro = Imro(soort, "VA01"),
                Planstatus = Imroplanstatus.Vastgesteld,
                Dossierstatus = eigen.Pick([Dossierstatus.Vastgesteld, Dossierstatus.DeelsOnherroepelijk, Dossierstatus.GeheelOnherroepelijk]),
                VastgesteldOp = inzage.AddDays(eigen.Between(70, 170)),
                Dekkend = staat == Kaderstaat.Gereed,
            };
    }

    private string Imro(Kadersoort soort, string versie) => soort switch
    {
        Kadersoort.Structuurvisie => $"{Imrokenmerk.Begin(overheid)}SVkantoren-{versie}",
        Kadersoort.Kantorenbeleid => $"{Imrokenmerk.Begin(overheid)}BLkantoren-{versie}",
        _ => $"{Imrokenmerk.Begin(overheid)}BGkantoren-{versie}",
    };

    private static string Titel(Kadersoort soort) => soort switch
    {
        Kadersoort.Structuurvisie => "Structuurvisie, onderdeel kantoren",
        Kadersoort.Kantorenbeleid => "Kantorenbeleid 2013-2020",
        _ => "Regels voor kantoren",
    };

    private static Gebiedsvisie? Visie(Gebiedsvisieplan plan, Toeval eigen)
    {
        var gereed = plan.Gereed ?? Dagen.Heden;
        var dag = gereed.AddDays(eigen.Between(-90, 60));
        return eigen.Below(100) switch
        {
            < 55 when dag < Dagen.LaatstePeildatum.AddDays(-30) => new(plan.Locatie, Gebiedsvisievoortgang.Vastgesteld, dag, null),
            < 80 => new(plan.Locatie, gereed < Dagen.Heden ? Gebiedsvisievoortgang.Ontwerp : Gebiedsvisievoortgang.InVoorbereiding, null, null),
            < 90 => new(plan.Locatie, Gebiedsvisievoortgang.NietBegonnen, null, "Wacht op de regionale visie."),
            _ => null,
        };
    }

    private static Oppervlakte Rond(Toeval eigen, int duizenden) => new(1000m * eigen.Below(duizenden));
}
