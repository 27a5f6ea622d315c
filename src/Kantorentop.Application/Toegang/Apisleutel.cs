using Kantorentop.Domain.Toegang;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Toegang;

/// <summary>What a key may do, never more than its account.</summary>
public enum Apibereik
{
    /// <summary>Read what the account may see.</summary>
    Lezen,

    /// <summary>Read, and import facts.</summary>
    Invoeren,
}

/// <summary>
/// A key with which a program asks the API for an account. Only the hash of its secret is stored, so the table opens nothing;
/// it works for a year at most, and no longer than its account may sign in.
/// </summary>
public sealed class Apisleutel
{
    public const int MaximumNaam = 80;

    /// <summary>Keys of one account that work at the same time.</summary>
    public const int MaximumAantal = 20;

    /// <summary>How every secret begins: whoever finds one in a file knows what it is.</summary>
    public const string Begin = "ktk_";

    /// <summary>Characters of the secret that stay in sight, to tell keys apart.</summary>
    internal const int LengteKenmerk = 10;

    public required Guid Id { get; init; }

    /// <summary>SHA-256 of the secret in hexadecimals.</summary>
    public required string Hash { get; init; }

    /// <summary>How the secret begins.</summary>
    public required string Kenmerk { get; init; }

    /// <summary>What it is for, in the words of who made it.</summary>
    public required string Naam { get; init; }

    public required Guid Gebruiker { get; init; }

    public required Apibereik Bereik { get; init; }

    public required DateTimeOffset Aangemaakt { get; init; }

    /// <summary>First instant at which it no longer works.</summary>
    public required DateTimeOffset Verloopt { get; init; }

    /// <summary>When it was last used, to the hour; null when it never was.</summary>
    public DateTimeOffset? LaatstGebruikt { get; set; }

    /// <summary>When it was withdrawn; null while it was not.</summary>
    public DateTimeOffset? Herroepen { get; set; }

    /// <summary>True while it can be used.</summary>
    public bool IsGeldig(DateTimeOffset nu) => Herroepen is null && nu < Verloopt;

    /// <summary>The rights that it gives: those of its account as they are now, within its scope.</summary>
    public Bevoegdheid Bevoegdheid(Gebruiker gebruiker) => gebruiker.Bevoegdheid with
    {
        Rollen = gebruiker.Rollen & (Bereik == Apibereik.Invoeren ? Rol.Lezen | Rol.Invoeren : Rol.Lezen),
        Sleutel = Kenmerk,
    };
}

internal sealed class ApisleutelConfiguration : IEntityTypeConfiguration<Apisleutel>
{
    public void Configure(EntityTypeBuilder<Apisleutel> builder)
    {
        builder.ToTable("apisleutel").HasKey(sleutel => sleutel.Id);
        builder.Property(sleutel => sleutel.Id).ValueGeneratedNever();
        builder.Property(sleutel => sleutel.Hash).HasMaxLength(64);
        builder.HasIndex(sleutel => sleutel.Hash).IsUnique();
        builder.Property(sleutel => sleutel.Kenmerk).HasMaxLength(Apisleutel.LengteKenmerk);
        builder.Property(sleutel => sleutel.Naam).HasMaxLength(Apisleutel.MaximumNaam);
        builder.Property(sleutel => sleutel.Bereik).HasConversion<string>().HasMaxLength(20);
        builder.HasOne<Gebruiker>().WithMany().HasForeignKey(sleutel => sleutel.Gebruiker);
    }
}
