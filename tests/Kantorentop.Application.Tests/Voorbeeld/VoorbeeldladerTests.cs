using FluentAssertions;
using Kantorentop.Application.Documenten;
using Kantorentop.Application.Edities;
using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Application.Voorbeeld;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Tijd;
using Kantorentop.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Application.Tests.Voorbeeld;

public sealed class VoorbeeldladerTests
{
    [Theory]
    [MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task The_database_holds_the_example_as_it_was_made(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateAsync(soort);
        (await Voorbeeldlader.LaadAsync(database.Contexts)).Should().BeTrue();
        (await Voorbeeldlader.LaadAsync(database.Contexts)).Should().BeFalse();

        var registraties = Voorbeeldland.Maak();
        await using var db = database.Contexts.CreateDbContext();
        var antwoorden = await db.Set<Antwoord>().CountAsync();
        antwoorden.Should().BeGreaterThan(100);
        var edities = await db.Set<Editie>().CountAsync();
        var kaders = await db.Registraties.CountAsync(registratie => registratie.Soort == "kader-registreren");
        kaders.Should().BeGreaterThan(30);
        var documenten = await db.Set<Document>().CountAsync();
        documenten.Should().BeGreaterThan(1);
        (await db.Registraties.CountAsync()).Should().Be(registraties.Count + antwoorden + edities + kaders + documenten + Voorbeeldafspraken.Maak(registraties).Aantal + Voorbeeldbroncijfers.Registraties.Count + 1);
        (await new Auditboek(database.Contexts, TimeProvider.System).ZoekBreukAsync()).Should().BeNull();
        using var houder = new Snapshothouder(database.Contexts, Convenantdata.Standaard);
        foreach (var aantal in new[] { registraties.Count / 2, registraties.Count })
        {
            var verwacht = Snapshot.Van(1, Voorbeeldland.Bekend(registraties, aantal));
            var geladen = await houder.LaadAsync(await houder.NummerOpAsync(registraties[aantal - 1].Ogenblik));
            geladen.Kerncijfers(Gebied.Land, new(2013, 1, 1)).Should().Be(verwacht.Kerncijfers(Gebied.Land, new(2013, 1, 1)));
            geladen.Afstemming("Utrecht", new(2013, 1, 1)).Should().Be(verwacht.Afstemming("Utrecht", new(2013, 1, 1)));
        }
    }

    [Theory]
    [MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Reference_data_are_recorded_once(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateAsync(soort);
        var lader = new Referentielader(new Registratieboek(database.Contexts, new Domeinklok(TimeProvider.System)));
        (await lader.LaadAsync()).IsGelukt.Should().BeTrue();
        (await lader.LaadAsync()).IsGelukt.Should().BeTrue();

        await using var db = database.Contexts.CreateDbContext();
        (await db.Bekend<Gemeente>().CountAsync()).Should().Be(50);
        (await db.Registraties.CountAsync()).Should().Be(1);
    }
}
