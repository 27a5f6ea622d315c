using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Afspraken;

/// <summary>Begins the next version of an agreement in force, as a copy of it: the version in force itself never changes.</summary>
public sealed class BeginWijziging(Schrijfbasis basis)
{
    public Task<Uitkomst> VoerUitAsync(Bevoegdheid door, Guid operatie, Afspraaksleutel sleutel, CancellationToken ct = default) =>
        basis.VoerUitAsync(new Afspraakhandeling(operatie, "afspraak-wijzigen", sleutel, door), async (werk, token) =>
        {
            if (!Afspraakrechten.MagInvoeren(door, werk.Regio.Partijen)) return Uitkomst.Mislukt(Afspraakfouten.GeenRecht);
            if (werk.Afspraak.Staat != Afspraakstaat.VanKracht)
                return Uitkomst.Mislukt(new Melding("niet-van-kracht", "U kunt alleen een afspraak wijzigen die van kracht is."));
            if (await HeeftLatereAsync(werk, token))
                return Uitkomst.Mislukt(new Melding("wijziging-loopt", "Er loopt al een wijziging van deze afspraak. Open die om verder te gaan."));
            werk.Sessie.Db.Add(Afspraak.Begin(sleutel.Regio, sleutel.Versie + 1, basis.Daad(door)));
            await KopieerAsync(werk, sleutel with { Versie = sleutel.Versie + 1 }, token);
            return Uitkomst.Gelukt;
        }, ct);

    private static Task<bool> HeeftLatereAsync(Afspraakwerk werk, CancellationToken ct) =>
        werk.Sessie.Db.Set<Afspraak>().AnyAsync(
            ander => ander.Regio == werk.Sleutel.Regio && ander.Versie > werk.Sleutel.Versie, ct);

    private static async Task KopieerAsync(Afspraakwerk werk, Afspraaksleutel nieuw, CancellationToken ct)
    {
        var stand = await Inhoudstand.LeesAsync(werk.Sessie.Db, werk.Sleutel, ct);
        await VoegToeAsync(stand.Visie);
        await VoegToeAsync(stand.Regiodoelen);
        await VoegToeAsync(stand.Eigendoelen);
        await VoegToeAsync(stand.Bijlagen);
        await VoegToeAsync(stand.Locatiedoelen);
        await VoegToeAsync(stand.Gebiedsvisies);
        await VoegToeAsync(stand.Voordelen);

        Task VoegToeAsync<T>(IEnumerable<Vastlegging<T>> rijen)
            where T : class => werk.Sessie.VervangAsync(nieuw, [], rijen.Select(rij => rij.Feit), ct);
    }
}
