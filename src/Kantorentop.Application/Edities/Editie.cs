using Kantorentop.Application.Tijd;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Edities;

/// <summary>Figures as they were published: never changed, and to be worked out again to the digit whatever is corrected later.</summary>
public sealed class Editie
{
    public const int MaximumNaam = 80;

    /// <summary>The name in an address, as 'monitor-2014'; unique.</summary>
    public required string Sleutel { get; init; }

    public required string Naam { get; init; }

    /// <summary>The day of the figures.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>The instant up to which recordings count, as it was chosen.</summary>
    public required DateTimeOffset BekendOp { get; init; }

    /// <summary>The last registratie at or before that instant: what decides which recordings count.</summary>
    public required long Kennisnummer { get; init; }

    /// <summary>Version of the rules that made the figures.</summary>
    public required int Regelversie { get; init; }

    /// <summary>SHA-256 in hexadecimals over <see cref="Cijfers"/> in UTF-8.</summary>
    public required string Hash { get; init; }

    /// <summary>All figures in the published language, as <see cref="Editiecijfers.Schrijf(Domain.Snapshot, DateOnly)"/> writes them.</summary>
    public required string Cijfers { get; init; }

    /// <summary>Which figures are for everyone, as worked out when it was published and never again: see <see cref="Editieopenbaarheid"/>.</summary>
    public required string Openbaar { get; init; }

    /// <summary>Number of the registratie that published it; tells who and when.</summary>
    public required long Nummer { get; init; }

    /// <summary>True when the stored figures are those over which the hash was taken.</summary>
    public bool IsOngeschonden => Editiecijfers.Hash(Cijfers) == Hash;
}

internal sealed class EditieConfiguration : IEntityTypeConfiguration<Editie>
{
    public void Configure(EntityTypeBuilder<Editie> builder)
    {
        builder.ToTable("editie").HasKey(editie => editie.Sleutel);
        builder.Property(editie => editie.Sleutel).HasMaxLength(Editie.MaximumNaam);
        builder.Property(editie => editie.Naam).HasMaxLength(Editie.MaximumNaam);
        builder.Property(editie => editie.Hash).HasMaxLength(64);
        builder.HasIndex(editie => editie.Naam).IsUnique();
        builder.HasOne<Registratie>().WithMany().HasForeignKey(editie => editie.Kennisnummer).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(editie => editie.Nummer);
    }
}
