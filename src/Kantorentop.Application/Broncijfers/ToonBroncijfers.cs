using Kantorentop.Application.Gebieden;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain;
using Kantorentop.Domain.Broncijfers;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Herkomst;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Broncijfers;

/// <summary>The figures of other methods: published by others, so for everyone to see. Beside each stands ours of the same day, as far as someone may see it.</summary>
public sealed class ToonBroncijfers(IDbContextFactory<KantorentopContext> contexts, Domeinklok klok)
{
    /// <summary>The figures of an area, as known at that state of knowledge, the latest day first; of every area when none is named.</summary>
    public async Task<IReadOnlyList<Broncijferregel>> ExecuteAsync(Bevoegdheid wie, Snapshot kennis, Gebied? gebied, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var rijen = db.Bekend<Broncijfer>(kennis.Nummer);
        if (gebied is { } deel) rijen = rijen.Where(rij => rij.Gebied == deel);
        var gevonden = await rijen.MetNummers().ToListAsync(ct);
        var inzage = new Cijferinzage(kennis, wie, klok.Vandaag);
        return
        [
            .. gevonden.OrderByDescending(rij => rij.Feit.Peildatum).ThenBy(rij => rij.Feit.Bron, StringComparer.Ordinal).ThenBy(rij => rij.Id)
                .Select(rij => new Broncijferregel(
                    rij.Id,
                    rij.Feit,
                    kennis.Titel(rij.Feit.Gebied, rij.Feit.Peildatum),
                    Eigen(kennis, inzage, rij.Feit),
                    Broncijferregels.Mag(wie, rij.Feit.Gebied, kennis, klok.Vandaag))),
        ];
    }

    /// <summary>The areas that this person may record figures of: those with figures, and one more when it is named and theirs.</summary>
    public IReadOnlyList<Gebiedskop> Gebieden(Bevoegdheid wie, Snapshot kennis, string? ookgebied)
    {
        var dag = klok.Vandaag;
        Gebied[] extra = Gebied.Parse(ookgebied) is { } gebied && kennis.Bestaat(gebied) ? [gebied] : [];
        return
        [
            .. kennis.GebiedenMetCijfers(dag).Where(deel => deel.Soort != Gebiedssoort.Locatie).Union(extra)
                .Where(deel => Broncijferregels.Mag(wie, deel, kennis, dag))
                .Select(deel => new Gebiedskop(deel, kennis.Naam(deel, dag), kennis.Titel(deel, dag))),
        ];
    }

    /// <summary>One recording to correct; null when it is not current or not this person's to correct.</summary>
    public async Task<Broncijfer?> VindAsync(Bevoegdheid wie, Snapshot kennis, long id, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var rij = await db.Bekend<Broncijfer>().SingleOrDefaultAsync(cijfer => EF.Property<long>(cijfer, Vastleggingen.Id) == id, ct);
        return rij is not null && Broncijferregels.Mag(wie, rij.Gebied, kennis, klok.Vandaag) ? rij : null;
    }

    // Beside a percentage stands our percentage, beside anything else our m²; ours is always in v.v.o.
    private static (decimal? Waarde, Broneenheid Eenheid, Cijfer Cijfer)? Eigen(Snapshot kennis, Cijferinzage inzage, Broncijfer cijfer)
    {
        if (!kennis.Bestaat(cijfer.Gebied) || inzage.Kerncijfers(cijfer.Gebied, cijfer.Peildatum) is not { } onze) return null;
        return (cijfer.Onderwerp, cijfer.Eenheid == Broneenheid.Procent) switch
        {
            (Brononderwerp.Voorraad, false) => (onze.Voorraad, Broneenheid.M2Vvo, Cijfer.Voorraad),
            (Brononderwerp.Leegstand, true) => (onze.Leegstandspercentage, Broneenheid.Procent, Cijfer.Leegstandspercentage),
            (Brononderwerp.Leegstand, false) => (onze.Leegstand, Broneenheid.M2Vvo, Cijfer.Leegstand),
            (Brononderwerp.LangdurigeLeegstand, true) => (onze.StructureelPercentage, Broneenheid.Procent, Cijfer.StructureelPercentage),
            (Brononderwerp.LangdurigeLeegstand, false) => (onze.StructureleLeegstand, Broneenheid.M2Vvo, Cijfer.StructureleLeegstand),
            (Brononderwerp.Plancapaciteit, false) => (kennis.Plancapaciteit(cijfer.Gebied, cijfer.Peildatum).Publiekrechtelijk, Broneenheid.M2Vvo, Cijfer.Publiekrechtelijk),
            _ => null,
        };
    }
}

/// <summary>A figure of another method with ours beside it.</summary>
/// <param name="Id">Row number of the recording.</param>
/// <param name="Cijfer">The figure.</param>
/// <param name="Gebied">Name of its area.</param>
/// <param name="Onze">Ours of the same day, with its unit and which figure it is; null where we have none or it is hidden.</param>
/// <param name="MagWijzigen">True when the reader may correct it.</param>
public sealed record Broncijferregel(long Id, Broncijfer Cijfer, string Gebied, (decimal? Waarde, Broneenheid Eenheid, Cijfer Cijfer)? Onze, bool MagWijzigen);
