using Kantorentop.Application.Afspraken;
using Kantorentop.Application.Documenten;
using Kantorentop.Application.Kaders;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Documenten;
using Kantorentop.Domain.Fondsen;
using Kantorentop.Domain.Kaders;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Domain.Termijnen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Termijnen;

/// <summary>Gathers what the calendar of an organisation is made of, each by the use case and the rights of its own feature.</summary>
public sealed class Agendabron(
    IDbContextFactory<KantorentopContext> contexts, Verplichtingenboek boek, OpenAfspraken afspraken, ToonGebiedsvisies visies, ToonKaders kaders, Documentrechten rechten)
{
    private const int MeesteEigenaren = 25;

    private static readonly (Kadersoort Soort, string Titel)[] Kadertitels =
    [
        (Kadersoort.Structuurvisie, "Structuurvisie vastgesteld"),
        (Kadersoort.Kantorenbeleid, "Kantorenbeleid vastgesteld"),
        (Kadersoort.Borging, "Borging van de planning vastgesteld"),
    ];

    private volatile Geteld? _geteld;

    /// <summary>Everything for one person, with the knowledge that it rests on; their organisation must be known.</summary>
    internal async Task<(Agendabronnen Bronnen, Kennisstand Kennis)> LeesAsync(Bevoegdheid wie, Organisatie organisatie, CancellationToken ct)
    {
        await using var db = contexts.CreateDbContext();
        var beeld = await boek.HuidigAsync(db, ct);
        var kennis = beeld.Kennis;
        var eigen = Eigen(beeld, wie, organisatie);
        var bereik = Agendabereik.Van(organisatie, kennis.Snapshot, eigen, kennis.Vandaag);
        var regios = await afspraken.VoerUitAsync(wie, ct);
        var bronnen = new Agendabronnen
        {
            Organisatie = organisatie.Soort,
            Verplichtingen = eigen,
            Tellingen = Antwoordrecht.MagAlleLezen(wie) ? Tellingen(beeld) : [],
            Afspraken = [.. regios.Where(regel => bereik.MaaktAfspraken(regel.Regio.Naam)).Select(regel => new Afspraakdag(regel.Regio.Naam, regel.Termijn))],
            Consultaties = [.. regios.Select(Consultatie).OfType<Consultatiedag>()],
            Kaders = bereik.IsAlles || bereik.Overheid is not null ? Kaders(bereik, await kaders.ExecuteAsync(ct)) : [],
            Gebiedsvisies = Visies(bereik, kennis.Snapshot, await visies.ExecuteAsync(ct: ct)),
            Fondsen = await FondsenAsync(db, bereik, ct),
            Documenten = await DocumentenAsync(db, wie, ct),
            Acties = Overlegrechten.MagMeelezen(wie) ? await ActiesAsync(db, organisatie, ct) : [],
        };
        return (bronnen, kennis);
    }

    private static IReadOnlyList<Verplichting> Eigen(Verplichtingenbeeld beeld, Bevoegdheid wie, Organisatie organisatie)
    {
        var code = organisatie.Soort == Organisatiesoort.Rijk ? Drager.Rijkscode : organisatie.Sleutel;
        return beeld.Find(code) is { } plichten && plichten.Drager.Organisatie == organisatie && Antwoordrecht.MagVerplichtingen(wie, plichten.Drager)
            ? [.. plichten.Verplichtingen.Where(IsHier)]
            : [];
    }

    // Article 3 has lines of its own: of the agreement, the frameworks and each Gebiedsvisie.
    private static bool IsHier(Verplichting verplichting) => verplichting.Artikel.Artikel != 3;

    private IReadOnlyList<Plichttelling> Tellingen(Verplichtingenbeeld beeld)
    {
        if (_geteld is { } geteld && ReferenceEquals(geteld.Beeld, beeld)) return geteld.Tellingen;
        _geteld = new(beeld, Plichttelling.Van(beeld.Alle.SelectMany(rij => rij.Verplichtingen).Where(IsHier)));
        return _geteld.Tellingen;
    }

    private static Consultatiedag? Consultatie(Regioregel regel) => regel.Lopend is { Staat: Afspraakstaat.InConsultatie, ConsultatieTot: { } tot } versie
        ? new Consultatiedag(regel.Regio.Naam, versie.Versie, tot)
        : null;

    private static IReadOnlyList<Kadertermijn> Kaders(Agendabereik bereik, IReadOnlyList<Kaderregel> regels)
    {
        if (bereik.IsAlles) return regels.Count == 0 ? [] : [.. Kadertitels.Select(kader => Samen(kader, [.. regels.Select(regel => regel.Oordelen[(int)kader.Soort])]))];
        return
        [
            .. regels.Where(regel => regel.Overheid.Code == bereik.Overheid).SelectMany(regel => Kadertitels.Select(kader => new Kadertermijn(
                kader.Soort, regel.Overheid.Code, kader.Titel, regel.Oordelen[(int)kader.Soort].Uiterlijk, regel.Oordelen[(int)kader.Soort].IsGereed))),
        ];
    }

    private static Kadertermijn Samen((Kadersoort Soort, string Titel) kader, IReadOnlyList<Kaderoordeel> oordelen)
    {
        var gereed = oordelen.Count(oordeel => oordeel.IsGereed);
        return new(kader.Soort, null, $"{kader.Titel} door elke provincie en gemeente", oordelen[0].Uiterlijk, gereed == oordelen.Count)
        {
            Toelichting = $"Gereed: {gereed} van {oordelen.Count}.",
        };
    }

    private static IReadOnlyList<Visiedag> Visies(Agendabereik bereik, Snapshot kennis, IReadOnlyList<Gebiedsvisietermijn> termijnen)
    {
        var hier = termijnen.Where(termijn => bereik.BevatLocatie(termijn.Plan.Locatie, kennis.FindLocatie(termijn.Plan.Locatie)?.Gemeente)).ToList();
        return bereik.IsAlles
            ? [.. hier.GroupBy(termijn => (termijn.Regio, termijn.Plan.Gereed)).Select(Samen)]
            : [.. hier.Select(Visie)];
    }

    private static Visiedag Visie(Gebiedsvisietermijn termijn) => new(
        termijn.Plan.Locatie, termijn.Plan.Locatie, $"Gebiedsvisie {termijn.Locatie} vastgesteld", termijn.Plan.Gereed, termijn.Visie?.VastgesteldOp is not null)
    {
        Toelichting = termijn.Plan.Trekker is { } trekker ? $"Trekker: {trekker}." : null,
        Versie = termijn.Geopend,
    };

    private static Visiedag Samen(IGrouping<(string Regio, DateOnly? Gereed), Gebiedsvisietermijn> groep)
    {
        var gereed = groep.Count(termijn => termijn.Visie?.VastgesteldOp is not null);
        return new($"{groep.Key.Regio}-{groep.Key.Gereed:yyyyMMdd}", null, $"Gebiedsvisies in {groep.Key.Regio} vastgesteld", groep.Key.Gereed, gereed == groep.Count())
        {
            Toelichting = $"Vastgesteld: {gereed} van {groep.Count()}.",
            Versie = groep.Max(termijn => termijn.Geopend),
        };
    }

    private static async Task<IReadOnlyList<Fondsdag>> FondsenAsync(KantorentopContext db, Agendabereik bereik, CancellationToken ct)
    {
        var fondsen = await db.Set<Fonds>().AsNoTracking().OrderBy(fonds => fonds.Nummer).Select(fonds => new
        {
            fonds.Regio,
            fonds.BeeindigdOp,
            fonds.Tot,
            Verlengd = fonds.Verlengingen.Max(verlenging => (DateOnly?)verlenging.Tot),
            VerlengdOp = fonds.Verlengingen.Max(verlenging => (DateOnly?)verlenging.Op),
            fonds.Nummer,
            fonds.Naam,
            fonds.Versie,
        }).ToListAsync(ct);
        return
        [
            .. fondsen.Where(fonds => bereik.BevatRegio(fonds.Regio))
                .Select(fonds => new Fondsdag(fonds.Nummer, fonds.Naam, fonds.BeeindigdOp ?? fonds.Verlengd ?? fonds.Tot, fonds.VerlengdOp, fonds.Versie)),
        ];
    }

    // Those that one's own organisation recorded; whether someone may still decide on them, the owner of the documents says.
    private async Task<IReadOnlyList<Documentdag>> DocumentenAsync(KantorentopContext db, Bevoegdheid wie, CancellationToken ct)
    {
        var eigen = await (
            from stand in db.Bekend<Documentstand>()
            where stand.Herbeoordeling != null
            join registratie in db.Registraties on EF.Property<long>(stand, Vastleggingen.Geopend) equals registratie.Nummer
            where registratie.Organisatie == wie.OrganisatieNaam
            join document in db.Set<Document>().AsNoTracking() on stand.Document equals document.Nummer
            orderby stand.Herbeoordeling
            select new { document.Eigenaarsoort, document.Eigenaarsleutel, Dag = new Documentdag(stand.Document, stand.Titel, stand.Herbeoordeling, registratie.Nummer) }).ToListAsync(ct);
        var dagen = new List<Documentdag>();
        foreach (var groep in eigen.GroupBy(rij => new Documenteigenaar(rij.Eigenaarsoort, rij.Eigenaarsleutel)).Take(MeesteEigenaren))
            if (await rechten.VanAsync(wie, groep.Key, ct) is { MagSchrijven: true, MagVertrouwelijk: true }) dagen.AddRange(groep.Select(rij => rij.Dag));
        return dagen;
    }

    // The secretariaat follows all of them; others have their own.
    private static async Task<IReadOnlyList<Actiedag>> ActiesAsync(KantorentopContext db, Organisatie organisatie, CancellationToken ct)
    {
        var (soort, houder) = (organisatie.Soort, organisatie.Sleutel);
        var open = await db.Bekend<Overlegactie>()
            .Where(actie => actie.GedaanOp == null && (soort == Organisatiesoort.Secretariaat || (actie.Soort == soort && actie.Houder == houder)))
            .MetNummers().ToListAsync(ct);
        return open.ConvertAll(rij => new Actiedag(rij.Feit, rij.Geopend));
    }

    /// <summary>The counts with the duties that they were counted from.</summary>
    private sealed record Geteld(Verplichtingenbeeld Beeld, IReadOnlyList<Plichttelling> Tellingen);
}
