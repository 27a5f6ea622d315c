using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Documenten;
using Kantorentop.Domain.Kaders;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Kaders;

/// <summary>Records how far the Gebiedsvisie of a location is; its municipality does, or its province.</summary>
public sealed class RegistreerGebiedsvisie(Registratieboek boek, Snapshothouder snapshots, Domeinklok klok)
{
    /// <summary>Kind of owner of the documents with a Gebiedsvisie: its key is the code of the location.</summary>
    public const string Documentsoort = "gebiedsvisie";

    private static readonly Melding GeenRecht = new("geen-recht", "De gemeente of de provincie van deze locatie legt de gebiedsvisie vast.");

    /// <summary>Null when there is no such location. Fails with 'verouderd' when it changed after the form was made.</summary>
    /// <param name="wie">Who records.</param>
    /// <param name="visie">What is to be known from now on.</param>
    /// <param name="formulier">The form: its operation, and the recording that it showed or null.</param>
    /// <param name="ct">Stops the work.</param>
    public async Task<Uitkomst?> ExecuteAsync(Bevoegdheid wie, Gebiedsvisie visie, (Guid OperatieId, long? Id) formulier, CancellationToken ct = default)
    {
        if (snapshots.Huidig.FindLocatie(visie.Locatie) is null) return null;
        if (!Mag(wie, visie.Locatie)) return Uitkomst.Mislukt(GeenRecht);
        if (Gebiedsvisieregels.Toets(visie, klok.Vandaag) is { } bezwaar) return Uitkomst.Mislukt(bezwaar);
        return await boek.LegVastAsync(new Handeling(formulier.OperatieId, "gebiedsvisie-registreren", visie.Locatie, wie), async (sessie, token) =>
        {
            var oud = await sessie.Db.Bekend<Gebiedsvisie>().Where(rij => rij.Locatie == visie.Locatie).MetNummers().SingleOrDefaultAsync(token);
            return Vervanging.Leg(sessie, oud, (visie, formulier.Id));
        }, ct);
    }

    /// <summary>Who may see and add documents with the Gebiedsvisie of a location: everyone reads what is public.</summary>
    public Task<Documentrecht?> RechtAsync(Bevoegdheid wie, string locatie, CancellationToken ct)
    {
        var mag = Mag(wie, locatie);
        return Task.FromResult(snapshots.Huidig.FindLocatie(locatie) is { } gevonden ? new Documentrecht($"Gebiedsvisie {gevonden.Naam}", mag, mag) : null);
    }

    private bool Mag(Bevoegdheid wie, string locatie) =>
        snapshots.Huidig.FindLocatie(locatie) is { } gevonden
        && Schrijfrecht.VoorPlaats(wie, gevonden.Gemeente, snapshots.Huidig.Indeling.FindProvincie(gevonden.Gemeente, klok.Vandaag));
}
