using Kantorentop.Application.Tijd;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Overlegdossiers;

/// <summary>The papers of a consultation as they were made: never changed; a new dossier of the same consultation is a new version.</summary>
public sealed class Dossier
{
    public const int MaximumTitel = 200;

    /// <summary>Key of the consultation; names it in addresses.</summary>
    public required Guid Overleg { get; init; }

    /// <summary>The day of the consultation when the dossier was made.</summary>
    public required DateOnly Overlegdag { get; init; }

    /// <summary>From 1, without gaps.</summary>
    public required int Versie { get; init; }

    public required string Titel { get; init; }

    /// <summary>The model in canonical JSON, as <see cref="Dossiertekst.Schrijf"/> writes it.</summary>
    public required string Tekst { get; init; }

    /// <summary>SHA-256 in hexadecimals over <see cref="Tekst"/> in UTF-8.</summary>
    public required string Hash { get; init; }

    /// <summary>The last registratie that counts.</summary>
    public required long Kennisnummer { get; init; }

    /// <summary>Version of the rules of the dossier.</summary>
    public required int Regelversie { get; init; }

    /// <summary>Number of the registratie that recorded it; tells who and when.</summary>
    public required long Nummer { get; init; }
}

internal sealed class DossierConfiguration : IEntityTypeConfiguration<Dossier>
{
    public void Configure(EntityTypeBuilder<Dossier> builder)
    {
        builder.ToTable("overlegdossier").HasKey(dossier => new { dossier.Overleg, dossier.Versie });
        builder.Property(dossier => dossier.Versie).ValueGeneratedNever();
        builder.Property(dossier => dossier.Titel).HasMaxLength(Dossier.MaximumTitel);
        builder.Property(dossier => dossier.Hash).HasMaxLength(64);
        builder.HasOne<Registratie>().WithMany().HasForeignKey(dossier => dossier.Kennisnummer).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(dossier => dossier.Nummer);
    }
}
