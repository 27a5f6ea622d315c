using Kantorentop.Application.Afspraken;
using Kantorentop.Application.Beoordelingen;
using Kantorentop.Application.Opmerkingen;
using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain.Afspraken;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verplichtingen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Berichten;

/// <summary>A run of registraties: after the first, up to and including the last.</summary>
internal readonly record struct Nummerbereik(long Na, long Tot)
{
    public bool Bevat(long? nummer) => nummer > Na && nummer <= Tot;
}

/// <summary>Gathers what came in for a person, with that person's rights: what they cannot open in the portal they do not hear of.</summary>
public sealed class Nieuwsgaring(IDbContextFactory<KantorentopContext> contexts, Snapshothouder houder, Domeinklok klok, ToonOpmerkingen opmerkingen)
{
    private const string Gereageerd = "afspraak-reageren";
    private const string Beantwoord = "afspraak-reactie-beantwoorden";

    internal async Task<IReadOnlyList<Nieuwsregel>> VanAsync(Bevoegdheid wie, Nummerbereik bereik, CancellationToken ct)
    {
        if (bereik.Tot <= bereik.Na) return [];
        await using var db = contexts.CreateDbContext();
        return [.. await OpmerkingenAsync(wie, bereik, ct), .. await TeruggegevenAsync(db, wie, bereik, ct), .. await AntwoordenAsync(db, wie, bereik, ct), .. await AfsprakenAsync(db, wie, bereik, ct)];
    }

    private async Task<IReadOnlyList<Nieuwsregel>> OpmerkingenAsync(Bevoegdheid wie, Nummerbereik bereik, CancellationToken ct)
    {
        var regels = await opmerkingen.LijstAsync(wie, ct);
        return
        [
            .. regels.Where(regel => regel.MagBeantwoorden && bereik.Bevat(regel.Opmerking.Nummer))
                .Select(regel => new Nieuwsregel(Nieuwssoort.Opmerking, $"{regel.Opmerking.Id}", regel.Titel)),
            .. regels.Where(regel => IsVan(wie, regel.Opmerking) && bereik.Bevat(regel.Opmerking.Antwoordnummer))
                .Select(regel => new Nieuwsregel(Nieuwssoort.Opmerkingantwoord, $"{regel.Opmerking.Id}", regel.Titel)),
        ];
    }

    private static async Task<IReadOnlyList<Nieuwsregel>> TeruggegevenAsync(KantorentopContext db, Bevoegdheid wie, Nummerbereik bereik, CancellationToken ct)
    {
        if (wie.Organisatie is not { } organisatie) return [];
        var drager = new Drager(organisatie, "").Code;
        if (!Antwoordrecht.MagAntwoorden(wie, drager)) return [];
        var sleutels = await db.Set<Beoordeling>().Where(beoordeling => beoordeling.Nummer > bereik.Na && beoordeling.Nummer <= bereik.Tot && beoordeling.Oordeel == Oordeel.Teruggegeven)
            .Join(db.Set<Antwoord>(), beoordeling => beoordeling.Antwoord, antwoord => antwoord.Id, (_, antwoord) => antwoord)
            .Where(antwoord => antwoord.Partij == drager).Select(antwoord => antwoord.Sleutel).Distinct().OrderBy(sleutel => sleutel).ToListAsync(ct);
        return [.. sleutels.Select(sleutel => new Nieuwsregel(Nieuwssoort.Teruggegeven, sleutel, Aanhaling(sleutel)))];
    }

    private static string Aanhaling(string sleutel) => Artikelen.Find(Verplichtingsleutel.Parse(sleutel)?.Lid)?.Aanhaling.ToLowerInvariant() ?? "een verplichting";

    private async Task<IReadOnlyList<Nieuwsregel>> AntwoordenAsync(KantorentopContext db, Bevoegdheid wie, Nummerbereik bereik, CancellationToken ct)
    {
        if (!Antwoordrecht.MagAlleLezen(wie)) return [];
        var perPartij = await db.Set<Antwoord>().Where(antwoord => antwoord.Nummer > bereik.Na && antwoord.Nummer <= bereik.Tot)
            .GroupBy(antwoord => antwoord.Partij).Select(groep => new { Partij = groep.Key, Aantal = groep.Count() }).ToListAsync(ct);
        return
        [
            .. perPartij.Select(rij => new Nieuwsregel(Nieuwssoort.Antwoorden, rij.Partij, houder.Huidig.FindPartij(rij.Partij)?.Naam ?? rij.Partij, rij.Aantal))
                .OrderBy(regel => regel.Naam, StringComparer.Ordinal),
        ];
    }

    private async Task<IReadOnlyList<Nieuwsregel>> AfsprakenAsync(KantorentopContext db, Bevoegdheid wie, Nummerbereik bereik, CancellationToken ct)
    {
        var stappen = await db.Registraties.AsNoTracking()
            .Where(rij => rij.Nummer > bereik.Na && rij.Nummer <= bereik.Tot && rij.Soort.StartsWith("afspraak-"))
            .Select(rij => new Stap(rij.Soort, rij.Onderwerp, rij.Ogenblik)).ToListAsync(ct);
        if (stappen.Count == 0) return [];
        var perVersie = stappen.ToLookup(stap => stap.Onderwerp);
        var open = await db.Set<Afspraak>().AsNoTracking().AsSplitQuery()
            .Where(afspraak => afspraak.Staat != Afspraakstaat.VanKracht && afspraak.Staat != Afspraakstaat.Vervangen).ToListAsync(ct);
        return [.. open.SelectMany(afspraak => Van(wie, afspraak, [.. perVersie[$"afspraak {new Afspraaksleutel(afspraak.Regio, afspraak.Versie)}"]]))];
    }

    private IEnumerable<Nieuwsregel> Van(Bevoegdheid wie, Afspraak afspraak, IReadOnlyList<Stap> stappen)
    {
        if (stappen.Count == 0) yield break;
        var partijen = Regiopartijen.Van(houder.Huidig.Indeling, afspraak.Regio, klok.Vandaag);
        if (!Afspraakrechten.MagLezen(wie, partijen, afspraak)) yield break;
        var sinds = Domeinklok.DagVan(stappen.Min(stap => stap.Ogenblik));
        if (afspraak.Staat == Afspraakstaat.InConsultatie && stappen.Any(stap => stap.Soort is not (Gereageerd or Beantwoord))
            && afspraak.Gebeurtenissen.Any(gebeurtenis => gebeurtenis.Soort == Gebeurtenissoort.ConsultatieGeopend && gebeurtenis.Op >= sinds))
            yield return Regel(Nieuwssoort.Consultatie, afspraak, 1);
        if (stappen.Count(stap => stap.Soort == Gereageerd) is > 0 and var gereageerd && Afspraakrechten.MagAllesLezen(wie, partijen))
            yield return Regel(Nieuwssoort.Reacties, afspraak, gereageerd);
        if (stappen.Any(stap => stap.Soort == Beantwoord) && afspraak.Reacties.Count(reactie => reactie.IsVan(wie.Organisatie) && reactie.Antwoord?.Op >= sinds) is > 0 and var beantwoord)
            yield return Regel(Nieuwssoort.Reactieantwoord, afspraak, beantwoord);
    }

    private static Nieuwsregel Regel(Nieuwssoort soort, Afspraak afspraak, int aantal) => new(soort, afspraak.Regio, afspraak.Regio, aantal) { Versie = afspraak.Versie };

    private static bool IsVan(Bevoegdheid wie, Opmerking opmerking) => wie.Organisatie == new Organisatie(opmerking.Afzendersoort, opmerking.Afzender);

    private sealed record Stap(string Soort, string Onderwerp, DateTimeOffset Ogenblik);
}
