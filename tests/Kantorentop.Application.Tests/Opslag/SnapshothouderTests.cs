using FluentAssertions;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;
using Kantorentop.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Application.Tests.Opslag;

public sealed class SnapshothouderTests
{
    private static readonly DateOnly Begin = new(2010, 1, 1);
    private static readonly DateOnly Peildatum = new(2015, 1, 1);

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_write_is_in_the_figures_when_its_caller_hears_of_it(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateEmptyAsync(soort);
        var contexts = new KantorentopContextFactory(database.Verbinding);
        await Migratie.WerkBijAsync(contexts);
        using var houder = new Snapshothouder(contexts, Convenantdata.Standaard);
        var boek = new Registratieboek(contexts, new Domeinklok(TimeProvider.System), houder);
        await LegVastAsync(boek, VoegEenGebouwToe);
        await houder.WerkBijAsync();
        var eerder = DateTimeOffset.UtcNow;

        await LegVastAsync(boek, sessie => sessie.VoegToe(new Ruimtestand("A1", Begin, null, Gebruik.Geen, Aangeboden: true)));

        houder.Huidig.Kerncijfers(Gebied.Locatie("UTR-PAP"), Peildatum).Leegstand.Should().Be(4000m);
        houder.Huidig.Kerncijfers(Gebied.Land, Peildatum).Leegstandspercentage.Should().Be(100m);
        var vroeger = await houder.LaadAsync(await houder.NummerOpAsync(eerder));
        vroeger.Kerncijfers(Gebied.Land, Peildatum).Leegstand.Should().Be(0m);
        vroeger.Kerncijfers(Gebied.Land, Peildatum).VoorraadOnbekend.Should().Be(4000m);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_building_that_moves_leaves_the_figures_of_its_old_location(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateEmptyAsync(soort);
        var contexts = new KantorentopContextFactory(database.Verbinding);
        await Migratie.WerkBijAsync(contexts);
        using var houder = new Snapshothouder(contexts, Convenantdata.Standaard);
        var boek = new Registratieboek(contexts, new Domeinklok(TimeProvider.System), houder);
        await LegVastAsync(boek, VoegEenGebouwToe);
        await houder.WerkBijAsync();
        await using var db = contexts.CreateDbContext();
        var gebouw = await db.Bekend<Gebouw>().MetNummers().SingleAsync();

        await LegVastAsync(boek, sessie =>
        {
            sessie.Sluit<Gebouw>(gebouw.Id);
            sessie.VoegToe(gebouw.Feit with { Locatie = "UTR-KAN" });
        });

        houder.Huidig.Kerncijfers(Gebied.Locatie("UTR-PAP"), Peildatum).Voorraad.Should().Be(0m);
        houder.Huidig.Kerncijfers(Gebied.Locatie("UTR-KAN"), Peildatum).Voorraad.Should().Be(4000m);
        houder.Huidig.Kerncijfers(Gebied.Gemeente("GM0344"), Peildatum).Voorraad.Should().Be(4000m);
    }

    private static void VoegEenGebouwToe(Schrijfsessie sessie)
    {
        sessie.VoegToe(new Gemeente("GM0344", "Utrecht", "PV26", Begin, null, null));
        sessie.VoegToe(
            new Locatie("UTR-PAP", "GM0344", "Papendorp", null, null),
            new Locatie("UTR-KAN", "GM0344", "Kanaleneiland", null, null));
        sessie.VoegToe(new Gebouw("A", "UTR-PAP", "Gebouw A", null, null, Begin, Begin, null, null, null));
        sessie.VoegToe(new Ruimte("A1", "A", new Oppervlakte(4000m), null, null, null));
    }

    private static async Task LegVastAsync(Registratieboek boek, Action<Schrijfsessie> schrijf)
    {
        var uitkomst = await boek.LegVastAsync(
            new Handeling(Guid.NewGuid(), "proef", "proef", Bevoegdheid.Opdrachtregel),
            (sessie, _) =>
            {
                schrijf(sessie);
                return Task.FromResult(Uitkomst.Gelukt);
            });
        uitkomst.IsGelukt.Should().BeTrue();
    }
}
