using FluentAssertions;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;
using Kantorentop.TestSupport;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Application.Tests.Tijd;

public sealed class RegistratieboekTests
{
    private static readonly DateOnly Nieuwjaar = new(2014, 1, 1);

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task A_correction_keeps_what_was_known_before(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateEmptyAsync(soort);
        var (contexts, boek) = await BeginAsync(database);
        await LegVastAsync(boek, Guid.NewGuid(), sessie => sessie.VoegToe(Regio(belangrijkste: false)));
        await using var db = contexts.CreateDbContext();
        var eerste = await db.Bekend<Kantorenregio>().MetNummers().SingleAsync();

        await LegVastAsync(boek, Guid.NewGuid(), sessie =>
        {
            sessie.Sluit<Kantorenregio>(eerste.Id);
            sessie.VoegToe(Regio(belangrijkste: true));
        });

        (await db.Bekend<Kantorenregio>().SingleAsync()).Belangrijkste.Should().BeTrue();
        (await db.Bekend<Kantorenregio>(1).SingleAsync()).Belangrijkste.Should().BeFalse();
        (await db.Bekend<Kantorenregio>(0).CountAsync()).Should().Be(0);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task The_same_operation_is_carried_out_once(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateEmptyAsync(soort);
        var (contexts, boek) = await BeginAsync(database);
        var operatie = Guid.NewGuid();

        await LegVastAsync(boek, operatie, sessie => sessie.VoegToe(Regio(belangrijkste: true)));
        await LegVastAsync(boek, operatie, sessie => sessie.VoegToe(new Kantorenregio("Zwolle", true)));

        await using var db = contexts.CreateDbContext();
        (await db.Bekend<Kantorenregio>().CountAsync()).Should().Be(1);
        (await db.Registraties.CountAsync()).Should().Be(1);
        (await db.Auditregels.CountAsync()).Should().Be(1);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Two_current_rows_of_one_thing_never_hold_on_the_same_day(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateEmptyAsync(soort);
        var (contexts, boek) = await BeginAsync(database);
        await LegVastAsync(boek, Guid.NewGuid(), sessie =>
        {
            sessie.VoegToe(new Gemeente("GM0344", "Utrecht", "PV26", Nieuwjaar, null, null));
            sessie.VoegToe(new Locatie("UTR-PAP", "GM0344", "Papendorp", 52.064m, 5.085m));
            sessie.VoegToe(new Gebiedsaanduiding("UTR-PAP", Toekomstperspectief.Groei, Nieuwjaar, null));
        });

        var dubbel = () => LegVastAsync(boek, Guid.NewGuid(), sessie =>
            sessie.VoegToe(new Gebiedsaanduiding("UTR-PAP", Toekomstperspectief.Balans, Nieuwjaar.AddYears(1), null)));

        await dubbel.Should().ThrowAsync<Exception>();
        await using var db = contexts.CreateDbContext();
        (await db.Bekend<Gebiedsaanduiding>().CountAsync()).Should().Be(1);
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task The_trail_cannot_be_changed_and_its_chain_is_whole(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateEmptyAsync(soort);
        var (contexts, boek) = await BeginAsync(database);
        await LegVastAsync(boek, Guid.NewGuid(), sessie => sessie.VoegToe(Regio(belangrijkste: true)));
        await LegVastAsync(boek, Guid.NewGuid(), sessie => sessie.VoegToe(new Kantorenregio("Zwolle", false)));
        await using var db = contexts.CreateDbContext();

        var vervalsing = () => db.Auditregels.ExecuteUpdateAsync(regel => regel.SetProperty(r => r.Actor, "een ander"));

        await vervalsing.Should().ThrowAsync<Exception>();
        (await new Auditboek(contexts, TimeProvider.System).ZoekBreukAsync()).Should().BeNull();
    }

    [Theory, MemberData(nameof(Databases.Beide), MemberType = typeof(Databases))]
    public async Task Migrating_again_changes_nothing(Databasesoort soort)
    {
        await using var database = await Testdatabase.CreateEmptyAsync(soort);
        var (contexts, _) = await BeginAsync(database);

        await Migratie.WerkBijAsync(contexts);

        await using var db = contexts.CreateDbContext();
        db.Database.HasPendingModelChanges().Should().BeFalse();
        (await db.Database.GetPendingMigrationsAsync()).Should().BeEmpty();
    }

    private static Kantorenregio Regio(bool belangrijkste) => new("Utrecht", belangrijkste);

    private static async Task<(KantorentopContextFactory Contexts, Registratieboek Boek)> BeginAsync(Testdatabase database)
    {
        var contexts = new KantorentopContextFactory(database.Verbinding);
        await Migratie.WerkBijAsync(contexts);
        return (contexts, new Registratieboek(contexts, new Domeinklok(TimeProvider.System)));
    }

    private static async Task LegVastAsync(Registratieboek boek, Guid operatie, Action<Schrijfsessie> schrijf)
    {
        var uitkomst = await boek.LegVastAsync(
            new Handeling(operatie, "proef", "proef", Bevoegdheid.Opdrachtregel),
            (sessie, _) =>
            {
                schrijf(sessie);
                return Task.FromResult(Uitkomst.Gelukt);
            });
        uitkomst.IsGelukt.Should().BeTrue();
    }
}
