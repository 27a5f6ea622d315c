using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>
/// The accounts of the example data: one of each kind, and someone to enter and someone to sign for every municipality and
/// province, so that every agreement can be signed by all. They get into a database that is stamped 'voorbeeld' and no other.
/// </summary>
public static class Voorbeeldaccounts
{
    /// <summary>Password of all of them. It is shown on the log-in page, so it protects nothing.</summary>
    public const string Wachtwoord = "leegstand-voorbeeld-2015";

    private const Rol Invoerder = Rol.Lezen | Rol.Invoeren;
    private const Rol Ondertekenaar = Rol.Lezen | Rol.Ondertekenen;

    /// <summary>All of them, those that the log-in page lists first.</summary>
    public static IReadOnlyList<Voorbeeldaccount> Alle { get; } =
    [
        new("invoer@provincie-utrecht.example", new(Organisatiesoort.Provincie, "PV26"), "provincie Utrecht", Invoerder, "Vult de afspraak van een kantorenregio in en voert plannen en ramingen in."),
        new("tekent@provincie-utrecht.example", new(Organisatiesoort.Provincie, "PV26"), "provincie Utrecht", Ondertekenaar, "Ondertekent de afspraak of stuurt haar terug."),
        new("invoer@gemeente-utrecht.example", new(Organisatiesoort.Gemeente, "GM0344"), "gemeente Utrecht", Invoerder, "Voert gebouwen, ruimten en standen in."),
        new("tekent@gemeente-utrecht.example", new(Organisatiesoort.Gemeente, "GM0344"), "gemeente Utrecht", Ondertekenaar, "Ondertekent de afspraak voor de gemeente."),
        new("beheer@gemeente-utrecht.example", new(Organisatiesoort.Gemeente, "GM0344"), "gemeente Utrecht", Rol.Lezen | Rol.Beheren, "Beheert de accounts van de gemeente."),
        new("tekent@gemeente-nieuwegein.example", new(Organisatiesoort.Gemeente, "GM0356"), "gemeente Nieuwegein", Ondertekenaar, "Ondertekent voor een andere gemeente in de regio."),
        new("secretariaat@kantorentop.example", new(Organisatiesoort.Secretariaat, ""), "secretariaat", Invoerder | Rol.Beheren, "Ziet alles, beheert partijen, eigendommen en alle accounts."),
        new("lezer@rijk.example", new(Organisatiesoort.Rijk, ""), "Rijk", Rol.Lezen, "Ziet de cijfers van alle gebieden, op elke datum."),
        new("lezer@ivbn.example", new(Organisatiesoort.Koepel, "IVBN"), "IVBN", Rol.Lezen, "Een koepel: ziet cijfers waarin geen eigenaar te herkennen is."),
        new("invoer@rijk.example", new(Organisatiesoort.Rijk, ""), "Rijk", Invoerder, "Legt vast wat het convenant van het Rijk vraagt en beantwoordt belemmeringen."),
        new("invoer@ivbn.example", new(Organisatiesoort.Koepel, "IVBN"), "IVBN", Invoerder, "Legt vast wat het convenant van een koepel vraagt en meldt goede voorbeelden."),
        new("invoer@bel-1.example", new(Organisatiesoort.Marktpartij, "BEL-1"), "Voorbeeld Vastgoed Fonds", Invoerder, "Een belegger: ziet en beantwoordt zijn verplichtingen."),
        new("invoer@ont-1.example", new(Organisatiesoort.Marktpartij, "ONT-1"), "Voorbeeld Ontwikkeling", Invoerder, "Een ontwikkelaar: ziet en beantwoordt zijn verplichtingen."),
        new("controle@provincie-utrecht.example", new(Organisatiesoort.Provincie, "PV26"), "provincie Utrecht", Invoerder, "Controleert een afspraak die een collega indiende."),
        .. Provincie.Alle.SelectMany(provincie => Paar(new(Organisatiesoort.Provincie, provincie.Code), $"provincie {provincie.Naam}")),
        .. Provincie.Alle.Select(provincie => Account("controle", new(Organisatiesoort.Provincie, provincie.Code), $"provincie {provincie.Naam}", Invoerder)),
        .. Referentiegegevens.Gemeenten.SelectMany(gemeente => Paar(new(Organisatiesoort.Gemeente, gemeente.Code), $"gemeente {gemeente.Naam}")),
    ];

    /// <summary>The ones with something to try, for the log-in page.</summary>
    public static IEnumerable<Voorbeeldaccount> Getoond => Alle.Where(account => account.Omschrijving is not null);

    /// <summary>Puts them into a database of example data that has no accounts yet.</summary>
    /// <exception cref="InvalidOperationException">When the database is not stamped 'voorbeeld'.</exception>
    public static async Task PlaatsAsync(
        IDbContextFactory<KantorentopContext> contexts, IPasswordHasher<Gebruiker> hasher, TimeProvider klok, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        if (await Databasestempel.LeesAsync(db, ct) != Stempel.Voorbeeld) throw new InvalidOperationException("Example accounts belong in a database that is stamped 'voorbeeld'.");
        if (await db.Users.AnyAsync(ct)) return;

        // One hash for all: the password is public, and a hundred slow hashes would be felt at the first start.
        var hash = hasher.HashPassword(new Gebruiker { Naam = "" }, Wachtwoord);
        var nu = klok.GetUtcNow();
        db.Users.AddRange(Alle.DistinctBy(account => account.Email).Select(account => Gebruiker(account, hash, nu)));
        await db.SaveChangesAsync(ct);
    }

    private static Voorbeeldaccount[] Paar(Organisatie organisatie, string naam) =>
    [
        Account("invoer", organisatie, naam, Invoerder),
        Account("tekent", organisatie, naam, Ondertekenaar),
    ];

    private static Voorbeeldaccount Account(string wie, Organisatie organisatie, string naam, Rol rollen) =>
        new($"{wie}@{Domein(naam)}.example", organisatie, naam, rollen);

    // 'gemeente 's-Gravenhage' becomes 'gemeente-s-gravenhage'.
    private static string Domein(string naam) => string.Join(
        '-', new string([.. naam.ToLowerInvariant().Select(teken => char.IsAsciiLetterOrDigit(teken) ? teken : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static Gebruiker Gebruiker(Voorbeeldaccount account, string hash, DateTimeOffset nu) => new()
    {
        Id = Guid.NewGuid(),
        Naam = account.Naam,
        UserName = account.Email,
        NormalizedUserName = account.Email.ToUpperInvariant(),
        Email = account.Email,
        NormalizedEmail = account.Email.ToUpperInvariant(),
        EmailConfirmed = true,
        LockoutEnabled = true,
        PasswordHash = hash,
        SecurityStamp = Guid.NewGuid().ToString("N"),
        Organisatiesoort = account.Organisatie.Soort,
        OrganisatieSleutel = account.Organisatie.Sleutel,
        OrganisatieNaam = account.OrganisatieNaam,
        Rollen = account.Rollen,
        Aangemaakt = nu,
    };
}
