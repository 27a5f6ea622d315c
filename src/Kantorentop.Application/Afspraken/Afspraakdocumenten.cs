using Kantorentop.Application.Documenten;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Documenten;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Afspraken;

/// <summary>The documents with one part of a version, as far as the asker may know of them.</summary>
public sealed record Afspraakdocumentdeel(Afspraakdeel Deel, Documenteigenaar Eigenaar, Documentrecht Recht, IReadOnlyList<Documentregel> Regels);

/// <summary>
/// The documents with a version of an agreement: who reads the version reads them, what is confidential the governments only.
/// They are added while the version may be filled in; what was signed does not change. Who left adds its letters afterwards.
/// </summary>
public sealed class Afspraakdocumenten(IDbContextFactory<KantorentopContext> contexts, Snapshothouder snapshots, Domeinklok klok)
{
    /// <summary>Kind of owner of the documents.</summary>
    public const string Soort = "afspraak";

    /// <summary>What someone may do; null when there is no such version or it is none of the asker's business.</summary>
    public async Task<Documentrecht?> RechtAsync(Bevoegdheid wie, string tekst, CancellationToken ct)
    {
        if (Afspraakdelen.Parse(tekst) is not var (sleutel, deel)) return null;
        await using var db = contexts.CreateDbContext();
        return await LeesbaarAsync(db, wie, sleutel, ct) is { } afspraak ? Recht(wie, afspraak, deel) : null;
    }

    /// <summary>All parts with documents, or to which the asker may add one; null when there is no such version or it is none of the asker's business.</summary>
    public async Task<IReadOnlyList<Afspraakdocumentdeel>?> ExecuteAsync(Bevoegdheid wie, Afspraaksleutel sleutel, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        if (await LeesbaarAsync(db, wie, sleutel, ct) is not { } afspraak) return null;
        var delen = Afspraakdelen.Alle.Select(deel => (Deel: deel, Eigenaar: Afspraakdelen.Eigenaar(sleutel, deel), Recht: Recht(wie, afspraak, deel))).ToList();
        var regels = await Documentlezer.LeesAsync(db, Soort, delen.ConvertAll(rij => rij.Eigenaar.Sleutel), delen[0].Recht.MagVertrouwelijk, ct);
        return
        [
            .. delen.Select(rij => new Afspraakdocumentdeel(rij.Deel, rij.Eigenaar, rij.Recht, [.. regels[rij.Eigenaar.Sleutel]]))
                .Where(rij => rij.Regels.Count > 0 || rij.Recht.MagSchrijven || rij.Deel == Afspraakdeel.Geheel),
        ];
    }

    private async Task<Afspraak?> LeesbaarAsync(KantorentopContext db, Bevoegdheid wie, Afspraaksleutel sleutel, CancellationToken ct)
    {
        var afspraak = await db.Set<Afspraak>().AsNoTracking().AsSingleQuery()
            .SingleOrDefaultAsync(rij => rij.Regio == sleutel.Regio && rij.Versie == sleutel.Versie, ct);
        return afspraak is not null && Afspraakrechten.MagLezen(wie, Partijen(sleutel.Regio), afspraak) ? afspraak : null;
    }

    private Documentrecht Recht(Bevoegdheid wie, Afspraak afspraak, Afspraakdeel deel)
    {
        var partijen = Partijen(afspraak.Regio);
        var titel = $"Afspraak {new Afspraaksleutel(afspraak.Regio, afspraak.Versie)}";
        return new(
            deel.Onderdeel() is { } onderdeel ? $"{titel}, onderdeel {onderdeel.Letter()}" : titel,
            MagVertrouwelijk: Afspraakrechten.MagAllesLezen(wie, partijen),
            MagSchrijven: deel == Afspraakdeel.Opzegging
                ? wie.Heeft(Rol.Lezen | Rol.Ondertekenen) && afspraak.Ondertekenaars.Any(partij => partij.Opzegging is not null && partij.Organisatie == wie.Organisatie)
                : afspraak.IsBewerkbaar && Afspraakrechten.MagInvoeren(wie, partijen));
    }

    private Regiopartijen Partijen(string regio) => Regiopartijen.Van(snapshots.Huidig.Indeling, regio, klok.Vandaag);
}
