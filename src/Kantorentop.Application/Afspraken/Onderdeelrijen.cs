using Kantorentop.Application.Opslag;
using Kantorentop.Domain.Afspraken;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Afspraken;

/// <summary>Reads and replaces what a version says, row by row.</summary>
internal static class Onderdeelrijen
{
    /// <summary>The current rows of one component, with the number that recorded each.</summary>
    public static Task<List<Vastlegging<T>>> OnderdeelAsync<T>(this KantorentopContext db, Afspraaksleutel sleutel, CancellationToken ct)
        where T : class => db.Bekend<T>().Van(sleutel).MetNummers().ToListAsync(ct);

    /// <summary>The current rows of one component of several versions, by version.</summary>
    public static async Task<ILookup<int, T>> OnderdeelPerVersieAsync<T>(
        this KantorentopContext db, string regio, IReadOnlyCollection<int> versies, CancellationToken ct)
        where T : class
    {
        var rijen = await db.Bekend<T>()
            .Where(rij => EF.Property<string>(rij, OnderdeelConfiguration.Afspraakregio) == regio
                && versies.Contains(EF.Property<int>(rij, OnderdeelConfiguration.Afspraakversie)))
            .Select(rij => new { Versie = EF.Property<int>(rij, OnderdeelConfiguration.Afspraakversie), Rij = rij }).ToListAsync(ct);
        return rijen.ToLookup(rij => rij.Versie, rij => rij.Rij);
    }

    /// <summary>The two components of which a version has one row at most, in one question: a page of an agreement asks many.</summary>
    public static async Task<(IReadOnlyList<Vastlegging<Visie>> Visie, IReadOnlyList<Vastlegging<Voordelen>> Voordelen)> TekstenAsync(
        this KantorentopContext db, Afspraaksleutel sleutel, CancellationToken ct)
    {
        var rij = await (
            from afspraak in db.Set<Afspraak>().AsNoTracking()
            where afspraak.Regio == sleutel.Regio && afspraak.Versie == sleutel.Versie
            from visie in db.Bekend<Visie>().Van(sleutel).DefaultIfEmpty()
            from voordelen in db.Bekend<Voordelen>().Van(sleutel).DefaultIfEmpty()
            select new
            {
                Visie = visie,
                VisieId = EF.Property<long?>(visie!, Vastleggingen.Id),
                VisieGeopend = EF.Property<long?>(visie!, Vastleggingen.Geopend),
                Voordelen = voordelen,
                VoordelenId = EF.Property<long?>(voordelen!, Vastleggingen.Id),
                VoordelenGeopend = EF.Property<long?>(voordelen!, Vastleggingen.Geopend),
            }).SingleOrDefaultAsync(ct);
        return (Rij(rij?.Visie, rij?.VisieId, rij?.VisieGeopend), Rij(rij?.Voordelen, rij?.VoordelenId, rij?.VoordelenGeopend));
    }

    /// <summary>All rows of one component that a registratie opened, also those that were replaced since.</summary>
    public static Task<List<T>> OnderdeelZoalsInAsync<T>(
        this KantorentopContext db, Afspraaksleutel sleutel, IReadOnlyCollection<long> nummers, CancellationToken ct)
        where T : class =>
        db.Set<T>().AsNoTracking().Van(sleutel).Where(rij => nummers.Contains(EF.Property<long>(rij, Vastleggingen.Geopend))).ToListAsync(ct);

    /// <summary>Closes these rows at once, because the database allows one current row per key, and adds new ones.</summary>
    public static async Task VervangAsync<T>(
        this Tijd.Schrijfsessie sessie, Afspraaksleutel sleutel, IReadOnlyCollection<long> sluit, IEnumerable<T> voegToe, CancellationToken ct)
        where T : class
    {
        if (sluit.Count > 0)
        {
            await sessie.Db.Set<T>().Where(rij => sluit.Contains(EF.Property<long>(rij, Vastleggingen.Id)))
                .ExecuteUpdateAsync(rij => rij.SetProperty(r => EF.Property<long?>(r, Vastleggingen.Gesloten), sessie.Nummer), ct);
        }

        foreach (var nieuw in voegToe) VoegToe(sessie.Db, sleutel, sessie.Nummer, nieuw);
    }

    /// <summary>Adds one row of a component, as recorded by a registratie.</summary>
    public static void VoegToe(KantorentopContext db, Afspraaksleutel sleutel, long nummer, object nieuw)
    {
        var rij = db.Add(nieuw);
        rij.Property(OnderdeelConfiguration.Afspraakregio).CurrentValue = sleutel.Regio;
        rij.Property(OnderdeelConfiguration.Afspraakversie).CurrentValue = sleutel.Versie;
        rij.Property(Vastleggingen.Geopend).CurrentValue = nummer;
    }

    private static IReadOnlyList<Vastlegging<T>> Rij<T>(T? feit, long? id, long? geopend)
        where T : class => feit is null ? [] : [new(feit, id!.Value, geopend!.Value, null)];

    private static IQueryable<T> Van<T>(this IQueryable<T> rijen, Afspraaksleutel sleutel)
        where T : class =>
        rijen.Where(rij => EF.Property<string>(rij, OnderdeelConfiguration.Afspraakregio) == sleutel.Regio
            && EF.Property<int>(rij, OnderdeelConfiguration.Afspraakversie) == sleutel.Versie);
}
