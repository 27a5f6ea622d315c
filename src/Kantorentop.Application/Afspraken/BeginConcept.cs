using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Afspraken;

/// <summary>Begins the first version of the agreement of a region (art. 3.1).</summary>
public sealed class BeginConcept(Schrijfbasis basis)
{
    public Task<Uitkomst> VoerUitAsync(Bevoegdheid door, Guid operatie, string regio, CancellationToken ct = default) =>
        basis.VoerUitAsync(new Handeling(operatie, "afspraak-beginnen", $"afspraak {regio}, versie 1", door), async (sessie, token) =>
        {
            if (basis.Regio(regio) is not { } beeld) return Uitkomst.Mislukt(Afspraakfouten.NietGevonden);
            if (!Afspraakrechten.MagInvoeren(door, beeld.Partijen)) return Uitkomst.Mislukt(Afspraakfouten.GeenRecht);
            if (await sessie.Db.Set<Afspraak>().AnyAsync(afspraak => afspraak.Regio == regio, token))
                return Uitkomst.Mislukt(new Melding("afspraak-bestaat", "Deze regio heeft al een afspraak. Open die om verder te gaan."));
            sessie.Db.Add(Afspraak.Begin(regio, 1, basis.Daad(door)));
            return Uitkomst.Gelukt;
        }, ct);
}
