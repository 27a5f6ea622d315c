using Kantorentop.Application.Documenten;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Overleggen;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Overleggen;

/// <summary>The course of a consultation (art. 12.3): planned, with its agenda, held, its report adopted; or called off.</summary>
public sealed class BeheerOverleg(Registratieboek boek, Convenantdata data, Domeinklok klok)
{
    /// <summary>Plans a consultation, or changes one that is still to be held.</summary>
    /// <param name="wie">Who does.</param>
    /// <param name="nieuw">The consultation; its state is not looked at.</param>
    /// <param name="genodigden">Names of the signatories that are invited.</param>
    /// <param name="formulier">The form; version 0 for a new one.</param>
    /// <param name="ct">Stops the work.</param>
    public Task<Uitkomst> PlanAsync(
        Bevoegdheid wie, Overleg nieuw, IReadOnlyCollection<string> genodigden, Overlegformulier formulier, CancellationToken ct = default) =>
        DoeAsync(wie, ("overleg-plannen", nieuw.Sleutel), formulier, async (sessie, oud, annuleer) =>
        {
            var overleg = nieuw with { Staat = oud?.Staat ?? Overlegstaat.Gepland };
            if (Overlegregels.Planning(overleg, genodigden, data).ToList() is { Count: > 0 } bezwaren) return Uitkomst.Mislukt(bezwaren);
            await NodigAsync(sessie, genodigden.Select(partij => new Overlegdeelname(nieuw.Sleutel, partij, IsAanwezig: null)), nieuw.Sleutel, annuleer);
            return await SchrijfAsync(sessie, overleg, oud, annuleer);
        }, ct);

    /// <summary>Records the whole agenda, until the consultation is held.</summary>
    /// <param name="wie">Who does.</param>
    /// <param name="overleg">Key of the consultation.</param>
    /// <param name="punten">The items in order.</param>
    /// <param name="formulier">The form; its version is that of the agenda.</param>
    /// <param name="ct">Stops the work.</param>
    public Task<Uitkomst> AgendeerAsync(
        Bevoegdheid wie, Guid overleg, IReadOnlyList<Agendapunt> punten, Overlegformulier formulier, CancellationToken ct = default) =>
        LegVastAsync(wie, ("overleg-agenderen", overleg), formulier, async (sessie, annuleer) =>
        {
            if (await Overlegbron.FindAsync(sessie.Db, overleg, annuleer) is not { } rij) return Uitkomst.Mislukt(Overlegfouten.NietGevonden);
            sessie.Onderwerp = Overlegbron.Naam(rij);
            var oude = sessie.Db.Bekend<Agendapunt>().Where(punt => punt.Overleg == overleg);
            if (await Overlegbron.AgendaversieAsync(sessie.Db, overleg, annuleer) != formulier.Versie) return Uitkomst.Mislukt(Overlegfouten.Verouderd);
            if (Overlegregels.Agenda(rij, punten).ToList() is { Count: > 0 } bezwaren) return Uitkomst.Mislukt(bezwaren);
            var vorige = await oude.ToListAsync(annuleer);
            var weg = vorige.ExceptBy(punten.Select(punt => punt.Sleutel), punt => punt.Sleutel).Select(punt => Overlegdocumenten.Van(punt).Sleutel).ToList();
            if (await sessie.Db.Set<Document>().AnyAsync(document => document.Eigenaarsoort == Overlegdocumenten.Agendasoort && weg.Contains(document.Eigenaarsleutel), annuleer))
                return Uitkomst.Mislukt(Overlegfouten.HeeftStukken);
            if (!vorige.OrderBy(punt => punt.Volgorde).SequenceEqual(punten)) await sessie.VervangAsync(oude, [.. punten], annuleer);
            return Uitkomst.Gelukt;
        }, ct);

    /// <summary>Records that it was held, and who was there.</summary>
    public Task<Uitkomst> NotuleerAsync(
        Bevoegdheid wie, Guid sleutel, IReadOnlyCollection<string> aanwezigen, Overlegformulier formulier, CancellationToken ct = default) =>
        WijzigAsync(wie, ("overleg-houden", sleutel), formulier, async (sessie, oud, annuleer) =>
        {
            var genodigden = await sessie.Db.Bekend<Overlegdeelname>().Where(deelname => deelname.Overleg == sleutel).ToListAsync(annuleer);
            var deelnamen = genodigden.ConvertAll(deelname => deelname with { IsAanwezig = aanwezigen.Contains(deelname.Partij) });
            if (Overlegregels.Houden(oud, deelnamen, klok.Vandaag).ToList() is { Count: > 0 } bezwaren) return (null, bezwaren);
            await NodigAsync(sessie, deelnamen, sleutel, annuleer);
            return (oud with { Staat = Overlegstaat.Gehouden }, []);
        }, ct);

    /// <summary>Records that its report is adopted; decisions and actions stay as they are from then on.</summary>
    public Task<Uitkomst> BekrachtigAsync(
        Bevoegdheid wie, Guid sleutel, (string? Verslag, DateOnly? Op) verslag, Overlegformulier formulier, CancellationToken ct = default) =>
        WijzigAsync(wie, ("overleg-verslag-vaststellen", sleutel), formulier, (_, oud, _) =>
        {
            var bezwaren = Overlegregels.Vaststellen(oud with { Verslag = verslag.Verslag, Vastgesteld = verslag.Op }, klok.Vandaag).ToList();
            return Task.FromResult<(Overleg?, IReadOnlyList<Melding>)>(
                (oud with { Verslag = verslag.Verslag, Vastgesteld = verslag.Op, Staat = Overlegstaat.VerslagVastgesteld }, bezwaren));
        }, ct);

    /// <summary>Records that it will not take place.</summary>
    public Task<Uitkomst> AnnuleerAsync(Bevoegdheid wie, Guid sleutel, string? reden, Overlegformulier formulier, CancellationToken ct = default) =>
        WijzigAsync(wie, ("overleg-afgelasten", sleutel), formulier, (_, oud, _) => Task.FromResult<(Overleg?, IReadOnlyList<Melding>)>(
            (oud with { Reden = reden, Staat = Overlegstaat.Afgelast }, [.. Overlegregels.Afgelasten(oud, reden)])), ct);

    private Task<Uitkomst> WijzigAsync(
        Bevoegdheid wie,
        (string Soort, Guid Sleutel) daad,
        Overlegformulier formulier,
        Func<Schrijfsessie, Overleg, CancellationToken, Task<(Overleg? Nieuw, IReadOnlyList<Melding> Bezwaren)>> doe,
        CancellationToken ct) =>
        DoeAsync(wie, daad, formulier, async (sessie, oud, annuleer) =>
        {
            if (oud is null) return Uitkomst.Mislukt(Overlegfouten.NietGevonden);
            var (nieuw, bezwaren) = await doe(sessie, oud, annuleer);
            return bezwaren.Count > 0 ? Uitkomst.Mislukt(bezwaren) : await SchrijfAsync(sessie, nieuw!, oud, annuleer);
        }, ct);

    private Task<Uitkomst> DoeAsync(
        Bevoegdheid wie, (string Soort, Guid Sleutel) daad, Overlegformulier formulier, Func<Schrijfsessie, Overleg?, CancellationToken, Task<Uitkomst>> doe, CancellationToken ct) =>
        LegVastAsync(wie, daad, formulier, async (sessie, annuleer) =>
        {
            var rij = await sessie.Db.Bekend<Overleg>().Where(overleg => overleg.Sleutel == daad.Sleutel).MetNummers().SingleOrDefaultAsync(annuleer);
            if ((rij?.Geopend ?? 0) != formulier.Versie) return Uitkomst.Mislukt(rij is null ? Overlegfouten.NietGevonden : Overlegfouten.Verouderd);
            return await doe(sessie, rij?.Feit, annuleer);
        }, ct);

    private Task<Uitkomst> LegVastAsync(
        Bevoegdheid wie, (string Soort, Guid Sleutel) daad, Overlegformulier formulier, Func<Schrijfsessie, CancellationToken, Task<Uitkomst>> schrijf, CancellationToken ct) =>
        Overlegrechten.MagInvoeren(wie)
            ? boek.LegVastAsync(new Handeling(formulier.OperatieId, daad.Soort, $"overleg {daad.Sleutel}", wie), schrijf, ct)
            : Task.FromResult(Uitkomst.Mislukt(Overlegfouten.GeenRecht));

    private static async Task<Uitkomst> SchrijfAsync(Schrijfsessie sessie, Overleg nieuw, Overleg? oud, CancellationToken ct)
    {
        sessie.Onderwerp = Overlegbron.Naam(nieuw);
        if (nieuw != oud) await sessie.VervangAsync(sessie.Db.Bekend<Overleg>().Where(overleg => overleg.Sleutel == nieuw.Sleutel), [nieuw], ct);
        return Uitkomst.Gelukt;
    }

    private static async Task NodigAsync(Schrijfsessie sessie, IEnumerable<Overlegdeelname> deelnamen, Guid overleg, CancellationToken ct)
    {
        var oude = sessie.Db.Bekend<Overlegdeelname>().Where(deelname => deelname.Overleg == overleg);
        var nieuwe = deelnamen.ToHashSet();
        if (!nieuwe.SetEquals(await oude.ToListAsync(ct))) await sessie.VervangAsync(oude, nieuwe, ct);
    }
}
