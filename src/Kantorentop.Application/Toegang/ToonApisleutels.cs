using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Toegang;

/// <summary>Where a key stands.</summary>
public enum Apisleutelstaat
{
    Werkt,
    Verlopen,
    Ingetrokken,
}

/// <summary>A key on the list of its account; its secret is nowhere.</summary>
public sealed record Apisleutelregel(Apisleutel Sleutel, Apisleutelstaat Staat);

/// <summary>The keys of one's own account, those that work first.</summary>
public sealed class ToonApisleutels(Accountboek boek)
{
    public async Task<IReadOnlyList<Apisleutelregel>> ExecuteAsync(Bevoegdheid wie, CancellationToken ct = default)
    {
        if (wie.Gebruiker is not { } gebruiker) return [];
        await using var db = boek.Lees();
        var sleutels = await db.Set<Apisleutel>().AsNoTracking().Where(sleutel => sleutel.Gebruiker == gebruiker).ToListAsync(ct);
        return [.. sleutels.Select(sleutel => new Apisleutelregel(sleutel, Staat(sleutel))).OrderBy(regel => regel.Staat).ThenByDescending(regel => regel.Sleutel.Aangemaakt)];
    }

    private Apisleutelstaat Staat(Apisleutel sleutel)
    {
        if (sleutel.Herroepen is not null) return Apisleutelstaat.Ingetrokken;
        return sleutel.IsGeldig(boek.Nu) ? Apisleutelstaat.Werkt : Apisleutelstaat.Verlopen;
    }
}
