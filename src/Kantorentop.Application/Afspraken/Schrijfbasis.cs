using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Afspraken;

/// <summary>What every write on an agreement shares: the way to write, the clock, and the region as it is now.</summary>
public sealed class Schrijfbasis(Registratieboek boek, Snapshothouder snapshots, Domeinklok klok)
{
    internal DateOnly Vandaag => klok.Vandaag;

    internal Daad Daad(Bevoegdheid door) => new(door, klok.Vandaag);

    internal Regiobeeld? Regio(string naam) => Regiobeeld.Van(snapshots.Huidig, naam, klok.Vandaag);

    /// <summary>Runs an act on one version that exists and may be read; the audit trail names the version.</summary>
    internal Task<Uitkomst> VoerUitAsync(
        Afspraakhandeling handeling, Func<Afspraakwerk, CancellationToken, Task<Uitkomst>> doe, CancellationToken ct)
    {
        var (operatie, soort, sleutel, door) = handeling;
        return boek.LegVastAsync(new Handeling(operatie, soort, $"afspraak {sleutel}", door), async (sessie, token) =>
        {
            var afspraak = await sessie.Db.Set<Afspraak>().AsSplitQuery().SingleOrDefaultAsync(
                rij => rij.Regio == sleutel.Regio && rij.Versie == sleutel.Versie, token);
            if (afspraak is null || Regio(sleutel.Regio) is not { } regio
                || !Afspraakrechten.MagLezen(door, regio.Partijen, afspraak))
                return Uitkomst.Mislukt(Afspraakfouten.NietGevonden);
            return await doe(new(sessie, afspraak, regio, sleutel), token);
        }, ct);
    }

    /// <summary>Takes a step of a version that needs nothing but its course: refused without the right, or with what the step says.</summary>
    internal Task<Uitkomst> ZetStapAsync(Afspraakhandeling handeling, Afspraakdaad stap, Func<Afspraak, Daad, Uitkomst> zet, CancellationToken ct) =>
        VoerUitAsync(
            handeling,
            (werk, _) => Task.FromResult(werk.Weigering(stap, handeling.Door) is { } bezwaar
                ? Uitkomst.Mislukt(bezwaar)
                : zet(werk.Afspraak, Daad(handeling.Door))),
            ct);

    /// <summary>Runs an act on a region of which no version need exist.</summary>
    internal Task<Uitkomst> VoerUitAsync(
        Handeling handeling, Func<Schrijfsessie, CancellationToken, Task<Uitkomst>> doe, CancellationToken ct) =>
        boek.LegVastAsync(handeling, doe, ct);
}

/// <summary>An act on one version.</summary>
internal sealed record Afspraakhandeling(Guid OperatieId, string Soort, Afspraaksleutel Sleutel, Bevoegdheid Door);

/// <summary>What an act on one version works with, inside the transaction.</summary>
internal sealed record Afspraakwerk(Schrijfsessie Sessie, Afspraak Afspraak, Regiobeeld Regio, Afspraaksleutel Sleutel)
{
    /// <summary>That who acts has no right to this act; null when they have, or when the act says itself that the version stands elsewhere.</summary>
    public Melding? Weigering(Afspraakdaad daad, Bevoegdheid door) =>
        daad.PastBij(Afspraak.Staat) && !Afspraakrechten.HeeftRecht(daad, door, Afspraak, Regio.Partijen) ? Afspraakfouten.GeenRecht : null;
}
