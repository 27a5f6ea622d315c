using System.Security.Cryptography;
using System.Text;
using Kantorentop.Application.Documenten;
using Kantorentop.Application.Kaders;
using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Kantorentop.Domain.Documenten;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>Some documents of the example: public and confidential ones, of Utrecht.</summary>
internal static class Voorbeelddocumenten
{
    private const string Soort = "document-toevoegen";
    private static readonly Organisatie Gemeente = new(Organisatiesoort.Gemeente, "GM0344");
    private static readonly Documenteigenaar Kader = new(Kaderdocumenten.Soort, "GM0344");

    // Their places in the list are their numbers.
    private static readonly (Documenteigenaar Eigenaar, Documentstand Stand, string Naam)[] Alle =
    [
        (Kader, Stand("Structuurvisie, onderdeel kantoren", Documentaard.Beleidsstuk, new(2013, 6, 20)) with { Categorie = Informatiecategorie.BesluitAlgemeneStrekking }, "structuurvisie-kantoren.txt"),
        (Kader, Vertrouwelijk("Verkenning van de kosten van intrekken", new(2014, 3, 10)), "verkenning-kosten.txt"),
        (Kader, Stand("Kantorenbeleid 2013-2020", Documentaard.Beleidsstuk, new(2013, 5, 16)) with { Categorie = Informatiecategorie.BesluitAlgemeneStrekking }, "kantorenbeleid.txt"),
        (new(RegistreerGebiedsvisie.Documentsoort, "UTR-KAN"), Stand("Startnotitie gebiedsvisie Kanaleneiland", Documentaard.Rapport, new(2014, 11, 4)), "startnotitie.txt"),
    ];

    /// <summary>The writes, to be put among the registraties of the example.</summary>
    public static IEnumerable<Voorbeeldregistratie> Registraties => Alle.Select((document, plaats) => new Voorbeeldregistratie(
        0, new(2014, 12, 16, 9, plaats, 0, TimeSpan.Zero), Soort, Onderwerp(plaats), "S. Bakker", Gemeente)
    {
        OrganisatieNaam = Namen.Of(Gemeente),
        Toegevoegd = new Feiten(),
        Vervangen = [],
        Beeindigd = [],
    });

    /// <summary>Puts the documents into a context; the caller saves.</summary>
    /// <param name="db">The context.</param>
    /// <param name="registraties">All registraties of the example in order, those of <see cref="Registraties"/> among them.</param>
    /// <param name="voor">The number before the first.</param>
    /// <param name="ct">Stops the writing.</param>
    public static async Task SchrijfAsync(KantorentopContext db, IReadOnlyList<Voorbeeldregistratie> registraties, long voor, CancellationToken ct)
    {
        var nummers = registraties.Where(registratie => registratie.Soort == Soort).ToDictionary(registratie => registratie.Onderwerp, registratie => voor + registratie.Nummer);
        for (var plaats = 0; plaats < Alle.Length; plaats++) Voeg(db, plaats, nummers[Onderwerp(plaats)]);
        await db.SaveChangesAsync(ct);
        await Bulkschrijver.VoegToeAsync(
            db, Alle.Select((document, plaats) => new Rij<Documentstand>(document.Stand with { Document = plaats + 1 }, nummers[Onderwerp(plaats)], null)), ct);
    }

    private static void Voeg(KantorentopContext db, int plaats, long nummer)
    {
        var (eigenaar, stand, naam) = Alle[plaats];
        var inhoud = Encoding.UTF8.GetBytes($"{stand.Titel}\n\nEen voorbeeld bij document {plaats + 1} van Kantorentop.\n");
        var hash = Convert.ToHexStringLower(SHA256.HashData(inhoud));
        db.Add(new Document { Nummer = plaats + 1, Eigenaarsoort = eigenaar.Soort, Eigenaarsleutel = eigenaar.Sleutel });
        db.Add(new Documentdeel { Hash = hash, Volgnummer = 0, Inhoud = inhoud });
        db.Add(new Documentversie
        {
            Document = plaats + 1,
            Versie = 1,
            Naam = naam,
            Soort = Bestandssoort.Txt,
            Hash = hash,
            Omvang = inhoud.Length,
            Gescand = false,
            Nummer = nummer,
        });
    }

    private static string Onderwerp(int plaats) => $"{Alle[plaats].Eigenaar}, document {plaats + 1}";

    private static Documentstand Stand(string titel, Documentaard aard, DateOnly datum) => new(0, titel, aard, "Gemeente Utrecht", datum);

    private static Documentstand Vertrouwelijk(string titel, DateOnly datum) => Stand(titel, Documentaard.Rapport, datum) with
    {
        Grond = Woogrond.EconomischeBelangen,
        Herbeoordeling = new(2016, 1, 1),
        Reden = "De gemeente onderhandelt nog over de kosten.",
    };
}
