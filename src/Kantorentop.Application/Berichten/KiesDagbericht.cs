using Kantorentop.Application.Toegang;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Berichten;

/// <summary>Switches the daily message of one's own account on or off.</summary>
public sealed class KiesDagbericht(Accountboek boek)
{
    private static readonly Melding GeenRecht = new("geen-recht", "Meld u aan met uw eigen account om dit te kiezen.");

    public async Task<Uitkomst> ExecuteAsync(Bevoegdheid wie, bool aan, CancellationToken ct = default)
    {
        if (wie is not { Gebruiker: { } id, Sleutel: null }) return Uitkomst.Mislukt(GeenRecht);
        return await boek.LegVastAsync(wie, aan ? "dagbericht-aanzetten" : "dagbericht-uitzetten", id, async db =>
        {
            var gebruiker = await db.Users.SingleAsync(account => account.Id == id, ct);
            gebruiker.KrijgtDagbericht = aan;
            return Uitkomst.Gelukt;
        }, ct);
    }
}
