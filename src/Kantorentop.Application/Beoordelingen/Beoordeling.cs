using Kantorentop.Application.Verplichtingen;
using Kantorentop.Domain.Verplichtingen;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Beoordelingen;

/// <summary>
/// What the secretariaat thinks of one answer. Rows are only added and an answer has one at most: what was accepted stays
/// accepted, and what was returned is answered anew (docs/besluiten/0008).
/// </summary>
public sealed class Beoordeling
{
    public const int MaximumReden = 2_000;

    /// <summary>The answer, by its row.</summary>
    public required long Antwoord { get; init; }

    /// <summary>Accepted or returned; what waits has no row.</summary>
    public required Oordeel Oordeel { get; init; }

    /// <summary>Why it was returned and what is still asked; null when it was accepted.</summary>
    public string? Reden { get; init; }

    /// <summary>Number of the registratie that recorded it; tells who and when.</summary>
    public required long Nummer { get; init; }
}

internal sealed class BeoordelingConfiguration : IEntityTypeConfiguration<Beoordeling>
{
    private const int MaximumOordeel = 40;

    public void Configure(EntityTypeBuilder<Beoordeling> builder)
    {
        builder.ToTable("beoordeling").HasKey(beoordeling => beoordeling.Antwoord);
        builder.Property(beoordeling => beoordeling.Antwoord).ValueGeneratedNever();
        builder.Property(beoordeling => beoordeling.Oordeel).HasConversion<string>().HasMaxLength(MaximumOordeel);
        builder.Property(beoordeling => beoordeling.Reden).HasMaxLength(Beoordeling.MaximumReden);
        builder.HasOne<Antwoord>().WithOne().HasForeignKey<Beoordeling>(beoordeling => beoordeling.Antwoord).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(beoordeling => beoordeling.Nummer);
    }
}
