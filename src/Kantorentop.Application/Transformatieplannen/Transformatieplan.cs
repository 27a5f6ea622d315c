using Kantorentop.Application.Opslag;
using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain.Transformatieplannen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Transformatieplannen;

/// <summary>
/// A step of the plan for a building: an answer to art. 7.4 that says more. Text, day, documents, judgement, who and when are
/// those of the answer. Rows are only added; the last one tells how far the plan is.
/// </summary>
public sealed class Transformatieplan
{
    public long AntwoordId { get; private set; }

    public Antwoord Antwoord { get; init; } = null!;

    public required Transformatiefase Fase { get; init; }

    /// <summary>What the building becomes.</summary>
    public required string Bestemming { get; init; }

    /// <summary>First day of the work; null when not known.</summary>
    public DateOnly? Begin { get; init; }

    /// <summary>What is still needed; null for nothing.</summary>
    public string? Nodig { get; init; }

    internal static Transformatieplan Van(Antwoord antwoord, Transformatieplaninhoud inhoud) => new()
    {
        Antwoord = antwoord,
        Fase = inhoud.Fase!.Value,
        Bestemming = inhoud.Bestemming!.Trim(),
        Begin = inhoud.Begin,
        Nodig = string.IsNullOrWhiteSpace(inhoud.Nodig) ? null : inhoud.Nodig.Trim(),
    };
}

internal sealed class TransformatieplanConfiguration : IEntityTypeConfiguration<Transformatieplan>, IEntityTypeConfiguration<Kennisgeving>
{
    private const int MaximumWoord = 40;

    public void Configure(EntityTypeBuilder<Transformatieplan> builder)
    {
        builder.ToTable("transformatieplan").HasKey(plan => plan.AntwoordId);
        builder.Property(plan => plan.Fase).HasConversion<string>().HasMaxLength(MaximumWoord);
        builder.Property(plan => plan.Bestemming).HasMaxLength(Transformatieplaninhoud.MaximumBestemming);
        builder.Property(plan => plan.Nodig).HasMaxLength(Transformatieplaninhoud.MaximumNodig);
        builder.HasOne(plan => plan.Antwoord).WithOne().HasForeignKey<Transformatieplan>(plan => plan.AntwoordId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Kennisgeving> builder)
    {
        builder.ToTable("kennisgeving").HasKey(bericht => bericht.Id);
        builder.Property(bericht => bericht.Gebouw).HasMaxLength(Identiteit.MaximumCode);
        builder.Property(bericht => bericht.Partij).HasMaxLength(Identiteit.MaximumCode);
        builder.Property(bericht => bericht.Wijze).HasConversion<string>().HasMaxLength(MaximumWoord);
        builder.HasOne<GebouwIdentiteit>().WithMany().HasForeignKey(bericht => bericht.Gebouw).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PartijIdentiteit>().WithMany().HasForeignKey(bericht => bericht.Partij).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(bericht => new { bericht.Gebouw, bericht.Partij });
    }
}
