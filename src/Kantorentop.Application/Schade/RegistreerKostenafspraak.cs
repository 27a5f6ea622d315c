using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Schade;

/// <summary>Records the agreement on dividing the costs of a decision, or that no damage is expected (art. 4.2).</summary>
public sealed class RegistreerKostenafspraak(Registratieboek boek, Plaatsbepaling plaatsen, Domeinklok klok)
{
    private static readonly Melding Drager = new(
        "drager-onbekend", "Een partij in de verdeling bestaat niet. Kies de gemeente of de provincie van de locatie, of een marktpartij.", nameof(Kostenaandeel));

    /// <summary>Records it, or tells why not.</summary>
    /// <param name="wie">Who records.</param>
    /// <param name="afspraak">The agreement.</param>
    /// <param name="aandelen">The share of each party.</param>
    /// <param name="formulier">The form.</param>
    /// <param name="ct">Stops the work.</param>
    public Task<Uitkomst> ExecuteAsync(
        Bevoegdheid wie, Kostenafspraak afspraak, IReadOnlyList<Kostenaandeel> aandelen, Schadeformulier formulier, CancellationToken ct = default) => boek.LegVastAsync(
        new Handeling(formulier.OperatieId, "kostenafspraak-registreren", "kostenafspraak", wie),
        async (sessie, annuleer) =>
        {
            var besluit = await sessie.Db.Bekend<Capaciteitsbesluit>().SingleOrDefaultAsync(rij => rij.Sleutel == afspraak.Besluit, annuleer);
            if (besluit is null || await plaatsen.VanBesluitAsync(sessie.Db, besluit, annuleer) is not { } plaats) return Uitkomst.Mislukt(Schadefouten.NietGevonden);
            if (!Schaderechten.MagInvoeren(wie, plaats.Locatie.Gemeente)) return Uitkomst.Mislukt(Schadefouten.GeenRecht);
            sessie.Onderwerp = $"kostenafspraak bij {besluit.Onderwerp}";
            var bezwaren = Kostenregels.Toets(afspraak, aandelen, besluit, klok.Vandaag).ToList();
            if (!await KentAsync(sessie.Db, plaats, aandelen, annuleer)) bezwaren.Add(Drager);
            return bezwaren.Count > 0 ? Uitkomst.Mislukt(bezwaren) : await SchrijfAsync(sessie, afspraak, aandelen, (formulier.Versie, annuleer));
        },
        ct);

    private static async Task<bool> KentAsync(KantorentopContext db, Plaats plaats, IReadOnlyList<Kostenaandeel> aandelen, CancellationToken ct)
    {
        Organisatie[] overheden = [new(Organisatiesoort.Gemeente, plaats.Locatie.Gemeente), new(Organisatiesoort.Provincie, plaats.Provincie)];
        var markt = aandelen.Select(aandeel => aandeel.Drager).Except(overheden).ToList();
        var codes = markt.ConvertAll(drager => drager.Sleutel);
        return markt.TrueForAll(drager => drager.Soort == Organisatiesoort.Marktpartij)
            && await db.Bekend<Partij>().CountAsync(partij => codes.Contains(partij.Code), ct) == codes.Distinct().Count();
    }

    private static async Task<Uitkomst> SchrijfAsync(
        Schrijfsessie sessie, Kostenafspraak afspraak, IReadOnlyList<Kostenaandeel> aandelen, (long Versie, CancellationToken Ct) rest)
    {
        var (versie, ct) = rest;
        var afspraken = sessie.Db.Bekend<Kostenafspraak>().Where(rij => rij.Besluit == afspraak.Besluit);
        var delen = sessie.Db.Bekend<Kostenaandeel>().Where(rij => rij.Besluit == afspraak.Besluit);
        if (await afspraken.VersieAsync(ct) != versie) return Uitkomst.Mislukt(Schadefouten.Verouderd);
        if (await afspraken.SingleOrDefaultAsync(ct) == afspraak && aandelen.ToHashSet().SetEquals(await delen.ToListAsync(ct))) return Uitkomst.Gelukt;
        await sessie.VervangAsync(afspraken, [afspraak], ct);
        await sessie.VervangAsync(delen, aandelen, ct);
        return Uitkomst.Gelukt;
    }
}
