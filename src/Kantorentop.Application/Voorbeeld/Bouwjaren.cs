using Kantorentop.Domain.Voorraad;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>Draws when a building was begun, delivered and withdrawn.</summary>
internal sealed class Bouwjaren(Toeval toeval)
{
    private static readonly Verdeling Jaar = new((0, 1930), (60, 1958), (250, 1974), (500, 1987), (750, 1998), (930, 2006), (1000, 2011));

    /// <summary>The building with its dates.</summary>
    public Gebouw Date(Gebouw gebouw, Fase fase) => fase switch
    {
        Fase.Bestaand => Existing(gebouw, Jaar.Draw(toeval)),
        Fase.AlOnttrokken => Withdrawn(Existing(gebouw, Math.Min(Jaar.Draw(toeval), 1996))),
        Fase.InAanbouw => Building(gebouw, toeval.Day(new(2010, 11, 1), new(2012, 6, 1)), Dagen.Ijking.AddDays(5)),
        _ => Building(gebouw, toeval.Day(new(2012, 7, 10), new(2014, 12, 1)), DateOnly.MinValue),
    };

    private Gebouw Existing(Gebouw gebouw, int jaar)
    {
        var opgeleverd = toeval.Day(new(jaar, 1, 1), new(jaar + 1, 1, 1));
        var bouwstart = jaar < 1990 && toeval.Chance(600) ? (DateOnly?)null : opgeleverd.AddDays(-toeval.Between(360, 800));
        return gebouw with { Bouwstart = bouwstart, Opgeleverd = opgeleverd };
    }

    private Gebouw Withdrawn(Gebouw gebouw) =>
        gebouw with { Onttrokken = toeval.Day(new(2005, 6, 1), new(2012, 6, 1)), Onttrekking = Onttrekking() };

    private Gebouw Building(Gebouw gebouw, DateOnly bouwstart, DateOnly opZijnVroegst)
    {
        var opgeleverd = bouwstart.AddDays(toeval.Between(420, 800));
        return gebouw with { Bouwstart = bouwstart, Opgeleverd = opgeleverd < opZijnVroegst ? opZijnVroegst.AddDays(toeval.Between(1, 300)) : opgeleverd };
    }

    /// <summary>How a building leaves the stock.</summary>
    public Onttrekking Onttrekking() => toeval.Below(100) switch
    {
        < 66 => Domain.Voorraad.Onttrekking.Transformatie,
        < 92 => Domain.Voorraad.Onttrekking.Sloop,
        _ => Domain.Voorraad.Onttrekking.Overig,
    };
}
