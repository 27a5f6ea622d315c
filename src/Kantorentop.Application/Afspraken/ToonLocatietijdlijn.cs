using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Schade;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Toegang;
using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Kaders;
using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Tijd;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Afspraken;

/// <summary>
/// The story of one location. Designations and agreements in force are for everyone; figures and their sums as far as someone may
/// see those of both ends of a year; plans and buildings by name only for who may see rows, which is then noted.
/// </summary>
public sealed class ToonLocatietijdlijn(IDbContextFactory<KantorentopContext> contexts, Snapshothouder snapshots, Domeinklok klok, Inzage inzage)
{
    /// <summary>Null when there is no such region, or the location is not in it today.</summary>
    public async Task<Locatietijdlijn?> ExecuteAsync(Bevoegdheid wie, string regio, string locatie, CancellationToken ct = default)
    {
        var kennis = snapshots.Huidig;
        var beeld = Regiobeeld.Van(kennis, regio, klok.Vandaag);
        if (beeld?.Locaties.FirstOrDefault(rij => rij.Code == locatie) is not { } gevonden) return null;
        await using var db = contexts.CreateDbContext();
        var rijen = Rijstappen(wie, kennis, locatie).Concat(await BesluitenAsync(db, wie, kennis, locatie, ct)).ToList();
        if (rijen.Count > 0) await inzage.NoteerAsync(wie, $"tijdlijn van locatie:{locatie}", ct);
        var stappen = kennis.Perspectieven(locatie).Select(regel => new Tijdlijnstap(regel.Vanaf) { Aanduiding = regel })
            .Concat(await AfsprakenAsync(db, regio, locatie, ct)).Concat(rijen)
            .OrderBy(stap => stap.Dag).ToLookup(stap => stap.Dag.Year);
        var eerste = Convenantdata.Referentiedatum.Year;
        return new(gevonden, beeld.GemeenteNaam(gevonden.Gemeente),
        [
            .. Enumerable.Range(eerste, Math.Max(1, klok.Vandaag.Year - eerste + 1)).Reverse()
                .Select(jaar => Jaar(wie, kennis, Gebied.Locatie(locatie), [.. stappen[jaar]], jaar)),
        ]);
    }

    private Tijdlijnjaar Jaar(Bevoegdheid wie, Snapshot kennis, Gebied gebied, IReadOnlyList<Tijdlijnstap> stappen, int jaar)
    {
        var zicht = new Cijferinzage(kennis, wie, klok.Vandaag);
        var (begin, einde) = (new DateOnly(jaar, 1, 1), Einde(wie, jaar));
        var mag = zicht.Mag(gebied, begin);
        var blad = new Tijdlijnjaar(begin, zicht.Kerncijfers(gebied, begin), mag ? kennis.Plancapaciteit(gebied, begin) : null, stappen);
        return !mag || einde <= begin || !zicht.Mag(gebied, einde)
            ? blad
            : blad with { Plannen = kennis.Planstromen(gebied, begin, einde).Regels, Voorraad = kennis.Voorraadstromen(gebied, begin, einde).Regels };
    }

    /// <summary>The next 1 January, or the last day before it that this person may see.</summary>
    private DateOnly Einde(Bevoegdheid wie, int jaar)
    {
        var (volgende, laatste) = (new DateOnly(jaar + 1, 1, 1), Leesrecht.StandaardPeildatum(wie, klok.Vandaag));
        return volgende < laatste ? volgende : laatste;
    }

    private static async Task<IEnumerable<Tijdlijnstap>> AfsprakenAsync(KantorentopContext db, string regio, string locatie, CancellationToken ct)
    {
        var doelen = await (
            from doel in db.Bekend<Locatiedoel>()
            join afspraak in db.Set<Afspraak>()
                on new { Naam = EF.Property<string>(doel, OnderdeelConfiguration.Afspraakregio), Versie = EF.Property<int>(doel, OnderdeelConfiguration.Afspraakversie) }
                equals new { Naam = afspraak.Regio, afspraak.Versie }
            where afspraak.Regio == regio && doel.Locatie == locatie && afspraak.VanKrachtOp != null
            select new { afspraak.Versie, afspraak.VanKrachtOp, Doel = doel }).ToListAsync(ct);
        var visies = await (
            from plan in db.Bekend<Gebiedsvisieplan>()
            join afspraak in db.Set<Afspraak>()
                on new { Naam = EF.Property<string>(plan, OnderdeelConfiguration.Afspraakregio), Versie = EF.Property<int>(plan, OnderdeelConfiguration.Afspraakversie) }
                equals new { Naam = afspraak.Regio, afspraak.Versie }
            where afspraak.Regio == regio && plan.Locatie == locatie && afspraak.Staat == Afspraakstaat.VanKracht && plan.Gereed != null
            select plan).ToListAsync(ct);
        var vastgesteld = await db.Bekend<Gebiedsvisie>().Where(visie => visie.Locatie == locatie && visie.VastgesteldOp != null)
            .Select(visie => visie.VastgesteldOp!.Value).ToListAsync(ct);
        return doelen.Select(rij => new Tijdlijnstap(rij.VanKrachtOp!.Value) { Afspraak = (rij.Versie, rij.Doel) })
            .Concat(visies.Select(plan => new Tijdlijnstap(plan.Gereed!.Value) { Gebiedsvisie = plan }))
            .Concat(vastgesteld.Select(dag => new Tijdlijnstap(dag) { IsVisieVastgesteld = true }));
    }

    private async Task<IEnumerable<Tijdlijnstap>> BesluitenAsync(KantorentopContext db, Bevoegdheid wie, Snapshot kennis, string locatie, CancellationToken ct)
    {
        var plannen = kennis.Plannen(Gebied.Locatie(locatie), klok.Vandaag).Select(rij => rij.Plan)
            .Where(plan => kennis.LiggingVanPlan(plan.Code, klok.Vandaag) is { } ligging && Leesrecht.Rijen(wie).Omvat(ligging)).ToDictionary(plan => plan.Code, plan => plan.Naam);
        var codes = plannen.Keys.ToList();
        var zelf = kennis.FindLocatie(locatie) is { } plaats && kennis.MagLocatie(wie, plaats, klok.Vandaag) ? plaats : null;
        if (codes.Count == 0 && zelf is null) return [];
        var eigen = zelf?.Code;
        var besluiten = await db.Bekend<Capaciteitsbesluit>()
            .Where(besluit => (codes.Contains(besluit.Plan!) || (eigen != null && besluit.Locatie == eigen)) && besluit.Genomen != null).ToListAsync(ct);
        return besluiten.Select(besluit => new Tijdlijnstap(besluit.Genomen!.Value) { Besluit = (besluit.Plan is { } plan ? plannen[plan] : zelf!.Naam, besluit) });
    }

    private IEnumerable<Tijdlijnstap> Rijstappen(Bevoegdheid wie, Snapshot kennis, string locatie)
    {
        var (bereik, vandaag) = (Leesrecht.Rijen(wie), klok.Vandaag);
        if (bereik.IsNiets || vandaag <= Convenantdata.Referentiedatum) return [];
        var (gebied, begin) = (Gebied.Locatie(locatie), Convenantdata.Referentiedatum);
        var plannen = from post in kennis.Planstromen(gebied, begin, vandaag).Posten
                      where post.Plan is not null && kennis.LiggingVanPlan(post.Plan, vandaag) is { } ligging && bereik.Omvat(ligging)
                      select new Tijdlijnstap(post.Dag) { Plan = (kennis.FindPlan(post.Plan!)?.Naam ?? post.Plan!, post) };
        var gebouwen = from post in kennis.Voorraadstromen(gebied, begin, vandaag).Posten
                       where post.Gebouw is not null && kennis.LiggingVanGebouw(post.Gebouw, vandaag) is { } ligging && bereik.Omvat(ligging)
                       group post by (post.Gebouw, post.Soort, post.Dag) into groep
                       select new Tijdlijnstap(groep.Key.Dag)
                       {
                           Gebouw = (kennis.FindGebouw(groep.Key.Gebouw!)?.Naam ?? groep.Key.Gebouw!, groep.Key.Soort, groep.Sum(post => post.M2)),
                       };
        return plannen.Concat(gebouwen);
    }
}
