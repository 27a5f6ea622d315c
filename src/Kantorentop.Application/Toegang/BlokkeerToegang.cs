using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Toegang;

/// <summary>Keeps an account out from its next request on, or lets it in again.</summary>
public sealed class BlokkeerToegang(Accountboek boek)
{
    private static readonly Melding EigenAccount =
        new("eigen-account", "U kunt uw eigen account niet blokkeren. Vraag een andere beheerder.");

    public Task<Uitkomst> BlokkeerAsync(Bevoegdheid door, Accountversie doel, CancellationToken ct = default) =>
        doel.Id == door.Gebruiker
            ? Task.FromResult(Uitkomst.Mislukt(EigenAccount))
            : ZetAsync(door, doel, boek.Nu, ct);

    public Task<Uitkomst> DeblokkeerAsync(Bevoegdheid door, Accountversie doel, CancellationToken ct = default) => ZetAsync(door, doel, null, ct);

    private Task<Uitkomst> ZetAsync(Bevoegdheid door, Accountversie doel, DateTimeOffset? sinds, CancellationToken ct) =>
        boek.LegVastAsync(door, sinds is null ? "account-deblokkeren" : "account-blokkeren", doel.Id, async db =>
        {
            if (await doel.FindAsync(db, door, ct) is not { } gebruiker) return Uitkomst.Mislukt(Accountversie.Onbekend);
            gebruiker.Geblokkeerd = sinds;
            gebruiker.SecurityStamp = Guid.NewGuid().ToString("N");
            gebruiker.AccessFailedCount = 0;
            gebruiker.LockoutEnd = null;
            return Uitkomst.Gelukt;
        }, ct);
}
