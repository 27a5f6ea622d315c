using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Transformatieplannen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Transformatieplannen;

/// <summary>A notice to the owner of a building.</summary>
/// <param name="OperatieId">Made by the server with the form: a double click has one effect.</param>
/// <param name="Gebouw">Code of the building.</param>
/// <param name="Datum">Day of the notice.</param>
/// <param name="Wijze">How it was given; null when nothing was chosen.</param>
public sealed record Kennisgevinginvoer(Guid OperatieId, string Gebouw, DateOnly? Datum, Kennisgevingswijze? Wijze);

/// <summary>Records that the owner of a building was told that it is on the list of art. 7.4.</summary>
public sealed class VerwittigEigenaar(Registratieboek boek, Snapshothouder houder, Domeinklok klok)
{
    /// <summary>Records the notice; null when the asker may not, or the building is not on the list or has no known owner today.</summary>
    public async Task<Uitkomst?> ExecuteAsync(Bevoegdheid wie, Kennisgevinginvoer invoer, CancellationToken ct = default)
    {
        var (kennis, vandaag) = (houder.Huidig, klok.Vandaag);
        if (!Kennisgevingsregels.MagVerwittigen(wie) || kennis.FindGebouw(invoer.Gebouw) is not { } gebouw) return null;
        var plicht = kennis.Transformatieplicht(Gebied.Locatie(gebouw.Locatie), vandaag).Gebouwen.FirstOrDefault(rij => rij.Gebouw == invoer.Gebouw);
        if (plicht is null || kennis.EigenaarOp(invoer.Gebouw, vandaag) is not { } eigenaar) return null;
        if (Controleer(invoer, plicht.VerschuldigdSinds) is { Count: > 0 } bezwaren) return Uitkomst.Mislukt(bezwaren);
        var handeling = new Handeling(invoer.OperatieId, "eigenaar-verwittigen", $"{eigenaar.Code} over gebouw {gebouw.Code}", wie);
        return await boek.LegVastAsync(handeling, async (sessie, annuleer) =>
        {
            if (await IsBekendAsync(sessie.Db, invoer, eigenaar.Code, annuleer)) return Uitkomst.Mislukt(AlVerwittigd);
            sessie.Db.Add(new Kennisgeving { Gebouw = gebouw.Code, Partij = eigenaar.Code, Datum = invoer.Datum!.Value, Wijze = invoer.Wijze!.Value, Nummer = sessie.Nummer });
            return Uitkomst.Gelukt;
        }, ct);
    }

    private List<Melding> Controleer(Kennisgevinginvoer invoer, DateOnly verschuldigdSinds)
    {
        var bezwaren = new List<Melding>();
        if (Kennisgevingsregels.Toets(invoer.Datum, verschuldigdSinds, klok.Vandaag) is { } datum) bezwaren.Add(datum);
        if (invoer.Wijze is null) bezwaren.Add(new("wijze-ontbreekt", "Kies hoe u de eigenaar bericht hebt gegeven.", nameof(invoer.Wijze)));
        return bezwaren;
    }

    private static Task<bool> IsBekendAsync(KantorentopContext db, Kennisgevinginvoer invoer, string eigenaar, CancellationToken ct) =>
        db.Set<Kennisgeving>().AnyAsync(rij => rij.Gebouw == invoer.Gebouw && rij.Partij == eigenaar && rij.Datum == invoer.Datum, ct);

    private static Melding AlVerwittigd { get; } = new("al-verwittigd", "Op deze dag is al een bericht aan deze eigenaar vastgelegd. Vul een andere datum in.", "Datum");
}
