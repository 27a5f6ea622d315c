using Kantorentop.Application.Toegang;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Termijnen;

/// <summary>
/// The secret in the address of someone's calendar: one for an account. Only its hash is stored, so the table opens nothing; making a new one
/// ends the old one.
/// </summary>
public sealed class Agendasleutel
{
    public required Guid Gebruiker { get; init; }

    /// <summary>SHA-256 of the secret in hexadecimals.</summary>
    public required string Hash { get; set; }

    public required DateTimeOffset Aangemaakt { get; set; }
}

internal sealed class AgendasleutelConfiguration : IEntityTypeConfiguration<Agendasleutel>
{
    public void Configure(EntityTypeBuilder<Agendasleutel> builder)
    {
        builder.ToTable("agendasleutel").HasKey(sleutel => sleutel.Gebruiker);
        builder.Property(sleutel => sleutel.Hash).HasMaxLength(64);
        builder.HasIndex(sleutel => sleutel.Hash).IsUnique();
        builder.HasOne<Gebruiker>().WithOne().HasForeignKey<Agendasleutel>(sleutel => sleutel.Gebruiker);
    }
}
