using System.Buffers.Text;
using System.Security.Cryptography;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Termijnen;

/// <summary>The secret address of one's own calendar: makes it, renews it and withdraws it.</summary>
public sealed class BeheerAgendasleutel(Accountboek boek)
{
    private static readonly Melding GeenRecht = new("geen-recht", "Meld u aan met uw eigen account om een adres voor uw agenda te maken.");

    /// <summary>When the address that works now was made; null when there is none.</summary>
    public async Task<DateTimeOffset?> AangemaaktAsync(Bevoegdheid wie, CancellationToken ct = default)
    {
        await using var db = boek.Lees();
        return await db.Set<Agendasleutel>().Where(sleutel => sleutel.Gebruiker == wie.Gebruiker).Select(sleutel => (DateTimeOffset?)sleutel.Aangemaakt).SingleOrDefaultAsync(ct);
    }

    /// <summary>Makes a secret and ends the one before; it is shown once, and not kept.</summary>
    public async Task<Uitkomst<string>> VernieuwAsync(Bevoegdheid wie, CancellationToken ct = default)
    {
        // A key makes no address: who finds one must not be able to stay in.
        if (wie is not { Gebruiker: { } gebruiker, Sleutel: null } || !wie.Heeft(Rol.Lezen)) return Uitkomst<string>.Mislukt(GeenRecht);
        var geheim = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var uitkomst = await boek.LegVastAsync(wie, "agenda-adres-vernieuwen", gebruiker, async db =>
        {
            var (hash, nu) = (Toegangslink.HashVan(geheim), boek.Nu);
            var sleutel = await db.Set<Agendasleutel>().SingleOrDefaultAsync(rij => rij.Gebruiker == gebruiker, ct);
            if (sleutel is null) db.Add(new Agendasleutel { Gebruiker = gebruiker, Hash = hash, Aangemaakt = nu });
            else (sleutel.Hash, sleutel.Aangemaakt) = (hash, nu);
            return Uitkomst.Gelukt;
        }, ct);
        return uitkomst.IsGelukt ? Uitkomst<string>.Met(geheim) : Uitkomst<string>.Mislukt(uitkomst.Meldingen);
    }

    /// <summary>Ends the address; nothing changes when there is none.</summary>
    public async Task<Uitkomst> TrekInAsync(Bevoegdheid wie, CancellationToken ct = default)
    {
        if (wie is not { Gebruiker: { } gebruiker, Sleutel: null }) return Uitkomst.Mislukt(GeenRecht);
        return await boek.LegVastAsync(wie, "agenda-adres-intrekken", gebruiker, async db =>
        {
            await db.Set<Agendasleutel>().Where(sleutel => sleutel.Gebruiker == gebruiker).ExecuteDeleteAsync(ct);
            return Uitkomst.Gelukt;
        }, ct);
    }
}

/// <summary>Finds whose calendar a secret opens, on every request anew: a block, other roles and a new address work at once.</summary>
public sealed class Agendapoort(Accountboek boek)
{
    /// <summary>The rights of the owner as they are now; null when the secret opens nothing.</summary>
    public async Task<Bevoegdheid?> OpenAsync(string geheim, CancellationToken ct = default)
    {
        var hash = Toegangslink.HashVan(geheim);
        await using var db = boek.Lees();
        var gebruiker = await db.Set<Agendasleutel>().Where(sleutel => sleutel.Hash == hash)
            .Join(db.Users.AsNoTracking(), sleutel => sleutel.Gebruiker, account => account.Id, (_, account) => account)
            .FirstOrDefaultAsync(account => account.Geblokkeerd == null, ct);
        return gebruiker?.Bevoegdheid;
    }
}
