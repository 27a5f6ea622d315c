using Kantorentop.Application.Opslag;
using Kantorentop.Domain;
using Kantorentop.Domain.Registers;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Registers;

/// <summary>Reads entries of the registers. Checks no rights.</summary>
internal static class Registerlezer
{
    /// <summary>Entries on one page of a list.</summary>
    public const int PerBlad = 20;

    /// <summary>An entry by its number, with its recording; null when there is none.</summary>
    public static Task<Vastlegging<T>?> VindAsync<T>(this KantorentopContext db, int nummer, CancellationToken ct)
        where T : class, IRegisterrij =>
        db.Bekend<T>().Where(rij => EF.Property<int>(rij, nameof(IRegisterrij.Nummer)) == nummer).MetNummers().SingleOrDefaultAsync(ct);

    /// <summary>One page of entries, the latest number first, and how many pages there are.</summary>
    public static Task<Registerblad<T>> BladAsync<T>(this IQueryable<T> rijen, int blad, CancellationToken ct)
        where T : class, IRegisterrij =>
        rijen.OrderByDescending(rij => EF.Property<int>(rij, nameof(IRegisterrij.Nummer))).BladAsync(blad, ct);

    /// <summary>One page of entries in the order that they were given in, which must leave no doubt between two entries.</summary>
    public static async Task<Registerblad<T>> BladAsync<T>(this IOrderedQueryable<T> rijen, int blad, CancellationToken ct)
        where T : class, IRegisterrij
    {
        var aantal = await rijen.CountAsync(ct);
        var indeling = new Bladindeling(aantal, PerBlad, blad);
        var deel = await indeling.Van(rijen).ToListAsync(ct);
        return new(deel, aantal, indeling.Blad, indeling.Bladen);
    }

    /// <summary>Why a location cannot be named, or null. A register names locations by their codes; none is fine.</summary>
    public static Melding? ToetsLocatie(this Snapshot kennis, string? locatie) => locatie is null || kennis.FindLocatie(locatie) is not null
        ? null
        : new("locatie-onbekend", "Er is geen locatie met deze code. Neem de code over van de pagina van de locatie, of laat het veld leeg.", "Locatie");
}

/// <summary>One page of a list.</summary>
/// <param name="Rijen">The entries on it.</param>
/// <param name="Aantal">How many there are on all pages.</param>
/// <param name="Blad">The page, from 1.</param>
/// <param name="Bladen">How many pages there are; at least 1.</param>
public sealed record Registerblad<T>(IReadOnlyList<T> Rijen, int Aantal, int Blad, int Bladen);
