using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Plannen;
using Kantorentop.Domain.Schade;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Voorraad;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Voorbeeld;

/// <summary>
/// Article 4 in the example. In Utrecht and Den Haag the first cut that was written bears a decision whose costs are divided, the second
/// one without damage, the others none. Papendorp has an intention, Nieuwegein a first draft, the region Den Haag a recalibration.
/// </summary>
public static class Voorbeeldschade
{
    /// <summary>Planschade of the plan in Papendorp: an amount that stands nowhere else, so that tests can look for it everywhere.</summary>
    public static readonly Bedrag Herkenbaar = new(765_432_109);

    /// <summary>Key of the intention in Papendorp, the same in every filling.</summary>
    public static readonly Guid Voornemen = new("20120628-0004-0002-0000-000000000001");

    private const string Papendorp = "UTR-PAP";

    /// <summary>Puts it into the example once, as its last registraties; the figures stay what they are.</summary>
    public static Task PlaatsAsync(IDbContextFactory<KantorentopContext> contexts, CancellationToken ct = default) =>
        Voorbeeldboek.VulEenmaalAsync<Risicoanalyse>(contexts, async (boek, annuleer) =>
        {
            if (await boek.HeeftLandAsync(annuleer)) await SchrijfAsync(new Schadeschrijver(boek, annuleer), annuleer);
        }, ct);

    private static async Task SchrijfAsync(Schadeschrijver schrijver, CancellationToken ct)
    {
        foreach (var (gemeente, naam) in new[] { ("GM0344", "gemeente Utrecht"), ("GM0518", "gemeente Den Haag") })
        {
            var schrappingen = await SchrappingenAsync(schrijver.Db, gemeente, ct);
            var locaties = schrappingen.Take(2).Select(rij => rij.Plan.Locatie).Except([Papendorp]).Distinct();
            foreach (var locatie in locaties) await schrijver.AnalyseAsync(locatie, naam, Analysestaat.Vastgesteld);
            foreach (var (plaats, rij) in schrappingen.Take(2).Index()) await schrijver.BesluitAsync(rij, gemeente, naam, geenSchade: plaats == 1);
        }

        await schrijver.AnalyseAsync(Papendorp, "gemeente Utrecht", Analysestaat.Besproken);
        await schrijver.AnalyseAsync("NWG-PLE", "gemeente Nieuwegein", Analysestaat.Concept);
        await schrijver.VoornemenAsync($"P-{Papendorp}-01", "gemeente Utrecht");
        await schrijver.HerijkAsync(new Herijking(
            "Den Haag", new(2014, 11, 3), "Bestuurlijk overleg van de regio", "De risicoanalyses laten zien dat gemeenten de planschade niet kunnen betalen.", null));
    }

    private static async Task<IReadOnlyList<(Plan Plan, Schrapping Schrapping)>> SchrappingenAsync(KantorentopContext db, string gemeente, CancellationToken ct)
    {
        var plannen = await db.Bekend<Plan>()
            .Where(plan => db.Bekend<Locatie>(null).Any(locatie => locatie.Code == plan.Locatie && locatie.Gemeente == gemeente)).ToListAsync(ct);
        var codes = plannen.ConvertAll(plan => plan.Code);
        var standen = (await db.Bekend<Planstand>().Where(stand => codes.Contains(stand.Plan)).ToListAsync(ct)).ToLookup(stand => stand.Plan);
        return
        [
            .. plannen.OrderBy(plan => plan.Code, StringComparer.Ordinal)
                .SelectMany(plan => Kostendekking.Van(standen[plan.Code], []).Select(schrapping => (plan, schrapping))),
        ];
    }
}

/// <summary>Writes recordings of article 4 with a registratie each.</summary>
internal sealed class Schadeschrijver(Voorbeeldboek boek, CancellationToken ct)
{
    public KantorentopContext Db => boek.Db;

    public async Task AnalyseAsync(string locatie, string door, Analysestaat staat)
    {
        var nummer = boek.Registreer("risicoanalyse-registreren", $"risicoanalyse {locatie}", door);
        var plannen = await Db.Bekend<Plan>().Where(plan => plan.Locatie == locatie).OrderBy(plan => plan.Code).ToListAsync(ct);
        await VoegToeAsync(nummer, new Risicoanalyse(locatie, new(2013, 4, 11), Analysemethode.Standaardformat, door, staat, "Uitgegaan van de boekwaarde van de grond."));
        await VoegToeAsync(nummer, [.. plannen.Select((plan, plaats) => Regel(plan, plaats, staat))]);
        await VoegToeAsync(nummer, [.. plannen.Select(plan => plan.Ontwikkelaar).OfType<string>().Distinct().Select(partij => new Tafelpartij(locatie, partij))]);
    }

    public async Task BesluitAsync((Plan Plan, Schrapping Schrapping) rij, string gemeente, string door, bool geenSchade)
    {
        var (plan, schrapping) = rij;
        var nummer = boek.Registreer("besluit-registreren", $"besluit bij plan {plan.Code}", door);
        var (sleutel, dag) = (Voorbeeldboek.Sleutel(nummer), schrapping.Stand.Vanaf);
        var soort = schrapping.Stand.Reden == Planreden.Geschrapt ? Besluitsoort.Schrappen : Besluitsoort.Onttrekken;
        await VoegToeAsync(nummer, new Capaciteitsbesluit(
            sleutel, plan.Code, soort, new Oppervlakte(schrapping.Eraf), geenSchade ? Alternatief.Aangeboden : Alternatief.NietAangeboden,
            geenSchade ? "De ontwikkelaar bouwt woningen op dezelfde plek." : null, dag, $"Raadsbesluit {dag.Year}/{dag.DayNumber % 200}"));
        var totaal = geenSchade ? Bedrag.Nul : Bedrag.VanEuro(schrapping.Eraf * 125m);
        await VoegToeAsync(nummer, new Kostenafspraak(sleutel, dag.AddDays(-21), geenSchade, totaal, geenSchade ? "De grond krijgt een andere bestemming met dezelfde waarde." : null));
        if (geenSchade) return;
        var eigen = new Bedrag(totaal.Centen * 2 / 5);
        await VoegToeAsync(
            nummer,
            new Kostenaandeel(sleutel, Organisatiesoort.Gemeente, gemeente, eigen),
            new Kostenaandeel(sleutel, Organisatiesoort.Marktpartij, plan.Ontwikkelaar ?? "ONT-1", totaal - eigen));
    }

    public async Task VoornemenAsync(string plan, string door)
    {
        var nummer = boek.Registreer("voornemen-registreren", $"voornemen bij plan {plan}", door);
        await VoegToeAsync(nummer, new Capaciteitsbesluit(
            Voorbeeldschade.Voornemen, plan, Besluitsoort.Schrappen, new Oppervlakte(500), Alternatief.Aangeboden, "De ontwikkelaar onderzoekt woningen op dezelfde plek.", null, null));
    }

    public Task HerijkAsync(Herijking herijking) => VoegToeAsync(boek.Registreer("herijking-registreren", $"herijking {herijking.Regio}", "provincie Zuid-Holland"), herijking);

    private static Analyseregel Regel(Plan plan, int plaats, Analysestaat staat) => new(
        plan.Locatie,
        plan.Code,
        plan.Locatie == "UTR-PAP" && plaats == 0 ? Voorbeeldschade.Herkenbaar : Bedrag.VanEuro(250_000m * (plaats + 1)),
        staat == Analysestaat.Concept ? null : Bedrag.VanEuro(40_000m * (plaats + 1)));

    private Task VoegToeAsync<T>(long nummer, params IReadOnlyList<T> rijen)
        where T : class => Bulkschrijver.VoegToeAsync(Db, rijen.Select(rij => new Rij<T>(rij, nummer, null)), ct);
}
