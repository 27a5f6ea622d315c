using FluentAssertions;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kantorentop.Application.Tests.Tijd;

public sealed class RegistratieboekTests : IAsyncLifetime
{
    private static readonly DateOnly Nieuwjaar = new(2014, 1, 1);
    private readonly string _bestand = Path.Combine(Path.GetTempPath(), $"kantorentop-{Guid.NewGuid():N}.db");
    private KantorentopContextFactory _contexts = null!;
    private Registratieboek _boek = null!;

    public async Task InitializeAsync()
    {
        _contexts = new KantorentopContextFactory($"Data Source={_bestand};Pooling=False");
        _boek = new Registratieboek(_contexts, new Domeinklok(TimeProvider.System));
        await Migratie.WerkBijAsync(_contexts);
    }

    public Task DisposeAsync()
    {
        File.Delete(_bestand);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_correction_keeps_what_was_known_before()
    {
        await LegVastAsync(Guid.NewGuid(), sessie => sessie.VoegToe(Regio(belangrijkste: false)));
        await using var db = _contexts.CreateDbContext();
        var eerste = await db.Bekend<Kantorenregio>().MetNummers().SingleAsync();

        await LegVastAsync(Guid.NewGuid(), sessie =>
        {
            sessie.Sluit<Kantorenregio>(eerste.Id);
            sessie.VoegToe(Regio(belangrijkste: true));
        });

        (await db.Bekend<Kantorenregio>().SingleAsync()).Belangrijkste.Should().BeTrue();
        (await db.Bekend<Kantorenregio>(1).SingleAsync()).Belangrijkste.Should().BeFalse();
        (await db.Bekend<Kantorenregio>(0).CountAsync()).Should().Be(0);
    }

    [Fact]
    public async Task The_same_operation_is_carried_out_once()
    {
        var operatie = Guid.NewGuid();
        await LegVastAsync(operatie, sessie => sessie.VoegToe(Regio(belangrijkste: true)));
        await LegVastAsync(operatie, sessie => sessie.VoegToe(new Kantorenregio("Zwolle", true)));

        await using var db = _contexts.CreateDbContext();
        (await db.Bekend<Kantorenregio>().CountAsync()).Should().Be(1);
        (await db.Registraties.CountAsync()).Should().Be(1);
        (await db.Auditregels.CountAsync()).Should().Be(1);
    }

    [Fact]
    public async Task Two_current_rows_of_one_thing_never_hold_on_the_same_day()
    {
        await LegVastAsync(Guid.NewGuid(), sessie =>
        {
            sessie.VoegToe(new Gemeente("GM0344", "Utrecht", "PV26", Nieuwjaar, null, null));
            sessie.VoegToe(new Locatie("UTR-PAP", "GM0344", "Papendorp", 52.064m, 5.085m));
            sessie.VoegToe(new Gebiedsaanduiding("UTR-PAP", Toekomstperspectief.Groei, Nieuwjaar, null));
        });

        var dubbel = () => LegVastAsync(Guid.NewGuid(), sessie =>
            sessie.VoegToe(new Gebiedsaanduiding("UTR-PAP", Toekomstperspectief.Balans, Nieuwjaar.AddYears(1), null)));

        await dubbel.Should().ThrowAsync<Exception>();
        await using var db = _contexts.CreateDbContext();
        (await db.Bekend<Gebiedsaanduiding>().CountAsync()).Should().Be(1);
    }

    private static Kantorenregio Regio(bool belangrijkste) => new("Utrecht", belangrijkste);

    private async Task LegVastAsync(Guid operatie, Action<Schrijfsessie> schrijf)
    {
        var uitkomst = await _boek.LegVastAsync(
            new Handeling(operatie, "proef", "proef", Bevoegdheid.Opdrachtregel),
            (sessie, _) =>
            {
                schrijf(sessie);
                return Task.FromResult(Uitkomst.Gelukt);
            });
        uitkomst.IsGelukt.Should().BeTrue();
    }
}
