using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>Invents what an agreement says, from the figures of the example on the day on which it began.</summary>
internal sealed class Afspraakinhoudmaker(Snapshot snapshot)
{
    private static readonly DateOnly Doeldatum = new(2017, 6, 27);

    /// <summary>Complete content in which everything adds up.</summary>
    public Afspraakinhoud Maak(string regio, DateOnly dag)
    {
        var locaties = snapshot.Locaties(Gebied.Kantorenregio(regio), dag);
        var doelen = locaties.Select(locatie => Locatiedoel(locatie, dag)).ToList();
        return new()
        {
            Visie = new(
                $"De regio {regio} kiest voor minder kantoren op minder plekken. Nieuwe kantoren komen alleen op plekken met goed openbaar vervoer en een mix van functies.\nOp verouderde locaties maken kantoren plaats voor wonen, onderwijs of zorg.",
                "De vraag naar kantoren groeit niet meer. Gebruikers zoeken kleinere, flexibele ruimten bij een station.",
                "Bij locaties die krimpen levert wonen vaak meer op dan een leeg kantoor."),
            Regiodoelen = Regiodoelen(regio, doelen),
            Bijlagen = Bijlagen(regio),
            Eigendoelen = new Eigendoelmaker(snapshot).Maak(regio),
            Locatiedoelen = doelen,
            Gebiedsvisies = [.. locaties.Select((locatie, nummer) => Visie(locatie, dag, nummer))],
            Voordelen = new(
                "Gebruikers houden een ruime keuze aan goede kantoren. Omwonenden krijgen levendige gebieden zonder langdurige leegstand."),
        };
    }

    private static IReadOnlyList<Bijlage> Bijlagen(string regio) => regio != "Rotterdam" ? [] :
    [
        new("0000000000000000000000000000000b")
        {
            Titel = "Bijlage 1. Werkwijze",
            Tekst = "De gemeenten melden elk jaar voor 1 maart welke plannen zijn geschrapt.\nPlannen zonder formele status tellen niet mee als plancapaciteit.",
        },
    ];

    private Locatiedoel Locatiedoel(Locatie locatie, DateOnly dag)
    {
        var gebied = Gebied.Locatie(locatie.Code);
        var perspectief = snapshot.ToekomstperspectiefOp(locatie.Code, Dagen.Heden) ?? Toekomstperspectief.Balans;
        var voorraad = snapshot.Kerncijfers(gebied, dag).Voorraad;
        var (nieuwbouw, onttrekken, over) = perspectief switch
        {
            Toekomstperspectief.Groei => (0.08m, 0.01m, 0.6m),
            Toekomstperspectief.Balans => (0.02m, 0.03m, 0.6m),
            Toekomstperspectief.Beperking => (0m, 0.10m, 0m),
            _ => (0m, 0.25m, 0m),
        };
        return new(
            locatie.Code,
            perspectief,
            Rond(snapshot.Plancapaciteit(gebied, dag).Publiekrechtelijk * over),
            Rond(voorraad * nieuwbouw),
            Rond(voorraad * onttrekken));
    }

    private IReadOnlyList<Regiodoel> Regiodoelen(string regio, IReadOnlyList<Locatiedoel> doelen)
    {
        var gebied = Gebied.Kantorenregio(regio);
        var voorraad = decimal.Round(snapshot.Kerncijfers(gebied, Dagen.Venster.AddYears(1)).Voorraad);
        var capaciteit = snapshot.Plancapaciteit(gebied, Dagen.Venster.AddYears(1)).Publiekrechtelijk;
        var nieuwbouw = doelen.Sum(doel => doel.Nieuwbouw!.Value.M2);
        var onttrekken = doelen.Sum(doel => doel.Onttrekken!.Value.M2);
        return
        [
            Doel(Doelindicator.Kantooroppervlak, voorraad, voorraad + nieuwbouw - onttrekken),
            Doel(Doelindicator.MaximumNieuwbouw, 0m, nieuwbouw),
            Doel(Doelindicator.Kantoorbestemmingen, voorraad, voorraad - onttrekken),
            Doel(Doelindicator.Plancapaciteit, capaciteit, doelen.Sum(doel => doel.Plancapaciteit!.Value.M2)),
        ];
    }

    private Gebiedsvisieplan Visie(Locatie locatie, DateOnly dag, int nummer) => new(
        locatie.Code,
        $"Gemeente {snapshot.Indeling.FindGemeente(locatie.Gemeente, dag)?.Naam ?? locatie.Gemeente}, met eigenaren en gebruikers",
        new DateOnly(dag.Year + 1 + (nummer % 2), 12, 31));

    private static Regiodoel Doel(Doelindicator indicator, decimal nul, decimal doel) =>
        new(indicator, new Oppervlakte(nul), Dagen.Venster.AddYears(1), new Oppervlakte(doel), Doeldatum)
        {
            Bron = "Kantorenmonitor, stand van 1 januari",
            Meetwijze = indicator == Doelindicator.Kantoorbestemmingen ? "De gemeenten tellen het op uit hun bestemmingsplannen." : null,
        };

    private static Oppervlakte Rond(decimal m2) => new(decimal.Floor(m2 / 100m) * 100m);
}
