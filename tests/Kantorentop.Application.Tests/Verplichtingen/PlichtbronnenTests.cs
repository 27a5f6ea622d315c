using FluentAssertions;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;
using Kantorentop.TestSupport;
using Xunit;

namespace Kantorentop.Application.Tests.Verplichtingen;

/// <summary>What registers hold comes out as duties, for who may see them.</summary>
public class PlichtbronnenTests
{
    private const string Besluit = "11111111222233334444555555555555";

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_municipality_sees_what_its_frameworks_decisions_and_analyses_show(Databasesoort soort)
    {
        await using var proef = await Verplichtingenproef.CreateAsync(soort);
        await proef.VoegOverheidToeAsync();
        var overzicht = (await proef.Tonen.ExecuteAsync(Gemeente("GM0344"), "GM0344"))!;

        Staat(overzicht, "3.3-kader-structuurvisie").Should().Be(Verplichtingstaat.VoldaanOpTijd);
        Staat(overzicht, "3.3-kader-kantorenbeleid").Should().Be(Verplichtingstaat.TeLaat);
        Staat(overzicht, "3.1-regio-Utrecht").Should().Be(Verplichtingstaat.TeLaat);
        Staat(overzicht, "4.1-locatie-L").Should().Be(Verplichtingstaat.VoldaanOpTijd);
        Staat(overzicht, $"4.2-besluit-{Besluit}").Should().Be(Verplichtingstaat.TeLaat, "the decision came without an agreement on its costs");
        Staat(overzicht, "2.2-regio-Utrecht").Should().Be(Verplichtingstaat.Opgeschort);
        Staat((await proef.Tonen.ExecuteAsync(Verplichtingenproef.Partij("BEL"), "BEL"))!, $"4.2-besluit-{Besluit}").Should().Be(Verplichtingstaat.TeLaat, "it sits at the table");
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Counts_of_the_matrix_and_of_an_umbrella_are_those_of_the_lists(Databasesoort soort)
    {
        await using var proef = await Verplichtingenproef.CreateAsync(soort);
        await proef.VoegOverheidToeAsync();
        var secretariaat = Verplichtingenproef.Secretariaat();
        var matrix = (await proef.Matrix.ExecuteAsync(secretariaat, Matrixkolommen.Regios))!;
        foreach (var cel in matrix.Cellen.Values)
            (await proef.Matrix.LijstAsync(secretariaat, new(Matrixkolommen.Regios, cel.Artikel, cel.Kolom)))!.Totaal.Should().Be(cel.Totaal);

        var stand = (await proef.Stand.ExecuteAsync(secretariaat))!;
        (await proef.Matrix.ExecuteAsync(secretariaat, Matrixkolommen.Partijen))!.Cellen.Values.Sum(cel => cel.Totaal)
            .Should().Be(stand.Partijen.Sum(partij => partij.Telling.Totaal));

        var leden = (await proef.Leden.ExecuteAsync(Koepel("IVBN"), "IVBN"))!;
        leden.Leden.Should().Be(2);
        leden.Regels.Single(regel => regel.Artikel.Nummer == "6").Should().Match<Ledenregel>(regel => regel.Leden == 2 && regel.TeLaat == 2);
        leden.Regels.Should().OnlyContain(regel => regel.Klaar + regel.Bezig + regel.TeLaat + regel.Overig == regel.Leden);
    }

    [Fact]
    public async Task Each_sees_its_own_and_nobody_but_the_secretariat_sees_all()
    {
        await using var proef = await Verplichtingenproef.CreateAsync(Databasesoort.Sqlite);
        await proef.VoegOverheidToeAsync();
        foreach (var wie in new[] { Gemeente("GM0363"), Koepel("IVBN"), Verplichtingenproef.Partij("BEL"), Gemeente("GM0344") with { Rollen = Rol.Geen }, Bevoegdheid.Anoniem })
        {
            (await proef.Tonen.ExecuteAsync(wie, "GM0344")).Should().BeNull();
            (await proef.Detail.ExecuteAsync(wie, "GM0344", "3.3-kader-structuurvisie")).Should().BeNull();
            (await proef.Leden.ExecuteAsync(wie, "NEPROM")).Should().BeNull();
            (await proef.Matrix.ExecuteAsync(wie, Matrixkolommen.Regios)).Should().BeNull();
            (await proef.Matrix.LijstAsync(wie, new(Matrixkolommen.Regios, "3.1", "Utrecht"))).Should().BeNull();
        }

        (await proef.Leden.ExecuteAsync(Gemeente("GM0344"), "GM0344")).Should().BeNull("a municipality has no members");
        (await proef.Detail.ExecuteAsync(Gemeente("GM0344"), "GM0344", "3.3-kader-structuurvisie"))!.MagBeantwoorden.Should().BeFalse();
    }

    private static Verplichtingstaat Staat(Partijverplichtingen overzicht, string sleutel) =>
        overzicht.Verplichtingen.Single(verplichting => verplichting.Sleutel.ToString() == sleutel).Staat;

    private static Bevoegdheid Gemeente(string code) => Van(new(Organisatiesoort.Gemeente, code));

    private static Bevoegdheid Koepel(string naam) => Van(new(Organisatiesoort.Koepel, naam));

    private static Bevoegdheid Van(Organisatie organisatie) => new(Guid.NewGuid(), "Iemand", organisatie, Rol.Lezen | Rol.Invoeren);
}
