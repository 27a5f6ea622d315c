using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Toegang;

namespace Kantorentop.Application.Afspraken;

/// <summary>A party leaves an agreement while it is signed, or withdraws from one in force (art. 16).</summary>
public sealed class VerlaatAfspraak(Schrijfbasis basis)
{
    /// <summary>Leaves while the others sign; when all of them did, the agreement is in force for them.</summary>
    public Task<Uitkomst> TijdensOndertekeningAsync(Bevoegdheid door, Stapverzoek verzoek, string? reden, CancellationToken ct = default) =>
        basis.VoerUitAsync(new(verzoek.OperatieId, "afspraak-verlaten", verzoek.Sleutel, door), async (werk, token) =>
        {
            if (werk.Weigering(Afspraakdaad.Verlaten, door) is { } bezwaar) return Uitkomst.Mislukt(bezwaar);
            var uitkomst = werk.Afspraak.Verlaat(basis.Daad(door), verzoek.Ronde, reden);
            if (uitkomst.IsGelukt && werk.Afspraak.VanKrachtOp is { } vanaf) await Inwerkingtreding.VoltrekAsync(werk, vanaf, token);
            return uitkomst;
        }, ct);

    /// <summary>Withdraws from an agreement in force.</summary>
    public Task<Uitkomst> ZegOpAsync(Bevoegdheid door, Guid operatieId, Afspraaksleutel sleutel, Opzegverzoek verzoek, CancellationToken ct = default) =>
        basis.ZetStapAsync(new(operatieId, "afspraak-opzeggen", sleutel, door), Afspraakdaad.Opzeggen, (afspraak, daad) => afspraak.ZegOp(daad, verzoek), ct);
}
