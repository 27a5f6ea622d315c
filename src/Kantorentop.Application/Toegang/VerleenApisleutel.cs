using System.Buffers.Text;
using System.Security.Cryptography;
using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Toegang;

/// <summary>What someone asks a key for.</summary>
/// <param name="Naam">What it is for, to tell it from others.</param>
/// <param name="Bereik">What it may do.</param>
/// <param name="Maanden">How long it works: one to twelve months.</param>
public sealed record Apisleutelaanvraag(string Naam, Apibereik Bereik, int Maanden);

/// <summary>Makes a key for one's own account. Its secret is shown once, and not kept.</summary>
public sealed class VerleenApisleutel(Accountboek boek)
{
    private const int MeesteMaanden = 12;

    /// <summary>The secret.</summary>
    public async Task<Uitkomst<string>> ExecuteAsync(Bevoegdheid wie, Apisleutelaanvraag aanvraag, CancellationToken ct = default)
    {
        var meldingen = Controleer(wie, aanvraag).ToList();
        if (meldingen.Count > 0) return Uitkomst<string>.Mislukt(meldingen);
        var geheim = Apisleutel.Begin + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var sleutel = Maak(wie.Gebruiker!.Value, aanvraag, geheim);
        var uitkomst = await boek.LegVastAsync(wie, "apisleutel-verlenen", $"sleutel {sleutel.Kenmerk} van account {sleutel.Gebruiker}", async db =>
        {
            if (await TelAsync(db, sleutel.Gebruiker, ct) >= Apisleutel.MaximumAantal) return Uitkomst.Mislukt(TeVeel);
            db.Add(sleutel);
            return Uitkomst.Gelukt;
        }, ct);
        return uitkomst.IsGelukt ? Uitkomst<string>.Met(geheim) : Uitkomst<string>.Mislukt(uitkomst.Meldingen);
    }

    private static readonly Melding TeVeel = new(
        "te-veel-sleutels", $"U hebt al {Apisleutel.MaximumAantal} sleutels die werken. Trek er eerst een in die u niet meer gebruikt.");

    private Task<int> TelAsync(KantorentopContext db, Guid gebruiker, CancellationToken ct)
    {
        var nu = boek.Nu;
        return db.Set<Apisleutel>().CountAsync(ander => ander.Gebruiker == gebruiker && ander.Herroepen == null && ander.Verloopt > nu, ct);
    }

    private Apisleutel Maak(Guid gebruiker, Apisleutelaanvraag aanvraag, string geheim) => new()
    {
        Id = Guid.NewGuid(),
        Hash = Toegangslink.HashVan(geheim),
        Kenmerk = geheim[..Apisleutel.LengteKenmerk],
        Naam = aanvraag.Naam.Trim(),
        Gebruiker = gebruiker,
        Bereik = aanvraag.Bereik,
        Aangemaakt = boek.Nu,
        Verloopt = boek.Nu.AddMonths(aanvraag.Maanden),
    };

    private static IEnumerable<Melding> Controleer(Bevoegdheid wie, Apisleutelaanvraag aanvraag)
    {
        // A key makes no other keys: who finds one must not be able to stay in.
        if (!wie.Heeft(Rol.Lezen) || !wie.IsAangemeld || wie.Sleutel is not null)
            yield return new Melding("geen-recht", "Meld u aan met uw eigen account om een sleutel te maken.");
        if (aanvraag.Naam.Trim() is not { Length: > 0 and <= Apisleutel.MaximumNaam })
            yield return new Melding("naam-verplicht", $"Vul in waar de sleutel voor is, in hoogstens {Apisleutel.MaximumNaam} tekens.", nameof(Apisleutelaanvraag.Naam));
        if (aanvraag.Bereik == Apibereik.Invoeren && !Schrijfrecht.VoorIets(wie))
            yield return new Melding("bereik-past-niet", "Uw account mag geen gegevens invoeren. Kies een sleutel om te lezen.", nameof(Apisleutelaanvraag.Bereik));
        if (aanvraag.Maanden is < 1 or > MeesteMaanden)
            yield return new Melding("duur-past-niet", "Een sleutel werkt hoogstens een jaar. Kies een kortere tijd.", nameof(Apisleutelaanvraag.Maanden));
    }
}
