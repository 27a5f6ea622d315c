using Kantorentop.Application.Opslag;
using Kantorentop.Application.Tijd;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain.Partijen;
using Kantorentop.Domain.Toegang;
using Kantorentop.Domain.Verklaringen;
using Kantorentop.Domain.Verplichtingen;
using Microsoft.EntityFrameworkCore;

namespace Kantorentop.Application.Verklaringen;

/// <summary>The form of one year with what was declared. That someone else than the party opens it is noted in the audit trail.</summary>
public sealed class ToonVerklaring(IDbContextFactory<KantorentopContext> contexts, Verplichtingenboek boek, Auditboek audit)
{
    /// <summary>The form; null when nothing is declared over the year or it is none of the asker's business.</summary>
    public async Task<Verklaringsblad?> ExecuteAsync(Bevoegdheid wie, string partij, int jaar, CancellationToken ct = default)
    {
        if (!Leesrecht.MagAntwoorden(wie, partij)) return null;
        await using var db = contexts.CreateDbContext();
        if ((await boek.HuidigAsync(db, ct)).Find(partij) is not { Drager.Partij: { } gevonden } dragerplichten) return null;
        var plichten = Verklaringsbron.Plichten(dragerplichten.Verplichtingen, jaar);
        if (plichten.Count == 0) return null;
        var verklaringen = await Verklaringsbron.VanAsync(db, partij, jaar, ct);
        if (verklaringen.Count > 0 && wie.Organisatie?.Sleutel != partij) await NoteerAsync(wie, partij, jaar, ct);
        return new Verklaringsblad(gevonden, jaar, plichten)
        {
            Versie = await Verklaringsbron.VersieAsync(db, partij, plichten, ct),
            MagAfleggen = Antwoordrecht.MagBeantwoorden(wie, partij) && plichten[0].Staat != Verplichtingstaat.NogNietAanDeOrde,
            Verklaringen = [.. verklaringen.Where(verklaring => verklaring.Jaar == jaar)],
            Vorige = verklaringen.Where(verklaring => verklaring.Jaar < jaar).MaxBy(verklaring => (verklaring.Jaar, verklaring.Nummer)),
        };
    }

    private Task NoteerAsync(Bevoegdheid wie, string partij, int jaar, CancellationToken ct) => audit.NoteerAsync(
        new Auditgebeurtenis("antwoorden-inzien", $"{partij} verklaring {jaar}", "gelukt", "web", wie.Gebruiker?.ToString() ?? wie.Naam), ct);
}

/// <summary>The declaration of a party over a year: what is asked, and what was declared.</summary>
/// <param name="Partij">The party.</param>
/// <param name="Jaar">The year.</param>
/// <param name="Plichten">The duties that it answers, in the order of the covenant; at least one.</param>
public sealed record Verklaringsblad(Partij Partij, int Jaar, IReadOnlyList<Verplichting> Plichten)
{
    /// <summary>Number of the last answer over the year, for a form to find out that someone else answered; 0 without.</summary>
    public required long Versie { get; init; }

    /// <summary>True when the asker may send a declaration now.</summary>
    public required bool MagAfleggen { get; init; }

    /// <summary>The declarations over this year, the last one first.</summary>
    public required IReadOnlyList<Verklaring> Verklaringen { get; init; }

    /// <summary>The last declaration over an earlier year, or null.</summary>
    public required Verklaring? Vorige { get; init; }

    public IReadOnlyList<Verklaringsvraag> Vragen => Verklaringsvragen.Voor(Partij.Soort);

    /// <summary>First day on which it can be sent.</summary>
    public DateOnly Vanaf => Plichten[0].Sinds;

    /// <summary>Last day that is in time.</summary>
    public DateOnly? Uiterlijk => Plichten[0].Uiterlijk;
}
