using Kantorentop.Application.Opslag;
using Kantorentop.Application.Registers;
using Kantorentop.Application.Tijd;
using Kantorentop.Domain.Gebieden;
using Kantorentop.Domain.Praktijkvoorbeelden;
using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Praktijkvoorbeelden;

/// <summary>An example with what the reader may do.</summary>
/// <param name="Voorbeeld">The example.</param>
/// <param name="Id">Its recording.</param>
public sealed record Praktijkblad(Praktijkvoorbeeld Voorbeeld, long Id)
{
    /// <summary>Name of the municipality; null outside those of the covenant.</summary>
    public string? Gemeente { get; init; }

    /// <summary>Name of the location; null when there is none.</summary>
    public string? Locatie { get; init; }

    public bool MagWijzigen { get; init; }

    public bool MagControleren { get; init; }

    public bool MagPubliceren => MagWijzigen && Voorbeeld.Staat == Praktijkstaat.Akkoord;
}

/// <summary>Shows the examples: what is published to everyone, the rest to who sent it in and the secretariaat.</summary>
public sealed class ToonPraktijkvoorbeelden(IDbContextFactory<KantorentopContext> contexts, Snapshothouder houder, Domeinklok klok)
{
    /// <summary>A page of what is published; of one kind or any, in one province or any.</summary>
    public async Task<Registerblad<Praktijkblad>> GepubliceerdAsync(Praktijksoort? soort, string? provincie, int blad, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        var gemeenten = provincie is null ? [] : Gemeenten().Where(gemeente => gemeente.Provincie == provincie).Select(gemeente => gemeente.Code).ToList();
        var lijst = await db.Bekend<Praktijkvoorbeeld>()
            .Where(rij => rij.Staat == Praktijkstaat.Gepubliceerd && (soort == null || rij.Soort == soort) && (provincie == null || gemeenten.Contains(rij.Gemeente!)))
            .BladAsync(blad, ct);
        return new([.. lijst.Rijen.Select(rij => Blad(Bevoegdheid.Anoniem, rij, 0))], lijst.Aantal, lijst.Blad, lijst.Bladen);
    }

    /// <summary>What is not published yet and what the reader may see: the own examples, or all for the secretariaat.</summary>
    public async Task<IReadOnlyList<Praktijkvoorbeeld>> WachtendAsync(Bevoegdheid wie, CancellationToken ct = default)
    {
        if (!wie.Heeft(Rol.Lezen) || wie.Organisatie is not { } eigen) return [];
        var alle = Praktijkrechten.MagAlle(wie);
        await using var db = contexts.CreateDbContext();
        return await db.Bekend<Praktijkvoorbeeld>()
            .Where(rij => rij.Staat != Praktijkstaat.Gepubliceerd && (alle || (rij.Inzendersoort == eigen.Soort && rij.Inzender == eigen.Sleutel)))
            .OrderBy(rij => rij.Nummer).ToListAsync(ct);
    }

    /// <summary>How many are published.</summary>
    public async Task<int> TellingAsync(CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        return await db.Bekend<Praktijkvoorbeeld>().CountAsync(rij => rij.Staat == Praktijkstaat.Gepubliceerd, ct);
    }

    /// <summary>One; null when there is none, or it is none of the reader's business.</summary>
    public async Task<Praktijkblad?> VindAsync(Bevoegdheid wie, int nummer, CancellationToken ct = default)
    {
        await using var db = contexts.CreateDbContext();
        return await db.VindAsync<Praktijkvoorbeeld>(nummer, ct) is { } rij && Praktijkrechten.MagZien(wie, rij.Feit) ? Blad(wie, rij.Feit, rij.Id) : null;
    }

    /// <summary>The municipalities that an example can lie in, in order of name.</summary>
    public IReadOnlyList<Gemeente> Gemeenten() =>
    [
        .. houder.Huidig.Indeling.Gemeentecodes.Select(code => houder.Huidig.Indeling.FindGemeente(code, klok.Vandaag)).OfType<Gemeente>()
            .OrderBy(gemeente => gemeente.Naam, StringComparer.Ordinal),
    ];

    private Praktijkblad Blad(Bevoegdheid wie, Praktijkvoorbeeld voorbeeld, long id) => new(voorbeeld, id)
    {
        Gemeente = voorbeeld.Gemeente is { } gemeente ? houder.Huidig.Indeling.FindGemeente(gemeente, klok.Vandaag)?.Naam ?? gemeente : null,
        Locatie = voorbeeld.Locatie is { } locatie ? houder.Huidig.FindLocatie(locatie)?.Naam ?? locatie : null,
        MagWijzigen = Praktijkrechten.MagWijzigen(wie, voorbeeld),
        MagControleren = Praktijkrechten.MagControleren(wie) && voorbeeld.Staat == Praktijkstaat.TerControle,
    };
}
