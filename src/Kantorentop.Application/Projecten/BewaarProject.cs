using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Projecten;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Projecten;

/// <summary>Keeps a project of a party. What it says about a duty of art. 8.4, 8.5, 8.7 or 8.8 answers that duty.</summary>
public sealed class BewaarProject(Registratieboek boek, Snapshothouder houder, Domeinklok klok)
{
    private static readonly Melding Verouderd = new(
        "verouderd", "Iemand van uw organisatie heeft dit project intussen gewijzigd. Open het opnieuw en vul uw wijziging daar in.");

    /// <summary>
    /// Records the project in the place of what was known of it, and an answer to each duty of which it says something new. Null when the
    /// project is not of the party, or the asker may not keep projects for it.
    /// </summary>
    public async Task<Uitkomst?> ExecuteAsync(Bevoegdheid wie, Projectopdracht opdracht, CancellationToken ct = default)
    {
        var (project, kennis) = (opdracht.Project, houder.Huidig);
        if (!Projectrechten.MagBijhouden(wie, project.Partij)) return null;
        if (kennis.FindPartij(project.Partij) is not { } partij || !Projectrechten.HeeftProjecten(partij.Soort)) return null;
        var bestaat = true;
        var handeling = new Handeling(opdracht.OperatieId, "project-bewaren", $"{project.Partij} project", wie);
        var uitkomst = await boek.LegVastAsync(handeling, async (sessie, afbreken) =>
        {
            var geschreven = await SchrijfAsync(sessie, partij, opdracht, afbreken);
            bestaat = geschreven is not null;
            return geschreven ?? Uitkomst.Mislukt(Verouderd);
        }, ct);
        return bestaat ? uitkomst : null;
    }

    /// <summary>Takes a project away: it no longer counts, what it answered stays. Null when there is none of the party.</summary>
    public async Task<Uitkomst?> VerwijderAsync(Bevoegdheid wie, string partij, (Guid Sleutel, Guid OperatieId) verzoek, CancellationToken ct = default)
    {
        if (!Projectrechten.MagBijhouden(wie, partij)) return null;
        return await boek.LegVastAsync(new Handeling(verzoek.OperatieId, "project-verwijderen", $"{partij} project", wie), async (sessie, afbreken) =>
        {
            await sessie.VervangAsync(sessie.Db.Bekend<Project>().Where(project => project.Sleutel == verzoek.Sleutel && project.Partij == partij), [], afbreken);
            return Uitkomst.Gelukt;
        }, ct);
    }

    private async Task<Uitkomst?> SchrijfAsync(Schrijfsessie sessie, Partij partij, Projectopdracht opdracht, CancellationToken ct)
    {
        var (project, kennis) = (opdracht.Project, houder.Huidig);
        var bekend = sessie.Db.Bekend<Project>().Where(rij => rij.Sleutel == project.Sleutel);
        var oud = await bekend.MetNummers().SingleOrDefaultAsync(ct);
        if (oud is not null && oud.Feit.Partij != project.Partij) return null;
        if ((oud?.Geopend ?? 0) != opdracht.Versie) return Uitkomst.Mislukt(Verouderd);
        var andere = (await Projectbron.VanAsync(sessie.Db, project.Partij, ct)).ConvertAll(rij => rij.Feit);
        var bezwaren = Projectregels.Toets(project, andere, kennis, klok.Vandaag).Concat(Antwoordcontrole.Bewijs(opdracht.Bewijsdatum, documenten: 0, klok.Vandaag)).ToList();
        if (bezwaren.Count > 0) return Uitkomst.Mislukt(bezwaren);
        await sessie.VervangAsync(bekend, [project], ct);
        if (partij.Soort != Partijsoort.Ontwikkelaar) return Uitkomst.Gelukt;
        var eerder = oud is null ? [] : (await AntwoordenAsync(sessie.Db, oud.Feit, ct)).ToHashSet();
        sessie.Db.AddRange((await AntwoordenAsync(sessie.Db, project, ct)).Where(antwoord => !eerder.Contains(antwoord))
            .Select(antwoord => Antwoord(project.Partij, antwoord, (opdracht.Bewijsdatum!.Value, sessie.Nummer))));
        return Uitkomst.Gelukt;
    }

    private async Task<IEnumerable<(string Sleutel, string Tekst)>> AntwoordenAsync(KantorentopContext db, Project project, CancellationToken ct)
    {
        var toeslag = await Projectbron.IsToeslagVerschuldigdAsync(db, houder.Huidig, project, ct);
        return Projectplicht.Van(project, houder.Huidig.ToekomstperspectiefOp(project.Locatie, project.Toetsdag), toeslag)
            .Where(plicht => plicht.Tekst is not null).Select(plicht => (plicht.Sleutel(project).ToString(), plicht.Tekst!));
    }

    private static Antwoord Antwoord(string partij, (string Sleutel, string Tekst) antwoord, (DateOnly Bewijsdatum, long Nummer) wanneer) => new()
    {
        Partij = partij,
        Sleutel = antwoord.Sleutel,
        Tekst = antwoord.Tekst.Length <= Verplichtingen.Antwoord.MaximumTekst ? antwoord.Tekst : antwoord.Tekst[..Verplichtingen.Antwoord.MaximumTekst],
        Bewijsdatum = wanneer.Bewijsdatum,
        Nummer = wanneer.Nummer,
    };
}
