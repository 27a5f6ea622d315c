using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Projecten;
using Kantorentop.Domain.Voorraad;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>
/// Projects in the example, of every kind: of the developer and the investor with an account, and of six other developers. They say nothing
/// about duties, so that the guide can show how that is done.
/// </summary>
public static class Voorbeeldprojecten
{
    /// <summary>Name of the developer's first project: it stands nowhere else, so that tests can look for it everywhere.</summary>
    public const string Herkenbaar = "Project Waterhoen";

    /// <summary>Its key, the same in every filling.</summary>
    public static readonly Guid Eerste = new("20120628-0008-0002-0000-000000000001");

    private static readonly (string Partij, Projectsoort Soort, string Naam, decimal M2)[] Projecten =
    [
        ("ONT-1", Projectsoort.Nieuwbouw, Herkenbaar, 4_317.43m),
        ("ONT-1", Projectsoort.Herontwikkeling, "Herontwikkeling van een hoofdkantoor", 6_200),
        ("ONT-1", Projectsoort.Transformatie, "Van kantoor naar studentenwoningen", 3_800),
        ("ONT-1", Projectsoort.Sloop, "Sloop voor een park", 1_900),
        ("BEL-1", Projectsoort.Herontwikkeling, "Nieuwe gevel en installaties", 5_400),
        ("BEL-1", Projectsoort.Transformatie, "Hotel in een leeg kantoor", 2_600),
    ];

    /// <summary>Puts it into the example once, as its last registraties; the figures stay what they are.</summary>
    public static Task PlaatsAsync(IDbContextFactory<KantorentopContext> contexts, CancellationToken ct = default) =>
        Voorbeeldboek.VulEenmaalAsync<Project>(contexts, async (boek, annuleer) =>
        {
            if (await boek.HeeftLandAsync(annuleer)) await SchrijfAsync(boek, annuleer);
        }, ct);

    private static async Task SchrijfAsync(Voorbeeldboek boek, CancellationToken ct)
    {
        var locaties = await boek.Db.Bekend<Locatie>().OrderBy(locatie => locatie.Code).Select(locatie => locatie.Code).ToListAsync(ct);
        var ontwikkelaars = await boek.Db.Bekend<Partij>().Where(partij => partij.Soort == Partijsoort.Ontwikkelaar && partij.Code != "ONT-1")
            .OrderBy(partij => partij.Code).Select(partij => partij.Code).Take(6).ToListAsync(ct);
        var rijen = Projecten.Concat(ontwikkelaars.Select((partij, plaats) => (partij, Soort(plaats), $"Project {plaats + 1} van {partij}", 1_500m + (700 * plaats))));
        foreach (var (plaats, (partij, soort, naam, m2)) in rijen.Index())
        {
            var nummer = boek.Registreer("project-bewaren", $"{partij} project", partij);
            await Bulkschrijver.VoegToeAsync(boek.Db, [new Rij<Project>(Maak(plaats, partij, soort, naam, m2, locaties[plaats * 7 % locaties.Count]), nummer, null)], ct);
        }
    }

    private static Projectsoort Soort(int plaats) => (Projectsoort)(plaats % 4);

    private static Project Maak(int plaats, string partij, Projectsoort soort, string naam, decimal m2, string locatie)
    {
        var besluit = new DateOnly(2013, 2, 4).AddDays(47 * plaats);
        return new(new Guid(0x20120628, 8, 2, 0, 0, 0, 0, 0, 0, 0, (byte)(plaats + 1)), partij, soort, naam, locatie, new Oppervlakte(m2), besluit)
        {
            Vergund = soort == Projectsoort.Nieuwbouw ? besluit.AddDays(120) : null,
            Begin = besluit.AddDays(200) < new DateOnly(2015, 1, 1) ? besluit.AddDays(200) : null,
            IsLos = true,
            Duurzaamheid = soort == Projectsoort.Nieuwbouw ? new(0.85m, 1.1m, "BREEAM Very Good", "BREEAM Good", LabelIsBeter: true) : Duurzaamheid.Onbekend,
            Flexibiliteit = soort == Projectsoort.Nieuwbouw ? "De verdiepingen zijn ook als woning in te delen." : null,
        };
    }
}
