using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Kaders;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Kaders;

/// <summary>Records a framework or the planning of a government; what was recorded before stays known for who asks what was known then.</summary>
public sealed class RegistreerKader(Registratieboek boek, Snapshothouder snapshots, Domeinklok klok)
{
    private static readonly Melding GeenRecht = new("geen-recht", "Alleen deze overheid zelf legt haar kaders vast.");

    /// <summary>Records a framework. Null when no such government owes one.</summary>
    /// <param name="wie">Who records.</param>
    /// <param name="kader">What is to be known from now on.</param>
    /// <param name="formulier">The form: its operation, and the recording that it showed or null.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<Uitkomst?> ExecuteAsync(Bevoegdheid wie, Kader kader, (Guid OperatieId, long? Id) formulier, CancellationToken ct = default)
    {
        if (Kaderoverheid.Find(snapshots.Huidig, kader.Overheid, klok.Vandaag) is null) return null;
        if (!Kaderrecht.MagInvoeren(wie, kader.Overheid)) return Uitkomst.Mislukt(GeenRecht);
        if (Kaderregels.Toets(kader, klok.Vandaag) is { Count: > 0 } bezwaren) return Uitkomst.Mislukt(bezwaren);
        var handeling = new Handeling(formulier.OperatieId, "kader-registreren", $"{kader.Overheid} {kader.Soort}", wie);
        return await boek.LegVastAsync(handeling, async (sessie, token) =>
        {
            var oud = await sessie.Db.Bekend<Kader>().Where(rij => rij.Overheid == kader.Overheid && rij.Soort == kader.Soort).MetNummers().SingleOrDefaultAsync(token);
            return Vervanging.Leg(sessie, oud, (kader, formulier.Id));
        }, ct);
    }

    /// <summary>Records the planning for some years, all or none; a year that is emptied ends. Null when no such government owes one.</summary>
    public async Task<Uitkomst?> PlanAsync(Bevoegdheid wie, Planningsinvoer invoer, CancellationToken ct = default)
    {
        if (Kaderoverheid.Find(snapshots.Huidig, invoer.Overheid, klok.Vandaag) is null) return null;
        if (!Kaderrecht.MagInvoeren(wie, invoer.Overheid)) return Uitkomst.Mislukt(GeenRecht);
        if (invoer.Jaren.Select(jaar => Kaderplanning.Toets(jaar.Planning)).OfType<Melding>().ToList() is { Count: > 0 } bezwaren) return Uitkomst.Mislukt(bezwaren);
        return await boek.LegVastAsync(new Handeling(invoer.OperatieId, "kaderplanning-registreren", invoer.Overheid, wie), async (sessie, token) =>
        {
            var huidig = (await sessie.Db.Bekend<Kaderplanning>().Where(rij => rij.Overheid == invoer.Overheid).MetNummers().ToListAsync(token))
                .ToDictionary(rij => rij.Feit.Jaar);
            return invoer.Jaren.Select(jaar => Vervanging.Leg(sessie, huidig.GetValueOrDefault(jaar.Planning.Jaar), (jaar.Planning.IsLeeg ? null : jaar.Planning, jaar.Id)))
                .FirstOrDefault(uitkomst => !uitkomst.IsGelukt) ?? Uitkomst.Gelukt;
        }, ct);
    }
}

/// <summary>The planning of a government for some years.</summary>
/// <param name="Overheid">Code of the government.</param>
/// <param name="OperatieId">Made by the server with the form.</param>
/// <param name="Jaren">What is to be known of each year, with the recording that the form showed or null.</param>
public sealed record Planningsinvoer(string Overheid, Guid OperatieId, IReadOnlyList<(Kaderplanning Planning, long? Id)> Jaren);
