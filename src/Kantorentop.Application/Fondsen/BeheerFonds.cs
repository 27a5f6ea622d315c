using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Fondsen;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Fondsen;

/// <summary>An act on the register of a fund.</summary>
/// <param name="OperatieId">Id of the form.</param>
/// <param name="Nummer">The fund.</param>
/// <param name="Gezien">Version of the fund that the form showed.</param>
public sealed record Fondshandeling(Guid OperatieId, int Nummer, int Gezien);

/// <summary>The register of a fund: what it is, its conditions, and its course (art. 5).</summary>
public sealed class BeheerFonds(Registratieboek boek, Snapshothouder houder, Domeinklok klok)
{
    public Task<Uitkomst> WijzigAsync(Bevoegdheid wie, Fondshandeling handeling, Fondsgegevens gegevens, CancellationToken ct = default) =>
        DoeAsync(wie, handeling, "fonds-wijzigen", (fonds, daad) =>
        {
            var kennis = houder.Huidig;
            var bezwaren = gegevens.Toets(fonds.Regio, kennis.Indeling, code => kennis.FindLocatie(code)?.Gemeente, daad.Op).ToList();
            return bezwaren.Count > 0 ? Uitkomst.Mislukt(bezwaren) : fonds.Wijzig(gegevens, daad);
        }, ct);

    public Task<Uitkomst> LegVoorwaardenVastAsync(
        Bevoegdheid wie, Fondshandeling handeling, (IReadOnlyList<Voorwaardebewijs> Bewijzen, Draagvlak? Draagvlak) inhoud, CancellationToken ct = default) =>
        DoeAsync(wie, handeling, "fonds-voorwaarden", (fonds, daad) => fonds.LegVoorwaardenVast(inhoud.Bewijzen, inhoud.Draagvlak, daad), ct);

    public Task<Uitkomst> BereidVoorAsync(Bevoegdheid wie, Fondshandeling handeling, CancellationToken ct = default) =>
        DoeAsync(wie, handeling, "fonds-voorbereiden", (fonds, daad) => fonds.BereidVoor(daad), ct);

    /// <summary>Sets it up; only where the frameworks of art. 3 are agreed or being agreed (art. 5.5).</summary>
    public Task<Uitkomst> StelInAsync(Bevoegdheid wie, Fondshandeling handeling, Instelbesluit instelling, CancellationToken ct = default) =>
        DoeAsync(wie, handeling, "fonds-instellen", async (sessie, fonds, daad) =>
            fonds.StelIn(instelling, await Fondsbron.KadersAsync(sessie.Db, Regiopartijen.Van(houder.Huidig.Indeling, fonds.Regio, daad.Op), ct), daad), ct);

    public Task<Uitkomst> VerlengAsync(Bevoegdheid wie, Fondshandeling handeling, (DateOnly LaatsteDag, string? Toelichting) besluit, CancellationToken ct = default) =>
        DoeAsync(wie, handeling, "fonds-verlengen", (fonds, daad) => fonds.Verleng(besluit.LaatsteDag, besluit.Toelichting, daad), ct);

    public Task<Uitkomst> BeeindigAsync(Bevoegdheid wie, Fondshandeling handeling, (DateOnly Op, string? Reden) besluit, CancellationToken ct = default) =>
        DoeAsync(wie, handeling, "fonds-beeindigen", (fonds, daad) => fonds.Beeindig(besluit.Op, besluit.Reden, daad), ct);

    private Task<Uitkomst> DoeAsync(Bevoegdheid wie, Fondshandeling handeling, string soort, Func<Fonds, Daad, Uitkomst> doe, CancellationToken ct) =>
        DoeAsync(wie, handeling, soort, (_, fonds, daad) => Task.FromResult(doe(fonds, daad)), ct);

    private Task<Uitkomst> DoeAsync(
        Bevoegdheid wie, Fondshandeling handeling, string soort, Func<Schrijfsessie, Fonds, Daad, Task<Uitkomst>> doe, CancellationToken ct) =>
        boek.LegVastAsync(new Handeling(handeling.OperatieId, soort, $"fonds {handeling.Nummer}", wie), async (sessie, annuleer) =>
        {
            if (await Fondsbron.FondsAsync(sessie.Db, handeling.Nummer, annuleer) is not { } fonds) return Uitkomst.Mislukt(Fondsfouten.NietGevonden);
            if (!Fondsrechten.MagBeheren(wie, fonds.Initiatiefnemers)) return Uitkomst.Mislukt(Fondsfouten.GeenRecht);
            if (fonds.Versie != handeling.Gezien) return Uitkomst.Mislukt(Fondsfouten.Verouderd);
            return await doe(sessie, fonds, new Daad(wie, klok.Vandaag));
        }, ct);
}
