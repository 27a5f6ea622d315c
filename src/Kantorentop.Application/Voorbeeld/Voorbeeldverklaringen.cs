using Kantorentop.Application.Opslag;
using Kantorentop.Application.Verklaringen;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Verklaringen;
using Kantorentop.Domain.Verplichtingen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>
/// Declarations in the example over 2012 and 2013, of parties of each kind: all yes, partly, with a no, in time and late; most parties sent none,
/// and over 2014 nobody did yet. The investor with an account declared over 2012 only, the developer over 2012 and 2013: their form is filled in.
/// </summary>
public static class Voorbeeldverklaringen
{
    private const int PartijenPerSoort = 6;

    /// <summary>Puts them into the example once, as its last registraties.</summary>
    public static Task PlaatsAsync(IDbContextFactory<KantorentopContext> contexts, CancellationToken ct = default) =>
        Voorbeeldboek.VulEenmaalAsync<Verklaringsrij>(contexts, async (boek, annuleer) =>
        {
            if (await boek.HeeftLandAsync(annuleer)) await SchrijfAsync(boek, annuleer);
        }, ct);

    private static async Task SchrijfAsync(Voorbeeldboek boek, CancellationToken ct)
    {
        var partijen = await boek.Db.Bekend<Partij>().Where(partij => partij.Koepel != null).OrderBy(partij => partij.Code).ToListAsync(ct);
        foreach (var soort in Enum.GetValues<Partijsoort>())
            foreach (var (plaats, partij) in partijen.Where(partij => partij.Soort == soort).Take(PartijenPerSoort).Index())
            {
                if (plaats != 2) Leg(boek, partij, 2012, plaats);
                if (plaats < 4 && partij.Code != "BEL-1") Leg(boek, partij, 2013, plaats);
            }
    }

    private static void Leg(Voorbeeldboek boek, Partij partij, int jaar, int plaats)
    {
        var nummer = boek.Registreer("verklaring-afleggen", $"{partij.Code} {jaar}", partij.Naam);
        var dag = plaats == 3 ? new DateOnly(jaar + 1, 4, 22) : new DateOnly(jaar + 1, 2, 3).AddDays(plaats);
        var delen = Verklaringsvragen.Voor(partij.Soort).Select((vraag, nummerVraag) => Deel(vraag, (plaats + nummerVraag + jaar) % 5)).ToList();
        boek.Db.AddRange(delen.Select(deel => new Verklaringsrij
        {
            Partij = partij.Code,
            Jaar = jaar,
            Lid = deel.Lid,
            Keuze = deel.Keuze,
            Toelichting = deel.Toelichting,
            Aantal = deel.Aantal,
            Bewijsdatum = dag,
            Nummer = nummer,
        }));
        boek.Db.AddRange(delen.Select(deel => new Antwoord
        {
            Partij = partij.Code,
            Sleutel = new Verplichtingsleutel(deel.Lid, Onderwerpsoort.Jaar, jaar.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToString(),
            Tekst = deel.AlsTekst(),
            Bewijsdatum = dag,
            Nummer = nummer,
        }));
    }

    private static Verklaringsdeel Deel(Verklaringsvraag vraag, int soort)
    {
        int? aantal = vraag.Telling is null ? null : soort;
        return soort switch
        {
            0 => new(vraag.Lid, Verklaringskeuze.Gedeeltelijk, "Bij de meeste gevallen wel. Voor de andere maken wij dit jaar een plan.", aantal),
            1 => new(vraag.Lid, Verklaringskeuze.NietVanToepassing, "Dit kwam in dit jaar niet voor.", vraag.Telling is null ? null : 0),
            4 => new(vraag.Lid, Verklaringskeuze.Nee, "Het lukte dit jaar niet. Wij bespreken het met onze koepel.", aantal),
            _ => new(vraag.Lid, Verklaringskeuze.Ja, null, aantal),
        };
    }
}
