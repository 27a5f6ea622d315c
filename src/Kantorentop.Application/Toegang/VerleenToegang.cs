using System.Net.Mail;
using Kantorentop.Domain;
using Kantorentop.Domain.Toegang;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Toegang;

/// <summary>Who gets an account, and what it may do.</summary>
public sealed record Uitnodiging(string Naam, string Email, Organisatie Organisatie, Rol Rollen);

/// <summary>Makes an account without a password, and the one-time link with which its owner chooses one.</summary>
public sealed class VerleenToegang(Accountboek boek, ILookupNormalizer vorm)
{
    /// <summary>The token of the link: shown once, and not kept.</summary>
    public async Task<Uitkomst<string>> VoerUitAsync(Bevoegdheid door, Uitnodiging uitnodiging, CancellationToken ct = default)
    {
        var meldingen = Controleer(door, uitnodiging);
        if (meldingen.Count > 0) return Uitkomst<string>.Mislukt(meldingen);
        var (id, token) = (Guid.NewGuid(), "");
        var naamvorm = vorm.NormalizeName(uitnodiging.Email);
        var uitkomst = await boek.LegVastAsync(door, "toegang-verlenen", id, async db =>
        {
            if (await db.Users.AnyAsync(ander => ander.NormalizedUserName == naamvorm, ct)) return Uitkomst.Mislukt(Bestaat);
            if (await Organisatienamen.FindAsync(db, uitnodiging.Organisatie, ct) is not { } naam) return Uitkomst.Mislukt(OnbekendeOrganisatie);
            db.Users.Add(Account(id, uitnodiging, naam));
            token = await Toegangslink.MaakAsync(db, id, boek.Nu + Toegangslink.Uitnodigingsduur, ct);
            return Uitkomst.Gelukt;
        }, ct);
        return uitkomst.IsGelukt ? Uitkomst<string>.Met(token) : Uitkomst<string>.Mislukt(uitkomst.Meldingen);
    }

    private static readonly Melding Bestaat =
        new("account-bestaat", "Er is al een account met dit e-mailadres. Zoek het op in de lijst en wijzig het daar.", nameof(Uitnodiging.Email));

    private static readonly Melding OnbekendeOrganisatie =
        new("onbekende-organisatie", "Deze organisatie bestaat niet. Kies een organisatie uit de lijst.", nameof(Uitnodiging.Organisatie));

    private Gebruiker Account(Guid id, Uitnodiging uitnodiging, string organisatieNaam) => new()
    {
        Id = id,
        Naam = uitnodiging.Naam.Trim(),
        UserName = uitnodiging.Email,
        NormalizedUserName = vorm.NormalizeName(uitnodiging.Email),
        Email = uitnodiging.Email,
        NormalizedEmail = vorm.NormalizeEmail(uitnodiging.Email),
        EmailConfirmed = true,
        LockoutEnabled = true,
        SecurityStamp = Guid.NewGuid().ToString("N"),
        Organisatiesoort = uitnodiging.Organisatie.Soort,
        OrganisatieSleutel = uitnodiging.Organisatie.Sleutel,
        OrganisatieNaam = organisatieNaam,
        Rollen = uitnodiging.Rollen,
        Aangemaakt = boek.Nu,
    };

    private static List<Melding> Controleer(Bevoegdheid door, Uitnodiging uitnodiging)
    {
        List<Melding> meldingen = [];
        if (!Beheerrecht.Mag(door, uitnodiging.Organisatie))
            meldingen.Add(new("geen-recht", "U beheert de accounts van deze organisatie niet. Vraag het secretariaat.", nameof(Uitnodiging.Organisatie)));
        if (uitnodiging.Naam.Trim() is not { Length: > 0 and <= Gebruiker.MaximumNaam })
            meldingen.Add(new("naam-verplicht", $"Vul een naam in van hoogstens {Gebruiker.MaximumNaam} tekens.", nameof(Uitnodiging.Naam)));
        if (!IsAdres(uitnodiging.Email))
            meldingen.Add(new("email-ongeldig", "Vul een e-mailadres in, bijvoorbeeld naam@organisatie.nl.", nameof(Uitnodiging.Email)));
        if (WijzigRollen.Controleer(uitnodiging.Organisatie.Soort, uitnodiging.Rollen) is { } melding) meldingen.Add(melding);
        return meldingen;
    }

    private static bool IsAdres(string tekst) =>
        tekst.Length <= Gebruiker.MaximumEmail && MailAddress.TryCreate(tekst, out var adres) && adres.Address == tekst && adres.Host.Contains('.', StringComparison.Ordinal);
}
