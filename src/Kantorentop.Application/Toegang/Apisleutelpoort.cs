using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Toegang;

/// <summary>An account that a key opened.</summary>
/// <param name="Gebruiker">The account, as it is now.</param>
/// <param name="Sleutel">The key.</param>
public sealed record Apitoegang(Gebruiker Gebruiker, Apisleutel Sleutel);

/// <summary>Finds what a secret opens, on every request anew: a withdrawal, a block and other roles work on the next one.</summary>
public sealed class Apisleutelpoort(Accountboek boek)
{
    private static readonly TimeSpan Nauwkeurigheid = TimeSpan.FromHours(1);

    /// <summary>The account; or why the secret opens nothing. Only who holds the secret learns that it expired or was withdrawn.</summary>
    public async Task<Uitkomst<Apitoegang>> OpenAsync(string geheim, CancellationToken ct = default)
    {
        await using var db = boek.Lees();
        var hash = Toegangslink.HashVan(geheim);
        var gevonden = await db.Set<Apisleutel>().AsNoTracking().Where(sleutel => sleutel.Hash == hash)
            .Join(db.Users.AsNoTracking(), sleutel => sleutel.Gebruiker, gebruiker => gebruiker.Id, (sleutel, gebruiker) => new { sleutel, gebruiker })
            .FirstOrDefaultAsync(ct);
        if (gevonden is null) return Mislukt("sleutel-onbekend", "Deze sleutel is niet bekend. Controleer of u hem helemaal hebt overgenomen.");
        if (gevonden.sleutel.Herroepen is not null) return Mislukt("sleutel-ingetrokken", "Deze sleutel is ingetrokken. Maak een nieuwe bij uw account.");
        if (!gevonden.sleutel.IsGeldig(boek.Nu)) return Mislukt("sleutel-verlopen", "Deze sleutel is verlopen. Maak een nieuwe bij uw account.");
        if (gevonden.gebruiker.Geblokkeerd is not null) return Mislukt("account-geblokkeerd", "Het account van deze sleutel is geblokkeerd. Vraag de beheerder van uw organisatie.");
        await NoteerAsync(db, gevonden.sleutel, ct);
        return Uitkomst<Apitoegang>.Met(new Apitoegang(gevonden.gebruiker, gevonden.sleutel));
    }

    // A write on every request would make reading as slow as writing.
    private async Task NoteerAsync(KantorentopContext db, Apisleutel sleutel, CancellationToken ct)
    {
        var nu = boek.Nu;
        if (sleutel.LaatstGebruikt is { } laatst && nu - laatst < Nauwkeurigheid) return;
        await db.Set<Apisleutel>().Where(rij => rij.Id == sleutel.Id)
            .ExecuteUpdateAsync(rij => rij.SetProperty(r => r.LaatstGebruikt, nu), ct);
    }

    private static Uitkomst<Apitoegang> Mislukt(string code, string tekst) => Uitkomst<Apitoegang>.Mislukt(new Melding(code, tekst));
}
