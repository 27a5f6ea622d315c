using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Afspraken;

/// <summary>A signature that is asked for.</summary>
/// <param name="Naam">Who signs.</param>
/// <param name="Functie">In which office.</param>
/// <param name="Datum">Day of signing; not before the competition check was recorded and not in the future.</param>
public sealed record Ondertekenverzoek(string Naam, string Functie, DateOnly Datum);

/// <summary>Signs for one party. With the last signature the agreement is in force.</summary>
public sealed class OndertekenAfspraak(Schrijfbasis basis)
{
    public Task<Uitkomst> VoerUitAsync(Bevoegdheid door, Stapverzoek stap, Ondertekenverzoek verzoek, CancellationToken ct = default) =>
        basis.VoerUitAsync(new Afspraakhandeling(stap.OperatieId, "afspraak-ondertekenen", stap.Sleutel, door), async (werk, token) =>
        {
            if (werk.Weigering(Afspraakdaad.Ondertekenen, door) is { } bezwaar) return Uitkomst.Mislukt(bezwaar);
            if (Invoerregels.Toets(verzoek.Naam, verzoek.Functie) is { Count: > 0 } fouten) return Uitkomst.Mislukt(fouten);
            var uitkomst = werk.Afspraak.Onderteken(basis.Daad(door), stap.Ronde, verzoek.Naam, verzoek.Functie, verzoek.Datum);
            if (uitkomst.IsGelukt && werk.Afspraak.VanKrachtOp is { } vanaf) await Inwerkingtreding.VoltrekAsync(werk, vanaf, token);
            return uitkomst;
        }, ct);
}
