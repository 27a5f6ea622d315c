using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kantorentop.Application.Tijd;

/// <summary>
/// One write: the number that recordings carry, and the instant from which it is known. Instants rise with the numbers,
/// so 'as known on t' is the last number with an instant at or before t, whatever a node's clock says.
/// </summary>
public sealed class Registratie
{
    public const int MaximumTekst = 200;

    /// <summary>Rises by one with every write.</summary>
    public required long Nummer { get; init; }

    /// <summary>Instant from which the write is known.</summary>
    public required DateTimeOffset Ogenblik { get; init; }

    /// <summary>The form or command that asked for it; unique, so a double click has one effect.</summary>
    public required Guid OperatieId { get; init; }

    /// <summary>Kind of act, as 'ruimtestand-registreren' or 'import'.</summary>
    public required string Soort { get; init; }

    /// <summary>What it was about, for people.</summary>
    public required string Onderwerp { get; init; }

    /// <summary>Account that did it; null for a command.</summary>
    public Guid? Gebruiker { get; init; }

    /// <summary>Name of who did it.</summary>
    public required string Naam { get; init; }

    /// <summary>Organisation of who did it, as shown in histories.</summary>
    public required string Organisatie { get; init; }
}

internal sealed class RegistratieConfiguration : IEntityTypeConfiguration<Registratie>
{
    public void Configure(EntityTypeBuilder<Registratie> builder)
    {
        builder.ToTable("registratie").HasKey(registratie => registratie.Nummer);
        builder.Property(registratie => registratie.Nummer).ValueGeneratedNever();
        builder.HasIndex(registratie => registratie.OperatieId).IsUnique();
        builder.HasIndex(registratie => registratie.Ogenblik).IsUnique();
        builder.Property(registratie => registratie.Soort).HasMaxLength(Registratie.MaximumTekst);
        builder.Property(registratie => registratie.Onderwerp).HasMaxLength(Registratie.MaximumTekst);
        builder.Property(registratie => registratie.Naam).HasMaxLength(Registratie.MaximumTekst);
        builder.Property(registratie => registratie.Organisatie).HasMaxLength(Registratie.MaximumTekst);
    }
}
