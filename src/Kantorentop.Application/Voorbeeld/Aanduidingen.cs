using Kantorentop.Domain.Gebieden;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>Designates locations: most of those in the belangrijkste regions from mid 2013, elsewhere later and fewer.</summary>
internal sealed class Aanduidingen(Toeval toeval)
{
    private static readonly Dictionary<string, Gebiedsaanduiding[]> Bekend = new[]
    {
        new Gebiedsaanduiding("UTR-PAP", Toekomstperspectief.Groei, new(2013, 6, 1), null),
        new("UTR-KAN", Toekomstperspectief.Balans, new(2013, 6, 1), new(2014, 7, 1)),
        new("UTR-KAN", Toekomstperspectief.Transformatie, new(2014, 7, 1), null),
        new("UTR-STA", Toekomstperspectief.Groei, new(2013, 6, 1), null),
        new("NWG-PLE", Toekomstperspectief.Beperking, new(2013, 6, 1), null),
        new("STV-PLA", Toekomstperspectief.Transformatie, new(2014, 2, 1), null),
        new("ZWO-HAN", Toekomstperspectief.Balans, new(2013, 10, 1), null),
        new("AMS-AMS", Toekomstperspectief.Transformatie, new(2013, 6, 15), null),
        new("AMS-ZUI", Toekomstperspectief.Groei, new(2013, 6, 15), null),
        new("ROT-BRA", Toekomstperspectief.Balans, new(2013, 6, 20), null),
        new("EIN-FLI", Toekomstperspectief.Balans, new(2013, 6, 24), null),
        new("DHG-BEA", Toekomstperspectief.Groei, new(2013, 6, 24), null),
    }.GroupBy(aanduiding => aanduiding.Locatie).ToDictionary(groep => groep.Key, groep => groep.ToArray());

    /// <summary>The designations of a municipality's locations.</summary>
    public IReadOnlyList<Gebiedsaanduiding> Make(Gemeenteprofiel gemeente, bool belangrijkste)
    {
        var vanaf = belangrijkste ? toeval.Day(new(2013, 6, 1), new(2013, 12, 1)) : toeval.Day(new(2013, 10, 1), new(2014, 9, 1));
        return [.. gemeente.Locaties.SelectMany(locatie => Bekend.GetValueOrDefault(locatie.Locatie.Code) ?? Of(locatie, vanaf, belangrijkste))];
    }

    /// <summary>The marks Herstructurering of a municipality's locations.</summary>
    public IEnumerable<Herstructurering> Renewals(Gemeenteprofiel gemeente)
    {
        foreach (var locatie in gemeente.Locaties)
        {
            if (locatie.Locatie.Code == "UTR-KAN") yield return new("UTR-KAN", new(2013, 6, 1), null);
            else if (toeval.Chance(locatie.Trek is Trek.Zwak or Trek.Leeglopend ? 160 : 30))
                yield return new(locatie.Locatie.Code, toeval.Day(new(2013, 1, 2), new(2014, 9, 1)), null);
        }
    }

    private Gebiedsaanduiding[] Of(Locatieprofiel locatie, DateOnly vanaf, bool belangrijkste)
    {
        if (!toeval.Chance(belangrijkste ? 860 : 480)) return [];
        var eerste = Perspective(locatie);
        if (!toeval.Chance(130) || vanaf >= new DateOnly(2014, 3, 1)) return [new(locatie.Locatie.Code, eerste, vanaf, null)];
        var wijziging = toeval.Day(new(2014, 4, 1), new(2014, 12, 1));
        var tweede = eerste == Toekomstperspectief.Transformatie ? Toekomstperspectief.Beperking : eerste + 1;
        return [new(locatie.Locatie.Code, eerste, vanaf, wijziging), new(locatie.Locatie.Code, tweede, wijziging, null)];
    }

    private Toekomstperspectief Perspective(Locatieprofiel locatie) => locatie.Trek switch
    {
        Trek.Gewild => toeval.Chance(700) ? Toekomstperspectief.Groei : Toekomstperspectief.Balans,
        Trek.Gewoon => toeval.Chance(800) ? Toekomstperspectief.Balans : Toekomstperspectief.Beperking,
        Trek.Zwak => toeval.Chance(750) ? Toekomstperspectief.Beperking : Toekomstperspectief.Balans,
        _ => toeval.Chance(800) ? Toekomstperspectief.Transformatie : Toekomstperspectief.Beperking,
    };
}
