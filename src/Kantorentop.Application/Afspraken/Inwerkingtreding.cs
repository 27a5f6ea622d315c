using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Afspraken;

/// <summary>
/// What follows when a version comes into force: the version before it is replaced, and the agreed perspectives become
/// designations of the locations from that day (art. 3.1c), except those of a municipality that left.
/// </summary>
internal static class Inwerkingtreding
{
    public static async Task VoltrekAsync(Afspraakwerk werk, DateOnly vanaf, CancellationToken ct)
    {
        var vorige = await werk.Sessie.Db.Set<Afspraak>().AsSplitQuery().SingleOrDefaultAsync(
            ander => ander.Regio == werk.Sleutel.Regio && ander.Versie < werk.Sleutel.Versie && ander.Staat == Afspraakstaat.VanKracht, ct);
        vorige?.Vervang(vanaf);
        await WijsAanAsync(werk, vanaf, ct);
    }

    private static async Task WijsAanAsync(Afspraakwerk werk, DateOnly vanaf, CancellationToken ct)
    {
        var vertrokken = werk.Regio.Locaties.Where(locatie => !werk.Afspraak.GeldtVoor(locatie.Gemeente, vanaf)).Select(locatie => locatie.Code).ToHashSet();
        var doelen = (await werk.Sessie.Db.OnderdeelAsync<Locatiedoel>(werk.Sleutel, ct))
            .Select(rij => rij.Feit).Where(doel => !vertrokken.Contains(doel.Locatie)).ToList();
        var codes = doelen.Select(doel => doel.Locatie).ToList();
        var huidige = await werk.Sessie.Db.Bekend<Gebiedsaanduiding>()
            .Where(rij => codes.Contains(rij.Locatie)).MetNummers().ToListAsync(ct);
        foreach (var doel in doelen)
        {
            if (doel.Toekomstperspectief is not { } perspectief) continue;
            var overgang = Aanduidingsovergang.Van(doel.Locatie, perspectief, vanaf, huidige.Select(rij => rij.Feit));
            werk.Sessie.Sluit<Gebiedsaanduiding>(huidige.Where(rij => overgang.Sluit.Contains(rij.Feit)).Select(rij => rij.Id));
            werk.Sessie.VoegToe(overgang.VoegToe);
        }
    }
}
