using FluentAssertions;
using Kantorentop.TestSupport;
using Xunit;

namespace Kantorentop.Application.Tests.Verplichtingen;

public class VerplichtingenstandTests
{
    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Counts_every_duty_once_per_party_and_per_article(Databasesoort soort)
    {
        await using var proef = await Verplichtingenproef.CreateAsync(soort);
        await proef.Beantwoorden.ExecuteAsync(Verplichtingenproef.Partij("BEL"), Verplichtingenproef.Invoer());
        var stand = (await proef.Stand.ExecuteAsync(Verplichtingenproef.Secretariaat()))!;

        var partij = (await proef.Tonen.ExecuteAsync(Verplichtingenproef.Secretariaat(), "BEL"))!;
        var telling = stand.Partijen.Single(rij => rij.Drager.Code == "BEL").Telling;
        telling.Totaal.Should().Be(partij.Verplichtingen.Count);
        telling.Voldaan.Should().Be(1);
        telling.TeLaat.Should().Be(6, "the declarations of articles 6, 7.5 and 7.6 over 2012 and 2013 were due on 1 March of the next year");
        stand.Artikelen.Sum(rij => rij.Telling.Totaal).Should().Be(stand.Partijen.Sum(rij => rij.Telling.Totaal));
    }

    [Fact]
    public async Task Names_the_nearest_last_day_of_what_waits()
    {
        await using var proef = await Verplichtingenproef.CreateAsync(Databasesoort.Sqlite);
        var partij = (await proef.Tonen.ExecuteAsync(Verplichtingenproef.Partij("BEL"), "BEL"))!;
        partij.EerstvolgendeDatum.Should().Be(new DateOnly(2015, 3, 1));
        partij.Locaties["L"].Titel.Should().Be("Kanaleneiland, Utrecht");
    }
}
