using FluentAssertions;
using Kantorentop.Application.Broncijfers;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Broncijfers;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;
using Kantorentop.TestSupport;
using Xunit;

namespace Kantorentop.Application.Tests.Broncijfers;

/// <summary>A figure of another method is recorded, corrected and ended, and stays what it was for who asks what was known then.</summary>
public sealed class RegistreerBroncijferTests
{
    private static readonly Domeinklok Klok = new(new Klok(2015, 1, 15));
    private static readonly Gebied Utrecht = Gebied.Gemeente("GM0344");

    private static readonly Broncijfer Cijfer = new(
        Utrecht, new(2014, 1, 1), Brononderwerp.Leegstand, "CBS", "administratief", "2014", Broneenheid.Procent, 10.35m, "voorlopig");

    [Theory]
    [MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task What_was_corrected_or_ended_is_still_known_as_of_then(Databasesoort soort)
    {
        await using var proef = await Proef.StartAsync(soort);
        (await proef.LegVastAsync(Cijfer)).IsGelukt.Should().BeTrue();
        var eerst = await proef.RijAsync();
        eerst.Cijfer.Should().Be(Cijfer);
        var toen = proef.Houder.Huidig;

        (await proef.LegVastAsync(Cijfer with { Waarde = 10.4m }, eerst.Id)).IsGelukt.Should().BeTrue();
        var daarna = await proef.RijAsync();
        daarna.Cijfer.Waarde.Should().Be(10.4m);
        (await proef.LegVastAsync(Cijfer, eerst.Id)).Meldingen.Should().ContainSingle().Which.Code.Should().Be("verouderd");
        var nummer = proef.Houder.Huidig.Nummer;
        (await proef.LegVastAsync(daarna.Cijfer, daarna.Id)).IsGelukt.Should().BeTrue();
        proef.Houder.Huidig.Nummer.Should().Be(nummer, "nothing changed, so nothing was recorded");

        (await proef.Registreren.BeeindigAsync(Proef.Secretariaat, (Guid.NewGuid(), daarna.Id))).IsGelukt.Should().BeTrue();
        (await proef.Tonen.ExecuteAsync(Bevoegdheid.Anoniem, proef.Houder.Huidig, null)).Should().BeEmpty();
        (await proef.Tonen.ExecuteAsync(Bevoegdheid.Anoniem, toen, Utrecht)).Should().ContainSingle().Which.Cijfer.Waarde.Should().Be(10.35m);
    }

    [Theory]
    [MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task The_same_figure_of_the_same_edition_is_recorded_once(Databasesoort soort)
    {
        await using var proef = await Proef.StartAsync(soort);
        (await proef.LegVastAsync(Cijfer)).IsGelukt.Should().BeTrue();
        (await proef.LegVastAsync(Cijfer with { Waarde = 11 })).Meldingen.Should().ContainSingle().Which.Code.Should().Be("bestaat-al");
        (await proef.LegVastAsync(Cijfer with { Editie = "2015" })).IsGelukt.Should().BeTrue();
        (await proef.LegVastAsync(Cijfer with { Eenheid = Broneenheid.M2Bvo, Waarde = 250_000 })).IsGelukt.Should().BeTrue();
        (await proef.Tonen.ExecuteAsync(Proef.Secretariaat, proef.Houder.Huidig, Utrecht)).Should().HaveCount(3).And.OnlyContain(regel => regel.MagWijzigen);
    }

    [Theory]
    [InlineData(Organisatiesoort.Secretariaat, "", "land", true)]
    [InlineData(Organisatiesoort.Provincie, "PV26", "provincie:PV26", true)]
    [InlineData(Organisatiesoort.Provincie, "PV26", "kantorenregio:Utrecht", true)]
    [InlineData(Organisatiesoort.Provincie, "PV26", "gemeente:GM0344", true)]
    [InlineData(Organisatiesoort.Provincie, "PV26", "land", false)]
    [InlineData(Organisatiesoort.Provincie, "PV27", "gemeente:GM0344", false)]
    [InlineData(Organisatiesoort.Gemeente, "GM0344", "gemeente:GM0344", true)]
    [InlineData(Organisatiesoort.Gemeente, "GM0344", "locatie:KAN", true)]
    [InlineData(Organisatiesoort.Gemeente, "GM0344", "kantorenregio:Utrecht", false)]
    [InlineData(Organisatiesoort.Rijk, "", "land", false)]
    [InlineData(Organisatiesoort.Marktpartij, "BEL-1", "land", false)]
    public async Task Who_records_does_so_for_their_own_area(Organisatiesoort soort, string sleutel, string gebied, bool mag)
    {
        await using var proef = await Proef.StartAsync(Databasesoort.Sqlite);
        var wie = new Bevoegdheid(Guid.NewGuid(), "Invoer", new Organisatie(soort, sleutel), Rol.Lezen | Rol.Invoeren);
        var uitkomst = await proef.Registreren.ExecuteAsync(wie, Cijfer with { Gebied = Gebied.Parse(gebied)!.Value }, (Guid.NewGuid(), null));
        uitkomst.IsGelukt.Should().Be(mag);
        if (!mag) uitkomst.Meldingen.Should().ContainSingle().Which.Code.Should().Be("geen-recht");
        (await proef.Registreren.ExecuteAsync(wie with { Rollen = Rol.Lezen }, Cijfer, (Guid.NewGuid(), null))).IsGelukt.Should().BeFalse();
    }

    [Fact]
    public async Task What_cannot_be_is_refused_with_its_field()
    {
        await using var proef = await Proef.StartAsync(Databasesoort.Sqlite);
        (await proef.LegVastAsync(Cijfer with { Waarde = 100.5m })).Meldingen.Should().ContainSingle().Which.Code.Should().Be("procent");
        (await proef.LegVastAsync(Cijfer with { Waarde = -1 })).Meldingen.Should().ContainSingle().Which.Veld.Should().Be("Waarde");
        (await proef.LegVastAsync(Cijfer with { Gebied = Gebied.Locatie("NERGENS") })).Meldingen.Should().ContainSingle().Which.Code.Should().Be("gebied-onbekend");
        (await proef.LegVastAsync(Cijfer with { Peildatum = new(2015, 1, 16) })).Meldingen.Should().ContainSingle().Which.Code.Should().Be("peildatum-toekomst");
    }

    private sealed class Proef(Testdatabase database, Snapshothouder houder) : IAsyncDisposable
    {
        public static Bevoegdheid Secretariaat { get; } = new(Guid.NewGuid(), "Invoer", new Organisatie(Organisatiesoort.Secretariaat, ""), Rol.Lezen | Rol.Invoeren);

        public Snapshothouder Houder => houder;

        public RegistreerBroncijfer Registreren => new(new Registratieboek(database.Contexts, Klok, houder), houder, Klok);

        public ToonBroncijfers Tonen => new(database.Contexts, Klok);

        public static async Task<Proef> StartAsync(Databasesoort soort)
        {
            var database = await Testdatabase.CreateAsync(soort);
            var houder = new Snapshothouder(database.Contexts, Convenantdata.Standaard);
            await new Registratieboek(database.Contexts, Klok).LegVastAsync(new Handeling(Guid.NewGuid(), "proef", "proef", Bevoegdheid.Opdrachtregel), (sessie, _) =>
            {
                sessie.VoegToe(new Gemeente("GM0344", "Utrecht", "PV26", new(2000, 1, 1), null, null));
                sessie.VoegToe(new Kantorenregio("Utrecht", Belangrijkste: true));
                sessie.VoegToe(new Regiolidmaatschap("Utrecht", "GM0344", new(2000, 1, 1), null));
                sessie.VoegToe(new Locatie("KAN", "GM0344", "Kanaleneiland", null, null));
                return Task.FromResult(Uitkomst.Gelukt);
            });
            await houder.WerkBijAsync();
            return new Proef(database, houder);
        }

        public Task<Uitkomst> LegVastAsync(Broncijfer cijfer, long? id = null) => Registreren.ExecuteAsync(Secretariaat, cijfer, (Guid.NewGuid(), id));

        public async Task<Application.Broncijfers.Broncijferregel> RijAsync() => (await Tonen.ExecuteAsync(Secretariaat, houder.Huidig, Utrecht)).Single();

        public async ValueTask DisposeAsync()
        {
            houder.Dispose();
            await database.DisposeAsync();
        }
    }
}
