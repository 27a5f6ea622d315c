using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Toegang;

/// <summary>Makes a one-time link for someone who lost the password, or the second factor too.</summary>
public sealed class HerstelToegang(Accountboek boek)
{
    /// <summary>Makes the link.</summary>
    /// <param name="door">Who does it.</param>
    /// <param name="doel">Account.</param>
    /// <param name="tweedeFactor">Also takes away the second factor, for who lost the device; it is set up anew.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>The token of the link: shown once, and not kept.</returns>
    public async Task<Uitkomst<string>> VoerUitAsync(
        Bevoegdheid door, Accountversie doel, bool tweedeFactor, CancellationToken ct = default)
    {
        var token = "";
        var uitkomst = await boek.LegVastAsync(door, tweedeFactor ? "toegang-herstellen-met-tweede-factor" : "toegang-herstellen", doel.Id, async db =>
        {
            if (await doel.FindAsync(db, door, ct) is not { } gebruiker) return Uitkomst.Mislukt(Accountversie.Onbekend);
            if (tweedeFactor) await WisTweedeFactorAsync(db, gebruiker, ct);
            token = await Toegangslink.MaakAsync(db, gebruiker.Id, boek.Nu + Toegangslink.Herstelduur, ct);
            return Uitkomst.Gelukt;
        }, ct);
        return uitkomst.IsGelukt ? Uitkomst<string>.Met(token) : Uitkomst<string>.Mislukt(uitkomst.Meldingen);
    }

    private static async Task WisTweedeFactorAsync(KantorentopContext db, Gebruiker gebruiker, CancellationToken ct)
    {
        gebruiker.TwoFactorEnabled = false;
        gebruiker.SecurityStamp = Guid.NewGuid().ToString("N");
        await db.Set<IdentityUserToken<Guid>>().Where(waarde => waarde.UserId == gebruiker.Id).ExecuteDeleteAsync(ct);
    }
}
