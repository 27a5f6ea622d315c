using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Toegang;

/// <summary>One look at the rights of one account (BIO 5.18.02: at least yearly), with who looked and what was decided.</summary>
public sealed class Rechtenbeoordeling
{
    /// <summary>After this many years the rights of an account are to be looked at again.</summary>
    public const int Jaren = 1;

    public long Id { get; init; }

    public required Guid Gebruiker { get; init; }

    /// <summary>The roles that were looked at.</summary>
    public required Rol Rollen { get; init; }

    /// <summary>True when they were kept, false when they were withdrawn.</summary>
    public required bool Bevestigd { get; init; }

    /// <summary>Day of the review.</summary>
    public required DateOnly Datum { get; init; }

    /// <summary>Name of the reviewer.</summary>
    public required string Beoordelaar { get; init; }
}

internal sealed class RechtenbeoordelingConfiguration : IEntityTypeConfiguration<Rechtenbeoordeling>
{
    public void Configure(EntityTypeBuilder<Rechtenbeoordeling> builder)
    {
        builder.ToTable("rechtenbeoordeling").HasKey(beoordeling => beoordeling.Id);
        builder.Property(beoordeling => beoordeling.Beoordelaar).HasMaxLength(Gebruiker.MaximumNaam);
        builder.HasOne<Gebruiker>().WithMany().HasForeignKey(beoordeling => beoordeling.Gebruiker);
    }
}
