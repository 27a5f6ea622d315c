using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Afspraken;

/// <summary>A signature that is asked for.</summary>
/// <param name="OperatieId">Id of the form.</param>
/// <param name="Sleutel">The version.</param>
/// <param name="Ronde">Which submission the page showed.</param>
/// <param name="Naam">Who signs.</param>
/// <param name="Functie">In which office.</param>
/// <param name="Datum">Day of signing; not before submission and not in the future.</param>
public sealed record Ondertekenverzoek(Guid OperatieId, Afspraaksleutel Sleutel, int Ronde, string Naam, string Functie, DateOnly Datum);

/// <summary>
/// Signs for one party. With the last signature the agreement is in force: the version before it is replaced, and the agreed
/// perspectives become designations of the locations from that day (art. 3.1c).
/// </summary>
public sealed class OndertekenAfspraak(Schrijfbasis basis)
{
    public Task<Uitkomst> VoerUitAsync(Bevoegdheid door, Ondertekenverzoek verzoek, CancellationToken ct = default) =>
        basis.VoerUitAsync(new Afspraakhandeling(verzoek.OperatieId, "afspraak-ondertekenen", verzoek.Sleutel, door), async (werk, token) =>
        {
            if (werk.Afspraak.Staat == Afspraakstaat.TerOndertekening && !Afspraakrechten.MagOndertekenen(door, werk.Afspraak))
                return Uitkomst.Mislukt(Afspraakfouten.GeenRecht);
            if (Invoerregels.Toets(verzoek.Naam, verzoek.Functie) is { Count: > 0 } fouten) return Uitkomst.Mislukt(fouten);
            var uitkomst = werk.Afspraak.Onderteken(basis.Daad(door), verzoek.Ronde, verzoek.Naam, verzoek.Functie, verzoek.Datum);
            if (uitkomst.IsGelukt && werk.Afspraak.VanKrachtOp is { } vanaf) await WordtVanKrachtAsync(werk, vanaf, token);
            return uitkomst;
        }, ct);

    private static async Task WordtVanKrachtAsync(Afspraakwerk werk, DateOnly vanaf, CancellationToken ct)
    {
        var vorige = await werk.Sessie.Db.Set<Afspraak>().AsSplitQuery().SingleOrDefaultAsync(
            ander => ander.Regio == werk.Sleutel.Regio && ander.Versie < werk.Sleutel.Versie && ander.Staat == Afspraakstaat.VanKracht, ct);
        vorige?.Vervang(vanaf);
        await WijsAanAsync(werk, vanaf, ct);
    }

    private static async Task WijsAanAsync(Afspraakwerk werk, DateOnly vanaf, CancellationToken ct)
    {
        var doelen = await werk.Sessie.Db.OnderdeelAsync<Locatiedoel>(werk.Sleutel, ct);
        var codes = doelen.Select(doel => doel.Feit.Locatie).ToList();
        var huidige = await werk.Sessie.Db.Bekend<Gebiedsaanduiding>()
            .Where(rij => codes.Contains(rij.Locatie)).MetNummers().ToListAsync(ct);
        foreach (var doel in doelen.Select(rij => rij.Feit))
        {
            if (doel.Toekomstperspectief is not { } perspectief) continue;
            var overgang = Aanduidingsovergang.Van(doel.Locatie, perspectief, vanaf, huidige.Select(rij => rij.Feit));
            werk.Sessie.Sluit<Gebiedsaanduiding>(huidige.Where(rij => overgang.Sluit.Contains(rij.Feit)).Select(rij => rij.Id));
            werk.Sessie.VoegToe(overgang.VoegToe);
        }
    }
}
